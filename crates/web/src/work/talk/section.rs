//! The talk and the files as the item page shows them.

use domain::ids::PersonId;
use domain::security::Right;
use domain::work::comment::{Comment, may_edit, may_remove};

use super::markdown::html;
use crate::components::Face;
use crate::problem::Problem;
use crate::work::files::{FileCard, card};
use crate::work::item::Scene;

/// What a refused comment or file leaves on the page.
#[derive(Clone, Default)]
pub struct Leftover {
    /// What was typed.
    pub text: String,
    /// What is wrong with it.
    pub error: String,
    /// What is wrong with a file.
    pub file_error: String,
}

/// The talk under an item.
#[derive(Default)]
pub struct Section {
    /// How many comments there are, as a sentence.
    pub title: String,
    /// Leads to older ones; empty when there are none.
    pub earlier_href: String,
    /// The latest, the oldest of them first.
    pub comments: Vec<CommentLine>,
    /// What may be said and given; nothing for those who only read.
    pub form: Option<Form>,
    /// The files that stand.
    pub files: Vec<FileCard>,
    /// The files that can be brought back.
    pub removed: Vec<FileCard>,
}

/// The places to say something and to give a file.
pub struct Form {
    /// Where comments go.
    pub action: String,
    /// Where files go.
    pub files_action: String,
    /// Names to mention.
    pub names: Vec<String>,
    /// What a refused sending left.
    pub leftover: Leftover,
}

/// One comment, ready to draw.
pub struct CommentLine {
    /// Its anchor.
    pub id: String,
    /// Who wrote it.
    pub face: Face,
    /// When.
    pub at: String,
    /// It was changed since.
    pub is_edited: bool,
    /// Who took it away, as a sentence; empty when it stands.
    pub removed: String,
    /// What it says, as markup that we wrote.
    pub html: String,
    /// The reader is meant.
    pub is_for_me: bool,
    /// Its files.
    pub files: Vec<FileCard>,
    /// Where its author changes it.
    pub edit_href: String,
    /// Where it can be taken away.
    pub remove_href: String,
}

/// The latest of the talk, and all files.
pub async fn section(scene: &Scene<'_>) -> Result<Section, Problem> {
    let (desk, item) = (scene.desk, &scene.view.item);
    let store = &desk.app.store;
    let talk = store
        .list_comments(desk.workspace.id, item.id, None)
        .await?;
    let cards = |is_removed: bool| {
        let files = scene.files.iter();
        files
            .filter(move |file| file.removed.is_some() == is_removed)
            .map(|file| card(scene, file))
    };
    let href = |rest: &str| desk.href(&format!("items/{}/{rest}", item.id));
    Ok(Section {
        title: scene.words.work_talk_title(talk.count),
        earlier_href: match talk.comments.first() {
            Some(first) if talk.has_earlier => href(&format!("comments?before={}", first.id)),
            _ => String::new(),
        },
        comments: talk.comments.iter().map(|one| line(scene, one)).collect(),
        form: desk.may(Right::ItemTalk).then(|| Form {
            action: href("comments"),
            files_action: href("files"),
            names: names(scene),
            leftover: scene.leftover.talk.clone(),
        }),
        files: cards(false).collect(),
        removed: cards(true)
            .filter(|card| !card.return_href.is_empty())
            .collect(),
    })
}

/// Names to mention, in the order of the alphabet, without one's own.
fn names(scene: &Scene<'_>) -> Vec<String> {
    let others = scene.directory.people.iter();
    let others = others.filter(|person| person.id != scene.desk.me());
    let mut names: Vec<String> = others.map(|person| person.name.to_string()).collect();
    scene.words.sort(&mut names, |name| name);
    names
}

/// A comment as a line of the talk.
pub fn line(scene: &Scene<'_>, comment: &Comment) -> CommentLine {
    let (desk, words) = (scene.desk, scene.words);
    let name = |person: PersonId| {
        let known = scene.directory.person(person);
        known.map_or_else(String::new, |person| person.name.to_string())
    };
    let href = desk.href(&format!(
        "items/{}/comments/{}",
        scene.view.item.id, comment.id
    ));
    let actor = desk.actor();
    let files = scene.files.iter().filter(|file| {
        file.comment == Some(comment.id) && file.removed.is_none() && comment.removed.is_none()
    });
    CommentLine {
        id: format!("c-{}", comment.id),
        face: Face::of(&name(comment.author)),
        at: words.date_time(&comment.at.to_zoned(desk.zone())),
        is_edited: comment.edited_at.is_some(),
        removed: comment
            .removed
            .map_or_else(String::new, |(_, by)| words.work_talk_removed_by(name(by))),
        html: match comment.removed {
            Some(_) => String::new(),
            None => html(comment.text.as_str(), &scene.directory.people),
        },
        is_for_me: comment.removed.is_none() && comment.text.mentions().contains(&desk.me()),
        files: files.map(|file| card(scene, file)).collect(),
        edit_href: match may_edit(comment, &actor) {
            Ok(()) => href.clone(),
            Err(_) => String::new(),
        },
        remove_href: match may_remove(comment, &actor) {
            Ok(()) => format!("{href}/removals"),
            Err(_) => String::new(),
        },
    }
}
