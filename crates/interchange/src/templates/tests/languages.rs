//! A starter playbook is one process told three times: only the words differ, and each is in its own script.

use std::collections::BTreeSet;

use super::*;

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
