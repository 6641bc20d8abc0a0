//! A playbook becomes a new process: its texts are copied as they are, in the language of the file.

use domain::calendars::Country;
use domain::ids::EntryId;
use domain::processes::{Contract, Entry, EntryKind, HalfDays, WeekdaySet};
use domain::text::{Name, Note, TextRefusal, Title};
use interchange::playbook::{self as file, Playbook};
use jiff::civil::Weekday;
use store::processes::{NewProcess, StageDraft};
use uuid::Uuid;

/// The process of a playbook; money without a currency of its own is in `currency`.
pub fn from_playbook(playbook: &Playbook, currency: &str) -> Result<NewProcess, TextRefusal> {
    let stages = playbook
        .stages
        .iter()
        .map(|stage| read_stage(stage, currency));
    Ok(NewProcess {
        name: Title::parse(&playbook.name)?,
        item_word: Title::parse(&playbook.item)?,
        stages: stages.collect::<Result<_, _>>()?,
    })
}

/// The money that people of a country usually count in.
pub const fn currency_of(country: Country) -> &'static str {
    match country {
        Country::Israel => "ILS",
        Country::Russia => "RUB",
        Country::Ukraine => "UAH",
        Country::Kazakhstan => "KZT",
        Country::UnitedKingdom => "GBP",
        Country::UnitedStates | Country::None => "USD",
    }
}

fn read_stage(stage: &file::Stage, currency: &str) -> Result<StageDraft, TextRefusal> {
    let entries = stage.entries.iter().map(|entry| {
        let entry = read_entry(entry, currency)?;
        Ok((None, entry))
    });
    Ok(StageDraft {
        name: Title::parse(&stage.name)?,
        role: Some(Name::parse(&stage.role)?),
        days: half_days(stage.days),
        approver: stage.approver.as_deref().map(Name::parse).transpose()?,
        contract: read_contract(stage)?,
        checklist: entries.collect::<Result<_, _>>()?,
    })
}

fn read_contract(stage: &file::Stage) -> Result<Contract, TextRefusal> {
    Ok(Contract {
        approver: None,
        wait: half_days(stage.wait_days),
        waits_because: note(stage.waits_because.as_deref())?,
        needs: titles(&stage.needs)?,
        produces: titles(&stage.produces)?,
        hand_over_to: note(stage.hand_over_to.as_deref())?,
        format: note(stage.format_note.as_deref())?,
        place: note(stage.tool.as_deref())?,
        how_to: note(stage.how_to.as_deref())?,
        publishes: stage.publishes,
        publish_weekdays: stage
            .publish_weekdays
            .iter()
            .map(|day| weekday(*day))
            .collect::<WeekdaySet>(),
    })
}

fn read_entry(entry: &file::Entry, currency: &str) -> Result<Entry, TextRefusal> {
    Ok(Entry {
        id: EntryId::new(Uuid::nil()),
        label: Title::parse(&entry.label)?,
        kind: read_kind(entry, currency)?,
        required: entry.required,
        how_to: note(entry.how_to.as_deref())?,
        picture: note(entry.picture.as_deref())?,
        link: note(entry.link.as_deref())?,
    })
}

fn read_kind(entry: &file::Entry, currency: &str) -> Result<EntryKind, TextRefusal> {
    Ok(match entry.kind {
        file::EntryKind::Tick => EntryKind::Tick,
        file::EntryKind::ShortText => EntryKind::ShortText { length_max: None },
        file::EntryKind::LongText => EntryKind::LongText,
        file::EntryKind::Number => EntryKind::Number {
            unit: entry.unit.clone().unwrap_or_default(),
            min: entry.min,
            max: entry.max,
        },
        file::EntryKind::Money => EntryKind::Money {
            currency: entry
                .currency
                .clone()
                .unwrap_or_else(|| currency.to_owned()),
        },
        file::EntryKind::Date => EntryKind::Date,
        file::EntryKind::OneChoice => EntryKind::OneChoice {
            choices: titles(&entry.choices)?,
        },
        file::EntryKind::ManyChoices => EntryKind::ManyChoices {
            choices: titles(&entry.choices)?,
        },
        file::EntryKind::Person => EntryKind::Person,
        file::EntryKind::Link => EntryKind::Link,
        file::EntryKind::File => EntryKind::File,
        file::EntryKind::Heading => EntryKind::Heading,
        file::EntryKind::StopLine => EntryKind::StopLine,
    })
}

fn titles(lines: &[String]) -> Result<Vec<Title>, TextRefusal> {
    lines.iter().map(|line| Title::parse(line)).collect()
}

fn note(text: Option<&str>) -> Result<Note, TextRefusal> {
    Note::parse(text.unwrap_or_default())
}

/// Both count halves of a day and both end at sixty days.
fn half_days(days: file::HalfDays) -> HalfDays {
    HalfDays::new(days.halves()).unwrap_or(HalfDays::MAX)
}

const fn weekday(day: file::Weekday) -> Weekday {
    match day {
        file::Weekday::Monday => Weekday::Monday,
        file::Weekday::Tuesday => Weekday::Tuesday,
        file::Weekday::Wednesday => Weekday::Wednesday,
        file::Weekday::Thursday => Weekday::Thursday,
        file::Weekday::Friday => Weekday::Friday,
        file::Weekday::Saturday => Weekday::Saturday,
        file::Weekday::Sunday => Weekday::Sunday,
    }
}
