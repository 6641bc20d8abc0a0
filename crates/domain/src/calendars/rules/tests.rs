//! The kinds of rules and what they do on weekends.

use jiff::civil::date;

use super::*;

const NAME: Names = Names::fixed("חג", "Праздник", "Holiday");

const fn rule(when: When, substitute: Substitute) -> Rule {
    Rule {
        id: "x",
        first_year: 2000,
        last_year: 2030,
        when,
        substitute,
        name: NAME,
    }
}

#[test]
fn each_kind_finds_its_date() {
    let dates = [
        (When::Fixed(6, 1), date(2026, 6, 1)),
        (
            When::Nth {
                month: 11,
                weekday: Weekday::Thursday,
                n: 4,
            },
            date(2026, 11, 26),
        ),
        (
            When::Nth {
                month: 5,
                weekday: Weekday::Monday,
                n: -1,
            },
            date(2026, 5, 25),
        ),
        (When::AfterEaster(-2), date(2026, 4, 3)),
        (When::AfterOrthodoxEaster(49), date(2026, 5, 31)),
        (When::Once(date(2026, 2, 3)), date(2026, 2, 3)),
    ];
    for (when, expected) in dates {
        assert_eq!(
            rule(when, Substitute::None).date(2026),
            Some(expected),
            "{when:?}"
        );
    }
    assert_eq!(
        rule(When::Once(date(2026, 2, 3)), Substitute::None).date(2027),
        None
    );
    assert_eq!(rule(When::Fixed(6, 1), Substitute::None).date(2031), None);
}

#[test]
fn two_holidays_on_one_weekend_move_to_two_days() {
    static RULES: [Rule; 2] = [
        rule(When::Fixed(12, 25), Substitute::NextWorkday),
        rule(When::Fixed(12, 26), Substitute::NextWorkday),
    ];
    let holidays = Holidays::around(&RULES, 2027, 0);
    assert_eq!(
        holidays.moved_from(date(2027, 12, 27)),
        Some(date(2027, 12, 25))
    );
    assert_eq!(
        holidays.moved_from(date(2027, 12, 28)),
        Some(date(2027, 12, 26))
    );
}

#[test]
fn a_new_year_on_saturday_is_kept_in_the_old_year() {
    static RULES: [Rule; 1] = [rule(When::Fixed(1, 1), Substitute::NearestWorkday)];
    let holidays = Holidays::around(&RULES, 2021, 0);
    assert_eq!(
        holidays.moved_from(date(2021, 12, 31)),
        Some(date(2022, 1, 1))
    );
    let claims = holidays.claims(2021);
    assert_eq!(claims.on(date(2021, 12, 31)).len(), 1);
}

#[test]
fn the_day_before_a_holiday_is_cut_where_the_law_says_so() {
    static RULES: [Rule; 1] = [rule(When::Fixed(6, 3), Substitute::None)];
    let claims = Holidays::around(&RULES, 2026, 60).claims(2026);
    assert_eq!(
        claims.on(date(2026, 6, 2))[0].effect,
        Effect::Less { minutes: 60 }
    );
}
