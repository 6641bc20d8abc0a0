//! What holds for every plan, whatever the map, the people and the days.

use proptest::prelude::*;

use super::*;
use crate::calendars::OnZero;

/// Everything that a plan is made from.
#[derive(Clone, Debug)]
struct Case {
    map: Map,
    team: Team,
    changes: Adjustments,
    today: Date,
    aim_days_ahead: i64,
}

/// Half days of work, half days of waiting, beside the previous one, left out.
type StageSketch = (u16, u16, bool, bool);
/// Who, first day counted from 1 September, length, who stands in.
type AbsenceSketch = (usize, i8, i8, Option<usize>);

const PEOPLE: [&str; 4] = ["Anna", "Boris", "Clara", "Dov"];

fn cases() -> impl Strategy<Value = Case> {
    let stages = prop::collection::vec(
        (
            1_u16..7,
            0_u16..4,
            any::<bool>(),
            prop::bool::weighted(0.15),
        ),
        1..6,
    );
    let absences = prop::collection::vec(
        (0..4_usize, 1_i8..25, 0_i8..6, prop::option::of(0..4_usize)),
        0..5,
    );
    let weeks = prop::collection::vec(prop::collection::btree_set(0_i8..7, 1..7), 0..3);
    (
        stages,
        prop::option::of(0..6_usize),
        absences,
        weeks,
        0_u8..4,
        0_i64..40,
    )
        .prop_map(
            |(stages, publishing_at, absences, weeks, buffer_days, aim_days_ahead)| {
                let (map, mut changes) = mapped(&stages, publishing_at);
                changes.buffer_days = buffer_days;
                Case {
                    team: staffed(&map, &absences, &weeks),
                    map,
                    changes,
                    today: september(1),
                    aim_days_ahead,
                }
            },
        )
}

fn mapped(stages: &[StageSketch], publishing_at: Option<usize>) -> (Map, Adjustments) {
    let mut changes = no_buffer();
    let mut made = Vec::new();
    for (number, (working, wait, is_beside, is_left_out)) in stages.iter().enumerate() {
        let mut stage = stage(&format!("stage {number}"), "1");
        stage.days = HalfDays::new(*working).expect("a few days");
        stage.contract.wait = HalfDays::new(*wait).expect("a few days");
        if *is_beside {
            changes.beside_previous.insert(stage.id);
        }
        if *is_left_out {
            changes.left_out.insert(stage.id);
        }
        made.push(stage);
    }
    if let Some(at) = publishing_at {
        made.insert(at.min(made.len()), publishing(&[]));
    }
    (map(made), changes)
}

/// Each stage has two of the four people for holders.
fn staffed(map: &Map, absences: &[AbsenceSketch], weeks: &[BTreeSet<i8>]) -> Team {
    let mut staffed = team(map);
    for (number, stage) in map.stages.iter().enumerate() {
        let holders = [PEOPLE[number % 4], PEOPLE[(number + 1) % 4]];
        staffed = staffed.seat(stage.name.as_str(), &holders);
    }
    for (who, first, length, stand_in) in absences {
        let first = september(*first);
        let last = first.saturating_add(Span::new().days(*length));
        staffed = staffed.away(PEOPLE[*who], (first, last), stand_in.map(|who| PEOPLE[who]));
    }
    for (week, who) in weeks.iter().zip(PEOPLE) {
        let weekdays: Vec<Weekday> = week
            .iter()
            .map(|offset| Weekday::from_monday_zero_offset(*offset).expect("a weekday"))
            .collect();
        staffed = staffed.working(who, &weekdays);
    }
    staffed
}

impl Case {
    fn plan(&self, goal: fn(Date) -> Goal) -> Option<Plan> {
        let aim = self
            .today
            .saturating_add(Span::new().days(self.aim_days_ahead));
        plan(&self.map, &self.team, goal(aim), &self.changes, self.today).ok()
    }

    fn is_publishing(&self, step: &Step) -> bool {
        self.map
            .publishing()
            .is_some_and(|stage| stage.id == step.stage)
    }

    /// The calendar on which the days of a step were counted.
    fn calendar_of(&self, step: &Step) -> &Calendar {
        step.performer
            .person()
            .map_or(&self.team.calendar, |person| self.team.calendar_of(person))
    }

    /// Groups follow one another without a common day; nothing starts or ends on a day off of its performer.
    fn check_order(&self, planned: &Plan) -> Result<(), TestCaseError> {
        let groups: Vec<&[Step]> = planned
            .steps
            .chunk_by(|_, next| next.is_beside_previous)
            .collect();
        for pair in groups.windows(2) {
            let before = pair[0].iter().map(|step| step.days.finish).max();
            let after = pair[1].iter().map(|step| step.days.start).min();
            prop_assert!(before < after, "{before:?} is not before {after:?}");
        }
        for step in planned
            .steps
            .iter()
            .filter(|step| !self.is_publishing(step))
        {
            let calendar = self.calendar_of(step);
            prop_assert!(calendar.works(step.days.start) && calendar.works(step.days.finish));
        }
        Ok(())
    }

    /// Each stage has as many working days of its performer as it takes.
    fn check_lengths(&self, planned: &Plan) -> Result<(), TestCaseError> {
        for step in planned
            .steps
            .iter()
            .filter(|step| !self.is_publishing(step))
        {
            let stage = self.map.stage(step.stage).expect("a stage of the map");
            let calendar = self.calendar_of(step);
            let days = step.days.start.series(Span::new().days(1));
            let worked = days
                .take_while(|day| *day <= step.days.finish)
                .filter(|day| calendar.works(*day))
                .count();
            prop_assert_eq!(
                i32::try_from(worked).expect("few days"),
                stage.span().calendar_days()
            );
        }
        Ok(())
    }

    /// Nobody is planned while they are away.
    fn check_presence(&self, planned: &Plan) -> Result<(), TestCaseError> {
        for step in &planned.steps {
            let Some(person) = step.performer.person() else {
                continue;
            };
            let PlannedDays { start, finish } = step.days;
            prop_assert_eq!(self.team.absence_within(person, start, finish), None);
        }
        Ok(())
    }

    /// The buffer lies between the last stage before publishing and publishing itself.
    fn check_buffer(&self, planned: &Plan) -> Result<(), TestCaseError> {
        let Some(at) = planned
            .steps
            .iter()
            .position(|step| self.is_publishing(step))
        else {
            prop_assert!(
                planned
                    .steps
                    .iter()
                    .all(|step| step.days.finish <= planned.due_on)
            );
            return Ok(());
        };
        prop_assert_eq!(planned.steps[at].days.start, planned.due_on);
        let kept = -(i32::from(self.changes.buffer_days) + 1);
        let latest = self
            .team
            .calendar
            .add_days(planned.due_on, kept, OnZero::Stay)
            .expect("a calendar with work");
        prop_assert!(
            planned.steps[..at]
                .iter()
                .all(|step| step.days.finish <= latest)
        );
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_plan_towards_a_day_holds_together(case in cases()) {
        if let Some(planned) = case.plan(Goal::DueOn) {
            case.check_order(&planned)?;
            case.check_lengths(&planned)?;
            case.check_presence(&planned)?;
            case.check_buffer(&planned)?;
        }
    }

    #[test]
    fn a_plan_from_a_day_holds_together(case in cases()) {
        if let Some(planned) = case.plan(Goal::StartOn) {
            case.check_order(&planned)?;
            case.check_lengths(&planned)?;
            case.check_presence(&planned)?;
            prop_assert!(planned.start() >= Some(case.today));
            prop_assert_eq!(planned.short_by(), 0);
        }
    }

    #[test]
    fn a_plan_is_short_exactly_when_it_would_begin_in_the_past(case in cases()) {
        if let Some(planned) = case.plan(Goal::DueOn) {
            let before_due = planned.steps.iter().map(|step| step.days.start).min();
            prop_assert_eq!(planned.short_by() == 0, before_due >= Some(case.today));
            prop_assert_eq!(planned.can_start(), planned.short_by() == 0 && planned.conflicts().count() == 0);
        }
    }

    #[test]
    fn every_stage_that_is_not_left_out_is_planned_once(case in cases()) {
        if let Some(planned) = case.plan(Goal::DueOn) {
            let kept = case.map.stages.iter().map(|stage| stage.id);
            let kept: Vec<StageId> = kept.filter(|id| !case.changes.left_out.contains(id)).collect();
            let steps: Vec<StageId> = planned.steps.iter().map(|step| step.stage).collect();
            prop_assert_eq!(steps, kept);
        }
    }

    #[test]
    fn no_offer_promises_more_than_it_brings(case in cases()) {
        let aim = case.today.saturating_add(Span::new().days(case.aim_days_ahead));
        for offer in crate::work::offers(&case.map, &case.team, aim, &case.changes, case.today) {
            let goal = match offer.change {
                crate::work::OfferedChange::LaterDate(day) => Goal::DueOn(day),
                _ => Goal::DueOn(aim),
            };
            let changes = crate::work::accept(&case.changes, offer.change);
            let again = plan(&case.map, &case.team, goal, &changes, case.today);
            prop_assert_eq!(again.map(|plan| plan.short_by()), Ok(offer.short_by));
        }
    }
}
