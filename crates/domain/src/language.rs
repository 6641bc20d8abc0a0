//! The three languages that people read here.

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Hebrew, right to left.
    Hebrew,
    /// Russian.
    Russian,
    /// English.
    English,
}

impl Language {
    /// All of them, in the order in which a choice shows them.
    pub const ALL: [Self; 3] = [Self::Hebrew, Self::Russian, Self::English];

    /// The two-letter code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hebrew => "he",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language of a two-letter code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}
