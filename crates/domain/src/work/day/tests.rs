//! What presses most comes first, counted in working days.

use super::*;
use crate::work::example::*;

/// A duty planned to be finished on a day of September, with so many days of work.
fn duty(finish: i8, working: &str) -> Duty {
    Duty {
        item: ItemId::new(uuid::Uuid::nil()),
        spell: SpellId::new(uuid::Uuid::nil()),
        stage: stage_id("draft"),
        planned: Some(PlannedDays {
            start: september(1),
            finish: september(finish),
        }),
        days: days(working),
    }
}

fn undated() -> Duty {
    Duty {
        planned: None,
        ..duty(1, "1")
    }
}

fn on(day: i8, duty: &Duty) -> Urgency {
    urgency(duty, &example_calendar(), september(day))
}

fn safe_start(duty: &Duty) -> Option<i8> {
    latest_safe_start(duty, &example_calendar()).map(Date::day)
}

#[test]
fn the_latest_safe_start_skips_weekends_and_holidays() {
    assert_eq!(safe_start(&duty(9, "2")), Some(8));
    assert_eq!(safe_start(&duty(14, "1")), Some(14));
    assert_eq!(safe_start(&duty(14, "2")), Some(10), "over the holiday");
    assert_eq!(safe_start(&duty(14, "2.5")), Some(9), "half a day is a day");
    assert_eq!(safe_start(&duty(14, "0")), Some(14));
}

#[test]
fn a_finish_that_became_a_day_off_moves_to_the_day_before() {
    assert_eq!(safe_start(&duty(13, "1")), Some(10));
    assert_eq!(on(10, &duty(13, "1")), Urgency::BeginToday);
}

#[test]
fn a_duty_grows_more_pressing_day_by_day() {
    let duty = duty(9, "2");
    assert_eq!(on(7, &duty), Urgency::Later);
    assert_eq!(on(8, &duty), Urgency::BeginToday);
    assert_eq!(on(9, &duty), Urgency::Today);
    assert_eq!(on(10, &duty), Urgency::Late { days: 1 });
}

#[test]
fn days_off_do_not_make_it_later() {
    let duty = duty(10, "1");
    for (day, late) in [(11, 1), (12, 1), (13, 1), (14, 1), (15, 2)] {
        assert_eq!(on(day, &duty), Urgency::Late { days: late }, "{day}");
    }
}

#[test]
fn nothing_must_begin_on_a_day_off() {
    assert_eq!(on(12, &duty(14, "1")), Urgency::Later);
    assert_eq!(on(13, &duty(15, "2")), Urgency::Later);
    assert_eq!(on(14, &duty(15, "2")), Urgency::BeginToday);
}

#[test]
fn what_should_have_begun_earlier_must_begin_today() {
    assert_eq!(on(9, &duty(10, "5")), Urgency::BeginToday);
}

#[test]
fn what_has_no_date_has_time() {
    assert_eq!(on(15, &undated()), Urgency::Later);
    assert_eq!(safe_start(&undated()), None);
}

#[test]
fn a_forgotten_duty_is_late_by_all_the_days_since() {
    let long_ago = Duty {
        planned: Some(PlannedDays {
            start: jiff::civil::date(2020, 1, 1),
            finish: jiff::civil::date(2020, 1, 2),
        }),
        ..undated()
    };
    let Urgency::Late { days } = on(15, &long_ago) else {
        panic!("it is late")
    };
    assert!(days > 250, "more than a year: {days}");
}

#[test]
fn the_order_of_pressing_is_late_today_begin_later() {
    assert!(Urgency::Late { days: 1 } < Urgency::Today);
    assert!(Urgency::Today < Urgency::BeginToday);
    assert!(Urgency::BeginToday < Urgency::Later);
}

#[test]
fn my_day_is_sorted_by_the_latest_safe_start() {
    let long = duty(15, "5");
    let short = duty(10, "1");
    let mut duties = vec![undated(), short.clone(), long.clone(), duty(9, "1")];
    sort_by_urgency(&mut duties, &example_calendar());
    assert_eq!(
        duties,
        [long, duty(9, "1"), short, undated()],
        "the long one is due last and must begin first"
    );
}

#[test]
fn ties_stay_in_the_order_given() {
    let first = Duty {
        stage: stage_id("first"),
        ..duty(10, "1")
    };
    let second = Duty {
        stage: stage_id("second"),
        ..duty(10, "1")
    };
    let mut duties = vec![second.clone(), first.clone()];
    sort_by_urgency(&mut duties, &example_calendar());
    assert_eq!(duties, [second, first]);
}
