//! Days, weekdays, months and times of day as a language writes them.
//! Neither clock nor zone is read here: callers hand in civil values. "Today" and "in two days" are messages.

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, YM, YMD, YMDE};
use icu_datetime::options::YearStyle;
use jiff::Zoned;
use jiff::civil::{Date, Time, Weekday};

use crate::language::Language;
use crate::words::Words;

#[cfg(test)]
mod tests;

/// How much room the name of a weekday may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameLength {
    /// The whole name: "Wednesday".
    Long,
    /// The usual abbreviation: "Wed".
    Short,
    /// One or two letters, for the head of a calendar: "W".
    Narrow,
}

/// The date formatters of one language.
pub(crate) struct DateFormats {
    day_long: Formatter<Gregorian, MDE>,
    day_medium: Formatter<Gregorian, MDE>,
    day_and_month: Formatter<Gregorian, MD>,
    day_numeric: Formatter<Gregorian, YMD>,
    day_with_year: Formatter<Gregorian, YMD>,
    day_with_year_long: Formatter<Gregorian, YMDE>,
    weekday_long: Formatter<Gregorian, E>,
    weekday_short: Formatter<Gregorian, E>,
    month_long: Formatter<Gregorian, M>,
    month_short: Formatter<Gregorian, M>,
    month_with_year: Formatter<Gregorian, YM>,
}

impl DateFormats {
    pub(crate) fn load(language: Language) -> Self {
        let locale = language.locale();
        macro_rules! formatter {
            ($fields:expr) => {
                Formatter::try_new((&locale).into(), $fields)
                    .expect("the date data of all languages is compiled in")
            };
        }
        Self {
            day_long: formatter!(MDE::long()),
            day_medium: formatter!(MDE::medium()),
            day_and_month: formatter!(MD::medium()),
            day_numeric: formatter!(YMD::short().with_year_style(YearStyle::Full)),
            day_with_year: formatter!(YMD::medium()),
            day_with_year_long: formatter!(YMDE::long()),
            weekday_long: formatter!(E::long()),
            weekday_short: formatter!(E::medium()),
            month_long: formatter!(M::long()),
            month_short: formatter!(M::medium()),
            month_with_year: formatter!(YM::long()),
        }
    }
}

impl Words {
    /// A day with its weekday in full: "Wednesday 25 November".
    pub fn day_long(&self, day: Date) -> String {
        self.dates.day_long.format(&calendar_date(day)).to_string()
    }

    /// A day with its weekday, shortened: "Wed 25 Nov".
    pub fn day_medium(&self, day: Date) -> String {
        self.dates
            .day_medium
            .format(&calendar_date(day))
            .to_string()
    }

    /// A day without its weekday: "25 Nov".
    pub fn day_short(&self, day: Date) -> String {
        self.dates
            .day_and_month
            .format(&calendar_date(day))
            .to_string()
    }

    /// A day in figures with the whole year: "25/11/2026".
    pub fn day_numeric(&self, day: Date) -> String {
        self.dates
            .day_numeric
            .format(&calendar_date(day))
            .to_string()
    }

    /// A day and its year: "25 Nov 2026".
    pub fn date_with_year(&self, day: Date) -> String {
        self.dates
            .day_with_year
            .format(&calendar_date(day))
            .to_string()
    }

    /// A day with its weekday and year in full: "Wednesday 25 November 2026".
    pub fn date_with_year_long(&self, day: Date) -> String {
        self.dates
            .day_with_year_long
            .format(&calendar_date(day))
            .to_string()
    }

    /// The days from the first to the last, with no more said twice than needed:
    /// "22–24 Nov", "28 Nov – 2 Dec", "30 Dec 2026 – 3 Jan 2027".
    pub fn day_range(&self, first: Date, last: Date) -> String {
        if first == last {
            self.day_short(first)
        } else if first.year() != last.year() {
            format!(
                "{} – {}",
                self.date_with_year(first),
                self.date_with_year(last)
            )
        } else if first.month() != last.month() {
            format!("{} – {}", self.day_short(first), self.day_short(last))
        } else {
            format!("{}–{}", first.day(), self.day_short(last))
        }
    }

    /// The name of a weekday, as it stands alone.
    pub fn weekday(&self, weekday: Weekday, length: NameLength) -> String {
        let day = calendar_date(day_on(weekday));
        match length {
            NameLength::Long => self.dates.weekday_long.format(&day).to_string(),
            NameLength::Short => self.dates.weekday_short.format(&day).to_string(),
            NameLength::Narrow => self.common_weekday_narrow(weekday.to_monday_one_offset()),
        }
    }

    /// The name of a day's month, as it stands alone: "November", «ноябрь», "נובמבר".
    pub fn month(&self, day: Date) -> String {
        self.dates
            .month_long
            .format(&calendar_date(day))
            .to_string()
    }

    /// The name of a day's month, shortened, as it stands alone: "Nov".
    pub fn month_short(&self, day: Date) -> String {
        self.dates
            .month_short
            .format(&calendar_date(day))
            .to_string()
    }

    /// A month and its year: "November 2026".
    pub fn month_with_year(&self, day: Date) -> String {
        self.dates
            .month_with_year
            .format(&calendar_date(day))
            .to_string()
    }

    /// A time of day in 24 hours: "09:05".
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A moment in its own zone, with the year: "25 Nov 2026, 09:05".
    pub fn date_time(&self, moment: &Zoned) -> String {
        let (day, time) = (moment.date(), moment.time());
        self.common_day_and_time(self.date_with_year(day), self.time(time))
    }
}

/// The seven weekdays in the order of a week that begins with `first`.
pub fn weekday_order(first: Weekday) -> [Weekday; 7] {
    [0, 1, 2, 3, 4, 5, 6].map(|days| first.wrapping_add(days))
}

fn calendar_date(day: Date) -> CalendarDate<Gregorian> {
    let (month, day_of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    CalendarDate::try_new_gregorian(day.year().into(), month, day_of_month)
        .expect("a civil date is a day of the Gregorian calendar")
}

/// Some day that falls on the weekday: the first week of 2024 begins with Monday the first.
fn day_on(weekday: Weekday) -> Date {
    Date::constant(2024, 1, weekday.to_monday_one_offset())
}
