//! A launch gives every stage its days and its name, and the first one the ball.

use jiff::civil::Date;

use super::*;
use crate::work::example::*;
use crate::work::{Goal, Team, plan};

/// Launches the worked example for a day of September, seen from another.
fn launched(
    map: &Map,
    team: &Team,
    (due_on, today): (i8, i8),
    changes: &Adjustments,
) -> Result<(Item, Vec<WorkEvent>), LaunchRefusal> {
    let planned = due(map, team, due_on, changes, today).expect("a plan");
    begin(map, &planned, changes)
}

fn begin(
    map: &Map,
    planned: &Plan,
    changes: &Adjustments,
) -> Result<(Item, Vec<WorkEvent>), LaunchRefusal> {
    let mut given = 0;
    let mut fresh = || {
        given += 1;
        Uuid::from_u128(given)
    };
    launch(
        map,
        planned,
        changes,
        kick_off(),
        Timestamp::UNIX_EPOCH,
        &mut fresh,
    )
}

fn arrived(stage: &str) -> WorkEvent {
    WorkEvent::Arrived {
        stage: stage_id(stage),
        holder: Some(person(stage)),
    }
}

#[test]
fn the_first_stage_gets_the_ball_and_is_told() {
    let map = blog(&[]);
    let (item, events) = launched(&map, &team(&map), (15, 1), &no_buffer()).expect("it fits");
    assert_eq!(
        events,
        [
            WorkEvent::Launched {
                process: item.process,
                version: item.version,
                title: item.title.clone(),
                due_on: Some(september(15)),
            },
            arrived("brief"),
        ]
    );
    let states: Vec<_> = item.spells.iter().map(|spell| spell.state).collect();
    assert_eq!(states[0], SpellState::Queued);
    assert!(states[1..].iter().all(|state| *state == SpellState::Ahead));
    assert_eq!(item.spells[0].opened_at, Some(Timestamp::UNIX_EPOCH));
}

#[test]
fn every_stage_keeps_its_planned_days_and_its_name() {
    let map = blog(&[]);
    let team = team(&map).away("approval", (september(10), september(10)), Some("Anna"));
    let (item, _) = launched(&map, &team, (15, 1), &no_buffer()).expect("it fits");
    let approval = item
        .last_spell_in(stage_id("approval"))
        .expect("a stay ahead");
    assert_eq!(approval.holder, Some(person("Anna")));
    assert_eq!(
        approval.planned.map(|days| (days.start, days.finish)),
        Some((september(10), september(14)))
    );
    assert_eq!(approval.round, 1);
    assert_eq!(
        (item.owner, item.state),
        (person("owner"), ItemState::Running)
    );
}

#[test]
fn a_plan_that_is_short_is_not_launched() {
    let map = blog(&[]);
    assert_eq!(
        launched(&map, &team(&map), (15, 6), &no_buffer()).err(),
        Some(LaunchRefusal::Short { days: 2 })
    );
}

#[test]
fn a_plan_with_conflicts_is_not_launched_in_silence() {
    let map = blog(&[]);
    let team = team(&map)
        .seat("draft", &[])
        .away("publish", (september(15), september(15)), None);
    assert_eq!(
        launched(&map, &team, (15, 1), &no_buffer()).err(),
        Some(LaunchRefusal::Conflicts(vec![
            (stage_id("draft"), Conflict::Vacant),
            (stage_id("publish"), Conflict::AllAway),
        ]))
    );
}

#[test]
fn stages_left_out_are_told_and_never_get_the_ball() {
    let map = blog(&[]);
    let mut changes = no_buffer();
    changes.left_out.extend(["brief", "design"].map(stage_id));
    let (item, events) = launched(&map, &team(&map), (15, 3), &changes).expect("it fits");
    let skipped = |stage| WorkEvent::Skipped {
        stage: stage_id(stage),
        reason: Note::default(),
    };
    assert_eq!(
        events[1..],
        [skipped("brief"), skipped("design"), arrived("draft")]
    );
    let brief = item.last_spell_in(stage_id("brief")).expect("a stay");
    assert_eq!(brief.state, SpellState::Skipped);
    assert_eq!((brief.planned, brief.holder), (None, None));
    assert!(brief.closed_at.is_some() && brief.opened_at.is_none());
}

#[test]
fn side_by_side_stages_at_the_beginning_all_get_the_ball() {
    let map = map(vec![
        stage("text", "1"),
        stage("film", "2"),
        stage("cut", "1"),
    ]);
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("film"));
    let (_, events) = launched(&map, &team(&map), (15, 1), &changes).expect("it fits");
    assert_eq!(events[1..], [arrived("text"), arrived("film")]);
}

#[test]
fn what_only_has_to_go_out_is_ready_at_once() {
    let map = map(vec![publishing(&[])]);
    let (item, events) = launched(&map, &team(&map), (15, 15), &no_buffer()).expect("it fits");
    assert_eq!(item.state, ItemState::Ready);
    assert_eq!(events.last(), Some(&WorkEvent::BecameReady));
}

#[test]
fn a_launch_from_a_first_day_takes_its_date_from_the_plan() {
    let map = blog(&[]);
    let from: Date = september(6);
    let planned = plan(&map, &team(&map), Goal::StartOn(from), &no_buffer(), from);
    let (item, _) = begin(&map, &planned.expect("a plan"), &no_buffer()).expect("it fits");
    assert_eq!(item.due_on, Some(september(17)));
}
