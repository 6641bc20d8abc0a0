//! Small operations on the text of cells: cleaning their edges and bringing words to one form, so that
//! a niqqud point, an apostrophe or a capital letter never decides what a column means.

/// Removes white space and invisible marks from both ends, and the line endings of other systems.
pub(super) fn clean(text: &str) -> String {
    text.trim_matches(is_edge)
        .replace("_x000D_", "")
        .replace("\r\n", "\n")
        .replace('\r', "\n")
}

/// Whether a cell says anything: a dash or a bullet alone does not.
pub(super) fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// One form for comparing: lower case, no points or quotation marks, ё as е, single spaces.
pub(super) fn fold(text: &str) -> String {
    // Some systems write й as и with a separate breve.
    let lower = text.to_lowercase().replace("и\u{306}", "й");
    let spaced: String = lower
        .chars()
        .filter(|mark| !is_dropped(*mark))
        .map(fold_character)
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_edge(mark: char) -> bool {
    mark.is_whitespace() || is_invisible(mark)
}

fn is_invisible(mark: char) -> bool {
    matches!(
        mark,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
            | '\u{061C}' | '\u{00AD}'
    )
}

/// Hebrew points and accents, combining accents, geresh, gershayim and every kind of apostrophe.
pub(super) fn is_dropped(mark: char) -> bool {
    is_invisible(mark)
        || matches!(
            mark,
            '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C7}' | '\u{0300}'..='\u{036F}'
                | '\'' | '"' | '`' | '´' | '׳' | '״' | '‘' | '’' | '“' | '”' | '„' | '«' | '»'
        )
}

fn fold_character(mark: char) -> char {
    match mark {
        'ё' => 'е',
        _ if mark.is_alphanumeric() => mark,
        _ => ' ',
    }
}

#[cfg(test)]
mod tests;
