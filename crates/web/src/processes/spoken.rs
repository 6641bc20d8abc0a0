//! Refusals, flaws and durations of a process in words.

use domain::processes::{EntryKind, Flaw, HalfDays, Map, TooMany, limits};
use domain::text::TextRefusal;
use i18n::Words;

/// Why a text was not taken.
pub fn text(words: &Words, refusal: TextRefusal) -> String {
    match refusal {
        TextRefusal::Empty => words.common_empty_field(),
        TextRefusal::TooLong { length_max, .. } => {
            words.common_too_long(words.number(u64::try_from(length_max).unwrap_or(u64::MAX)))
        }
    }
}

/// Why a list was not taken.
pub fn too_many(words: &Words, over: TooMany) -> String {
    match over {
        TooMany::Stages { count } => words.processes_too_many_stages(count, limits::STAGES_MAX),
        TooMany::Entries {
            count,
            stage_number,
        } => words.processes_too_many_entries(stage_number, count, limits::ENTRIES_MAX),
    }
}

/// What keeps a list from being published, with its place.
pub fn flaw(words: &Words, map: &Map, flaw: Flaw) -> String {
    let place = flaw.stage().and_then(|id| map.position(id));
    let number = place.map_or(0, |place| place + 1);
    let name = place.map(|place| map.stages[place].name.to_string());
    let name = name.unwrap_or_default();
    match flaw {
        Flaw::NoStage => words.processes_flaw_no_stage(),
        Flaw::TooManyStages => {
            words.processes_too_many_stages(map.stages.len(), limits::STAGES_MAX)
        }
        Flaw::NoRole(_) => words.processes_flaw_no_role(number, name),
        Flaw::NoDays(_) => words.processes_flaw_no_days(number, name),
        Flaw::TooManyEntries(_) => words.processes_flaw_too_many_entries(number, name),
        Flaw::NoChoices(_) => words.processes_flaw_no_choices(number, name),
        Flaw::SecondPublishing(_) => words.processes_flaw_second_publishing(number, name),
    }
}

/// How long all stages take: the work alone, and with the waiting where there is any.
pub fn length(words: &Words, map: &Map) -> String {
    let (work, whole) = (map.working_time(), map.whole_time());
    if work == whole {
        words.processes_length(days(words, work))
    } else {
        words.processes_length_with_waiting(days(words, work), days(words, whole))
    }
}

/// A duration.
pub fn days(words: &Words, days: HalfDays) -> String {
    words.half_days(days.count())
}

/// What an entry asks for.
pub fn kind(words: &Words, kind: &EntryKind) -> String {
    kind_of_code(words, kind.code())
}

/// The same by the word that the form sends.
pub fn kind_of_code(words: &Words, code: &str) -> String {
    match code {
        "short_text" => words.processes_kind_short_text(),
        "long_text" => words.processes_kind_long_text(),
        "number" => words.processes_kind_number(),
        "money" => words.processes_kind_money(),
        "date" => words.processes_kind_date(),
        "one_choice" => words.processes_kind_one_choice(),
        "many_choices" => words.processes_kind_many_choices(),
        "person" => words.processes_kind_person(),
        "link" => words.processes_kind_link(),
        "file" => words.processes_kind_file(),
        "heading" => words.processes_kind_heading(),
        "stop_line" => words.processes_kind_stop_line(),
        _ => words.processes_kind_tick(),
    }
}
