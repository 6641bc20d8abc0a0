//! The next days that are not like others, as the calendar explains them: what they are called, what follows, and why.

use domain::calendars::{Calendar, Day, DayKind, Layer, Names, Organisation, Personal};
use i18n::Words;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::closures::name_in;
use crate::components::{Tag, Tone};
use crate::guard::Desk;

#[cfg(test)]
mod tests;

/// How far ahead the list looks.
const AHEAD_DAYS: i32 = 120;
/// How much of it is shown.
const SHOWN_MAX: usize = 10;

/// A special day, or several in a row that are alike.
pub struct SpecialRow {
    /// What it is called.
    pub name: String,
    /// When, and by whose rule.
    pub sub: String,
    /// What it means for work.
    pub tag: Tag,
}

/// Days in a row that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
    first: Date,
    last: Date,
    kind: DayKind,
    name: Option<Names>,
    layer: Layer,
}

/// The next special days from a day on.
pub fn rows(desk: &Desk, organisation: &Organisation) -> Vec<SpecialRow> {
    let words = desk.words();
    stretches(organisation, desk.today())
        .into_iter()
        .take(SHOWN_MAX)
        .map(|stretch| SpecialRow {
            name: match &stretch.name {
                Some(names) => name_in(desk.language, names),
                None => kind_words(words, stretch.kind),
            },
            sub: reason(words, &stretch),
            tag: Tag {
                tone: tone(stretch.kind),
                text: kind_words(words, stretch.kind),
            },
        })
        .collect()
}

/// The years within sight whose days are not settled by law or decree yet.
pub fn unconfirmed_years(organisation: &Organisation, today: Date) -> Vec<i16> {
    let end = end_of_sight(today);
    (today.year()..=end.year())
        .filter(|year| !organisation.country.confirms(organisation, *year))
        .collect()
}

fn end_of_sight(today: Date) -> Date {
    today.checked_add(AHEAD_DAYS.days()).unwrap_or(Date::MAX)
}

fn stretches(organisation: &Organisation, today: Date) -> Vec<Stretch> {
    let calendar = Calendar::new(organisation, &Personal::default());
    let mut stretches: Vec<Stretch> = Vec::new();
    let days = today
        .series(1.day())
        .take_while(|date| *date <= end_of_sight(today));
    for day in days.map(|date| calendar.day(date)).filter(is_special) {
        let next = Stretch {
            first: day.date,
            last: day.date,
            kind: day.kind,
            name: day.name,
            layer: day.why.layer,
        };
        match stretches.last_mut() {
            Some(last) if continues(last, &next) => last.last = next.last,
            _ => stretches.push(next),
        }
    }
    stretches
}

fn is_special(day: &Day) -> bool {
    let is_ordinary = matches!(day.kind, DayKind::Work | DayKind::Weekend);
    !is_ordinary || day.name.is_some()
}

fn continues(last: &Stretch, next: &Stretch) -> bool {
    let is_next_day = last.last.tomorrow().is_ok_and(|date| date == next.first);
    is_next_day && last.kind == next.kind && last.name == next.name && last.layer == next.layer
}

fn reason(words: &Words, stretch: &Stretch) -> String {
    let days = if stretch.first == stretch.last {
        words.day_medium(stretch.first)
    } else {
        words.day_range(stretch.first, stretch.last)
    };
    match stretch.layer {
        Layer::Country => words.calendars_by_country(days),
        Layer::Row => words.calendars_by_row(days),
        Layer::Organisation | Layer::Person => words.calendars_by_team(days),
    }
}

fn tone(kind: DayKind) -> Tone {
    match kind {
        DayKind::Short | DayKind::HalfDay => Tone::Warn,
        DayKind::Work | DayKind::MovedWork | DayKind::OptionalObservance => Tone::Plain,
        _ => Tone::Info,
    }
}

fn kind_words(words: &Words, kind: DayKind) -> String {
    match kind {
        DayKind::Work => words.calendars_kind_work(),
        DayKind::Short | DayKind::HalfDay => words.calendars_kind_short(),
        DayKind::MovedWork => words.calendars_kind_moved_work(),
        DayKind::Weekend => words.calendars_kind_weekend(),
        DayKind::PublicHoliday | DayKind::MovedOff | DayKind::PaidNonworking => {
            words.calendars_kind_off()
        }
        DayKind::CompanyClosed | DayKind::Absence => words.calendars_kind_closed(),
        DayKind::OptionalObservance => words.calendars_kind_optional(),
    }
}
