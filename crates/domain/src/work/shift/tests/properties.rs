//! What holds for every shift, whatever the map, the gaps, the absences and the day.

use proptest::prelude::*;

use super::*;

/// An item, the stage that slips, and to how many days later.
#[derive(Clone, Debug)]
struct Case {
    story: Story,
    slips: usize,
    to_days: i64,
}

fn cases() -> impl Strategy<Value = Case> {
    let lengths = prop::collection::vec(1_u16..6, 2..6);
    let gaps = prop::collection::vec(0_i32..3, 6);
    (lengths, gaps, 0_u8..4, 0..6_usize, 1_i64..12).prop_map(
        |(lengths, gaps, buffer_days, slips, to_days)| Case {
            slips: slips % lengths.len(),
            story: story(&lengths, &gaps, buffer_days),
            to_days,
        },
    )
}

/// An item whose stages lie apart by the gaps: each is pulled earlier by all gaps after it.
fn story(lengths: &[u16], gaps: &[i32], buffer_days: u8) -> Story {
    let long = |(number, half_days): (usize, &u16)| {
        let mut stage = stage(&format!("stage {number}"), "1");
        stage.days = crate::processes::HalfDays::new(*half_days).expect("days");
        stage
    };
    let mut stages: Vec<_> = lengths.iter().enumerate().map(long).collect();
    stages.push(publishing(&[]));
    let changes = Adjustments {
        buffer_days,
        ..Adjustments::default()
    };
    let mut story = Story::launched(map(stages), &changes);
    let calendar = example_calendar();
    let mut pulled = 0;
    for number in (0..lengths.len()).rev() {
        let spell = &mut story.item.spells[number];
        let days = spell.planned.as_mut().expect("days");
        for day in [&mut days.start, &mut days.finish] {
            *day = calendar
                .add_days(*day, -pulled, OnZero::Stay)
                .expect("a day");
        }
        pulled += gaps[number];
    }
    story
}

fn planned(case: &Case, number: usize) -> PlannedDays {
    case.story.item.spells[number].planned.expect("days")
}

fn ask(case: &Case, team: &Team, follow: Follow) -> Option<Shifted> {
    let shift = Shift {
        what: Shifting::Stage(case.story.item.spells[case.slips].id),
        to: planned(case, case.slips)
            .finish
            .saturating_add(Span::new().days(case.to_days)),
    };
    let today = jiff::civil::date(2026, 8, 1);
    let shifter = Shifter::new(&case.story.item, &case.story.map, team, today);
    shifter.shift(shift, follow, &no_buffer()).ok()
}

fn moved(case: &Case, after: &Shifted, number: usize) -> i32 {
    let spell = case.story.item.spells[number].id;
    let (before, after) = (planned(case, number).start, after.days[&spell].start);
    days::between(&example_calendar(), before, after)
}

/// Free working days between a stage and the next one.
fn gap_after(case: &Case, number: usize) -> i32 {
    let (finish, next) = (
        planned(case, number).finish,
        planned(case, number + 1).start,
    );
    days::between(&example_calendar(), finish, next) - 1
}

proptest! {
    #[test]
    fn each_stage_moves_by_what_the_gaps_before_it_leave(case in cases()) {
        let team = team(&case.story.map);
        let after = ask(&case, &team, Follow::UseBuffer).expect("days");
        let mut left = after.moved_days;
        for number in case.slips + 1..case.story.item.spells.len() {
            left = (left - gap_after(&case, number - 1)).max(0);
            prop_assert_eq!(moved(&case, &after, number), left, "stage {}", number);
        }
        prop_assert_eq!(after.short_by, left);
    }

    #[test]
    fn keeping_the_buffer_moves_all_after_by_the_same(case in cases()) {
        let team = team(&case.story.map);
        let after = ask(&case, &team, Follow::KeepBuffer).expect("days");
        for number in case.slips + 1..case.story.item.spells.len() {
            prop_assert_eq!(moved(&case, &after, number), after.moved_days);
        }
        if case.slips + 1 < case.story.item.spells.len() - 1 || after.buffer_days.0 > 0 {
            prop_assert!(after.buffer_days.1 >= after.buffer_days.0);
        }
        prop_assert_eq!(after.short_by, 0);
    }

    #[test]
    fn what_lies_before_never_moves_and_only_this_moves_nothing_else(case in cases()) {
        let team = team(&case.story.map);
        for follow in Follow::ALL {
            let after = ask(&case, &team, follow).expect("days");
            for number in 0..case.slips {
                prop_assert_eq!(moved(&case, &after, number), 0);
            }
        }
        let only = ask(&case, &team, Follow::OnlyThis).expect("days");
        for number in case.slips + 1..case.story.item.spells.len() {
            prop_assert_eq!(moved(&case, &only, number), 0);
        }
        prop_assert_eq!(only.due_on, case.story.item.due_on);
    }

    #[test]
    fn with_people_away_nothing_overlaps_and_nobody_works_while_away(
        case in cases(),
        absences in prop::collection::vec((0..6_usize, 1_i8..28, 0_i8..8), 0..5),
    ) {
        let mut team = team(&case.story.map);
        for (who, first, length) in absences {
            let last = september(first).saturating_add(Span::new().days(i64::from(length)));
            team = team.away(&format!("stage {who}"), (september(first), last), None);
        }
        let used = ask(&case, &team, Follow::UseBuffer).expect("days");
        let kept = ask(&case, &team, Follow::KeepBuffer).expect("days");
        for after in [&used, &kept] {
            let is_overlap = |clash: &Clash| matches!(clash, Clash::Overlap { .. });
            prop_assert!(!after.clashes.iter().any(is_overlap), "{:?}", after);
            for (spell, days) in &after.days {
                let spell = case.story.item.spell(*spell).expect("a stay");
                let stage = case.story.map.stage(spell.stage).expect("a stage");
                if spell.planned != Some(*days) && !stage.contract.publishes {
                    let holder = spell.holder.expect("a holder");
                    prop_assert!(team.absence_on(holder, days.start).is_none());
                    prop_assert!(team.absence_on(holder, days.finish).is_none());
                }
            }
            prop_assert!(after.due_on >= case.story.item.due_on);
        }
        prop_assert!(used.due_on <= kept.due_on);
    }
}
