//! From headings to the columns of a list of stages. A heading such as "owner" may mean a person or a
//! role; the other headings and the values in the column decide.

use super::Table;
use super::headings::{self, Heading};
use super::text::fold;

/// What a column of a list of stages holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The name of the stage.
    Stage,
    /// The role that does it.
    Role,
    /// The person who does it.
    Person,
    /// How long it takes.
    Days,
    /// What has to be done or be there; several columns may hold such entries.
    Checklist,
}

/// Beginnings of words that name a role rather than a person.
const ROLE_STEMS: [&str; 66] = [
    "менедж",
    "дизайн",
    "копирайт",
    "маркет",
    "директор",
    "руковод",
    "редактор",
    "продав",
    "продаж",
    "бухгалт",
    "юрист",
    "таргет",
    "аналит",
    "специал",
    "отдел",
    "клиент",
    "контент",
    "разработ",
    "продюсер",
    "секретар",
    "ассистент",
    "помощник",
    "команд",
    "начальник",
    "владелец",
    "админ",
    "оператор",
    "manager",
    "design",
    "copywrit",
    "writer",
    "editor",
    "director",
    "head",
    "account",
    "client",
    "team",
    "department",
    "legal",
    "lawyer",
    "analyst",
    "develop",
    "sales",
    "market",
    "producer",
    "assistant",
    "specialist",
    "coordinator",
    "founder",
    "accountant",
    "מנהל",
    "מעצב",
    "קופי",
    "כותב",
    "עורכ",
    "עורך",
    "לקוח",
    "צוות",
    "מחלק",
    "מנכל",
    "סמנכל",
    "שיווק",
    "מכירות",
    "משפטי",
    "אנליסט",
    "רכז",
];

/// Short names of roles, taken only as whole words.
const ROLE_WORDS: [&str; 12] = [
    "smm",
    "seo",
    "ppc",
    "pr",
    "hr",
    "qa",
    "ceo",
    "cmo",
    "cfo",
    "סמנכלית",
    "מפתח",
    "смм",
];

/// What each column of a table holds; `None` for those that are only kept.
pub(super) fn resolve(table: &Table) -> Vec<Option<Column>> {
    let meanings: Vec<Option<Heading>> = match table.header_row {
        Some(_) => table
            .columns
            .iter()
            .map(|title| headings::recognise(title))
            .collect(),
        None => vec![None; table.columns.len()],
    };
    let mut columns: Vec<Option<Column>> = Vec::new();
    for (index, meaning) in meanings.iter().enumerate() {
        let column = meaning.map(|heading| column_of(table, &meanings, index, heading));
        let is_repeated = column != Some(Column::Checklist) && columns.contains(&column);
        columns.push(column.filter(|_| !is_repeated));
    }
    columns
}

fn column_of(
    table: &Table,
    meanings: &[Option<Heading>],
    index: usize,
    heading: Heading,
) -> Column {
    let has = |wanted: Heading| meanings.contains(&Some(wanted));
    match heading {
        Heading::Task if has(Heading::Stage) => Column::Checklist,
        Heading::Stage | Heading::Task => Column::Stage,
        Heading::Days => Column::Days,
        Heading::Checklist => Column::Checklist,
        Heading::Role => Column::Role,
        Heading::Owner if has(Heading::Person) => Column::Role,
        Heading::Owner if !has(Heading::Role) && names_roles(table, index) => Column::Role,
        Heading::Person | Heading::Owner => Column::Person,
    }
}

/// Whether at least half of the values in a column are names of roles.
fn names_roles(table: &Table, index: usize) -> bool {
    let values = table.rows.iter().filter_map(|row| row.get(index));
    let filled: Vec<&String> = values.filter(|value| !value.is_empty()).collect();
    let roles = filled.iter().filter(|value| is_role(value)).count();
    roles > 0 && roles * 2 >= filled.len()
}

fn is_role(value: &str) -> bool {
    fold(value).split(' ').any(|word| {
        ROLE_WORDS.contains(&word) || ROLE_STEMS.iter().any(|stem| word.starts_with(stem))
    })
}

#[cfg(test)]
mod tests;
