//! Numbers, dates and truth values as people expect to see them.

use calamine::{CellErrorType, ExcelDateTimeType};

use super::*;

fn moment(days: f64) -> String {
    let moment = ExcelDateTime::new(days, ExcelDateTimeType::DateTime, false);
    to_text(&DataRef::DateTime(moment))
}

#[test]
fn numbers_lose_their_noise() {
    let shown = |number: f64| to_text(&DataRef::Float(number));
    assert_eq!(shown(3.0), "3");
    assert_eq!(shown(0.5), "0.5");
    assert_eq!(shown(0.1 + 0.2), "0.3");
    assert_eq!(shown(-0.0), "0");
    assert_eq!(shown(123_456_789_012.0), "123456789012");
}

#[test]
fn dates_and_times_are_written_year_first() {
    assert_eq!(moment(45_943.0), "2025-10-13");
    assert_eq!(moment(45_943.5), "2025-10-13 12:00");
    assert_eq!(moment(0.75), "18:00");
}

#[test]
fn a_length_of_time_counts_its_hours() {
    let length = ExcelDateTime::new(1.25, ExcelDateTimeType::TimeDelta, false);
    assert_eq!(to_text(&DataRef::DateTime(length)), "30:00");
}

#[test]
fn other_values_read_as_in_a_spreadsheet() {
    assert_eq!(to_text(&DataRef::Bool(true)), "TRUE");
    assert_eq!(to_text(&DataRef::Error(CellErrorType::Div0)), "#DIV/0!");
    assert_eq!(to_text(&DataRef::Empty), "");
}
