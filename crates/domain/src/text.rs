//! What people type: trimmed, without control characters, within its limit.

/// Why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRefusal {
    /// Nothing but blanks.
    Empty,
    /// More characters than the limit.
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        length_max: usize,
    },
}

macro_rules! line {
    ($(#[$doc:meta])* $name:ident, $max:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The most characters it may have.
            pub const LENGTH_MAX: usize = $max;

            /// Takes one line of text: blanks at the ends go, blanks inside become one.
            pub fn parse(typed: &str) -> Result<Self, TextRefusal> {
                let line = one_line(typed);
                if line.is_empty() {
                    return Err(TextRefusal::Empty);
                }
                within(&line, Self::LENGTH_MAX)?;
                Ok(Self(line))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

line! {
    /// The title of an item, the name of a process, a stage or an entry.
    Title, 200
}

line! {
    /// The name of a person, a role or a workspace.
    Name, 80
}

/// A longer text of several lines; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Note(String);

impl Note {
    /// The most characters it may have.
    pub const LENGTH_MAX: usize = 20_000;

    /// Takes a text as typed; line ends become `\n`.
    pub fn parse(typed: &str) -> Result<Self, TextRefusal> {
        let text: String = typed
            .replace("\r\n", "\n")
            .chars()
            .filter(|c| *c == '\n' || *c == '\t' || !is_unwanted(*c))
            .collect();
        let text = text.trim().to_owned();
        within(&text, Self::LENGTH_MAX)?;
        Ok(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// An e-mail address, compared without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// Takes an address that has one `@` with something on both sides and no blanks; delivery is the only real test.
    pub fn parse(typed: &str) -> Option<Self> {
        let address = one_line(typed).to_lowercase();
        let (local, host) = address.split_once('@')?;
        let sound = !local.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains('@')
            && !address.contains(char::is_whitespace)
            && address.chars().count() <= 254;
        sound.then_some(Self(address))
    }

    /// The address in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn within(text: &str, length_max: usize) -> Result<(), TextRefusal> {
    let length = text.chars().count();
    if length > length_max {
        Err(TextRefusal::TooLong { length, length_max })
    } else {
        Ok(())
    }
}

fn one_line(typed: &str) -> String {
    let visible: String = typed
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_unwanted(*c))
        .collect();
    visible
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Control characters, and the marks that turn the direction of what follows and so can disguise a name.
fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests;
