//! Shifts in sentences: what happens, what follows, what does not fit, and why it cannot be.

use domain::work::{Clash, Follow, OfferedChange, ShiftRefusal, Shifted, Shifting};
use i18n::Words;
use jiff::civil::Date;

use super::Ground;

/// The page's title while nothing has been chosen.
pub fn title(ground: &Ground, words: &Words) -> String {
    let title = ground.view.item.title.as_str();
    match ground.view.item.due_on {
        Some(day) => words.work_dates_title(ground.kind(), title, words.day_long(day)),
        None => words.work_dates_title_no_day(title),
    }
}

/// What moves by how much: the title once a day was chosen.
pub fn moved(ground: &Ground, shifted: &Shifted, words: &Words) -> String {
    let (days, is_later) = (shifted.moved_days.abs(), shifted.shift.to > shifted.from);
    match (shifted.shift.what, is_later) {
        (Shifting::Stage(spell), _) => {
            let spell = ground.view.item.spell(spell);
            let stage = spell.map_or("", |spell| ground.stage(spell.stage));
            if is_later {
                words.work_dates_stage_later(days, stage)
            } else {
                words.work_dates_stage_earlier(days, stage)
            }
        }
        (Shifting::Due, true) => words.work_dates_due_later(days),
        (Shifting::Due, false) => words.work_dates_due_earlier(days),
    }
}

/// An answer in two or three words.
pub fn answer(shifted: &Shifted, words: &Words) -> String {
    match (shifted.shift.what, shifted.follow) {
        (Shifting::Due, Follow::OnlyThis) => words.work_dates_alone(),
        (Shifting::Due, _) => words.work_dates_along(),
        (_, Follow::UseBuffer) => words.work_dates_use(),
        (_, Follow::KeepBuffer) => words.work_dates_keep(),
        (_, Follow::OnlyThis) => words.work_dates_only(),
    }
}

/// What an answer comes to.
pub fn comes_to(ground: &Ground, shifted: &Shifted, words: &Words) -> String {
    let kind = ground.kind();
    let due = shifted
        .due_on
        .map_or_else(String::new, |day| words.day_long(day));
    let (left, short) = (shifted.buffer_days.1, shifted.short_by);
    match (shifted.shift.what, shifted.follow) {
        (Shifting::Due, Follow::OnlyThis) => words.work_dates_alone_says(left),
        (Shifting::Due, _) if short > 0 => words.work_dates_along_short(short),
        (Shifting::Due, _) => words.work_dates_along_says(),
        (_, Follow::UseBuffer) if short > 0 => words.work_dates_use_short(short, kind, due),
        (_, Follow::UseBuffer) => words.work_dates_use_fits(kind, due, left),
        (_, Follow::KeepBuffer) => words.work_dates_keep_says(kind, due),
        (_, Follow::OnlyThis) => words.work_dates_only_says(),
    }
}

/// What does not fit together.
pub fn clash(ground: &Ground, clash: Clash, words: &Words) -> String {
    match clash {
        Clash::Overlap { before, stage } => {
            words.work_dates_overlap(ground.stage(stage), ground.stage(before))
        }
        Clash::AfterDue { stage } => words.work_dates_after_due(ground.stage(stage)),
        Clash::Away { person } => words.work_dates_away(ground.name(person)),
    }
}

/// What an offer does.
pub fn offer(ground: &Ground, change: OfferedChange, words: &Words) -> String {
    match change {
        OfferedChange::LaterDate(day) => words.work_launch_offer_publish(words.day_long(day)),
        OfferedChange::Shorten { stage, days } => {
            words.work_launch_offer_shorten(ground.stage(stage), words.half_days(days.count()))
        }
        OfferedChange::Beside(stage) => {
            words.work_launch_offer_beside(ground.stage(stage), before(ground, stage))
        }
        OfferedChange::LeaveOut(stage) => words.work_launch_offer_leave_out(ground.stage(stage)),
    }
}

/// The name of the stage before one.
pub fn before(ground: &Ground, stage: domain::ids::StageId) -> &str {
    let stages = ground.map().stages.iter();
    let before = stages.take_while(|other| other.id != stage).last();
    before.map_or("", |stage| stage.name.as_str())
}

/// Why a shift cannot be.
pub fn refused(words: &Words, refusal: ShiftRefusal, to: Date) -> String {
    match refusal {
        ShiftRefusal::NotYours => String::new(),
        ShiftRefusal::Over => words.work_dates_refused_over(),
        ShiftRefusal::NotOpen => words.work_dates_refused_not_open(),
        ShiftRefusal::Same => words.work_dates_refused_same(),
        ShiftRefusal::InThePast => words.work_dates_refused_past(),
        ShiftRefusal::TooFar => words.work_dates_refused_far(),
        ShiftRefusal::NotAPublishDay { .. } => {
            words.work_dates_refused_publish_day(words.day_long(to))
        }
        ShiftRefusal::NotAnAnswer => words.work_dates_refused_choose(),
        ShiftRefusal::Short { days } => words.work_dates_along_short(days),
        ShiftRefusal::ReasonNeeded => words.work_dates_refused_reason(),
        ShiftRefusal::NoWorkingTime => words.work_dates_refused_no_time(),
    }
}
