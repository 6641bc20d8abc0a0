//! Work in the browser: everybody's day, the items, and how they move.

mod day;
mod guest;
mod item;
mod launch;
mod list;
mod moves;
mod sharing;
mod ways;

use domain::security::Right;

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    let day = Row {
        verb: Verb::Get,
        path: "/w/{workspace}/day",
        object: Object::Workspace,
        parents: &[],
        admits: Admits::Member(Right::ItemRead),
    };
    routes
        .add(day, day::show)
        .with(items)
        .with(spells)
        .with(links)
        .with(launch::routes)
        .with(list::routes)
}

fn items(routes: Routes) -> Routes {
    let item = |verb, path, right| Row {
        verb,
        path,
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(right),
    };
    let show = item(Verb::Get, "/w/{workspace}/items/{item}", Right::ItemRead);
    let owners = "/w/{workspace}/items/{item}/owners";
    let cancellations = "/w/{workspace}/items/{item}/cancellations";
    let removals = "/w/{workspace}/items/{item}/removals";
    routes
        .add(show, item::show)
        .add(
            item(Verb::Post, owners, Right::ItemWork),
            moves::change_owner,
        )
        .add(
            item(Verb::Post, cancellations, Right::ItemWork),
            moves::cancel,
        )
        .add(
            item(Verb::Post, removals, Right::ItemLaunch),
            moves::remove_example,
        )
}

fn spells(routes: Routes) -> Routes {
    let spell = |path| Row {
        verb: Verb::Post,
        path,
        object: Object::Spell,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(Right::ItemWork),
    };
    let answers = spell("/w/{workspace}/items/{item}/spells/{spell}/answers");
    let handing_over = spell("/w/{workspace}/items/{item}/spells/{spell}/moves");
    let publications = spell("/w/{workspace}/items/{item}/spells/{spell}/publications");
    let returns = spell("/w/{workspace}/items/{item}/spells/{spell}/returns");
    let skips = spell("/w/{workspace}/items/{item}/spells/{spell}/skips");
    let assignments = spell("/w/{workspace}/items/{item}/spells/{spell}/assignments");
    routes
        .add(answers, moves::answer)
        .add(handing_over, moves::hand_over)
        .add(publications, moves::publish)
        .add(returns, moves::send_back)
        .add(skips, moves::skip)
        .add(assignments, moves::reassign)
}

fn links(routes: Routes) -> Routes {
    let link = |path, object, parents| Row {
        verb: Verb::Post,
        path,
        object,
        parents,
        admits: Admits::Member(Right::LinkShare),
    };
    let share = link(
        "/w/{workspace}/items/{item}/links",
        Object::Item,
        &[Object::Workspace],
    );
    let revoke = link(
        "/w/{workspace}/items/{item}/links/{link}/revocations",
        Object::Link,
        &[Object::Item, Object::Workspace],
    );
    let guest = Row {
        verb: Verb::Get,
        path: "/a/{token}",
        object: Object::Item,
        parents: &[Object::Link],
        admits: Admits::LinkHolder,
    };
    routes
        .add(share, sharing::share)
        .add(revoke, sharing::revoke)
        .add(guest, guest::show)
}
