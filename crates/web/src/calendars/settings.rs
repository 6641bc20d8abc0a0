//! The page of settings: who the team is, when it works, when it is closed, and what the calendar makes of it.

use askama::Template;
use axum::response::Response;
use i18n::Words;

use super::closures::{ClosureForm, ClosureRow};
use super::hours::{HoursForm, ZONES, sentence};
use super::identity::IdentityForm;
use super::special::{SpecialRow, rows, unconfirmed_years};
use crate::conflict::Conflict;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::problem::Problem;
use crate::security::country_name;
use crate::wrong::Errors;

/// The setting that lets others in, with word joiners so that no line breaks inside it.
const PUBLIC_URL: &str = "-\u{2060}-\u{2060}public-\u{2060}url";

/// The page, and what its forms are drawn with.
#[derive(Template)]
#[template(path = "calendars/settings.html")]
pub struct SettingsPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    href: String,
    calendar_href: String,
    closures_href: String,
    /// Who the team is.
    pub identity: IdentityForm,
    identity_was: String,
    /// Two people changed that.
    pub conflict: Option<Conflict>,
    /// When it works.
    pub hours: HoursForm,
    hours_was: String,
    /// Two people changed that.
    pub hours_conflict: Option<Conflict>,
    zones: Vec<&'static str>,
    closures: Vec<ClosureRow>,
    /// One more closure.
    pub closure: ClosureForm,
    special: Vec<SpecialRow>,
    unconfirmed: Vec<String>,
    is_loopback: bool,
    public_url: &'static str,
    /// What was wrong with any of the forms.
    pub errors: Errors,
}

/// The page.
pub async fn show(desk: Desk) -> Result<Response, Problem> {
    Ok(shown(&load(&desk).await?))
}

/// The page as things are now.
pub async fn load(desk: &Desk) -> Result<SettingsPage, Problem> {
    let store = &desk.app.store;
    let organisation = store.organisation(desk.workspace.id).await?;
    let words = desk.words();
    let identity = IdentityForm::known(desk);
    let hours = HoursForm::known(desk, &organisation);
    let closures = organisation.exceptions.iter();
    let country = country_name(words, organisation.country);
    let years = unconfirmed_years(&organisation, desk.today());
    Ok(SettingsPage {
        layout: desk_layout(desk, Section::Settings).await?,
        words,
        title: sentence(desk, &organisation),
        href: desk.href("settings"),
        calendar_href: desk.href("calendar"),
        closures_href: desk.href("closures"),
        identity_was: identity.line(),
        identity,
        conflict: None,
        hours_was: hours.line(),
        hours,
        hours_conflict: None,
        zones: ZONES.to_vec(),
        closures: closures
            .filter(|closure| closure.last >= desk.today())
            .map(|closure| ClosureRow::of(desk, closure))
            .collect(),
        closure: ClosureForm::default(),
        special: rows(desk, &organisation),
        unconfirmed: years
            .iter()
            .map(|year| words.calendars_unconfirmed(year.to_string(), &country))
            .collect(),
        is_loopback: desk.app.settings.is_loopback,
        public_url: PUBLIC_URL,
        errors: Errors::default(),
    })
}
