//! How a task goes: added, done, dropped, opened again, settled anew; who may, and by when.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::ids::{AccountId, LinkId, WorkspaceId};
use crate::security::{Access, Member};
use crate::work::example::example_calendar;

const TODAY: Date = date(2026, 9, 9);
const OWNER: PersonId = PersonId::new(Uuid::from_u128(1));
const MAKER: PersonId = PersonId::new(Uuid::from_u128(2));
const OTHER: PersonId = PersonId::new(Uuid::from_u128(3));

fn actor(person: PersonId, access: Access) -> Actor {
    Actor::Member(Member {
        workspace: WorkspaceId::new(Uuid::nil()),
        account: AccountId::new(Uuid::nil()),
        person,
        access,
    })
}

fn scene(actor: &Actor) -> TaskScene<'_> {
    TaskScene {
        actor,
        now: Timestamp::UNIX_EPOCH,
        today: TODAY,
        open_tasks: 0,
    }
}

fn note(text: &str) -> Note {
    Note::parse(text).expect("a note")
}

fn terms() -> TaskTerms {
    TaskTerms {
        title: Title::parse("Pick three photos").expect("a title"),
        note: note("For the letter"),
        owner: OWNER,
        due_on: date(2026, 9, 10),
    }
}

fn task() -> Task {
    let maker = actor(MAKER, Access::Member);
    let added = add_task(TaskId::new(Uuid::nil()), terms(), None, scene(&maker));
    added.expect("a task").0
}

fn changed(task: &Task, change: TaskChange) -> Result<(Task, Vec<TaskEvent>), TaskRefusal> {
    change_task(task, change, scene(&actor(OWNER, Access::Member)))
}

fn moved_to(task: &Task, due_on: Date) -> Result<(Task, Vec<TaskEvent>), TaskRefusal> {
    let terms = TaskTerms { due_on, ..terms() };
    changed(task, TaskChange::Settle(terms))
}

fn done() -> Task {
    changed(&task(), TaskChange::Finish).expect("done").0
}

#[test]
fn a_task_begins_open_with_its_maker() {
    let maker = actor(MAKER, Access::Member);
    let item = Some(ItemId::new(Uuid::from_u128(9)));
    let id = TaskId::new(Uuid::from_u128(7));
    let (task, event) = add_task(id, terms(), item, scene(&maker)).expect("a task");
    assert_eq!((task.id, task.item, task.made_by), (id, item, MAKER));
    assert_eq!((&task.state, task.moved_times), (&TaskState::Open, 0));
    let TaskEvent::Added { owner, due_on, .. } = event else {
        panic!("{event:?}")
    };
    assert_eq!((owner, due_on), (OWNER, date(2026, 9, 10)));
}

#[test]
fn it_is_done_by_somebody_at_a_moment_and_only_once() {
    let (task, events) = changed(&task(), TaskChange::Finish).expect("done");
    let by_owner = TaskState::Done {
        by: OWNER,
        at: Timestamp::UNIX_EPOCH,
    };
    assert_eq!((&task.state, events), (&by_owner, vec![TaskEvent::Done]));
    assert_eq!(
        changed(&task, TaskChange::Finish),
        Err(TaskRefusal::NotOpen)
    );
    let drop = TaskChange::Drop {
        reason: note("why"),
    };
    assert_eq!(changed(&task, drop), Err(TaskRefusal::NotOpen));
    assert_eq!(
        moved_to(&task, date(2026, 9, 20)),
        Err(TaskRefusal::NotOpen)
    );
}

#[test]
fn it_is_dropped_with_a_reason() {
    let silent = TaskChange::Drop { reason: note("  ") };
    assert_eq!(changed(&task(), silent), Err(TaskRefusal::ReasonNeeded));
    let reason = note("The letter is off");
    let drop = TaskChange::Drop {
        reason: reason.clone(),
    };
    let (task, events) = changed(&task(), drop).expect("dropped");
    assert!(
        matches!(&task.state, TaskState::Dropped { by: OWNER, reason: why, .. } if *why == reason)
    );
    assert_eq!(events, [TaskEvent::Dropped { reason }]);
}

#[test]
fn what_is_over_can_be_opened_again() {
    let (task, events) = changed(&done(), TaskChange::Reopen).expect("open");
    assert_eq!(
        (&task.state, events),
        (&TaskState::Open, vec![TaskEvent::Reopened])
    );
    assert_eq!(
        changed(&task, TaskChange::Reopen),
        Err(TaskRefusal::NotOver)
    );
}

#[test]
fn every_other_date_is_counted() {
    let (first, events) = moved_to(&task(), date(2026, 9, 14)).expect("moved");
    let moved = TaskEvent::Moved {
        from: date(2026, 9, 10),
        to: date(2026, 9, 14),
        times: 1,
    };
    assert_eq!(events, [moved]);
    let (second, _) = moved_to(&first, date(2026, 9, 9)).expect("moved");
    assert_eq!(second.moved_times, 2);
    let (same, events) = moved_to(&second, date(2026, 9, 9)).expect("the same");
    assert_eq!((same.moved_times, events), (2, vec![]));
}

#[test]
fn a_date_lies_between_today_and_three_years() {
    for (day, refusal) in [
        (TODAY - 1.day(), TaskRefusal::InThePast),
        (TODAY + 1_101.days(), TaskRefusal::TooFar),
    ] {
        assert_eq!(moved_to(&task(), day), Err(refusal));
        let late = TaskTerms {
            due_on: day,
            ..terms()
        };
        let maker = actor(MAKER, Access::Member);
        let added = add_task(TaskId::new(Uuid::nil()), late, None, scene(&maker));
        assert_eq!(added.err(), Some(refusal));
    }
    for day in [TODAY, TODAY + 1_100.days()] {
        assert!(moved_to(&task(), day).is_ok(), "{day}");
    }
}

#[test]
fn a_late_task_may_keep_its_date_and_change_otherwise() {
    let late = Task {
        due_on: date(2026, 9, 1),
        ..task()
    };
    let terms = TaskTerms {
        due_on: late.due_on,
        owner: OTHER,
        title: Title::parse("Pick four photos").expect("a title"),
        ..terms()
    };
    let (task, events) = changed(&late, TaskChange::Settle(terms)).expect("settled");
    assert_eq!((task.owner, task.moved_times), (OTHER, 0));
    assert!(matches!(
        events.as_slice(),
        [
            TaskEvent::Reworded { .. },
            TaskEvent::OwnerChanged {
                from: OWNER,
                to: OTHER
            }
        ]
    ));
}

#[test]
fn its_owner_its_maker_and_managers_change_it() {
    let task = task();
    for (person, access, may) in [
        (OWNER, Access::Member, true),
        (MAKER, Access::Member, true),
        (OTHER, Access::Member, false),
        (OTHER, Access::Manager, true),
        (OTHER, Access::Owner, true),
    ] {
        let actor = actor(person, access);
        assert_eq!(may_change(&task, &actor), may, "{actor:?}");
        let changed = change_task(&task, TaskChange::Finish, scene(&actor));
        assert_eq!(changed.err(), (!may).then_some(TaskRefusal::NotYours));
    }
}

#[test]
fn nobody_without_a_person_adds_or_changes() {
    let workspace = WorkspaceId::new(Uuid::nil());
    let link = Actor::Link {
        workspace,
        link: LinkId::new(Uuid::nil()),
    };
    for actor in [link, Actor::System { workspace }] {
        let added = add_task(TaskId::new(Uuid::nil()), terms(), None, scene(&actor));
        assert_eq!(added.err(), Some(TaskRefusal::NotYours));
        let changed = change_task(&task(), TaskChange::Finish, scene(&actor));
        assert_eq!(changed.err(), Some(TaskRefusal::NotYours));
    }
}

#[test]
fn two_hundred_open_tasks_are_enough_for_anybody() {
    let maker = actor(MAKER, Access::Member);
    let full = TaskScene {
        open_tasks: OPEN_TASKS_MAX,
        ..scene(&maker)
    };
    let one_left = TaskScene {
        open_tasks: OPEN_TASKS_MAX - 1,
        ..full
    };
    let add = |scene| add_task(TaskId::new(Uuid::nil()), terms(), None, scene).err();
    assert_eq!(
        (add(full), add(one_left)),
        (Some(TaskRefusal::TooMany), None)
    );
    let give = TaskChange::Settle(TaskTerms {
        owner: OTHER,
        ..terms()
    });
    let given = |scene| change_task(&task(), give.clone(), scene).err();
    assert_eq!(given(full), Some(TaskRefusal::TooMany));
    assert_eq!(given(one_left), None);
    let reopened = change_task(&done(), TaskChange::Reopen, full);
    assert_eq!(reopened.err(), Some(TaskRefusal::TooMany));
    let finished = change_task(&task(), TaskChange::Finish, full);
    assert!(finished.is_ok(), "a full list is worked off");
}

#[test]
fn the_usual_day_is_the_next_working_day() {
    let calendar = example_calendar();
    assert_eq!(usual_due_day(&calendar, TODAY), date(2026, 9, 10));
    assert_eq!(
        usual_due_day(&calendar, date(2026, 9, 10)),
        date(2026, 9, 14),
        "over the weekend and the holiday"
    );
}

#[test]
fn it_is_late_by_working_days() {
    let calendar = example_calendar();
    let on = |day: i8| task_urgency(date(2026, 9, 10), &calendar, date(2026, 9, day));
    assert_eq!((on(9), on(10)), (Urgency::Later, Urgency::Today));
    assert_eq!(on(11), Urgency::Late { days: 1 });
    assert_eq!(on(14), Urgency::Late { days: 1 });
    assert_eq!(on(15), Urgency::Late { days: 2 });
}

#[test]
fn it_stands_in_the_day_a_week_before() {
    let stands = |days: i64| stands_in_day(TODAY + days.days(), TODAY);
    assert_eq!([-400, 0, 7, 8].map(stands), [true, true, true, false]);
}

fn any_change() -> impl Strategy<Value = TaskChange> {
    prop_oneof![
        Just(TaskChange::Finish),
        Just(TaskChange::Reopen),
        "[a-z]{0,3}".prop_map(|why| TaskChange::Drop { reason: note(&why) }),
        (0..9_i64, 1..4_u128).prop_map(|(days, owner)| {
            TaskChange::Settle(TaskTerms {
                due_on: TODAY + days.days(),
                owner: PersonId::new(Uuid::from_u128(owner)),
                ..terms()
            })
        }),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_the_events_tell_it(changes in prop::collection::vec(any_change(), 0..20)) {
        let manager = actor(MAKER, Access::Manager);
        let mut task = task();
        let (mut moves, mut is_open, mut owner) = (0, true, OWNER);
        for change in changes {
            let Ok((after, events)) = change_task(&task, change, scene(&manager)) else { continue };
            prop_assert_eq!(events.is_empty(), after == task, "something changed exactly when something happened");
            for event in events {
                match event {
                    TaskEvent::Moved { from, to, times } => {
                        moves += 1;
                        prop_assert_eq!((from, to, times), (task.due_on, after.due_on, moves));
                    }
                    TaskEvent::Done | TaskEvent::Dropped { .. } => is_open = false,
                    TaskEvent::Reopened => is_open = true,
                    TaskEvent::OwnerChanged { to, .. } => owner = to,
                    TaskEvent::Added { .. } | TaskEvent::Reworded { .. } => {}
                }
            }
            task = after;
            prop_assert_eq!((task.moved_times, task.state == TaskState::Open, task.owner), (moves, is_open, owner));
        }
    }
}
