//! Each rule of a playbook, by the file that breaks it.

use crate::playbook::tests::{SMALL, entry_refusal, refusal, small};
use crate::playbook::{
    ENTRIES_MAX, Entry, EntryKind, LINES_MAX, NAME_CHARACTERS_MAX, Place, Playbook, PlaybookError,
    STAGES_MAX, Spot, Stage, TEXT_CHARACTERS_MAX,
};

fn brief() -> Place {
    Place {
        stage: Some(Spot {
            number: 1,
            id: "brief".into(),
        }),
        entry: None,
    }
}

fn source() -> Place {
    Place {
        entry: Some(Spot {
            number: 1,
            id: "source".into(),
        }),
        ..brief()
    }
}

#[test]
fn an_absent_or_empty_field_is_missing() {
    let missing = |place, field| PlaybookError::Missing { place, field };
    let whole = Place::default;
    assert_eq!(Playbook::parse(""), Err(missing(whole(), "format")));
    assert_eq!(
        Playbook::parse("format = 1"),
        Err(missing(whole(), "language"))
    );
    assert_eq!(
        refusal("name = \"Blog post\"", ""),
        missing(whole(), "name")
    );
    assert_eq!(refusal("\"post\"", "\"  \""), missing(whole(), "item"));
    assert_eq!(
        Playbook::parse(&SMALL[..SMALL.find("[[").expect("a stage")]),
        Err(missing(whole(), "stage"))
    );
    assert_eq!(
        refusal("role = \"Marketing manager\"", ""),
        missing(brief(), "role")
    );
    assert_eq!(refusal("label = \"Idea\"", ""), missing(source(), "label"));
    assert_eq!(
        entry_refusal("kind = \"one_choice\""),
        missing(source(), "choices")
    );
    let nameless = Place {
        stage: Some(Spot {
            number: 1,
            id: String::new(),
        }),
        entry: None,
    };
    assert_eq!(refusal("id = \"brief\"", ""), missing(nameless, "id"));
}

#[test]
fn a_value_outside_its_field_is_not_allowed() {
    let not_allowed = |place, field| PlaybookError::NotAllowed { place, field };
    assert_eq!(
        refusal("days = 0.5", "days = 0"),
        not_allowed(brief(), "days")
    );
    assert_eq!(refusal("days = 0.5", ""), not_allowed(brief(), "days"));
    assert_eq!(
        refusal("days = 0.5", "days = 60.5"),
        not_allowed(brief(), "days")
    );
    assert_eq!(
        refusal("days = 0.5", "days = 1\nwait_days = 61"),
        not_allowed(brief(), "wait_days")
    );
    assert_eq!(
        refusal("days = 0.5", "days = 1\npublish_weekdays = [\"mon\"]"),
        not_allowed(brief(), "publish_weekdays")
    );
    assert_eq!(
        refusal("Idea and brief", "Idea\\nand brief"),
        not_allowed(brief(), "name")
    );
    assert_eq!(
        entry_refusal("kind = \"number\"\nmin = 2\nmax = 1.5"),
        not_allowed(source(), "max")
    );
    assert_eq!(
        entry_refusal("kind = \"money\"\ncurrency = \"nis\""),
        not_allowed(source(), "currency")
    );
    assert_eq!(
        entry_refusal("kind = \"file\"\nsize_max_mb = 0"),
        not_allowed(source(), "size_max_mb")
    );
    assert_eq!(
        entry_refusal("kind = \"file\"\nfile_types = [\".PNG\"]"),
        not_allowed(source(), "file_types")
    );
    let shouting = Place {
        stage: Some(Spot {
            number: 1,
            id: "Brief".into(),
        }),
        entry: None,
    };
    assert_eq!(
        refusal("\"brief\"", "\"Brief\""),
        not_allowed(shouting, "id")
    );
}

#[test]
fn a_link_leads_to_the_web_and_nowhere_else() {
    for address in [
        "javascript:alert(1)",
        "https://",
        "ftp://a.example",
        "https://a.example/ b",
        "//a.example",
    ] {
        let refused = entry_refusal(&format!("link = \"{address}\""));
        assert_eq!(
            refused,
            PlaybookError::NotAllowed {
                place: source(),
                field: "link"
            },
            "{address}"
        );
    }
}

#[test]
fn a_field_of_another_kind_is_refused() {
    let fields = [
        "unit = \"words\"",
        "min = 1",
        "max = 1",
        "currency = \"USD\"",
        "choices = [\"a\"]",
        "size_max_mb = 1",
    ];
    for line in fields {
        let refused = entry_refusal(line);
        assert!(
            matches!(
                refused,
                PlaybookError::NotForKind {
                    kind: EntryKind::Tick,
                    ..
                }
            ),
            "{line}: {refused:?}"
        );
    }
    let heading = entry_refusal("kind = \"heading\"\nrequired = true");
    assert_eq!(
        heading,
        PlaybookError::NotForKind {
            place: source(),
            field: "required",
            kind: EntryKind::Heading
        }
    );
}

#[test]
fn an_id_or_a_line_stands_once() {
    let again = Place {
        stage: Some(Spot {
            number: 2,
            id: "brief".into(),
        }),
        entry: None,
    };
    let stage = &SMALL[SMALL.find("[[").expect("a stage")..];
    let twice = Playbook::parse(&format!("{SMALL}{stage}")).expect_err("the stage stands twice");
    assert_eq!(
        twice,
        PlaybookError::Repeated {
            place: again,
            field: "id"
        }
    );
    let choices = entry_refusal("kind = \"one_choice\"\nchoices = [\"a\", \"a\"]");
    assert_eq!(
        choices,
        PlaybookError::Repeated {
            place: source(),
            field: "choices"
        }
    );
}

#[test]
fn the_same_entry_id_may_stand_in_two_stages() {
    let mut playbook = small();
    playbook.stages.push(Stage {
        id: "second".into(),
        ..playbook.stages[0].clone()
    });
    assert_eq!(playbook.check(), Ok(()));
}

#[test]
fn only_one_stage_publishes() {
    let mut playbook = small();
    playbook.stages[0].publishes = true;
    playbook.stages.push(Stage {
        id: "second".into(),
        ..playbook.stages[0].clone()
    });
    assert!(matches!(
        playbook.check(),
        Err(PlaybookError::PublishesTwice { .. })
    ));
}

#[test]
fn lengths_and_counts_have_a_limit_that_is_itself_allowed() {
    let mut playbook = small();
    playbook.name = "ש".repeat(NAME_CHARACTERS_MAX);
    playbook.stages[0].how_to = Some("ш".repeat(TEXT_CHARACTERS_MAX));
    let entry = playbook.stages[0].entries[0].clone();
    playbook.stages[0].entries = (0..ENTRIES_MAX)
        .map(|number| Entry {
            id: format!("e{number}"),
            ..entry.clone()
        })
        .collect();
    let stage = playbook.stages[0].clone();
    playbook.stages = (0..STAGES_MAX)
        .map(|number| Stage {
            id: format!("s{number}"),
            ..stage.clone()
        })
        .collect();
    assert_eq!(playbook.check(), Ok(()));
    assert_eq!(Playbook::parse(&playbook.to_toml()), Ok(playbook.clone()));

    let too_long = |change: fn(&mut Playbook)| {
        let mut longer = playbook.clone();
        change(&mut longer);
        longer.check().expect_err("one over the limit")
    };
    let refused = too_long(|longer| longer.name.push('ש'));
    assert!(matches!(
        refused,
        PlaybookError::TooLong {
            field: "name",
            characters_max: 200,
            ..
        }
    ));
    let refused = too_long(|longer| longer.stages[0].how_to.as_mut().expect("a text").push('ш'));
    assert!(matches!(
        refused,
        PlaybookError::TooLong {
            field: "how_to",
            ..
        }
    ));
    let refused = too_long(|longer| longer.stages[0].entries.push(Entry::default()));
    assert!(matches!(
        refused,
        PlaybookError::TooMany {
            field: "entry",
            count_max: 100,
            ..
        }
    ));
    let refused = too_long(|longer| longer.stages.push(Stage::default()));
    assert!(matches!(
        refused,
        PlaybookError::TooMany {
            field: "stage",
            count_max: 100,
            ..
        }
    ));
    let refused = too_long(|longer| {
        longer.stages[0].needs = (0..=LINES_MAX).map(|line| line.to_string()).collect();
    });
    assert!(matches!(
        refused,
        PlaybookError::TooMany {
            field: "needs",
            count_max: 50,
            ..
        }
    ));
}
