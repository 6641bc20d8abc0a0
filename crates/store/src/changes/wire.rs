//! A change as nodes tell it to one another: a short line of JSON, far below the 8,000 bytes that `PostgreSQL` carries.

use std::collections::BTreeSet;

use domain::ids::WorkspaceId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{About, Change};

#[derive(Serialize, Deserialize)]
struct Word {
    workspace: String,
    after: i64,
    sequence: i64,
    these: Option<(BTreeSet<String>, BTreeSet<String>)>,
}

/// The line of a change.
pub fn write(workspace: WorkspaceId, change: &Change) -> String {
    let these = match &change.about {
        About::Everything => None,
        About::These { areas, subjects } => {
            let subjects = subjects.iter().map(|id| id.simple().to_string());
            Some((areas.clone(), subjects.collect()))
        }
    };
    let word = Word {
        workspace: workspace.uuid().simple().to_string(),
        after: change.after,
        sequence: change.sequence,
        these,
    };
    serde_json::to_string(&word).unwrap_or_default()
}

/// The change of a line; nothing if it says something else.
pub fn read(line: &str) -> Option<(WorkspaceId, Change)> {
    let word: Word = serde_json::from_str(line).ok()?;
    let about = match word.these {
        None => About::Everything,
        Some((areas, subjects)) => {
            let subjects = subjects.iter().map(|id| Uuid::parse_str(id));
            About::These {
                areas,
                subjects: subjects.collect::<Result<_, _>>().ok()?,
            }
        }
    };
    let change = Change {
        after: word.after,
        sequence: word.sequence,
        about,
    };
    Some((
        WorkspaceId::new(Uuid::parse_str(&word.workspace).ok()?),
        change,
    ))
}
