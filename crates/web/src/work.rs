//! Work in the browser: everybody's day, the items, and how they move.

mod day;
mod guest;
mod item;
mod launch;
mod list;
mod moves;
mod sharing;

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
    item_routes(routes.add(day, day::show))
        .with(launch::routes)
        .with(list::routes)
}

fn item_routes(routes: Routes) -> Routes {
    let item = |verb, path, right| Row {
        verb,
        path,
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(right),
    };
    let spell = |path| Row {
        verb: Verb::Post,
        path,
        object: Object::Spell,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(Right::ItemWork),
    };
    let link = Row {
        verb: Verb::Post,
        path: "/w/{workspace}/items/{item}/links/{link}/revocations",
        object: Object::Link,
        parents: &[Object::Item, Object::Workspace],
        admits: Admits::Member(Right::LinkShare),
    };
    let guest = Row {
        verb: Verb::Get,
        path: "/a/{token}",
        object: Object::Item,
        parents: &[Object::Link],
        admits: Admits::LinkHolder,
    };
    routes
        .add(
            item(Verb::Get, "/w/{workspace}/items/{item}", Right::ItemRead),
            item::show,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/answers"),
            moves::answer,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/moves"),
            moves::hand_over,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/publications"),
            moves::publish,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/returns"),
            moves::send_back,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/skips"),
            moves::skip,
        )
        .add(
            spell("/w/{workspace}/items/{item}/spells/{spell}/assignments"),
            moves::reassign,
        )
        .add(
            item(
                Verb::Post,
                "/w/{workspace}/items/{item}/owners",
                Right::ItemWork,
            ),
            moves::change_owner,
        )
        .add(
            item(
                Verb::Post,
                "/w/{workspace}/items/{item}/cancellations",
                Right::ItemWork,
            ),
            moves::cancel,
        )
        .add(
            item(
                Verb::Post,
                "/w/{workspace}/items/{item}/removals",
                Right::ItemLaunch,
            ),
            moves::remove_example,
        )
        .add(
            item(
                Verb::Post,
                "/w/{workspace}/items/{item}/links",
                Right::LinkShare,
            ),
            sharing::share,
        )
        .add(link, sharing::revoke)
        .add(guest, guest::show)
}
