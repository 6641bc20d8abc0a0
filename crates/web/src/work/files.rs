//! Files of an item in the browser: sent in pieces, sent out as attachments in a sandbox, shown only as pictures drawn anew.

mod cards;
pub mod evidence;
mod incoming;
mod pictures;
pub mod spoken;

use axum::body::Body;
use axum::extract::{MatchedPath, Path, Request};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version};
use axum::response::Response;
use domain::ids::{FileId, ItemId};
use domain::security::Right;
use domain::work::file::{FileName, FileRefusal};
use store::NotDone;
use store::work::{NewFiles, StoredFile};
use tokio_util::io::ReaderStream;

pub use cards::{FileCard, card};
pub use incoming::{IncomingFile, keep, new_files, receive};

use super::item::{self, draw};
use super::talk::Leftover;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};
use crate::said::Said;

type FilePath = Path<(String, String, String)>;

/// What a file may do in a browser: nothing.
const SANDBOX: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");
/// Bytes that are read at once on the way out.
const PIECE_BYTES: usize = 64 * 1024;

/// The routes of files.
pub fn routes(routes: Routes) -> Routes {
    let upload = Row {
        verb: Verb::Post,
        path: "/w/{workspace}/items/{item}/files",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemTalk),
    };
    let file = |verb, path, right| Row {
        verb,
        path,
        object: Object::File,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(right),
    };
    let whole = "/w/{workspace}/items/{item}/files/{file}";
    let picture = "/w/{workspace}/items/{item}/files/{file}/picture";
    let removals = "/w/{workspace}/items/{item}/files/{file}/removals";
    let returns = "/w/{workspace}/items/{item}/files/{file}/returns";
    routes
        .add(upload, add)
        .add(file(Verb::Get, whole, Right::ItemRead), download)
        .add(file(Verb::Get, picture, Right::ItemRead), pictures::show)
        .add(file(Verb::Post, removals, Right::ItemTalk), remove)
        .add(file(Verb::Post, returns, Right::ItemTalk), bring_back)
}

/// Whether a request may bring files, and so may take long.
pub fn is_upload(request: &Request) -> bool {
    const ENDINGS: [&str; 6] = [
        "/items/{item}/files",
        "/items/{item}/comments",
        "/spells/{spell}/answers",
        "/spells/{spell}/moves",
        "/spells/{spell}/publications",
        "/spells/{spell}/drops",
    ];
    let path = request.extensions().get::<MatchedPath>();
    request.method() == Method::POST
        && path.is_some_and(|path| ENDINGS.iter().any(|end| path.as_str().ends_with(end)))
}

/// Whether an answer is worth compressing: a file is not, and keeps its length.
pub fn is_page(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(CONTENT_DISPOSITION)
}

/// Hangs files on an item.
async fn add(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    expect_item(&desk, id).await?;
    let incoming = receive(&desk, request).await?;
    if let Some((_, refusal)) = incoming.refused.first() {
        return refused(&desk, &item, *refusal).await;
    }
    if incoming.files.is_empty() {
        return refused(&desk, &item, FileRefusal::Empty).await;
    }
    let new = NewFiles {
        item: id,
        entry: None,
        files: new_files(&incoming.files),
        bytes_max: desk.app.files.workspace_bytes_max,
    };
    let request = desk.request(incoming.fields.token());
    match desk.app.store.add_files(request, new).await {
        Ok(done) => {
            keep(incoming.files, done.is_repeated);
            let back = desk.href(&format!("items/{item}"));
            Ok(go(&format!("{}#files", Said::FileAdded.at(&back))))
        }
        Err(NotDone::Refused(refusal)) => refused(&desk, &item, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// The item must be there before anything is received for it.
pub async fn expect_item(desk: &Desk, item: ItemId) -> Result<(), Problem> {
    let found = desk.app.store.find_item(desk.workspace.id, item).await?;
    found.map(drop).ok_or(Problem::Missing)
}

/// The page of the item with what is wrong with a file.
async fn refused(desk: &Desk, item: &str, refusal: FileRefusal) -> Result<Response, Problem> {
    if refusal == FileRefusal::NotYours {
        return Err(Problem::Forbidden);
    }
    let leftover = item::Leftover {
        talk: Leftover {
            file_error: spoken::refusal(desk.words(), refusal),
            ..Leftover::default()
        },
        ..item::Leftover::default()
    };
    draw(desk, item, leftover, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// A file that stands, found by the ids of the path.
async fn find(desk: &Desk, item: &str, file: &str) -> Result<StoredFile, Problem> {
    let (item, file) = ids(item, file)?;
    let found = desk.app.store.find_file(desk.workspace.id, item, file);
    found.await?.ok_or(Problem::Missing)
}

/// Sends a file out, never to be shown in place.
async fn download(desk: Desk, Path((_, item, file)): FilePath) -> Result<Response, Problem> {
    let stored = find(&desk, &item, &file).await?;
    let opened = desk.app.files.read(&stored.path).await?;
    let body = Body::from_stream(ReaderStream::with_capacity(opened, PIECE_BYTES));
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static(stored.file.kind.media_type());
    headers.insert(CONTENT_TYPE, kind);
    headers.insert(CONTENT_LENGTH, stored.file.bytes.into());
    headers.insert(CONTENT_DISPOSITION, disposition(&stored.file.name)?);
    headers.insert(CONTENT_SECURITY_POLICY, SANDBOX);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

fn disposition(name: &FileName) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(&name.disposition())
        .map_err(|_| Problem::fault("the name of a file does not fit into a header"))
}

/// Takes a file away.
async fn remove(
    desk: Desk,
    Path((_, item, file)): FilePath,
    fields: Fields,
) -> Result<Response, Problem> {
    let (id, file) = ids(&item, &file)?;
    let request = desk.request(fields.token());
    match desk.app.store.remove_file(request, id, file).await {
        Ok(_) => Ok(back(&desk, &item, Said::FileRemoved)),
        Err(NotDone::Refused(refusal)) => refused(&desk, &item, refusal).await,
        Err(other) => Err(other.into()),
    }
}

/// Brings a removed file back.
async fn bring_back(
    desk: Desk,
    Path((_, item, file)): FilePath,
    fields: Fields,
) -> Result<Response, Problem> {
    let (id, file) = ids(&item, &file)?;
    let request = desk.request(fields.token());
    match desk.app.store.restore_file(request, id, file).await {
        Ok(_) => Ok(back(&desk, &item, Said::Saved)),
        Err(NotDone::Refused(refusal)) => refused(&desk, &item, refusal).await,
        Err(other) => Err(other.into()),
    }
}

fn back(desk: &Desk, item: &str, said: Said) -> Response {
    let href = desk.href(&format!("items/{item}"));
    go(&format!("{}#files", said.at(&href)))
}

fn ids(item: &str, file: &str) -> Result<(ItemId, FileId), Problem> {
    let item = item.parse().map_err(|_| Problem::Missing)?;
    let file = file.parse().map_err(|_| Problem::Missing)?;
    Ok((item, file))
}
