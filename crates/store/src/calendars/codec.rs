//! The stored form of a workspace's calendar.

use domain::calendars::{Block, CholHamoed, Exception, ExceptionKind, Names, Organisation, Week};
use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};

use super::{weekday_code, weekday_of};
use crate::fault::Fault;

/// Before the minutes that are left of such a day.
const HALF_DAY: &str = "half_day ";

#[derive(Serialize, Deserialize)]
struct StoredCalendar {
    week: Vec<(String, Vec<(u16, u16)>)>,
    chol_hamoed: String,
    closures: Vec<StoredClosure>,
}

#[derive(Serialize, Deserialize)]
struct StoredClosure {
    id: String,
    first: String,
    last: String,
    name: String,
}

/// As text.
pub fn encode(organisation: &Organisation) -> String {
    let day = |weekday: Weekday| {
        let blocks = organisation
            .week
            .blocks(weekday)
            .iter()
            .map(|block| (block.opening_minute(), block.closing_minute()))
            .collect();
        (weekday_code(weekday).to_owned(), blocks)
    };
    let stored = StoredCalendar {
        week: Weekday::Monday.cycle_forward().take(7).map(day).collect(),
        chol_hamoed: match organisation.chol_hamoed {
            CholHamoed::Closed => "closed".to_owned(),
            CholHamoed::Work => "work".to_owned(),
            CholHamoed::HalfDay { minutes } => format!("{HALF_DAY}{minutes}"),
        },
        closures: organisation.exceptions.iter().map(stored_closure).collect(),
    };
    serde_json::json!(stored).to_string()
}

fn stored_closure(exception: &Exception) -> StoredClosure {
    StoredClosure {
        id: exception.id.clone(),
        first: exception.first.to_string(),
        last: exception.last.to_string(),
        name: exception
            .name
            .as_ref()
            .map(|name| name.en.to_string())
            .unwrap_or_default(),
    }
}

/// The usual calendar with what was stored over it.
pub fn decode(text: &str, usual: Organisation) -> Result<Organisation, Fault> {
    let stored: StoredCalendar = serde_json::from_str(text)?;
    let week = stored
        .week
        .into_iter()
        .filter_map(|(code, blocks)| Some((weekday_of(&code)?, blocks)))
        .fold(Week::empty(), |week, (weekday, blocks)| {
            let blocks: Vec<Block> = blocks
                .into_iter()
                .map(|(opening, closing)| Block::between(time_of(opening), time_of(closing)))
                .collect();
            week.with(weekday, &blocks)
        });
    let exceptions = stored
        .closures
        .into_iter()
        .map(read_closure)
        .collect::<Result<_, Fault>>()?;
    Ok(Organisation {
        week,
        chol_hamoed: chol_hamoed_of(&stored.chol_hamoed),
        exceptions,
        ..usual
    })
}

fn chol_hamoed_of(code: &str) -> CholHamoed {
    let half_day = code.strip_prefix(HALF_DAY).and_then(|it| it.parse().ok());
    match half_day {
        Some(minutes) => CholHamoed::HalfDay { minutes },
        None if code == "closed" => CholHamoed::Closed,
        None => CholHamoed::Work,
    }
}

fn read_closure(stored: StoredClosure) -> Result<Exception, Fault> {
    let day = |text: &str| {
        text.parse()
            .map_err(|cause: jiff::Error| Fault::new("reading a closure", cause))
    };
    Ok(Exception {
        first: day(&stored.first)?,
        last: day(&stored.last)?,
        kind: ExceptionKind::Closed,
        name: Some(Names::typed(&stored.name)),
        id: stored.id,
    })
}

fn time_of(minute: u16) -> Time {
    let minute = minute % (24 * 60);
    let (hour, minute) = (
        i8::try_from(minute / 60).unwrap_or(0),
        i8::try_from(minute % 60).unwrap_or(0),
    );
    Time::new(hour, minute, 0, 0).unwrap_or(Time::midnight())
}

#[cfg(test)]
mod tests;
