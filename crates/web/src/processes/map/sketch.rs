//! The words that stand on a map: lanes with those who hold them, stages with all that they tell.

use domain::language::Language;
use domain::processes::drawing::{
    Direction, Ink, LaneText, Sketch, StageText, Words as Written, lane_roles,
};
use domain::processes::{Map, Stage};
use domain::text::Title;
use i18n::{NameLength, Words};
use store::people::Directory;

use super::super::{faces, spoken};
use crate::guard::Desk;
use crate::locale::isolated;

/// Between things that are named one after another; "and" would be taken for a part of a name.
const SEPARATOR: &str = " · ";

/// Which way a language draws.
pub fn direction(language: Language) -> Direction {
    match language {
        Language::Hebrew => Direction::RightToLeft,
        Language::Russian | Language::English => Direction::LeftToRight,
    }
}

/// A map in the words of its reader.
pub fn of(desk: &Desk, directory: &Directory, map: &Map) -> Sketch {
    let words = desk.words();
    let roles = lane_roles(map);
    let lanes = roles.iter().map(|role| {
        let name = faces::role_name(directory, *role);
        if name.is_empty() {
            return LaneText {
                name: words.processes_drawing_no_role(),
                note: String::new(),
            };
        }
        LaneText {
            name: isolated(&name),
            note: holders(words, directory, *role),
        }
    });
    let lanes: Vec<LaneText> = lanes.collect();
    let stages = map.stages.iter().map(|stage| {
        let lane = roles.iter().position(|role| *role == stage.role);
        let lane = lane.unwrap_or_default();
        StageText {
            lane,
            is_beside_previous: false,
            is_publishing: stage.contract.publishes,
            working: stage.days,
            waiting: stage.contract.wait,
            words: texts(desk, stage, &lanes[lane]),
        }
    });
    Sketch {
        stages: stages.collect(),
        lanes,
    }
}

fn holders(words: &Words, directory: &Directory, role: Option<domain::ids::RoleId>) -> String {
    let people: Vec<String> = faces::holders(directory, role)
        .into_iter()
        .map(|face| face.name)
        .collect();
    if people.is_empty() {
        words.processes_drawing_nobody()
    } else {
        words.list_and(&people)
    }
}

/// All that a box says; what there is nothing to say of is left out.
fn texts(desk: &Desk, stage: &Stage, lane: &LaneText) -> Vec<Written> {
    let words = desk.words();
    let contract = &stage.contract;
    let texts = [
        (Ink::Title, isolated(stage.name.as_str())),
        (Ink::Who, who(words, lane)),
        (Ink::Time, time(words, stage)),
        (Ink::Publishes, publishes(desk, stage)),
        (Ink::Waits, waits(words, contract.waits_because.as_str())),
        (
            Ink::Passing,
            listed(&contract.needs, |things| {
                words.processes_drawing_needs(things)
            }),
        ),
        (
            Ink::Passing,
            listed(&contract.produces, |things| {
                words.processes_drawing_makes(things)
            }),
        ),
    ];
    texts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(ink, text)| Written { ink, text })
        .collect()
}

fn who(words: &Words, lane: &LaneText) -> String {
    if lane.note.is_empty() {
        lane.name.clone()
    } else {
        words.processes_drawing_who(lane.name.as_str(), lane.note.as_str())
    }
}

fn time(words: &Words, stage: &Stage) -> String {
    let together = |days| spoken::days(words, days).replace(' ', "\u{a0}");
    let days = together(stage.days);
    if stage.contract.wait.is_zero() {
        days
    } else {
        words.processes_drawing_time(days, together(stage.contract.wait))
    }
}

/// The publishing, with the days of the week on which it may be.
fn publishes(desk: &Desk, stage: &Stage) -> String {
    let (words, days) = (desk.words(), stage.contract.publish_weekdays);
    if !stage.contract.publishes {
        return String::new();
    }
    if days.is_empty() {
        return words.processes_drawing_publishes();
    }
    let names: Vec<String> = i18n::weekday_order(desk.workspace.week_start)
        .into_iter()
        .filter(|day| days.contains(*day))
        .map(|day| words.weekday(day, NameLength::Short))
        .collect();
    words.processes_drawing_publishes_on(words.list_or(&names))
}

fn waits(words: &Words, because: &str) -> String {
    if because.is_empty() {
        return String::new();
    }
    words.processes_read_waits_because(isolated(because))
}

fn listed(titles: &[Title], say: impl Fn(String) -> String) -> String {
    if titles.is_empty() {
        return String::new();
    }
    let titles: Vec<String> = titles
        .iter()
        .map(|title| isolated(title.as_str()))
        .collect();
    say(titles.join(SEPARATOR))
}
