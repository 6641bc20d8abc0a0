//! Why a measurement could not be made: a sentence, since nobody recovers from it.

use std::fmt;

/// What broke.
#[derive(Debug)]
pub struct Broken(pub String);

impl Broken {
    /// With what was being done.
    pub fn at(doing: &str, cause: impl fmt::Debug) -> Self {
        Self(format!("{doing}: {cause:?}"))
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Broken {
    fn from(cause: E) -> Self {
        Self(cause.to_string())
    }
}
