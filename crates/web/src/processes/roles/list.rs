//! All roles, the vacant ones first.

use askama::Template;
use axum::response::Response;
use domain::people::Role;
use domain::security::Right;
use i18n::Words;
use store::people::Directory;

use super::{Mapped, mapped, stages_of};
use crate::components::Face;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::people::names::written;
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "processes/roles/list.html")]
struct ListPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    people_href: String,
    new_href: String,
    processes_href: String,
    vacant: Vec<RoleRow>,
    held: Vec<RoleRow>,
    can_edit: bool,
}

struct RoleRow {
    name: String,
    href: String,
    holders: String,
    stages: String,
    faces: Vec<Face>,
}

/// The page.
pub async fn show(desk: Desk) -> Result<Response, Problem> {
    let words = desk.words();
    let directory = desk.app.store.directory(desk.workspace.id).await?;
    let maps = mapped(&desk).await?;
    let is_vacant = |role: &&Role| directory.holders(role.id).next().is_none();
    let row = |role: &Role| row(&desk, &directory, &maps, role);
    let vacant: Vec<RoleRow> = directory.roles.iter().filter(is_vacant).map(row).collect();
    let held = directory.roles.iter().filter(|role| !is_vacant(role));
    Ok(shown(&ListPage {
        layout: desk_layout(&desk, Section::People).await?,
        words,
        title: match vacant.len() {
            _ if directory.roles.is_empty() => words.people_roles_title_none(),
            0 => words.people_roles_title_full(),
            count => words.people_vacant(count),
        },
        people_href: desk.href("people"),
        new_href: desk.href("roles/new"),
        processes_href: desk.href("processes"),
        held: held.map(row).collect(),
        vacant,
        can_edit: desk.may(Right::PeopleEdit),
    }))
}

fn row(desk: &Desk, directory: &Directory, maps: &[Mapped], role: &Role) -> RoleRow {
    let count = maps
        .iter()
        .map(|mapped| stages_of(&mapped.map, role.id).count())
        .sum::<usize>();
    RoleRow {
        name: role.name.to_string(),
        href: desk.href(&format!("roles/{}", role.id)),
        holders: written(directory, role.id),
        stages: desk.words().people_role_stages_count(count),
        faces: directory
            .holders(role.id)
            .take(4)
            .map(|person| Face::of(person.name.as_str()))
            .collect(),
    }
}
