//! What is offered when days are missing, and that each offer gives what it says.

use super::*;
use crate::work::{Offer, OfferedChange, accept};

fn offers_for(story: &Story, shift: Shift, follow: Follow) -> Vec<Offer> {
    let team = team(&story.map);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    shifter.offers(shift, follow, &no_buffer())
}

#[test]
fn two_missing_days_are_made_up_side_by_side_or_without_a_stage() {
    let story = with_buffer(1);
    let shift = Shift {
        what: stage_of(&story, "draft"),
        to: september(24),
    };
    let short = shifted(&story, shift.what, 24, Follow::UseBuffer).expect("days");
    assert_eq!(short.short_by, 2);
    let offers = offers_for(&story, shift, Follow::UseBuffer);
    let fits = |change| {
        offers.contains(&Offer {
            change,
            short_by: 0,
        })
    };
    assert!(
        fits(OfferedChange::LeaveOut(stage_id("design"))),
        "{offers:?}"
    );
    assert!(
        fits(OfferedChange::Beside(stage_id("approval"))),
        "{offers:?}"
    );
    let is_shorter = |offer: &Offer| matches!(offer.change, OfferedChange::Shorten { .. });
    assert!(
        offers
            .iter()
            .any(|offer| is_shorter(offer) && offer.short_by == 1),
        "{offers:?}"
    );
    let team = team(&story.map);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    for offer in &offers {
        let changes = accept(&no_buffer(), offer.change);
        let after = shifter.shift(shift, Follow::UseBuffer, &changes);
        assert_eq!(after.expect("days").short_by, offer.short_by, "{offer:?}");
        assert_eq!(shifter.sound(shift, changes.clone()), changes);
    }
}

#[test]
fn what_fits_gets_no_offers() {
    let story = with_buffer(3);
    let shift = Shift {
        what: stage_of(&story, "design"),
        to: september(21),
    };
    assert_eq!(offers_for(&story, shift, Follow::UseBuffer), []);
    assert_eq!(offers_for(&story, shift, Follow::OnlyThis), []);
}

#[test]
fn changes_of_stages_that_are_over_or_lie_before_are_dropped() {
    let story = with_buffer(1).with_done(&["brief"]);
    let team = team(&story.map);
    let shifter = Shifter::new(&story.item, &story.map, &team, september(1));
    let mut changes = no_buffer();
    for stage in ["brief", "draft", "publish"] {
        changes.left_out.insert(stage_id(stage));
        changes.beside_previous.insert(stage_id(stage));
        changes.days.insert(stage_id(stage), days("1"));
    }
    let shift = Shift {
        what: stage_of(&story, "draft"),
        to: september(27),
    };
    assert_eq!(shifter.sound(shift, changes), no_buffer());
}
