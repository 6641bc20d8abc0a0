//! Who takes a stage when people are away, work on other days, or do not exist.

use jiff::civil::Weekday;

use super::*;
use crate::work::example::*;
use crate::work::{Plan, Team};

/// Who takes the approval of the worked example, planned for Thursday 10 and Monday 14 September.
fn approval(team: &Team) -> Performer {
    blog_plan(team).step("approval").performer
}

fn blog_plan(team: &Team) -> Plan {
    due(&blog(&[]), team, 15, &no_buffer(), 1).expect("a plan")
}

fn blog_team() -> Team {
    team(&blog(&[]))
}

fn stand_in(name: &str, away: &str) -> Performer {
    Performer::StandIn {
        person: person(name),
        away: person(away),
    }
}

/// The days of the approval.
fn then() -> (Date, Date) {
    (september(10), september(14))
}

#[test]
fn the_first_holder_takes_the_stage() {
    let team = blog_team().seat("approval", &["Anna", "Boris"]);
    assert_eq!(approval(&team), Performer::Holder(person("Anna")));
}

#[test]
fn a_holder_who_is_away_for_one_of_the_days_gives_it_to_the_next() {
    for day in [10, 14] {
        let away = (september(day), september(day));
        let team =
            blog_team()
                .seat("approval", &["Anna", "Boris"])
                .away("Anna", away, Some("Clara"));
        assert_eq!(approval(&team), Performer::Holder(person("Boris")), "{day}");
    }
}

#[test]
fn days_away_that_are_free_anyway_do_not_count() {
    let team = blog_team().away("approval", (september(11), september(13)), None);
    assert_eq!(approval(&team), Performer::Holder(person("approval")));
}

#[test]
fn a_stand_in_comes_when_no_holder_is_there() {
    let team = blog_team()
        .seat("approval", &["Anna", "Boris"])
        .away("Anna", then(), None)
        .away("Boris", then(), Some("Clara"));
    assert_eq!(approval(&team), stand_in("Clara", "Boris"));
}

#[test]
fn stand_ins_are_followed_three_deep() {
    let team = blog_team()
        .away("approval", then(), Some("first"))
        .away("first", then(), Some("second"))
        .away("second", then(), Some("third"));
    assert_eq!(approval(&team), stand_in("third", "approval"));
    let deeper = team.away("third", then(), Some("fourth"));
    assert_eq!(
        approval(&deeper),
        Performer::Nobody(Conflict::AllAway),
        "the fourth is not asked"
    );
}

#[test]
fn a_chain_that_ends_or_turns_in_a_loop_is_a_conflict() {
    let ended = blog_team().away("approval", then(), None);
    assert_eq!(approval(&ended), Performer::Nobody(Conflict::AllAway));
    let looped =
        blog_team()
            .away("approval", then(), Some("Anna"))
            .away("Anna", then(), Some("approval"));
    assert_eq!(approval(&looped), Performer::Nobody(Conflict::AllAway));
    let own = blog_team().away("approval", then(), Some("approval"));
    assert_eq!(approval(&own), Performer::Nobody(Conflict::AllAway));
}

#[test]
fn the_plan_shows_its_conflicts_and_cannot_start() {
    let team = blog_team()
        .seat("draft", &[])
        .away("approval", then(), None);
    let plan = blog_plan(&team);
    let conflicts: Vec<_> = plan.conflicts().collect();
    assert_eq!(
        conflicts,
        [
            (stage_id("draft"), Conflict::Vacant),
            (stage_id("approval"), Conflict::AllAway),
        ]
    );
    assert_eq!((plan.short_by(), plan.can_start()), (0, false));
    assert_eq!(
        plan.start(),
        Some(september(2)),
        "the days stay in the plan"
    );
}

#[test]
fn a_stage_without_a_role_is_vacant() {
    let mut map = blog(&[]);
    map.stages[1].role = None;
    let plan = due(&map, &team(&map), 15, &no_buffer(), 1).expect("a plan");
    assert_eq!(
        plan.step("draft").performer,
        Performer::Nobody(Conflict::Vacant)
    );
}

#[test]
fn a_stage_takes_the_working_days_of_its_holder() {
    let part_time = [Weekday::Sunday, Weekday::Tuesday];
    let team = blog_team().working("design", &part_time);
    let designed = blog_plan(&team).step("design").days;
    assert_eq!(
        (designed.start, designed.finish),
        (september(6), september(8)),
        "a Sunday and a Tuesday"
    );
    assert_eq!(blog_plan(&team).step("draft").days.finish, september(3));
}

#[test]
fn whoever_comes_next_is_planned_on_their_own_days() {
    let team = blog_team()
        .seat("approval", &["Anna", "Boris"])
        .away("Anna", then(), None)
        .working("Boris", &[Weekday::Wednesday]);
    let step = blog_plan(&team).step("approval").clone();
    assert_eq!(step.performer, Performer::Holder(person("Boris")));
    assert_eq!(
        (step.days.start, step.days.finish),
        (september(2), september(9))
    );
}

#[test]
fn a_stand_in_is_asked_about_their_own_days() {
    let team = blog_team()
        .away("approval", then(), Some("Clara"))
        .working("Clara", &[Weekday::Wednesday])
        .away("Clara", (september(2), september(2)), Some("Dov"));
    assert_eq!(
        approval(&team),
        stand_in("Dov", "approval"),
        "Clara works on the 9th, but not on the 2nd"
    );
}

#[test]
fn a_holder_who_never_works_is_passed_over() {
    let team = blog_team()
        .seat("approval", &["Anna", "Boris"])
        .working("Anna", &[]);
    assert_eq!(approval(&team), Performer::Holder(person("Boris")));
}

/// Who publishes on a day of September.
fn publisher(team: &Team, day: i8) -> Performer {
    let map = blog(&[Weekday::Tuesday, Weekday::Friday]);
    let plan = due(&map, team, day, &no_buffer(), 1).expect("a plan");
    plan.step("publish").performer
}

#[test]
fn a_post_for_a_day_off_is_given_to_a_holder_who_is_not_away() {
    assert_eq!(
        publisher(&blog_team(), 18),
        Performer::Holder(person("publish"))
    );
    let away = blog_team().away("publish", (september(13), september(19)), Some("Anna"));
    assert_eq!(publisher(&away, 18), stand_in("Anna", "publish"));
}

#[test]
fn a_holder_who_works_on_the_publish_day_comes_before_one_who_does_not() {
    let team = blog_team()
        .seat("publish", &["Anna", "Boris"])
        .working("Anna", &[Weekday::Sunday]);
    assert_eq!(publisher(&team, 15), Performer::Holder(person("Boris")));
    let alone = blog_team().working("publish", &[Weekday::Sunday]);
    assert_eq!(
        publisher(&alone, 15),
        Performer::Holder(person("publish")),
        "it is prepared the day before"
    );
}
