//! The fields of a stage and what the store gets of them.

use domain::ids::StageId;
use i18n::Language;
use uuid::Uuid;

use super::*;

fn words() -> &'static Words {
    Words::of(Language::En)
}

fn named(name: &str) -> TypedStage {
    TypedStage {
        name: name.to_owned(),
        ..TypedStage::default()
    }
}

fn wrong(typed: &TypedStage) -> Vec<String> {
    let errors = typed.parse(words()).expect_err("refused");
    errors.into_iter().map(|error| error.name).collect()
}

#[test]
fn a_name_is_enough() {
    let stage = named("Idea").parse(words()).expect("taken");
    assert_eq!(stage.days, HalfDays::ONE_DAY);
    assert_eq!(stage.role, None);
    assert_eq!(stage.contract, Contract::default());
}

#[test]
fn every_field_arrives_in_the_contract() {
    let typed = TypedStage {
        role: "Writer".to_owned(),
        days: "1,5".to_owned(),
        approver: "Head".to_owned(),
        wait: "½".to_owned(),
        needs: "Brief\n\nPhotos\n".to_owned(),
        place: "https://example.com/docs".to_owned(),
        publishes: true,
        weekdays: vec!["sun".to_owned(), "tue".to_owned()],
        ..named("Text")
    };
    let stage = typed.parse(words()).expect("taken");
    assert_eq!(stage.approver.as_ref().map(Name::as_str), Some("Head"));
    assert_eq!(stage.days.count(), 3);
    assert_eq!(stage.contract.wait.count(), 1);
    assert_eq!(stage.contract.needs.len(), 2);
    assert!(stage.contract.publish_weekdays.contains(Weekday::Sunday));
    assert!(!stage.contract.publish_weekdays.contains(Weekday::Monday));
}

#[test]
fn weekdays_without_publishing_mean_nothing() {
    let typed = TypedStage {
        weekdays: vec!["sun".to_owned()],
        ..named("Text")
    };
    assert!(
        typed
            .parse(words())
            .expect("taken")
            .contract
            .publish_weekdays
            .is_empty()
    );
}

#[test]
fn all_wrong_fields_are_named_at_once() {
    let typed = TypedStage {
        days: "61".to_owned(),
        wait: "soon".to_owned(),
        needs: vec!["line"; 21].join("\n"),
        ..named(" ")
    };
    assert_eq!(wrong(&typed), ["name", "days", "wait", "needs"]);
}

#[test]
fn a_saved_stage_comes_back_the_same_and_only_a_change_changes_its_digest() {
    let stage = Stage::named(
        StageId::new(Uuid::nil()),
        Title::parse("Idea").expect("taken"),
    );
    let directory = Directory::default();
    let typed = TypedStage::of_stage(&stage, &directory);
    assert_eq!(
        typed.digest(),
        TypedStage::of_stage(&stage, &directory).digest()
    );
    let mut other = typed.clone();
    other.format = "1080×1350".to_owned();
    assert_ne!(typed.digest(), other.digest());
    assert_eq!(typed.parse(words()).expect("taken").days, stage.days);
}
