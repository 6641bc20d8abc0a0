//! A card of the board: its title, the two names, the planned finish, and what is to be said about it.

use domain::calendars::Calendar;
use domain::processes::HalfDays;
use domain::work::{Clocks, Dates, clocks};
use jiff::Timestamp;
use store::work::{Board, BoardStay};

use crate::components::{Face, Tag, Tone};
use crate::guard::Desk;

/// What cards are made of.
pub struct Bench<'a> {
    /// Who looks.
    pub desk: &'a Desk,
    /// What is on the board.
    pub board: &'a Board,
    /// The days of the team.
    pub calendar: Calendar,
}

/// One card.
#[derive(Clone)]
pub struct CardView {
    /// Where it is on the page; the same after a move, so that it keeps the focus.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Where it is asked where it should go, and where that is done.
    pub drops_href: String,
    /// Who answers for it, and the same as a sentence.
    pub owner: (Face, String),
    /// Who has the ball, and the same as a sentence.
    pub ball: Option<(Face, String)>,
    /// Until when it should be done here.
    pub until: String,
    /// The stage of an older version that it stands in; empty where the column says it.
    pub stage: String,
    /// What is to be said about it.
    pub tags: Vec<Tag>,
    /// Its clocks.
    pub clocks: Clocks,
}

impl Bench<'_> {
    /// The card of a stay.
    pub fn card(&self, stay: &BoardStay) -> CardView {
        let words = self.desk.words();
        let clocks = self.clocks(stay);
        let item = self.desk.href(&format!("items/{}", stay.item));
        let owner = &stay.owner.1;
        let ball = stay.holder.as_ref();
        CardView {
            id: if stay.open_stays > 1 {
                format!("card-{}-{}", stay.item, stay.stage)
            } else {
                format!("card-{}", stay.item)
            },
            title: stay.title.clone(),
            drops_href: format!("{item}/spells/{}/drops", stay.spell),
            href: item,
            owner: (Face::of(owner), words.work_list_owner(owner)),
            ball: ball.map(|(_, name)| (Face::of(name), words.work_list_ball(name))),
            until: stay
                .finish
                .map_or_else(String::new, |day| words.work_until(words.day_medium(day))),
            stage: String::new(),
            tags: self.tags(stay, clocks),
            clocks,
        }
    }

    /// The name of the stage in the version that the stay keeps.
    pub fn stage_name(&self, stay: &BoardStay) -> String {
        let map = self.board.maps.get(&stay.version);
        map.and_then(|map| map.stage(stay.stage))
            .map_or_else(String::new, |stage| stage.name.to_string())
    }

    fn clocks(&self, stay: &BoardStay) -> Clocks {
        let map = self.board.maps.get(&stay.version);
        let stage = map.and_then(|map| map.stage(stay.stage));
        let day = |at: Timestamp| at.to_zoned(self.desk.zone()).date();
        let dates = Dates {
            finish: stay.finish,
            opened: stay.opened_at.map(day),
            span: stage.map_or(HalfDays::MAX, domain::processes::Stage::span),
            due: stay.due_on.filter(|_| !stay.is_out),
        };
        clocks(&dates, &self.calendar, self.desk.today())
    }

    fn tags(&self, stay: &BoardStay, clocks: Clocks) -> Vec<Tag> {
        let words = self.desk.words();
        let tag = |tone, text| Tag { tone, text };
        let mut tags = Vec::new();
        if clocks.is_overdue {
            tags.push(tag(Tone::Late, words.work_board_overdue()));
        }
        if let Some(days) = clocks.late_days {
            tags.push(tag(Tone::Late, words.work_late_by(days)));
        }
        if let Some(days) = clocks.stuck_days {
            tags.push(tag(Tone::Warn, words.work_board_stuck_by(days)));
        }
        if stay.is_ready {
            tags.push(tag(Tone::Ok, words.work_list_ready()));
        }
        if stay.is_out {
            tags.push(tag(Tone::Ok, words.work_list_published()));
        }
        if stay.round > 1 {
            tags.push(tag(Tone::Plain, words.work_board_again()));
        }
        if stay.open_stays > 1 {
            tags.push(tag(Tone::Info, words.work_board_beside()));
        }
        if stay.is_example {
            tags.push(tag(Tone::Plain, words.work_list_example()));
        }
        tags
    }
}
