//! Ways out of a plan that is too long; each is tried again here and keeps its word.

use jiff::civil::Weekday;

use super::*;
use crate::work::example::*;
use crate::work::{Conflict, PlanRefusal};

/// The offers of the worked example, opened on Sunday 6 September: two days short.
fn offered(allowed: &[Weekday]) -> Vec<Offer> {
    let map = blog(allowed);
    offers(&map, &team(&map), september(15), &no_buffer(), september(6))
}

fn changes_offered(offers: &[Offer]) -> Vec<OfferedChange> {
    offers.iter().map(|offer| offer.change).collect()
}

#[test]
fn the_first_date_that_fits_is_an_allowed_one() {
    let both = offered(&[Weekday::Tuesday, Weekday::Thursday]);
    assert_eq!(
        both[0],
        Offer {
            change: OfferedChange::LaterDate(september(17)),
            short_by: 0
        }
    );
    let tuesdays = offered(&[Weekday::Tuesday]);
    assert_eq!(tuesdays[0].change, OfferedChange::LaterDate(september(22)));
}

#[test]
fn each_kind_offers_what_helps_most_first() {
    let stage = stage_id;
    assert_eq!(
        changes_offered(&offered(&[Weekday::Tuesday])),
        [
            OfferedChange::LaterDate(september(22)),
            OfferedChange::Shorten {
                stage: stage("draft"),
                days: days("1")
            },
            OfferedChange::Shorten {
                stage: stage("design"),
                days: days("0.5")
            },
            OfferedChange::Beside(stage("design")),
            OfferedChange::Beside(stage("approval")),
            OfferedChange::LeaveOut(stage("draft")),
            OfferedChange::LeaveOut(stage("design")),
        ]
    );
}

#[test]
fn every_offer_keeps_its_word() {
    let map = blog(&[Weekday::Tuesday]);
    let team = team(&map);
    for offer in offered(&[Weekday::Tuesday]) {
        let day = match offer.change {
            OfferedChange::LaterDate(day) => day,
            _ => september(15),
        };
        let changes = accept(&no_buffer(), offer.change);
        let again = plan(&map, &team, Goal::DueOn(day), &changes, september(6));
        assert_eq!(
            again.expect("a plan").short_by(),
            offer.short_by,
            "{offer:?}"
        );
    }
}

#[test]
fn an_offer_that_helps_only_in_part_says_what_remains() {
    let remaining = |wanted: OfferedChange| {
        let found = offered(&[Weekday::Tuesday]);
        let offer = found.iter().find(|offer| offer.change == wanted);
        offer.expect("an offer").short_by
    };
    let half = days("0.5");
    let stage = stage_id("design");
    assert_eq!(remaining(OfferedChange::Shorten { stage, days: half }), 1);
    assert_eq!(remaining(OfferedChange::Beside(stage)), 0);
}

#[test]
fn an_accepted_offer_leads_to_the_next() {
    let map = blog(&[Weekday::Tuesday]);
    let team = team(&map);
    let shortened = OfferedChange::Shorten {
        stage: stage_id("design"),
        days: days("0.5"),
    };
    let changes = accept(&no_buffer(), shortened);
    let more = offers(&map, &team, september(15), &changes, september(6));
    assert!(
        more.iter()
            .all(|offer| offer.change != shortened && offer.short_by == 0),
        "one day is missing, and each offer brings it: {more:?}"
    );
    let fitting = accept(&changes, OfferedChange::LeaveOut(stage_id("brief")));
    assert_eq!(
        offers(&map, &team, september(15), &fitting, september(6)),
        []
    );
}

#[test]
fn publishing_itself_is_never_shortened_or_left_out() {
    let about_publishing = |offer: &Offer| match offer.change {
        OfferedChange::LaterDate(_) => false,
        OfferedChange::Shorten { stage, .. }
        | OfferedChange::Beside(stage)
        | OfferedChange::LeaveOut(stage) => stage == stage_id("publish"),
    };
    assert!(!offered(&[]).iter().any(about_publishing));
}

#[test]
fn a_later_date_waits_until_somebody_is_back() {
    let map = blog(&[]);
    let team = team(&map).away("approval", (september(13), september(24)), None);
    let found = offers(&map, &team, september(15), &no_buffer(), september(6));
    let OfferedChange::LaterDate(day) = found[0].change else {
        panic!("a later date comes first: {found:?}")
    };
    assert_eq!(day, september(29), "approval on Sunday 27 and Monday 28");
}

#[test]
fn a_vacant_role_has_no_date_that_fits() {
    let map = blog(&[]);
    let team = team(&map).seat("draft", &[]);
    let short = due(&map, &team, 15, &no_buffer(), 6).expect("a plan");
    assert_eq!(
        short.conflicts().collect::<Vec<_>>(),
        [(stage_id("draft"), Conflict::Vacant)]
    );
    let found = offers(&map, &team, september(15), &no_buffer(), september(6));
    assert!(
        !found
            .iter()
            .any(|offer| matches!(offer.change, OfferedChange::LaterDate(_)))
    );
    assert!(!found.is_empty(), "the time can still be found");
}

#[test]
fn a_plan_that_fits_or_cannot_be_made_gets_no_offers() {
    let map = blog(&[Weekday::Tuesday]);
    let team = team(&map);
    let on = |day, today| offers(&map, &team, september(day), &no_buffer(), september(today));
    assert_eq!(on(15, 1), []);
    assert_eq!(
        due(&map, &team, 14, &no_buffer(), 8).err(),
        Some(PlanRefusal::NotAPublishDay {
            before: Some(september(8)),
            after: Some(september(15))
        })
    );
    assert_eq!(on(14, 8), []);
}
