//! What can be gone to, made and done: the pages that somebody may open, what they may start, and the stages they have now.

use domain::security::Right;

use super::{Group, Hit, ROWS_MAX};
use crate::guard::Desk;
use crate::problem::Problem;

/// All of it, in the order in which an untouched panel shows it.
pub async fn groups(desk: &Desk) -> Result<Vec<Group>, Problem> {
    let words = desk.words();
    Ok(vec![
        Group {
            title: words.find_do(),
            hits: duties(desk).await?,
        },
        Group {
            title: words.find_make(),
            hits: makes(desk).await?,
        },
        Group {
            title: words.find_go(),
            hits: pages(desk),
        },
    ])
}

/// The stages in which somebody has the ball, the most pressing first.
async fn duties(desk: &Desk) -> Result<Vec<Hit>, Problem> {
    let store = &desk.app.store;
    let duties = store.list_duties(desk.workspace.id, desk.me()).await?;
    let mut hits = Vec::new();
    for duty in duties.into_iter().take(ROWS_MAX) {
        let map = store.find_map(desk.workspace.id, duty.version).await?;
        let stage = map.and_then(|map| Some(map.stage(duty.stage)?.name.to_string()));
        hits.push(Hit {
            label: desk.words().find_continue(&duty.title),
            note: stage.unwrap_or_default(),
            href: desk.href(&format!("items/{}", duty.item)),
        });
    }
    Ok(hits)
}

async fn makes(desk: &Desk) -> Result<Vec<Hit>, Problem> {
    let words = desk.words();
    let hit = |label: String, note: String, path: &str| Hit {
        label,
        note,
        href: desk.href(path),
    };
    let mut hits = Vec::new();
    if desk.may(Right::ItemLaunch) {
        let store = &desk.app.store;
        for process in store.list_processes(desk.workspace.id).await? {
            let Some(version) = process.current else {
                continue;
            };
            let map = store.find_map(desk.workspace.id, version).await?;
            let item_word = map.map_or_else(String::new, |map| map.item_word.to_string());
            hits.push(hit(
                words.work_list_start(item_word),
                process.name.to_string(),
                &format!("processes/{}/items/new", process.id),
            ));
        }
    }
    if desk.may(Right::TaskAdd) {
        hits.push(hit(words.work_task_add_here(), String::new(), "tasks"));
    }
    if desk.may(Right::ProcessEdit) {
        let label = words.work_list_make_process();
        hits.push(hit(label, String::new(), "processes/new"));
    }
    if desk.may(Right::PeopleEdit) {
        hits.push(hit(words.people_add_person(), String::new(), "people/new"));
    }
    Ok(hits)
}

fn pages(desk: &Desk) -> Vec<Hit> {
    let words = desk.words();
    let page = |label: String, href: String| Hit {
        label,
        note: String::new(),
        href,
    };
    let mut pages = vec![
        page(words.common_day(), desk.href("day")),
        page(words.common_work(), desk.href("items")),
        page(words.work_ways_board(), desk.href("board")),
        page(words.work_ways_calendar(), desk.href("calendar")),
        page(words.work_ways_tasks(), desk.href("tasks")),
        page(words.common_process(), desk.href("processes")),
        page(words.common_people(), desk.href("people")),
        page(words.people_roles(), desk.href("roles")),
    ];
    if desk.may(Right::WorkspaceEdit) {
        pages.push(page(words.common_settings(), desk.href("settings")));
    }
    pages.push(page(words.common_my_account(), "/account".to_owned()));
    pages.push(page(words.common_workspaces(), "/workspaces".to_owned()));
    pages
}
