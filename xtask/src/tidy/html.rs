//! A light reader of Askama templates: text and tags, with the template language set aside.

#[cfg(test)]
mod tests;

/// Stands for every byte of `{{ … }}` and `{% … %}`; it is neither a letter nor a space.
const HOLE: char = '\u{1}';

/// A run of text between tags, or an opening tag.
#[derive(Debug)]
pub enum Piece<'a> {
    /// What a reader of the page sees.
    Text(Text<'a>),
    /// An opening tag.
    Tag(Tag<'a>),
}

/// A run of text and where it begins.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The text, entities included.
    pub text: &'a str,
    /// Byte offset in the template.
    pub offset: usize,
}

/// An opening tag with its attributes.
#[derive(Debug)]
pub struct Tag<'a> {
    /// The name as written.
    pub name: &'a str,
    /// The attributes in their order.
    pub attributes: Vec<Attribute<'a>>,
    /// Byte offset of the `<`.
    pub offset: usize,
}

/// `name="value"`; an attribute without a value has an empty one.
#[derive(Debug)]
pub struct Attribute<'a> {
    /// The name as written.
    pub name: &'a str,
    /// The value without its quotes.
    pub value: Text<'a>,
}

impl<'a> Tag<'a> {
    /// The value of the attribute with this name.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let found = self
            .attributes
            .iter()
            .find(|attribute| attribute.name == name);
        found.map(|attribute| attribute.value.text)
    }
}

/// The same text, byte for byte: comments become spaces, expressions and statements become holes.
pub fn without_template_language(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        plain.push_str(&rest[..open]);
        rest = &rest[open..];
        let (close, filler) = match rest.as_bytes().get(1) {
            Some(b'#') => ("#}", ' '),
            Some(b'{') => ("}}", HOLE),
            Some(b'%') => ("%}", HOLE),
            _ => ("{", '{'),
        };
        let end = rest.find(close).map_or(rest.len(), |at| at + close.len());
        plain.extend(
            rest[..end]
                .bytes()
                .map(|byte| if byte == b'\n' { '\n' } else { filler }),
        );
        rest = &rest[end..];
    }
    plain.push_str(rest);
    plain
}

/// Reads the pieces of a text made by [`without_template_language`]; scripts and styles have no text.
pub fn pieces(plain: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < plain.len() {
        let rest = &plain[at..];
        if rest.starts_with("<!--") {
            at += rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if begins_tag(rest) {
            let length = tag_length(rest);
            let tag = read_tag(&rest[..length], at);
            at += length;
            at += tag
                .as_ref()
                .map_or(0, |tag| hidden_length(&plain[at..], tag.name));
            found.extend(tag.map(Piece::Tag));
        } else {
            let length = 1 + rest[1..].find('<').unwrap_or(rest.len() - 1);
            let text = &rest[..length];
            found.push(Piece::Text(Text { text, offset: at }));
            at += length;
        }
    }
    found
}

fn begins_tag(rest: &str) -> bool {
    let next = rest.strip_prefix('<').and_then(|rest| rest.chars().next());
    next.is_some_and(|letter| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | HOLE))
}

/// Up to and with the `>` that stands outside quotes.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    for (offset, letter) in rest.char_indices() {
        match (quote, letter) {
            (None, '>') => return offset + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    rest.len()
}

/// How much follows that nobody sees: the body of a script or a style.
fn hidden_length(rest: &str, name: &str) -> usize {
    let close = match name {
        "script" => "</script",
        "style" => "</style",
        _ => return 0,
    };
    rest.find(close).unwrap_or(rest.len())
}

fn read_tag(text: &str, offset: usize) -> Option<Tag<'_>> {
    let inside = text
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/');
    let name_length = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let name = &inside[..name_length];
    let start = offset + 1 + name_length;
    (!name.starts_with(['/', '!'])).then(|| Tag {
        name,
        attributes: read_attributes(&inside[name_length..], start),
        offset,
    })
}

fn read_attributes(text: &str, offset: usize) -> Vec<Attribute<'_>> {
    let is_gap = |letter: char| letter.is_whitespace() || letter == HOLE;
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start_matches(is_gap);
        if rest.is_empty() {
            return found;
        }
        at = text.len() - rest.len();
        let name_length = rest
            .find(|letter| is_gap(letter) || letter == '=')
            .unwrap_or(rest.len());
        let name = &rest[..name_length];
        at += name_length;
        let value = match text[at..].strip_prefix('=') {
            Some(value) => read_value(value, at + 1),
            None => Text {
                text: "",
                offset: at,
            },
        };
        at = (value.offset + value.text.len()).max(at);
        at += usize::from(text[at..].starts_with(['"', '\'']));
        let value = Text {
            offset: offset + value.offset,
            ..value
        };
        found.push(Attribute { name, value });
    }
}

fn read_value(rest: &str, offset: usize) -> Text<'_> {
    let quote = rest
        .chars()
        .next()
        .filter(|letter| matches!(letter, '"' | '\''));
    let Some(quote) = quote else {
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let text = &rest[..length];
        return Text { text, offset };
    };
    let body = &rest[1..];
    let text = &body[..body.find(quote).unwrap_or(body.len())];
    Text {
        text,
        offset: offset + 1,
    }
}
