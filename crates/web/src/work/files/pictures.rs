//! The picture of a file: drawn once, off the threads that answer, two at a time; kept beside the file.

use std::io::BufReader;

use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::work::file::PIXELS_MAX;
use serde::Deserialize;
use store::files::BlobPath;
use tokio::sync::Semaphore;

use super::{FilePath, SANDBOX, find};
use crate::guard::Desk;
use crate::problem::Problem;

/// Which picture is asked for.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    size: Size,
}

/// How large it is to be.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Size {
    /// For lists.
    #[default]
    Small,
    /// For a screen.
    Large,
}

impl Size {
    const fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }

    /// Pixels of the longer side.
    const fn side_max(self) -> u32 {
        match self {
            Self::Small => 320,
            Self::Large => 1_600,
        }
    }
}

/// Pictures that are drawn at once: each may need the memory of all its pixels.
static DRAWING: Semaphore = Semaphore::const_new(2);

/// The picture; a file that none can be drawn from has none.
pub async fn show(
    desk: Desk,
    Path((_, item, file)): FilePath,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let stored = find(&desk, &item, &file).await?;
    if !stored.file.kind.is_picture() {
        return Err(Problem::Missing);
    }
    let word = asked.size.word();
    let tag = format!("\"{}-{word}\"", stored.file.id);
    let is_known = headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes());
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let drawn = match desk.app.files.find_beside(&stored.path, word).await {
        Some(drawn) => drawn,
        None => draw(&desk, &stored.path, asked.size).await?,
    };
    // What could not be drawn once is kept as nothing, so that nobody tries again.
    if drawn.is_empty() {
        return Err(Problem::Missing);
    }
    let kind = HeaderValue::from_static(pictures::media_type(&drawn));
    let mut response = Response::new(Body::from(drawn));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, kind);
    headers.insert(CONTENT_SECURITY_POLICY, SANDBOX);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.extend(HeaderValue::from_str(&tag).map(|tag| (ETAG, tag)));
    Ok(response)
}

async fn draw(desk: &Desk, path: &BlobPath, size: Size) -> Result<Vec<u8>, Problem> {
    let permit = DRAWING.acquire().await;
    let permit = permit.map_err(|cause| Problem::fault(&cause.to_string()))?;
    let place = desk.app.files.place(path);
    let drawn = in_the_background(move || {
        let file = std::fs::File::open(place)?;
        let picture = pictures::draw(BufReader::new(file), size.side_max(), PIXELS_MAX);
        Ok(picture.map_or_else(|_| Vec::new(), |picture| picture.bytes))
    })
    .await?;
    drop(permit);
    let kept = desk.app.files.keep_beside(path, size.word(), &drawn).await;
    if let Err(cause) = kept {
        // The picture is there all the same; it is drawn again next time.
        tracing::warn!(%cause, "a picture was not kept");
    }
    Ok(drawn)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a picture is bounded in pixels, two are drawn at once, and a person waits for it"
)]
async fn in_the_background(
    work: impl FnOnce() -> std::io::Result<Vec<u8>> + Send + 'static,
) -> Result<Vec<u8>, Problem> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.map_err(|cause| Problem::fault(&cause.to_string()))?;
    done.map_err(|cause| Problem::fault(&cause.to_string()))
}
