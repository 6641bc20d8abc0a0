//! Lists as people really paste them, in three languages.

use proptest::prelude::*;

use super::*;

fn read(pasted: &str) -> Vec<(String, Vec<String>)> {
    read_outline(pasted)
        .expect("within the limits")
        .into_iter()
        .map(|stage| {
            (
                stage.name.to_string(),
                stage.entries.iter().map(ToString::to_string).collect(),
            )
        })
        .collect()
}

fn stage(name: &str, entries: &[&str]) -> (String, Vec<String>) {
    (
        name.to_owned(),
        entries.iter().map(|e| (*e).to_owned()).collect(),
    )
}

#[test]
fn one_line_is_one_stage_and_an_indent_is_an_entry() {
    let list = "Idea\n  who it is for\n  one main thought\n\nWriting\n\tdraft\nDesign";
    assert_eq!(
        read(list),
        [
            stage("Idea", &["who it is for", "one main thought"]),
            stage("Writing", &["draft"]),
            stage("Design", &[])
        ]
    );
}

#[test]
fn bullets_boxes_and_numbers_go() {
    assert_eq!(
        read("1. רעיון\n   - [ ] למי זה\n2) כתיבה\n   • טיוטה\nג. עיצוב"),
        [
            stage("רעיון", &["למי זה"]),
            stage("כתיבה", &["טיוטה"]),
            stage("עיצוב", &[])
        ]
    );
    assert_eq!(
        read("— Идея\n— Текст\nв) Дизайн"),
        [
            stage("Идея", &[]),
            stage("Текст", &[]),
            stage("Дизайн", &[])
        ]
    );
}

#[test]
fn a_number_that_belongs_to_the_text_stays() {
    assert_eq!(
        read("1.5 hours of interviews\nV. 2 review\n3D model"),
        [
            stage("1.5 hours of interviews", &[]),
            stage("2 review", &[]),
            stage("3D model", &[])
        ]
    );
}

#[test]
fn a_list_that_is_indented_as_a_whole_still_begins_with_stages() {
    assert_eq!(
        read("    Idea\n        why\n    Text"),
        [stage("Idea", &["why"]), stage("Text", &[])]
    );
    assert_eq!(
        read("\u{200F}  רעיון\n\u{200F}  כתיבה"),
        [stage("רעיון", &[]), stage("כתיבה", &[])]
    );
}

#[test]
fn nothing_gives_nothing() {
    assert_eq!(read("\n \n\t\n- \n"), []);
}

#[test]
fn the_limits_are_said_with_the_count() {
    assert_eq!(
        read_outline(&"stage\n".repeat(101)),
        Err(TooMany::Stages { count: 101 })
    );
    let long = format!("a\n{}", " entry\n".repeat(101));
    assert_eq!(
        read_outline(&long),
        Err(TooMany::Entries {
            count: 101,
            stage_number: 1
        })
    );
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic_and_within_the_limits(text in any::<String>()) {
        if let Ok(stages) = read_outline(&text) {
            prop_assert!(stages.len() <= limits::STAGES_MAX);
        }
    }
}
