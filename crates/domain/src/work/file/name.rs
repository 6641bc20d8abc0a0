//! What a file is called: one clean line, never a path, safe on every system.

/// The name of a file as people see it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(String);

/// Characters of a name at most.
const LENGTH_MAX: usize = 150;
/// Characters of an ending at most that is kept when a name is cut.
const ENDING_LENGTH_MAX: usize = 12;
/// The name of what has none.
const NAMELESS: &str = "file";
/// Names that some systems keep for devices.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

impl FileName {
    /// Cleans what a browser or another program said; there is always a name in the end.
    pub fn clean(said: &str) -> Self {
        let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
        let visible: String = last
            .chars()
            .filter(|c| !is_invisible(*c))
            .map(|c| if is_reserved(c) { '_' } else { c })
            .collect();
        let words: Vec<&str> = visible.split_whitespace().collect();
        let line = words.join(" ");
        let name = shortened(line.trim_matches(|c| c == '.' || c == ' '));
        if name.is_empty() {
            return Self(NAMELESS.to_owned());
        }
        let stem = name.split('.').next().unwrap_or_default();
        let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
        if DEVICES
            .iter()
            .any(|device| device.eq_ignore_ascii_case(letters))
        {
            return Self(format!("_{name}"));
        }
        Self(name)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the last dot, in capitals, when it is short; says what kind of thing it is meant to be.
    pub fn ending(&self) -> String {
        match self.0.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() && ending.len() <= 4 && ending.is_ascii() => {
                ending.to_ascii_uppercase()
            }
            _ => String::new(),
        }
    }

    /// The value of a `Content-Disposition` header by RFC 6266: nothing in it can end the header or the quotes.
    pub fn disposition(&self) -> String {
        let plain: String = self
            .0
            .chars()
            .map(|c| match c {
                '"' | '\\' | '%' => '_',
                c if c.is_ascii_graphic() || c == ' ' => c,
                _ => '_',
            })
            .collect();
        let mut exact = String::new();
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                exact.push(char::from(byte));
            } else {
                exact.push('%');
                exact.extend(hexadecimal(byte));
            }
        }
        format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{exact}")
    }
}

impl std::fmt::Display for FileName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Cut in the middle, so that the ending stays.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LENGTH_MAX {
        return name.to_owned();
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending)
        .filter(|ending| ending.chars().count() <= ENDING_LENGTH_MAX)
        .map_or_else(String::new, |ending| format!(".{ending}"));
    let kept = LENGTH_MAX - ending.chars().count();
    let stem: String = name.chars().take(kept).collect();
    format!("{}{ending}", stem.trim_end())
}

fn hexadecimal(byte: u8) -> [char; 2] {
    let digit = |half: u8| char::from(b"0123456789ABCDEF"[usize::from(half)]);
    [digit(byte >> 4), digit(byte & 15)]
}

/// What cannot be seen, or turns the direction of what follows and so can disguise an ending.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{061C}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn is_reserved(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';')
}

#[cfg(test)]
mod tests;
