//! Headings with two meanings, and what decides between them.

use super::Column::{Checklist, Days, Person, Role, Stage};
use super::*;
use crate::sheet::fixtures::table;

fn resolved(text: &str) -> Vec<Option<Column>> {
    resolve(&table(text))
}

#[test]
fn an_owner_column_beside_a_role_column_holds_people() {
    assert_eq!(
        resolved("שלב,תפקיד,אחראי\nבריף,מעצב,דנה"),
        [Some(Stage), Some(Role), Some(Person)]
    );
}

#[test]
fn an_owner_column_beside_a_column_of_people_holds_roles() {
    assert_eq!(
        resolved("Stage,Responsible,Employee\nBrief,x,Ann"),
        [Some(Stage), Some(Role), Some(Person)]
    );
}

#[test]
fn an_owner_column_alone_is_judged_by_its_values() {
    assert_eq!(
        resolved("שלב,אחראי\nבריף,מנהלת שיווק\nעיצוב,מעצב"),
        [Some(Stage), Some(Role)]
    );
    assert_eq!(
        resolved("שלב,אחראי\nבריף,מיכל\nעיצוב,יואב לוי"),
        [Some(Stage), Some(Person)]
    );
    assert_eq!(
        resolved("Этап;Ответственный\nБриф;SMM-менеджер"),
        [Some(Stage), Some(Role)]
    );
    assert_eq!(
        resolved("Этап;Ответственный\nБриф;Ольга Петрова"),
        [Some(Stage), Some(Person)]
    );
    assert_eq!(
        resolved("Step,Who\nBrief,Account manager"),
        [Some(Stage), Some(Role)]
    );
    assert_eq!(resolved("Step,Who\nBrief,"), [Some(Stage), Some(Person)]);
}

#[test]
fn tasks_are_stages_unless_there_are_stages() {
    assert_eq!(resolved("Задача,Дни\nБриф,1"), [Some(Stage), Some(Days)]);
    assert_eq!(
        resolved("Этап,Задача\nБриф,созвон"),
        [Some(Stage), Some(Checklist)]
    );
}

#[test]
fn the_first_of_two_equal_columns_counts_except_for_checklists() {
    assert_eq!(
        resolved("Stage,Days,Duration\nBrief,1,2"),
        [Some(Stage), Some(Days), None]
    );
    assert_eq!(
        resolved("Stage,Checklist,What to do\nBrief,a,b"),
        [Some(Stage), Some(Checklist), Some(Checklist)]
    );
}

#[test]
fn an_unknown_column_is_left_unnamed() {
    assert_eq!(resolved("Stage,Budget\nBrief,100"), [Some(Stage), None]);
}
