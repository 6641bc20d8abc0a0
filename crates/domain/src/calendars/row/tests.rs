//! Identity and confirmation of rows.

use jiff::civil::date;

use super::*;

fn row(kind: RowKind, source: Option<Date>, target: Date, act: Option<&'static str>) -> Row {
    let act = act.map(|title| Act {
        title: Cow::Borrowed(title),
        url: None,
    });
    Row {
        kind,
        source,
        target,
        minutes: None,
        act,
    }
}

#[test]
fn a_row_is_known_by_its_dates() {
    let swap = row(
        RowKind::Swap,
        Some(date(2024, 4, 27)),
        date(2024, 4, 29),
        None,
    );
    assert_eq!(swap.id(), "swap.2024-04-27.2024-04-29");
    let free = row(RowKind::ExtraOff, None, date(2024, 4, 29), None);
    assert_eq!(free.id(), "extra_off.2024-04-29");
}

#[test]
fn a_year_needs_rows_and_each_needs_an_act() {
    let known = row(RowKind::ExtraOff, None, date(2024, 4, 29), Some("Act 1"));
    let unknown = row(RowKind::ExtraOff, None, date(2024, 4, 30), None);
    assert!(!all_have_acts(&[], 2024));
    assert!(all_have_acts(std::slice::from_ref(&known), 2024));
    assert!(!all_have_acts(std::slice::from_ref(&known), 2025));
    assert!(!all_have_acts(&[known, unknown], 2024));
}
