//! The data of each language hold together: seats, holes, stages and answers name what is there.

use std::collections::BTreeSet;

use domain::language::Language;
use domain::security::Access;
use interchange::playbook::{EntryKind, Playbook};
use interchange::templates;

use super::Cast;
use crate::demo::playbooks::playbook;

fn casts() -> impl Iterator<Item = (Language, Cast)> {
    Language::ALL
        .into_iter()
        .map(|language| (language, Cast::of(language).expect("sound data")))
}

fn playbooks(language: Language) -> Vec<(&'static str, Playbook)> {
    let found = templates::KEYS
        .iter()
        .map(|key| (*key, playbook(key, language).expect("a playbook")));
    found.collect()
}

#[test]
fn twelve_people_hold_every_seat_and_one_of_them_two() {
    for (language, cast) in casts() {
        assert_eq!(cast.people.len(), 12);
        let names: BTreeSet<&String> = cast.people.iter().map(|person| &person.name).collect();
        let mails: BTreeSet<&String> = cast.people.iter().map(|person| &person.mail).collect();
        assert_eq!((names.len(), mails.len()), (12, 12));
        assert!(cast.people.iter().any(|person| person.roles.len() > 1));
        assert!(
            cast.people
                .iter()
                .all(|person| Access::parse(&person.access).is_some())
        );
        assert_eq!(cast.people[0].access, "owner");
        for (key, playbook) in playbooks(language) {
            for stage in &playbook.stages {
                for role in stage.approver.iter().chain([&stage.role]) {
                    let holders = cast.people.iter().filter(|it| it.roles.contains(role));
                    assert!(holders.count() > 0, "{language:?} {key}: nobody is {role}");
                }
            }
        }
    }
}

#[test]
fn sixty_patterns_of_titles_leave_no_hole() {
    for (language, cast) in casts() {
        let patterns: BTreeSet<&String> =
            cast.processes.values().flat_map(|it| &it.titles).collect();
        assert_eq!(patterns.len(), 60, "{language:?}");
        for (key, process) in &cast.processes {
            let mut chance = super::super::chance::Chance::seeded(1);
            let titles =
                super::super::titles::titles(&process.titles, &cast.fills, &mut chance, 90);
            assert_eq!(titles.len(), 90, "{language:?} {key}");
            assert!(titles.iter().all(|title| !title.contains('{')), "{key}");
        }
    }
}

#[test]
fn ways_back_and_stages_left_out_are_those_of_the_playbooks() {
    for (language, cast) in casts() {
        let books = playbooks(language);
        let has = |process: &str, stage: &str| {
            let book = books.iter().find(|(key, _)| *key == process);
            book.is_some_and(|(_, book)| book.stages.iter().any(|it| it.id == stage))
        };
        for back in &cast.returns {
            assert!(
                has(&back.process, &back.from) && has(&back.process, &back.to),
                "{back:?}"
            );
            assert!(!back.reasons.is_empty());
        }
        for skip in &cast.skips {
            assert!(has(&skip.process, &skip.stage), "{skip:?}");
        }
        let keys: BTreeSet<&String> = cast.processes.keys().collect();
        assert_eq!(keys.len(), templates::KEYS.len());
    }
}

#[test]
fn every_text_that_a_gate_asks_for_has_an_answer() {
    for (language, cast) in casts() {
        for (key, book) in playbooks(language) {
            let entries = book.stages.iter().flat_map(|stage| &stage.entries);
            let texts = entries.filter(|entry| {
                entry.required && matches!(entry.kind, EntryKind::ShortText | EntryKind::LongText)
            });
            for entry in texts {
                let id = entry.id.as_str();
                assert!(cast.answers.contains_key(id), "{language:?} {key}: {id}");
            }
        }
    }
}
