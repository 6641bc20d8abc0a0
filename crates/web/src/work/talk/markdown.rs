//! Markdown of comments as markup. Every tag is written here, so nothing that people type can become another one.

mod links;

use std::fmt::Write as _;

use domain::people::Person;
use domain::work::mention::{Piece, pieces};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use links::{linked, safe_address};

/// How deep lists and quotations lie inside one another; what is deeper stays at this depth.
const DEPTH_MAX: usize = 6;
/// Marks round the number of a mention while the Markdown is read; people cannot type them.
const MARKS: [char; 2] = ['\u{F8F0}', '\u{F8F1}'];

/// A stored text as markup.
pub fn html(stored: &str, people: &[Person]) -> String {
    let (text, names) = numbered(stored, people);
    let mut writer = Writer {
        out: String::with_capacity(text.len() * 2),
        names,
        depth: 0,
        links: Vec::new(),
        is_code: false,
    };
    let events = Parser::new_ext(&text, Options::ENABLE_STRIKETHROUGH);
    for event in TextMergeStream::new(events) {
        writer.write(event);
    }
    writer.out
}

/// A stored text as plain words in one line, for a glimpse of it.
pub fn plain(stored: &str, people: &[Person]) -> String {
    let typed = domain::work::mention::untie(stored, people);
    let events = Parser::new_ext(&typed, Options::ENABLE_STRIKETHROUGH);
    let mut words = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock,
            ) => words.push(' '),
            _ => {}
        }
    }
    words
}

/// The text with a number for each mention, and the names behind the numbers.
fn numbered(stored: &str, people: &[Person]) -> (String, Vec<String>) {
    let mut names = Vec::new();
    let mut text = String::with_capacity(stored.len());
    for piece in pieces(stored) {
        match piece {
            Piece::Text(part) => text.extend(part.chars().filter(|c| !MARKS.contains(c))),
            Piece::Mention(id) => match people.iter().find(|person| person.id == id) {
                Some(person) => {
                    // Writing to a String cannot fail.
                    let _ = write!(text, "{}{}{}", MARKS[0], names.len(), MARKS[1]);
                    names.push(person.name.to_string());
                }
                None => text.push('@'),
            },
        }
    }
    (text, names)
}

struct Writer {
    out: String,
    names: Vec<String>,
    depth: usize,
    /// Whether each open link was written.
    links: Vec<bool>,
    is_code: bool,
}

impl Writer {
    fn write(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.out.push_str("<code dir=\"auto\">");
                self.plain(&text);
                self.out.push_str("</code>");
            }
            // Typed tags are words like any other.
            Event::Html(text) | Event::InlineHtml(text) => self.plain(&text),
            Event::SoftBreak | Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => self.out.push_str("<hr>"),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.out.push_str("<p dir=\"auto\">"),
            Tag::Heading { .. } => self.out.push_str("<p dir=\"auto\"><strong>"),
            Tag::BlockQuote(_) => self.nest("<blockquote dir=\"auto\">"),
            Tag::List(None) => self.nest("<ul dir=\"auto\">"),
            Tag::List(Some(_)) => self.nest("<ol dir=\"auto\">"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::CodeBlock(kind) => {
                // What the language of the code is called says nothing here.
                let (CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) = kind;
                self.is_code = true;
                self.out.push_str("<pre dir=\"auto\">");
            }
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            // A picture from elsewhere is a link to it, called what it was to show.
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.link(dest_url),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.out.push_str("</p>"),
            TagEnd::Heading(_) => self.out.push_str("</strong></p>"),
            TagEnd::BlockQuote(_) => self.unnest("</blockquote>"),
            TagEnd::List(false) => self.unnest("</ul>"),
            TagEnd::List(true) => self.unnest("</ol>"),
            TagEnd::Item => self.out.push_str("</li>"),
            TagEnd::CodeBlock => {
                self.is_code = false;
                self.out.push_str("</pre>");
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link | TagEnd::Image => self.unlink(),
            _ => {}
        }
    }

    fn nest(&mut self, tag: &str) {
        self.depth += 1;
        if self.depth <= DEPTH_MAX {
            self.out.push_str(tag);
        }
    }

    fn unnest(&mut self, tag: &str) {
        if self.depth <= DEPTH_MAX {
            self.out.push_str(tag);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// A link to where links may lead; any other is only its words. One inside another is words too.
    fn link(&mut self, address: &str) {
        let is_inside = self.links.contains(&true);
        let address = safe_address(address).filter(|_| !is_inside);
        self.links.push(address.is_some());
        if let Some(address) = address {
            self.out.push_str(&opening(address));
        }
    }

    fn unlink(&mut self) {
        if self.links.pop() == Some(true) {
            self.out.push_str("</a>");
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_code || self.links.contains(&true) {
            return self.plain(text);
        }
        for (part, is_address) in linked(text) {
            if is_address {
                self.out.push_str(&opening(part));
                escape(&mut self.out, part);
                self.out.push_str("</a>");
            } else {
                self.plain(part);
            }
        }
    }

    /// Words with the mentions among them.
    fn plain(&mut self, text: &str) {
        for part in text.split(MARKS[0]) {
            let Some((number, rest)) = part.split_once(MARKS[1]) else {
                escape(&mut self.out, part);
                continue;
            };
            let name = number.parse().ok().and_then(|at: usize| self.names.get(at));
            if let Some(name) = name {
                self.out.push_str("<span class=\"mention\"><bdi>@");
                escape(&mut self.out, name);
                self.out.push_str("</bdi></span>");
            }
            escape(&mut self.out, rest);
        }
    }
}

fn opening(address: &str) -> String {
    let mut tag = String::from("<a rel=\"noopener nofollow\" dir=\"auto\" href=\"");
    escape(&mut tag, address);
    tag.push_str("\">");
    tag
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests;
