//! One's own stages as cards: all that a stage asks, what was said of it, and the three answers.

use domain::ids::{PersonId, StageId};
use domain::processes::{Answer, AnswerState, HalfDays, Proposal, Stage, Worth};
use domain::text::{Note, Title};
use i18n::Words;

use super::standing::{Pair, Standing, tag};
use crate::components::{Fact, Tag};
use crate::form::Fields;
use crate::processes::roles::facts_of;
use crate::processes::spoken;
use crate::wrong::Errors;

/// A stage with its forms.
pub struct Card {
    /// Its id, for the forms and the address.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How long it takes.
    pub days: String,
    /// What it asks.
    pub facts: Vec<Fact>,
    /// Its checklist.
    pub entries: Vec<String>,
    /// What was said, in a word; none before anything was.
    pub tag: Option<Tag>,
    /// The same in a sentence; empty for nothing.
    pub said: String,
    /// Of what was proposed, or why it was declined.
    pub details: Vec<Fact>,
    /// Agreeing is still of use.
    pub can_agree: bool,
    /// What stands in the fields of a change.
    pub typed: Typed,
}

/// What was typed about a stage, with what is wrong in it.
#[derive(Default)]
pub struct Typed {
    /// Days.
    pub days: String,
    /// Lines.
    pub needs: String,
    /// Lines.
    pub produces: String,
    /// A remark on the checklist.
    pub remark: String,
    /// Whose it is instead.
    pub instead: String,
    /// The fold of the change is open.
    pub is_changing: bool,
    /// The fold of "not mine" is open.
    pub is_refusing: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Card {
    /// A field of this card; cards stand on one page, so each name carries its stage.
    pub fn field(&self, name: &str) -> String {
        named(name, &self.id)
    }
}

fn named(name: &str, stage: &str) -> String {
    format!("{name}.{stage}")
}

fn sent<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.text(&named(name, fields.text("stage")))
}

/// The cards of a person; what was just typed about one of them is kept.
pub fn cards(words: &Words, standing: &Standing, person: PersonId) -> Vec<Card> {
    let pairs = standing.of_person(person);
    pairs
        .iter()
        .map(|pair| card(words, standing, pair))
        .collect()
}

fn card(words: &Words, standing: &Standing, pair: &Pair<'_>) -> Card {
    let entries = pair.stage.checklist.iter();
    let is_agreed = matches!(
        pair.worth,
        Worth::Said(AnswerState::Agreed | AnswerState::Accepted)
    );
    Card {
        id: pair.stage.id.to_string(),
        name: pair.stage.name.to_string(),
        days: spoken::days(words, pair.stage.days),
        facts: facts_of(words, &standing.directory, pair.stage),
        entries: entries.map(|entry| entry.label.to_string()).collect(),
        tag: (pair.worth != Worth::NotAnswered).then(|| tag(words, pair.worth)),
        said: said(words, pair.worth),
        details: details(words, pair),
        can_agree: !is_agreed,
        typed: Typed {
            days: pair.stage.days.to_field(),
            ..Typed::default()
        },
    }
}

fn said(words: &Words, worth: Worth) -> String {
    match worth {
        Worth::NotAnswered => String::new(),
        Worth::Void => words.processes_mine_was_void(),
        Worth::Said(AnswerState::Agreed) => words.processes_mine_was_agreed(),
        Worth::Said(AnswerState::Proposed) => words.processes_mine_was_proposed(),
        Worth::Said(AnswerState::Accepted) => words.processes_mine_was_accepted(),
        Worth::Said(AnswerState::Declined) => words.processes_mine_was_declined(),
        Worth::Said(AnswerState::NotMine) => words.processes_mine_was_not_mine(),
    }
}

fn details(words: &Words, pair: &Pair<'_>) -> Vec<Fact> {
    let Some(answer) = pair.answer.filter(|_| pair.worth != Worth::Void) else {
        return Vec::new();
    };
    let mut facts = proposed(words, pair.stage, &answer.given.proposal);
    if !answer.given.reason.is_empty() {
        facts.push(Fact {
            name: words.processes_agree_reason(),
            value: answer.given.reason.as_str().to_owned(),
        });
    }
    facts
}

/// What somebody would have otherwise, as names and values.
pub fn proposed(words: &Words, stage: &Stage, proposal: &Proposal) -> Vec<Fact> {
    let lines = |titles: &[Title]| {
        let titles: Vec<&str> = titles.iter().map(Title::as_str).collect();
        words.list_and(&titles)
    };
    let days = proposal.days.map(|days| {
        let was = spoken::days(words, stage.days);
        words.processes_agree_days_instead(spoken::days(words, days), was)
    });
    let facts = [
        (words.processes_days(), days.unwrap_or_default()),
        (words.processes_agree_needs(), lines(&proposal.needs)),
        (words.processes_agree_produces(), lines(&proposal.produces)),
        (
            words.processes_agree_remark(),
            proposal.remark.as_str().to_owned(),
        ),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| Fact { name, value }).collect()
}

impl Typed {
    /// As the form sent it.
    pub fn of(fields: &Fields, errors: Errors) -> Self {
        let text = |name| sent(fields, name).to_owned();
        Self {
            days: text("days"),
            needs: text("needs"),
            produces: text("produces"),
            remark: text("remark"),
            instead: text("instead"),
            is_changing: fields.text("answer") == "change",
            is_refusing: fields.text("answer") == "not-mine",
            errors,
        }
    }
}

/// The stage that a form is about and what it says of it.
pub fn read(words: &Words, fields: &Fields) -> Option<(StageId, Result<Answer, Errors>)> {
    let stage = fields.parsed("stage")?;
    let answer = match fields.text("answer") {
        "agree" => Ok(Answer::Agree),
        "change" => change(words, fields).map(Answer::Change),
        "not-mine" => note(words, fields, "instead").map(Answer::NotMine),
        _ => return None,
    };
    Some((stage, answer))
}

fn change(words: &Words, fields: &Fields) -> Result<Proposal, Errors> {
    let days = match sent(fields, "days").trim() {
        "" => None,
        typed => match HalfDays::parse(typed).filter(|days| !days.is_zero()) {
            Some(days) => Some(days),
            None => return Err(Errors::one("days", words.processes_mine_wrong_days())),
        },
    };
    Ok(Proposal {
        days,
        needs: lines(words, fields, "needs")?,
        produces: lines(words, fields, "produces")?,
        remark: note(words, fields, "remark")?,
    })
}

fn lines(words: &Words, fields: &Fields, name: &str) -> Result<Vec<Title>, Errors> {
    let typed = sent(fields, name).lines().map(str::trim);
    let lines = typed.filter(|line| !line.is_empty()).map(Title::parse);
    let lines: Result<Vec<Title>, _> = lines.collect();
    lines.map_err(|refusal| Errors::one(name, spoken::text(words, refusal)))
}

fn note(words: &Words, fields: &Fields, name: &str) -> Result<Note, Errors> {
    Note::parse(sent(fields, name))
        .map_err(|refusal| Errors::one(name, spoken::text(words, refusal)))
}
