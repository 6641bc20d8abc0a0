//! One broken rule at one place, with the way to mend it.

use std::fmt;

/// Where a rule is broken, what is wrong there and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    path: String,
    line: usize,
    wrong: String,
    mend: &'static str,
}

impl Finding {
    /// Tells that line `line` (counted from 1) of `path` is `wrong`, and how to `mend` it.
    pub fn new(path: &str, line: usize, wrong: impl Into<String>, mend: &'static str) -> Self {
        Self {
            path: path.to_owned(),
            line,
            wrong: wrong.into(),
            mend,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            wrong,
            mend,
        } = self;
        write!(f, "{path}:{line}: {wrong}; {mend}.")
    }
}
