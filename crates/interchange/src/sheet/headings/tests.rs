//! The dictionary of headings.

use super::*;

fn assert_all(heading: Heading, titles: &[&str]) {
    for title in titles {
        assert_eq!(recognise(title), Some(heading), "{title}");
    }
}

#[test]
fn headings_are_known_in_three_languages() {
    assert_all(
        Heading::Stage,
        &[
            "שלב",
            "שלבים",
            "שם השלב",
            "שָׁלָב",
            "Этап",
            "Название этапа",
            "ШАГ",
            "Stage",
            "Stage name",
            "Process step",
        ],
    );
    assert_all(Heading::Task, &["משימה", "Задача", "Task", "task name"]);
    assert_all(Heading::Role, &["תפקיד", "Роль", "Role"]);
    assert_all(
        Heading::Owner,
        &[
            "אחראי",
            "Ответственный",
            "Исполнитель",
            "Owner",
            "Assigned to",
            "Assignee:",
        ],
    );
    assert_all(Heading::Person, &["עובד", "Сотрудник", "ФИО", "Person"]);
}

#[test]
fn units_and_brackets_around_days_do_not_matter() {
    assert_all(
        Heading::Days,
        &[
            "ימים",
            "משך (ימים)",
            "מספר ימים",
            "משך בימים",
            "לו\"ז",
            "Дни",
            "Срок",
            "Срок, дней",
            "Срок (раб. дн.)",
            "Кол-во дней",
            "Длительность, дн.",
            "Days",
            "Duration (days)",
            "Number of days",
            "Duration, working days",
        ],
    );
}

#[test]
fn apostrophes_and_hyphens_do_not_matter() {
    assert_all(
        Heading::Checklist,
        &[
            "צ'קליסט",
            "צ׳ק-ליסט",
            "צ’ק ליסט",
            "צקליסט",
            "מה צריך?",
            "Чек-лист",
            "Чеклист",
            "Что сделать:",
            "Checklist",
            "Check-list",
            "What's needed",
        ],
    );
}

#[test]
fn a_part_of_a_heading_proves_nothing() {
    for title in [
        "Task id",
        "Stage status",
        "Номер этапа",
        "Дата",
        "סטטוס",
        "Days left of stage",
        "",
        "7",
        "Budget",
    ] {
        assert_eq!(recognise(title), None, "{title}");
    }
}

#[test]
fn no_heading_has_two_meanings() {
    let mut seen = BTreeSet::new();
    for word in DICTIONARY.iter().flat_map(|(_, words)| words.split('|')) {
        assert!(seen.insert(word), "{word} twice");
        assert_eq!(
            fold(word),
            word,
            "{word} is not in the form that is looked up"
        );
    }
}

#[test]
fn one_word_in_a_row_of_data_is_no_header() {
    let row = |cells: &[&str]| cells.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(!is_header(&row(&["Brief", "Time", ""])));
    assert!(is_header(&row(&["Name", "Role", "Days"])));
    assert!(is_header(&row(&["Stage"])));
}
