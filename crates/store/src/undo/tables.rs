//! The tables whose rows can be kept and written back, with the columns that actions change.
//!
//! A new column of such a table belongs here too, or undoing leaves it as the act made it.

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An identifier.
    Id,
    /// A text.
    Text,
    /// A whole number or an instant.
    Number,
    /// Yes or no.
    Flag,
    /// A day.
    Day,
}

/// What becomes of rows that the act added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// They go.
    Removed,
    /// They stay.
    Left,
}

/// A table as far as undoing knows it.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The column that holds a group of rows together.
    pub group: &'static str,
    /// The column that tells a row from the others of its group.
    pub key: &'static str,
    /// What is kept and written back.
    pub columns: &'static [(&'static str, Kind)],
    /// A number that moves on with every change, also with this one.
    pub counter: Option<&'static str>,
    /// What becomes of rows that the act added.
    pub added: Added,
}

/// An item.
pub static ITEMS: Table = Table {
    name: "items",
    group: "id",
    key: "id",
    columns: &[
        ("title", Kind::Text),
        ("brief", Kind::Text),
        ("owner_id", Kind::Id),
        ("state", Kind::Text),
        ("state_note", Kind::Text),
        ("due_on", Kind::Day),
        ("published_on", Kind::Day),
        ("removed_at", Kind::Number),
        ("moved_at", Kind::Number),
        ("open_stays", Kind::Number),
        ("channel", Kind::Text),
        ("parent_id", Kind::Id),
    ],
    counter: Some("revision"),
    added: Added::Left,
};

/// The stays of an item.
pub static SPELLS: Table = Table {
    name: "spells",
    group: "item_id",
    key: "id",
    columns: &[
        ("place", Kind::Number),
        ("state", Kind::Text),
        ("holder_id", Kind::Id),
        ("planned_start", Kind::Day),
        ("planned_finish", Kind::Day),
        ("opened_at", Kind::Number),
        ("started_at", Kind::Number),
        ("closed_at", Kind::Number),
    ],
    counter: None,
    added: Added::Removed,
};

/// Which answers of an item somebody should look at again; the answers themselves stay.
pub static RECHECKS: Table = Table {
    name: "answers",
    group: "item_id",
    key: "entry_id",
    columns: &[("needs_recheck", Kind::Flag)],
    counter: None,
    added: Added::Left,
};

/// A task.
pub static TASKS: Table = Table {
    name: "tasks",
    group: "id",
    key: "id",
    columns: &[
        ("title", Kind::Text),
        ("note", Kind::Text),
        ("owner_id", Kind::Id),
        ("due_on", Kind::Day),
        ("state", Kind::Text),
        ("state_note", Kind::Text),
        ("closed_by", Kind::Id),
        ("closed_at", Kind::Number),
        ("moved_times", Kind::Number),
    ],
    counter: Some("revision"),
    added: Added::Left,
};

/// A stay away from work.
pub static ABSENCES: Table = Table {
    name: "absences",
    group: "id",
    key: "id",
    columns: &[
        ("first_day", Kind::Day),
        ("last_day", Kind::Day),
        ("stand_in_id", Kind::Id),
        ("cancelled_at", Kind::Number),
    ],
    counter: None,
    added: Added::Left,
};

/// How often the days of an item were moved.
pub static DATE_MOVES: Table = Table {
    name: "date_moves",
    group: "item_id",
    key: "id",
    columns: &[("reason", Kind::Text)],
    counter: None,
    added: Added::Removed,
};

/// All of them, to be found by name.
pub static ALL: &[&Table] = &[&ITEMS, &SPELLS, &RECHECKS, &TASKS, &ABSENCES, &DATE_MOVES];
