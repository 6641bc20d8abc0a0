//! The countries whose holidays the product knows; what those are is settled by `calendars`.

/// A country with its own calendar pack; `None` is a calendar without any holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Israel.
    Israel,
    /// Russia.
    Russia,
    /// Ukraine.
    Ukraine,
    /// Kazakhstan.
    Kazakhstan,
    /// The United States: federal holidays.
    UnitedStates,
    /// The United Kingdom: bank holidays of England and Wales.
    UnitedKingdom,
    /// No holidays at all.
    None,
}

impl Country {
    /// Every pack.
    pub const ALL: [Self; 7] = [
        Self::Israel,
        Self::Russia,
        Self::Ukraine,
        Self::Kazakhstan,
        Self::UnitedStates,
        Self::UnitedKingdom,
        Self::None,
    ];

    /// The two-letter code, or `NONE`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Israel => "IL",
            Self::Russia => "RU",
            Self::Ukraine => "UA",
            Self::Kazakhstan => "KZ",
            Self::UnitedStates => "US",
            Self::UnitedKingdom => "GB",
            Self::None => "NONE",
        }
    }

    /// The pack with this code, in any case.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|country| country.code().eq_ignore_ascii_case(code))
    }

    /// The time zone most organisations of the country use; only a first proposal where a country has several.
    pub const fn usual_zone(self) -> &'static str {
        match self {
            Self::Israel => "Asia/Jerusalem",
            Self::Russia => "Europe/Moscow",
            Self::Ukraine => "Europe/Kyiv",
            Self::Kazakhstan => "Asia/Almaty",
            Self::UnitedStates => "America/New_York",
            Self::UnitedKingdom => "Europe/London",
            Self::None => "UTC",
        }
    }
}
