//! Tests.
use super::*;
use crate::{NameLength, weekday_order};
use jiff::civil::{Weekday, date, time};
use rust_decimal::Decimal;
#[test]
fn show() {
    for l in Language::ALL {
        let w = Words::of(l);
        let d = date(2026, 11, 25);
        println!(
            "{}",
            [
                w.day_long(d),
                w.day_medium(d),
                w.day_short(d),
                w.day_numeric(date(2026, 1, 5)),
                w.date_with_year(d),
                w.date_with_year_long(d),
                w.day_range(d, date(2026, 11, 28)),
                w.day_range(d, date(2026, 12, 28)),
                w.month(11),
                w.month_with_year(d)
            ]
            .join(" | ")
        );
        for n in [NameLength::Long, NameLength::Short, NameLength::Narrow] {
            println!(
                "{}",
                weekday_order(Weekday::Sunday)
                    .map(|d| w.weekday(d, n))
                    .join(" ")
            );
        }
        println!(
            "{}",
            w.date_time(
                &d.to_datetime(time(9, 5, 0, 0))
                    .in_tz("Asia/Jerusalem")
                    .unwrap()
            )
        );
        println!(
            "{:?}",
            [
                w.number(1234567),
                w.number(Decimal::new(-12345, 1)),
                w.percent(Decimal::new(125, 1)),
                w.money(Decimal::new(-12345, 1), "ILS"),
                w.money(Decimal::new(12345, 1), "CHF"),
                w.file_size(1500),
                w.file_size(999_999),
                w.list_and(&["Anna", "דנה", "Борис"]),
                w.list_or(&["Anna", "דנה"])
            ]
        );
        println!(
            "{:?}",
            [0u16, 1, 2, 3, 4, 5, 6, 10, 11, 21, 22, 42].map(|h| w.half_days(h))
        );
    }
}
