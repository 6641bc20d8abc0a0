//! Names that try to be something else.

use proptest::prelude::*;

use super::*;

fn clean(said: &str) -> String {
    FileName::clean(said).as_str().to_owned()
}

#[test]
fn a_name_is_never_a_path() {
    assert_eq!(clean("../../etc/passwd"), "passwd");
    assert_eq!(clean(r"C:\Users\dana\plan.xlsx"), "plan.xlsx");
    assert_eq!(clean("..\\..\\boot.ini"), "boot.ini");
    assert_eq!(clean("/"), "file");
    assert_eq!(clean(".."), "file");
    assert_eq!(clean("a/.."), "file");
    assert_eq!(clean("\0"), "file");
}

#[test]
fn nothing_in_it_turns_or_hides() {
    assert_eq!(clean("invoice\u{202E}fdp.exe"), "invoicefdp.exe");
    assert_eq!(clean("a\u{200B}b\u{2066}\u{FEFF}.png"), "ab.png");
    assert_eq!(clean("a\r\nSet-Cookie: x=1.txt"), "a Set-Cookie_ x=1.txt");
    assert_eq!(
        clean("<script>alert(1)</script>.html"),
        "script_.html",
        "what stands before the last slash is a path"
    );
    assert_eq!(clean("<img src=x>.svg"), "_img src=x_.svg");
}

#[test]
fn hebrew_and_russian_names_stay() {
    assert_eq!(clean("תקציב שיווק.xlsx"), "תקציב שיווק.xlsx");
    assert_eq!(clean("Бриф — весна.docx"), "Бриф — весна.docx");
}

#[test]
fn devices_and_dots_are_disarmed() {
    assert_eq!(clean("con"), "_con");
    assert_eq!(clean("LPT1.txt"), "_LPT1.txt");
    assert_eq!(clean("contract.pdf"), "contract.pdf");
    assert_eq!(clean("...hidden. . ."), "hidden");
}

#[test]
fn a_long_name_keeps_its_ending() {
    let long = clean(&format!("{}.jpeg", "ש".repeat(400)));
    assert_eq!(long.chars().count(), LENGTH_MAX);
    assert_eq!(
        long.rsplit_once('.').map(|(_, ending)| ending),
        Some("jpeg")
    );
}

#[test]
fn the_ending_is_said_when_it_is_short() {
    assert_eq!(FileName::clean("a.pdf").ending(), "PDF");
    assert_eq!(FileName::clean("archive").ending(), "");
    assert_eq!(FileName::clean("a.קובץ").ending(), "");
}

#[test]
fn the_header_says_it_twice() {
    let name = FileName::clean("דוח \"א\".pdf");
    insta::assert_snapshot!(name.disposition(), @r#"attachment; filename="___ ___.pdf"; filename*=UTF-8''%D7%93%D7%95%D7%97%20_%D7%90_.pdf"#);
}

proptest! {
    #[test]
    fn any_name_makes_a_sound_header(said in any::<String>()) {
        let name = FileName::clean(&said);
        prop_assert!(!name.as_str().is_empty());
        prop_assert!(name.as_str().chars().count() <= LENGTH_MAX + 1);
        prop_assert!(!name.as_str().contains(['/', '\\', '\r', '\n', '\0']));
        let header = name.disposition();
        prop_assert!(header.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
        prop_assert_eq!(header.matches('"').count(), 2);
        prop_assert_eq!(FileName::clean(name.as_str()), name);
    }
}
