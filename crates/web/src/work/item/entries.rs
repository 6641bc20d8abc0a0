//! Entries of a checklist as the page shows them: the kind, what stands there, what is wrong with what was typed.

use domain::ids::EntryId;
use domain::processes::{Entry, EntryKind, Stage};
use domain::work::{Answer, AnswerRefusal, Recorded, inert_entries, mark_of_file};
use i18n::Words;
use store::work::{AnswerProblem, fingerprint};

use super::Scene;
use crate::components::Choice;
use crate::work::files::{FileCard, evidence, spoken};

/// One entry, ready to draw.
#[derive(Clone)]
pub struct EntryView {
    /// Which.
    pub id: EntryId,
    /// The name of its field.
    pub name: String,
    /// The word of its kind.
    pub kind: &'static str,
    /// What is asked.
    pub label: String,
    /// How it is done, with what to know about the answer.
    pub how: String,
    /// A link to a picture or to more, shown as a link.
    pub links: Vec<String>,
    /// The word "required", or nothing.
    pub must: String,
    /// What stands in the field.
    pub value: String,
    /// The unit or currency beside it.
    pub unit: String,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// Whether it is answered.
    pub is_done: bool,
    /// Sleeps below a stop line.
    pub is_inert: bool,
    /// The file that answers it.
    pub file: Option<FileCard>,
    /// What is wrong.
    pub error: String,
    /// The fingerprint of what the page shows.
    pub seen: String,
    /// What the page shows, to tell what was touched.
    pub was: String,
    /// The answer in words, for those who only read.
    pub words: String,
    /// Whether the answer in words is an address.
    pub is_address: bool,
    /// Who answered and when.
    pub by: String,
}

/// Keeps several choices apart in one hidden field.
pub const BETWEEN: char = '\u{1f}';

/// The entries of a stage.
pub fn views(scene: &Scene<'_>, stage: &Stage) -> Vec<EntryView> {
    let inert = inert_entries(stage, &scene.view.answers);
    stage
        .checklist
        .iter()
        .map(|entry| view(scene, entry, inert.contains(&entry.id)))
        .collect()
}

/// How many entries that take an answer have one, and how many there are.
pub fn progress(entries: &[EntryView]) -> (usize, usize) {
    let taking = entries
        .iter()
        .filter(|entry| !matches!(entry.kind, "heading" | "stop_line"));
    taking.fold((0, 0), |(done, all), entry| {
        (done + usize::from(entry.is_done), all + 1)
    })
}

fn view(scene: &Scene<'_>, entry: &Entry, is_inert: bool) -> EntryView {
    let words = scene.words;
    let recorded = scene.view.answers.get(&entry.id);
    let shown = recorded.map_or_else(Vec::new, |recorded| field_values(&recorded.answer));
    let typed = scene.leftover.typed.typed.get(&entry.id).cloned();
    let values = typed.unwrap_or_else(|| shown.clone());
    let problem = scene.leftover.problems.get(&entry.id);
    let said = recorded.map_or_else(String::new, |recorded| {
        spoken(scene, entry, &recorded.answer)
    });
    EntryView {
        id: entry.id,
        name: format!("a.{}", entry.id),
        kind: entry.kind.code(),
        label: entry.label.to_string(),
        how: how(words, entry, recorded),
        links: [&entry.picture, &entry.link]
            .iter()
            .map(|note| note.as_str().to_owned())
            .filter(|link| link.starts_with("https://") || link.starts_with("http://"))
            .collect(),
        must: if entry.required {
            words.common_required()
        } else {
            String::new()
        },
        value: values.first().cloned().unwrap_or_default(),
        unit: unit(&entry.kind),
        choices: choices(scene, &entry.kind, &values),
        is_done: recorded.is_some(),
        is_inert,
        file: values
            .first()
            .and_then(|value| evidence::shown(scene, value)),
        error: problem.map_or_else(String::new, |problem| problem_words(scene, problem, &said)),
        seen: fingerprint(recorded),
        was: shown.join(&BETWEEN.to_string()),
        is_address: said.starts_with("https://") || said.starts_with("http://"),
        words: said,
        by: recorded.map_or_else(String::new, |recorded| by(scene, recorded)),
    }
}

fn unit(kind: &EntryKind) -> String {
    match kind {
        EntryKind::Number { unit, .. } => unit.clone(),
        EntryKind::Money { currency } => currency.clone(),
        _ => String::new(),
    }
}

/// The values with which a form shows an answer.
pub fn field_values(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Ticked => vec!["yes".to_owned()],
        Answer::Text(text) => vec![text.clone()],
        Answer::Number(number) => vec![number.to_string()],
        Answer::Day(day) => vec![day.to_string()],
        Answer::Choices(choices) => choices.clone(),
        Answer::Person(person) => vec![person.to_string()],
        Answer::File(file) => vec![mark_of_file(*file)],
    }
}

/// An answer in words.
fn spoken(scene: &Scene<'_>, entry: &Entry, answer: &Answer) -> String {
    let words = scene.words;
    match answer {
        Answer::Ticked => String::new(),
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => match &entry.kind {
            EntryKind::Money { currency } if !currency.is_empty() => words.money(*number, currency),
            _ => format!("{} {}", words.number(*number), unit(&entry.kind))
                .trim()
                .to_owned(),
        },
        Answer::Day(day) => words.date_with_year(*day),
        Answer::Choices(choices) => words.list_and(choices),
        Answer::Person(person) => scene
            .directory
            .person(*person)
            .map_or_else(String::new, |person| person.name.to_string()),
        Answer::File(file) => scene
            .files
            .iter()
            .find(|known| known.id == *file)
            .map_or_else(String::new, |file| file.name.to_string()),
    }
}

fn choices(scene: &Scene<'_>, kind: &EntryKind, values: &[String]) -> Vec<Choice> {
    match kind {
        EntryKind::OneChoice { choices } | EntryKind::ManyChoices { choices } => choices
            .iter()
            .map(|choice| {
                Choice::new(
                    choice.as_str(),
                    choice.as_str(),
                    values.iter().any(|value| value == choice.as_str()),
                )
            })
            .collect(),
        EntryKind::Person => scene
            .directory
            .people
            .iter()
            .map(|person| {
                Choice::new(
                    person.id.to_string(),
                    person.name.to_string(),
                    values.first() == Some(&person.id.to_string()),
                )
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The how-to, and that somebody should look again after the work came back.
fn how(words: &Words, entry: &Entry, recorded: Option<&Recorded>) -> String {
    let mut parts = Vec::new();
    if recorded.is_some_and(|recorded| recorded.needs_recheck) {
        parts.push(words.work_recheck());
    }
    if !entry.how_to.is_empty() {
        parts.push(entry.how_to.as_str().to_owned());
    }
    if let EntryKind::ShortText {
        length_max: Some(length_max),
    } = &entry.kind
    {
        parts.push(words.common_too_long(length_max.to_string()));
    }
    parts.join(" ")
}

fn by(scene: &Scene<'_>, recorded: &Recorded) -> String {
    let name = recorded
        .by
        .and_then(|person| scene.directory.person(person))
        .map_or_else(String::new, |person| person.name.to_string());
    let day = scene
        .words
        .day_medium(recorded.at.to_zoned(scene.desk.zone()).date());
    if name.is_empty() {
        day
    } else {
        scene.words.work_by(name, day)
    }
}

fn problem_words(scene: &Scene<'_>, problem: &AnswerProblem, there: &str) -> String {
    let words = scene.words;
    match problem {
        AnswerProblem::ChangedMeanwhile if there.is_empty() => words.work_answer_taken_meanwhile(),
        AnswerProblem::ChangedMeanwhile => words.work_answer_changed_meanwhile(there),
        AnswerProblem::Inert => words.work_answer_inert(),
        AnswerProblem::File(refusal) => spoken::refusal(words, *refusal),
        AnswerProblem::Refused(refusal) => refusal_words(words, refusal),
    }
}

fn refusal_words(words: &Words, refusal: &AnswerRefusal) -> String {
    match refusal {
        AnswerRefusal::TooLong { length_max } => words.common_too_long(length_max.to_string()),
        AnswerRefusal::NotANumber => words.work_answer_not_a_number(),
        AnswerRefusal::TooSmall { min } => words.work_answer_too_small(words.number(*min)),
        AnswerRefusal::TooLarge { max } => words.work_answer_too_large(words.number(*max)),
        AnswerRefusal::NotADay => words.work_answer_not_a_day(),
        AnswerRefusal::NotALink => words.work_answer_not_a_link(),
        AnswerRefusal::NotAFile => words.work_files_not_of_item(),
        AnswerRefusal::NotAChoice | AnswerRefusal::NotAPerson | AnswerRefusal::NothingToAnswer => {
            words.work_answer_not_a_choice()
        }
    }
}
