//! Courses of two hundred items in a small team: whatever chance says, they could have happened.

use std::collections::BTreeMap;

use domain::calendars::{Calendar, Organisation, Personal};
use domain::country::Country;
use domain::people::Absence;
use domain::processes::Contract;
use domain::text::Title;
use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;

fn id<T: std::str::FromStr<Err = impl std::fmt::Debug>>(number: u32) -> T {
    format!("{number:032x}").parse().expect("an id")
}

fn stage(number: u32, role: u32, publishes: bool) -> Stage {
    let title = Title::parse(&format!("Stage {number}")).expect("a title");
    let mut stage = Stage::named(id(number), title);
    stage.role = Some(id(role));
    stage.contract = Contract {
        publishes,
        ..Contract::default()
    };
    stage
}

/// Brief, text, approval at the slow role, publishing.
fn map() -> Map {
    Map {
        item_word: Title::parse("post").expect("a title"),
        stages: vec![
            stage(1, 11, false),
            stage(2, 11, false),
            stage(3, 12, false),
            stage(4, 11, true),
        ],
    }
}

/// Two writers and one approver in Israel; the first writer is away for a week.
fn team() -> Team {
    let zone = TimeZone::get("Asia/Jerusalem").expect("a zone");
    let organisation = Organisation::default_for(Country::Israel, zone);
    Team {
        calendar: Calendar::new(&organisation, &Personal::default()),
        own_calendars: BTreeMap::new(),
        seats: BTreeMap::from([(id(11), vec![id(21), id(22)]), (id(12), vec![id(23)])]),
        absences: vec![Absence {
            id: id(31),
            person: id(21),
            first: date(2026, 6, 7),
            last: date(2026, 6, 12),
            stand_in: Some(id(22)),
        }],
    }
}

fn fate() -> Fate {
    Fate {
        given_up: None,
        back: vec![WayBack {
            from: id(3),
            to: id(2),
            reasons: vec!["Not yet".to_owned()],
        }],
        skips: vec![(id(2), vec!["Not needed".to_owned()])],
        slow: Some(id(12)),
        busy: None,
    }
}

/// The courses of two hundred items, launched on the mornings of two months.
fn courses(fate: &Fate) -> Vec<Vec<Step>> {
    let (map, team) = (map(), team());
    let courses = (0..200).map(|number| {
        let day = date(2026, 5, 3).saturating_add(jiff::Span::new().days(number % 60));
        let midnight = team.calendar.zone().to_timestamp(day.at(0, 0, 0, 0));
        let launch = team.calendar.add_minutes(midnight.expect("a moment"), 30);
        let plot = Plot {
            map: &map,
            team: &team,
            fate,
            owner: id(21),
            launch: launch.expect("works"),
        };
        let mut chance = Chance::seeded(u64::try_from(number).expect("a number"));
        course(&plot, &mut chance).expect("a course")
    });
    courses.collect()
}

#[test]
fn steps_follow_one_another_on_working_days_only() {
    let calendar = team().calendar;
    for steps in courses(&fate()) {
        assert_eq!(steps[0].deed, Deed::Launch);
        assert!(steps.is_sorted_by_key(|step| step.at));
        for step in &steps {
            let day = calendar.zone().to_datetime(step.at).date();
            assert!(calendar.works(day), "{step:?} on {day}");
        }
    }
}

#[test]
fn every_item_is_published_once_and_last() {
    for steps in courses(&fate()) {
        let published = |step: &&Step| matches!(step.deed, Deed::Publish(_));
        assert_eq!(steps.iter().filter(published).count(), 1);
        assert!(steps.last().is_some_and(|last| published(&last)));
    }
}

#[test]
fn now_and_then_work_comes_back_or_a_stage_is_left_out() {
    let courses = courses(&fate());
    let with = |wanted: fn(&Deed) -> bool| {
        let some = courses.iter();
        some.filter(|steps| steps.iter().any(|step| wanted(&step.deed)))
            .count()
    };
    let returned = with(|deed| matches!(deed, Deed::SendBack(..)));
    let skipped = with(|deed| matches!(deed, Deed::Skip(..)));
    assert!((15..90).contains(&returned), "{returned}");
    assert!((4..60).contains(&skipped), "{skipped}");
}

#[test]
fn the_ball_lies_at_the_slow_role_and_nowhere_else() {
    let calendar = team().calendar;
    let mut waits: BTreeMap<StageId, Vec<i64>> = BTreeMap::new();
    for steps in courses(&fate()) {
        for pair in steps.windows(2) {
            if let (Deed::HandOver(_), Deed::Start(stage)) = (&pair[0].deed, &pair[1].deed) {
                let waited = calendar.net_minutes(pair[0].at, pair[1].at);
                waits.entry(*stage).or_default().push(waited);
            }
        }
    }
    assert!(waits[&id(3)].iter().all(|minutes| *minutes >= 499));
    assert!(waits[&id(2)].iter().all(|minutes| *minutes <= 190));
}

#[test]
fn who_is_away_does_nothing_and_the_stand_in_has_the_ball() {
    let team = team();
    let mut covered = 0;
    for steps in courses(&fate()) {
        for step in steps.iter().filter(|step| {
            matches!(
                step.deed,
                Deed::Start(_) | Deed::HandOver(_) | Deed::Publish(_)
            )
        }) {
            let day = team.calendar.zone().to_datetime(step.at).date();
            assert_eq!(team.absence_on(step.by, day), None, "{step:?}");
            covered += usize::from(step.by == id(22));
        }
    }
    assert!(covered > 0);
}

#[test]
fn what_is_given_up_ends_there() {
    let given_up = Fate {
        given_up: Some((2, "The client left".to_owned())),
        ..fate()
    };
    for steps in courses(&given_up) {
        let last = steps.last().expect("a step");
        assert!(matches!(last.deed, Deed::Cancel(_)), "{last:?}");
        assert_eq!(last.by, id(21));
    }
}
