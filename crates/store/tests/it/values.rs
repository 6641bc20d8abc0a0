//! Values that one of the two databases would bend if it could: exact numbers, days, instants, and nothing at all.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use sea_orm::prelude::TimeDate;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use store::dialect::{
    Exact, day, definition, instant, maybe_day, maybe_instant, read_day, read_instant,
    read_maybe_day, read_maybe_instant,
};
use uuid::Uuid;

use crate::harness::{Bench, on_both};

const TABLE: &str = "CREATE TABLE kept (place BIGINT NOT NULL, amount NUMERIC, held DATE, at BIGINT, id UUID, secret BYTEA, word TEXT, is_so BOOLEAN)";

async fn with_table(bench: &Bench) -> DatabaseConnection {
    let db = bench.raw().await;
    let table = definition(db.get_database_backend(), TABLE);
    db.execute_unprepared(&table).await.expect("makes a table");
    db
}

async fn put(db: &DatabaseConnection, column: &str, place: i64, value: Value) {
    let sql = format!("INSERT INTO kept (place, {column}) VALUES ($1, $2)");
    let values = [place.into(), value];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(statement).await.expect("keeps");
}

async fn get(db: &DatabaseConnection, column: &str, place: i64) -> QueryResult {
    let sql = format!("SELECT {column} FROM kept WHERE place = $1");
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [place.into()]);
    db.query_one_raw(statement)
        .await
        .expect("reads")
        .expect("is there")
}

#[tokio::test]
async fn every_digit_of_an_exact_number_is_kept() {
    on_both(async |bench| {
        let db = with_table(bench).await;
        let numbers = [
            "1234567890123456789",
            "1234567890.123456789",
            "-9999999999999999999",
            "0.0000000000000000000000000001",
            "7922816251426433759354395033.5",
            "1234567890123456789012345678",
            "0.10",
            "0",
        ];
        for (place, text) in (0..).zip(numbers) {
            let amount: Decimal = text.parse().expect("a number");
            put(
                &db,
                "amount",
                place,
                Exact(amount).value(db.get_database_backend()),
            )
            .await;
            let kept: Exact = get(&db, "amount", place)
                .await
                .try_get_by_index(0)
                .expect("reads");
            assert_eq!(kept, Exact(amount));
            assert_eq!(kept.0.to_string(), text);
        }
        let none = Option::<String>::None;
        let nothing: Value = match db.get_database_backend() {
            sea_orm::DbBackend::Sqlite => none.into(),
            _ => Option::<Decimal>::None.into(),
        };
        put(&db, "amount", 100, nothing).await;
        let kept: Option<Exact> = get(&db, "amount", 100)
            .await
            .try_get_by_index(0)
            .expect("reads");
        assert_eq!(kept, None);
        db.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn days_come_back_as_they_were() {
    on_both(async |bench| {
        let db = with_table(bench).await;
        let days = [
            date(1, 1, 1),
            date(1582, 10, 10),
            date(1969, 12, 31),
            date(2024, 2, 29),
            date(2026, 3, 2),
            date(9999, 12, 31),
        ];
        for (place, held) in (0..).zip(days) {
            put(&db, "held", place, day(held)).await;
            let kept: TimeDate = get(&db, "held", place)
                .await
                .try_get_by_index(0)
                .expect("reads");
            assert_eq!(read_day(kept).expect("a day"), held);
        }
        let earlier = "SELECT COUNT(*) FROM kept WHERE held < $1";
        let values = [day(date(2026, 3, 2))];
        let statement = Statement::from_sql_and_values(db.get_database_backend(), earlier, values);
        let row = db
            .query_one_raw(statement)
            .await
            .expect("reads")
            .expect("one row");
        assert_eq!(row.try_get_by_index::<i64>(0).expect("a number"), 4);
        db.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn instants_keep_their_microseconds() {
    on_both(async |bench| {
        let db = with_table(bench).await;
        let instants = [
            "2026-03-02T06:00:00.123456Z",
            "1969-12-31T23:59:59.999999Z",
            "-009999-01-02T01:59:59Z",
            "9999-12-30T21:59:59.999999Z",
        ];
        for (place, text) in (0..).zip(instants) {
            let at: Timestamp = text.parse().expect("an instant");
            put(&db, "at", place, instant(at)).await;
            let kept: i64 = get(&db, "at", place)
                .await
                .try_get_by_index(0)
                .expect("reads");
            assert_eq!(read_instant(kept).expect("an instant"), at);
        }
        db.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn nothing_comes_back_as_nothing() {
    on_both(async |bench| {
        let db = with_table(bench).await;
        let nothing: [(&str, Value); 6] = [
            ("held", maybe_day(None)),
            ("at", maybe_instant(None)),
            ("id", Option::<Uuid>::None.into()),
            ("secret", Option::<Vec<u8>>::None.into()),
            ("word", Option::<String>::None.into()),
            ("is_so", Option::<bool>::None.into()),
        ];
        for (place, (column, value)) in (0..).zip(nothing) {
            put(&db, column, place, value).await;
        }
        let held: Option<TimeDate> = get(&db, "held", 0)
            .await
            .try_get_by_index(0)
            .expect("reads");
        assert_eq!(read_maybe_day(held).expect("reads"), Option::<Date>::None);
        let at: Option<i64> = get(&db, "at", 1).await.try_get_by_index(0).expect("reads");
        assert_eq!(read_maybe_instant(at).expect("reads"), None);
        let id: Option<Uuid> = get(&db, "id", 2).await.try_get_by_index(0).expect("reads");
        let secret: Option<Vec<u8>> = get(&db, "secret", 3)
            .await
            .try_get_by_index(0)
            .expect("reads");
        let word: Option<String> = get(&db, "word", 4)
            .await
            .try_get_by_index(0)
            .expect("reads");
        let is_so: Option<bool> = get(&db, "is_so", 5)
            .await
            .try_get_by_index(0)
            .expect("reads");
        assert_eq!((id, secret, word, is_so), (None, None, None, None));
        db.close().await.expect("closes");
    })
    .await;
}
