//! Which passwords are taken: length, and nothing that everybody tries first.

/// Fewest characters of a password.
pub const PASSWORD_LENGTH_MIN: usize = 12;
/// Most characters of a password; longer ones are refused before they are hashed.
pub const PASSWORD_LENGTH_MAX: usize = 128;

/// Why a password was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordRefusal {
    /// Fewer than 12 characters.
    TooShort,
    /// More than 128 characters.
    TooLong,
    /// One that is tried first, a run of one character, or made of the person's own address or name.
    Guessable,
}

/// What people choose most often among those long enough; compared without case, digits and signs at the ends.
const COMMON: [&str; 16] = [
    "passwordpassword",
    "password",
    "qwertyuiop",
    "qwertyuiopasdfghjkl",
    "qwerty",
    "letmein",
    "welcome",
    "administrator",
    "iloveyou",
    "abcdefghijkl",
    "changeme",
    "redthread",
    "йцукенгшщзхъ",
    "пароль",
    "парольпароль",
    "סיסמה",
];

/// Judges a password as typed; `known` are words that anybody could guess of this person (address, names).
pub fn check_password(typed: &str, known: &[&str]) -> Result<(), PasswordRefusal> {
    let length = typed.chars().count();
    if length > PASSWORD_LENGTH_MAX {
        return Err(PasswordRefusal::TooLong);
    }
    if length < PASSWORD_LENGTH_MIN {
        return Err(PasswordRefusal::TooShort);
    }
    if is_guessable(typed, known) {
        Err(PasswordRefusal::Guessable)
    } else {
        Ok(())
    }
}

fn is_guessable(typed: &str, known: &[&str]) -> bool {
    let lower = typed.to_lowercase();
    let core = lower.trim_matches(|c: char| !c.is_alphabetic());
    let different = lower
        .chars()
        .collect::<std::collections::BTreeSet<_>>()
        .len();
    different < 4
        || core.is_empty()
        || COMMON.contains(&core)
        || known
            .iter()
            .map(|word| word.to_lowercase())
            .any(|word| word == lower || (!core.is_empty() && word == core))
}
