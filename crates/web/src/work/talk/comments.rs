//! Writing, changing and taking away a comment; and the older ones on a page of their own.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, Request};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::{CommentId, ItemId};
use domain::work::comment::{Comment, CommentRefusal, may_edit};
use i18n::Words;
use jiff::Timestamp;
use serde::Deserialize;
use store::NotDone;
use store::people::Directory;
use store::work::{CommentEdit, ItemView, NewComment, TalkRefusal};

use super::section::{CommentLine, Leftover, line};
use crate::conflict::WAS;
use crate::form::Fields;
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{go, show as shown, with_status};
use crate::problem::Problem;
use crate::said::Said;
use crate::work::files::{expect_item, keep, new_files, receive, spoken};
use crate::work::item::{self, Scene, draw};

type CommentPath = Path<(String, String, String)>;

/// Where older comments begin.
#[derive(Deserialize)]
pub struct Asked {
    before: Option<String>,
}

#[derive(Template)]
#[template(path = "work/talk/earlier.html")]
struct EarlierPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    back: String,
    eyebrow: String,
    earlier_href: String,
    comments: Vec<CommentLine>,
}

#[derive(Template)]
#[template(path = "work/talk/one.html")]
struct OnePage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    back: String,
    eyebrow: String,
    comment: CommentLine,
    edit: Option<Edit>,
}

/// The form of a comment's author.
struct Edit {
    text: String,
    was: String,
    error: String,
    names: Vec<String>,
}

/// The item with all that its talk is drawn from.
struct Ground {
    view: ItemView,
    directory: Directory,
    calendar: domain::calendars::Calendar,
    files: Vec<domain::work::file::File>,
    leftover: item::Leftover,
}

impl Ground {
    async fn load(desk: &Desk, item: &str) -> Result<Self, Problem> {
        let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
        let (store, workspace) = (&desk.app.store, desk.workspace.id);
        let view = store.find_item(workspace, id).await?;
        Ok(Self {
            view: view.ok_or(Problem::Missing)?,
            directory: store.directory(workspace).await?,
            calendar: store.team(workspace, desk.today()).await?.calendar,
            files: store.list_files(workspace, id).await?,
            leftover: item::Leftover::default(),
        })
    }

    fn scene<'a>(&'a self, desk: &'a Desk) -> Scene<'a> {
        Scene {
            desk,
            words: desk.words(),
            view: &self.view,
            directory: &self.directory,
            calendar: &self.calendar,
            files: &self.files,
            leftover: &self.leftover,
        }
    }
}

/// Older comments than one of them; without one, the latest.
pub async fn earlier(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let ground = Ground::load(&desk, &item).await?;
    let before = asked.before.map(|before| before.parse::<CommentId>());
    let before = before.transpose().map_err(|_| Problem::Missing)?;
    let id = ground.view.item.id;
    let store = &desk.app.store;
    let talk = store.list_comments(desk.workspace.id, id, before).await?;
    let scene = ground.scene(&desk);
    let back = desk.href(&format!("items/{id}"));
    Ok(shown(&EarlierPage {
        layout: desk_layout(&desk, Section::Work).await?,
        words: desk.words(),
        token: form_token(),
        title: desk.words().work_talk_title(talk.count),
        eyebrow: ground.view.item.title.to_string(),
        earlier_href: match talk.comments.first() {
            Some(first) if talk.has_earlier => format!("{back}/comments?before={}", first.id),
            _ => String::new(),
        },
        back,
        comments: talk.comments.iter().map(|one| line(&scene, one)).collect(),
    }))
}

/// Says something, with files or without.
pub async fn add(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    expect_item(&desk, id).await?;
    let incoming = receive(&desk, request).await?;
    let typed = incoming.fields.text("comment").to_owned();
    if let Some((_, refusal)) = incoming.refused.first() {
        return again(&desk, &item, typed, TalkRefusal::File(*refusal)).await;
    }
    let new = NewComment {
        item: id,
        typed: typed.clone(),
        files: new_files(&incoming.files),
        bytes_max: desk.app.files.workspace_bytes_max,
    };
    let request = desk.request(incoming.fields.token());
    match desk.app.store.add_comment(request, new).await {
        Ok(done) => {
            keep(incoming.files, done.is_repeated);
            Ok(to_comment(&desk, &item, done.value, Said::Commented))
        }
        Err(NotDone::Refused(refusal)) => again(&desk, &item, typed, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// The page of the item with the comment that was not taken.
async fn again(
    desk: &Desk,
    item: &str,
    text: String,
    refusal: TalkRefusal,
) -> Result<Response, Problem> {
    let error = match refusal {
        TalkRefusal::Comment(refusal) => words_of(desk.words(), refusal),
        TalkRefusal::File(refusal) => spoken::refusal(desk.words(), refusal),
    };
    let leftover = item::Leftover {
        typed: store::work::TypedAnswers::default(),
        problems: BTreeMap::new(),
        talk: Leftover {
            text,
            error,
            ..Leftover::default()
        },
        ..item::Leftover::default()
    };
    draw(desk, item, leftover, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Says that one has read where one is meant, and leads there.
pub async fn read(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    desk.app.store.read_mentions(request, id).await?;
    Ok(go(&desk.href(&format!("items/{item}#talk"))))
}

/// One comment, for its author to change.
pub async fn show(desk: Desk, Path((_, item, comment)): CommentPath) -> Result<Response, Problem> {
    let ground = Ground::load(&desk, &item).await?;
    let there = find(&desk, &ground, &comment).await?;
    let text = there.text.typed(&ground.directory.people);
    draw_one(&desk, &ground, &there, (text, String::new())).await
}

/// Changes one's own comment.
pub async fn edit(
    desk: Desk,
    Path((_, item, comment)): CommentPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let ground = Ground::load(&desk, &item).await?;
    let there = find(&desk, &ground, &comment).await?;
    let typed = fields.text("comment").to_owned();
    let change = CommentEdit {
        item: ground.view.item.id,
        comment: there.id,
        typed: typed.clone(),
        seen: fields
            .find(WAS)
            .map_or(there.edited_at, |was| was.parse::<Timestamp>().ok()),
    };
    let request = desk.request(fields.token());
    match desk.app.store.edit_comment(request, change).await {
        Ok(_) => Ok(to_comment(&desk, &item, there.id, Said::Saved)),
        Err(NotDone::Refused(TalkRefusal::Comment(CommentRefusal::NotYours))) => {
            Err(Problem::Forbidden)
        }
        Err(NotDone::Refused(TalkRefusal::Comment(refusal))) => {
            let wrong = (typed, words_of(desk.words(), refusal));
            let page = draw_one(&desk, &ground, &there, wrong).await?;
            Ok(with(page, refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// The status that a refused change answers with.
fn with(mut page: Response, refusal: CommentRefusal) -> Response {
    *page.status_mut() = match refusal {
        CommentRefusal::ChangedMeanwhile | CommentRefusal::Removed => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page
}

/// Takes a comment away.
pub async fn remove(
    desk: Desk,
    Path((_, item, comment)): CommentPath,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let comment: CommentId = comment.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    match desk.app.store.remove_comment(request, id, comment).await {
        // Somebody else was quicker; what was wanted is so.
        Ok(_) | Err(NotDone::Refused(TalkRefusal::Comment(CommentRefusal::Removed))) => {
            Ok(to_comment(&desk, &item, comment, Said::Saved))
        }
        Err(NotDone::Refused(_)) => Err(Problem::Forbidden),
        Err(other) => Err(other.into()),
    }
}

async fn find(desk: &Desk, ground: &Ground, comment: &str) -> Result<Comment, Problem> {
    let comment: CommentId = comment.parse().map_err(|_| Problem::Missing)?;
    let item = ground.view.item.id;
    let found = desk
        .app
        .store
        .find_comment(desk.workspace.id, item, comment);
    found.await?.ok_or(Problem::Missing)
}

async fn draw_one(
    desk: &Desk,
    ground: &Ground,
    comment: &Comment,
    (text, error): (String, String),
) -> Result<Response, Problem> {
    let scene = ground.scene(desk);
    let others = ground.directory.people.iter();
    let names = others.filter(|person| person.id != desk.me());
    let is_mine = may_edit(comment, &desk.actor()).is_ok();
    let page = OnePage {
        layout: desk_layout(desk, Section::Work).await?,
        words: desk.words(),
        token: form_token(),
        title: desk.words().work_talk_one_title(),
        back: desk.href(&format!("items/{}", ground.view.item.id)),
        eyebrow: ground.view.item.title.to_string(),
        comment: line(&scene, comment),
        edit: is_mine.then(|| Edit {
            text,
            was: comment
                .edited_at
                .map_or_else(String::new, |at| at.to_string()),
            error,
            names: names.map(|person| person.name.to_string()).collect(),
        }),
    };
    Ok(with_status(StatusCode::OK, &page))
}

fn to_comment(desk: &Desk, item: &str, comment: CommentId, said: Said) -> Response {
    let href = said.at(&desk.href(&format!("items/{item}")));
    go(&format!("{href}#c-{comment}"))
}

/// Why a comment was not taken.
fn words_of(words: &Words, refusal: CommentRefusal) -> String {
    match refusal {
        CommentRefusal::Empty => words.work_talk_empty(),
        CommentRefusal::TooLong { length_max } => words.common_too_long(length_max.to_string()),
        CommentRefusal::TooMany { comments_max } => words.work_talk_too_many(comments_max),
        CommentRefusal::ChangedMeanwhile => words.work_talk_changed_meanwhile(),
        CommentRefusal::Removed => words.work_talk_removed_meanwhile(),
        CommentRefusal::NotYours => words.problems_forbidden_text(),
    }
}
