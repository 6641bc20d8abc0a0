//! What the rows of the list editor say, refuse, and tell about a later list.

use i18n::Language;

use super::*;

fn words() -> &'static Words {
    Words::of(Language::En)
}

fn row(id: &str, name: &str, role: &str, days: &str) -> SeenRow {
    SeenRow {
        id: id.to_owned(),
        name: name.to_owned(),
        role: role.to_owned(),
        days: days.to_owned(),
    }
}

fn seen(rows: Vec<SeenRow>) -> Seen {
    Seen {
        name: "Blog post".to_owned(),
        item_word: "post".to_owned(),
        rows,
    }
}

fn plain(texts: Vec<String>) -> Vec<String> {
    texts
        .into_iter()
        .map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
        .collect()
}

#[test]
fn rows_of_a_form_are_told_apart_by_their_order_and_empty_ones_are_none() {
    let pairs = [
        ("name", " Blog post "),
        ("stage_id", "1"),
        ("stage_name", "Idea"),
        ("stage_role", "Writer"),
        ("stage_duration", "1.5"),
        ("stage_id", ""),
        ("stage_name", " "),
        ("stage_role", ""),
        ("stage_duration", ""),
    ];
    let fields = Fields::new(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
    );
    let typed = Seen::of_form(&fields);
    assert_eq!(typed.name, "Blog post");
    assert_eq!(typed.rows, [row("1", "Idea", "Writer", "1.5")]);
}

#[test]
fn a_row_without_days_takes_one_and_one_without_a_role_waits_for_it() {
    let rows = seen(vec![row("", "Idea", "", "")])
        .parse(words())
        .expect("taken");
    assert_eq!(rows[0].days, HalfDays::ONE_DAY);
    assert_eq!(rows[0].role, None);
}

#[test]
fn what_is_wrong_is_tied_to_its_field_and_says_its_place() {
    let long = "a".repeat(201);
    let errors = seen(vec![row("", "Idea", "", "soon"), row("", &long, "", "1")])
        .parse(words())
        .expect_err("refused");
    let names: Vec<&str> = errors.iter().map(|error| error.name.as_str()).collect();
    assert_eq!(names, ["stage_duration-1", "stage_name-2"]);
    let messages = plain(errors.into_iter().map(|error| error.message).collect());
    assert!(
        messages[1].starts_with("Stage 2: At most 200"),
        "{messages:?}"
    );
}

#[test]
fn a_hundred_and_one_rows_are_refused() {
    let rows = vec![row("", "Idea", "", "1"); 101];
    let errors = seen(rows).parse(words()).expect_err("refused");
    assert_eq!(errors.len(), 1);
    assert!(plain(vec![errors[0].message.clone()])[0].starts_with("101 stages are too many"));
}

#[test]
fn changes_are_said_stage_by_stage() {
    let before = seen(vec![
        row("1", "Idea", "Writer", "1"),
        row("2", "Text", "Writer", "2"),
    ]);
    let later = seen(vec![
        row("1", "Topic", "Editor", "1.5"),
        row("3", "Design", "", "1"),
    ]);
    assert_eq!(
        plain(before.changes(words(), &later)),
        [
            "Removed: “Text”",
            "“Idea” is now “Topic”",
            "“Topic”: who does it is now “Editor”",
            "“Topic”: now 1½ days",
            "Added: “Design”",
        ]
    );
}

#[test]
fn another_order_and_another_name_are_changes_too() {
    let before = seen(vec![row("1", "Idea", "", "1"), row("2", "Text", "", "1")]);
    let mut later = before.clone();
    later.rows.reverse();
    assert_eq!(before.changes(words(), &later), ["The order of the stages"]);
    later.rows.reverse();
    later.name = "Article".to_owned();
    assert_eq!(
        plain(before.changes(words(), &later)),
        ["It is now called “Article”, and each piece of work “post”."]
    );
}

#[test]
fn a_list_travels_through_a_form_unchanged() {
    let list = seen(vec![row("1", "רעיון \"א\"", "Writer", "½")]);
    assert_eq!(Seen::unpacked(&list.packed()), list);
    assert_eq!(Seen::unpacked("{"), Seen::default());
}

#[test]
fn the_editor_ends_with_an_empty_row() {
    let rows = drawn(&seen(vec![row("1", "Idea", "", "1")]), &[], |id| {
        format!("/stages/{id}")
    });
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].more_href, "/stages/1");
    assert_eq!((rows[1].number.as_str(), rows[1].name.as_str()), ("2", ""));
}
