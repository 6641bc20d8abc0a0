//! Which items there are and when they run, so that as many are over and on their way as was asked for. Pure.

use domain::ids::PersonId;
use jiff::{SignedDuration, Timestamp};
use store::Fault;

use super::cast::Cast;
use super::chance::Chance;
use super::course::{Fate, Plot, WayBack, course};
use super::crew::Crew;
use super::deed::Step;
use super::playbooks::Made;
use super::titles::{filled, titles};
use super::{Scale, amiss};

/// How much of a hundred items goes through each process, in the order of the starter playbooks.
const SHARES: [i64; 6] = [18, 24, 16, 14, 10, 18];
/// Of a hundred finished items so many are given up; among deals more.
const GIVEN_UP: i64 = 4;
const GIVEN_UP_DEALS: i64 = 30;
/// The process whose items are won or lost.
const DEALS: &str = "sales-deal";
/// Tries to find a launch from which an item comes to its end in time.
const TRIES_MAX: u64 = 60;

/// An item with everything that will happen to it.
pub struct Course {
    /// In which of the processes.
    pub process: usize,
    /// Its title.
    pub title: String,
    /// What its kick-off says.
    pub brief: String,
    /// Who answers for it.
    pub owner: PersonId,
    /// What happens.
    pub steps: Vec<Step>,
}

/// How far an item is to come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Over,
    Open,
}

/// All items of the story.
pub fn courses(
    crew: &Crew,
    made: &[Made],
    cast: &Cast,
    scale: Scale,
    chance: &Chance,
) -> Result<Vec<Course>, Fault> {
    let mut courses = Vec::with_capacity(scale.finished + scale.open);
    for (process, made) in made.iter().enumerate() {
        let finished = share(scale.finished, process);
        let open = share(scale.open, process);
        let chance = chance.fork(100 + process as u64);
        let patterns = cast
            .processes
            .get(made.key)
            .ok_or_else(|| amiss(made.key))?;
        let mut of_titles = chance.fork(0);
        let names = titles(
            &patterns.titles,
            &cast.fills,
            &mut of_titles,
            finished + open,
        );
        for (index, title) in names.into_iter().enumerate() {
            let end = if index < finished {
                End::Over
            } else {
                End::Open
            };
            let chance = chance.fork(1 + index as u64);
            let scene = Scene { crew, made, cast };
            let mut course = scene.course(end, &chance)?;
            course.process = process;
            course.title = title;
            courses.push(course);
        }
    }
    Ok(courses)
}

/// The part of a number that falls to a process; the parts add up to the number.
fn share(of: usize, process: usize) -> usize {
    let upto = |parts: usize| {
        let percent: i64 = SHARES.iter().take(parts).sum();
        of * usize::try_from(percent).unwrap_or(0) / 100
    };
    upto(process + 1) - upto(process)
}

struct Scene<'a> {
    crew: &'a Crew,
    made: &'a Made,
    cast: &'a Cast,
}

impl Scene<'_> {
    fn course(&self, end: End, chance: &Chance) -> Result<Course, Fault> {
        let mut drawn = chance.fork(1);
        let owner = *drawn
            .one(&self.made.owners)
            .ok_or_else(|| amiss("no owner"))?;
        let brief = drawn.one(&self.cast.briefs).cloned().unwrap_or_default();
        let brief = if drawn.percent(60) {
            brief
        } else {
            String::new()
        };
        let steps = match end {
            End::Over => self.over(owner, chance)?,
            End::Open => self.open(owner, chance)?,
        };
        Ok(Course {
            process: 0,
            title: String::new(),
            brief,
            owner,
            steps,
        })
    }

    /// Somewhere in the half year, and over before its end.
    fn over(&self, owner: PersonId, chance: &Chance) -> Result<Vec<Step>, Fault> {
        let whole = (self.crew.end.duration_since(self.crew.begin)).as_hours();
        for attempt in 0..TRIES_MAX {
            let mut drawn = chance.fork(10 + attempt);
            let late = i64::try_from(attempt * 3).unwrap_or(0);
            let hours = drawn.between(24, (whole * (100 - late) / 100).max(48));
            let begin = self.crew.begin + SignedDuration::from_hours(hours);
            let launch = self.launch_on(begin, &mut drawn)?;
            let fate = self.fate(End::Over, &mut drawn);
            let steps = self.steps(owner, launch, &fate, &mut drawn)?;
            if is_over(&steps, self.crew.end) {
                return Ok(steps);
            }
        }
        Err(amiss("no item is over in time"))
    }

    /// Launched so late that the end of the story finds it on its way.
    fn open(&self, owner: PersonId, chance: &Chance) -> Result<Vec<Step>, Fault> {
        for attempt in 0..TRIES_MAX {
            let mut drawn = chance.fork(10 + attempt);
            let days = drawn.between(1, 24);
            let begin = self.crew.end - SignedDuration::from_hours(24 * days);
            let launch = self.launch_on(begin, &mut drawn)?;
            let fate = self.fate(End::Open, &mut drawn);
            let mut steps = self.steps(owner, launch, &fate, &mut drawn)?;
            if launch < self.crew.end && !is_over(&steps, self.crew.end) {
                steps.retain(|step| step.at < self.crew.end);
                return Ok(steps);
            }
        }
        Err(amiss("no item is open at the end"))
    }

    /// A working moment on the day of another one, or on the next day that is worked.
    fn launch_on(&self, from: Timestamp, chance: &mut Chance) -> Result<Timestamp, Fault> {
        let day = self.crew.day(from);
        self.crew.moment(day, chance.between(5, 430))
    }

    fn steps(
        &self,
        owner: PersonId,
        launch: Timestamp,
        fate: &Fate,
        chance: &mut Chance,
    ) -> Result<Vec<Step>, Fault> {
        let plot = Plot {
            map: self.made.map_at(launch),
            team: &self.crew.team_at(launch),
            fate,
            owner,
            launch,
        };
        course(&plot, chance).map_err(amiss)
    }

    fn fate(&self, end: End, chance: &mut Chance) -> Fate {
        let likely = if self.made.key == DEALS {
            GIVEN_UP_DEALS
        } else {
            GIVEN_UP
        };
        let ends_early = end == End::Over && chance.percent(likely);
        let reason = chance.one(&self.cast.cancels).cloned();
        let reason = reason.filter(|_| ends_early);
        let place = chance.between(1, 4);
        let stage = |key: &String| self.made.stages.get(key).copied();
        let back = self.cast.returns.iter();
        let back = back.filter(|back| back.process == self.made.key);
        let skips = self.cast.skips.iter();
        let skips = skips.filter(|skip| skip.process == self.made.key);
        Fate {
            given_up: reason.map(|reason| (usize::try_from(place).unwrap_or(1), reason)),
            back: back
                .filter_map(|back| {
                    Some(WayBack {
                        from: stage(&back.from)?,
                        to: stage(&back.to)?,
                        reasons: back.reasons.clone(),
                    })
                })
                .collect(),
            skips: skips
                .filter_map(|skip| Some((stage(&skip.stage)?, skip.reasons.clone())))
                .collect(),
            slow: self.crew.roles.get(&self.cast.slow_role).copied(),
            busy: self.crew.roles.get(&self.cast.busy_role).copied(),
        }
    }
}

/// Every step lies before the end, and the last one is an end.
fn is_over(steps: &[Step], end: Timestamp) -> bool {
    steps.last().is_some_and(|last| last.at < end)
}

/// The number and the name of a customer that a text speaks of.
pub fn spoken(text: &str, cast: &Cast, title: &str, chance: &mut Chance) -> String {
    let text = text.replace("{title}", title);
    filled(&text, &cast.fills, chance).unwrap_or(text)
}
