//! The stored form of a map: one document, because a version is read whole, compared whole and never edited.

use domain::ids::{EntryId, RoleId, StageId};
use domain::processes::{Contract, Entry, EntryKind, HalfDays, Map, Stage, WeekdaySet};
use domain::text::{Note, Title};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::calendars::{weekday_code, weekday_of};
use crate::fault::Fault;

#[derive(Serialize, Deserialize)]
struct StoredMap {
    item_word: String,
    stages: Vec<StoredStage>,
}

#[derive(Serialize, Deserialize)]
struct StoredStage {
    id: Uuid,
    name: String,
    role: Option<Uuid>,
    half_days: u16,
    #[serde(default)]
    approver: Option<Uuid>,
    #[serde(default)]
    wait_half_days: u16,
    #[serde(default)]
    waits_because: String,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    produces: Vec<String>,
    #[serde(default)]
    hand_over_to: String,
    #[serde(default)]
    format: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    how_to: String,
    #[serde(default)]
    publishes: bool,
    #[serde(default)]
    publish_weekdays: Vec<String>,
    #[serde(default)]
    checklist: Vec<StoredEntry>,
}

#[derive(Serialize, Deserialize, Default)]
struct StoredEntry {
    id: Uuid,
    label: String,
    kind: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    how_to: String,
    #[serde(default)]
    picture: String,
    #[serde(default)]
    link: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    length_max: Option<u16>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
}

/// As text.
pub fn encode(map: &Map) -> String {
    let stored = StoredMap {
        item_word: map.item_word.to_string(),
        stages: map.stages.iter().map(stored_stage).collect(),
    };
    serde_json::json!(stored).to_string()
}

fn stored_stage(stage: &Stage) -> StoredStage {
    let contract = &stage.contract;
    let lines = |titles: &[Title]| titles.iter().map(ToString::to_string).collect();
    StoredStage {
        id: stage.id.uuid(),
        name: stage.name.to_string(),
        role: stage.role.map(RoleId::uuid),
        half_days: stage.days.count(),
        approver: contract.approver.map(RoleId::uuid),
        wait_half_days: contract.wait.count(),
        waits_because: contract.waits_because.as_str().to_owned(),
        needs: lines(&contract.needs),
        produces: lines(&contract.produces),
        hand_over_to: contract.hand_over_to.as_str().to_owned(),
        format: contract.format.as_str().to_owned(),
        place: contract.place.as_str().to_owned(),
        how_to: contract.how_to.as_str().to_owned(),
        publishes: contract.publishes,
        publish_weekdays: contract
            .publish_weekdays
            .iter()
            .map(|day| weekday_code(day).to_owned())
            .collect(),
        checklist: stage.checklist.iter().map(stored_entry).collect(),
    }
}

fn stored_entry(entry: &Entry) -> StoredEntry {
    let mut stored = StoredEntry {
        id: entry.id.uuid(),
        label: entry.label.to_string(),
        kind: entry.kind.code().to_owned(),
        required: entry.required,
        how_to: entry.how_to.as_str().to_owned(),
        picture: entry.picture.as_str().to_owned(),
        link: entry.link.as_str().to_owned(),
        ..StoredEntry::default()
    };
    match &entry.kind {
        EntryKind::ShortText { length_max } => stored.length_max = *length_max,
        EntryKind::Number { unit, min, max } => {
            stored.unit.clone_from(unit);
            stored.min = min.map(|value| value.to_string());
            stored.max = max.map(|value| value.to_string());
        }
        EntryKind::Money { currency } => stored.unit.clone_from(currency),
        EntryKind::OneChoice { choices } | EntryKind::ManyChoices { choices } => {
            stored.choices = choices.iter().map(ToString::to_string).collect();
        }
        _ => {}
    }
    stored
}

/// From text.
pub fn decode(text: &str) -> Result<Map, Fault> {
    let stored: StoredMap = serde_json::from_str(text)?;
    Ok(Map {
        item_word: title(&stored.item_word)?,
        stages: stored
            .stages
            .into_iter()
            .map(read_stage)
            .collect::<Result<_, _>>()?,
    })
}

fn read_stage(stored: StoredStage) -> Result<Stage, Fault> {
    let titles = |lines: Vec<String>| {
        lines
            .iter()
            .map(|line| title(line))
            .collect::<Result<Vec<_>, _>>()
    };
    let contract = Contract {
        approver: stored.approver.map(RoleId::new),
        wait: half_days(stored.wait_half_days)?,
        waits_because: note(&stored.waits_because)?,
        needs: titles(stored.needs)?,
        produces: titles(stored.produces)?,
        hand_over_to: note(&stored.hand_over_to)?,
        format: note(&stored.format)?,
        place: note(&stored.place)?,
        how_to: note(&stored.how_to)?,
        publishes: stored.publishes,
        publish_weekdays: stored
            .publish_weekdays
            .iter()
            .filter_map(|code| weekday_of(code))
            .collect::<WeekdaySet>(),
    };
    Ok(Stage {
        id: StageId::new(stored.id),
        name: title(&stored.name)?,
        role: stored.role.map(RoleId::new),
        days: half_days(stored.half_days)?,
        contract,
        checklist: stored
            .checklist
            .into_iter()
            .map(read_entry)
            .collect::<Result<_, _>>()?,
    })
}

fn read_entry(stored: StoredEntry) -> Result<Entry, Fault> {
    let decimal = |text: Option<String>| {
        text.map(|text| text.parse::<Decimal>())
            .transpose()
            .map_err(|cause| Fault::new("reading a bound", cause))
    };
    let choices = stored
        .choices
        .iter()
        .map(|choice| title(choice))
        .collect::<Result<Vec<_>, _>>()?;
    let kind = match stored.kind.as_str() {
        "short_text" => EntryKind::ShortText {
            length_max: stored.length_max,
        },
        "long_text" => EntryKind::LongText,
        "number" => EntryKind::Number {
            unit: stored.unit,
            min: decimal(stored.min)?,
            max: decimal(stored.max)?,
        },
        "money" => EntryKind::Money {
            currency: stored.unit,
        },
        "date" => EntryKind::Date,
        "one_choice" => EntryKind::OneChoice { choices },
        "many_choices" => EntryKind::ManyChoices { choices },
        "person" => EntryKind::Person,
        "link" => EntryKind::Link,
        "file" => EntryKind::File,
        "heading" => EntryKind::Heading,
        "stop_line" => EntryKind::StopLine,
        _ => EntryKind::Tick,
    };
    Ok(Entry {
        id: EntryId::new(stored.id),
        label: title(&stored.label)?,
        kind,
        required: stored.required,
        how_to: note(&stored.how_to)?,
        picture: note(&stored.picture)?,
        link: note(&stored.link)?,
    })
}

fn title(text: &str) -> Result<Title, Fault> {
    Title::parse(text).map_err(|refusal| Fault::new("reading a map", format!("{refusal:?}")))
}

fn note(text: &str) -> Result<Note, Fault> {
    Note::parse(text).map_err(|refusal| Fault::new("reading a map", format!("{refusal:?}")))
}

fn half_days(count: u16) -> Result<HalfDays, Fault> {
    HalfDays::new(count).ok_or_else(|| Fault::new("reading a map", "more than sixty days"))
}

#[cfg(test)]
mod tests;
