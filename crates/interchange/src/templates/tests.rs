//! The starter playbooks are complete, say the same in all languages, and each in its own script.

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
fn a_process_is_the_same_in_all_languages_but_for_its_words() {
    for key in KEYS {
        let english = without_words(&playbook(key, Language::English));
        for language in LANGUAGES {
            assert_eq!(
                without_words(&playbook(key, language)),
                english,
                "{key} in {language:?}"
            );
        }
    }
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
fn every_process_has_five_to_eight_stages_and_publishes_in_the_last() {
    for (title, playbook) in each_playbook() {
        assert!((5..=8).contains(&playbook.stages.len()), "{title}");
        let publishing = playbook.stages.iter().position(|stage| stage.publishes);
        assert_eq!(publishing, Some(playbook.stages.len() - 1), "{title}");
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
fn a_language_has_one_word_for_each_role() {
    for language in LANGUAGES {
        let playbooks = KEYS.map(|key| playbook(key, language));
        let stages = playbooks.iter().flat_map(|playbook| &playbook.stages);
        let roles: BTreeSet<&String> = stages
            .flat_map(|stage| [Some(&stage.role), stage.approver.as_ref()])
            .flatten()
            .collect();
        assert_eq!(roles.len(), 8, "{roles:?}");
    }
}

#[test]
fn every_text_is_in_the_script_of_its_language() {
    for (title, playbook) in each_playbook() {
        for text in main_texts(&playbook) {
            assert!(
                text.chars()
                    .any(|letter| belongs(letter, playbook.language)),
                "{title}: {text}"
            );
        }
        for text in main_texts(&playbook).chain(side_texts(&playbook)) {
            assert!(
                !text
                    .chars()
                    .any(|letter| is_foreign(letter, playbook.language)),
                "{title}: {text}"
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

fn entries(playbook: &Playbook) -> impl Iterator<Item = &Entry> {
    playbook.stages.iter().flat_map(|stage| &stage.entries)
}

/// The playbook with every text replaced by whether it is there, and every list by its length.
fn without_words(playbook: &Playbook) -> Vec<(Stage, Vec<usize>)> {
    playbook.stages.iter().map(stage_without_words).collect()
}

fn stage_without_words(stage: &Stage) -> (Stage, Vec<usize>) {
    let lists = [&stage.needs, &stage.produces]
        .into_iter()
        .chain(stage.entries.iter().map(|entry| &entry.choices));
    let lengths = lists.map(Vec::len).collect();
    let bare = Stage {
        name: String::new(),
        role: String::new(),
        waits_because: present(stage.waits_because.as_ref()),
        approver: present(stage.approver.as_ref()),
        needs: Vec::new(),
        produces: Vec::new(),
        hand_over_to: present(stage.hand_over_to.as_ref()),
        format_note: present(stage.format_note.as_ref()),
        tool: present(stage.tool.as_ref()),
        how_to: present(stage.how_to.as_ref()),
        entries: stage.entries.iter().map(entry_without_words).collect(),
        ..stage.clone()
    };
    (bare, lengths)
}

fn entry_without_words(entry: &Entry) -> Entry {
    Entry {
        label: String::new(),
        how_to: present(entry.how_to.as_ref()),
        unit: present(entry.unit.as_ref()),
        choices: Vec::new(),
        ..entry.clone()
    }
}

fn present(text: Option<&String>) -> Option<String> {
    text.map(|_| String::new())
}

/// Texts that are sentences or names, so that each must have letters of its own language.
fn main_texts(playbook: &Playbook) -> impl Iterator<Item = &String> {
    let stages = playbook.stages.iter().flat_map(|stage| {
        let texts = [
            Some(&stage.name),
            Some(&stage.role),
            stage.waits_because.as_ref(),
            stage.how_to.as_ref(),
        ];
        texts
            .into_iter()
            .flatten()
            .chain(&stage.hand_over_to)
            .chain(&stage.needs)
            .chain(&stage.produces)
    });
    let entries = entries(playbook)
        .flat_map(|entry| [Some(&entry.label), entry.how_to.as_ref()])
        .flatten();
    [&playbook.name, &playbook.item]
        .into_iter()
        .chain(stages)
        .chain(entries)
}

/// Texts that may be an address, a product name or a measure.
fn side_texts(playbook: &Playbook) -> impl Iterator<Item = &String> {
    let stages = playbook.stages.iter().flat_map(|stage| {
        stage
            .format_note
            .iter()
            .chain(&stage.tool)
            .chain(&stage.approver)
    });
    stages.chain(entries(playbook).flat_map(|entry| entry.choices.iter().chain(&entry.unit)))
}

fn belongs(letter: char, language: Language) -> bool {
    match language {
        Language::Hebrew => is_hebrew(letter),
        Language::Russian => is_cyrillic(letter),
        Language::English => letter.is_ascii_alphabetic(),
    }
}

fn is_foreign(letter: char, language: Language) -> bool {
    (is_hebrew(letter) && language != Language::Hebrew)
        || (is_cyrillic(letter) && language != Language::Russian)
}

fn is_hebrew(letter: char) -> bool {
    ('\u{5d0}'..='\u{5ea}').contains(&letter)
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
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
