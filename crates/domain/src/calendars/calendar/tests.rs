//! Vectors of working days, working time and clock changes, and the weighing of layers.

use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::*;
use crate::calendars::{
    Absence, Block, CholHamoed, Country, DayKind, Exception, ExceptionKind, Layer, Names,
    Observance, OwnDay, Week, WeekChange,
};

fn organisation(country: Country) -> Organisation {
    let zone = TimeZone::get(country.usual_zone()).unwrap();
    Organisation::default_for(country, zone)
}

fn usual(country: Country) -> Calendar {
    Calendar::new(&organisation(country), &Personal::default())
}

fn block(opening: &str, closing: &str) -> Block {
    Block::between(opening.parse().unwrap(), closing.parse().unwrap())
}

/// Works only the shift that starts on one date.
fn shift(zone: &str, date: Date, opening: &str, closing: &str) -> Calendar {
    let zone = TimeZone::get(zone).unwrap();
    let own = OwnDay {
        date,
        blocks: vec![block(opening, closing)],
    };
    let personal = Personal {
        week: Some(Week::empty()),
        own_days: vec![own],
        ..Personal::default()
    };
    Calendar::new(&Organisation::default_for(Country::None, zone), &personal)
}

fn new_york() -> Calendar {
    let organisation = organisation(Country::UnitedStates);
    let weekdays: Vec<Weekday> = Weekday::Monday.cycle_forward().take(5).collect();
    let week = Week::of(&weekdays, &[block("09:00", "17:00")]);
    Calendar::new(
        &Organisation {
            week,
            ..organisation
        },
        &Personal::default(),
    )
}

impl Calendar {
    fn at(&self, wall: &str) -> Timestamp {
        let wall: civil::DateTime = wall.parse().unwrap();
        self.zone().to_timestamp(wall).unwrap()
    }

    fn add(&self, wall: &str, minutes: i64) -> String {
        let found = self.add_minutes(self.at(wall), minutes).unwrap();
        self.zone()
            .to_datetime(found)
            .strftime("%Y-%m-%d %H:%M")
            .to_string()
    }

    fn days(&self, from: Date, n: i32) -> Date {
        self.add_days(from, n, OnZero::Stay).unwrap()
    }

    fn shift_minutes(&self, date: Date) -> i64 {
        self.day(date).minutes
    }
}

#[test]
fn working_days_after_a_russian_date() {
    let ru = usual(Country::Russia);
    assert_eq!(ru.days(date(2026, 5, 7), 3), date(2026, 5, 13), "D1");
    assert_eq!(ru.days(date(2026, 12, 30), 1), date(2027, 1, 11), "D2");
    assert!(!ru.day(date(2027, 1, 11)).confirmed, "D2");
    assert!(ru.day(date(2026, 12, 30)).confirmed, "D2");
    assert_eq!(ru.days(date(2024, 4, 26), 1), date(2024, 4, 27), "D3");
    assert_eq!(ru.days(date(2024, 4, 26), 2), date(2024, 5, 2), "D3");
    assert_eq!(ru.days(date(2026, 5, 11), 1), date(2026, 5, 12), "D4");
    assert_eq!(
        ru.add_days(date(2026, 5, 11), 0, OnZero::Forward),
        Ok(date(2026, 5, 12)),
        "D4"
    );
    assert_eq!(
        ru.add_days(date(2026, 5, 11), 0, OnZero::Back),
        Ok(date(2026, 5, 8))
    );
    assert_eq!(ru.days(date(2026, 5, 11), 0), date(2026, 5, 11));
}

#[test]
fn working_days_after_an_israeli_date() {
    let il = usual(Country::Israel);
    assert_eq!(il.days(date(2026, 9, 10), 2), date(2026, 9, 15), "D5");
    assert_eq!(il.days(date(2026, 9, 14), -1), date(2026, 9, 10), "D5");
    assert_eq!(il.days(date(2026, 9, 24), 1), date(2026, 9, 27), "D6");
    let closed = Organisation {
        chol_hamoed: CholHamoed::Closed,
        ..organisation(Country::Israel)
    };
    let closed = Calendar::new(&closed, &Personal::default());
    assert_eq!(closed.days(date(2026, 9, 24), 1), date(2026, 10, 4), "D6");
    assert_eq!(il.days(date(2027, 4, 20), 2), date(2027, 4, 25), "D7");
}

#[test]
fn working_time_is_added_over_breaks_eves_and_holidays() {
    let il = usual(Country::Israel);
    let ru = usual(Country::Russia);
    assert_eq!(il.add("2026-09-10T17:30", 120), "2026-09-14 10:30", "A1");
    assert_eq!(il.add("2026-09-14T16:00", 120), "2026-09-14 18:00", "A2");
    assert_eq!(il.add("2026-09-14T13:30", 30), "2026-09-14 14:30", "A3");
    assert_eq!(il.add("2026-09-11T10:00", 0), "2026-09-14 09:00", "A4");
    assert_eq!(il.add("2026-09-14T18:00", 0), "2026-09-15 09:00", "A4");
    assert_eq!(il.add("2026-09-20T15:30", 60), "2026-09-22 09:30", "A5");
    assert_eq!(ru.add("2026-11-03T16:30", 60), "2026-11-05 09:30", "A6");
    assert_eq!(ru.add("2026-06-11T16:00", 120), "2026-06-15 10:00", "A7");
    assert_eq!(il.add("2027-04-21T15:00", 120), "2027-04-21 17:00", "A8");
    assert_eq!(ru.add("2026-04-30T10:00", 12 * 60), "2026-05-04 16:00");
}

#[test]
fn subtracting_mirrors_adding() {
    let il = usual(Country::Israel);
    assert_eq!(il.add("2026-09-14T10:30", -120), "2026-09-10 17:30");
    assert_eq!(il.add("2026-09-14T18:00", -480), "2026-09-14 09:00");
    assert_eq!(il.add("2026-09-14T14:00", -60), "2026-09-14 12:00");
}

#[test]
fn net_time_survives_clock_changes() {
    let il = usual(Country::Israel);
    let net = |from: &str, to: &str| il.net_minutes(il.at(from), il.at(to));
    assert_eq!(net("2026-03-26T17:00", "2026-03-29T10:00"), 120, "B1");
    assert_eq!(net("2026-10-22T17:00", "2026-10-25T10:00"), 120, "B2");
    let ny = new_york();
    let (from, to) = (ny.at("2026-10-30T16:00"), ny.at("2026-11-02T09:30"));
    assert_eq!(ny.net_minutes(from, to), 90, "B3");
    assert_eq!(il.net_minutes(from, to), 870, "B4");
    assert_eq!(usual(Country::Russia).net_minutes(from, to), 450, "B4");
}

#[test]
fn net_time_over_short_days_and_holidays() {
    let (il, ru) = (usual(Country::Israel), usual(Country::Russia));
    assert_eq!(
        ru.net_minutes(ru.at("2026-11-02T12:00"), ru.at("2026-11-05T12:00")),
        900,
        "B5"
    );
    let (from, to) = (il.at("2026-09-20T12:00"), il.at("2026-09-22T12:00"));
    assert_eq!(il.net_minutes(from, to), 360, "B6");
    assert_eq!(il.net_minutes(to, from), -360, "B6");
    assert_eq!(il.net_minutes(from, from), 0);
}

#[test]
fn shifts_over_a_clock_change_have_their_elapsed_length() {
    let night = |start: Date| shift("Asia/Jerusalem", start, "22:00", "06:00").shift_minutes(start);
    assert_eq!(night(date(2026, 10, 24)), 540, "B7");
    assert_eq!(night(date(2026, 3, 26)), 420, "B7");
    let evening = shift("Asia/Jerusalem", date(2026, 10, 24), "17:00", "01:30");
    assert_eq!(evening.shift_minutes(date(2026, 10, 24)), 570, "B8");
    let skipped = shift("Asia/Jerusalem", date(2026, 3, 27), "02:30", "06:00");
    let opening = skipped.intervals(date(2026, 3, 27))[0].start;
    assert_eq!(opening, "2026-03-27T03:30+03:00".parse().unwrap(), "B9");
}

#[test]
fn overlapping_shifts_count_once() {
    let blocks = vec![block("22:00", "06:00")];
    let own_days = vec![
        OwnDay {
            date: date(2026, 7, 6),
            blocks,
        },
        OwnDay {
            date: date(2026, 7, 7),
            blocks: vec![block("05:00", "09:00")],
        },
    ];
    let personal = Personal {
        week: Some(Week::empty()),
        own_days,
        ..Personal::default()
    };
    let calendar = Calendar::new(&organisation(Country::None), &personal);
    let (from, to) = (
        calendar.at("2026-07-06T00:00"),
        calendar.at("2026-07-08T00:00"),
    );
    assert_eq!(calendar.net_minutes(from, to), 11 * 60);
    assert_eq!(
        calendar.add("2026-07-06T22:00", 8 * 60 + 30),
        "2026-07-07 06:30"
    );
    assert_eq!(
        calendar.add("2026-07-07T06:30", -9 * 60 + 30),
        "2026-07-06 22:00"
    );
}

#[test]
fn a_calendar_without_work_says_so() {
    let idle = Personal {
        week: Some(Week::empty()),
        ..Personal::default()
    };
    let idle = Calendar::new(&organisation(Country::None), &idle);
    let from = date(2026, 1, 1);
    let refusal = NoWorkingTime::Idle {
        searched_from: from,
    };
    assert_eq!(idle.add_days(from, 1, OnZero::Stay), Err(refusal));
    assert_eq!(idle.add_days(from, 0, OnZero::Forward), Err(refusal));
    assert!(idle.add_minutes(idle.at("2026-01-01T09:00"), 1).is_err());
    assert!(idle.add_minutes(idle.at("2026-01-01T09:00"), -1).is_err());
    assert_eq!(idle.add_days(from, 0, OnZero::Stay), Ok(from));
    assert!(
        refusal
            .to_string()
            .starts_with("calendar has no working time")
    );
}

#[test]
fn the_end_of_representable_time_is_no_panic() {
    let calendar = usual(Country::None);
    assert!(calendar.add_minutes(Timestamp::MAX, 600).is_err());
    assert!(calendar.add_minutes(Timestamp::MIN, -600).is_err());
    assert!(calendar.add_days(Date::MAX, 1, OnZero::Stay).is_err());
    assert!(calendar.add_minutes(Timestamp::MAX, i64::MAX).is_err());
}

#[test]
fn later_layers_win_and_keep_the_loser() {
    let closure = Exception {
        id: "renovation".to_owned(),
        first: date(2026, 9, 20),
        last: date(2026, 9, 21),
        kind: ExceptionKind::Closed,
        name: Some(Names::typed("שיפוץ")),
    };
    let organisation = Organisation {
        exceptions: vec![closure],
        ..organisation(Country::Israel)
    };
    let absences = vec![Absence {
        first: date(2026, 9, 21),
        last: date(2026, 9, 22),
    }];
    let calendar = Calendar::new(
        &organisation,
        &Personal {
            absences,
            ..Personal::default()
        },
    );

    let eve = calendar.day(date(2026, 9, 20));
    assert_eq!((eve.kind, eve.minutes), (DayKind::CompanyClosed, 0));
    assert_eq!(eve.beaten.last().unwrap().why.rule, "il.yom_kippur_eve");

    let away = calendar.day(date(2026, 9, 21));
    assert_eq!(
        (away.kind, away.why.layer),
        (DayKind::Absence, Layer::Person)
    );
    let kinds: Vec<DayKind> = away.beaten.iter().map(|beaten| beaten.kind).collect();
    assert_eq!(
        kinds,
        [
            DayKind::Work,
            DayKind::PublicHoliday,
            DayKind::CompanyClosed
        ]
    );
}

#[test]
fn an_organisation_has_half_days_short_days_and_extra_days() {
    let exception = |day: i8, kind| Exception {
        id: format!("own-{day}"),
        first: date(2026, 7, day),
        last: date(2026, 7, day),
        kind,
        name: None,
    };
    let exceptions = vec![
        exception(6, ExceptionKind::HalfDay(vec![block("10:00", "12:30")])),
        exception(7, ExceptionKind::Short { minutes: 300 }),
        exception(10, ExceptionKind::Work),
        exception(8, ExceptionKind::Holiday),
    ];
    let calendar = Calendar::new(
        &Organisation {
            exceptions,
            ..organisation(Country::Israel)
        },
        &Personal::default(),
    );
    let seen = |day: i8| {
        let day = calendar.day(date(2026, 7, day));
        (day.kind, day.minutes)
    };
    assert_eq!(seen(6), (DayKind::HalfDay, 150));
    assert_eq!(seen(7), (DayKind::Short, 300));
    assert_eq!(
        seen(10),
        (DayKind::Work, 480),
        "a Friday worked like Thursday"
    );
    assert_eq!(seen(8), (DayKind::PublicHoliday, 0));
}

#[test]
fn a_chosen_observance_is_off_and_others_are_worked() {
    let personal = Personal {
        observances: vec![Observance::Purim],
        ..Personal::default()
    };
    for country in [Country::Israel, Country::None] {
        let calendar = Calendar::new(&organisation(country), &personal);
        let purim = calendar.day(date(2027, 3, 23));
        assert_eq!(
            (purim.kind, purim.minutes),
            (DayKind::OptionalObservance, 0)
        );
        assert_eq!(purim.why.layer, Layer::Person);
    }
    let worked = usual(Country::Israel).day(date(2027, 3, 23));
    assert_eq!(
        (worked.kind, worked.minutes),
        (DayKind::OptionalObservance, 480)
    );
}

#[test]
fn a_person_changes_week_from_a_date_on() {
    let half = Week::of(
        &[Weekday::Sunday, Weekday::Monday],
        &[block("09:00", "13:00")],
    );
    let change = WeekChange {
        from: date(2026, 7, 6),
        week: half,
    };
    let personal = Personal {
        week_changes: vec![change],
        ..Personal::default()
    };
    let calendar = Calendar::new(&organisation(Country::Israel), &personal);
    assert_eq!(calendar.day(date(2026, 7, 5)).minutes, 480);
    assert_eq!(calendar.day(date(2026, 7, 6)).minutes, 240);
    assert_eq!(calendar.day(date(2026, 7, 7)).kind, DayKind::Weekend);
    assert_eq!(calendar.day(date(2026, 7, 7)).why.layer, Layer::Person);
}

#[test]
fn a_person_lives_in_another_zone() {
    let personal = Personal {
        zone: TimeZone::get("America/New_York").ok(),
        ..Personal::default()
    };
    let calendar = Calendar::new(&organisation(Country::Israel), &personal);
    let opening = calendar.intervals(date(2026, 7, 6))[0].start;
    assert_eq!(opening, "2026-07-06T09:00-04:00".parse().unwrap());
}

#[test]
fn moved_russian_days_follow_saturday_and_sunday_only() {
    let blocks = [block("09:00", "13:00"), block("14:00", "18:00")];
    let weekdays: Vec<Weekday> = Weekday::Tuesday.cycle_forward().take(5).collect();
    let personal = Personal {
        week: Some(Week::of(&weekdays, &blocks)),
        ..Personal::default()
    };
    let calendar = Calendar::new(&organisation(Country::Russia), &personal);
    let friday = calendar.day(date(2026, 1, 9));
    assert_eq!(
        (friday.kind, friday.check_with_payroll),
        (DayKind::Work, true)
    );
    assert!(!calendar.day(date(2026, 1, 13)).check_with_payroll);
}

#[test]
fn a_six_day_russian_week_is_short_before_the_weekend() {
    let blocks = [block("09:00", "16:00")];
    let weekdays: Vec<Weekday> = Weekday::Monday.cycle_forward().take(6).collect();
    let personal = Personal {
        week: Some(Week::of(&weekdays, &blocks)),
        ..Personal::default()
    };
    let calendar = Calendar::new(&organisation(Country::Russia), &personal);
    assert_eq!(calendar.day(date(2026, 7, 11)).minutes, 300);
    assert_eq!(calendar.day(date(2026, 7, 10)).minutes, 420);
}

#[test]
fn a_sum_leads_no_further_than_a_hundred_years() {
    let calendar = usual(Country::Israel);
    let from = date(2026, 9, 10);
    let refusal = NoWorkingTime::TooFar { counted_from: from };
    assert_eq!(
        calendar.add_days(from, i32::MAX, OnZero::Stay),
        Err(refusal)
    );
    assert_eq!(
        calendar.add_days(from, i32::MIN, OnZero::Stay),
        Err(refusal)
    );
    let far = calendar.add_minutes(calendar.at("2026-09-10T10:00"), i64::MAX);
    assert!(matches!(far, Err(NoWorkingTime::TooFar { .. })));
    assert!(calendar.add_days(from, 20_000, OnZero::Stay).is_ok());
}
