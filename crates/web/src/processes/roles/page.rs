//! One role: who holds it in which order, who is away, and its stages in every process with their checklists.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::RoleId;
use domain::people::Absence;
use domain::processes::Stage;
use domain::security::Right;
use i18n::Words;
use store::people::Directory;

use super::{Mapped, facts_of, mapped, stages_of};
use crate::components::{Face, Fact, Tag, Tone};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::show as shown;
use crate::people::names::written;
use crate::people::seats::{own_name, role_title};
use crate::problem::Problem;
use crate::processes::{asked, spoken};

#[derive(Template)]
#[template(path = "processes/roles/page.html")]
struct RolePage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    roles_href: String,
    action: String,
    line: String,
    me: String,
    known: Vec<String>,
    holders: Vec<Holder>,
    processes: Vec<ProcessPart>,
    can_edit: bool,
}

struct Holder {
    face: Face,
    href: String,
    away: Option<Tag>,
    stand_in: String,
}

struct ProcessPart {
    name: String,
    href: String,
    is_draft: bool,
    stages: Vec<StagePart>,
}

struct StagePart {
    name: String,
    days: String,
    facts: Vec<Fact>,
    place_link: String,
    entries_title: String,
    entries: Vec<String>,
}

/// The page.
pub async fn show(
    desk: Desk,
    Path((_, role)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: RoleId = role.parse().map_err(|_| Problem::Missing)?;
    let store = &desk.app.store;
    let directory = store.directory(desk.workspace.id).await?;
    let role = directory.role(id).ok_or(Problem::Missing)?;
    let absences = store.list_absences(desk.workspace.id, desk.today()).await?;
    let maps = mapped(&desk).await?;
    let parts = maps
        .iter()
        .filter_map(|mapped| part(&desk, &directory, mapped, id));
    Ok(shown(&RolePage {
        layout: desk_layout(&desk, Section::People).await?,
        words: desk.words(),
        token: form_token(),
        title: role_title(desk.words(), &directory, role),
        roles_href: desk.href("roles"),
        action: desk.href(&format!("roles/{id}")),
        line: written(&directory, id),
        me: own_name(&desk, &directory),
        known: directory
            .people
            .iter()
            .map(|person| person.name.to_string())
            .collect(),
        holders: holders(&desk, &directory, &absences, id),
        processes: parts.collect(),
        can_edit: desk.may(Right::PeopleEdit),
    }))
}

fn holders(desk: &Desk, directory: &Directory, absences: &[Absence], role: RoleId) -> Vec<Holder> {
    let words = desk.words();
    let holder = |person: &domain::people::Person| {
        let away = absences
            .iter()
            .find(|absence| absence.person == person.id && absence.covers(desk.today()));
        let stand_in = away.and_then(|absence| directory.person(absence.stand_in?));
        Holder {
            face: Face::of(person.name.as_str()),
            href: desk.href(&format!("people/{}", person.id)),
            away: away.map(|absence| Tag {
                tone: Tone::Warn,
                text: words.people_away_until(words.day_medium(absence.last)),
            }),
            stand_in: stand_in.map_or_else(String::new, |person| {
                words.people_stands_in(person.name.as_str())
            }),
        }
    };
    directory.holders(role).map(holder).collect()
}

fn part(desk: &Desk, directory: &Directory, mapped: &Mapped, role: RoleId) -> Option<ProcessPart> {
    let stages: Vec<StagePart> = stages_of(&mapped.map, role)
        .map(|stage| stage_part(desk.words(), directory, stage))
        .collect();
    (!stages.is_empty()).then(|| ProcessPart {
        name: mapped.view.name.to_string(),
        href: asked::href(desk, mapped.view.id, ""),
        is_draft: mapped.view.current.is_none(),
        stages,
    })
}

fn stage_part(words: &Words, directory: &Directory, stage: &Stage) -> StagePart {
    let place = stage.contract.place.as_str();
    let is_link = asked::is_web(place);
    let mut facts = facts_of(words, directory, stage);
    facts.retain(|fact| !is_link || fact.value != place);
    let entries = stage.checklist.iter();
    StagePart {
        name: stage.name.to_string(),
        days: spoken::days(words, stage.days),
        facts,
        place_link: if is_link {
            place.to_owned()
        } else {
            String::new()
        },
        entries_title: words.processes_entries(stage.checklist.len()),
        entries: entries.map(|entry| entry.label.to_string()).collect(),
    }
}
