//! The talk under an item, with its files; and where in it somebody is meant, for My day.

mod comments;
mod markdown;
mod section;

use domain::security::Right;
use store::people::Directory;

pub use section::{Leftover, Section, section};

use crate::components::Face;
use crate::frame::form_token;
use crate::guard::Desk;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of the talk.
pub fn routes(routes: Routes) -> Routes {
    let item = |verb, path, right| Row {
        verb,
        path,
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(right),
    };
    let comment = |verb, path, right| Row {
        verb,
        path,
        object: Object::Comment,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(right),
    };
    let all = "/w/{workspace}/items/{item}/comments";
    let readings = "/w/{workspace}/items/{item}/readings";
    let one = "/w/{workspace}/items/{item}/comments/{comment}";
    let removals = "/w/{workspace}/items/{item}/comments/{comment}/removals";
    routes
        .add(item(Verb::Get, all, Right::ItemRead), comments::earlier)
        .add(item(Verb::Post, all, Right::ItemTalk), comments::add)
        .add(item(Verb::Post, readings, Right::ItemRead), comments::read)
        .add(comment(Verb::Get, one, Right::ItemRead), comments::show)
        .add(comment(Verb::Post, one, Right::ItemTalk), comments::edit)
        .add(
            comment(Verb::Post, removals, Right::ItemTalk),
            comments::remove,
        )
}

/// Somewhere in a talk where somebody is meant and has not read it.
pub struct MentionLine {
    /// Who wrote it.
    pub face: Face,
    /// The item.
    pub title: String,
    /// What was said, in one line.
    pub text: String,
    /// When.
    pub at: String,
    /// Says that it was read, and leads there.
    pub action: String,
    /// Marks the press.
    pub token: String,
}

/// Letters of a comment that My day shows.
const GLIMPSE_MAX: usize = 140;

/// Where one is meant, the newest first.
pub async fn mentions(desk: &Desk, directory: &Directory) -> Result<Vec<MentionLine>, Problem> {
    let store = &desk.app.store;
    let found = store.list_mentions(desk.workspace.id, desk.me()).await?;
    let line = |mention: store::work::MentionView| {
        let name = directory
            .person(mention.author)
            .map_or_else(String::new, |person| person.name.to_string());
        let said = markdown::plain(mention.text.as_str(), &directory.people);
        let at = mention.at.to_zoned(desk.zone());
        MentionLine {
            face: Face::of(&name),
            title: mention.title,
            text: glimpse(&said),
            at: desk.words().date_time(&at),
            action: desk.href(&format!("items/{}/readings", mention.item)),
            token: form_token(),
        }
    };
    Ok(found.into_iter().map(line).collect())
}

fn glimpse(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= GLIMPSE_MAX {
        return line;
    }
    let start: String = line.chars().take(GLIMPSE_MAX).collect();
    format!("{}…", start.trim_end())
}
