//! Stages that run at the same time share the days before the next one.

use super::*;

#[test]
fn side_by_side_stages_walk_back_from_the_same_day() {
    let map = blog(&[]);
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("design"));
    let planned = due(&map, &team(&map), 15, &changes, 1).expect("a plan");
    assert_snapshot!(planned.table(&map), @r"
    brief: Sun 6 Sep – Sun 6 Sep
    draft: Mon 7 Sep – Wed 9 Sep
    design: Tue 8 Sep – Wed 9 Sep
    approval: Thu 10 Sep – Mon 14 Sep
    publish: Tue 15 Sep – Tue 15 Sep
    ");
    let beside: Vec<bool> = planned.steps.iter().map(|s| s.is_beside_previous).collect();
    assert_eq!(beside, [false, false, true, false, false]);
}

#[test]
fn side_by_side_stages_start_together_in_a_forward_plan() {
    let map = blog(&[]);
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("design"));
    let goal = Goal::StartOn(september(6));
    let planned = plan(&map, &team(&map), goal, &changes, september(6)).expect("a plan");
    assert_eq!(planned.step("draft").days.start, september(7));
    assert_eq!(planned.step("design").days.start, september(7));
    assert_eq!(planned.step("approval").days.start, september(10));
}

#[test]
fn publishing_is_never_beside_anything() {
    let mut map = blog(&[]);
    map.stages.push(stage("report", "1"));
    let mut changes = no_buffer();
    changes
        .beside_previous
        .extend(["brief", "publish", "report"].map(stage_id));
    let planned = due(&map, &team(&map), 15, &changes, 1).expect("a plan");
    assert!(planned.steps.iter().all(|step| !step.is_beside_previous));
}

#[test]
fn a_stage_beside_one_that_is_left_out_does_not_join_the_one_before() {
    let map = blog(&[]);
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("design"));
    changes.left_out.insert(stage_id("draft"));
    let planned = due(&map, &team(&map), 15, &changes, 1).expect("a plan");
    assert_eq!(planned.step("brief").days.finish, september(7));
    assert_eq!(planned.step("design").days.start, september(8));
    assert!(!planned.step("design").is_beside_previous);
}
