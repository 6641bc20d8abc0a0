//! What becomes of the choices: a plan, what is wrong with it, and the ways out. Decides nothing that is written.

use domain::work::{Conflict, Goal, Offer, OfferedChange, Plan, PlanRefusal, offers, plan};
use jiff::civil::Date;

use super::choices::{Aim, Choices};
use super::ground::Ground;

/// Days searched for the first date that fits.
const SEARCH_DAYS: usize = 400;

/// A plan or the reason why there is none, with the ways out.
pub struct Outlook {
    /// The day that the page shows in its field.
    pub goal: Goal,
    /// The plan, if there is one.
    pub planned: Result<Plan, PlanRefusal>,
    /// What would help, the simplest first.
    pub offers: Vec<Offer>,
}

impl Outlook {
    /// Plans what was chosen.
    pub fn of(ground: &Ground, choices: &Choices) -> Self {
        let goal = goal(ground, choices);
        let planned = plan(
            &ground.map,
            &ground.team,
            goal,
            &choices.changes,
            ground.today,
        );
        let offers = ways_out(ground, choices, goal, &planned);
        Self {
            goal,
            planned,
            offers,
        }
    }

    /// Whether the work can be started like this.
    pub fn can_start(&self) -> bool {
        self.planned.as_ref().is_ok_and(Plan::can_start)
    }
}

fn goal(ground: &Ground, choices: &Choices) -> Goal {
    match choices.aim {
        Aim::Due(Some(day)) => Goal::DueOn(day),
        Aim::Start(Some(day)) => Goal::StartOn(day),
        Aim::Due(None) => Goal::DueOn(first_date(ground, choices)),
        Aim::Start(None) => Goal::StartOn(first_working_day(ground)),
    }
}

/// The first date on which everything fits; without one, the date that a start today would give.
fn first_date(ground: &Ground, choices: &Choices) -> Date {
    let today = Goal::StartOn(first_working_day(ground));
    let forward = plan(
        &ground.map,
        &ground.team,
        today,
        &choices.changes,
        ground.today,
    );
    let Ok(forward) = forward else {
        return ground.today;
    };
    let is_vacant = |(_, conflict)| conflict == Conflict::Vacant;
    if forward.conflicts().any(is_vacant) {
        return forward.due_on;
    }
    first_that_fits(ground, choices, ground.today).unwrap_or(forward.due_on)
}

fn first_that_fits(ground: &Ground, choices: &Choices, from: Date) -> Option<Date> {
    from.series(jiff::Span::new().days(1))
        .take(SEARCH_DAYS)
        .find(|day| {
            let goal = Goal::DueOn(*day);
            plan(
                &ground.map,
                &ground.team,
                goal,
                &choices.changes,
                ground.today,
            )
            .as_ref()
            .is_ok_and(Plan::can_start)
        })
}

fn first_working_day(ground: &Ground) -> Date {
    ground
        .today
        .series(jiff::Span::new().days(1))
        .take(SEARCH_DAYS)
        .find(|day| ground.team.calendar.works(*day))
        .unwrap_or(ground.today)
}

fn ways_out(
    ground: &Ground,
    choices: &Choices,
    goal: Goal,
    planned: &Result<Plan, PlanRefusal>,
) -> Vec<Offer> {
    let on = |day: Date| Offer {
        change: OfferedChange::LaterDate(day),
        short_by: 0,
    };
    let first = |from| first_that_fits(ground, choices, from).map(on);
    match (planned, goal) {
        (Ok(short), Goal::DueOn(due)) if short.short_by() > 0 => offers(
            &ground.map,
            &ground.team,
            due,
            &choices.changes,
            ground.today,
        ),
        (Ok(planned), _) if only_away(planned) => first(planned.due_on).into_iter().collect(),
        (Err(PlanRefusal::NotAPublishDay { before, after }), _) => {
            before.iter().chain(after).map(|day| on(*day)).collect()
        }
        (Err(PlanRefusal::InThePast | PlanRefusal::TooFar), _) => {
            first(ground.today).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// Another date helps those who are away, not a role that nobody holds.
fn only_away(planned: &Plan) -> bool {
    planned.conflicts().next().is_some()
        && planned
            .conflicts()
            .all(|(_, conflict)| conflict == Conflict::AllAway)
}
