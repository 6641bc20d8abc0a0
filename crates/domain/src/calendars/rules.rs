//! Kinds of holiday rules shared by several countries: fixed date, n-th weekday, Easter offset, one-off date,
//! each with what happens when it falls on a weekend.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::claim::{Claim, Claims, Effect};
use super::row::{RuleYear, is_weekend};
use super::{DayKind, Names, Row, easter};

/// Where in the year a holiday falls.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// The same date every year.
    Fixed(i8, i8),
    /// The n-th such weekday of a month; counted from its end when negative.
    Nth { month: i8, weekday: Weekday, n: i8 },
    /// Days after Western Easter Sunday.
    AfterEaster(i32),
    /// Days after Orthodox Easter Sunday.
    AfterOrthodoxEaster(i32),
    /// One date only.
    Once(Date),
}

/// What happens when a holiday falls on Saturday or Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Substitute {
    /// Nothing.
    None,
    /// The next weekday that is neither a holiday nor already taken is free.
    NextWorkday,
    /// Saturday's holiday is kept on Friday, Sunday's on Monday.
    NearestWorkday,
}

/// One rule, with the years in which it holds.
#[derive(Debug)]
pub(super) struct Rule {
    pub id: &'static str,
    pub first_year: i16,
    pub last_year: i16,
    pub when: When,
    pub substitute: Substitute,
    pub name: Names,
}

/// The holidays of some years, with the days that stand in for those on weekends.
#[derive(Debug)]
pub(super) struct Holidays {
    on_date: BTreeMap<Date, &'static Rule>,
    standing_in: BTreeMap<Date, (Date, &'static Rule)>,
    eve_less_minutes: u32,
}

impl Holidays {
    /// Works out a year together with its neighbours, because a substitute may cross the new year.
    pub(super) fn around(rules: &'static [Rule], year: i16, eve_less_minutes: u32) -> Self {
        Self::of_years(
            rules,
            year.saturating_sub(1)..=year.saturating_add(1),
            eve_less_minutes,
        )
    }

    /// The holidays of all the years that rows speak about.
    pub(super) fn spanning(rules: &'static [Rule], rows: &[Row], eve_less_minutes: u32) -> Self {
        let years = || rows.iter().map(|row| row.target.year());
        let (first, last) = (years().min().unwrap_or(0), years().max().unwrap_or(0));
        Self::of_years(rules, first..=last, eve_less_minutes)
    }

    fn of_years(rules: &'static [Rule], years: RangeInclusive<i16>, eve_less_minutes: u32) -> Self {
        let mut on_date = BTreeMap::new();
        for (year, rule) in years.flat_map(|year| rules.iter().map(move |rule| (year, rule))) {
            if let Some(date) = rule.date(year) {
                on_date.entry(date).or_insert(rule);
            }
        }
        let standing_in = stand_ins(&on_date);
        Self {
            on_date,
            standing_in,
            eve_less_minutes,
        }
    }

    /// The claims of the holidays, their substitutes and the eves, for one year.
    pub(super) fn claims(&self, year: i16) -> Claims {
        let mut claims = Claims::default();
        for (date, rule) in self.on_date.iter().filter(|(date, _)| date.year() == year) {
            let effect = Effect::Off(DayKind::PublicHoliday);
            claims.add(*date, Claim::rule(rule.id, effect, rule.name.clone()));
        }
        for (date, (_, rule)) in self
            .standing_in
            .iter()
            .filter(|(date, _)| date.year() == year)
        {
            let effect = Effect::Off(DayKind::MovedOff);
            let name = rule.name.within(
                "{} (יום חלופי)",
                "{} (перенесённый выходной)",
                "{} (substitute day)",
            );
            claims.add(*date, Claim::rule(rule.id, effect, name));
        }
        if self.eve_less_minutes > 0 {
            self.add_eves(&mut claims, year);
        }
        claims
    }

    /// Holidays of which only the names remain, because they are worked.
    pub(super) fn named(&self, year: i16) -> impl Iterator<Item = (Date, Claim)> + '_ {
        self.on_date
            .iter()
            .filter(move |(date, _)| date.year() == year)
            .map(|(date, rule)| {
                (
                    *date,
                    Claim::rule(rule.id, Effect::Named, rule.name.clone()),
                )
            })
    }

    fn add_eves(&self, claims: &mut Claims, year: i16) {
        let name = Names::fixed(
            "יום לפני חג",
            "Предпраздничный день",
            "Day before a holiday",
        );
        for date in self.on_date.keys() {
            let eve = date
                .yesterday()
                .ok()
                .filter(|eve| eve.year() == year && !self.is_holiday(*eve));
            if let Some(eve) = eve {
                let effect = Effect::Less {
                    minutes: self.eve_less_minutes,
                };
                claims.add(eve, Claim::rule("eve", effect, name.clone()));
            }
        }
    }
}

impl RuleYear for Holidays {
    fn is_holiday(&self, date: Date) -> bool {
        self.on_date.contains_key(&date)
    }

    fn moved_from(&self, date: Date) -> Option<Date> {
        self.standing_in.get(&date).map(|(origin, _)| *origin)
    }

    fn eve_less_minutes(&self) -> u32 {
        self.eve_less_minutes
    }
}

impl Rule {
    /// The date in one year, if the rule holds then.
    pub(super) fn date(&self, year: i16) -> Option<Date> {
        if year < self.first_year || year > self.last_year {
            return None;
        }
        match self.when {
            When::Fixed(month, day) => Date::new(year, month, day).ok(),
            When::Nth { month, weekday, n } => Date::new(year, month, 1)
                .ok()?
                .nth_weekday_of_month(n, weekday)
                .ok(),
            When::AfterEaster(days) => easter::western(year)?.checked_add(days.days()).ok(),
            When::AfterOrthodoxEaster(days) => {
                easter::orthodox(year)?.checked_add(days.days()).ok()
            }
            When::Once(date) => Some(date).filter(|date| date.year() == year),
        }
    }
}

fn stand_ins(on_date: &BTreeMap<Date, &'static Rule>) -> BTreeMap<Date, (Date, &'static Rule)> {
    let mut taken: BTreeSet<Date> = on_date.keys().copied().collect();
    let mut standing_in = BTreeMap::new();
    for (date, rule) in on_date.iter().filter(|(date, _)| is_weekend(**date)) {
        let target = match rule.substitute {
            Substitute::None => None,
            Substitute::NearestWorkday if date.weekday() == Weekday::Saturday => {
                date.yesterday().ok()
            }
            Substitute::NearestWorkday => date.tomorrow().ok(),
            Substitute::NextWorkday => {
                std::iter::successors(date.tomorrow().ok(), |date| date.tomorrow().ok())
                    .find(|date| !is_weekend(*date) && !taken.contains(date))
            }
        };
        if let Some(target) = target {
            taken.insert(target);
            standing_in.insert(target, (*date, *rule));
        }
    }
    standing_in
}

#[cfg(test)]
mod tests;
