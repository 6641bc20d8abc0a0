//! Days and instants survive the way through the stored form; definitions differ only in their types.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use sea_orm::DbBackend;
use sea_orm::prelude::TimeDate;

use super::{Exact, definition, for_update, read_day, read_instant, read_maybe_day, stored_day};

#[test]
fn a_definition_keeps_everything_but_its_types() {
    let sql = "CREATE TABLE kept (id UUID NOT NULL, hash BYTEA, amount NUMERIC, day DATE)";
    insta::assert_snapshot!(definition(DbBackend::Sqlite, sql), @"CREATE TABLE kept (id BLOB NOT NULL, hash BLOB, amount TEXT, day DATE)");
    assert_eq!(definition(DbBackend::Postgres, sql), sql);
}

#[test]
fn only_postgres_locks_rows() {
    assert_eq!(for_update(DbBackend::Sqlite), "");
    assert_eq!(for_update(DbBackend::Postgres), " FOR UPDATE");
}

#[test]
fn the_first_and_the_last_day_come_back() {
    for day in [
        Date::MIN,
        date(-1, 12, 31),
        date(0, 2, 29),
        date(2024, 12, 31),
        Date::MAX,
    ] {
        assert_eq!(read_day(stored_day(day)).expect("is sound"), day);
    }
    assert_eq!(read_maybe_day(None).expect("is sound"), None);
    assert_eq!(
        stored_day(date(2026, 3, 2)),
        TimeDate::from_ordinal_date(2026, 61).expect("is sound")
    );
}

#[test]
fn an_instant_out_of_reach_is_a_fault() {
    assert!(read_instant(i64::MAX).is_err());
    assert!(read_instant(i64::MIN).is_err());
}

#[test]
fn a_number_is_read_exactly_or_not_at_all() {
    assert_eq!(
        Exact::parse("0.10").expect("is sound").0.to_string(),
        "0.10"
    );
    assert!(Exact::parse("1e400").is_err());
    assert!(Exact::parse("ten").is_err());
}

proptest! {
    #[test]
    fn every_day_comes_back(days in -3_000_000_i32..2_900_000) {
        let day = date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).expect("is sound");
        prop_assert_eq!(read_day(stored_day(day)).expect("is sound"), day);
    }

    #[test]
    fn every_instant_keeps_its_microseconds(micros in -377_705_023_201_000_000_i64..=253_402_207_199_999_999) {
        let at = Timestamp::from_microsecond(micros).expect("is sound");
        prop_assert_eq!(read_instant(at.as_microsecond()).expect("is sound"), at);
    }
}
