//! What somebody meant to type when the keyboard stood in another language: the same keys, read in each of the three layouts.
//!
//! Layouts: US English, Russian ЙЦУКЕН, Hebrew SI 1452. Keys beyond letters keep their meaning only where the layouts agree.

/// The keys of each layout, key by key in the same order, in small letters.
const LAYOUTS: [&str; 3] = [
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "йцукенгшщзхъфывапролджэячсмитьбю.",
    "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.",
];

/// What a text may mean: as it was typed, then as the other layouts would have it, without repetitions.
pub fn readings(typed: &str) -> Vec<String> {
    let typed = typed.to_lowercase();
    let mut found = vec![typed.clone()];
    for from in LAYOUTS.iter().filter(|layout| is_typed_in(&typed, layout)) {
        for to in &LAYOUTS {
            let reading: String = typed.chars().map(|c| same_key(c, from, to)).collect();
            if !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}

/// Whether all letters of a text stand on the keys of a layout.
fn is_typed_in(typed: &str, layout: &str) -> bool {
    let mut letters = typed.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| layout.contains(c))
}

/// What stands on the same key in another layout; what is on no key stays.
fn same_key(typed: char, from: &str, to: &str) -> char {
    let key = from.chars().position(|c| c == typed);
    key.and_then(|key| to.chars().nth(key)).unwrap_or(typed)
}

#[cfg(test)]
mod tests;
