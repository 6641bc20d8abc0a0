//! Lists, starters and spreadsheets as new processes, and what is refused of them.

use interchange::playbook::Language;
use interchange::sheet::StageRow;
use interchange::templates;

use super::*;

fn title(text: &str) -> Title {
    Title::parse(text).expect("taken")
}

fn name(text: &str) -> Name {
    Name::parse(text).expect("taken")
}

fn row(stage: &str, role: Option<&str>, person: Option<&str>) -> StageRow {
    StageRow {
        stage: stage.to_owned(),
        role: role.map(str::to_owned),
        person: person.map(str::to_owned),
        ..StageRow::default()
    }
}

#[test]
fn a_pasted_list_becomes_stages_with_ticks_and_the_last_one_publishes() {
    let stages =
        read_list("1. Idea\n   - topic\n   - network\n2. Text\n3. Publish").expect("taken");
    let process = from_list(title("Post"), title("post"), stages);
    let names: Vec<&str> = process
        .stages
        .iter()
        .map(|stage| stage.name.as_str())
        .collect();
    assert_eq!(names, ["Idea", "Text", "Publish"]);
    assert_eq!(process.stages[0].checklist.len(), 2);
    let publishing: Vec<bool> = process
        .stages
        .iter()
        .map(|stage| stage.contract.publishes)
        .collect();
    assert_eq!(publishing, [false, false, true]);
}

#[test]
fn a_list_that_says_nothing_or_too_much_is_refused_with_its_place() {
    assert_eq!(read_list(" \n\n"), Err(ListRefusal::Nothing));
    let long = format!("Idea\n{}", "a".repeat(201));
    assert_eq!(
        read_list(&long),
        Err(ListRefusal::LineTooLong { line_number: 2 })
    );
    let many = vec!["Stage"; 101].join("\n");
    assert_eq!(
        read_list(&many),
        Err(ListRefusal::TooMany(TooMany::Stages { count: 101 }))
    );
}

#[test]
fn every_starter_becomes_a_process_in_every_language() {
    for template in templates::all() {
        let playbook = template.playbook().expect("taken");
        let process = from_playbook(&playbook, "ILS").expect("taken");
        assert_eq!(process.name.as_str(), playbook.name);
        assert_eq!(process.stages.len(), playbook.stages.len());
        for (stage, file) in process.stages.iter().zip(&playbook.stages) {
            assert_eq!(stage.days.count(), file.days.halves());
            assert_eq!(stage.contract.wait.count(), file.wait_days.halves());
            assert_eq!(stage.checklist.len(), file.entries.len());
            assert_eq!(
                stage.approver.as_ref().map(Name::as_str),
                file.approver.as_deref()
            );
        }
    }
}

#[test]
fn a_starter_keeps_all_that_a_stage_says() {
    let template = templates::find("social-post", Language::English).expect("taken");
    let process = from_playbook(&template.playbook().expect("taken"), "USD").expect("taken");
    let last = process.stages.last().expect("taken");
    assert!(last.contract.publishes);
    assert!(!last.contract.publish_weekdays.is_empty());
    assert_eq!(last.contract.needs, [title("Scheduled post")]);
}

#[test]
fn a_spreadsheet_with_one_column_is_enough() {
    let process = from_sheet(
        title("Post"),
        title("post"),
        &[row("Idea", None, None), row("Text", None, None)],
    )
    .expect("taken");
    assert_eq!(process.stages[0].role, None);
    assert_eq!(process.stages[0].days, HalfDays::ONE_DAY);
    assert!(process.stages[1].contract.publishes);
}

#[test]
fn other_columns_stay_as_entries_and_long_texts_stay_whole() {
    let long = "word ".repeat(60);
    let stage = StageRow {
        checklist: vec!["Logo is there".to_owned()],
        other: vec![
            ("Budget:".to_owned(), "500".to_owned()),
            ("Notes".to_owned(), long.clone()),
        ],
        ..row("Idea", None, None)
    };
    let process = from_sheet(title("Post"), title("post"), &[stage]).expect("taken");
    let entries: Vec<(&str, &str)> = process.stages[0]
        .checklist
        .iter()
        .map(|(_, entry)| (entry.label.as_str(), entry.how_to.as_str()))
        .collect();
    assert_eq!(
        entries,
        [
            ("Logo is there", ""),
            ("Budget: 500", ""),
            ("Notes", long.trim())
        ]
    );
}

#[test]
fn people_of_a_spreadsheet_hold_the_roles_beside_them() {
    let rows = [
        row("Idea", Some("Writer"), Some("Dana, Yuri")),
        row("Text", Some("Writer"), Some("Yuri")),
        row("Design", None, Some("Noa")),
        row("Publish", Some("Manager"), None),
    ];
    assert_eq!(
        seats(&rows),
        [
            (name("Writer"), vec![name("Dana"), name("Yuri")]),
            (name("Noa"), vec![name("Noa")]),
        ]
    );
    let process = from_sheet(title("Post"), title("post"), &rows).expect("taken");
    assert_eq!(process.stages[2].role, Some(name("Noa")));
}

#[test]
fn a_spreadsheet_over_a_limit_is_refused_with_its_place() {
    let long = [row("Idea", None, None), row(&"a".repeat(201), None, None)];
    assert_eq!(
        from_sheet(title("Post"), title("post"), &long),
        Err(SheetRefusal::TooLong {
            stage_number: 2,
            length_max: 200
        })
    );
    let full = StageRow {
        checklist: vec!["tick".to_owned(); 101],
        ..row("Idea", None, None)
    };
    assert_eq!(
        from_sheet(title("Post"), title("post"), &[full]),
        Err(SheetRefusal::TooMany(TooMany::Entries {
            count: 101,
            stage_number: 1
        }))
    );
}
