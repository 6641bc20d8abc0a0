//! The workspaces of an account: the list of them, and opening one more.

use askama::Template;
use axum::response::Response;
use domain::country::Country;
use domain::language::Language;
use domain::security::{Access, NewWorkspace};
use domain::text::Name;
use i18n::Words;
use jiff::civil::Weekday;

use crate::components::{Choice, FieldError};
use crate::form::Fields;
use crate::frame::owned_layout;
use crate::guard::Owned;
use crate::layout::Layout;
use crate::page::{again, go, show as shown};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "security/workspaces.html")]
struct ListPage {
    layout: Layout,
    words: &'static Words,
    workspaces: Vec<WorkspaceRow>,
}

struct WorkspaceRow {
    name: String,
    href: String,
    access: String,
}

#[derive(Template)]
#[template(path = "security/workspace_new.html")]
struct NewPage {
    layout: Layout,
    words: &'static Words,
    name: String,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    week_starts: Vec<Choice>,
    errors: Vec<FieldError>,
}

impl NewPage {
    fn error(&self, name: &str) -> &str {
        self.errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The workspaces of the account.
pub async fn list(owned: Owned) -> Result<Response, Problem> {
    let memberships = owned.app.store.list_memberships(owned.account.id).await?;
    let workspaces = memberships.iter().map(|membership| WorkspaceRow {
        name: membership.workspace.name.to_string(),
        href: format!("/w/{}/day", membership.workspace.id),
        access: access_name(owned.words(), membership.access),
    });
    Ok(shown(&ListPage {
        layout: owned_layout(&owned),
        words: owned.words(),
        workspaces: workspaces.collect(),
    }))
}

/// The form for a new one.
pub async fn new(owned: Owned) -> Response {
    shown(&page(&owned, &Fields::default(), Vec::new()))
}

/// Opens it, and goes on to what the team makes.
pub async fn open(owned: Owned, fields: Fields) -> Result<Response, Problem> {
    let words = owned.words();
    let Ok(name) = Name::parse(fields.text("name")) else {
        let errors = vec![FieldError {
            name: "name".to_owned(),
            message: words.common_empty_field(),
        }];
        return Ok(again(&page(&owned, &fields, errors)));
    };
    let new = NewWorkspace {
        name,
        language: language(&owned, &fields),
        country: country(&owned, &fields),
        week_start: week_start(&owned, &fields),
    };
    let id = owned
        .app
        .store
        .open_workspace(owned.account.id, new, owned.now)
        .await?;
    Ok(go(&format!("/w/{id}/processes/new")))
}

fn language(owned: &Owned, fields: &Fields) -> Language {
    fields
        .find("language")
        .and_then(Language::parse)
        .unwrap_or(owned.language)
}

fn country(owned: &Owned, fields: &Fields) -> Country {
    let usual = match language(owned, fields) {
        Language::Hebrew => Country::Israel,
        Language::Russian => Country::Russia,
        Language::English => Country::UnitedStates,
    };
    fields
        .find("country")
        .and_then(Country::parse)
        .unwrap_or(usual)
}

fn week_start(owned: &Owned, fields: &Fields) -> Weekday {
    match fields.text("week_start") {
        "sun" => Weekday::Sunday,
        "mon" => Weekday::Monday,
        "sat" => Weekday::Saturday,
        _ if matches!(
            country(owned, fields),
            Country::Israel | Country::UnitedStates
        ) =>
        {
            Weekday::Sunday
        }
        _ => Weekday::Monday,
    }
}

fn page(owned: &Owned, fields: &Fields, errors: Vec<FieldError>) -> NewPage {
    let words = owned.words();
    let chosen = (
        language(owned, fields),
        country(owned, fields),
        week_start(owned, fields),
    );
    let languages = Language::ALL.into_iter().map(|language| {
        Choice::new(
            language.code(),
            crate::locale::to_words(language).own_name(),
            language == chosen.0,
        )
    });
    let countries = Country::ALL.into_iter().map(|country| {
        Choice::new(
            country.code(),
            country_name(words, country),
            country == chosen.1,
        )
    });
    let week_starts = [
        ("sun", Weekday::Sunday),
        ("mon", Weekday::Monday),
        ("sat", Weekday::Saturday),
    ];
    let week_starts = week_starts.map(|(code, day)| {
        Choice::new(
            code,
            words.weekday(day, i18n::NameLength::Long),
            day == chosen.2,
        )
    });
    NewPage {
        layout: owned_layout(owned),
        words,
        name: fields.text("name").to_owned(),
        languages: languages.collect(),
        countries: countries.collect(),
        week_starts: week_starts.to_vec(),
        errors,
    }
}

fn access_name(words: &Words, access: Access) -> String {
    match access {
        Access::Owner => words.security_access_owner(),
        Access::Manager => words.security_access_manager(),
        Access::Member => words.security_access_member(),
    }
}

/// What a calendar pack is called.
pub fn country_name(words: &Words, country: Country) -> String {
    match country {
        Country::Israel => words.calendars_country_israel(),
        Country::Russia => words.calendars_country_russia(),
        Country::Ukraine => words.calendars_country_ukraine(),
        Country::Kazakhstan => words.calendars_country_kazakhstan(),
        Country::UnitedStates => words.calendars_country_united_states(),
        Country::UnitedKingdom => words.calendars_country_united_kingdom(),
        Country::None => words.calendars_country_none(),
    }
}
