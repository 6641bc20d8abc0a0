//! The three languages of the product: their codes, names, directions, and the choice a browser asks for.

use icu_locale_core::{Locale, locale};

#[cfg(test)]
mod tests;

/// A language in which every word of the product exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Hebrew, written from right to left.
    He,
    /// Russian.
    Ru,
    /// English, with the date order and spelling of Britain.
    En,
}

/// The side from which a language is read; the value of the `dir` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From right to left.
    Rtl,
    /// From left to right.
    Ltr,
}

impl Language {
    /// All languages, in the order in which a menu shows them.
    pub const ALL: [Self; 3] = [Self::He, Self::Ru, Self::En];

    /// The ISO 639 code, as the `lang` attribute and the stored preference write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::He => "he",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language with this code; a region after it is ignored (`he-IL`, `ru_RU`).
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next()?.trim();
        match primary.to_ascii_lowercase().as_str() {
            "he" | "iw" => Some(Self::He),
            "ru" => Some(Self::Ru),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The side from which the language is read.
    pub const fn direction(self) -> Direction {
        match self {
            Self::He => Direction::Rtl,
            Self::Ru | Self::En => Direction::Ltr,
        }
    }

    /// What speakers of the language call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::He => "עברית",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }

    /// The locale whose habits its dates, numbers and lists follow.
    pub(crate) const fn locale(self) -> Locale {
        match self {
            Self::He => locale!("he-IL"),
            Self::Ru => locale!("ru-RU"),
            Self::En => locale!("en-GB"),
        }
    }

    /// The language that an `Accept-Language` header likes best, or English where it names none of ours.
    pub fn negotiate(accept_language_header: &str) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for choice in accept_language_header.split(',') {
            let Some((quality, language)) = parse_choice(choice) else {
                continue;
            };
            if quality > best.map_or(0, |(quality, _)| quality) {
                best = Some((quality, language));
            }
        }
        best.map_or(Self::En, |(_, language)| language)
    }
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rtl => "rtl",
            Self::Ltr => "ltr",
        }
    }
}

/// One choice of the header, such as `he-IL;q=0.8`, with its quality in thousandths.
fn parse_choice(choice: &str) -> Option<(u16, Language)> {
    let (tag, parameter) = choice.split_once(';').unwrap_or((choice, "q=1"));
    let quality = parse_quality(parameter.trim().strip_prefix("q=")?)?;
    Some((quality, Language::parse(tag.trim())?))
}

fn parse_quality(text: &str) -> Option<u16> {
    let (whole, decimals) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if decimals.len() > 3 {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "1" => Some(1000),
        "0" => Some(thousandths),
        _ => None,
    }
}
