//! The days of the calendar with what goes out on each: its state as a shape and a word, its channel, and the way to move it.

use domain::calendars::{Calendar, Names};
use domain::security::Right;
use domain::work::ItemState;
use i18n::{Language, Words};
use jiff::civil::Date;
use store::work::CalendarItem;

use super::asked::{Asked, View};
use crate::guard::Desk;

/// Items shown on a day of a month, and of a week.
const SHOWN_MONTH: usize = 3;
const SHOWN_WEEK: usize = 40;

/// One day.
pub struct Cell {
    /// As the drop place of a dragged card.
    pub date: String,
    /// Its number, in figures.
    pub number: String,
    /// The day in full.
    pub said: String,
    /// Its week.
    pub href: String,
    /// The classes of its look.
    pub look: String,
    /// It is today.
    pub is_today: bool,
    /// Nobody works.
    pub is_off: bool,
    /// The holiday or closure on it.
    pub name: String,
    /// What goes out.
    pub chips: Vec<Chip>,
    /// How many more, and where they are.
    pub more: Option<String>,
}

/// One item on its day.
pub struct Chip {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The class of its shape.
    pub state: &'static str,
    /// Its state as a word.
    pub said: String,
    /// Where it is to be seen.
    pub channel: String,
    /// It is late, as a word.
    pub late: String,
    /// Where it is moved; empty if it cannot be, by this person.
    pub move_href: String,
}

/// Whether an item should be further than it is.
pub fn is_late(item: &CalendarItem, today: Date) -> bool {
    let is_under_way = matches!(item.state, ItemState::Running | ItemState::Ready);
    is_under_way && (item.on < today || item.open_until.is_some_and(|day| day < today))
}

/// All days of a stretch.
pub fn cells(
    desk: &Desk,
    asked: &Asked,
    (first, last): (Date, Date),
    calendar: &Calendar,
    items: &[CalendarItem],
) -> Vec<Cell> {
    first
        .series(jiff::Span::new().days(1))
        .take_while(|day| *day <= last)
        .map(|day| {
            let items: Vec<&CalendarItem> = items.iter().filter(|item| item.on == day).collect();
            cell(desk, asked, day, calendar, &items)
        })
        .collect()
}

fn cell(
    desk: &Desk,
    asked: &Asked,
    day: Date,
    calendar: &Calendar,
    items: &[&CalendarItem],
) -> Cell {
    let words = desk.words();
    let shown = match asked.view {
        View::Month => SHOWN_MONTH,
        View::Week => SHOWN_WEEK,
    };
    let rest = items.len().saturating_sub(shown);
    let week = asked.with_view(View::Week).with_day(day);
    let is_off = !calendar.works(day);
    let is_today = day == desk.today();
    let looks = [
        (is_off, "day--off"),
        (is_today, "day--today"),
        (!asked.holds(day), "day--outside"),
        (items.is_empty() && !is_today, "day--empty"),
    ];
    let looks = looks.iter().filter(|(is, _)| *is).map(|(_, look)| *look);
    Cell {
        date: day.to_string(),
        number: day.day().to_string(),
        said: words.day_long(day),
        href: format!("{}?{}", desk.href("calendar"), week.query()),
        look: looks.collect::<Vec<_>>().join(" "),
        is_today,
        is_off,
        name: calendar
            .day(day)
            .name
            .map_or_else(String::new, |names| in_language(&names, words)),
        chips: items
            .iter()
            .take(shown)
            .map(|item| chip(desk, item))
            .collect(),
        more: (rest > 0).then(|| words.work_calendar_more(rest)),
    }
}

fn chip(desk: &Desk, item: &CalendarItem) -> Chip {
    let words = desk.words();
    let (state, said) = match item.state {
        ItemState::Ready => ("ready", words.work_calendar_ready()),
        ItemState::Published { .. } => ("published", words.work_calendar_published()),
        _ => ("planned", words.work_calendar_planned()),
    };
    let is_under_way = matches!(item.state, ItemState::Running | ItemState::Ready);
    let is_mine = item.owner == desk.me() || desk.may(Right::ItemManage);
    let may_move = is_under_way && is_mine && desk.may(Right::ItemWork);
    Chip {
        title: item.title.clone(),
        href: desk.href(&format!("items/{}", item.id)),
        state,
        said,
        channel: item.channel.clone().unwrap_or_default(),
        late: if is_late(item, desk.today()) {
            words.work_calendar_late()
        } else {
            String::new()
        },
        move_href: if may_move {
            desk.href(&format!("items/{}/dates", item.id))
        } else {
            String::new()
        },
    }
}

fn in_language(names: &Names, words: &Words) -> String {
    match words.language() {
        Language::He => names.he.to_string(),
        Language::Ru => names.ru.to_string(),
        Language::En => names.en.to_string(),
    }
}
