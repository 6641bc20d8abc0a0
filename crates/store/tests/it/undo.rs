//! Taking back: the rows are as they were, within the time, once, by whoever did it, and only when nobody was quicker.

use domain::events::{Event, Subject};
use domain::ids::{ItemId, PersonId, SpellId, UndoId};
use domain::processes::Map;
use domain::security::Access;
use domain::undo::{Touch, UndoRefusal};
use domain::work::{Item, ItemState, Move, SpellState, TaskChange, TaskState};
use jiff::SignedDuration;
use jiff::civil::date;
use store::people::NewAbsence;
use store::work::WantedMove;
use store::{Done, NotDone, Request};

use crate::answers::typed;
use crate::cast::{TODAY, Team, note};
use crate::harness::on_both;
use crate::moves::passed_to_publishing;
use crate::tasks::{added, change, task, terms};

async fn moved(team: &Team<'_>, request: Request, item: ItemId, wanted: Move) -> Done<()> {
    let wanted = WantedMove {
        item,
        wanted,
        answers: None,
        today: TODAY,
    };
    let moved = team.bench.store.move_item(request, wanted).await;
    moved.expect("moves")
}

async fn taken_back(team: &Team<'_>, undo: UndoId) -> Result<(), UndoRefusal> {
    take_back(team, team.request(), undo).await
}

async fn take_back(team: &Team<'_>, request: Request, undo: UndoId) -> Result<(), UndoRefusal> {
    match team.bench.store.take_back(request, undo).await {
        Ok(_) => Ok(()),
        Err(NotDone::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other:?}"),
    }
}

async fn item(team: &Team<'_>, id: ItemId) -> Item {
    team.item(id).await.item
}

fn open(item: &Item) -> SpellId {
    item.open_spells().next().expect("one is open").id
}

/// Every move that can be made with an item whose second stage of three is open.
fn moves(item: &Item, map: &Map, dana: PersonId) -> Vec<Move> {
    let spell = open(item);
    let reason = note("Because");
    vec![
        Move::SendBack {
            spell,
            to: map.stages[0].id,
            reason: reason.clone(),
        },
        Move::Skip {
            spell,
            reason: reason.clone(),
        },
        Move::Reassign { spell, to: dana },
        Move::ChangeOwner(dana),
        Move::Cancel { reason },
    ]
}

#[tokio::test]
async fn every_move_is_taken_back_to_the_last_row() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let dana = team.person("Dana").await;
        let id = passed_to_publishing(&team, &posts).await;
        let back = Move::SendBack {
            spell: open(&item(&team, id).await),
            to: posts.map.stages[1].id,
            reason: note("Too dark"),
        };
        moved(&team, team.request(), id, back).await;
        let before = team.item(id).await;
        for wanted in moves(&before.item, &posts.map, dana) {
            let done = moved(&team, team.request(), id, wanted.clone()).await;
            assert_ne!(item(&team, id).await, before.item, "{wanted:?}");
            let undo = done.undo.expect("can be taken back");
            assert_eq!(taken_back(&team, undo).await, Ok(()), "{wanted:?}");
            let after = team.item(id).await;
            assert_eq!(after.item, before.item, "{wanted:?}");
            assert_eq!(after.answers, before.answers, "{wanted:?}");
            assert!(
                after.revision > before.revision,
                "a form drawn in between is stale"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn publishing_and_finishing_are_taken_back() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = passed_to_publishing(&team, &posts).await;
        let before = item(&team, id).await;
        let publish = Move::Publish {
            on: TODAY,
            link: note("https://example.com"),
        };
        let done = moved(&team, team.request(), id, publish).await;
        assert!(matches!(
            item(&team, id).await.state,
            ItemState::Published { .. }
        ));
        let undo = done.undo.expect("can be taken back");
        assert_eq!(taken_back(&team, undo).await, Ok(()));
        assert_eq!(item(&team, id).await, before);
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_on_the_way_stays() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        let before = item(&team, id).await;
        let spell = open(&before);
        let wanted = WantedMove {
            item: id,
            wanted: Move::HandOver(spell),
            answers: Some((spell, typed(&posts, &[("Facts checked", "yes")]))),
            today: TODAY,
        };
        let done = bench.store.move_item(team.request(), wanted).await;
        let undo = done.expect("hands over").undo.expect("can be taken back");
        assert_eq!(taken_back(&team, undo).await, Ok(()));
        let after = team.item(id).await;
        let stay = after.item.open_spells().next().expect("one is open");
        assert_eq!((stay.id, stay.closed_at), (spell, None));
        assert_eq!(stay.state, SpellState::Working, "answering is work");
        assert!(after.answers.contains_key(&posts.entry("Facts checked")));

        let told = bench
            .store
            .history(team.workspace, Subject::Item(id), 9)
            .await;
        let told = told.expect("reads");
        let Event::Undone(undone) = &told[0].event else {
            panic!("{:?}", told[0])
        };
        let is_covered = |event: &str| {
            let found = told
                .iter()
                .find(|it| format!("{:?}", it.event).contains(event));
            undone.covers(found.expect("is told").sequence)
        };
        assert!(is_covered("HandedOver") && is_covered("Arrived"));
        assert!(
            !is_covered("Answered"),
            "the answer stays and is not told as taken back"
        );
    })
    .await;
}

#[tokio::test]
async fn nine_seconds_are_in_time_and_sixteen_are_not() {
    on_both(async |bench| {
        let team = bench.team().await;
        let me = team.nirit.person;
        for (seconds, outcome) in [(9, Ok(())), (15, Ok(())), (16, Err(UndoRefusal::TooLate))] {
            let id = added(&team, "Photos", me, TODAY).await;
            let finish = change(id, TaskChange::Finish);
            let done = bench.store.change_task(team.request(), finish).await;
            let undo = done.expect("done").undo.expect("can be taken back");
            bench.wait(SignedDuration::from_secs(seconds - 1));
            assert_eq!(taken_back(&team, undo).await, outcome, "{seconds}");
            let is_open = task(&team, id).await.task.state == TaskState::Open;
            assert_eq!(is_open, outcome.is_ok());
        }
    })
    .await;
}

#[tokio::test]
async fn it_is_taken_back_once_however_often_it_is_pressed() {
    on_both(async |bench| {
        let team = bench.team().await;
        let id = added(&team, "Photos", team.nirit.person, TODAY).await;
        let finish = || change(id, TaskChange::Finish);
        let pressed = || team.request_with("pressed1");
        let first = bench.store.change_task(pressed(), finish()).await;
        let again = bench.store.change_task(pressed(), finish()).await;
        let (first, again) = (first.expect("done"), again.expect("answered"));
        assert!(again.is_repeated);
        assert_eq!(first.undo, again.undo, "the second press offers the same");
        let undo = first.undo.expect("can be taken back");
        for _ in 0..2 {
            let request = team.request_with("undo1234");
            assert_eq!(take_back(&team, request, undo).await, Ok(()));
        }
        assert_eq!(taken_back(&team, undo).await, Err(UndoRefusal::Already));
        let told = bench
            .store
            .history(team.workspace, Subject::Task(id), 9)
            .await;
        assert_eq!(told.expect("reads").len(), 3, "added, done, taken back");
    })
    .await;
}

#[tokio::test]
async fn another_person_and_a_lost_right_leave_it() {
    on_both(async |bench| {
        let team = bench.team().await;
        let manager = team.member("Maya", Access::Manager).await;
        let away = NewAbsence {
            person: manager.person,
            first: date(2026, 3, 9),
            last: date(2026, 3, 10),
            stand_in: None,
        };
        let noted = bench.store.note_absence(team.request(), away).await;
        let absence = noted.expect("notes").value;
        let request = team.request_of(&manager);
        let cancelled = bench.store.cancel_absence(request, manager.person, absence);
        let undo = cancelled
            .await
            .expect("cancels")
            .undo
            .expect("can be taken back");
        assert_eq!(taken_back(&team, undo).await, Err(UndoRefusal::NotYours));

        let level = |access: &'static str| {
            let sql = "UPDATE memberships SET access = $1 WHERE account_id = $2";
            bench.change(sql, vec![access.into(), manager.account.uuid().into()])
        };
        level("member").await;
        let request = team.request_of(&manager);
        assert_eq!(
            take_back(&team, request, undo).await,
            Err(UndoRefusal::NotYours)
        );
        level("manager").await;
        let request = team.request_of(&manager);
        assert_eq!(take_back(&team, request, undo).await, Ok(()));
        let absences = bench.store.list_absences(team.workspace, TODAY).await;
        assert_eq!(absences.expect("reads").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_moved_it_meanwhile_is_named() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let maya = team.member("Maya", Access::Manager).await;
        let id = passed_to_publishing(&team, &posts).await;
        let give = Move::ChangeOwner(team.person("Dana").await);
        let done = moved(&team, team.request(), id, give).await;
        let skip = Move::Reassign {
            spell: open(&item(&team, id).await),
            to: maya.person,
        };
        moved(&team, team.request_of(&maya), id, skip).await;
        let now = item(&team, id).await;
        let touch = Touch {
            by: Some(maya.person),
        };
        let undo = done.undo.expect("can be taken back");
        assert_eq!(
            taken_back(&team, undo).await,
            Err(UndoRefusal::Touched(touch))
        );
        assert_eq!(item(&team, id).await, now, "nothing of it was taken back");
    })
    .await;
}

#[tokio::test]
async fn nothing_happened_and_nothing_is_offered() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        let same = Move::ChangeOwner(team.nirit.person);
        assert_eq!(moved(&team, team.request(), id, same).await.undo, None);
        let me = team.nirit.person;
        let task = added(&team, "Photos", me, TODAY).await;
        let same = TaskChange::Settle(terms("Photos", me, TODAY));
        let same = bench.store.change_task(team.request(), change(task, same));
        assert_eq!(same.await.expect("saves").undo, None);
    })
    .await;
}

#[tokio::test]
async fn old_ones_are_forgotten_and_foreign_ones_are_not_there() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let id = added(&bolt, "Photos", bolt.nirit.person, TODAY).await;
        let finish = change(id, TaskChange::Finish);
        let done = bench.store.change_task(bolt.request(), finish).await;
        let undo = done.expect("done").undo.expect("can be taken back");
        let found = bench.store.find_undo(acme.workspace, undo).await;
        assert_eq!(found.expect("reads"), None);
        let foreign = bench.store.take_back(acme.request(), undo).await;
        assert!(matches!(foreign, Err(NotDone::Missing)));

        bench.wait(SignedDuration::from_hours(25));
        let reopen = change(id, TaskChange::Reopen);
        let reopened = bench.store.change_task(bolt.request(), reopen).await;
        reopened.expect("opens");
        let found = bench.store.find_undo(bolt.workspace, undo).await;
        assert_eq!(found.expect("reads"), None);
        let spells = bench.number("SELECT COUNT(*) FROM undos", vec![]).await;
        assert_eq!(spells, 1);
    })
    .await;
}

#[tokio::test]
async fn stays_that_a_return_added_go_with_it() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = passed_to_publishing(&team, &posts).await;
        let before = item(&team, id).await;
        let back = Move::SendBack {
            spell: open(&before),
            to: posts.map.stages[0].id,
            reason: note("Wrong price"),
        };
        let done = moved(&team, team.request(), id, back).await;
        assert!(item(&team, id).await.spells.len() > before.spells.len());
        let undo = done.undo.expect("can be taken back");
        assert_eq!(taken_back(&team, undo).await, Ok(()));
        let after = team.item(id).await;
        assert_eq!(after.item, before);
        assert!(after.answers.values().all(|answer| !answer.needs_recheck));
        assert!(
            after
                .item
                .spells
                .iter()
                .all(|it| it.state != SpellState::Returned)
        );
    })
    .await;
}
