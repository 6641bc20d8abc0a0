//! The stored form of events: a kind such as `work.handed_over` and a small document. Kinds are never reused for something else.

mod people;
mod processes;
mod security;
mod views;
mod work;

use domain::events::{CalendarEvent, Event};
use domain::ids::{ItemId, ProcessId};
use serde_json::{Value, json};
use uuid::Uuid;

/// The kind and the document of an event.
pub fn encode(event: &Event) -> (&'static str, Value) {
    match event {
        Event::Security(event) => security::encode(event),
        Event::People(event) => people::encode(event),
        Event::Calendar(CalendarEvent::Changed) => ("calendar.changed", json!({})),
        Event::Process(_, event) => processes::encode(event),
        Event::Work(_, event) => work::encode(event),
        Event::View(event) => views::encode(event),
    }
}

/// The event of a kind and a document; nothing if this program does not know it.
pub fn decode(kind: &str, subject: Uuid, body: &Value) -> Option<Event> {
    let body = Body(body);
    match kind.split('.').next()? {
        "security" => security::decode(kind, &body).map(Event::Security),
        "people" => people::decode(kind, &body).map(Event::People),
        "calendar" => {
            (kind == "calendar.changed").then_some(Event::Calendar(CalendarEvent::Changed))
        }
        "process" => processes::decode(kind, &body)
            .map(|event| Event::Process(ProcessId::new(subject), event)),
        "work" => work::decode(kind, &body).map(|event| Event::Work(ItemId::new(subject), event)),
        "view" => views::decode(kind, &body).map(Event::View),
        _ => None,
    }
}

/// Reads typed values out of a document.
struct Body<'a>(&'a Value);

impl Body<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Anything that is written as text: identifiers, days.
    fn parsed<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    fn title(&self, name: &str) -> Option<domain::text::Title> {
        domain::text::Title::parse(self.text(name)?).ok()
    }

    fn name(&self, name: &str) -> Option<domain::text::Name> {
        domain::text::Name::parse(self.text(name)?).ok()
    }

    fn note(&self, name: &str) -> Option<domain::text::Note> {
        domain::text::Note::parse(self.text(name)?).ok()
    }
}

/// Something optional as text.
fn maybe(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

#[cfg(test)]
mod tests;
