//! What is said of a person: name, address, language. One set of fields for newcomers and for those who are there.

use domain::ids::PersonId;
use domain::language::Language;
use domain::people::Person;
use domain::text::{Email, Name, TextRefusal};
use i18n::Words;
use store::people::{Directory, PersonChange};

use super::names::is_several;
use crate::components::Choice;
use crate::form::Fields;
use crate::locale::to_words;
use crate::wrong::Errors;

/// The fields as they are drawn.
pub struct Details {
    /// The name.
    pub name: String,
    /// The address; may be empty.
    pub email: String,
    /// The languages; none is chosen while the team's holds.
    pub languages: Vec<Choice>,
}

impl Details {
    /// As typed.
    pub fn typed(fields: &Fields) -> Self {
        let language = Language::parse(fields.text("language"));
        Self::new(fields.text("name"), fields.text("email"), language)
    }

    /// As they are known.
    pub fn known(person: &Person) -> Self {
        let email = person.email.as_ref().map_or("", Email::as_str);
        Self::new(person.name.as_str(), email, person.language)
    }

    fn new(name: &str, email: &str, chosen: Option<Language>) -> Self {
        let choice = |language: Language| {
            let own_name = to_words(language).own_name();
            Choice::new(language.code(), own_name, Some(language) == chosen)
        };
        Self {
            name: name.to_owned(),
            email: email.to_owned(),
            languages: Language::ALL.into_iter().map(choice).collect(),
        }
    }

    /// All of it in one line, to be compared and shown beside another's.
    pub fn line(&self) -> String {
        let language = self.languages.iter().find(|choice| choice.is_chosen);
        let language = language.map_or("", |choice| &choice.label);
        let parts = [&self.name, &self.email, language];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }
}

/// Reads the fields; nobody else may already have the name, because work is seated by name.
pub fn read(
    words: &Words,
    directory: &Directory,
    own: Option<PersonId>,
    fields: &Fields,
) -> Result<PersonChange, Errors> {
    let mut errors = Errors::default();
    let name = name_of(words, directory, own, fields)
        .map_err(|message| errors.add("name", message))
        .ok();
    let typed = fields.text("email").trim();
    let email = Email::parse(typed);
    if email.is_none() && !typed.is_empty() {
        errors.add("email", words.security_email_wrong());
    }
    match name {
        Some(name) if errors.is_empty() => Ok(PersonChange {
            name,
            email,
            language: Language::parse(fields.text("language")),
        }),
        _ => Err(errors),
    }
}

fn name_of(
    words: &Words,
    directory: &Directory,
    own: Option<PersonId>,
    fields: &Fields,
) -> Result<Name, String> {
    let name = line_of(words, fields.text("name"))?;
    if is_several(&name) {
        return Err(words.people_name_comma());
    }
    let written = name.as_str().to_lowercase();
    let is_taken = directory
        .people
        .iter()
        .any(|person| Some(person.id) != own && person.name.as_str().to_lowercase() == written);
    if is_taken {
        Err(words.people_name_taken())
    } else {
        Ok(name)
    }
}

/// One name as typed, or what to say about it.
pub fn line_of(words: &Words, typed: &str) -> Result<Name, String> {
    Name::parse(typed).map_err(|refusal| match refusal {
        TextRefusal::Empty => words.common_empty_field(),
        TextRefusal::TooLong { length_max, .. } => words.common_too_long(length_max.to_string()),
    })
}
