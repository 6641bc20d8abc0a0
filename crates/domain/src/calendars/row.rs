//! Yearly rows of a country: moved weekends, extra and paid free days, each typed from the act that ordered it.

use std::borrow::Cow;

use jiff::civil::{Date, Weekday};

use super::claim::{Claim, Claims, Effect};
use super::{DayKind, Layer, Names, Why};

/// What a row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// The source, a free day of the week, is worked; the target is free.
    Swap,
    /// The source stays a holiday; the target is free.
    Transfer,
    /// The target is free.
    ExtraOff,
    /// The target is declared free and paid; it lowers the norm.
    PaidNonworking,
    /// The target is cut to the row's minutes.
    Short,
}

impl RowKind {
    /// The word for this kind in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Swap => "swap",
            Self::Transfer => "transfer",
            Self::ExtraOff => "extra_off",
            Self::PaidNonworking => "paid_nonworking",
            Self::Short => "short",
        }
    }
}

/// The act that ordered a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Kind, date and number, as people look it up.
    pub title: Cow<'static, str>,
    /// Where it can be read, if known.
    pub url: Option<Cow<'static, str>>,
}

/// One row of a country's year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it does.
    pub kind: RowKind,
    /// The date that gives, for a swap or transfer.
    pub source: Option<Date>,
    /// The date that changes.
    pub target: Date,
    /// How long the target is worked, for a short day.
    pub minutes: Option<u32>,
    /// The act; without one the row is unconfirmed.
    pub act: Option<Act>,
}

impl Row {
    /// Names the row in explanations.
    pub fn id(&self) -> String {
        match self.source {
            Some(source) => format!("{}.{source}.{}", self.kind.code(), self.target),
            None => format!("{}.{}", self.kind.code(), self.target),
        }
    }
}

/// What a country's rules say without rows; rows are read against it.
pub(super) trait RuleYear {
    /// Whether the date is a holiday by rule, in any year.
    fn is_holiday(&self, date: Date) -> bool;
    /// The weekend date whose day off the rules themselves moved to this date.
    fn moved_from(&self, date: Date) -> Option<Date>;
    /// By how many minutes the working day before a holiday is cut.
    fn eve_less_minutes(&self) -> u32;
}

/// Adds what the rows say to the claims of the rules.
pub(super) fn add_rows(claims: &mut Claims, rows: &[Row], year: i16, rules: &impl RuleYear) {
    for row in rows {
        if row.target.year() == year {
            claims.add(row.target, target_claim(row, rules));
        }
        if let Some(source) = row
            .source
            .filter(|date| row.kind == RowKind::Swap && date.year() == year)
        {
            claims.add(source, source_claim(row, source, rules));
        }
    }
}

/// The free weekday on which a source's day off arose; for an automatically moved day that is where it came from.
fn origin(source: Date, rules: &impl RuleYear) -> Date {
    rules.moved_from(source).unwrap_or(source)
}

fn target_claim(row: &Row, rules: &impl RuleYear) -> Claim {
    let (effect, name) = match (row.kind, row.source) {
        (RowKind::Swap | RowKind::Transfer, Some(source)) => (
            Effect::MovedOff {
                origin: origin(source, rules),
            },
            moved_off_name(source),
        ),
        (RowKind::PaidNonworking, _) => (
            Effect::Released(DayKind::PaidNonworking),
            Names::fixed(
                "יום חופש בתשלום",
                "Нерабочий день с сохранением зарплаты",
                "Paid non-working day",
            ),
        ),
        (RowKind::Short, _) => (
            Effect::AtMost {
                kind: DayKind::Short,
                minutes: row.minutes.unwrap_or(420),
            },
            Names::fixed(
                "יום עבודה מקוצר",
                "Сокращённый рабочий день",
                "Shortened working day",
            ),
        ),
        (RowKind::ExtraOff | RowKind::Swap | RowKind::Transfer, _) => (
            Effect::Released(DayKind::MovedOff),
            Names::fixed(
                "יום חופש נוסף",
                "Дополнительный выходной",
                "Additional day off",
            ),
        ),
    };
    claim(row, effect, name)
}

fn source_claim(row: &Row, source: Date, rules: &impl RuleYear) -> Claim {
    let is_eve = row
        .target
        .tomorrow()
        .is_ok_and(|next| rules.is_holiday(next));
    let less_minutes = if is_eve { rules.eve_less_minutes() } else { 0 };
    let effect = Effect::MovedWork {
        origin: origin(source, rules),
        target: row.target,
        less_minutes,
    };
    claim(row, effect, moved_work_name(row.target))
}

fn claim(row: &Row, effect: Effect, name: Names) -> Claim {
    Claim {
        effect,
        why: Why {
            layer: Layer::Row,
            rule: Cow::Owned(row.id()),
        },
        name: Some(name),
    }
}

/// The name of a day off that came from another date.
pub(super) fn moved_off_name(source: Date) -> Names {
    let day = source.strftime("%d.%m.%Y");
    Names {
        he: format!("יום חופש שהועבר מ־{day}").into(),
        ru: format!("Выходной, перенесённый с {day}").into(),
        en: format!("Day off moved from {}", source.strftime("%-d %B %Y")).into(),
    }
}

fn moved_work_name(target: Date) -> Names {
    let day = target.strftime("%d.%m.%Y");
    Names {
        he: format!("יום עבודה במקום {day}").into(),
        ru: format!("Рабочий день вместо {day}").into(),
        en: format!(
            "Working day in exchange for {}",
            target.strftime("%-d %B %Y")
        )
        .into(),
    }
}

/// What is wrong with a row before it may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// A swap or transfer without a source.
    SourceMissing,
    /// Source and target lie in different years.
    YearsDiffer,
    /// The target was not a working day.
    TargetNotWorked,
    /// Another row has the same target.
    TargetTwice,
    /// The rules call it a different kind.
    KindShouldBe(RowKind),
}

/// Checks rows against the rules of a country; each problem with the number of its row.
pub(super) fn check(rows: &[Row], rules: &impl RuleYear) -> Vec<(usize, RowProblem)> {
    let mut problems = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let is_free = is_weekend(row.target) || rules.is_holiday(row.target);
        if is_free || rules.moved_from(row.target).is_some() {
            problems.push((number, RowProblem::TargetNotWorked));
        }
        if rows[..number]
            .iter()
            .any(|earlier| earlier.target == row.target)
        {
            problems.push((number, RowProblem::TargetTwice));
        }
        problems.extend(source_problem(row, rules).map(|problem| (number, problem)));
    }
    problems
}

fn source_problem(row: &Row, rules: &impl RuleYear) -> Option<RowProblem> {
    if !matches!(row.kind, RowKind::Swap | RowKind::Transfer) {
        return None;
    }
    let Some(source) = row.source else {
        return Some(RowProblem::SourceMissing);
    };
    if source.year() != row.target.year() {
        return Some(RowProblem::YearsDiffer);
    }
    let kind = if rules.is_holiday(source) {
        RowKind::Transfer
    } else {
        RowKind::Swap
    };
    (kind != row.kind).then_some(RowProblem::KindShouldBe(kind))
}

/// Checks rows that somebody typed for a country; each problem comes with the position of its row.
pub fn check_rows(country: super::Country, rows: &[Row]) -> Vec<(usize, RowProblem)> {
    match country {
        super::Country::Russia => super::russia::check(rows),
        super::Country::Ukraine => super::ukraine::check(rows),
        super::Country::Kazakhstan => super::kazakhstan::check(rows),
        _ => Vec::new(),
    }
}

/// Saturday or Sunday.
pub(super) fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether a year has rows and each of them names its act.
pub(super) fn all_have_acts(rows: &[Row], year: i16) -> bool {
    let mut of_year = rows
        .iter()
        .filter(|row| row.target.year() == year)
        .peekable();
    of_year.peek().is_some() && of_year.all(|row| row.act.is_some())
}

#[cfg(test)]
mod tests;
