//! The style guide: every component in every state, and three whole screens made of them.
//! `?lang=he|ru|en`, `&screen=my-day|item|first-run`, `&theme=light|dark`. Made of samples only; shows nobody's data.

use std::future::{Ready, ready};

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use crate::components::{
    Choice, Face, Fact, FieldError, Knot, PlanRow, ProgressStep, StageRow, StageWords, Tab,
    ThreadStep,
};
use crate::layout::Layout;

mod forms;
mod frame;
mod samples;
mod threads;

use samples::Samples;
use threads::Seat;

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
    screen: String,
    theme: String,
}

/// Answers `GET /styleguide`.
pub fn show(Query(asked): Query<Asked>) -> Ready<Response> {
    let page = draw(&asked).map_or_else(
        |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        |page| Html(page).into_response(),
    );
    ready(page)
}

/// Draws the guide or one of its screens.
fn draw(asked: &Asked) -> askama::Result<String> {
    let words = samples::of(&asked.lang);
    let layout = frame::layout(words, &asked.theme);
    match asked.screen.as_str() {
        "my-day" => MyDay { layout, words }.render(),
        "item" => Item::new(layout, words).render(),
        "first-run" => FirstRun::new(layout, words).render(),
        _ => Guide::new(layout, words).render(),
    }
}

/// Every component in every state.
#[derive(Template)]
#[template(path = "styleguide/guide.html")]
struct Guide {
    layout: Layout,
    words: &'static Samples,
    people: [Face; 4],
    wrong: Vec<FieldError>,
    roles: Vec<Choice>,
    silence: Vec<Choice>,
    days: Vec<Choice>,
    formats: Vec<Choice>,
    progress: Vec<ProgressStep>,
    all_knots: Vec<ThreadStep>,
    plan: Vec<PlanRow>,
    tabs: Vec<Tab>,
    facts: Vec<Fact>,
    stages: Vec<StageRow>,
    role_names: Vec<&'static str>,
    stage_words: StageWords,
}

impl Guide {
    fn new(layout: Layout, words: &'static Samples) -> Self {
        Self {
            layout,
            words,
            people: threads::people(words),
            wrong: forms::wrong(words),
            roles: forms::roles(words),
            silence: forms::silence(words),
            days: forms::days(words),
            formats: forms::formats(words),
            progress: threads::progress(words),
            all_knots: threads::all_knots(words),
            plan: threads::plan(words),
            tabs: forms::tabs(words),
            facts: forms::facts(words),
            stages: forms::stages(words),
            role_names: vec![words.role_writer, words.role_designer, words.role_head],
            stage_words: forms::stage_words(words),
        }
    }
}

/// A whole screen: My day.
#[derive(Template)]
#[template(path = "styleguide/my_day.html")]
struct MyDay {
    layout: Layout,
    words: &'static Samples,
}

/// A whole screen: an item with its thread and its checklist.
#[derive(Template)]
#[template(path = "styleguide/item.html")]
struct Item {
    layout: Layout,
    words: &'static Samples,
    people: [Face; 4],
    steps: Vec<ThreadStep>,
}

impl Item {
    fn new(layout: Layout, words: &'static Samples) -> Self {
        Self {
            layout,
            words,
            people: threads::people(words),
            steps: threads::stages_of_item(words),
        }
    }
}

/// A whole screen: the dated plan of the first run.
#[derive(Template)]
#[template(path = "styleguide/first_run.html")]
struct FirstRun {
    layout: Layout,
    words: &'static Samples,
    progress: Vec<ProgressStep>,
    plan: Vec<PlanRow>,
    seats: Vec<Seat>,
}

impl FirstRun {
    fn new(layout: Layout, words: &'static Samples) -> Self {
        let layout = Layout {
            header: None,
            ..layout
        };
        let (progress, plan) = (threads::progress(words), threads::plan(words));
        Self {
            layout,
            words,
            progress,
            plan,
            seats: threads::seats(words),
        }
    }
}

#[cfg(test)]
mod tests;
