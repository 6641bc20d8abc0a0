//! A light reader of rustfmt'd Rust: blanks comments and literals, so that the rules can count braces and find words.

use std::ops::Range;

#[cfg(test)]
mod tests;

/// The same text, byte for byte, with spaces for comments, strings and characters; line ends stay.
pub fn code_only(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = String::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = literal_end(bytes, at).unwrap_or(at);
        for byte in &bytes[at..end] {
            code.push(if *byte == b'\n' { '\n' } else { ' ' });
        }
        at = end;
        if let Some(byte) = bytes.get(at).filter(|_| literal_end(bytes, at).is_none()) {
            code.push(if byte.is_ascii() {
                char::from(*byte)
            } else {
                '_'
            });
            at += 1;
        }
    }
    code
}

/// The spans of `#[cfg(test)]` blocks in a text made by [`code_only`].
pub fn test_spans(code: &str) -> Vec<Range<usize>> {
    let attributes = code.match_indices("#[cfg(test)]");
    attributes
        .filter_map(|(start, attribute)| {
            let after = start + attribute.len();
            let open = after + code[after..].find(['{', ';'])?;
            let end = if code[open..].starts_with('{') {
                matching_brace(code, open)?
            } else {
                open
            };
            Some(start..end + 1)
        })
        .collect()
}

/// Where the brace opened at `open` is closed.
pub fn matching_brace(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(offset),
            b'}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// The offsets where `word` stands as a whole word.
pub fn whole_words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(word)
        .map(|(start, _)| start)
        .filter(move |start| {
            let before = code[..*start].bytes().last();
            let after = code.as_bytes().get(start + word.len()).copied();
            !before.is_some_and(is_word_byte) && !after.is_some_and(is_word_byte)
        })
}

/// The identifier at the very start of `code`, which may be empty.
pub fn leading_word(code: &str) -> &str {
    let end = code.bytes().take_while(|byte| is_word_byte(*byte)).count();
    &code[..end]
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Where the comment or literal that starts at `at` ends; nothing when plain code starts there.
fn literal_end(bytes: &[u8], at: usize) -> Option<usize> {
    match &bytes[at..] {
        [b'/', b'/', ..] => Some(line_end(bytes, at)),
        [b'/', b'*', ..] => Some(block_comment_end(bytes, at)),
        [b'"', ..] => Some(string_end(bytes, at)),
        [b'\'', ..] => character_end(bytes, at),
        [b'r', b'"' | b'#', ..] => raw_string_end(bytes, at),
        _ => None,
    }
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    let length = bytes[at..].iter().take_while(|byte| **byte != b'\n');
    at + length.count()
}

fn block_comment_end(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    bytes.len()
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Tells `'a'` from the lifetime `'a`: the second is not closed after one character.
fn character_end(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = std::str::from_utf8(&bytes[start + 1..]).ok()?;
    let mut characters = rest.char_indices();
    let (_, first) = characters.next()?;
    if first == '\\' {
        characters.next()?;
        let close = rest[2..].find('\'')?;
        return Some(start + 1 + 2 + close + 1);
    }
    let (offset, second) = characters.next()?;
    (second == '\'').then_some(start + 1 + offset + 1)
}

fn raw_string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let before = start.checked_sub(1).map(|at| bytes[at]);
    if before.is_some_and(|byte| is_word_byte(byte) && !matches!(byte, b'b' | b'c')) {
        return None;
    }
    let hashes = bytes[start + 1..].iter().take_while(|byte| **byte == b'#');
    let hash_count = hashes.count();
    let open = start + 1 + hash_count;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut close = vec![b'"'];
    close.resize(hash_count + 1, b'#');
    let body = &bytes[open + 1..];
    let length = body.windows(close.len()).position(|part| part == close)?;
    Some(open + 1 + length + close.len())
}
