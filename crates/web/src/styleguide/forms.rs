//! Sample choices, errors, facts and rows of the list editor.

use crate::components::{Choice, Fact, FieldError, StageRow, StageWords, Tab};

use super::samples::Samples;

/// The two wrong answers of the sample form.
pub(super) fn wrong(words: &Samples) -> Vec<FieldError> {
    let error = |name: &str, message: &str| FieldError {
        name: name.to_owned(),
        message: message.to_owned(),
    };
    vec![
        error("name", words.name_error),
        error("mail", words.mail_error),
    ]
}

/// Roles to choose from.
pub(super) fn roles(words: &Samples) -> Vec<Choice> {
    vec![
        Choice::new("writer", words.role_writer, false),
        Choice::new("designer", words.role_designer, false),
        Choice::new("head", words.role_head, false),
    ]
}

/// What silence means.
pub(super) fn silence(words: &Samples) -> Vec<Choice> {
    let mut stand_in = Choice::new("stand-in", words.silence_stand_in, true);
    words.silence_stand_in_hint.clone_into(&mut stand_in.hint);
    vec![stand_in, Choice::new("wait", words.silence_wait, false)]
}

/// Days of publication.
pub(super) fn days(words: &Samples) -> Vec<Choice> {
    vec![
        Choice::new("tue", words.tuesday, true),
        Choice::new("thu", words.thursday, false),
    ]
}

/// Formats of a picture.
pub(super) fn formats(words: &Samples) -> Vec<Choice> {
    vec![
        Choice::new("post", words.entry_post, true),
        Choice::new("story", words.entry_story, false),
    ]
}

/// Ways to see the work.
pub(super) fn tabs(words: &Samples) -> Vec<Tab> {
    let tab = |label: &str, count: &str, is_current| Tab {
        label: label.to_owned(),
        href: "#".to_owned(),
        count: count.to_owned(),
        is_current,
    };
    vec![
        tab(words.tab_list, "64", true),
        tab(words.tab_board, "", false),
        tab(words.tab_calendar, "", false),
    ]
}

/// Names and what they are.
pub(super) fn facts(words: &Samples) -> Vec<Fact> {
    let fact = |name: &str, value: &str| Fact {
        name: name.to_owned(),
        value: value.to_owned(),
    };
    vec![
        fact(words.fact_since, words.fact_since_value),
        fact(words.fact_owner, words.yuri),
        fact(words.fact_time, words.fact_time_value),
    ]
}

/// Rows of the list editor, the last one empty.
pub(super) fn stages(words: &Samples) -> Vec<StageRow> {
    let row = |name: &str, role: &str, duration: &str| StageRow {
        id: name.to_owned(),
        name: name.to_owned(),
        role: role.to_owned(),
        duration: duration.to_owned(),
        more_href: "#".to_owned(),
        ..StageRow::default()
    };
    vec![
        row(words.stage_idea, words.role_head, words.half_day),
        row(words.stage_write, words.role_writer, words.two_days),
        row(words.stage_design, words.role_designer, words.two_days),
        StageRow::default(),
    ]
}

/// The list editor's words.
pub(super) fn stage_words(words: &Samples) -> StageWords {
    StageWords {
        name: words.stage_word.to_owned(),
        name_example: words.stage_example.to_owned(),
        role: words.who_word.to_owned(),
        role_example: words.nobody.to_owned(),
        duration: words.how_long.to_owned(),
        duration_example: words.how_long_example.to_owned(),
        more: words.more.to_owned(),
        remove: words.remove.to_owned(),
        add: words.add_stage.to_owned(),
        hint: words.editor_hint.to_owned(),
    }
}
