//! When an item is late, and when it is due soon.

use domain::ids::{ItemId, PersonId, ProcessId, VersionId};
use jiff::civil::{Date, date};
use store::work::ItemRow;
use uuid::Uuid;

use super::{is_late, is_soon};

const TODAY: Date = date(2026, 11, 23);

fn item(state: &str, due_on: Option<Date>) -> ItemRow {
    ItemRow {
        id: ItemId::new(Uuid::from_u128(1)),
        title: "CRM".to_owned(),
        process: ProcessId::new(Uuid::from_u128(2)),
        version: VersionId::new(Uuid::from_u128(3)),
        owner: PersonId::new(Uuid::from_u128(4)),
        state: state.to_owned(),
        due_on,
        published_on: None,
        is_example: false,
    }
}

#[test]
fn late_is_what_runs_past_its_date() {
    let yesterday = Some(date(2026, 11, 22));
    assert!(is_late(&item("running", yesterday), &[], TODAY));
    assert!(is_late(&item("ready", yesterday), &[], TODAY));
    assert!(!is_late(&item("running", Some(TODAY)), &[], TODAY));
    assert!(!is_late(&item("finished", yesterday), &[], TODAY));
    assert!(!is_late(&item("running", None), &[], TODAY));
}

#[test]
fn soon_is_today_and_the_three_days_after() {
    let due = |day| is_soon(&item("running", Some(date(2026, 11, day))), TODAY);
    assert_eq!([22, 23, 26, 27].map(due), [false, true, true, false]);
    assert!(!is_soon(&item("ready", Some(TODAY)), TODAY));
}
