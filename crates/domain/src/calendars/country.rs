//! What `calendars` knows of a country: its usual week, its rules and rows, and which years are settled.

use jiff::civil::{Time, Weekday};

use super::claim::Claims;
use super::{
    Block, Country, Organisation, Row, Week, israel, kazakhstan, russia, ukraine, united_kingdom,
    united_states,
};

impl Country {
    /// The usual week: Sunday to Thursday in Israel, Monday to Friday elsewhere, 09:00–13:00 and 14:00–18:00.
    pub fn usual_week(self) -> Week {
        let at = |hour| Time::constant(hour, 0, 0, 0);
        let blocks = [
            Block::between(at(9), at(13)),
            Block::between(at(14), at(18)),
        ];
        let first = if self == Self::Israel {
            Weekday::Sunday
        } else {
            Weekday::Monday
        };
        let days: Vec<Weekday> = first.cycle_forward().take(5).collect();
        Week::of(&days, &blocks)
    }

    /// The yearly rows that ship with the product.
    pub fn rows(self) -> &'static [Row] {
        match self {
            Self::Russia => russia::rows(),
            Self::Ukraine => ukraine::rows(),
            Self::Kazakhstan => kazakhstan::rows(),
            Self::Israel | Self::UnitedStates | Self::UnitedKingdom | Self::None => &[],
        }
    }

    /// What the rules and rows of the organisation's country say about one year.
    pub(super) fn claims(self, organisation: &Organisation, year: i16) -> Claims {
        match self {
            Self::Israel => israel::claims(organisation, year),
            Self::Russia => russia::claims(&organisation.rows, year),
            Self::Ukraine => ukraine::claims(organisation, year),
            Self::Kazakhstan => kazakhstan::claims(&organisation.rows, year),
            Self::UnitedStates => united_states::claims(year),
            Self::UnitedKingdom => united_kingdom::claims(year),
            Self::None => Claims::default(),
        }
    }

    /// Whether the dates of a year are settled: by law, or by rows that name their act.
    pub fn confirms(self, organisation: &Organisation, year: i16) -> bool {
        match self {
            Self::Israel | Self::None => true,
            Self::Russia => russia::is_confirmed(&organisation.rows, year),
            Self::Ukraine => ukraine::is_confirmed(organisation, year),
            Self::Kazakhstan => kazakhstan::is_confirmed(&organisation.rows, year),
            Self::UnitedStates => united_states::is_confirmed(year),
            Self::UnitedKingdom => united_kingdom::is_confirmed(year),
        }
    }
}

#[cfg(test)]
mod tests;
