//! Tasks: written down, found by whoever needs them, changed by whom the rule lets, apart from those of other workspaces.

use domain::events::{Event, Subject};
use domain::ids::{ItemId, PersonId, TaskId};
use domain::security::Access;
use domain::work::{OPEN_TASKS_MAX, TaskChange, TaskEvent, TaskRefusal, TaskState, TaskTerms};
use jiff::civil::{Date, date};
use store::work::{ChangedTask, NewTask, NotChanged, TaskStates, TaskView};
use store::{NotDone, Request};

use crate::cast::{TODAY, Team, note, title};
use crate::harness::on_both;

pub fn terms(text: &str, owner: PersonId, due_on: Date) -> TaskTerms {
    TaskTerms {
        title: title(text),
        note: note("As agreed"),
        owner,
        due_on,
    }
}

pub fn new(terms: TaskTerms, item: Option<ItemId>) -> NewTask {
    NewTask {
        terms,
        item,
        today: TODAY,
    }
}

pub fn change(task: TaskId, change: TaskChange) -> ChangedTask {
    ChangedTask {
        task,
        change,
        drawn_from: None,
        today: TODAY,
    }
}

pub async fn added(team: &Team<'_>, text: &str, owner: PersonId, due_on: Date) -> TaskId {
    let new = new(terms(text, owner, due_on), None);
    let added = team.bench.store.add_task(team.request(), new).await;
    added.expect("adds").value
}

pub async fn task(team: &Team<'_>, id: TaskId) -> TaskView {
    let found = team.bench.store.find_task(team.workspace, id).await;
    found.expect("reads").expect("is there")
}

async fn refused(team: &Team<'_>, request: Request, wanted: ChangedTask) -> NotChanged {
    match team.bench.store.change_task(request, wanted).await {
        Err(NotDone::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn titles(tasks: &[TaskView]) -> Vec<&str> {
    tasks.iter().map(|view| view.task.title.as_str()).collect()
}

#[tokio::test]
async fn a_task_is_found_by_its_owner_by_everybody_and_from_its_item() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let dana = team.person("Dana").await;
        let (store, me) = (&bench.store, team.nirit.person);
        added(&team, "Later", dana, date(2026, 3, 12)).await;
        added(&team, "Sooner", dana, date(2026, 3, 4)).await;
        let of_item = new(terms("Photos", me, date(2026, 3, 5)), Some(item));
        let of_item = store.add_task(team.request(), of_item).await;
        let id = of_item.expect("adds").value;

        let open = TaskStates::Open;
        let hers = store.list_tasks_of(team.workspace, dana, open).await;
        assert_eq!(titles(&hers.expect("reads")), ["Sooner", "Later"]);
        let all = store.list_tasks(team.workspace, open).await;
        assert_eq!(titles(&all.expect("reads")), ["Sooner", "Photos", "Later"]);
        let here = store.list_tasks_of_item(team.workspace, item).await;
        assert_eq!(titles(&here.expect("reads")), ["Photos"]);
        let view = task(&team, id).await;
        assert_eq!(view.item_title.as_deref(), Some("Spring sale"));
        assert_eq!((view.task.made_by, view.revision), (me, 1));
        assert_eq!(view.task.note, note("As agreed"));
    })
    .await;
}

#[tokio::test]
async fn what_happens_to_a_task_is_read_back_and_told() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let (store, me) = (&bench.store, team.nirit.person);
        let id = added(&team, "Photos", me, date(2026, 3, 4)).await;
        let anew = TaskChange::Settle(terms("Four photos", dana, date(2026, 3, 9)));
        let reason = note("The letter is off");
        let drop = TaskChange::Drop {
            reason: reason.clone(),
        };
        for wanted in [anew, TaskChange::Finish, TaskChange::Reopen, drop] {
            let done = store.change_task(team.request(), change(id, wanted)).await;
            assert!(done.expect("changes").undo.is_some());
        }
        let view = task(&team, id).await;
        assert!(
            matches!(&view.task.state, TaskState::Dropped { by, reason: why, .. } if *by == me && *why == reason)
        );
        assert_eq!((view.task.owner, view.task.moved_times), (dana, 1));
        assert_eq!(view.revision, 5);
        let over = store.list_tasks(team.workspace, TaskStates::Over).await;
        assert_eq!(titles(&over.expect("reads")), ["Four photos"]);
        let told = store.history(team.workspace, Subject::Task(id), 9).await;
        let told: Vec<_> = told.expect("reads").into_iter().map(|it| it.event).collect();
        assert_eq!(told.len(), 7, "{told:?}");
        assert_eq!(told[0], Event::Task(id, TaskEvent::Dropped { reason }));
        assert!(matches!(
            &told[3],
            Event::Task(_, TaskEvent::Moved { times: 1, .. })
        ));
    })
    .await;
}

#[tokio::test]
async fn others_leave_it_alone_and_managers_do_not() {
    on_both(async |bench| {
        let team = bench.team().await;
        let id = added(&team, "Photos", team.nirit.person, TODAY).await;
        let member = team.member("Mark", Access::Member).await;
        let finish = change(id, TaskChange::Finish);
        let refusal = refused(&team, team.request_of(&member), finish.clone()).await;
        assert_eq!(refusal, NotChanged::Rule(TaskRefusal::NotYours));
        let manager = team.member("Maya", Access::Manager).await;
        let done = bench.store.change_task(team.request_of(&manager), finish);
        done.await.expect("a manager may");
        let given = added(&team, "Prices", member.person, TODAY).await;
        let done = change(given, TaskChange::Finish);
        let done = bench.store.change_task(team.request_of(&member), done);
        done.await.expect("its owner may");
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_an_old_form_is_told() {
    on_both(async |bench| {
        let team = bench.team().await;
        let me = team.nirit.person;
        let id = added(&team, "Photos", me, TODAY).await;
        let settle = |text: &str, seen| ChangedTask {
            drawn_from: Some(seen),
            ..change(id, TaskChange::Settle(terms(text, me, TODAY)))
        };
        let first = bench.store.change_task(team.request(), settle("Mine", 1));
        first.await.expect("saves");
        let refusal = refused(&team, team.request(), settle("Theirs", 1)).await;
        assert_eq!(refusal, NotChanged::Stale);
        assert_eq!(task(&team, id).await.task.title, title("Mine"));
        let again = bench.store.change_task(team.request(), settle("Theirs", 2));
        again.await.expect("saves knowingly");
    })
    .await;
}

#[tokio::test]
async fn two_hundred_open_tasks_are_the_most() {
    on_both(async |bench| {
        let team = bench.team().await;
        let me = team.nirit.person;
        let first = added(&team, "First", me, TODAY).await;
        for number in 1..OPEN_TASKS_MAX {
            added(&team, &format!("Task {number}"), me, TODAY).await;
        }
        let one_more = || new(terms("One more", me, TODAY), None);
        let refused = bench.store.add_task(team.request(), one_more()).await;
        let full = NotChanged::Rule(TaskRefusal::TooMany);
        assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal == full));
        let done = change(first, TaskChange::Finish);
        let done = bench.store.change_task(team.request(), done).await;
        done.expect("done");
        let added = bench.store.add_task(team.request(), one_more()).await;
        added.expect("there is room again");
    })
    .await;
}

#[tokio::test]
async fn pressing_twice_adds_once() {
    on_both(async |bench| {
        let team = bench.team().await;
        let me = team.nirit.person;
        let mut ids = Vec::new();
        for _ in 0..2 {
            let new = new(terms("Photos", me, TODAY), None);
            let request = team.request_with("pressed1");
            ids.push(bench.store.add_task(request, new).await.expect("adds"));
        }
        assert_eq!(ids[0].value, ids[1].value);
        assert!(ids[1].is_repeated);
    })
    .await;
}

#[tokio::test]
async fn tasks_stay_within_their_workspace() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let posts = bolt.posts().await;
        let item = bolt.launch(&posts, "Secret").await;
        let theirs = bolt.nirit.person;
        let id = added(&bolt, "Secret", theirs, TODAY).await;
        let (store, here) = (&bench.store, acme.workspace);
        assert_eq!(store.find_task(here, id).await.expect("reads"), None);
        for states in [TaskStates::Open, TaskStates::Over] {
            let all = store.list_tasks(here, states).await;
            assert_eq!(all.expect("reads"), []);
            let of = store.list_tasks_of(here, theirs, states).await;
            assert_eq!(of.expect("reads"), []);
        }
        let of_item = store.list_tasks_of_item(here, item).await;
        assert_eq!(of_item.expect("reads"), []);

        let me = acme.nirit.person;
        let finish = store.change_task(acme.request(), change(id, TaskChange::Finish));
        assert!(matches!(finish.await, Err(NotDone::Missing)));
        let given = new(terms("Mine", theirs, TODAY), None);
        let given = store.add_task(acme.request(), given).await;
        assert!(matches!(given, Err(NotDone::Missing)));
        let hung = new(terms("Mine", me, TODAY), Some(item));
        let hung = store.add_task(acme.request(), hung).await;
        assert!(matches!(hung, Err(NotDone::Missing)));
        let own = added(&acme, "Mine", me, TODAY).await;
        let give = TaskChange::Settle(terms("Mine", theirs, TODAY));
        let give = store.change_task(acme.request(), change(own, give));
        assert!(matches!(give.await, Err(NotDone::Missing)));
    })
    .await;
}
