//! These are your stages: asked by link, answered without an account or as a member, settled by an editor of the process.

mod cards;
mod guest;
mod links;
mod mine;
mod overview;
mod settling;
mod standing;

use domain::security::Right;

use crate::routes::{Admits, Object, Routes, Row, Verb};

pub use overview::{Line, line};

/// The routes of this part.
pub fn routes(routes: Routes) -> Routes {
    let of_process = |verb, path, right| Row {
        verb,
        path,
        object: Object::Process,
        parents: &[Object::Workspace],
        admits: Admits::Member(right),
    };
    let by_link = |verb| Row {
        verb,
        path: "/agree/{token}",
        object: Object::Process,
        parents: &[Object::Link],
        admits: Admits::LinkHolder,
    };
    let overview = "/w/{workspace}/processes/{process}/agreements";
    let mine = "/w/{workspace}/processes/{process}/mine";
    routes
        .add(
            of_process(Verb::Get, overview, Right::ProcessRead),
            overview::show,
        )
        .add(of_process(Verb::Get, mine, Right::StageAnswer), mine::show)
        .add(
            of_process(Verb::Post, mine, Right::StageAnswer),
            mine::answer,
        )
        .add(by_link(Verb::Get), guest::show)
        .add(by_link(Verb::Post), guest::answer)
        .with(editing)
}

fn editing(routes: Routes) -> Routes {
    let of_person = |path| Row {
        verb: Verb::Post,
        path,
        object: Object::Person,
        parents: &[Object::Process, Object::Workspace],
        admits: Admits::Member(Right::ProcessEdit),
    };
    let of_answer = |path| Row {
        parents: &[Object::Stage, Object::Process, Object::Workspace],
        ..of_person(path)
    };
    let links = "/w/{workspace}/processes/{process}/people/{person}/links";
    let revocations = "/w/{workspace}/processes/{process}/people/{person}/revocations";
    let acceptances =
        "/w/{workspace}/processes/{process}/stages/{stage}/people/{person}/acceptances";
    let refusals = "/w/{workspace}/processes/{process}/stages/{stage}/people/{person}/refusals";
    routes
        .add(of_person(links), links::make)
        .add(of_person(revocations), links::revoke)
        .add(of_answer(acceptances), settling::accept)
        .add(of_answer(refusals), settling::decline)
}
