//! Blocks of a day and their cutting.

use super::*;

fn block(opening: &str, closing: &str) -> Block {
    Block::between(opening.parse().unwrap(), closing.parse().unwrap())
}

#[test]
fn a_block_may_run_past_midnight() {
    let night = block("22:00", "06:00");
    assert_eq!(
        (night.opening_minute(), night.closing_minute()),
        (1320, 1800)
    );
    assert_eq!(block("08:00", "08:00").length_minutes(), 1440);
}

#[test]
fn a_day_is_cut_at_its_end() {
    let day = [block("09:00", "13:00"), block("14:00", "18:00")];
    assert_eq!(
        at_most(&day, 420),
        [block("09:00", "13:00"), block("14:00", "17:00")]
    );
    assert_eq!(at_most(&day, 240), [block("09:00", "13:00")]);
    assert_eq!(at_most(&day, 900), day);
    assert_eq!(at_most(&day, 0), []);
}

#[test]
fn overlapping_blocks_become_one() {
    let merged = merge(&[
        block("12:00", "15:00"),
        block("09:00", "13:00"),
        block("16:00", "17:00"),
    ]);
    assert_eq!(merged, [block("09:00", "15:00"), block("16:00", "17:00")]);
    assert_eq!(total_minutes(&merged), 420);
}

#[test]
fn a_week_knows_its_working_days() {
    let week = Week::of(
        &[Weekday::Monday, Weekday::Friday],
        &[block("09:00", "13:00")],
    );
    assert_eq!(week.working_days(), 2);
    assert!(week.works(Weekday::Friday) && !week.works(Weekday::Sunday));
    assert_eq!(week.with(Weekday::Friday, &[]).working_days(), 1);
}
