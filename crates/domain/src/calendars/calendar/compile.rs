//! Works out a year: starts each day from the week and lets the claims of the layers pass over it.

use std::borrow::Cow;

use jiff::civil::{Date, Weekday};

use super::super::claim::{Claim, Claims, Effect};
use super::super::{
    Beaten, Block, Country, DayKind, Layer, Names, Organisation, Personal, Week, Why, israel, week,
};

/// One worked-out day, before its hours meet the time zone.
#[derive(Debug)]
pub(super) struct Cell {
    pub kind: DayKind,
    pub blocks: Vec<Block>,
    pub is_cut: bool,
    pub name: Option<Names>,
    pub why: Why,
    pub beaten: Vec<Beaten>,
    pub confirmed: bool,
    pub check_with_payroll: bool,
}

/// The days of a year from 1 January on.
pub(super) fn year(organisation: &Organisation, personal: &Personal, year: i16) -> Vec<Cell> {
    let claims = organisation.country.claims(organisation, year);
    let confirmed = organisation.country.confirms(organisation, year);
    let observed = if personal.observances.is_empty() {
        Vec::new()
    } else {
        israel::observances(&personal.observances, year)
    };
    let compiler = Compiler {
        organisation,
        personal,
        claims,
        observed,
        confirmed,
    };
    let first = Date::constant(year, 1, 1);
    first
        .series(jiff::Span::new().days(1))
        .take_while(|date| date.year() == year)
        .map(|date| compiler.cell(date))
        .collect()
}

/// What is known about the year while its days are worked out.
struct Compiler<'a> {
    organisation: &'a Organisation,
    personal: &'a Personal,
    claims: Claims,
    observed: Vec<(Date, Claim)>,
    confirmed: bool,
}

impl Compiler<'_> {
    fn cell(&self, date: Date) -> Cell {
        let own_week = self.personal.week_on(date);
        let week = own_week.unwrap_or(&self.organisation.week);
        let layer = if own_week.is_some() {
            Layer::Person
        } else {
            Layer::Organisation
        };
        let mut cell = ordinary(date, week, layer, self.confirmed);
        self.shorten_before_weekend(&mut cell, date, week);
        for claim in self.claims.on(date) {
            cell.weigh(claim.clone(), date, week);
        }
        for claim in self.organisation.claims_on(date) {
            cell.weigh(claim, date, week);
        }
        self.apply_person(&mut cell, date, week);
        cell
    }

    /// Russia, Labour Code article 95: in a six-day week the day before the weekend is worked at most five hours.
    fn shorten_before_weekend(&self, cell: &mut Cell, date: Date, week: &Week) {
        let six_days = week.working_days() == 6;
        if self.organisation.country == Country::Russia
            && six_days
            && !week.works(date.weekday().next())
        {
            let effect = Effect::AtMost {
                kind: DayKind::Short,
                minutes: 300,
            };
            let name = Names::fixed(
                "יום לפני סוף השבוע",
                "День накануне выходного",
                "Day before the weekend",
            );
            if week::total_minutes(&cell.blocks) > 300 {
                cell.weigh(Claim::rule("ru.before_weekend", effect, name), date, week);
            }
        }
    }

    fn apply_person(&self, cell: &mut Cell, date: Date, week: &Week) {
        for own in self.personal.own_days.iter().filter(|own| own.date == date) {
            let effect = if own.blocks.is_empty() {
                Effect::Off(DayKind::Weekend)
            } else {
                Effect::Hours(DayKind::Work, own.blocks.clone())
            };
            cell.weigh(person("shift", effect, None), date, week);
        }
        for (_, claim) in self.observed.iter().filter(|(day, _)| *day == date) {
            cell.weigh(claim.clone(), date, week);
        }
        if self.personal.is_away(date) {
            let name = Names::fixed("היעדרות", "Отсутствие", "Absence");
            cell.weigh(
                person("absence", Effect::Off(DayKind::Absence), Some(name)),
                date,
                week,
            );
        }
    }
}

fn person(rule: &'static str, effect: Effect, name: Option<Names>) -> Claim {
    Claim {
        effect,
        why: Why {
            layer: Layer::Person,
            rule: Cow::Borrowed(rule),
        },
        name,
    }
}

/// The day as the week alone has it.
fn ordinary(date: Date, week: &Week, layer: Layer, confirmed: bool) -> Cell {
    let blocks = week.blocks(date.weekday()).to_vec();
    Cell {
        kind: if blocks.is_empty() {
            DayKind::Weekend
        } else {
            DayKind::Work
        },
        blocks,
        is_cut: false,
        name: None,
        why: Why {
            layer,
            rule: Cow::Borrowed("week"),
        },
        beaten: Vec::new(),
        confirmed,
        check_with_payroll: false,
    }
}

impl Cell {
    /// Whether any time is worked.
    pub(super) fn works(&self) -> bool {
        !self.blocks.is_empty()
    }

    /// Lets a claim win if it applies; whoever loses is kept for the explanation.
    fn weigh(&mut self, claim: Claim, date: Date, week: &Week) {
        let moves = matches!(
            claim.effect,
            Effect::MovedOff { .. } | Effect::MovedWork { .. }
        );
        if moves && !is_saturday_sunday_week(week) {
            self.check_with_payroll = true;
        }
        match self.blocks_under(&claim.effect, date, week) {
            Some(blocks) => self.win(claim, blocks),
            None => self.beaten.push(Beaten {
                kind: claim.effect.kind(),
                why: claim.why,
                name: claim.name,
            }),
        }
    }

    fn win(&mut self, claim: Claim, blocks: Vec<Block>) {
        let beaten = Beaten {
            kind: self.kind,
            why: self.why.clone(),
            name: self.name.take(),
        };
        self.beaten.push(beaten);
        self.kind = claim.effect.kind();
        self.is_cut = claim.effect.cuts();
        self.blocks = blocks;
        self.why = claim.why;
        self.name = claim.name;
    }

    /// The hours of the day if the effect applies to it as it stands, otherwise nothing.
    fn blocks_under(&self, effect: &Effect, date: Date, week: &Week) -> Option<Vec<Block>> {
        let works = self.works();
        match effect {
            Effect::Off(_) => Some(Vec::new()),
            Effect::Released(_) => works.then(Vec::new),
            Effect::MovedOff { origin } => (works && !week.works(origin.weekday())).then(Vec::new),
            Effect::MovedWork {
                origin,
                target,
                less_minutes,
            } => {
                let exchanged = !works && !week.works(origin.weekday());
                let template = week.blocks(target.weekday());
                (exchanged && !template.is_empty()).then(|| shorten(template, *less_minutes))
            }
            Effect::Less { minutes } => works.then(|| shorten(&self.blocks, *minutes)),
            Effect::AtMost { minutes, .. } => works.then(|| week::at_most(&self.blocks, *minutes)),
            Effect::Hours(_, blocks) => Some(week::merge(blocks)),
            Effect::Usual => Some(usual_blocks(date, week)),
            Effect::Named | Effect::Optional => {
                (self.kind == DayKind::Work).then(|| self.blocks.clone())
            }
        }
    }
}

fn shorten(blocks: &[Block], minutes: u32) -> Vec<Block> {
    week::at_most(blocks, week::total_minutes(blocks).saturating_sub(minutes))
}

/// The hours of the weekday, or of the nearest earlier weekday that is worked.
fn usual_blocks(date: Date, week: &Week) -> Vec<Block> {
    date.weekday()
        .cycle_reverse()
        .take(7)
        .map(|weekday| week.blocks(weekday))
        .find(|blocks| !blocks.is_empty())
        .unwrap_or_default()
        .to_vec()
}

fn is_saturday_sunday_week(week: &Week) -> bool {
    Weekday::Monday.cycle_forward().take(7).all(|weekday| {
        week.works(weekday) != matches!(weekday, Weekday::Saturday | Weekday::Sunday)
    })
}
