//! Turns a workspace's calendar file into the organisation's layer; every wrong word becomes a sentence.

use std::fs;
use std::path::Path;

use domain::calendars::{
    Act, Block, CholHamoed, Country, Exception, ExceptionKind, MartialLaw, MemorialDay, Names,
    Organisation, Row, RowKind, RowProblem, Week, check_rows,
};
use interchange::workspace_calendar::{ExceptionEntry, RowEntry, WorkspaceCalendar};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use super::{CliError, country, refuse};

/// The organisation of a country, changed by a file if one is named.
pub(super) fn organisation(
    asked: Option<Country>,
    file: Option<&Path>,
) -> Result<Organisation, CliError> {
    let file = file.map(read).transpose()?.unwrap_or_default();
    let named = file.country.as_deref().map(country).transpose()?;
    let country = match (asked, named) {
        (Some(asked), Some(named)) if asked != named => {
            return refuse(format!(
                "The file is for {}, but {} was asked.",
                named.code(),
                asked.code()
            ));
        }
        (None, None) => {
            return refuse("Name a country with --country, or in the workspace file.".to_owned());
        }
        (asked, named) => asked.or(named).unwrap_or(Country::None),
    };
    let zone = zone(file.zone.as_deref().unwrap_or_else(|| country.usual_zone()))?;
    apply(Organisation::default_for(country, zone), &file)
}

fn read(path: &Path) -> Result<WorkspaceCalendar, CliError> {
    let text = fs::read_to_string(path)
        .or_else(|error| refuse(format!("{} cannot be read: {error}.", path.display())))?;
    WorkspaceCalendar::parse(&text).or_else(|error| {
        refuse(format!(
            "{} is not a workspace calendar: {error}",
            path.display()
        ))
    })
}

fn apply(usual: Organisation, file: &WorkspaceCalendar) -> Result<Organisation, CliError> {
    let rows = if file.rows.is_empty() {
        usual.rows.clone()
    } else {
        own_rows(usual.country, &usual.rows, &file.rows)?.into()
    };
    Ok(Organisation {
        week: file.week.as_ref().map_or(Ok(usual.week.clone()), week)?,
        eve_minutes: file.eve_minutes.unwrap_or(usual.eve_minutes),
        yom_kippur_eve_minutes: file
            .yom_kippur_eve_minutes
            .unwrap_or(usual.yom_kippur_eve_minutes),
        chol_hamoed: chol_hamoed(file)?,
        memorial_day: word(
            "memorial_day",
            file.memorial_day.as_deref(),
            &[("work", MemorialDay::Work), ("eve", MemorialDay::Eve)],
        )?,
        martial_law: word(
            "martial_law",
            file.martial_law.as_deref(),
            &[
                ("holidays_worked", MartialLaw::HolidaysWorked),
                ("holidays_free", MartialLaw::HolidaysFree),
            ],
        )?,
        exceptions: file
            .exceptions
            .iter()
            .enumerate()
            .map(exception)
            .collect::<Result<_, _>>()?,
        rows,
        ..usual
    })
}

/// The value that a word stands for; the first of the list when the word is missing.
fn word<T: Copy>(field: &str, typed: Option<&str>, known: &[(&str, T)]) -> Result<T, CliError> {
    let typed = typed.unwrap_or(known[0].0);
    known.iter().find(|(word, _)| *word == typed).map_or_else(
        || {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            refuse(format!(
                "{field} = \"{typed}\" is unknown; write one of {}.",
                words.join(", ")
            ))
        },
        |(_, value)| Ok(*value),
    )
}

fn chol_hamoed(file: &WorkspaceCalendar) -> Result<CholHamoed, CliError> {
    let minutes = file.chol_hamoed_minutes.unwrap_or(240);
    let known = [
        ("work", CholHamoed::Work),
        ("half_day", CholHamoed::HalfDay { minutes }),
        ("closed", CholHamoed::Closed),
    ];
    word("chol_hamoed", file.chol_hamoed.as_deref(), &known)
}

fn week(typed: &std::collections::BTreeMap<String, Vec<String>>) -> Result<Week, CliError> {
    typed.iter().try_fold(Week::empty(), |week, (day, hours)| {
        Ok(week.with(weekday(day)?, &blocks(hours)?))
    })
}

fn weekday(typed: &str) -> Result<Weekday, CliError> {
    let known = [
        ("sunday", Weekday::Sunday),
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
    ];
    word("the weekday", Some(typed), &known)
}

fn blocks(hours: &[String]) -> Result<Vec<Block>, CliError> {
    hours.iter().map(|typed| block(typed)).collect()
}

fn block(typed: &str) -> Result<Block, CliError> {
    let parsed = typed.split_once('-').and_then(|(opening, closing)| {
        let closing = if closing == "24:00" { "00:00" } else { closing };
        Some((opening.parse::<Time>().ok()?, closing.parse::<Time>().ok()?))
    });
    match parsed {
        Some((opening, closing)) => Ok(Block::between(opening, closing)),
        None => refuse(format!(
            "\"{typed}\" are no working hours; write them as 09:00-13:00."
        )),
    }
}

fn exception((number, entry): (usize, &ExceptionEntry)) -> Result<Exception, CliError> {
    let first = date(&entry.first)?;
    let last = entry.last.as_deref().map_or(Ok(first), date)?;
    if last < first {
        return refuse(format!(
            "The exception from {first} ends before it begins, on {last}."
        ));
    }
    Ok(Exception {
        id: format!("exception.{}", number + 1),
        first,
        last,
        kind: exception_kind(entry)?,
        name: entry.name.as_deref().map(Names::typed),
    })
}

fn exception_kind(entry: &ExceptionEntry) -> Result<ExceptionKind, CliError> {
    match (entry.kind.as_str(), entry.minutes) {
        ("closed", _) => Ok(ExceptionKind::Closed),
        ("half_day", _) if !entry.hours.is_empty() => {
            Ok(ExceptionKind::HalfDay(blocks(&entry.hours)?))
        }
        ("half_day", _) => refuse(format!("The half day on {} needs hours.", entry.first)),
        ("short", Some(minutes)) => Ok(ExceptionKind::Short { minutes }),
        ("short", None) => refuse(format!("The short day on {} needs minutes.", entry.first)),
        ("work", _) => Ok(ExceptionKind::Work),
        ("holiday", _) => Ok(ExceptionKind::Holiday),
        (other, _) => refuse(format!(
            "An exception cannot be \"{other}\"; write closed, half_day, short, work or holiday."
        )),
    }
}

/// The shipped rows, with every year that the file has rows for taken from the file instead.
fn own_rows(country: Country, shipped: &[Row], typed: &[RowEntry]) -> Result<Vec<Row>, CliError> {
    let own: Vec<Row> = typed.iter().map(row).collect::<Result<_, _>>()?;
    if let Some((number, problem)) = check_rows(country, &own).first() {
        return refuse(format!(
            "Row {} of the file is wrong: {}.",
            number + 1,
            problem_sentence(*problem)
        ));
    }
    let replaced = |year| own.iter().any(|row| row.target.year() == year);
    let kept = shipped
        .iter()
        .filter(|row| !replaced(row.target.year()))
        .cloned();
    Ok(kept.chain(own.iter().cloned()).collect())
}

fn row(entry: &RowEntry) -> Result<Row, CliError> {
    let kinds = [
        RowKind::Swap,
        RowKind::Transfer,
        RowKind::ExtraOff,
        RowKind::PaidNonworking,
        RowKind::Short,
    ];
    let known = kinds.map(|kind| (kind.code(), kind));
    let act = entry.act.clone().map(|title| Act {
        title: title.into(),
        url: entry.url.clone().map(Into::into),
    });
    Ok(Row {
        kind: word("kind", Some(&entry.kind), &known)?,
        source: entry.source.as_deref().map(date).transpose()?,
        target: date(&entry.target)?,
        minutes: entry.minutes,
        act,
    })
}

fn problem_sentence(problem: RowProblem) -> String {
    match problem {
        RowProblem::SourceMissing => "a swap or transfer needs a source".to_owned(),
        RowProblem::YearsDiffer => "source and target lie in different years".to_owned(),
        RowProblem::TargetNotWorked => "its target was not a working day".to_owned(),
        RowProblem::TargetTwice => "an earlier row has the same target".to_owned(),
        RowProblem::KindShouldBe(kind) => format!("by the rules it is a {}", kind.code()),
    }
}

fn date(typed: &str) -> Result<Date, CliError> {
    typed.parse().or_else(|_| {
        refuse(format!(
            "\"{typed}\" is not a date; write it as 2026-09-10."
        ))
    })
}

fn zone(name: &str) -> Result<TimeZone, CliError> {
    TimeZone::get(name).or_else(|_| refuse(format!("There is no time zone \"{name}\".")))
}
