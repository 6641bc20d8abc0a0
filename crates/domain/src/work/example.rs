//! The small maps, teams and items that the tests of this area tell their stories with.
//!
//! Everything goes by its name: the stage "draft" belongs to the role "draft", which "draft" holds unless a test says more.

mod story;

use jiff::civil::{Date, Time, Weekday, date};
use jiff::tz::TimeZone;
use uuid::Uuid;

pub(super) use story::{Story, kick_off, link_holder, manager, member};

use super::{Adjustments, Goal, Plan, PlanRefusal, Step, Team, plan};
use crate::calendars::{
    Block, Calendar, Country, Exception, ExceptionKind, Organisation, Personal, Week,
};
use crate::ids::{AbsenceId, EntryId, PersonId, RoleId, StageId};
use crate::people::Absence;
use crate::processes::{Entry, EntryKind, HalfDays, Map, Stage, WeekdaySet};
use crate::text::{Note, Title};

/// The week of the worked example.
pub(super) const SUNDAY_TO_THURSDAY: [Weekday; 5] = [
    Weekday::Sunday,
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
];

/// A day of September 2026.
pub(super) fn september(day: i8) -> Date {
    date(2026, 9, day)
}

fn uuid(name: &str) -> Uuid {
    let number = name
        .bytes()
        .fold(7_u128, |sum, byte| sum.wrapping_mul(257) + u128::from(byte));
    Uuid::from_u128(number)
}

pub(super) fn stage_id(name: &str) -> StageId {
    StageId::new(uuid(name))
}

pub(super) fn entry_id(name: &str) -> EntryId {
    EntryId::new(uuid(name))
}

pub(super) fn person(name: &str) -> PersonId {
    PersonId::new(uuid(name))
}

pub(super) fn role(name: &str) -> RoleId {
    RoleId::new(uuid(name))
}

pub(super) fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

pub(super) fn note(text: &str) -> Note {
    Note::parse(text).expect("a note")
}

pub(super) fn days(text: &str) -> HalfDays {
    HalfDays::parse(text).expect("days in halves")
}

/// A stage that takes so many days and belongs to the role of its own name.
pub(super) fn stage(name: &str, working: &str) -> Stage {
    let mut stage = Stage::named(stage_id(name), title(name));
    stage.role = Some(role(name));
    stage.days = days(working);
    stage
}

/// The same stage with a waiting limit.
pub(super) fn waiting(mut stage: Stage, wait: &str) -> Stage {
    stage.contract.wait = days(wait);
    stage
}

/// The stage "publish", allowed on these days of the week.
pub(super) fn publishing(allowed: &[Weekday]) -> Stage {
    let mut stage = stage("publish", "0.5");
    stage.contract.publishes = true;
    stage.contract.publish_weekdays = allowed.iter().copied().collect::<WeekdaySet>();
    stage
}

/// The same stage with a required entry for each name.
pub(super) fn asking(mut stage: Stage, required: &[&str]) -> Stage {
    let asked = required.iter().map(|name| Entry {
        required: true,
        ..entry(name, EntryKind::Tick)
    });
    stage.checklist.extend(asked);
    stage
}

/// An entry that nobody has to answer.
pub(super) fn entry(name: &str, kind: EntryKind) -> Entry {
    Entry {
        kind,
        ..Entry::tick(entry_id(name), title(name))
    }
}

pub(super) fn map(stages: Vec<Stage>) -> Map {
    Map {
        item_word: title("post"),
        stages,
    }
}

/// The map of the worked example, published on these days of the week.
pub(super) fn blog(allowed: &[Weekday]) -> Map {
    map(vec![
        stage("brief", "1"),
        stage("draft", "3"),
        stage("design", "2"),
        waiting(stage("approval", "0.5"), "1.5"),
        publishing(allowed),
    ])
}

/// Nothing changed, and no buffer.
pub(super) fn no_buffer() -> Adjustments {
    Adjustments {
        buffer_days: 0,
        ..Adjustments::default()
    }
}

/// A calendar without any holiday but the days given.
pub(super) fn calendar(week: &[Weekday], holidays: &[Date]) -> Calendar {
    let nine_to_five = Block::between(Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0));
    let mut organisation = Organisation::default_for(Country::Ukraine, TimeZone::UTC);
    organisation.week = Week::of(week, &[nine_to_five]);
    organisation.exceptions = holidays
        .iter()
        .map(|day| Exception {
            id: "own.holiday".to_owned(),
            first: *day,
            last: *day,
            kind: ExceptionKind::Holiday,
            name: None,
        })
        .collect();
    Calendar::new(&organisation, &Personal::default())
}

/// The calendar of the worked example: 13 September 2026 is a holiday.
pub(super) fn example_calendar() -> Calendar {
    calendar(&SUNDAY_TO_THURSDAY, &[september(13)])
}

/// A team in which each role of the map is held by the person of its name.
pub(super) fn team(map: &Map) -> Team {
    let seats = map
        .stages
        .iter()
        .map(|stage| (role(stage.name.as_str()), vec![person(stage.name.as_str())]));
    Team {
        calendar: example_calendar(),
        own_calendars: std::collections::BTreeMap::new(),
        seats: seats.collect(),
        absences: Vec::new(),
    }
}

impl Team {
    /// The team with other holders of a role.
    pub(super) fn seat(mut self, seat: &str, holders: &[&str]) -> Self {
        let holders = holders.iter().map(|name| person(name)).collect();
        self.seats.insert(role(seat), holders);
        self
    }

    /// The team with somebody away, and who stands in.
    pub(super) fn away(mut self, who: &str, between: (Date, Date), stand_in: Option<&str>) -> Self {
        self.absences.push(Absence {
            id: AbsenceId::new(uuid(who)),
            person: person(who),
            first: between.0,
            last: between.1,
            stand_in: stand_in.map(person),
        });
        self
    }

    /// The team with somebody who works on other days of the week.
    pub(super) fn working(mut self, who: &str, week: &[Weekday]) -> Self {
        let own = calendar(week, &[september(13)]);
        self.own_calendars.insert(person(who), own);
        self
    }
}

/// A plan towards a day of September 2026.
pub(super) fn due(
    map: &Map,
    team: &Team,
    day: i8,
    changes: &Adjustments,
    today: i8,
) -> Result<Plan, PlanRefusal> {
    plan(
        map,
        team,
        Goal::DueOn(september(day)),
        changes,
        september(today),
    )
}

impl Plan {
    /// The step of a stage.
    pub(super) fn step(&self, stage: &str) -> &Step {
        let found = self.steps.iter().find(|step| step.stage == stage_id(stage));
        found.expect("the stage is planned")
    }

    /// First and last day of each stage, one line a stage, as a reader would check them.
    pub(super) fn table(&self, map: &Map) -> String {
        let line = |step: &Step| {
            let name = &map.stage(step.stage).expect("a stage of the map").name;
            format!(
                "{name}: {} – {}",
                short(step.days.start),
                short(step.days.finish)
            )
        };
        self.steps.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

fn short(day: Date) -> String {
    day.strftime("%a %-d %b").to_string()
}
