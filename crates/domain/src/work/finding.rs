//! What somebody looks for among the work: read from an address, written back to it, kept as a view.

use jiff::civil::Date;

use crate::ids::{PersonId, ProcessId};

/// What is looked for, and in which order it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// Words of the title, as typed.
    pub text: String,
    /// Only work of this process.
    pub process: Option<ProcessId>,
    /// Only what this person answers for or has now.
    pub person: Option<PersonId>,
    /// Where it stands.
    pub standing: Standing,
    /// Due on this day or later.
    pub from: Option<Date>,
    /// Due on this day or earlier.
    pub until: Option<Date>,
    /// Whether only what is late.
    pub haste: Haste,
    /// In which order.
    pub order: Order,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $first:ident = $first_code:literal, $($other:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the words of an address, which say what they mean")]
        pub enum $name {
            #[default]
            $first,
            $($other),*
        }

        impl $name {
            /// All of them, the usual one first.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$other),*];

            /// Its word in an address.
            pub const fn code(self) -> &'static str {
                match self {
                    Self::$first => $first_code,
                    $(Self::$other => $code),*
                }
            }

            /// The one of a word.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

words! {
    /// Where the work that is looked for stands.
    Standing { UnderWay = "open", Running = "running", Ready = "ready", Published = "published", Over = "over", Cancelled = "cancelled", All = "all" }
}

words! {
    /// Everything, or what should be done already.
    Haste { Any = "any", Late = "late" }
}

words! {
    /// The order of a list.
    Order { Due = "due", Title = "title", Movement = "moved", Stage = "stage" }
}

impl Finding {
    /// The most characters that are looked for.
    pub const TEXT_MAX: usize = 100;
    /// The most words that are looked for.
    pub const WORDS_MAX: usize = 8;

    /// Reads names with their values; what does not read is left out, so that an old address still leads somewhere.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut finding = Self::default();
        for (name, value) in pairs {
            let value = value.trim();
            match name {
                "q" => finding.text = shortened(value),
                "process" => finding.process = value.parse().ok(),
                "person" => finding.person = value.parse().ok(),
                "state" => finding.standing = Standing::parse(value).unwrap_or_default(),
                "from" => finding.from = value.parse().ok(),
                "until" => finding.until = value.parse().ok(),
                "only" => finding.haste = Haste::parse(value).unwrap_or_default(),
                "sort" => finding.order = Order::parse(value).unwrap_or_default(),
                _ => {}
            }
        }
        finding
    }

    /// Names with their values; what is usual is left out.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let usual = Self::default();
        let said = |is_said: bool, code: &str| is_said.then(|| code.to_owned());
        let all = [
            ("q", said(!self.text.is_empty(), &self.text)),
            ("process", self.process.map(|id| id.to_string())),
            ("person", self.person.map(|id| id.to_string())),
            (
                "state",
                said(self.standing != usual.standing, self.standing.code()),
            ),
            ("from", self.from.map(|day| day.to_string())),
            ("until", self.until.map(|day| day.to_string())),
            ("only", said(self.haste != usual.haste, self.haste.code())),
            ("sort", said(self.order != usual.order, self.order.code())),
        ];
        all.into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect()
    }

    /// The words that a title must have, folded.
    pub fn words(&self) -> Vec<String> {
        folded(&self.text)
            .split_whitespace()
            .take(Self::WORDS_MAX)
            .map(str::to_owned)
            .collect()
    }

    /// Whether anything narrows the list; the order does not.
    pub fn is_narrowed(&self) -> bool {
        let any = Self {
            order: self.order,
            standing: self.standing,
            ..Self::default()
        };
        *self != any
    }
}

fn shortened(text: &str) -> String {
    let line: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(Finding::TEXT_MAX)
        .collect();
    line.trim().to_owned()
}

/// A text as it is compared: small letters, ё as е, no vowel points, one kind of quotes.
pub fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !matches!(c, '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C5}' | '\u{05C7}' | '\u{0300}'..='\u{036F}'))
        .map(|c| match c {
            'ё' => 'е',
            '׳' | '’' | '‘' => '\'',
            '״' | '”' | '“' | '„' | '«' | '»' => '"',
            '־' | '–' | '—' => '-',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests;
