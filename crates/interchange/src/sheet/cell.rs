//! One cell of a workbook as the text a person expects: 3 rather than 3.0, a date rather than its serial
//! number. Dates are written year first, which no reader can mistake.

use calamine::{DataRef, ExcelDateTime};

/// The text of a cell.
pub(super) fn to_text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Spreadsheets keep fifteen digits; what lies beyond them is the noise of binary fractions.
fn number_text(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // Adding zero turns a negative zero into a plain one.
    format!("{}", rounded + 0.0)
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() {
        return duration_text(moment.as_f64());
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    let is_time_only = (0.0..1.0).contains(&moment.as_f64());
    match (is_time_only, hour, minute, second) {
        (true, ..) => time,
        (false, 0, 0, 0) => date,
        _ => format!("{date} {time}"),
    }
}

fn duration_text(days: f64) -> String {
    let minutes = (days.abs() * 24.0 * 60.0).round();
    let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
    let sign = if days < 0.0 { "-" } else { "" };
    format!("{sign}{hours}:{rest:02}")
}

#[cfg(test)]
mod tests;
