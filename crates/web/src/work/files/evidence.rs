//! Files given in a checklist or a gate: stored first, then they stand in the form as the answer of their entry.

use std::collections::BTreeMap;

use axum::extract::Request;
use domain::ids::{EntryId, FileId, ItemId, SpellId};
use domain::work::{mark_of_file, may_work};
use store::NotDone;
use store::work::{AnswerProblem, FileIds, NewFiles};

use super::{FileCard, IncomingFile, card, keep, new_files, receive};
use crate::form::Fields;
use crate::guard::Desk;
use crate::problem::Problem;
use crate::work::item::Scene;

/// A form whose files have become answers.
pub struct Evidence {
    /// What was typed and given.
    pub fields: Fields,
    /// Files that were not taken, by entry.
    pub problems: BTreeMap<EntryId, AnswerProblem>,
}

/// The field of the file for an entry is this and the entry.
const FILE: &str = "file.";
/// The field that takes a file away again is this and the entry.
const CLEAR: &str = "clear.";

/// Reads the form of a stay; whoever may not work on it has nothing stored.
pub async fn take(
    desk: &Desk,
    (item, spell): (ItemId, SpellId),
    request: Request,
) -> Result<Evidence, Problem> {
    let view = desk.app.store.find_item(desk.workspace.id, item).await?;
    let view = view.ok_or(Problem::Missing)?;
    let stay = view.item.spell(spell).ok_or(Problem::Missing)?;
    if !may_work(&view.item, stay, &desk.actor()) {
        return Err(Problem::Forbidden);
    }
    let is_open = stay.state.is_open();
    let incoming = receive(desk, request).await?;
    let mut evidence = Evidence {
        fields: incoming.fields,
        problems: BTreeMap::new(),
    };
    evidence.clear();
    for (field, refusal) in incoming.refused {
        evidence.note(&field, AnswerProblem::File(refusal));
    }
    // A stay that is over refuses the whole form, with a page that says so.
    for (number, file) in incoming.files.into_iter().enumerate() {
        if is_open {
            evidence.store(desk, item, (number, file)).await?;
        }
    }
    Ok(evidence)
}

/// The file that a field stands for, to be shown.
pub fn shown(scene: &Scene<'_>, value: &str) -> Option<FileCard> {
    let file: FileId = value.strip_prefix("file:")?.parse().ok()?;
    let known = scene.files.iter().find(|known| known.id == file)?;
    Some(card(scene, known))
}

impl Evidence {
    /// Entries whose file is to go say nothing any more.
    fn clear(&mut self) {
        let cleared: Vec<String> = self
            .fields
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(CLEAR).map(str::to_owned))
            .collect();
        for entry in cleared {
            self.fields = std::mem::take(&mut self.fields).replaced(&format!("a.{entry}"), &[]);
        }
    }

    fn note(&mut self, field: &str, problem: AnswerProblem) {
        let entry = field
            .strip_prefix(FILE)
            .and_then(|entry| entry.parse().ok());
        self.problems.extend(entry.map(|entry| (entry, problem)));
    }

    async fn store(
        &mut self,
        desk: &Desk,
        item: ItemId,
        (number, file): (usize, IncomingFile),
    ) -> Result<(), Problem> {
        let field = file.field.clone();
        let entry = field
            .strip_prefix(FILE)
            .and_then(|entry| entry.parse().ok());
        let Some(entry) = entry else { return Ok(()) };
        let files = vec![file];
        let new = NewFiles {
            item,
            entry: Some(entry),
            files: new_files(&files),
            bytes_max: desk.app.files.workspace_bytes_max,
        };
        let key = self.fields.token().map(|token| format!("{token}f{number}"));
        let request = desk.request(key.as_deref());
        match desk.app.store.add_files(request, new).await {
            Ok(done) => {
                keep(files, done.is_repeated);
                let FileIds(ids) = done.value;
                let marks: Vec<String> = ids.into_iter().map(mark_of_file).collect();
                let fields = std::mem::take(&mut self.fields);
                self.fields = fields.replaced(&format!("a.{entry}"), &marks);
                Ok(())
            }
            Err(NotDone::Refused(refusal)) => {
                self.note(&field, AnswerProblem::File(refusal));
                Ok(())
            }
            Err(other) => Err(other.into()),
        }
    }
}
