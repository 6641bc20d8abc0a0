//! Columns by stable id, and clocks by working days.

use proptest::prelude::*;

use super::*;
use crate::work::example::*;

fn three() -> Map {
    map(vec![
        stage("brief", "1"),
        stage("draft", "2"),
        publishing(&[]),
    ])
}

#[test]
fn a_stay_stands_in_the_column_of_its_stage() {
    let columns = lay_out(&three(), ["draft", "publish", "draft"].map(stage_id));
    assert_eq!(columns.stages, vec![vec![], vec![0, 2], vec![1]]);
    assert!(columns.gone.is_empty());
}

#[test]
fn what_stands_in_a_stage_that_is_gone_comes_last_by_stage() {
    let columns = lay_out(
        &three(),
        ["layout", "brief", "proof", "layout"].map(stage_id),
    );
    assert_eq!(columns.stages[0], [1]);
    let gone = [
        (stage_id("layout"), vec![0, 3]),
        (stage_id("proof"), vec![2]),
    ];
    assert_eq!(columns.gone, gone);
}

proptest! {
    #[test]
    fn every_stay_stands_somewhere_once(names in proptest::collection::vec("brief|draft|publish|gone|lost", 0..40)) {
        let columns = lay_out(&three(), names.iter().map(|name| stage_id(name)));
        let gone = columns.gone.iter().flat_map(|(_, stays)| stays);
        let mut all: Vec<usize> = columns.stages.iter().flatten().chain(gone).copied().collect();
        all.sort_unstable();
        prop_assert_eq!(all, (0..names.len()).collect::<Vec<_>>());
    }
}

fn dates(finish: i8, opened: i8, span: &str) -> Dates {
    Dates {
        finish: Some(september(finish)),
        opened: Some(september(opened)),
        span: days(span),
        due: Some(september(24)),
    }
}

fn on(day: i8, dates: Dates) -> Clocks {
    clocks(&dates, &ordinary(), september(day))
}

/// Nothing closed.
fn ordinary() -> Calendar {
    calendar(&SUNDAY_TO_THURSDAY, &[])
}

#[test]
fn nothing_has_run_out_on_the_planned_day() {
    assert_eq!(on(10, dates(10, 8, "2")), Clocks::default());
}

#[test]
fn late_is_counted_in_working_days() {
    // Thursday the tenth; Friday and Saturday are off.
    assert_eq!(on(12, dates(10, 9, "9")).late_days, Some(1));
    assert_eq!(on(13, dates(10, 9, "9")).late_days, Some(1));
    assert_eq!(on(15, dates(10, 9, "9")).late_days, Some(3));
}

#[test]
fn stuck_is_longer_than_the_work_and_the_waiting_whatever_the_plan_says() {
    assert_eq!(on(9, dates(30, 7, "2")).stuck_days, None);
    assert_eq!(on(10, dates(30, 7, "2")).stuck_days, Some(1));
    assert_eq!(on(10, dates(30, 7, "2")).late_days, None);
}

#[test]
fn overdue_is_the_day_of_the_whole_item() {
    let passed = on(25, dates(30, 25, "2"));
    assert!(passed.is_overdue && passed.any());
    assert!(!on(24, dates(30, 24, "2")).any());
    let undated = Dates {
        finish: None,
        opened: None,
        span: days("1"),
        due: None,
    };
    assert!(!on(30, undated).any());
}
