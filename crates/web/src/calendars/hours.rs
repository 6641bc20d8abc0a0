//! When the team works: country, time zone, days of the week, hours with an optional break.

use axum::response::Response;
use domain::calendars::{CholHamoed, Country, Organisation};
use i18n::{NameLength, Words, weekday_order};
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use store::NotDone;
use store::calendars::{CalendarChange, CalendarRefusal};

use super::settings::{SettingsPage, load};
use crate::components::Choice;
use crate::conflict::{Conflict, is_stale};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{again, conflict, go};
use crate::problem::Problem;
use crate::said::Said;
use crate::security::country_name;
use crate::wrong::Errors;

#[cfg(test)]
mod tests;

/// The hidden field with what the form was drawn from.
pub const HOURS_WAS: &str = "hours_was";

/// The form; times as `HH:MM`, empty without a break.
pub struct HoursForm {
    /// Whose holidays count.
    pub countries: Vec<Choice>,
    /// Where the clocks are.
    pub zone: String,
    /// The days of the week, in the team's order.
    pub weekdays: Vec<Choice>,
    /// Opening.
    pub opening: String,
    /// Closing.
    pub closing: String,
    /// The break begins.
    pub rest_from: String,
    /// The break ends.
    pub rest_to: String,
    /// The days between the holidays; none where nobody keeps them.
    pub chol_hamoed: Vec<Choice>,
}

impl HoursForm {
    /// As it is.
    pub fn known(desk: &Desk, organisation: &Organisation) -> Self {
        let times = times_of(organisation);
        let closed = organisation.chol_hamoed == CholHamoed::Closed;
        Self {
            countries: countries(desk.words(), organisation.country),
            zone: desk.workspace.zone.clone(),
            weekdays: weekdays(desk, |day| organisation.week.works(day)),
            opening: times[0].clone(),
            closing: times[1].clone(),
            rest_from: times[2].clone(),
            rest_to: times[3].clone(),
            chol_hamoed: chol_hamoed(desk.words(), organisation.country, closed),
        }
    }

    /// As typed.
    fn typed(desk: &Desk, fields: &Fields) -> Self {
        let country = Country::parse(fields.text("country")).unwrap_or(desk.workspace.country);
        let ticked = fields.all("weekday");
        let text = |name| fields.text(name).to_owned();
        let closed = fields.text("chol_hamoed") == "closed";
        Self {
            countries: countries(desk.words(), country),
            zone: text("zone"),
            weekdays: weekdays(desk, |day| ticked.contains(&code_of(day))),
            opening: text("opening"),
            closing: text("closing"),
            rest_from: text("rest_from"),
            rest_to: text("rest_to"),
            chol_hamoed: chol_hamoed(desk.words(), country, closed),
        }
    }

    /// All of it in one line, to be compared and shown beside another's.
    pub fn line(&self) -> String {
        let chosen = [&self.countries, &self.weekdays, &self.chol_hamoed];
        let chosen = chosen
            .into_iter()
            .flatten()
            .filter(|choice| choice.is_chosen)
            .map(|choice| choice.label.as_str());
        let times = [
            &self.zone,
            &self.opening,
            &self.closing,
            &self.rest_from,
            &self.rest_to,
        ];
        let typed = times.into_iter().map(|text| text.trim());
        let parts: Vec<&str> = chosen
            .chain(typed)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(" · ")
    }
}

/// Saves it.
pub async fn save(desk: Desk, fields: Fields) -> Result<Response, Problem> {
    let mut page: SettingsPage = load(&desk).await?;
    let theirs = page.hours.line();
    page.hours = HoursForm::typed(&desk, &fields);
    let mine = page.hours.line();
    if is_stale(&fields, HOURS_WAS, &theirs) && mine != theirs {
        page.hours_conflict = Some(Conflict { mine, theirs });
        return Ok(conflict(&page));
    }
    page.errors = match read(desk.words(), &fields) {
        Ok(change) => {
            let request = desk.request(fields.token());
            match desk.app.store.change_calendar(request, change).await {
                Ok(_) => return Ok(go(&Said::Saved.at(&desk.href("settings")))),
                Err(NotDone::Refused(refusal)) => refused(desk.words(), refusal),
                Err(other) => return Err(other.into()),
            }
        }
        Err(errors) => errors,
    };
    Ok(again(&page))
}

fn read(words: &Words, fields: &Fields) -> Result<CalendarChange, Errors> {
    let mut errors = Errors::default();
    let mut time = |name: &str| {
        fields.parsed::<Time>(name).unwrap_or_else(|| {
            errors.add(name, words.calendars_needs_time());
            Time::midnight()
        })
    };
    let hours = (time("opening"), time("closing"));
    let has_rest = ["rest_from", "rest_to"]
        .iter()
        .any(|name| !fields.text(name).trim().is_empty());
    let rest = has_rest.then(|| (time("rest_from"), time("rest_to")));
    let zone = fields.text("zone").trim();
    if TimeZone::get(zone).is_err() {
        errors.add("zone", words.calendars_unknown_zone());
    }
    let days = Weekday::Monday.cycle_forward().take(7);
    let ticked = fields.all("weekday");
    let weekdays: Vec<Weekday> = days.filter(|day| ticked.contains(&code_of(*day))).collect();
    if weekdays.is_empty() {
        errors.add("weekday", words.calendars_no_weekday());
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(CalendarChange {
        country: Country::parse(fields.text("country")).unwrap_or(Country::None),
        zone: zone.to_owned(),
        weekdays,
        hours,
        rest,
        chol_hamoed: match fields.text("chol_hamoed") {
            "closed" => CholHamoed::Closed,
            _ => CholHamoed::Work,
        },
    })
}

fn refused(words: &Words, refusal: CalendarRefusal) -> Errors {
    match refusal {
        CalendarRefusal::NoWeekday => Errors::one("weekday", words.calendars_no_weekday()),
        CalendarRefusal::UnknownZone => Errors::one("zone", words.calendars_unknown_zone()),
        CalendarRefusal::WrongHours | CalendarRefusal::WrongDays | CalendarRefusal::TooMany => {
            Errors::one("closing", words.calendars_wrong_hours())
        }
    }
}

/// When the team works, as the sentence above the page.
pub fn sentence(desk: &Desk, organisation: &Organisation) -> String {
    let words = desk.words();
    let times = times_of(organisation);
    let hours = format!("{}–{}", times[0], times[1]);
    let order = weekday_order(desk.workspace.week_start);
    let worked: Vec<usize> = (0..7)
        .filter(|index| organisation.week.works(order[*index]))
        .collect();
    let name = |index: &usize| words.weekday(order[*index], NameLength::Long);
    match (worked.first(), worked.last()) {
        (Some(first), Some(last)) if worked.len() > 2 && last - first + 1 == worked.len() => {
            words.calendars_title_range(name(first), name(last), hours)
        }
        _ => {
            let names: Vec<String> = worked.iter().map(name).collect();
            words.calendars_title_list(words.list_and(&names), hours)
        }
    }
}

/// Opening, closing, and the break; the first worked day speaks for all, because one page sets them alike.
fn times_of(organisation: &Organisation) -> [String; 4] {
    let week = &organisation.week;
    let blocks = Weekday::Monday
        .cycle_forward()
        .take(7)
        .map(|day| week.blocks(day))
        .find(|blocks| !blocks.is_empty())
        .unwrap_or_default();
    let text = |minute: Option<u16>| {
        minute.map_or_else(String::new, |minute| {
            format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
        })
    };
    let rest = (blocks.len() > 1).then(|| (blocks[0].closing_minute(), blocks[1].opening_minute()));
    [
        text(blocks.first().map(|block| block.opening_minute())),
        text(blocks.last().map(|block| block.closing_minute())),
        text(rest.map(|rest| rest.0)),
        text(rest.map(|rest| rest.1)),
    ]
}

fn countries(words: &Words, chosen: Country) -> Vec<Choice> {
    let choice = |country: Country| {
        let name = country_name(words, country);
        Choice::new(country.code(), name, country == chosen)
    };
    Country::ALL.into_iter().map(choice).collect()
}

fn weekdays(desk: &Desk, is_worked: impl Fn(Weekday) -> bool) -> Vec<Choice> {
    let choice = |day: Weekday| {
        let name = desk.words().weekday(day, NameLength::Long);
        Choice::new(code_of(day), name, is_worked(day))
    };
    weekday_order(desk.workspace.week_start)
        .into_iter()
        .map(choice)
        .collect()
}

fn chol_hamoed(words: &Words, country: Country, closed: bool) -> Vec<Choice> {
    if country != Country::Israel {
        return Vec::new();
    }
    vec![
        Choice::new("work", words.calendars_chol_hamoed_work(), !closed),
        Choice::new("closed", words.calendars_chol_hamoed_closed(), closed),
    ]
}

fn code_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// The zones proposed; any other name of the zone database is taken too.
pub const ZONES: [&str; 30] = [
    "Asia/Jerusalem",
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Novosibirsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Kamchatka",
    "Europe/Kyiv",
    "Asia/Almaty",
    "Asia/Tbilisi",
    "Asia/Yerevan",
    "Asia/Dubai",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Warsaw",
    "Europe/Athens",
    "Europe/Istanbul",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Toronto",
    "UTC",
];
