//! The drawn map of a process: the page with its two forms, and the same as a file to keep.

mod file;
mod painted;
mod sketch;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::processes::Map;
use domain::processes::drawing::{Measure, Sketch, lanes, upright};
use domain::security::Right;
use i18n::Words;
use store::processes::{Draft, Version};

use self::painted::Painting;
use super::asked::{self, Asked};
use super::{read, spoken};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::locale::isolated;
use crate::page;
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "processes/map.html")]
struct MapPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    name: String,
    read_href: String,
    state: String,
    notice: String,
    may_edit: bool,
    draft_href: String,
    file_href: String,
    upright: Painting,
    lanes: Painting,
}

/// What is drawn: the published version, or the draft while there is none.
struct Ground {
    draft: Draft,
    version: Option<Version>,
    sketch: Sketch,
}

impl Ground {
    async fn load(desk: &Desk, asked: &Asked) -> Result<Self, Problem> {
        let draft = asked.draft(desk).await?;
        let store = &desk.app.store;
        let version = match draft.process.current {
            Some(id) => store.find_version(desk.workspace.id, id).await?,
            None => None,
        };
        let directory = store.directory(desk.workspace.id).await?;
        let map = version.as_ref().map_or(&draft.map, |version| &version.map);
        Ok(Self {
            sketch: sketch::of(desk, &directory, map),
            draft,
            version,
        })
    }

    fn map(&self) -> &Map {
        self.version
            .as_ref()
            .map_or(&self.draft.map, |version| &version.map)
    }
}

/// The page.
pub async fn show(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let words = desk.words();
    let ground = Ground::load(&desk, &asked).await?;
    let (process, map) = (&ground.draft.process, ground.map());
    let direction = sketch::direction(desk.language);
    let href = |below: &str| asked::href(&desk, process.id, below);
    let paint = |drawing: &_| Painting::of(words, map, drawing).linked(map, &href(""));
    Ok(page::show(&MapPage {
        layout: desk_layout(&desk, Section::Process).await?,
        words,
        title: title(words, map),
        name: isolated(process.name.as_str()),
        read_href: href(""),
        state: read::state(&desk, ground.version.as_ref()),
        notice: read::notice(words, &ground.draft, ground.version.as_ref()),
        may_edit: desk.may(Right::ProcessEdit),
        draft_href: href("/draft"),
        file_href: href("/map.svg"),
        upright: paint(&upright(&ground.sketch, direction, Measure::RUBIK)),
        lanes: paint(&lanes(&ground.sketch, direction, Measure::RUBIK)),
    }))
}

/// The map as a file that needs nothing else.
pub async fn download(desk: Desk, Path(asked): Path<Asked>) -> Result<Response, Problem> {
    let words = desk.words();
    let ground = Ground::load(&desk, &asked).await?;
    let direction = sketch::direction(desk.language);
    let drawing = lanes(&ground.sketch, direction, Measure::ANY_FONT);
    let painting = Painting::of(words, ground.map(), &drawing);
    let heading = file::Heading {
        name: ground.draft.process.name.to_string(),
        title: title(words, ground.map()),
    };
    file::answer(&heading, painting)
}

/// From where to where, and how long it takes.
fn title(words: &Words, map: &Map) -> String {
    let length = spoken::length(words, map);
    if map.publishing().is_some() {
        words.processes_drawing_title_published(length)
    } else {
        words.processes_drawing_title(length)
    }
}
