//! What happens in the talk about items and to their files.

use domain::ids::PersonId;
use domain::work::TalkEvent;
use domain::work::file::FileName;
use serde_json::{Value, json};

use super::Body;

pub fn encode(event: &TalkEvent) -> (&'static str, Value) {
    match event {
        TalkEvent::Commented { comment, mentions } => (
            "talk.commented",
            json!({ "comment": comment.to_string(), "mentions": listed(mentions) }),
        ),
        TalkEvent::CommentEdited { comment, mentions } => (
            "talk.comment_edited",
            json!({ "comment": comment.to_string(), "mentions": listed(mentions) }),
        ),
        TalkEvent::CommentRemoved { comment } => (
            "talk.comment_removed",
            json!({ "comment": comment.to_string() }),
        ),
        TalkEvent::MentionsRead { person } => (
            "talk.mentions_read",
            json!({ "person": person.to_string() }),
        ),
        TalkEvent::FileAdded { file, name } => (
            "talk.file_added",
            json!({ "file": file.to_string(), "name": name.as_str() }),
        ),
        TalkEvent::FileRemoved { file, name } => (
            "talk.file_removed",
            json!({ "file": file.to_string(), "name": name.as_str() }),
        ),
        TalkEvent::FileRestored { file, name } => (
            "talk.file_restored",
            json!({ "file": file.to_string(), "name": name.as_str() }),
        ),
    }
}

pub fn decode(kind: &str, body: &Body<'_>) -> Option<TalkEvent> {
    Some(match kind {
        "talk.commented" => TalkEvent::Commented {
            comment: body.parsed("comment")?,
            mentions: people(body)?,
        },
        "talk.comment_edited" => TalkEvent::CommentEdited {
            comment: body.parsed("comment")?,
            mentions: people(body)?,
        },
        "talk.comment_removed" => TalkEvent::CommentRemoved {
            comment: body.parsed("comment")?,
        },
        "talk.mentions_read" => TalkEvent::MentionsRead {
            person: body.parsed("person")?,
        },
        "talk.file_added" => TalkEvent::FileAdded {
            file: body.parsed("file")?,
            name: file_name(body)?,
        },
        "talk.file_removed" => TalkEvent::FileRemoved {
            file: body.parsed("file")?,
            name: file_name(body)?,
        },
        "talk.file_restored" => TalkEvent::FileRestored {
            file: body.parsed("file")?,
            name: file_name(body)?,
        },
        _ => return None,
    })
}

fn listed(people: &[PersonId]) -> Vec<String> {
    people.iter().map(ToString::to_string).collect()
}

fn people(body: &Body<'_>) -> Option<Vec<PersonId>> {
    let listed = body.0.get("mentions")?.as_array()?.iter();
    listed.map(|person| person.as_str()?.parse().ok()).collect()
}

fn file_name(body: &Body<'_>) -> Option<FileName> {
    Some(FileName::clean(body.text("name")?))
}
