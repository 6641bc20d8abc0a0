//! Signing in and out, the first account, one's own sessions, workspaces.

mod account;
mod first;
mod sign_in;
mod workspaces;

pub use workspaces::country_name;

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    own_routes(open_routes(routes))
}

fn open_routes(routes: Routes) -> Routes {
    let open = |verb, path| Row {
        verb,
        path,
        object: Object::Installation,
        parents: &[],
        admits: Admits::Open,
    };
    routes
        .add(open(Verb::Get, "/"), crate::home)
        .add(open(Verb::Get, "/sign-in"), sign_in::show)
        .add(open(Verb::Post, "/sign-in"), sign_in::sign_in)
        .add(open(Verb::Get, "/first/{token}"), first::show)
        .add(open(Verb::Post, "/first/{token}"), first::claim)
}

fn own_routes(routes: Routes) -> Routes {
    let own = |verb, path, object, parents| Row {
        verb,
        path,
        object,
        parents,
        admits: Admits::Account,
    };
    routes
        .add(
            own(Verb::Post, "/sign-out", Object::Account, &[]),
            account::sign_out,
        )
        .add(
            own(Verb::Get, "/account", Object::Account, &[]),
            account::show,
        )
        .add(
            own(Verb::Post, "/account/language", Object::Account, &[]),
            account::choose_language,
        )
        .add(
            own(Verb::Post, "/account/password", Object::Account, &[]),
            account::change_password,
        )
        .add(
            own(
                Verb::Post,
                "/account/sessions/{session}/end",
                Object::Session,
                &[Object::Account],
            ),
            account::end_session,
        )
        .add(
            own(
                Verb::Get,
                "/workspaces",
                Object::Workspace,
                &[Object::Account],
            ),
            workspaces::list,
        )
        .add(
            own(
                Verb::Get,
                "/workspaces/new",
                Object::Workspace,
                &[Object::Account],
            ),
            workspaces::new,
        )
        .add(
            own(
                Verb::Post,
                "/workspaces",
                Object::Workspace,
                &[Object::Account],
            ),
            workspaces::open,
        )
}
