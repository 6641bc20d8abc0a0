//! Where an item is to be seen: "Instagram", "the blog", "newsletter". Free text, because every team names its own.

use crate::text::{TextRefusal, Title};

/// The channel of an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Channel(Title);

impl Channel {
    /// The most characters it may have.
    pub const LENGTH_MAX: usize = 40;

    /// Takes what was typed; nothing but blanks is no channel.
    pub fn parse(typed: &str) -> Result<Option<Self>, TextRefusal> {
        match Title::parse(typed) {
            Err(TextRefusal::Empty) => Ok(None),
            Err(TextRefusal::TooLong { length, .. }) => Err(too_long(length)),
            Ok(line) => match line.as_str().chars().count() {
                length if length > Self::LENGTH_MAX => Err(too_long(length)),
                _ => Ok(Some(Self(line))),
            },
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

fn too_long(length: usize) -> TextRefusal {
    TextRefusal::TooLong {
        length,
        length_max: Channel::LENGTH_MAX,
    }
}

#[cfg(test)]
mod tests;
