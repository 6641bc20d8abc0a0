//! Chance that repeats: a small generator that begins at a number and always goes the same way from there (splitmix64).
//! For sample content only; nothing secret is ever made with it.

/// A line of numbers that follows from its first one.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The line that begins here.
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A line of its own for one of many things, whatever was drawn before.
    pub fn fork(&self, of: u64) -> Self {
        let mut fork = Self(self.0 ^ of.wrapping_mul(0xA24B_AED4_963E_E407));
        fork.next();
        fork
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from the first to the last, both included.
    pub fn between(&mut self, first: i64, last: i64) -> i64 {
        let span = u64::try_from(last.saturating_sub(first)).unwrap_or(0) + 1;
        first + i64::try_from(self.next() % span).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, of: i64) -> bool {
        self.between(0, 99) < of
    }

    /// One of several; nothing of nothing.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(of.len()).ok()?.checked_sub(1)?;
        let at = self.between(0, last.max(0));
        of.get(usize::try_from(at).ok()?)
    }

    /// The same things in another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            let last = i64::try_from(at).unwrap_or(0);
            let other = usize::try_from(self.between(0, last)).unwrap_or(at);
            things.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests;
