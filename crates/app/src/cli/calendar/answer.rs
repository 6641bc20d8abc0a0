//! The calculator's answers as JSON and as lines of text.

use std::collections::BTreeSet;
use std::fmt::Write;

use domain::calendars::{Beaten, Calendar, Day, Names, Why};
use serde_json::{Value, json};

/// The days of a period as one JSON object.
pub(super) fn days_json(days: &[Day]) -> Value {
    json!({
        "days": days.iter().map(day_json).collect::<Vec<_>>(),
        "notes": notes(days),
    })
}

/// The result of adding as one JSON object.
pub(super) fn sum_json(result: &str, calendar: &Calendar, day: &Day) -> Value {
    json!({
        "result": result,
        "zone": calendar.zone().iana_name(),
        "confirmed": day.confirmed,
        "notes": notes(std::slice::from_ref(day)),
    })
}

/// One line a day: date, weekday, kind, minutes, name.
pub(super) fn days_text(days: &[Day]) -> String {
    let mut text = String::new();
    for day in days {
        let weekday = day.date.strftime("%a");
        let name = day.name.as_ref().map_or("", |name| &name.en);
        let line = format!(
            "{} {weekday}  {:<18} {:>4}  {name}",
            day.date,
            day.kind.code(),
            day.minutes
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push_str(&notes_text(days));
    text
}

/// What a reader must know about the dates, a line each.
pub(super) fn notes_text(days: &[Day]) -> String {
    notes(days)
        .into_iter()
        .fold(String::new(), |mut text, note| {
            let _ = writeln!(text, "{note}");
            text
        })
}

fn notes(days: &[Day]) -> Vec<String> {
    let unconfirmed = days
        .iter()
        .filter(|day| !day.confirmed)
        .map(|day| day.date.year());
    let years: BTreeSet<i16> = unconfirmed.collect();
    let mut notes: Vec<String> = years
        .into_iter()
        .map(|year| format!("calendar not confirmed for {year}"))
        .collect();
    if days.iter().any(|day| day.check_with_payroll) {
        notes.push("moved days meet an unusual week: check with payroll".to_owned());
    }
    notes
}

fn day_json(day: &Day) -> Value {
    json!({
        "date": day.date.to_string(),
        "kind": day.kind.code(),
        "name": day.name.as_ref().map(name_json),
        "working_minutes": day.minutes,
        "why": {
            "layer": day.why.layer.code(),
            "rule": day.why.rule,
            "confirmed": day.confirmed,
            "check_with_payroll": day.check_with_payroll,
            "instead_of": day.beaten.iter().map(beaten_json).collect::<Vec<_>>(),
        },
    })
}

fn beaten_json(beaten: &Beaten) -> Value {
    let Why { layer, rule } = &beaten.why;
    json!({
        "kind": beaten.kind.code(),
        "layer": layer.code(),
        "rule": rule,
        "name": beaten.name.as_ref().map(name_json),
    })
}

fn name_json(names: &Names) -> Value {
    json!({ "he": names.he, "ru": names.ru, "en": names.en })
}
