//! `redthread calendar` at the terminal: sums, lists, workspace files, and sentences for wrong questions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

mod published;

fn ask(arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_redthread"))
        .arg("calendar")
        .args(arguments.split_whitespace())
        .output()
        .expect("the program starts")
}

fn said(arguments: &str) -> String {
    let output = ask(arguments);
    assert!(
        output.status.success(),
        "{arguments}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout)
        .expect("the answer is text")
        .trim()
        .to_owned()
}

fn refused(arguments: &str) -> String {
    let output = ask(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr)
        .expect("the sentence is text")
        .trim()
        .to_owned()
}

fn json(arguments: &str) -> Value {
    serde_json::from_str(&said(arguments)).expect("the answer is JSON")
}

/// A workspace file that lives as long as the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.toml"));
        fs::write(&path, text).expect("the folder can be written");
        Self(path)
    }

    fn path(&self) -> std::path::Display<'_> {
        self.0.display()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn working_time_is_added_from_the_terminal() {
    let known = [
        (
            "--country RU --from 2026-04-30T10:00 --hours 12",
            "Mon 2026-05-04 16:00",
        ),
        (
            "--country IL --from 2026-09-10T17:30 --hours 2",
            "Mon 2026-09-14 10:30",
        ),
        (
            "--country IL --from 2026-09-14T10:30 --hours -2",
            "Thu 2026-09-10 17:30",
        ),
        (
            "--country IL --from 2026-09-14T13:30 --minutes 30",
            "Mon 2026-09-14 14:30",
        ),
        ("--country RU --from 2024-04-26 --days 2", "Thu 2024-05-02"),
        ("--country IL --from 2026-09-14 --days -1", "Thu 2026-09-10"),
        (
            "--country RU --from 2026-05-11 --days 0 --zero forward",
            "Tue 2026-05-12",
        ),
        ("--country RU --from 2026-05-11 --days 0", "Mon 2026-05-11"),
    ];
    for (arguments, expected) in known {
        assert_eq!(said(&format!("add {arguments}")), expected, "{arguments}");
    }
}

#[test]
fn an_unconfirmed_year_is_said() {
    let text = said("add --country RU --from 2026-12-30 --days 1");
    assert_eq!(text, "Mon 2027-01-11\ncalendar not confirmed for 2027");
    let answer = json("add --country RU --from 2026-12-30 --days 1 --json");
    assert_eq!(
        (&answer["result"], &answer["confirmed"]),
        (&"2027-01-11".into(), &false.into())
    );
}

#[test]
fn days_are_listed_as_json() {
    let answer = json("days --country IL --from 2026-09-10 --to 2026-10-10 --json");
    let days = answer["days"].as_array().expect("days are a list");
    assert_eq!(days.len(), 31);
    let eve = &days[10];
    assert_eq!(eve["date"], "2026-09-20");
    assert_eq!(eve["kind"], "short");
    assert_eq!(eve["working_minutes"], 360);
    assert_eq!(eve["name"]["he"], "ערב יום כיפור");
    assert_eq!(eve["why"]["rule"], "il.yom_kippur_eve");
    assert_eq!(days[0]["name"], Value::Null);
}

#[test]
fn days_are_listed_as_text() {
    let text = said("days --country IL --from 2026-09-20 --to 2026-09-22");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "2026-09-20 Sun  short               360  Yom Kippur eve",
            "2026-09-21 Mon  public_holiday        0  Yom Kippur",
            "2026-09-22 Tue  work                480",
        ]
    );
}

#[test]
fn a_workspace_file_adds_its_layer() {
    let file = File::new(
        "layer",
        r#"
        country = "IL"
        chol_hamoed = "closed"
        eve_minutes = 300

        [week]
        sunday = ["08:00-12:00"]
        monday = ["08:00-16:00"]

        [[exception]]
        first = "2026-11-02"
        kind = "half_day"
        hours = ["08:00-10:00"]
        name = "כנס"
        "#,
    );
    let workspace = file.path();
    let added = said(&format!(
        "add --from 2026-09-21 --days 1 --workspace {workspace}"
    ));
    assert_eq!(added, "Sun 2026-10-04");
    let answer = json(&format!(
        "days --from 2026-11-02 --to 2026-11-02 --json --workspace {workspace}"
    ));
    let day = &answer["days"][0];
    assert_eq!(
        (&day["kind"], &day["working_minutes"]),
        (&"half_day".into(), &120.into())
    );
    assert_eq!(day["name"]["he"], "כנס");
    assert_eq!(day["why"]["instead_of"][0]["kind"], "work");
}

#[test]
fn rows_from_a_file_confirm_their_year() {
    let file = File::new(
        "rows",
        r#"
        country = "RU"
        [[row]]
        kind = "swap"
        source = "2027-02-20"
        target = "2027-02-22"
        act = "Decree"
        "#,
    );
    let workspace = file.path();
    let text = said(&format!(
        "add --from 2027-02-19 --days 1 --workspace {workspace}"
    ));
    assert_eq!(text, "Sat 2027-02-20");
    let earlier = said(&format!(
        "add --from 2026-12-30 --days 0 --workspace {workspace}"
    ));
    assert_eq!(earlier, "Wed 2026-12-30");
}

#[test]
fn wrong_questions_are_answered_with_a_sentence() {
    let known = [
        (
            "days --country XX --from 2026-01-01 --to 2026-01-02",
            "no calendar for \"XX\"",
        ),
        ("days --from 2026-01-01 --to 2026-01-02", "Name a country"),
        (
            "days --country IL --from 2026-01-02 --to 2026-01-01",
            "before it begins",
        ),
        (
            "days --country IL --from 1900-01-01 --to 2026-01-01",
            "at most 3660 days",
        ),
        (
            "days --country IL --from yesterday --to 2026-01-01",
            "yesterday",
        ),
        (
            "add --country IL --from 2026-01-01 --hours 1.001",
            "not a number of hours",
        ),
        ("add --country IL --from 2026-01-01", "--hours"),
        (
            "days --country IL --from 2026-01-01 --to 2026-01-02 --workspace /nowhere.toml",
            "cannot be read",
        ),
    ];
    for (arguments, expected) in known {
        let sentence = refused(arguments);
        assert!(sentence.contains(expected), "{arguments}: {sentence}");
    }
}

#[test]
fn wrong_files_are_answered_with_a_sentence() {
    let known = [
        ("colour = 1", "colour"),
        ("country = \"RU\"", "The file is for RU"),
        ("zone = \"Mars/Base\"", "no time zone"),
        ("[week]\nsunday = [\"nine\"]", "no working hours"),
        ("[week]\nsomeday = [\"09:00-10:00\"]", "someday"),
        (
            "chol_hamoed = \"maybe\"",
            "write one of work, half_day, closed",
        ),
        (
            "[[exception]]\nfirst = \"2026-02-30\"\nkind = \"closed\"",
            "not a date",
        ),
        (
            "[[exception]]\nfirst = \"2026-02-03\"\nkind = \"party\"",
            "cannot be \"party\"",
        ),
        (
            "[[exception]]\nfirst = \"2026-02-03\"\nlast = \"2026-02-01\"\nkind = \"closed\"",
            "before it begins",
        ),
        ("[week]", "no working time"),
    ];
    for (number, (text, expected)) in known.into_iter().enumerate() {
        let file = File::new(&format!("wrong-{number}"), text);
        let sentence = refused(&format!(
            "add --country IL --from 2026-01-01 --days 1 --workspace {}",
            file.path()
        ));
        assert!(sentence.contains(expected), "{text}: {sentence}");
    }
}
