//! People, the roles they hold and the days they are away.

mod absences;
mod access;
mod details;
mod invitations;
pub mod join;
pub mod names;
mod newcomer;
mod person;
mod roles;
pub mod seats;
mod team;

use domain::security::Right;

use crate::routes::{Admits, Object, Routes, Row, Verb};

/// The routes of this area.
pub fn routes(routes: Routes) -> Routes {
    people(seats_and_roles(routes))
        .with(joining)
        .with(access_of_people)
}

fn row(verb: Verb, path: &'static str, object: Object, parents: &'static [Object]) -> Row {
    let right = match verb {
        Verb::Get => Right::WorkspaceRead,
        Verb::Post => Right::PeopleEdit,
    };
    Row {
        verb,
        path,
        object,
        parents,
        admits: Admits::Member(right),
    }
}

fn seats_and_roles(routes: Routes) -> Routes {
    let of_process = |verb| {
        let path = "/w/{workspace}/processes/{process}/seats";
        row(verb, path, Object::Process, &[Object::Workspace])
    };
    let of_role = |verb| {
        let path = "/w/{workspace}/roles/{role}";
        row(verb, path, Object::Role, &[Object::Workspace])
    };
    let editing = |verb, path| Row {
        admits: Admits::Member(Right::PeopleEdit),
        ..row(verb, path, Object::Workspace, &[])
    };
    routes
        .add(of_process(Verb::Get), seats::show)
        .add(of_process(Verb::Post), seats::save)
        .add(of_role(Verb::Post), roles::save)
        .add(editing(Verb::Get, "/w/{workspace}/roles/new"), roles::new)
        .add(editing(Verb::Post, "/w/{workspace}/roles"), roles::add)
}

fn people(routes: Routes) -> Routes {
    let of_workspace = |verb, path| row(verb, path, Object::Workspace, &[]);
    let of_person = |verb, path| row(verb, path, Object::Person, &[Object::Workspace]);
    let absence = row(
        Verb::Post,
        "/w/{workspace}/people/{person}/absences/{absence}/cancellations",
        Object::Absence,
        &[Object::Person, Object::Workspace],
    );
    let newcomer = Row {
        admits: Admits::Member(Right::PeopleEdit),
        ..of_workspace(Verb::Get, "/w/{workspace}/people/new")
    };
    routes
        .add(of_workspace(Verb::Get, "/w/{workspace}/people"), team::show)
        .add(newcomer, newcomer::new)
        .add(
            of_workspace(Verb::Post, "/w/{workspace}/people"),
            newcomer::add,
        )
        .add(
            of_person(Verb::Get, "/w/{workspace}/people/{person}"),
            person::show,
        )
        .add(
            of_person(Verb::Post, "/w/{workspace}/people/{person}"),
            person::save,
        )
        .add(
            of_person(Verb::Post, "/w/{workspace}/people/{person}/seats"),
            person::save_seats,
        )
        .add(
            of_person(Verb::Post, "/w/{workspace}/people/{person}/absences"),
            absences::add,
        )
        .add(absence, absences::cancel)
}

fn joining(routes: Routes) -> Routes {
    let by_link = |verb| Row {
        verb,
        path: "/join/{token}",
        object: Object::Person,
        parents: &[Object::Link],
        admits: Admits::LinkHolder,
    };
    let invite = |path, object, parents| Row {
        admits: Admits::Member(Right::PeopleInvite),
        ..row(Verb::Post, path, object, parents)
    };
    let make = "/w/{workspace}/people/{person}/invitations";
    let revoke = "/w/{workspace}/people/{person}/invitations/{invitation}/revocations";
    routes
        .add(by_link(Verb::Get), join::show)
        .add(by_link(Verb::Post), join::join)
        .add(
            invite(make, Object::Person, &[Object::Workspace]),
            invitations::invite,
        )
        .add(
            invite(revoke, Object::Link, &[Object::Person, Object::Workspace]),
            invitations::revoke,
        )
}

fn access_of_people(routes: Routes) -> Routes {
    let step = |path| Row {
        admits: Admits::Member(Right::AccessEdit),
        ..row(Verb::Post, path, Object::Person, &[Object::Workspace])
    };
    routes
        .add(step("/w/{workspace}/people/{person}/access"), access::give)
        .add(
            step("/w/{workspace}/people/{person}/confirmations"),
            access::confirm,
        )
        .add(
            step("/w/{workspace}/people/{person}/suspensions"),
            access::suspend,
        )
        .add(
            step("/w/{workspace}/people/{person}/restorations"),
            access::restore,
        )
        .add(
            step("/w/{workspace}/people/{person}/departures"),
            access::end,
        )
}
