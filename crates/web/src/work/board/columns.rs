//! The columns of the board: the stages of the current version, what stands in older ones, and what was finished lately.

use domain::processes::Map;
use domain::work::Columns;
use i18n::Words;
use store::work::BoardOver;

use super::cards::{Bench, CardView};
use crate::components::{Face, Tag, Tone};
use crate::guard::Desk;

/// One column.
pub struct ColumnView {
    /// What a card that is dropped here is to say; empty where nothing can be dropped.
    pub to: String,
    /// Its name.
    pub name: String,
    /// How many cards it has.
    pub count: String,
    /// How many of them are late, in three words.
    pub marks: Vec<Tag>,
    /// Its cards.
    pub cards: Vec<CardView>,
    /// What is over, in the last column.
    pub over: Vec<OverView>,
    /// How its knot looks: somebody works here, nobody does, or all is done.
    pub knot: &'static str,
}

/// Something that is over.
pub struct OverView {
    /// What it was about.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Who answered for it, and the same as a sentence.
    pub owner: (Face, String),
    /// When it went out; empty for what was only finished.
    pub day: String,
}

/// All columns in the order of the work.
pub fn columns(
    bench: &Bench<'_>,
    map: &Map,
    places: &Columns,
    cards: &[CardView],
) -> Vec<ColumnView> {
    let words = bench.desk.words();
    let mut columns: Vec<ColumnView> = map
        .stages
        .iter()
        .zip(&places.stages)
        .map(|(stage, numbers)| {
            let cards = numbers
                .iter()
                .map(|number| cards[*number].clone())
                .collect();
            column(words, stage.id.to_string(), stage.name.to_string(), cards)
        })
        .collect();
    columns.push(ColumnView {
        over: bench
            .board
            .lately
            .iter()
            .map(|over| view(bench.desk, over))
            .collect(),
        knot: "done",
        ..column(
            words,
            "end".to_owned(),
            if map.publishing().is_some() {
                words.work_board_published_lately()
            } else {
                words.work_board_finished_lately()
            },
            Vec::new(),
        )
    });
    columns.extend(gone(bench, places, cards));
    columns
}

/// Stages that are no longer there: one column, under the old name, or with the name on each card if there are several.
fn gone(bench: &Bench<'_>, places: &Columns, cards: &[CardView]) -> Option<ColumnView> {
    let words = bench.desk.words();
    let name = |numbers: &[usize]| {
        let stay = numbers.first().map(|number| &bench.board.stays[*number]);
        stay.map_or_else(String::new, |stay| bench.stage_name(stay))
    };
    let (_, first) = places.gone.first()?;
    let is_one = places.gone.len() == 1;
    let title = if is_one {
        words.work_board_old_stage(name(first))
    } else {
        words.work_board_old_stages()
    };
    let old = places.gone.iter().flat_map(|(_, numbers)| {
        let stage = if is_one { String::new() } else { name(numbers) };
        numbers.iter().map(move |number| CardView {
            stage: stage.clone(),
            ..cards[*number].clone()
        })
    });
    Some(column(words, String::new(), title, old.collect()))
}

fn column(words: &Words, to: String, name: String, cards: Vec<CardView>) -> ColumnView {
    ColumnView {
        to,
        name,
        count: cards.len().to_string(),
        marks: marks(words, &cards),
        knot: if cards.is_empty() { "next" } else { "now" },
        cards,
        over: Vec::new(),
    }
}

/// How many cards are overdue, late and stuck; what is not, is not said.
pub fn marks(words: &Words, cards: &[CardView]) -> Vec<Tag> {
    let count =
        |is_counted: fn(&CardView) -> bool| cards.iter().filter(|card| is_counted(card)).count();
    let overdue = count(|card| card.clocks.is_overdue);
    let late = count(|card| card.clocks.late_days.is_some());
    let stuck = count(|card| card.clocks.stuck_days.is_some());
    let tag = |count: usize, tone, text| (count > 0).then_some(Tag { tone, text });
    [
        tag(overdue, Tone::Late, words.work_board_overdue_count(overdue)),
        tag(late, Tone::Late, words.work_board_late_count(late)),
        tag(stuck, Tone::Warn, words.work_board_stuck_count(stuck)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn view(desk: &Desk, over: &BoardOver) -> OverView {
    let words = desk.words();
    OverView {
        title: over.title.clone(),
        href: desk.href(&format!("items/{}", over.item)),
        owner: (Face::of(&over.owner), words.work_list_owner(&over.owner)),
        day: over
            .published_on
            .map_or_else(String::new, |day| words.day_medium(day)),
    }
}
