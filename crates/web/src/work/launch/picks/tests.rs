//! Buttons there and back, and what each changes.

use domain::ids::StageId;
use domain::processes::HalfDays;
use domain::work::{Adjustments, OfferedChange};
use jiff::civil::date;
use uuid::Uuid;

use super::Pick;
use crate::work::launch::choices::{Aim, Choices};

const DESIGN: StageId = StageId::new(Uuid::from_u128(2));

fn choices() -> Choices {
    Choices {
        title: "CRM".to_owned(),
        brief: String::new(),
        aim: Aim::Start(None),
        owner: None,
        changes: Adjustments::default(),
        place: crate::work::launch::choices::Placing::default(),
    }
}

fn all() -> [Pick; 5] {
    [
        Pick::Offer(OfferedChange::LaterDate(date(2026, 12, 1))),
        Pick::Offer(OfferedChange::Shorten {
            stage: DESIGN,
            days: HalfDays::ONE_DAY,
        }),
        Pick::Offer(OfferedChange::Beside(DESIGN)),
        Pick::Offer(OfferedChange::LeaveOut(DESIGN)),
        Pick::AsUsual(DESIGN),
    ]
}

#[test]
fn every_pick_reads_back_from_its_button() {
    for pick in all() {
        assert_eq!(Pick::parse(&pick.code()), Some(pick));
    }
}

#[test]
fn what_no_button_says_is_no_pick() {
    for code in [
        "",
        "due",
        "due:soon",
        "days:2",
        "out:design",
        "days:x:1",
        "fly:2",
    ] {
        assert_eq!(Pick::parse(code), None, "{code}");
    }
}

#[test]
fn a_date_is_published_on_and_a_stage_as_usual_undoes_the_rest() {
    let picked = all()
        .into_iter()
        .take(4)
        .fold(choices(), |choices, pick| pick.made(choices));
    assert_eq!(picked.aim, Aim::Due(Some(date(2026, 12, 1))));
    assert_eq!(picked.changes.days[&DESIGN], HalfDays::ONE_DAY);
    assert!(picked.changes.beside_previous.contains(&DESIGN));
    assert!(picked.changes.left_out.contains(&DESIGN));
    let usual = Pick::AsUsual(DESIGN).made(picked);
    assert_eq!(usual.changes, Adjustments::default());
}
