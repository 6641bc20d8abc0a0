//! How close a name is to what somebody typed, in any of its readings.

use domain::work::folded;

/// The least distance over all readings: 0 begins with it, 1 has words that begin so, 2 has it somewhere inside.
pub fn closeness(readings: &[String], name: &str) -> Option<u8> {
    let name = folded(name);
    readings
        .iter()
        .filter_map(|reading| distance(&folded(reading), &name))
        .min()
}

fn distance(wanted: &str, name: &str) -> Option<u8> {
    let wanted = wanted.trim();
    if wanted.is_empty() {
        return None;
    }
    if name.starts_with(wanted) {
        return Some(0);
    }
    let begins = |word: &str| words(name).any(|own| own.starts_with(word));
    if words(wanted).all(begins) {
        return Some(1);
    }
    words(wanted).all(|word| name.contains(word)).then_some(2)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '"')
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;
