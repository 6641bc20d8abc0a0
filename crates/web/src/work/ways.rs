//! The ways to look at the work: each is a tab above the page, and every page of this kind shows the same row of them.

use crate::components::Tab;
use crate::guard::Desk;

/// Which of the ways a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// The list with its filters.
    List,
    /// The board of one process.
    Board,
}

/// The tabs, in their order.
pub fn ways(desk: &Desk, here: Here) -> Vec<Tab> {
    let words = desk.words();
    let way = |own: Here, label: String, path: &str| Tab {
        label,
        href: desk.href(path),
        count: String::new(),
        is_current: own == here,
    };
    vec![
        way(Here::List, words.work_ways_list(), "items"),
        way(Here::Board, words.work_ways_board(), "board"),
    ]
}
