//! Settings of a workspace: what it is called, when it works, when it is closed.

mod closures;
mod hours;
mod identity;
mod settings;
mod special;

use domain::security::Right;

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    let owned = |verb, path, object, parents| Row {
        verb,
        path,
        object,
        parents,
        admits: Admits::Member(Right::WorkspaceEdit),
    };
    let of_workspace = |verb, path| owned(verb, path, Object::Workspace, &[]);
    let removal = owned(
        Verb::Post,
        "/w/{workspace}/closures/{closure}/removals",
        Object::Closure,
        &[Object::Workspace],
    );
    routes
        .add(
            of_workspace(Verb::Get, "/w/{workspace}/settings"),
            settings::show,
        )
        .add(
            of_workspace(Verb::Post, "/w/{workspace}/settings"),
            identity::save,
        )
        .add(
            of_workspace(Verb::Post, "/w/{workspace}/calendar"),
            hours::save,
        )
        .add(
            of_workspace(Verb::Post, "/w/{workspace}/closures"),
            closures::add,
        )
        .add(removal, closures::remove)
}
