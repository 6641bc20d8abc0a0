//! Shifts as the specification tells them, day by day; Sunday to Thursday, 13 September 2026 is a holiday.

mod properties;
mod saving;
mod ways_out;

use jiff::civil::Weekday;

use super::*;
use crate::work::example::*;

/// Published on Tuesday 29; with one free day before it: brief 16, draft 17–21, design 22–23, approval 24–27.
pub(super) fn with_buffer(days: u8) -> Story {
    let changes = Adjustments {
        buffer_days: days,
        ..Adjustments::default()
    };
    Story::launched(blog(&[]), &changes)
}

/// What a shift gives, with everybody there, on 1 September.
pub(super) fn shifted(
    story: &Story,
    what: Shifting,
    to: i8,
    follow: Follow,
) -> Result<Shifted, ShiftRefusal> {
    let team = team(&story.map);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    let to = september(to);
    shifter.shift(Shift { what, to }, follow, &no_buffer())
}

pub(super) fn stage_of(story: &Story, name: &str) -> Shifting {
    Shifting::Stage(story.spell(name))
}

impl Shifted {
    /// First and last day of a stage in September.
    pub(super) fn of(&self, story: &Story, name: &str) -> (i8, i8) {
        let days = self.days[&story.spell(name)];
        assert_eq!((days.start.month(), days.finish.month()), (9, 9));
        (days.start.day(), days.finish.day())
    }
}

#[test]
fn a_buffer_of_three_takes_up_three_days() {
    let story = with_buffer(3);
    let after = shifted(&story, stage_of(&story, "design"), 24, Follow::UseBuffer);
    let after = after.expect("days");
    assert_eq!((after.from, after.moved_days), (september(21), 3));
    assert_eq!(after.of(&story, "design"), (23, 24));
    assert_eq!(after.of(&story, "approval"), (27, 28));
    assert_eq!(after.due_on, Some(september(29)));
    assert_eq!((after.buffer_days, after.short_by), ((3, 0), 0));
    assert!(after.can_be_saved() && after.clashes.is_empty());
}

#[test]
fn a_buffer_of_one_is_two_days_short_and_the_publish_date_moves_by_two() {
    let story = with_buffer(1);
    let after = shifted(&story, stage_of(&story, "design"), 28, Follow::UseBuffer);
    let after = after.expect("days");
    assert_eq!((after.moved_days, after.short_by), (3, 2));
    assert_eq!(after.of(&story, "approval"), (29, 30));
    assert_eq!(after.due_on, Some(jiff::civil::date(2026, 10, 1)));
    assert!(after.can_be_saved());
}

#[test]
fn keeping_the_buffer_moves_everything_after_and_snaps_to_a_publish_day() {
    let changes = Adjustments {
        buffer_days: 2,
        ..Adjustments::default()
    };
    let map = blog(&[Weekday::Tuesday]);
    let story = Story::launched(map, &changes);
    let after = shifted(&story, stage_of(&story, "design"), 23, Follow::KeepBuffer);
    let after = after.expect("days");
    assert_eq!(after.moved_days, 1);
    assert_eq!(after.of(&story, "approval"), (24, 27));
    let tuesday = jiff::civil::date(2026, 10, 6);
    assert_eq!(after.due_on, Some(tuesday));
    assert_eq!(after.days[&story.spell("publish")].start, tuesday);
    assert!(after.buffer_days.1 >= after.buffer_days.0);
    let (brief, draft) = (story.spell("brief"), story.spell("draft"));
    for before in [brief, draft] {
        let planned = story.item.spell(before).and_then(|spell| spell.planned);
        assert_eq!(Some(after.days[&before]), planned);
    }
}

#[test]
fn only_this_one_leaves_the_rest_and_marks_what_overlaps() {
    let story = with_buffer(1);
    let after = shifted(&story, stage_of(&story, "design"), 24, Follow::OnlyThis);
    let after = after.expect("days");
    assert_eq!(after.due_on, Some(september(29)));
    assert_eq!(after.of(&story, "approval"), (24, 27));
    let overlap = Clash::Overlap {
        before: stage_id("design"),
        stage: stage_id("approval"),
    };
    assert_eq!(after.clashes, [overlap]);
    assert!(after.can_be_saved());
}

#[test]
fn the_publish_date_takes_the_stages_along_or_leaves_them() {
    let story = with_buffer(1).with_done(&["brief"]);
    let along = shifted(&story, Shifting::Due, 30, Follow::KeepBuffer).expect("days");
    assert_eq!(along.moved_days, 1);
    assert_eq!(along.of(&story, "approval"), (27, 28));
    assert_eq!((along.buffer_days, along.short_by), ((1, 1), 0));
    assert!(!along.days.contains_key(&story.spell("brief")));
    let alone = shifted(&story, Shifting::Due, 30, Follow::OnlyThis).expect("days");
    assert_eq!(alone.of(&story, "approval"), (24, 27));
    assert_eq!(alone.buffer_days, (1, 2));
    assert!(along.clashes.is_empty() && alone.clashes.is_empty());
}

#[test]
fn an_earlier_publish_date_says_how_many_days_are_missing() {
    let story = with_buffer(0);
    let early = shifted(&story, Shifting::Due, 7, Follow::KeepBuffer).expect("days");
    assert!(early.moved_days < 0);
    assert!(early.short_by > 0 && !early.can_be_saved());
    let alone = shifted(&story, Shifting::Due, 22, Follow::OnlyThis).expect("days");
    let overlap = Clash::Overlap {
        before: stage_id("approval"),
        stage: stage_id("publish"),
    };
    assert_eq!((alone.short_by, alone.clashes), (0, vec![overlap]));
}

#[test]
fn moving_the_publishing_stage_is_moving_the_publish_date() {
    let story = with_buffer(1);
    let by_stage = shifted(&story, stage_of(&story, "publish"), 30, Follow::KeepBuffer);
    let by_date = shifted(&story, Shifting::Due, 30, Follow::KeepBuffer);
    assert_eq!(by_stage, by_date);
}

#[test]
fn a_stage_is_pushed_over_the_absence_of_its_holder_a_holiday_and_the_weekend() {
    let story = with_buffer(3);
    let push = |team: Team| {
        let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
        let shift = Shift {
            what: stage_of(&story, "design"),
            to: september(22),
        };
        let after = shifter.shift(shift, Follow::UseBuffer, &no_buffer());
        after.expect("days").of(&story, "approval")
    };
    assert_eq!(push(team(&story.map)), (23, 24));
    let away = (september(22), september(23));
    let absent = team(&story.map).away("approval", away, None);
    assert_eq!(push(absent), (24, 27));
    let mut holiday = team(&story.map);
    holiday.calendar = calendar(&SUNDAY_TO_THURSDAY, &[september(24)]);
    assert_eq!(push(holiday), (23, 27));
    let friday = shifted(&story, stage_of(&story, "brief"), 18, Follow::OnlyThis);
    assert_eq!(friday.expect("days").shift.to, september(20));
}

#[test]
fn work_that_has_begun_keeps_its_first_day() {
    let mut story = with_buffer(1);
    let brief = story.spell("brief");
    let begun = crate::work::Move::Start(brief);
    story.wants(&member("brief"), begun).expect("a start");
    let start = story.item.spell(brief).and_then(|spell| spell.planned);
    let start = start.expect("days").start;
    let after = shifted(&story, stage_of(&story, "brief"), 20, Follow::KeepBuffer);
    assert_eq!(after.expect("days").days[&brief].start, start);
}

#[test]
fn whoever_publishes_may_be_away_on_the_new_day() {
    let story = with_buffer(1);
    let thirtieth = (september(30), september(30));
    let team = team(&story.map).away("publish", thirtieth, None);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    let shift = Shift {
        what: Shifting::Due,
        to: september(30),
    };
    let after = shifter.shift(shift, Follow::OnlyThis, &no_buffer());
    let person = person("publish");
    assert_eq!(after.expect("days").clashes, [Clash::Away { person }]);
}

#[test]
fn a_process_that_publishes_nothing_moves_its_last_day() {
    let story = Story::launched(
        map(vec![stage("call", "2"), stage("offer", "2")]),
        &no_buffer(),
    );
    let use_up = shifted(&story, stage_of(&story, "call"), 28, Follow::UseBuffer).expect("days");
    assert_eq!(use_up.of(&story, "offer"), (29, 30));
    assert_eq!((use_up.short_by, use_up.due_on), (1, Some(september(30))));
    let alone = shifted(&story, Shifting::Due, 28, Follow::OnlyThis).expect("days");
    let stage = stage_id("offer");
    assert_eq!(alone.clashes, [Clash::AfterDue { stage }]);
}

#[test]
fn days_that_cannot_be_are_refused() {
    let story = with_buffer(1).with_done(&["brief"]);
    let ask = |what, to, follow| shifted(&story, what, to, follow).map(|_| ());
    let draft = stage_of(&story, "draft");
    let keep = Follow::KeepBuffer;
    assert_eq!(ask(Shifting::Due, 29, keep), Err(ShiftRefusal::Same));
    assert_eq!(
        ask(Shifting::Due, 30, Follow::UseBuffer),
        Err(ShiftRefusal::NotAnAnswer)
    );
    assert_eq!(
        ask(stage_of(&story, "brief"), 20, keep),
        Err(ShiftRefusal::NotOpen)
    );
    let team = team(&story.map);
    let late = Shifter::new(&story.item, &story.map, &team, september(22));
    let to = |day| Shift {
        what: draft,
        to: day,
    };
    assert_eq!(
        late.shift(to(september(21)), keep, &no_buffer()),
        Err(ShiftRefusal::InThePast)
    );
    let far = jiff::civil::date(2029, 1, 1);
    assert_eq!(
        late.shift(to(far), keep, &no_buffer()),
        Err(ShiftRefusal::TooFar)
    );
}

#[test]
fn a_day_on_which_nothing_is_published_names_its_neighbours() {
    let story = Story::launched(blog(&[Weekday::Tuesday]), &no_buffer());
    let refused = shifted(&story, Shifting::Due, 24, Follow::KeepBuffer);
    let expected = ShiftRefusal::NotAPublishDay {
        before: Some(september(22)),
        after: Some(september(29)),
    };
    assert_eq!(refused, Err(expected));
}
