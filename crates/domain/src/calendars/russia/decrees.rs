//! The government decrees on moved days off, 2013 to 2027, and the presidential decrees on paid non-working days.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::civil::{Date, date};

use super::is_weekend;
use crate::calendars::{Act, Row, RowKind};

/// A decree of one year: its title, where it stands, and its moves as (from month, day, to month, day).
struct Decree {
    year: i16,
    title: Option<&'static str>,
    law: &'static str,
    moves: &'static [(RowKind, [i8; 4])],
}

const SWAP: RowKind = RowKind::Swap;
const TRANSFER: RowKind = RowKind::Transfer;

const DECREES: &[Decree] = &[
    Decree {
        year: 2013,
        title: Some("Постановление Правительства РФ от 15.10.2012 № 1048"),
        law: "LAW_136654",
        moves: &[
            (TRANSFER, [1, 5, 5, 2]),
            (TRANSFER, [1, 6, 5, 3]),
            (TRANSFER, [2, 23, 5, 10]),
        ],
    },
    Decree {
        year: 2014,
        title: Some("Постановление Правительства РФ от 28.05.2013 № 444"),
        law: "LAW_146983",
        moves: &[
            (TRANSFER, [1, 4, 5, 2]),
            (TRANSFER, [1, 5, 6, 13]),
            (SWAP, [2, 24, 11, 3]),
        ],
    },
    Decree {
        year: 2015,
        title: Some("Постановление Правительства РФ от 27.08.2014 № 860"),
        law: "LAW_167928",
        moves: &[(TRANSFER, [1, 3, 1, 9]), (TRANSFER, [1, 4, 5, 4])],
    },
    Decree {
        year: 2016,
        title: Some("Постановление Правительства РФ от 24.09.2015 № 1017"),
        law: "LAW_186505",
        moves: &[
            (TRANSFER, [1, 2, 5, 3]),
            (TRANSFER, [1, 3, 3, 7]),
            (SWAP, [2, 20, 2, 22]),
        ],
    },
    Decree {
        year: 2017,
        title: Some("Постановление Правительства РФ от 04.08.2016 № 756"),
        law: "LAW_202871",
        moves: &[(TRANSFER, [1, 1, 2, 24]), (TRANSFER, [1, 7, 5, 8])],
    },
    Decree {
        year: 2018,
        title: Some("Постановление Правительства РФ от 14.10.2017 № 1250"),
        law: "LAW_280526",
        moves: &[
            (TRANSFER, [1, 6, 3, 9]),
            (SWAP, [4, 28, 4, 30]),
            (TRANSFER, [1, 7, 5, 2]),
            (SWAP, [6, 9, 6, 11]),
            (SWAP, [12, 29, 12, 31]),
        ],
    },
    Decree {
        year: 2019,
        title: Some("Постановление Правительства РФ от 01.10.2018 № 1163"),
        law: "LAW_307996",
        moves: &[
            (TRANSFER, [1, 5, 5, 2]),
            (TRANSFER, [1, 6, 5, 3]),
            (TRANSFER, [2, 23, 5, 10]),
        ],
    },
    Decree {
        year: 2020,
        title: Some("Постановление Правительства РФ от 10.07.2019 № 875"),
        law: "LAW_328918",
        moves: &[(TRANSFER, [1, 4, 5, 4]), (TRANSFER, [1, 5, 5, 5])],
    },
    Decree {
        year: 2021,
        title: Some("Постановление Правительства РФ от 10.10.2020 № 1648"),
        law: "LAW_365179",
        moves: &[
            (TRANSFER, [1, 2, 11, 5]),
            (TRANSFER, [1, 3, 12, 31]),
            (SWAP, [2, 20, 2, 22]),
        ],
    },
    Decree {
        year: 2022,
        title: Some("Постановление Правительства РФ от 16.09.2021 № 1564"),
        law: "LAW_395538",
        moves: &[
            (TRANSFER, [1, 1, 5, 3]),
            (TRANSFER, [1, 2, 5, 10]),
            (SWAP, [3, 5, 3, 7]),
        ],
    },
    Decree {
        year: 2023,
        title: Some("Постановление Правительства РФ от 29.08.2022 № 1505"),
        law: "LAW_425407",
        moves: &[(TRANSFER, [1, 1, 2, 24]), (TRANSFER, [1, 8, 5, 8])],
    },
    Decree {
        year: 2024,
        title: Some("Постановление Правительства РФ от 10.08.2023 № 1314"),
        law: "LAW_455140",
        moves: &[
            (TRANSFER, [1, 6, 5, 10]),
            (TRANSFER, [1, 7, 12, 31]),
            (SWAP, [4, 27, 4, 29]),
            (SWAP, [11, 2, 4, 30]),
            (SWAP, [12, 28, 12, 30]),
        ],
    },
    Decree {
        year: 2025,
        title: Some("Постановление Правительства РФ от 04.10.2024 № 1335"),
        law: "LAW_481586",
        moves: &[
            (TRANSFER, [1, 4, 5, 2]),
            (TRANSFER, [1, 5, 12, 31]),
            (TRANSFER, [2, 23, 5, 8]),
            (TRANSFER, [3, 8, 6, 13]),
            (SWAP, [11, 1, 11, 3]),
        ],
    },
    Decree {
        year: 2026,
        title: Some("Постановление Правительства РФ от 24.09.2025 № 1466"),
        law: "LAW_515170",
        moves: &[(TRANSFER, [1, 3, 1, 9]), (TRANSFER, [1, 4, 12, 31])],
    },
    // The text of this decree was not at hand: the rows stay unconfirmed until the owner enters them from it.
    Decree {
        year: 2027,
        title: None,
        law: "LAW_544706",
        moves: &[
            (SWAP, [2, 20, 2, 22]),
            (TRANSFER, [1, 2, 11, 5]),
            (TRANSFER, [1, 3, 12, 31]),
        ],
    },
];

/// Days declared non-working and paid: title of the decree, first and last date.
const PAID: &[(&str, Date, Date)] = &[
    (
        "Указ Президента РФ от 25.03.2020 № 206",
        date(2020, 3, 30),
        date(2020, 4, 3),
    ),
    (
        "Указ Президента РФ от 02.04.2020 № 239",
        date(2020, 4, 4),
        date(2020, 4, 30),
    ),
    (
        "Указ Президента РФ от 28.04.2020 № 294",
        date(2020, 5, 6),
        date(2020, 5, 8),
    ),
    (
        "Указ Президента РФ от 29.05.2020 № 345",
        date(2020, 6, 24),
        date(2020, 6, 24),
    ),
    (
        "Указ Президента РФ от 01.06.2020 № 354",
        date(2020, 7, 1),
        date(2020, 7, 1),
    ),
    (
        "Указ Президента РФ от 23.04.2021 № 242",
        date(2021, 5, 4),
        date(2021, 5, 7),
    ),
    (
        "Указ Президента РФ от 20.10.2021 № 595",
        date(2021, 11, 1),
        date(2021, 11, 3),
    ),
];

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let moved = DECREES.iter().flat_map(Decree::rows);
    moved.chain(PAID.iter().flat_map(paid_rows)).collect()
});

/// The rows of every year that ships with the product.
pub(in crate::calendars) fn rows() -> &'static [Row] {
    &ROWS
}

impl Decree {
    fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.moves
            .iter()
            .map(|(kind, [from_month, from_day, to_month, to_day])| Row {
                kind: *kind,
                source: Some(date(self.year, *from_month, *from_day)),
                target: date(self.year, *to_month, *to_day),
                minutes: None,
                act: self.title.map(|title| Act {
                    title: Cow::Borrowed(title),
                    url: Some(
                        format!("https://www.consultant.ru/document/cons_doc_{}/", self.law).into(),
                    ),
                }),
            })
    }
}

fn paid_rows((title, first, last): &(&'static str, Date, Date)) -> impl Iterator<Item = Row> {
    let (act, last) = (
        Act {
            title: Cow::Borrowed(title),
            url: None,
        },
        *last,
    );
    first
        .series(jiff::Span::new().days(1))
        .take_while(move |day| *day <= last)
        .filter(|day| !is_weekend(*day))
        .map(move |target| Row {
            kind: RowKind::PaidNonworking,
            source: None,
            target,
            minutes: None,
            act: Some(act.clone()),
        })
}
