//! Processes: what the team makes, the list of its stages, and all that a stage may say beyond its name.

mod agreement;
mod asked;
mod draft;
mod faces;
mod import;
mod list;
mod map;
mod new;
mod read;
mod roles;
mod sheets;
mod spoken;
mod stage;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use domain::security::Right;

pub use import::{currency_of, from_playbook};

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    routes
        .add_kept(reading("/w/{workspace}/processes"), list::show)
        .add(making(Verb::Get, "/w/{workspace}/processes/new"), new::show)
        .add(making(Verb::Post, "/w/{workspace}/processes"), new::begin)
        .add(
            making(Verb::Post, "/w/{workspace}/processes/sheets"),
            sheets::receive.layer(DefaultBodyLimit::max(sheets::BODY_BYTES_MAX)),
        )
        .add_kept(reading("/w/{workspace}/processes/{process}"), read::show)
        .add_kept(reading("/w/{workspace}/processes/{process}/map"), map::show)
        .add(
            reading("/w/{workspace}/processes/{process}/map.svg"),
            map::download,
        )
        .add(editing(Verb::Get), draft::show)
        .add(editing(Verb::Post), draft::save)
        .add(detailing(Verb::Get), stage::show)
        .add(detailing(Verb::Post), stage::save)
        .with(agreement::routes)
        .with(roles::routes)
}

const fn reading(path: &'static str) -> Row {
    Row {
        verb: Verb::Get,
        path,
        object: Object::Process,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ProcessRead),
    }
}

const fn making(verb: Verb, path: &'static str) -> Row {
    Row {
        verb,
        path,
        object: Object::Process,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ProcessEdit),
    }
}

const fn editing(verb: Verb) -> Row {
    making(verb, "/w/{workspace}/processes/{process}/draft")
}

const fn detailing(verb: Verb) -> Row {
    Row {
        verb,
        path: "/w/{workspace}/processes/{process}/draft/stages/{stage}",
        object: Object::Stage,
        parents: &[Object::Process, Object::Workspace],
        admits: Admits::Member(Right::ProcessEdit),
    }
}
