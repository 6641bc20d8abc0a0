//! Reading a workspace's calendar file.

use super::*;

#[test]
fn an_empty_file_changes_nothing() {
    assert_eq!(
        WorkspaceCalendar::parse(""),
        Ok(WorkspaceCalendar::default())
    );
}

#[test]
fn every_field_is_read() {
    let text = r#"
        country = "IL"
        eve_minutes = 400
        chol_hamoed = "half_day"
        chol_hamoed_minutes = 240

        [week]
        sunday = ["09:00-13:00", "14:00-18:00"]

        [[exception]]
        first = "2026-08-02"
        last = "2026-08-06"
        kind = "closed"
        name = "חופשה מרוכזת"

        [[row]]
        kind = "swap"
        source = "2027-02-20"
        target = "2027-02-22"
        act = "№ 1"
    "#;
    let read = WorkspaceCalendar::parse(text).expect("the file is whole");
    assert_eq!(read.eve_minutes, Some(400));
    assert_eq!(read.week.expect("the file has a week")["sunday"].len(), 2);
    assert_eq!(read.exceptions[0].name.as_deref(), Some("חופשה מרוכזת"));
    assert_eq!(read.rows[0].source.as_deref(), Some("2027-02-20"));
}

#[test]
fn a_mistyped_field_is_named() {
    let error = WorkspaceCalendar::parse("contry = \"IL\"")
        .expect_err("no such field")
        .to_string();
    assert!(error.contains("contry"), "{error}");
}

#[test]
fn a_huge_file_is_not_read() {
    let text = "#".repeat(BYTES_MAX + 1);
    assert_eq!(
        WorkspaceCalendar::parse(&text),
        Err(WorkspaceCalendarError::TooLong)
    );
}
