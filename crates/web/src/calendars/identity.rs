//! What a workspace says of itself: its name, its language, the first day of its weeks.

use axum::response::Response;
use domain::language::Language;
use domain::text::Name;
use i18n::{NameLength, Words};
use jiff::civil::Weekday;
use store::security::WorkspaceChange;

use super::settings::{SettingsPage, load};
use crate::components::Choice;
use crate::conflict::{Conflict, WAS, is_stale};
use crate::form::Fields;
use crate::guard::Desk;
use crate::locale::to_words;
use crate::page::{again, conflict, go};
use crate::problem::Problem;
use crate::said::Said;
use crate::wrong::Errors;

/// The days on which weeks begin somewhere.
const WEEK_STARTS: [(&str, Weekday); 3] = [
    ("sun", Weekday::Sunday),
    ("mon", Weekday::Monday),
    ("sat", Weekday::Saturday),
];

/// The form.
pub struct IdentityForm {
    /// The name.
    pub name: String,
    /// The languages.
    pub languages: Vec<Choice>,
    /// The first days.
    pub week_starts: Vec<Choice>,
}

impl IdentityForm {
    /// As it is.
    pub fn known(desk: &Desk) -> Self {
        let workspace = &desk.workspace;
        let name = workspace.name.as_str();
        Self::new(desk.words(), name, workspace.language, workspace.week_start)
    }

    /// As typed; what was not chosen stays as it is.
    fn typed(desk: &Desk, fields: &Fields) -> Self {
        let (language, week_start) = chosen(desk, fields);
        Self::new(desk.words(), fields.text("name"), language, week_start)
    }

    fn new(words: &Words, name: &str, language: Language, week_start: Weekday) -> Self {
        let languages = Language::ALL
            .into_iter()
            .map(|other| Choice::new(other.code(), to_words(other).own_name(), other == language));
        let week_starts = WEEK_STARTS.into_iter().map(|(code, day)| {
            let label = words.weekday(day, NameLength::Long);
            Choice::new(code, label, day == week_start)
        });
        Self {
            name: name.to_owned(),
            languages: languages.collect(),
            week_starts: week_starts.collect(),
        }
    }

    /// All of it in one line, to be compared and shown beside another's.
    pub fn line(&self) -> String {
        let chosen = self
            .languages
            .iter()
            .chain(&self.week_starts)
            .filter(|choice| choice.is_chosen)
            .map(|choice| choice.label.as_str());
        let parts: Vec<&str> = [self.name.as_str()].into_iter().chain(chosen).collect();
        parts.join(" · ")
    }
}

/// Saves it.
pub async fn save(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let mut page: SettingsPage = load(&desk).await?;
    let theirs = page.identity.line();
    page.identity = IdentityForm::typed(&desk, &fields);
    let mine = page.identity.line();
    if is_stale(&fields, WAS, &theirs) && mine != theirs {
        page.conflict = Some(Conflict { mine, theirs });
        return Ok(conflict(&page));
    }
    let Ok(name) = Name::parse(fields.text("name")) else {
        let message = if fields.text("name").trim().is_empty() {
            desk.words().common_empty_field()
        } else {
            desk.words().common_too_long(Name::LENGTH_MAX.to_string())
        };
        page.errors = Errors::one("name", message);
        return Ok(again(&page));
    };
    let (language, week_start) = chosen(&desk, &fields);
    let change = WorkspaceChange {
        name,
        language,
        week_start,
    };
    let request = desk.request(fields.token());
    desk.app.store.change_workspace(request, change).await?;
    Ok(go(&Said::Saved.at(&desk.href("settings"))))
}

fn chosen(desk: &Desk, fields: &Fields) -> (Language, Weekday) {
    let language = Language::parse(fields.text("language"));
    let day = WEEK_STARTS
        .iter()
        .find(|(code, _)| *code == fields.text("week_start"));
    (
        language.unwrap_or(desk.workspace.language),
        day.map_or(desk.workspace.week_start, |(_, day)| *day),
    )
}
