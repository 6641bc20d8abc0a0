//! The page of a plan, and the page for a process that has nothing published yet.

use askama::Template;
use domain::ids::PersonId;
use domain::security::Right;
use domain::work::Goal;
use i18n::Words;
use jiff::civil::Date;
use store::processes::ProcessView;
use store::work::Campaign;

use super::choices::{Aim, Choices};
use super::gaps::{capitalised, working_days};
use super::ground::Ground;
use super::offered::{Different, Offered, different, offered};
use super::outlook::Outlook;
use super::plan_rows::plan_rows;
use super::said::{self, Trouble};
use crate::components::{Choice, FieldError, PlanRow, ProgressStep};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::problem::Problem;
use crate::start::{Step, progress};

/// What the last try to start said.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Why nothing was started; empty when nobody tried.
    pub notice: String,
    /// What is wrong with which field.
    pub errors: Vec<FieldError>,
}

/// The page of a plan.
#[derive(Template)]
#[template(path = "work/launch/page.html")]
pub struct LaunchPage {
    layout: Layout,
    words: &'static Words,
    progress: Vec<ProgressStep>,
    process: String,
    title: String,
    answer: Answer,
    show_href: String,
    start_href: String,
    token: String,
    version: String,
    changes: Vec<(String, String)>,
    form: LaunchForm,
    troubles: Vec<Trouble>,
    offers: Vec<Offered>,
    different: Vec<Different>,
    plan: Vec<PlanRow>,
    plan_meta: String,
    stop: String,
    first_hands: String,
}

/// The fields as they stand.
struct LaunchForm {
    subject: String,
    subject_label: String,
    brief: String,
    day_name: &'static str,
    day_label: String,
    day: String,
    aims: Vec<Choice>,
    buffer: Option<String>,
    owners: Vec<Choice>,
    channel: String,
    channels: Vec<String>,
    campaigns: Vec<Choice>,
    part_of: String,
    is_more_open: bool,
}

/// A process without a published version.
#[derive(Template)]
#[template(path = "work/launch/unpublished.html")]
pub struct UnpublishedPage {
    layout: Layout,
    words: &'static Words,
    process: String,
    draft_href: String,
}

impl LaunchPage {
    fn error(&self, name: &str) -> &str {
        self.answer
            .errors
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The page for what was chosen.
pub async fn page(
    desk: &Desk,
    ground: &Ground,
    choices: &Choices,
    answer: Answer,
) -> Result<LaunchPage, Problem> {
    let words = desk.words();
    let outlook = Outlook::of(ground, choices);
    let changes = &choices.changes;
    let planned = outlook.planned.as_ref().ok();
    let plan = planned.map(|plan| plan_rows(ground, plan, changes, words));
    let days = planned.map(|plan| working_days(&ground.team.calendar, plan));
    let hands = planned
        .filter(|_| outlook.can_start())
        .map(|plan| said::first_hands(ground, plan, words));
    Ok(LaunchPage {
        layout: desk_layout(desk, Section::Work).await?,
        words,
        progress: progress(desk, Step::Plan).await?,
        process: ground.process.name.to_string(),
        title: said::title(ground, &outlook, words),
        show_href: ground.new_href(desk),
        start_href: ground.start_href(desk),
        token: form_token(),
        version: ground.version.to_string(),
        changes: choices.change_fields(),
        form: form(desk, ground, choices, outlook.goal, &answer),
        answer,
        troubles: said::troubles(desk, ground, &outlook),
        offers: offered(ground, changes, &outlook.offers, words),
        different: different(&ground.map, changes, words),
        plan: plan.unwrap_or_default(),
        plan_meta: days.map_or_else(String::new, |days| words.work_plan_working_days(days)),
        stop: said::stop(&outlook, words),
        first_hands: hands.unwrap_or_default(),
    })
}

/// The page that leads to the draft.
pub async fn unpublished(desk: &Desk, process: &ProcessView) -> Result<UnpublishedPage, Problem> {
    let draft_href = desk.href(&format!("processes/{}/draft", process.id));
    Ok(UnpublishedPage {
        layout: desk_layout(desk, Section::Work).await?,
        words: desk.words(),
        process: process.name.to_string(),
        draft_href: if desk.may(Right::ProcessEdit) {
            draft_href
        } else {
            String::new()
        },
    })
}

fn form(
    desk: &Desk,
    ground: &Ground,
    choices: &Choices,
    goal: Goal,
    answer: &Answer,
) -> LaunchForm {
    let words = desk.words();
    let (day_name, day) = match goal {
        Goal::DueOn(day) => ("due", day),
        Goal::StartOn(day) => ("start", day),
    };
    let changes = &choices.changes;
    let is_start = matches!(choices.aim, Aim::Start(_));
    let is_usual_buffer =
        !ground.publishes() || changes.buffer_days == super::choices::BUFFER_DAYS_USUAL;
    let is_wrong_below = answer
        .errors
        .iter()
        .any(|error| matches!(error.name.as_str(), "brief" | "channel" | "parent"));
    LaunchForm {
        subject: choices.title.clone(),
        subject_label: words.work_launch_subject(capitalised(ground.map.item_word.as_str())),
        brief: choices.brief.clone(),
        day_name,
        day_label: day_label(ground, is_start, words),
        day: day_field(day, answer),
        aims: aims(ground, is_start, words),
        buffer: ground.publishes().then(|| changes.buffer_days.to_string()),
        owners: owners(desk, ground, choices.owner),
        channel: channel(ground, choices),
        channels: ground.channels.clone(),
        campaigns: campaigns(ground, choices),
        part_of: part_of(ground, choices, words),
        is_more_open: is_start
            || is_wrong_below
            || !is_usual_buffer
            || !choices.brief.is_empty()
            || choices.owner.is_some_and(|owner| owner != desk.me()),
    }
}

/// A day that was taken out of its field stays out until another is typed.
fn day_field(day: Date, answer: &Answer) -> String {
    let is_missing = answer
        .errors
        .iter()
        .any(|error| matches!(error.name.as_str(), "due" | "start"));
    if is_missing {
        String::new()
    } else {
        day.to_string()
    }
}

fn day_label(ground: &Ground, is_start: bool, words: &Words) -> String {
    match (is_start, ground.publishes()) {
        (true, _) => words.work_launch_start_day(),
        (false, true) => words.work_launch_publish_day(),
        (false, false) => words.work_launch_finish_day(),
    }
}

fn aims(ground: &Ground, is_start: bool, words: &Words) -> Vec<Choice> {
    let back = if ground.publishes() {
        words.work_launch_back_from_publishing()
    } else {
        words.work_launch_back_from_finish()
    };
    vec![
        Choice::new("due", back, !is_start),
        Choice::new("start", words.work_launch_forward_from_start(), is_start),
    ]
}

/// The channel as typed, else the last one that the process used.
pub fn channel(ground: &Ground, choices: &Choices) -> String {
    let last = || ground.channels.first().cloned().unwrap_or_default();
    choices.place.channel.clone().unwrap_or_else(last)
}

fn campaigns(ground: &Ground, choices: &Choices) -> Vec<Choice> {
    let choice = |campaign: &Campaign| {
        let is_chosen = choices.place.parent == Some(campaign.id);
        Choice::new(campaign.id.to_string(), campaign.title.as_str(), is_chosen)
    };
    ground.campaigns.iter().map(choice).collect()
}

/// The campaign as a sentence; empty for none.
fn part_of(ground: &Ground, choices: &Choices, words: &Words) -> String {
    let campaigns = ground.campaigns.iter();
    let mut chosen = campaigns.filter(|campaign| choices.place.parent == Some(campaign.id));
    chosen.next().map_or_else(String::new, |campaign| {
        words.work_belongs_to(campaign.title.as_str())
    })
}

fn owners(desk: &Desk, ground: &Ground, chosen: Option<PersonId>) -> Vec<Choice> {
    let chosen = chosen.unwrap_or_else(|| desk.me());
    let mut owners: Vec<Choice> = ground
        .directory
        .people
        .iter()
        .map(|person| {
            Choice::new(
                person.id.to_string(),
                person.name.as_str(),
                person.id == chosen,
            )
        })
        .collect();
    desk.words()
        .sort(&mut owners, |choice| choice.label.as_str());
    owners
}
