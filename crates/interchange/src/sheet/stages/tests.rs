//! Rows of real life: merged cells, repeated names, totals, unknown columns, no headings at all.

use super::*;
use crate::sheet::fixtures::table;

fn sheet(text: &str) -> StageSheet {
    stages(&table(text)).unwrap()
}

fn names(sheet: &StageSheet) -> Vec<&str> {
    sheet.stages.iter().map(|row| row.stage.as_str()).collect()
}

#[test]
fn one_stage_column_is_enough() {
    assert_eq!(names(&sheet("שלבים\nבריף\nעיצוב\n")), ["בריף", "עיצוב"]);
}

#[test]
fn a_single_column_without_heading_is_the_list_itself() {
    assert_eq!(
        names(&sheet("1. Brief\n2. Draft, edit, approve\n3. Publish\n")),
        ["Brief", "Draft, edit, approve", "Publish"]
    );
}

#[test]
fn a_row_under_a_merged_stage_adds_to_it() {
    let sheet = sheet("Этап,Чек-лист,Срок\nБриф,созвон,1\n,цели,\n,бюджет,\nДизайн,макет,2\n");
    assert_eq!(names(&sheet), ["Бриф", "Дизайн"]);
    assert_eq!(sheet.stages[0].checklist, ["созвон", "цели", "бюджет"]);
}

#[test]
fn a_stage_named_again_in_the_next_row_is_the_same_stage() {
    let sheet = sheet("Stage,Task\nBrief,call\nbrief ,goals\nDesign,draft\nBrief,again\n");
    assert_eq!(names(&sheet), ["Brief", "Design", "Brief"]);
    assert_eq!(sheet.stages[0].checklist, ["call", "goals"]);
}

#[test]
fn a_second_value_of_one_stage_is_kept_beside_it() {
    let sheet = sheet("Stage,Task,Owner,Days\nBrief,call,Ann,1\n,goals,Ann,1\n,budget,Ben,3\n");
    let stage = &sheet.stages[0];
    assert_eq!(
        (stage.person.as_deref(), stage.days),
        (Some("Ann"), Some(2))
    );
    let expected =
        [("Owner", "Ben"), ("Days", "3")].map(|(title, value)| (title.into(), value.into()));
    assert_eq!(stage.other, expected);
}

#[test]
fn unknown_columns_are_kept_with_their_headings() {
    let sheet = sheet("Stage,Budget,Link\nBrief,100,\nDesign,,https://example.org\n");
    assert_eq!(sheet.stages[0].other, [("Budget".into(), "100".into())]);
    assert_eq!(
        sheet.stages[1].other,
        [("Link".into(), "https://example.org".into())]
    );
}

#[test]
fn a_length_that_cannot_be_read_is_shown_with_its_row() {
    let sheet = sheet("Process\nStage,Days\nBrief,3 weeks\nDesign,—\nSend,1\n");
    assert_eq!(sheet.unread, [(3, "3 weeks".into())]);
    let days: Vec<Option<u16>> = sheet.stages.iter().map(|row| row.days).collect();
    assert_eq!(days, [None, None, Some(2)]);
}

#[test]
fn totals_and_rows_before_the_first_stage_are_no_stages() {
    let sheet = sheet("Этап;Дни\n;до старта\nБриф;1\nИтого:;1\n---;---\n");
    assert_eq!(names(&sheet), ["Бриф"]);
    assert_eq!(
        sheet.unplaced,
        [(2, "до старта".into()), (4, "Итого: · 1".into())]
    );
}

#[test]
fn without_a_stage_column_the_columns_are_listed_to_be_asked_about() {
    let table = table("Topic;Role;Days\nBrief;Manager;1\nDesign;Designer;2\n");
    let Err(SheetError::NoStageColumn { columns }) = stages(&table) else {
        panic!("a stage column was guessed");
    };
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    assert_eq!(titles, ["Topic", "Role", "Days"]);
    assert_eq!(columns[1].column, Some(Column::Role));
    assert_eq!(columns[0].samples, ["Brief", "Design"]);
}

#[test]
fn a_person_names_the_columns() {
    let table = table("Topic;Weight\nBrief;1\nDesign;2\n");
    let mapping = Mapping {
        columns: vec![Some(Column::Stage), None],
        titles_row: Some(0),
    };
    let sheet = stages_with(&table, &mapping).unwrap();
    assert_eq!(names(&sheet), ["Brief", "Design"]);
    assert_eq!(sheet.stages[1].other, [("Weight".into(), "2".into())]);
}

#[test]
fn a_mapping_may_be_short_or_point_nowhere() {
    let table = table("Topic;Weight\nBrief;1\n");
    assert!(matches!(
        stages_with(&table, &Mapping::default()),
        Err(SheetError::NoStageColumn { .. })
    ));
    let beyond = Mapping {
        columns: vec![Some(Column::Stage)],
        titles_row: Some(usize::MAX),
    };
    assert_eq!(stages_with(&table, &beyond), Err(SheetError::NoStages));
}

#[test]
fn headings_alone_are_no_stages() {
    assert_eq!(stages(&table("Stage,Days\n")), Err(SheetError::NoStages));
}
