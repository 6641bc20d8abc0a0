//! The starter playbooks are complete, say the same in all languages, and each in its own script.

mod languages;

use std::collections::BTreeSet;

use super::*;
use crate::playbook::{Entry, EntryKind, HalfDays, Question, Stage};

const LANGUAGES: [Language; 3] = [Language::Hebrew, Language::Russian, Language::English];
const QUESTIONS: [Question; 7] = [
    Question::Idea,
    Question::Approval,
    Question::Format,
    Question::Graphics,
    Question::Text,
    Question::Days,
    Question::Route,
];

fn playbook(key: &str, language: Language) -> Playbook {
    let template = find(key, language).expect("a template of this key and language");
    template
        .playbook()
        .unwrap_or_else(|error| panic!("{key} in {language:?}: {error}"))
}

fn each_playbook() -> impl Iterator<Item = (String, Playbook)> {
    all().iter().map(|template| {
        (
            format!("{} in {:?}", template.key, template.language),
            playbook(template.key, template.language),
        )
    })
}

#[test]
fn every_process_is_there_in_every_language() {
    assert_eq!(all().len(), KEYS.len() * LANGUAGES.len());
    for key in KEYS {
        for language in LANGUAGES {
            assert_eq!(playbook(key, language).language, language, "{key}");
        }
    }
    assert_eq!(find("unknown", Language::English), None);
}

#[test]
fn every_process_answers_the_seven_questions() {
    for (title, playbook) in each_playbook() {
        let answered: BTreeSet<Question> = entries(&playbook)
            .filter_map(|entry| entry.answers)
            .collect();
        assert_eq!(answered, BTreeSet::from(QUESTIONS), "{title}");
    }
}

#[test]
fn every_process_has_five_to_eight_stages_and_publishes_in_the_last_but_a_deal_is_only_closed() {
    for (title, playbook) in each_playbook() {
        assert!((5..=8).contains(&playbook.stages.len()), "{title}");
        let publishing = playbook.stages.iter().position(|stage| stage.publishes);
        let last = Some(playbook.stages.len() - 1).filter(|_| !title.contains("sales-deal"));
        assert_eq!(publishing, last, "{title}");
    }
}

#[test]
fn every_checklist_is_short_and_requires_little() {
    for (title, playbook) in each_playbook() {
        for stage in &playbook.stages {
            assert!(
                (3..=9).contains(&stage.entries.len()),
                "{title}, {}",
                stage.id
            );
            let required = stage.entries.iter().filter(|entry| entry.required).count();
            assert!(
                (1..=3).contains(&required),
                "{title}, {}: {required} required",
                stage.id
            );
            assert!(
                stage.entries.iter().any(|entry| entry.how_to.is_some()),
                "{title}, {}",
                stage.id
            );
        }
    }
}

#[test]
fn an_approval_names_its_approver_and_waits_a_day_and_a_half() {
    for (title, playbook) in each_playbook() {
        let approvals: Vec<&Stage> = playbook
            .stages
            .iter()
            .filter(|stage| stage.approver.is_some())
            .collect();
        assert_eq!(approvals.len(), 1, "{title}");
        assert_eq!(
            (approvals[0].days, approvals[0].wait_days),
            (HalfDays::new(1), HalfDays::new(3)),
            "{title}"
        );
    }
}

#[test]
fn a_stage_that_waits_says_why() {
    for (title, playbook) in each_playbook() {
        for stage in &playbook.stages {
            assert_eq!(
                stage.wait_days.is_zero(),
                stage.waits_because.is_none(),
                "{title}, {}",
                stage.id
            );
        }
    }
}

#[test]
fn what_a_stage_needs_was_produced_before_in_the_same_words() {
    for (title, playbook) in each_playbook() {
        let mut produced = BTreeSet::new();
        for stage in &playbook.stages {
            for need in &stage.needs {
                assert!(
                    produced.contains(need),
                    "{title}, {}: nobody produces {need:?}",
                    stage.id
                );
            }
            produced.extend(&stage.produces);
            assert!(
                !stage.produces.is_empty() && stage.hand_over_to.is_some(),
                "{title}, {}",
                stage.id
            );
        }
    }
}

#[test]
fn every_template_survives_writing_and_reading() {
    for (title, playbook) in each_playbook() {
        assert_eq!(
            Playbook::parse(&playbook.to_toml()),
            Ok(playbook),
            "{title}"
        );
    }
}

#[test]
fn together_the_templates_show_what_a_checklist_can_do() {
    let playbooks = KEYS.map(|key| playbook(key, Language::English));
    let kinds: BTreeSet<EntryKind> = playbooks
        .iter()
        .flat_map(entries)
        .map(|entry| entry.kind)
        .collect();
    assert!(kinds.len() >= 11, "{kinds:?}");
}

fn entries(playbook: &Playbook) -> impl Iterator<Item = &Entry> {
    playbook.stages.iter().flat_map(|stage| &stage.entries)
}
