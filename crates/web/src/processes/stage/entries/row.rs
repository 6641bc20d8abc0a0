//! One row of the checklist editor read into an entry: its kind with the fields of that kind, its addresses.

use domain::ids::EntryId;
use domain::processes::{Entry, EntryKind, limits};
use domain::text::{Note, Title};
use i18n::Words;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::TypedEntry;
use crate::components::FieldError;
use crate::processes::{asked, spoken};

/// Reads one row and collects what is wrong with it.
pub struct RowReader<'a> {
    /// In whose words.
    pub words: &'a Words,
    /// The row, counted from one.
    pub number: usize,
    /// What was wrong so far.
    pub errors: &'a mut Vec<FieldError>,
}

impl RowReader<'_> {
    /// The entry of the row.
    pub fn entry(&mut self, typed: &TypedEntry) -> Option<(Option<EntryId>, Entry)> {
        let label = Title::parse(&typed.label)
            .map_err(|refusal| self.wrong("label", &spoken::text(self.words, refusal)))
            .ok();
        let kind = self.kind(typed);
        let entry = Entry {
            id: EntryId::new(Uuid::nil()),
            required: typed.required && kind.takes_answer(),
            kind,
            how_to: self.note("how_to", &typed.how_to),
            picture: self.address("picture", &typed.picture),
            link: self.address("link", &typed.link),
            label: label?,
        };
        Some((typed.id.parse().ok(), entry))
    }

    fn kind(&mut self, typed: &TypedEntry) -> EntryKind {
        match typed.kind.as_str() {
            "short_text" => EntryKind::ShortText {
                length_max: self.length_max(&typed.length_max),
            },
            "long_text" => EntryKind::LongText,
            "number" => self.number(typed),
            "money" => self.money(&typed.currency),
            "date" => EntryKind::Date,
            "one_choice" => EntryKind::OneChoice {
                choices: self.choices(&typed.choices),
            },
            "many_choices" => EntryKind::ManyChoices {
                choices: self.choices(&typed.choices),
            },
            "person" => EntryKind::Person,
            "link" => EntryKind::Link,
            "file" => EntryKind::File,
            "heading" => EntryKind::Heading,
            "stop_line" => EntryKind::StopLine,
            _ => EntryKind::Tick,
        }
    }

    fn length_max(&mut self, typed: &str) -> Option<u16> {
        if typed.trim().is_empty() {
            return None;
        }
        let read = typed.trim().parse().ok().filter(|most| *most > 0);
        if read.is_none() {
            self.wrong("length_max", &self.words.processes_number_wrong());
        }
        read
    }

    fn number(&mut self, typed: &TypedEntry) -> EntryKind {
        let min = self.decimal("min", &typed.min);
        let max = self.decimal("max", &typed.max);
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            self.wrong("max", &self.words.processes_bounds_wrong());
        }
        let unit = Title::parse(&typed.unit).map(|unit| unit.to_string());
        EntryKind::Number {
            unit: unit.unwrap_or_default(),
            min,
            max,
        }
    }

    fn decimal(&mut self, field: &str, typed: &str) -> Option<Decimal> {
        let typed = typed.trim().replace(',', ".");
        if typed.is_empty() {
            return None;
        }
        let read = typed.parse().ok();
        if read.is_none() {
            self.wrong(field, &self.words.processes_number_wrong());
        }
        read
    }

    fn money(&mut self, typed: &str) -> EntryKind {
        let currency = typed.trim().to_uppercase();
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            self.wrong("currency", &self.words.processes_currency_wrong());
        }
        EntryKind::Money { currency }
    }

    fn choices(&mut self, typed: &str) -> Vec<Title> {
        let lines: Vec<&str> = typed
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        if lines.len() > limits::CHOICES_MAX {
            self.wrong(
                "choices",
                &self.words.processes_too_many_lines(limits::CHOICES_MAX),
            );
        }
        let mut choices: Vec<Title> = Vec::with_capacity(lines.len());
        for line in lines {
            match Title::parse(line) {
                Ok(choice) if !choices.contains(&choice) => choices.push(choice),
                Ok(_) => {}
                Err(refusal) => self.wrong("choices", &spoken::text(self.words, refusal)),
            }
        }
        choices
    }

    fn note(&mut self, field: &str, typed: &str) -> Note {
        Note::parse(typed)
            .map_err(|refusal| self.wrong(field, &spoken::text(self.words, refusal)))
            .unwrap_or_default()
    }

    /// An address on the web: anything else would not open, or would do something else.
    fn address(&mut self, field: &str, typed: &str) -> Note {
        let address = self.note(field, typed);
        if !address.is_empty() && !asked::is_web(address.as_str()) {
            self.wrong(field, &self.words.processes_address_wrong());
        }
        address
    }

    fn wrong(&mut self, field: &str, message: &str) {
        self.errors.push(FieldError {
            name: format!("entry-{}-{field}", self.number),
            message: self.words.processes_entry_wrong(self.number, message),
        });
    }
}
