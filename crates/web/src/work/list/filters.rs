//! The form above the list: each way to narrow it, with what is chosen now.

use domain::work::{Finding, Haste, Order, Standing};
use i18n::Words;

use super::rows::Sources;
use crate::components::Choice;

/// The form.
pub struct Filters {
    /// The words that are looked for.
    pub text: String,
    /// All processes.
    pub processes: Vec<Choice>,
    /// Everybody.
    pub people: Vec<Choice>,
    /// Where the work stands.
    pub standings: Vec<Choice>,
    /// In which order.
    pub orders: Vec<Choice>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Only what is late.
    pub is_late: bool,
    /// Something of the folded part is chosen.
    pub is_open: bool,
}

impl Filters {
    /// The form of a list.
    pub fn of(words: &Words, finding: &Finding, sources: &Sources<'_>) -> Self {
        let day =
            |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.to_string());
        let processes = sources.processes.iter().map(|process| {
            let is_chosen = finding.process == Some(process.id);
            Choice::new(process.id.to_string(), process.name.to_string(), is_chosen)
        });
        let people = sources.directory.people.iter().map(|person| {
            let is_chosen = finding.person == Some(person.id);
            Choice::new(person.id.to_string(), person.name.to_string(), is_chosen)
        });
        let (mut processes, mut people): (Vec<_>, Vec<_>) = (processes.collect(), people.collect());
        words.sort(&mut processes, |choice| &choice.label);
        words.sort(&mut people, |choice| &choice.label);
        Self {
            text: finding.text.clone(),
            processes,
            people,
            standings: standings(words, finding.standing),
            orders: orders(words, finding.order),
            from: day(finding.from),
            until: day(finding.until),
            is_late: finding.haste == Haste::Late,
            is_open: finding.process.is_some()
                || finding.person.is_some()
                || finding.from.is_some()
                || finding.until.is_some()
                || finding.haste == Haste::Late,
        }
    }
}

fn standings(words: &Words, chosen: Standing) -> Vec<Choice> {
    let label = |standing| match standing {
        Standing::UnderWay => words.work_find_standing_open(),
        Standing::Running => words.work_find_standing_running(),
        Standing::Ready => words.work_find_standing_ready(),
        Standing::Published => words.work_find_standing_published(),
        Standing::Over => words.work_find_standing_over(),
        Standing::Cancelled => words.work_find_standing_cancelled(),
        Standing::All => words.work_find_standing_all(),
    };
    let choice = |one: &Standing| Choice::new(one.code(), label(*one), *one == chosen);
    Standing::ALL.iter().map(choice).collect()
}

fn orders(words: &Words, chosen: Order) -> Vec<Choice> {
    let label = |order| match order {
        Order::Due => words.work_find_order_due(),
        Order::Title => words.work_find_order_title(),
        Order::Movement => words.work_find_order_moved(),
        Order::Stage => words.work_find_order_stage(),
    };
    let choice = |one: &Order| Choice::new(one.code(), label(*one), *one == chosen);
    Order::ALL.iter().map(choice).collect()
}
