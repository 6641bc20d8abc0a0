//! What people made: work by its title, processes and people by their names.

use domain::work::{Finding, Standing};

use super::matches::closeness;
use super::{Group, Hit, ROWS_MAX};
use crate::guard::Desk;
use crate::problem::Problem;

/// Work, processes and people that are meant.
pub async fn groups(desk: &Desk, readings: &[String]) -> Result<Vec<Group>, Problem> {
    let words = desk.words();
    let store = &desk.app.store;
    let processes = store.list_processes(desk.workspace.id).await?;
    let people = store.directory(desk.workspace.id).await?.people;
    let named = |path: &'static str| {
        move |(name, id): (String, String)| {
            let distance = closeness(readings, &name)?;
            let href = desk.href(&format!("{path}/{id}"));
            let note = String::new();
            Some((
                distance,
                Hit {
                    label: name,
                    note,
                    href,
                },
            ))
        }
    };
    let processes = processes
        .iter()
        .map(|process| (process.name.to_string(), process.id.to_string()));
    let people = people
        .iter()
        .map(|person| (person.name.to_string(), person.id.to_string()));
    Ok(vec![
        Group {
            title: words.common_work(),
            hits: work(desk, readings).await?,
        },
        Group {
            title: words.find_processes(),
            hits: closest(processes.filter_map(named("processes")).collect()),
        },
        Group {
            title: words.common_people(),
            hits: closest(people.filter_map(named("people")).collect()),
        },
    ])
}

fn closest(mut found: Vec<(u8, Hit)>) -> Vec<Hit> {
    found.sort_by_key(|(distance, _)| *distance);
    found
        .into_iter()
        .map(|(_, hit)| hit)
        .take(ROWS_MAX)
        .collect()
}

/// The first reading that finds work decides; what is under way and what is over alike.
async fn work(desk: &Desk, readings: &[String]) -> Result<Vec<Hit>, Problem> {
    for reading in readings {
        let finding = Finding {
            text: reading.clone(),
            standing: Standing::All,
            ..Finding::default()
        };
        let found = desk
            .app
            .store
            .find_work(desk.workspace.id, &finding, desk.today(), 1)
            .await?;
        if found.items.is_empty() {
            continue;
        }
        let hits = found.items.into_iter().take(ROWS_MAX).map(|item| Hit {
            note: item
                .due_on
                .map(|day| desk.words().day_medium(day))
                .unwrap_or_default(),
            href: desk.href(&format!("items/{}", item.id)),
            label: item.title,
        });
        return Ok(hits.collect());
    }
    Ok(Vec::new())
}
