//! Sample words put into the components' values: the frame, people, threads, plans, choices.

use crate::components::{
    Choice, Face, Fact, FieldError, Knot, PlanDay, PlanRow, ProgressStep, StageRow, StageWords,
    Tab, Tag, ThreadStep, Tone,
};
use crate::layout::{FrameWords, Header, Layout, Theme, Toast, Way};

use super::samples::Samples;

/// A person and their role, on the first run.
pub(super) struct Seat {
    pub(super) face: Face,
    pub(super) role: &'static str,
}

/// The frame with its header, on My day.
pub(super) fn layout(words: &'static Samples, theme: &str) -> Layout {
    Layout {
        lang: words.lang,
        dir: words.dir,
        theme: match theme {
            "light" => Some(Theme::Light),
            "dark" => Some(Theme::Dark),
            _ => None,
        },
        brand: words.brand.to_owned(),
        home_href: "#".to_owned(),
        header: Some(header(words)),
        toast: Some(Toast {
            text: words.toast_text.to_owned(),
            undo: Some(way(words.undo)),
            form_token: String::new(),
        }),
        words: FrameWords {
            skip: words.skip.to_owned(),
            ways: words.ways.to_owned(),
            more: words.more.to_owned(),
            workspace: words.workspace_word.to_owned(),
        },
    }
}

fn header(words: &Samples) -> Header {
    let daily = [
        words.my_day,
        words.work,
        words.meetings,
        words.process,
        words.numbers,
    ];
    let rest = [
        words.regulations,
        words.people,
        words.insight,
        words.settings,
    ];
    let mut ways = daily.map(way).to_vec();
    ways[0].is_current = true;
    let mut workspaces = [words.workspace, words.workspace_other].map(way).to_vec();
    workspaces[0].is_current = true;
    Header {
        workspace: words.workspace.to_owned(),
        workspaces,
        ways,
        more: rest.map(way).to_vec(),
        search: Some(way(words.search)),
        me: Face::of(words.dana),
        me_ways: vec![way(words.profile)],
        sign_out: Some(way(words.sign_out)),
        form_token: String::new(),
    }
}

fn way(label: &str) -> Way {
    Way {
        label: label.to_owned(),
        href: "#".to_owned(),
        is_current: false,
    }
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
    };
    vec![
        row(words.stage_idea, "head", words.half_day),
        row(words.stage_write, "writer", words.two_days),
        row(words.stage_design, "designer", words.two_days),
        StageRow::default(),
    ]
}

/// The list editor's words.
pub(super) fn stage_words(words: &Samples) -> StageWords {
    StageWords {
        name: words.stage_word.to_owned(),
        name_example: words.stage_example.to_owned(),
        role: words.who_word.to_owned(),
        no_role: words.nobody.to_owned(),
        duration: words.how_long.to_owned(),
        duration_example: words.how_long_example.to_owned(),
        remove: words.remove.to_owned(),
        add: words.add_stage.to_owned(),
        hint: words.editor_hint.to_owned(),
    }
}
