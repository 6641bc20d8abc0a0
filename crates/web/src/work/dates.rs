//! Moving the dates of an item: what would follow is shown for each answer, and only then is one of them saved.

mod answers;
mod asked;
mod page;
mod said;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::ItemId;
use domain::processes::Map;
use domain::security::Right;
use domain::text::Note;
use domain::work::{Follow, ShiftRefusal, Shifting, Team, may_steer, may_work};
use store::NotDone;
use store::people::Directory;
use store::work::{ItemView, NotShifted, WantedShift};

use self::asked::Asked;
use self::page::Trouble;
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};
use crate::said::Said;

/// Characters of a reason.
const REASON_LENGTH_MAX: usize = 300;

/// The routes of moving dates.
pub fn routes(routes: Routes) -> Routes {
    let row = |verb| Row {
        verb,
        path: "/w/{workspace}/items/{item}/dates",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemWork),
    };
    routes.add(row(Verb::Get), show).add(row(Verb::Post), save)
}

/// What the page stands on.
struct Ground {
    view: ItemView,
    team: Team,
    directory: Directory,
}

impl Ground {
    async fn load(desk: &Desk, item: &str) -> Result<Self, Problem> {
        let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
        let (store, workspace) = (&desk.app.store, desk.workspace.id);
        let view = store.find_item(workspace, id).await?;
        Ok(Self {
            view: view.ok_or(Problem::Missing)?,
            team: store.team(workspace, desk.today()).await?,
            directory: store.directory(workspace).await?,
        })
    }

    fn map(&self) -> &Map {
        &self.view.map
    }

    /// Whether something is published at the end, as sentences tell it.
    fn kind(&self) -> &'static str {
        if self.map().publishing().is_some() {
            "publish"
        } else {
            "finish"
        }
    }

    fn name(&self, person: domain::ids::PersonId) -> &str {
        let person = self.directory.person(person);
        person.map_or("", |person| person.name.as_str())
    }

    fn stage(&self, stage: domain::ids::StageId) -> &str {
        let stage = self.map().stage(stage);
        stage.map_or("", |stage| stage.name.as_str())
    }

    /// What somebody may move: the date of the item, and the stages that are not over.
    fn movable(&self, desk: &Desk) -> Vec<Shifting> {
        let (item, actor) = (&self.view.item, desk.actor());
        let due = (may_steer(item, &actor) && item.is_running() && item.due_on.is_some())
            .then_some(Shifting::Due);
        let is_cancelled = matches!(item.state, domain::work::ItemState::Cancelled { .. });
        let publishing = self.map().publishing().map(|stage| stage.id);
        let stages = item
            .thread()
            .into_iter()
            .filter(|spell| {
                let waits = spell.state.is_open() || spell.state == domain::work::SpellState::Ahead;
                waits && !is_cancelled && spell.planned.is_some() && Some(spell.stage) != publishing
            })
            .filter(|spell| may_work(item, spell, &actor))
            .map(|spell| Shifting::Stage(spell.id));
        due.into_iter().chain(stages).collect()
    }
}

async fn show(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    Query(sent): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let ground = Ground::load(&desk, &item).await?;
    let asked = Asked::read(&desk, &ground, &Fields::new(sent));
    let page = page::page(&desk, &ground, &asked, Trouble::default()).await?;
    Ok(with_status(StatusCode::OK, &page))
}

/// Saves the answer that was chosen.
async fn save(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let ground = Ground::load(&desk, &item).await?;
    let asked = Asked::read(&desk, &ground, &fields);
    let words = desk.words();
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(shift) = asked.shift else {
        let trouble = Trouble::at("to", words.work_launch_no_day());
        return again(&desk, &ground, &asked, trouble, wrong).await;
    };
    let Some(follow) = Follow::parse(fields.text("follow")) else {
        let trouble = Trouble::at("follow", words.work_dates_refused_choose());
        return again(&desk, &ground, &asked, trouble, wrong).await;
    };
    let Some(reason) = read_reason(&asked.reason) else {
        let most = words.common_too_long(words.number(REASON_LENGTH_MAX as u64));
        return again(&desk, &ground, &asked, Trouble::at("reason", most), wrong).await;
    };
    let wanted = WantedShift {
        item: ground.view.item.id,
        revision: fields.parsed("revision").unwrap_or(ground.view.revision),
        shift,
        follow,
        changes: asked.changes.clone(),
        reason,
        today: desk.today(),
    };
    let shifted = desk
        .app
        .store
        .shift_dates(desk.request(fields.token()), wanted);
    match shifted.await {
        Ok(done) => Ok(go(
            &Said::DatesMoved.with_undo(&desk.href(&format!("items/{item}")), done.undo)
        )),
        Err(NotDone::Refused(NotShifted::Rule(ShiftRefusal::NotYours))) => Err(Problem::Forbidden),
        Err(NotDone::Refused(NotShifted::Changed)) => {
            let now = Ground::load(&desk, &item).await?;
            let trouble = Trouble::notice(words.work_dates_changed());
            again(&desk, &now, &asked, trouble, StatusCode::CONFLICT).await
        }
        Err(NotDone::Refused(NotShifted::Rule(refusal))) => {
            let field = if refusal == ShiftRefusal::ReasonNeeded {
                "reason"
            } else {
                "to"
            };
            let trouble = Trouble::at(field, said::refused(words, refusal, shift.to));
            again(&desk, &ground, &asked, trouble, wrong).await
        }
        Err(other) => Err(other.into()),
    }
}

fn read_reason(typed: &str) -> Option<Note> {
    let reason = Note::parse(typed).ok()?;
    (reason.as_str().chars().count() <= REASON_LENGTH_MAX).then_some(reason)
}

async fn again(
    desk: &Desk,
    ground: &Ground,
    asked: &Asked,
    trouble: Trouble,
    status: StatusCode,
) -> Result<Response, Problem> {
    let page = page::page(desk, ground, asked, trouble).await?;
    Ok(with_status(status, &page))
}
