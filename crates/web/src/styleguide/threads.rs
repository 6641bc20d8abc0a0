//! Sample people, threads and plans.

use crate::components::{Face, Knot, PlanDay, PlanRow, ProgressStep, Tag, ThreadStep, Tone};

use super::samples::Samples;

/// A person and their role, on the first run.
pub(super) struct Seat {
    pub(super) face: Face,
    pub(super) role: &'static str,
}

/// The cast, in the order Dana, Nirit, Yuri, Amir.
pub(super) fn people(words: &Samples) -> [Face; 4] {
    [words.dana, words.nirit, words.yuri, words.amir].map(Face::of)
}

/// Who sits where on the first run.
pub(super) fn seats(words: &'static Samples) -> Vec<Seat> {
    let [dana, nirit, yuri, _] = people(words);
    vec![
        Seat {
            face: nirit,
            role: words.role_writer,
        },
        Seat {
            face: dana,
            role: words.role_designer,
        },
        Seat {
            face: yuri,
            role: words.role_head,
        },
    ]
}

/// The stages of the sample item.
pub(super) fn stages_of_item(words: &Samples) -> Vec<ThreadStep> {
    let [dana, nirit, yuri, amir] = people(words);
    let mut design = step(
        words,
        Knot::Now,
        words.stage_design,
        words.stage_design_meta,
        &dana,
    );
    design.tag = Some(tag(Tone::Warn, words.stage_design_tag));
    words.stage_design_text.clone_into(&mut design.detail);
    vec![
        step(
            words,
            Knot::Done,
            words.stage_idea,
            words.stage_idea_meta,
            &yuri,
        ),
        step(
            words,
            Knot::Done,
            words.stage_write,
            words.stage_write_meta,
            &nirit,
        ),
        design,
        step(
            words,
            Knot::Next,
            words.stage_approve,
            words.stage_approve_meta,
            &yuri,
        ),
        step(
            words,
            Knot::Next,
            words.stage_upload,
            words.stage_upload_meta,
            &amir,
        ),
        step(
            words,
            Knot::Next,
            words.stage_publish,
            words.stage_publish_meta,
            &nirit,
        ),
    ]
}

/// A thread with every kind of knot and a title that is too long.
pub(super) fn all_knots(words: &Samples) -> Vec<ThreadStep> {
    let [_, nirit, yuri, _] = people(words);
    let mut steps = stages_of_item(words);
    let skipped = step(
        words,
        Knot::Skipped,
        words.stage_interview,
        words.stage_interview_meta,
        &nirit,
    );
    let mut late = step(
        words,
        Knot::Late,
        words.too_long,
        words.stage_approve_meta,
        &yuri,
    );
    late.tag = Some(tag(Tone::Late, words.second_tag));
    steps.insert(2, skipped);
    steps[4] = late;
    steps
}

fn step(words: &Samples, knot: Knot, title: &str, meta: &str, face: &Face) -> ThreadStep {
    let knot_words = match knot {
        Knot::Done => words.knot_done,
        Knot::Now => words.knot_now,
        Knot::Next => words.knot_next,
        Knot::Skipped => words.knot_skipped,
        Knot::Late => words.knot_late,
    };
    ThreadStep {
        knot,
        knot_words: knot_words.to_owned(),
        title: title.to_owned(),
        href: String::new(),
        face: Some(face.clone()),
        tag: None,
        meta: meta.to_owned(),
        detail: String::new(),
    }
}

fn tag(tone: Tone, text: &str) -> Tag {
    Tag {
        tone,
        text: text.to_owned(),
    }
}

/// The steps of the first run, on the fourth.
pub(super) fn progress(words: &Samples) -> Vec<ProgressStep> {
    let step = |knot, title: &str, href: &str| ProgressStep {
        knot,
        title: title.to_owned(),
        href: href.to_owned(),
    };
    vec![
        step(Knot::Done, words.step_team, "#"),
        step(Knot::Done, words.step_make, "#"),
        step(Knot::Done, words.step_who, "#"),
        step(Knot::Now, words.step_when, ""),
        step(Knot::Next, words.step_ready, ""),
    ]
}

/// The dated plan of the sample post.
pub(super) fn plan(words: &Samples) -> Vec<PlanRow> {
    let [dana, nirit, yuri, amir] = people(words);
    let day = |date: &str, weekday: &str, title: &str, meta: &str, face: &Face| PlanDay {
        date: date.to_owned(),
        weekday: weekday.to_owned(),
        title: title.to_owned(),
        face: Some(face.clone()),
        meta: meta.to_owned(),
        tag: None,
        is_end: false,
        is_late: false,
    };
    let gap = || PlanRow::Gap(words.plan_gap.to_owned());
    let mut approve = day(
        words.day_4,
        words.day_4_name,
        words.stage_approve,
        words.plan_approve,
        &yuri,
    );
    approve.tag = Some(tag(Tone::Warn, words.tight_tag));
    let mut publish = day(
        words.day_6,
        words.day_6_name,
        words.stage_publish,
        words.plan_publish,
        &nirit,
    );
    publish.is_end = true;
    vec![
        PlanRow::Day(day(
            words.day_1,
            words.day_1_name,
            words.stage_idea,
            words.plan_idea,
            &yuri,
        )),
        gap(),
        PlanRow::Day(day(
            words.day_2,
            words.day_2_name,
            words.stage_write,
            words.plan_write,
            &nirit,
        )),
        PlanRow::Day(day(
            words.day_3,
            words.day_3_name,
            words.stage_design,
            words.plan_design,
            &dana,
        )),
        PlanRow::Day(approve),
        gap(),
        PlanRow::Day(day(
            words.day_5,
            words.day_5_name,
            words.stage_upload,
            words.plan_upload,
            &amir,
        )),
        PlanRow::Day(publish),
    ]
}
