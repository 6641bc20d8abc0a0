//! A stage as the fields of its page hold it, and what the store saves of that.

use std::fmt::Write as _;

use domain::processes::{Contract, HalfDays, Stage, WeekdaySet, limits};
use domain::text::{Name, Note, TextRefusal, Title};
use i18n::Words;
use jiff::civil::Weekday;
use sha2::{Digest, Sha256};
use store::people::Directory;
use store::processes::StageDraft;

use super::entries::{self, TypedEntry};
use crate::components::FieldError;
use crate::form::Fields;
use crate::processes::{faces, new, spoken};

/// The fields of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedStage {
    /// What it is called.
    pub name: String,
    /// Whose work it is.
    pub role: String,
    /// The work itself.
    pub days: String,
    /// Who has the last word.
    pub approver: String,
    /// How long it may wait.
    pub wait: String,
    /// Why it usually does.
    pub waits_because: String,
    /// What must be ready before, one a line.
    pub needs: String,
    /// What it makes, one a line.
    pub produces: String,
    /// To whom it goes.
    pub hand_over_to: String,
    /// Size, length, languages.
    pub format: String,
    /// Where it is done.
    pub place: String,
    /// How it is done.
    pub how_to: String,
    /// Happens on the publish date.
    pub publishes: bool,
    /// Days on which publishing is allowed.
    pub weekdays: Vec<String>,
    /// The checklist in its order.
    pub entries: Vec<TypedEntry>,
    /// Lines to be added to it.
    pub pasted: String,
}

/// The words under which a form names the days of the week.
pub const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "mon"),
    (Weekday::Tuesday, "tue"),
    (Weekday::Wednesday, "wed"),
    (Weekday::Thursday, "thu"),
    (Weekday::Friday, "fri"),
    (Weekday::Saturday, "sat"),
    (Weekday::Sunday, "sun"),
];

impl TypedStage {
    /// The stage as it is saved.
    pub fn of_stage(stage: &Stage, directory: &Directory) -> Self {
        let contract = &stage.contract;
        let days = WEEKDAYS
            .iter()
            .filter(|(day, _)| contract.publish_weekdays.contains(*day))
            .map(|(_, code)| (*code).to_owned());
        Self {
            name: stage.name.to_string(),
            role: faces::role_name(directory, stage.role),
            days: stage.days.to_field(),
            approver: faces::role_name(directory, contract.approver),
            wait: if contract.wait.is_zero() {
                String::new()
            } else {
                contract.wait.to_field()
            },
            waits_because: contract.waits_because.as_str().to_owned(),
            needs: lines(&contract.needs),
            produces: lines(&contract.produces),
            hand_over_to: contract.hand_over_to.as_str().to_owned(),
            format: contract.format.as_str().to_owned(),
            place: contract.place.as_str().to_owned(),
            how_to: contract.how_to.as_str().to_owned(),
            publishes: contract.publishes,
            weekdays: days.collect(),
            entries: stage.checklist.iter().map(TypedEntry::of_entry).collect(),
            pasted: String::new(),
        }
    }

    /// The stage as a form sends it.
    pub fn of_form(fields: &Fields) -> Self {
        let text = |name: &str| fields.text(name).to_owned();
        Self {
            name: text("name"),
            role: text("role"),
            days: text("days"),
            approver: text("approver"),
            wait: text("wait"),
            waits_because: text("waits_because"),
            needs: text("needs"),
            produces: text("produces"),
            hand_over_to: text("hand_over_to"),
            format: text("format"),
            place: text("place"),
            how_to: text("how_to"),
            publishes: fields.has("publishes"),
            weekdays: fields
                .all("weekdays")
                .into_iter()
                .map(str::to_owned)
                .collect(),
            entries: entries::of_form(fields),
            pasted: text("pasted"),
        }
    }

    /// What stands in its fields, each beside the field's name.
    pub fn texts(&self, words: &Words) -> Vec<(String, String)> {
        let labels: Vec<&str> = self
            .entries
            .iter()
            .map(|entry| entry.label.trim())
            .collect();
        let labels: Vec<&str> = labels
            .into_iter()
            .filter(|label| !label.is_empty())
            .collect();
        let labels = labels.join(" · ");
        let fields = [
            (words.processes_stage(), &self.name),
            (words.processes_role(), &self.role),
            (words.processes_days(), &self.days),
            (words.processes_approver(), &self.approver),
            (words.processes_wait(), &self.wait),
            (words.processes_waits_because(), &self.waits_because),
            (words.processes_needs(), &self.needs),
            (words.processes_produces(), &self.produces),
            (words.processes_hand_over_to(), &self.hand_over_to),
            (words.processes_format(), &self.format),
            (words.processes_place(), &self.place),
            (words.processes_how_to(), &self.how_to),
            (words.processes_checklist(), &labels),
        ];
        fields
            .into_iter()
            .map(|(name, value)| (name, value.replace("\r\n", "\n")))
            .collect()
    }

    /// A short text that is the same only for the same fields.
    pub fn digest(&self) -> String {
        let whole = Sha256::digest(format!("{self:?}"));
        whole.iter().take(12).fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// What the store saves, or what is wrong in which field.
    pub fn parse(&self, words: &Words) -> Result<StageDraft, Vec<FieldError>> {
        let mut reader = Reader {
            words,
            errors: Vec::new(),
        };
        let name = reader.title("name", &self.name);
        let role = reader.role("role", &self.role);
        let days = reader.days("days", &self.days, HalfDays::ONE_DAY);
        let approver = reader.role("approver", &self.approver);
        let contract = self.contract(&mut reader);
        let checklist = entries::parse(words, &self.entries, &self.pasted, &mut reader.errors);
        match name {
            Some(name) if reader.errors.is_empty() => Ok(StageDraft {
                name,
                role,
                days,
                approver,
                contract,
                checklist,
            }),
            _ => Err(reader.errors),
        }
    }

    fn contract(&self, reader: &mut Reader<'_>) -> Contract {
        let weekdays = WEEKDAYS
            .iter()
            .filter(|(_, code)| self.weekdays.iter().any(|sent| sent == code))
            .map(|(day, _)| *day);
        Contract {
            approver: None,
            wait: reader.days("wait", &self.wait, HalfDays::ZERO),
            waits_because: reader.note("waits_because", &self.waits_because),
            needs: reader.lines("needs", &self.needs),
            produces: reader.lines("produces", &self.produces),
            hand_over_to: reader.note("hand_over_to", &self.hand_over_to),
            format: reader.note("format", &self.format),
            place: reader.note("place", &self.place),
            how_to: reader.note("how_to", &self.how_to),
            publishes: self.publishes,
            publish_weekdays: if self.publishes {
                weekdays.collect()
            } else {
                WeekdaySet::EMPTY
            },
        }
    }
}

fn lines(titles: &[Title]) -> String {
    let lines: Vec<&str> = titles.iter().map(Title::as_str).collect();
    lines.join("\n")
}

/// Reads fields one after another and collects what is wrong with them.
struct Reader<'a> {
    words: &'a Words,
    errors: Vec<FieldError>,
}

impl Reader<'_> {
    fn wrong(&mut self, field: &str, message: String) {
        self.errors.push(new::error(field, message));
    }

    fn taken<T>(&mut self, field: &str, read: Result<T, TextRefusal>) -> Option<T> {
        read.map_err(|refusal| self.wrong(field, spoken::text(self.words, refusal)))
            .ok()
    }

    fn title(&mut self, field: &str, typed: &str) -> Option<Title> {
        self.taken(field, Title::parse(typed))
    }

    fn role(&mut self, field: &str, typed: &str) -> Option<Name> {
        if typed.trim().is_empty() {
            return None;
        }
        self.taken(field, Name::parse(typed))
    }

    fn note(&mut self, field: &str, typed: &str) -> Note {
        self.taken(field, Note::parse(typed)).unwrap_or_default()
    }

    fn days(&mut self, field: &str, typed: &str, untyped: HalfDays) -> HalfDays {
        if typed.trim().is_empty() {
            return untyped;
        }
        HalfDays::parse(typed).unwrap_or_else(|| {
            self.wrong(field, self.words.processes_days_wrong());
            untyped
        })
    }

    fn lines(&mut self, field: &str, typed: &str) -> Vec<Title> {
        let lines: Vec<&str> = typed
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        if lines.len() > limits::LINES_MAX {
            self.wrong(
                field,
                self.words.processes_too_many_lines(limits::LINES_MAX),
            );
        }
        lines
            .into_iter()
            .filter_map(|line| self.taken(field, Title::parse(line)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
