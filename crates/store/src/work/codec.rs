//! The stored form of answers.

use domain::work::Answer;
use serde_json::{Value, json};

/// As a document with the kind of the value in front.
pub fn encode(answer: &Answer) -> String {
    match answer {
        Answer::Ticked => json!({ "ticked": true }),
        Answer::Text(text) => json!({ "text": text }),
        Answer::Number(number) => json!({ "number": number.to_string() }),
        Answer::Day(day) => json!({ "day": day.to_string() }),
        Answer::Choices(choices) => json!({ "choices": choices }),
        Answer::Person(person) => json!({ "person": person.to_string() }),
        Answer::File(file) => json!({ "file": file.to_string() }),
    }
    .to_string()
}

/// From that document; nothing if it is none of ours.
pub fn decode(text: &str) -> Option<Answer> {
    let stored: Value = serde_json::from_str(text).ok()?;
    let (kind, value) = stored.as_object()?.iter().next()?;
    match kind.as_str() {
        "ticked" => Some(Answer::Ticked),
        "text" => Some(Answer::Text(value.as_str()?.to_owned())),
        "number" => value.as_str()?.parse().ok().map(Answer::Number),
        "day" => value.as_str()?.parse().ok().map(Answer::Day),
        "choices" => value
            .as_array()?
            .iter()
            .map(|choice| choice.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map(Answer::Choices),
        "person" => value.as_str()?.parse().ok().map(Answer::Person),
        "file" => value.as_str()?.parse().ok().map(Answer::File),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
