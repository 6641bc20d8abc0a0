//! The page of a shift: what moves and where to, every answer with its days, and the one button that saves.

use askama::Template;
use domain::work::{Follow, Shift, ShiftRefusal, Shifter, Shifting};
use i18n::Words;

use super::answers::{self, Answer, Way};
use super::asked::{Asked, last_day};
use super::{Ground, said};
use crate::components::{Choice, FieldError, Tag, Tone};
use crate::frame::{Section, desk_layout, form_token};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::problem::Problem;

/// What a refused request leaves on the page.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// A sentence above everything.
    notice: String,
    /// The field that is wrong, and how.
    error: Option<FieldError>,
}

impl Trouble {
    /// About a field.
    pub fn at(name: &str, message: String) -> Self {
        Self {
            notice: String::new(),
            error: Some(FieldError {
                name: name.to_owned(),
                message,
            }),
        }
    }

    /// About the whole.
    pub fn notice(notice: String) -> Self {
        Self {
            notice,
            error: None,
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "work/dates.html")]
pub struct DatesPage {
    layout: Layout,
    words: &'static Words,
    token: String,
    title: String,
    item_title: String,
    item_href: String,
    self_href: String,
    trouble: Trouble,
    what: Vec<Choice>,
    what_code: String,
    day: String,
    revision: String,
    changes: Vec<(String, String)>,
    answers: Vec<Answer>,
    different: Vec<Way>,
    days_around: Vec<Way>,
    reason: String,
    not_yours: String,
}

impl DatesPage {
    fn error(&self, name: &str) -> &str {
        let error = self.trouble.error.as_ref();
        error
            .filter(|error| error.name == name)
            .map_or("", |error| &error.message)
    }
}

/// The page for what was asked.
pub async fn page(
    desk: &Desk,
    ground: &Ground,
    asked: &Asked,
    mut trouble: Trouble,
) -> Result<DatesPage, Problem> {
    let (words, item) = (desk.words(), &ground.view.item);
    let item_href = desk.href(&format!("items/{}", item.id));
    let self_href = format!("{item_href}/dates");
    let shifter = Shifter::new(item, ground.map(), &ground.team, desk.today());
    let tried = asked.shift.map(|shift| {
        let only = shifter.shift(shift, Follow::OnlyThis, &asked.changes);
        (shift, only)
    });
    let movable = ground.movable(desk);
    let mut page = DatesPage {
        layout: desk_layout(desk, Section::Work).await?,
        words,
        token: form_token(),
        title: said::title(ground, words),
        item_title: item.title.to_string(),
        self_href: self_href.clone(),
        item_href,
        what: movable
            .iter()
            .map(|what| choice(ground, *what, asked, words))
            .collect(),
        what_code: asked.what.map_or_else(String::new, Asked::code),
        day: asked.day.clone(),
        revision: ground.view.revision.to_string(),
        changes: Vec::new(),
        answers: Vec::new(),
        different: Vec::new(),
        days_around: Vec::new(),
        reason: asked.reason.clone(),
        not_yours: if movable.is_empty() {
            not_movable(ground, words)
        } else {
            String::new()
        },
        trouble: Trouble::default(),
    };
    match tried {
        Some((shift, Ok(only))) if !movable.is_empty() => {
            let said = (words, self_href.as_str());
            let changes = shifter.sound(shift, asked.changes.clone());
            page.title = said::moved(ground, &only, words);
            page.answers = answers::answers(ground, &shifter, shift, asked, said);
            page.different = answers::different(ground, shift, &changes, said);
            page.changes = Asked::change_fields(&changes);
        }
        Some((shift, Err(refusal))) if !movable.is_empty() => {
            if trouble.error.is_none() && trouble.notice.is_empty() {
                trouble = Trouble::at("to", said::refused(words, refusal, shift.to));
            }
            page.days_around = around(shift, refusal, words, &self_href);
        }
        _ => {}
    }
    page.trouble = trouble;
    Ok(page)
}

fn not_movable(ground: &Ground, words: &Words) -> String {
    let item = &ground.view.item;
    if item.is_running() {
        words.work_dates_not_yours(ground.name(item.owner))
    } else {
        words.work_dates_refused_over()
    }
}

fn choice(ground: &Ground, what: Shifting, asked: &Asked, words: &Words) -> Choice {
    let label = match what {
        Shifting::Due => words.work_dates_due(ground.kind()),
        Shifting::Stage(spell) => {
            let spell = ground.view.item.spell(spell);
            let stage = spell.map_or("", |spell| ground.stage(spell.stage));
            let day = last_day(ground, what).map_or_else(String::new, |day| words.day_medium(day));
            words.work_dates_stage(stage, day)
        }
    };
    Choice::new(Asked::code(what), label, asked.what == Some(what))
}

/// The publish days before and after one that is none.
fn around(shift: Shift, refusal: ShiftRefusal, words: &Words, href: &str) -> Vec<Way> {
    let ShiftRefusal::NotAPublishDay { before, after } = refusal else {
        return Vec::new();
    };
    let way = |day| Way {
        label: words.work_dates_take(words.day_long(day)),
        href: format!("{href}?what={}&to={day}", Asked::code(shift.what)),
        gives: Tag {
            tone: Tone::Plain,
            text: String::new(),
        },
    };
    before.into_iter().chain(after).map(way).collect()
}
