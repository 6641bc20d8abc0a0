//! Plans from a first day on; the date follows.

use super::*;

#[test]
fn a_forward_plan_starts_on_the_first_working_day() {
    let map = blog(&[Weekday::Tuesday, Weekday::Thursday]);
    let goal = Goal::StartOn(september(5));
    let planned = plan(&map, &team(&map), goal, &no_buffer(), september(1)).expect("a plan");
    assert_snapshot!(planned.table(&map), @r"
    brief: Sun 6 Sep – Sun 6 Sep
    draft: Mon 7 Sep – Wed 9 Sep
    design: Thu 10 Sep – Mon 14 Sep
    approval: Tue 15 Sep – Wed 16 Sep
    publish: Thu 17 Sep – Thu 17 Sep
    ");
    assert_eq!(planned.due_on, september(17));
    assert_eq!(planned.short_by(), 0);
}

#[test]
fn a_forward_plan_keeps_the_buffer_before_it_publishes() {
    let map = blog(&[Weekday::Tuesday, Weekday::Thursday]);
    let goal = Goal::StartOn(september(6));
    let changes = Adjustments::default();
    let planned = plan(&map, &team(&map), goal, &changes, september(1)).expect("a plan");
    assert_eq!(planned.due_on, september(22));
}

#[test]
fn a_forward_plan_without_publishing_is_due_when_it_is_done() {
    let map = map(vec![stage("call", "1"), stage("offer", "2")]);
    let goal = Goal::StartOn(september(10));
    let planned = plan(
        &map,
        &team(&map),
        goal,
        &Adjustments::default(),
        september(1),
    );
    assert_eq!(planned.expect("a plan").due_on, september(15));
}
