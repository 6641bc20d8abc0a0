//! A workspace's layer of the calendar as a TOML file: country, zone, week, switches, own days and yearly rows.
//! Dates, hours and words stay as they were typed; what they mean is left to the caller. Described in `docs/calendar.md`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;

/// The longest file that is read at all.
pub const BYTES_MAX: usize = 1024 * 1024;

/// The file as it stands; what is missing keeps the usual value of the country.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceCalendar {
    /// The code of the country.
    pub country: Option<String>,
    /// The time zone, such as `Asia/Jerusalem`.
    pub zone: Option<String>,
    /// The longest a holiday eve is worked.
    pub eve_minutes: Option<u32>,
    /// The longest the eve of Yom Kippur is worked.
    pub yom_kippur_eve_minutes: Option<u32>,
    /// `work`, `half_day` or `closed`.
    pub chol_hamoed: Option<String>,
    /// How long a half day between the first and last days of Sukkot and Pesach is.
    pub chol_hamoed_minutes: Option<u32>,
    /// `work` or `eve`.
    pub memorial_day: Option<String>,
    /// `holidays_worked` or `holidays_free`.
    pub martial_law: Option<String>,
    /// The hours of each worked weekday, such as `sunday = ["09:00-13:00", "14:00-18:00"]`.
    pub week: Option<BTreeMap<String, Vec<String>>>,
    /// Closures, half days and other days of the organisation's own.
    #[serde(default, rename = "exception")]
    pub exceptions: Vec<ExceptionEntry>,
    /// Yearly rows of the country, instead of those that ship with the product.
    #[serde(default, rename = "row")]
    pub rows: Vec<RowEntry>,
}

/// One exception.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExceptionEntry {
    /// The first date.
    pub first: String,
    /// The last date; the first when missing.
    pub last: Option<String>,
    /// `closed`, `half_day`, `short`, `work` or `holiday`.
    pub kind: String,
    /// The hours of a half day.
    #[serde(default)]
    pub hours: Vec<String>,
    /// The length of a short day.
    pub minutes: Option<u32>,
    /// What people call it.
    pub name: Option<String>,
}

/// One yearly row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowEntry {
    /// `swap`, `transfer`, `extra_off`, `paid_nonworking` or `short`.
    pub kind: String,
    /// The date that gives.
    pub source: Option<String>,
    /// The date that changes.
    pub target: String,
    /// The length of a short day.
    pub minutes: Option<u32>,
    /// The act that ordered it.
    pub act: Option<String>,
    /// Where the act can be read.
    pub url: Option<String>,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkspaceCalendarError {
    /// Longer than [`BYTES_MAX`].
    TooLong,
    /// Not TOML, or a field that the form does not have.
    Malformed {
        /// What the reader says, with the line.
        reason: String,
    },
}

impl fmt::Display for WorkspaceCalendarError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(formatter, "the file is longer than {BYTES_MAX} bytes"),
            Self::Malformed { reason } => formatter.write_str(reason.trim_end()),
        }
    }
}

impl std::error::Error for WorkspaceCalendarError {}

impl WorkspaceCalendar {
    /// Reads the text of a file.
    pub fn parse(text: &str) -> Result<Self, WorkspaceCalendarError> {
        if text.len() > BYTES_MAX {
            return Err(WorkspaceCalendarError::TooLong);
        }
        toml::from_str(text).map_err(|error| WorkspaceCalendarError::Malformed {
            reason: error.to_string(),
        })
    }
}

#[cfg(test)]
mod tests;
