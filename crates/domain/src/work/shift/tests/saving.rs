//! Who may save a shift, and what the item is then.

use jiff::Timestamp;

use super::*;
use crate::security::Actor;
use crate::work::{DatesMoved, ItemState, Moved, Overrun, SpellState, WorkEvent};

fn save(story: &Story, shifted: &Shifted, by: &Actor, reason: &str) -> Result<Moved, ShiftRefusal> {
    let said = (by, note(reason));
    move_dates(
        &story.item,
        &story.map,
        shifted,
        said,
        Timestamp::UNIX_EPOCH,
    )
}

/// A shift with a stage left out, or beside the one before it.
fn changed(story: &Story, shift: Shift, changes: &Adjustments) -> Shifted {
    let team = team(&story.map);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    let after = shifter.shift(shift, Follow::UseBuffer, changes);
    after.expect("days")
}

#[test]
fn the_item_gets_its_days_and_tells_from_where_to_where() {
    let story = with_buffer(1);
    let after = shifted(&story, stage_of(&story, "design"), 28, Follow::UseBuffer).expect("days");
    let moved = save(&story, &after, &member("design"), "Sick").expect("saved");
    let first_of_october = jiff::civil::date(2026, 10, 1);
    assert_eq!(moved.item.due_on, Some(first_of_october));
    for (spell, days) in &after.days {
        let planned = moved.item.spell(*spell).and_then(|spell| spell.planned);
        assert_eq!(planned, Some(*days));
    }
    let expected = WorkEvent::DatesMoved(DatesMoved {
        stage: Some(stage_id("design")),
        from: september(23),
        to: september(28),
        due_from: Some(september(29)),
        due_to: Some(first_of_october),
        reason: note("Sick"),
    });
    assert_eq!(moved.events, [expected]);
    assert_eq!(overruns(&moved.item, &story.map), []);
}

#[test]
fn a_stage_is_moved_by_its_holder_and_the_publish_date_by_who_answers() {
    let story = with_buffer(1);
    let stage = shifted(&story, stage_of(&story, "design"), 24, Follow::UseBuffer).expect("days");
    let due = shifted(&story, Shifting::Due, 30, Follow::KeepBuffer).expect("days");
    let may = |shifted, by| save(&story, shifted, &by, "").is_ok();
    assert!(may(&stage, member("design")) && may(&stage, member("owner")));
    assert!(!may(&stage, member("draft")) && !may(&stage, link_holder()));
    assert!(may(&due, member("owner")) && may(&due, manager()));
    assert!(!may(&due, member("design")) && !may(&due, member("publish")));
}

#[test]
fn a_stage_is_left_out_only_with_a_reason_and_by_whom_it_concerns() {
    let story = with_buffer(1);
    let mut changes = no_buffer();
    changes.left_out.insert(stage_id("design"));
    let shift = Shift {
        what: stage_of(&story, "draft"),
        to: september(24),
    };
    let after = changed(&story, shift, &changes);
    let refused = |by, reason| save(&story, &after, &by, reason).map(|_| ());
    assert_eq!(
        refused(member("owner"), ""),
        Err(ShiftRefusal::ReasonNeeded)
    );
    assert_eq!(
        refused(member("draft"), "No time"),
        Err(ShiftRefusal::NotYours)
    );
    let moved = save(&story, &after, &member("owner"), "No time").expect("saved");
    let design = moved.item.spell(story.spell("design")).expect("a stay");
    assert_eq!(design.state, SpellState::Skipped);
    assert_eq!(moved.events.len(), 2);
}

#[test]
fn a_stage_beside_the_one_that_runs_gets_the_ball_at_once() {
    let story = with_buffer(1).with_done(&["brief", "draft"]);
    let mut changes = no_buffer();
    changes.beside_previous.insert(stage_id("approval"));
    let shift = Shift {
        what: stage_of(&story, "design"),
        to: september(28),
    };
    let after = changed(&story, shift, &changes);
    let moved = save(&story, &after, &member("owner"), "").expect("saved");
    assert_eq!(moved.item.open_spells().count(), 2);
    assert_eq!(moved.item.state, ItemState::Running);
}

#[test]
fn missing_days_are_not_saved_silently() {
    let story = with_buffer(0);
    let early = shifted(&story, Shifting::Due, 7, Follow::KeepBuffer).expect("days");
    let days = early.short_by;
    let refused = save(&story, &early, &member("owner"), "").map(|_| ());
    assert_eq!(refused, Err(ShiftRefusal::Short { days }));
}

#[test]
fn an_overlap_stays_marked_on_the_item() {
    let story = with_buffer(1);
    let after = shifted(&story, stage_of(&story, "design"), 24, Follow::OnlyThis).expect("days");
    let moved = save(&story, &after, &member("owner"), "").expect("saved");
    let expected = Overrun {
        before: stage_id("design"),
        stage: stage_id("approval"),
    };
    assert_eq!(overruns(&moved.item, &story.map), [expected]);
}
