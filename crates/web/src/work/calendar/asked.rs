//! What the address of the calendar asks for: a month or a week around a day, a channel, a process.

use domain::ids::ProcessId;
use i18n::Words;
use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::form::Fields;
use crate::guard::encoded;
use crate::work::launch::capitalised;

/// How much is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// A month.
    Month,
    /// A week.
    Week,
}

impl View {
    /// The word in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Week => "week",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// A month or a week.
    pub view: View,
    /// Around this day.
    pub on: Date,
    /// Only for this channel.
    pub channel: Option<String>,
    /// Only of this process.
    pub process: Option<ProcessId>,
}

impl Asked {
    /// Reads it; without a day it is today.
    pub fn read(fields: &Fields, today: Date) -> Self {
        let channel = fields.text("channel").trim();
        Self {
            view: if fields.text("view") == "week" {
                View::Week
            } else {
                View::Month
            },
            on: fields
                .parsed("on")
                .filter(|day: &Date| (2000..=2200).contains(&day.year()))
                .unwrap_or(today),
            channel: (!channel.is_empty()).then(|| channel.to_owned()),
            process: fields.parsed("process"),
        }
    }

    /// The same around another day.
    pub fn with_day(&self, on: Date) -> Self {
        Self { on, ..self.clone() }
    }

    /// The same by month or week.
    pub fn with_view(&self, view: View) -> Self {
        Self {
            view,
            ..self.clone()
        }
    }

    /// As the part of an address after the question mark.
    pub fn query(&self) -> String {
        let mut query = format!("view={}&on={}", self.view.code(), self.on);
        if let Some(channel) = &self.channel {
            query.push_str("&channel=");
            query.push_str(&encoded(channel));
        }
        if let Some(process) = self.process {
            query.push_str("&process=");
            query.push_str(&process.to_string());
        }
        query
    }

    /// The first and last day that are drawn: whole weeks.
    pub fn range(&self, week_start: Weekday) -> (Date, Date) {
        let (first, last) = match self.view {
            View::Month => (self.on.first_of_month(), self.on.last_of_month()),
            View::Week => (self.on, self.on),
        };
        let back = i64::from(first.weekday().since(week_start));
        let ahead = 6 - i64::from(last.weekday().since(week_start));
        (
            first.saturating_sub(Span::new().days(back)),
            last.saturating_add(Span::new().days(ahead)),
        )
    }

    /// Whether a day that is drawn is really asked for; a month shows the ends of its weeks too.
    pub fn holds(&self, day: Date) -> bool {
        self.view == View::Week || day.first_of_month() == self.on.first_of_month()
    }

    /// The day to turn to: a month or a week on or back.
    pub fn turned(&self, by: i64) -> Date {
        match self.view {
            View::Month => self
                .on
                .first_of_month()
                .saturating_add(Span::new().months(by)),
            View::Week => self.on.saturating_add(Span::new().weeks(by)),
        }
    }

    /// The month or the week in words, as a title begins.
    pub fn words(&self, words: &Words, week_start: Weekday) -> String {
        match self.view {
            View::Month => capitalised(&words.month_with_year(self.on)),
            View::Week => {
                let (first, last) = self.range(week_start);
                words.day_range(first, last)
            }
        }
    }
}

#[cfg(test)]
mod tests;
