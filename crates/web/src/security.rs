//! Signing in and out, the first account, one's own sessions, workspaces.

mod account;
mod first;
pub mod given;
pub mod nonce;
pub mod sign_in;
pub mod workspaces;

pub use first::password_words;
pub use workspaces::country_name;

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    routes.with(open).with(account).with(workspaces)
}

fn open(routes: Routes) -> Routes {
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

fn account(routes: Routes) -> Routes {
    let own = |verb, path| Row {
        verb,
        path,
        object: Object::Account,
        parents: &[],
        admits: Admits::Account,
    };
    let end_session = Row {
        object: Object::Session,
        parents: &[Object::Account],
        ..own(Verb::Post, "/account/sessions/{session}/end")
    };
    routes
        .add(own(Verb::Post, "/sign-out"), account::sign_out)
        .add(own(Verb::Get, "/account"), account::show)
        .add(
            own(Verb::Post, "/account/language"),
            account::choose_language,
        )
        .add(
            own(Verb::Post, "/account/password"),
            account::change_password,
        )
        .add(end_session, account::end_session)
}

fn workspaces(routes: Routes) -> Routes {
    let own = |verb, path| Row {
        verb,
        path,
        object: Object::Workspace,
        parents: &[Object::Account],
        admits: Admits::Account,
    };
    routes
        .add(own(Verb::Get, "/workspaces"), workspaces::list)
        .add(own(Verb::Get, "/workspaces/new"), workspaces::new)
        .add(own(Verb::Post, "/workspaces"), workspaces::open)
}
