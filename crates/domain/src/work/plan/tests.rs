//! Dates as the specification works them out, day by day.

mod beside;
mod forward;
mod properties;

use insta::assert_snapshot;
use jiff::civil::{Weekday, date};
use jiff::tz::TimeZone;

use super::*;
use crate::calendars::{Country, Organisation, Personal};
use crate::work::example::*;

#[test]
fn the_worked_example_falls_on_its_days() {
    let map = blog(&[Weekday::Tuesday]);
    let planned = due(&map, &team(&map), 15, &no_buffer(), 1).expect("a plan");
    assert_snapshot!(planned.table(&map), @r"
    brief: Wed 2 Sep – Wed 2 Sep
    draft: Thu 3 Sep – Mon 7 Sep
    design: Tue 8 Sep – Wed 9 Sep
    approval: Thu 10 Sep – Mon 14 Sep
    publish: Tue 15 Sep – Tue 15 Sep
    ");
    assert_eq!(planned.due_on, september(15));
    assert!(planned.can_start());
}

#[test]
fn without_the_holiday_the_brief_starts_a_day_later() {
    let map = blog(&[Weekday::Tuesday]);
    let mut team = team(&map);
    team.calendar = calendar(&SUNDAY_TO_THURSDAY, &[]);
    let planned = due(&map, &team, 15, &no_buffer(), 1).expect("a plan");
    assert_eq!(planned.start(), Some(september(3)));
}

#[test]
fn the_holidays_of_israel_give_the_same_days() {
    let map = blog(&[Weekday::Tuesday]);
    let zone = TimeZone::get("Asia/Jerusalem").expect("a zone");
    let mut team = team(&map);
    team.calendar = Calendar::new(
        &Organisation::default_for(Country::Israel, zone),
        &Personal::default(),
    );
    let planned = due(&map, &team, 15, &no_buffer(), 1).expect("a plan");
    assert_eq!(planned.start(), Some(september(2)));
}

#[test]
fn opened_on_the_sixth_it_is_two_days_short() {
    let map = blog(&[Weekday::Tuesday]);
    let planned = due(&map, &team(&map), 15, &no_buffer(), 6).expect("a plan");
    assert_eq!((planned.days_needed, planned.days_left), (8, 6));
    assert_eq!(planned.short_by(), 2);
    assert!(!planned.can_start());
}

#[test]
fn it_still_fits_on_the_day_of_its_start() {
    let map = blog(&[]);
    let planned = due(&map, &team(&map), 15, &no_buffer(), 2).expect("a plan");
    assert_eq!(planned.short_by(), 0);
    let planned = due(&map, &team(&map), 15, &no_buffer(), 3).expect("a plan");
    assert_eq!(planned.short_by(), 1);
}

#[test]
fn one_day_is_kept_free_unless_somebody_says_otherwise() {
    let map = blog(&[]);
    let planned = due(&map, &team(&map), 15, &Adjustments::default(), 1).expect("a plan");
    assert_eq!(planned.step("approval").days.finish, september(10));
    assert_eq!(planned.start(), Some(september(1)));
    assert_eq!(limits::BUFFER_DAYS_USUAL, 1);
}

#[test]
fn stages_after_publishing_follow_it_day_by_day() {
    let mut map = blog(&[]);
    map.stages.push(stage("report", "2"));
    map.stages.push(stage("archive", "0.5"));
    let planned = due(&map, &team(&map), 17, &no_buffer(), 1).expect("a plan");
    assert_snapshot!(planned.table(&map).lines().skip(4).collect::<Vec<_>>().join("\n"), @r"
    publish: Thu 17 Sep – Thu 17 Sep
    report: Sun 20 Sep – Mon 21 Sep
    archive: Tue 22 Sep – Tue 22 Sep
    ");
    assert_eq!(planned.days_needed, 8, "what follows needs no time before");
}

#[test]
fn a_post_may_go_out_on_a_day_off_that_is_allowed_by_name() {
    let map = blog(&[Weekday::Friday]);
    let planned = due(&map, &team(&map), 18, &no_buffer(), 1).expect("a plan");
    assert_eq!(planned.step("publish").days.start, september(18));
    assert_eq!(planned.step("approval").days.finish, september(17));
}

#[test]
fn a_holiday_is_refused_even_on_an_allowed_weekday() {
    let map = blog(&[Weekday::Sunday, Weekday::Tuesday]);
    assert_eq!(
        due(&map, &team(&map), 13, &no_buffer(), 1),
        Err(PlanRefusal::NotAPublishDay {
            before: Some(september(8)),
            after: Some(september(15)),
        })
    );
}

#[test]
fn any_working_day_is_allowed_where_none_is_named() {
    let map = blog(&[]);
    assert!(due(&map, &team(&map), 14, &no_buffer(), 1).is_ok());
    assert_eq!(
        due(&map, &team(&map), 12, &no_buffer(), 1),
        Err(PlanRefusal::NotAPublishDay {
            before: Some(september(10)),
            after: Some(september(14)),
        })
    );
}

#[test]
fn a_refusal_names_no_allowed_day_that_is_past() {
    let map = blog(&[Weekday::Tuesday]);
    assert_eq!(
        due(&map, &team(&map), 14, &no_buffer(), 9),
        Err(PlanRefusal::NotAPublishDay {
            before: None,
            after: Some(september(15)),
        })
    );
    assert_eq!(
        due(&map, &team(&map), 14, &no_buffer(), 8),
        Err(PlanRefusal::NotAPublishDay {
            before: Some(september(8)),
            after: Some(september(15)),
        })
    );
}

#[test]
fn an_eve_on_a_free_friday_is_a_day_off_like_any_other() {
    let zone = TimeZone::get("Asia/Jerusalem").expect("a zone");
    let israel = Calendar::new(
        &Organisation::default_for(Country::Israel, zone),
        &Personal::default(),
    );
    let stage = publishing(&[Weekday::Friday, Weekday::Saturday]);
    assert!(may_publish_on(&stage, &israel, september(4)));
    assert!(may_publish_on(&stage, &israel, september(11)), "the eve");
    assert!(
        !may_publish_on(&stage, &israel, september(12)),
        "the New Year"
    );
}

#[test]
fn a_process_that_publishes_nothing_is_finished_on_its_day() {
    let map = map(vec![stage("call", "1"), stage("offer", "2")]);
    let team = team(&map);
    let planned = due(&map, &team, 15, &Adjustments::default(), 1).expect("a plan");
    assert_snapshot!(planned.table(&map), @r"
    call: Thu 10 Sep – Thu 10 Sep
    offer: Mon 14 Sep – Tue 15 Sep
    ");
    let on_a_holiday = due(&map, &team, 13, &Adjustments::default(), 1).expect("a plan");
    assert_eq!(on_a_holiday.step("offer").days.finish, september(10));
}

#[test]
fn changed_times_and_stages_left_out_count_for_this_item_only() {
    let map = blog(&[]);
    let mut changes = no_buffer();
    changes.days.insert(stage_id("draft"), days("0.5"));
    changes.left_out.insert(stage_id("brief"));
    let planned = due(&map, &team(&map), 15, &changes, 1).expect("a plan");
    assert_eq!(planned.start(), Some(september(7)));
    assert_eq!(planned.steps.len(), 4);
}

#[test]
fn a_post_without_preparation_is_published_today() {
    let map = map(vec![publishing(&[])]);
    let planned = due(&map, &team(&map), 15, &Adjustments::default(), 15).expect("a plan");
    assert!(planned.can_start());
    assert_eq!((planned.days_needed, planned.due_on), (0, september(15)));
}

#[test]
fn there_is_no_plan_without_a_stage() {
    let empty = map(vec![]);
    assert_eq!(
        due(&empty, &team(&empty), 15, &no_buffer(), 1),
        Err(PlanRefusal::NothingToDo)
    );
    let map = map(vec![stage("call", "1")]);
    let mut changes = no_buffer();
    changes.left_out.insert(stage_id("call"));
    assert_eq!(
        due(&map, &team(&map), 15, &changes, 1),
        Err(PlanRefusal::NothingToDo)
    );
}

#[test]
fn the_day_lies_between_today_and_two_years_ahead() {
    let map = map(vec![stage("call", "1")]);
    let team = team(&map);
    let toward = |goal, today| plan(&map, &team, goal, &no_buffer(), today).err();
    let today = date(2026, 12, 30);
    for goal in [Goal::DueOn, Goal::StartOn] {
        assert_eq!(
            toward(goal(date(2026, 12, 29)), today),
            Some(PlanRefusal::InThePast)
        );
        assert_eq!(toward(goal(today), today), None);
        assert_eq!(toward(goal(date(2028, 12, 28)), today), None);
        assert_eq!(
            toward(goal(date(2028, 12, 31)), today),
            Some(PlanRefusal::TooFar)
        );
    }
    assert_eq!(
        toward(Goal::DueOn(date(2028, 3, 1)), date(2026, 1, 1)),
        Some(PlanRefusal::TooFar),
        "the number of the year alone does not decide"
    );
}

#[test]
fn a_calendar_without_work_gives_no_plan() {
    let map = map(vec![stage("call", "1")]);
    let mut team = team(&map);
    team.calendar = calendar(&[], &[]);
    assert_eq!(
        due(&map, &team, 15, &no_buffer(), 1),
        Err(PlanRefusal::NoWorkingTime)
    );
}

#[test]
fn a_start_on_a_past_day_that_only_its_holder_works_is_short_by_a_day() {
    let map = map(vec![stage("draft", "1"), publishing(&[])]);
    let team = team(&map).working("draft", &[Weekday::Saturday]);
    let planned = due(&map, &team, 7, &no_buffer(), 6).expect("a plan");
    assert_eq!(planned.start(), Some(september(5)));
    assert_eq!(planned.short_by(), 1, "Saturday is past for the team too");
}
