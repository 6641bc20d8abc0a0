//! A light reader of CSS: its declarations, with comments and strings blanked.

/// `name: value`, and where the value and the name begin in the text.
#[derive(Debug, PartialEq, Eq)]
pub struct Declaration<'a> {
    /// The property, as written.
    pub name: &'a str,
    /// The value without the spaces around it.
    pub value: &'a str,
    /// Byte offset of the name.
    pub offset: usize,
}

/// The same text, byte for byte, with spaces for comments, strings and addresses; line ends stay.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = opaque_length(rest);
        let (part, after) = rest.split_at(length.unwrap_or(first.len_utf8()));
        match length {
            Some(_) => plain.extend(
                part.bytes()
                    .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
            ),
            None => plain.push_str(part),
        }
        rest = after;
    }
    plain
}

/// How long the comment, string or address is that begins here, if one does.
fn opaque_length(rest: &str) -> Option<usize> {
    let closed_by = |open: &str, close: &str| {
        let body = rest.strip_prefix(open)?;
        let length = body.find(close).map_or(body.len(), |at| at + close.len());
        Some(open.len() + length)
    };
    closed_by("/*", "*/")
        .or_else(|| closed_by("\"", "\""))
        .or_else(|| closed_by("'", "'"))
        .or_else(|| closed_by("url(", ")"))
}

/// The declarations of a text made by [`plain`]; selectors and at-rules are left out.
pub fn declarations(plain: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, byte) in plain.bytes().enumerate() {
        if matches!(byte, b';' | b'}') {
            found.extend(declaration(plain, start, end));
        }
        if matches!(byte, b';' | b'{' | b'}') {
            start = end + 1;
        }
    }
    found
}

fn declaration(plain: &str, start: usize, end: usize) -> Option<Declaration<'_>> {
    let part = &plain[start..end];
    let (name, value) = part.split_once(':')?;
    let offset = start + name.len() - name.trim_start().len();
    let (name, value) = (name.trim(), value.trim());
    let is_property = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_property.then_some(Declaration {
        name,
        value,
        offset,
    })
}
