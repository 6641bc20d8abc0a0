//! The course of one item, decided beforehand: who does what at which moment, from the launch to the end. Pure.

use domain::ids::{PersonId, RoleId, StageId};
use domain::processes::{Map, Stage};
use domain::work::{Adjustments, Goal, PlanRefusal, Team, may_publish_on, plan};
use jiff::Timestamp;
use jiff::civil::Date;

use super::chance::Chance;
use super::deed::{Deed, Step};

/// Minutes of half a day's work.
const HALF_DAY: i64 = 240;
/// Rounds that a stage may take.
const ROUNDS_MAX: usize = 3;

/// Where work comes back, and why.
#[derive(Clone, Debug)]
pub struct WayBack {
    /// From this stage.
    pub from: StageId,
    /// To that one.
    pub to: StageId,
    /// Why.
    pub reasons: Vec<String>,
}

/// What happens beside the plan.
#[derive(Clone, Debug, Default)]
pub struct Fate {
    /// Given up at this place of the map, for this reason.
    pub given_up: Option<(usize, String)>,
    /// Ways back; each is taken now and then.
    pub back: Vec<WayBack>,
    /// Stages that are sometimes left out, and why.
    pub skips: Vec<(StageId, Vec<String>)>,
    /// The role at which work waits for days.
    pub slow: Option<RoleId>,
    /// The role at which it waits a little.
    pub busy: Option<RoleId>,
}

/// What a course is made of.
pub struct Plot<'a> {
    /// The version.
    pub map: &'a Map,
    /// Who is there, as far as it is known.
    pub team: &'a Team,
    /// What happens on the way.
    pub fate: &'a Fate,
    /// Who answers for the item.
    pub owner: PersonId,
    /// When it begins.
    pub launch: Timestamp,
}

/// The steps of an item, in the order of time.
pub fn course(plot: &Plot<'_>, chance: &mut Chance) -> Result<Vec<Step>, PlanRefusal> {
    let day = plot.team.calendar.zone().to_datetime(plot.launch).date();
    let goal = Goal::StartOn(day);
    let planned = plan(plot.map, plot.team, goal, &Adjustments::default(), day)?;
    let holder = |stage: &Stage| {
        let step = planned.steps.iter().find(|step| step.stage == stage.id);
        step.and_then(|step| step.performer.person())
            .unwrap_or(plot.owner)
    };
    let mut walk = Walk {
        plot,
        due: planned.due_on,
        at: plot.launch,
        holders: plot.map.stages.iter().map(holder).collect(),
        rounds: vec![0; plot.map.stages.len()],
        skipped: vec![false; plot.map.stages.len()],
        steps: Vec::new(),
    };
    walk.note(plot.owner, Deed::Launch);
    walk.share_out(chance);
    walk.go(chance)?;
    Ok(walk.steps)
}

struct Walk<'a> {
    plot: &'a Plot<'a>,
    due: Date,
    at: Timestamp,
    holders: Vec<PersonId>,
    rounds: Vec<usize>,
    skipped: Vec<bool>,
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn note(&mut self, by: PersonId, deed: Deed) {
        let at = self.at;
        self.steps.push(Step { at, by, deed });
    }

    /// A role with several holders shares its work: some of it goes to another one at once.
    fn share_out(&mut self, chance: &mut Chance) {
        for (place, stage) in self.plot.map.stages.iter().enumerate() {
            let holders = stage
                .role
                .map_or(&[][..], |role| self.plot.team.holders(role));
            let there = |person: &&PersonId| {
                let mut absences = self.plot.team.absences.iter();
                !absences.any(|absence| absence.person == **person)
            };
            let others: Vec<PersonId> = (holders.iter().filter(there).copied())
                .filter(|person| *person != self.holders[place])
                .collect();
            if let Some(other) = chance.one(&others).filter(|_| others.len() == 1)
                && chance.percent(45)
            {
                self.give(place, *other);
            }
        }
    }

    fn give(&mut self, place: usize, to: PersonId) {
        self.holders[place] = to;
        self.note(
            self.plot.owner,
            Deed::Reassign(self.plot.map.stages[place].id, to),
        );
    }

    /// Stage after stage, with its ways back.
    fn go(&mut self, chance: &mut Chance) -> Result<(), PlanRefusal> {
        let mut place = 0;
        while let Some(stage) = self.plot.map.stages.get(place) {
            if self.skipped[place] || self.leaves_out(place, chance)? {
                place += 1;
                continue;
            }
            self.begin(place, chance)?;
            if let Some((at, reason)) = &self.plot.fate.given_up
                && *at == place
            {
                self.pass(chance.between(20, 200))?;
                self.note(self.plot.owner, Deed::Cancel(reason.clone()));
                return Ok(());
            }
            if let Some(back) = self.way_back(stage, place, chance) {
                let (to, reason) = back;
                self.pass(chance.between(25, 180))?;
                let deed = Deed::SendBack(stage.id, self.plot.map.stages[to].id, reason);
                self.note(self.holders[place], deed);
                place = to;
                continue;
            }
            self.finish(place, chance)?;
            place += 1;
        }
        Ok(())
    }

    fn leaves_out(&mut self, place: usize, chance: &mut Chance) -> Result<bool, PlanRefusal> {
        let stage = &self.plot.map.stages[place];
        let reasons = self.plot.fate.skips.iter().find(|(id, _)| *id == stage.id);
        let Some((_, reasons)) = reasons.filter(|_| self.rounds[place] == 0) else {
            return Ok(false);
        };
        let Some(reason) = chance.one(reasons).filter(|_| chance.clone().percent(9)) else {
            return Ok(false);
        };
        self.pass(chance.between(15, 120))?;
        self.skipped[place] = true;
        self.note(self.plot.owner, Deed::Skip(stage.id, reason.clone()));
        Ok(true)
    }

    /// The ball lies, then somebody begins.
    fn begin(&mut self, place: usize, chance: &mut Chance) -> Result<(), PlanRefusal> {
        let stage = &self.plot.map.stages[place];
        let fate = self.plot.fate;
        let wait = match stage.role {
            Some(role) if fate.slow == Some(role) && place > 0 => chance.between(500, 2_300),
            Some(role) if fate.busy == Some(role) => chance.between(180, 1_100),
            _ => chance.between(8, 190),
        };
        self.pass(wait)?;
        if stage.contract.publishes {
            self.wait_for_the_day(stage, chance)?;
        }
        self.rounds[place] += 1;
        self.cover(place);
        self.note(self.holders[place], Deed::Start(stage.id));
        Ok(())
    }

    /// A stage is never published before its day, and only on a day that is worked and allowed.
    fn wait_for_the_day(&mut self, stage: &Stage, chance: &mut Chance) -> Result<(), PlanRefusal> {
        let calendar = &self.plot.team.calendar;
        let allowed = |day: Date| calendar.works(day) && may_publish_on(stage, calendar, day);
        let mut day = calendar.zone().to_datetime(self.at).date();
        if day < self.due || !allowed(day) {
            day = day.max(self.due);
            for _ in 0..60 {
                if allowed(day) {
                    break;
                }
                day = day.tomorrow().unwrap_or(day);
            }
            if let Ok(midnight) = calendar.zone().to_timestamp(day.at(0, 0, 0, 0)) {
                self.at = self.at.max(midnight);
            }
            self.pass(chance.between(15, 150))?;
        }
        Ok(())
    }

    /// Work, waiting inside of it, and the hand-over.
    fn finish(&mut self, place: usize, chance: &mut Chance) -> Result<(), PlanRefusal> {
        let stage = &self.plot.map.stages[place];
        if stage.contract.publishes {
            // On the same day, and at once: what is out is out.
            self.note(self.holders[place], Deed::Publish(stage.id));
            return Ok(());
        }
        let percent = if self.rounds[place] > 1 {
            chance.between(15, 45)
        } else {
            chance.between(45, 118)
        };
        let work = i64::from(stage.days.count()) * HALF_DAY * percent / 100;
        let waits = i64::from(stage.contract.wait.count()) * HALF_DAY;
        let slow = self.plot.fate.slow.is_some() && stage.role == self.plot.fate.slow;
        let waits = if slow {
            0
        } else {
            waits * chance.between(0, 75) / 100
        };
        self.pass(work + waits)?;
        self.cover(place);
        self.note(self.holders[place], Deed::HandOver(stage.id));
        Ok(())
    }

    fn way_back(
        &self,
        stage: &Stage,
        place: usize,
        chance: &mut Chance,
    ) -> Option<(usize, String)> {
        if self.rounds[place] >= ROUNDS_MAX {
            return None;
        }
        let ways: Vec<&WayBack> = (self.plot.fate.back.iter())
            .filter(|back| back.from == stage.id)
            .collect();
        let way = *chance.one(&ways)?;
        let reason = chance.one(&way.reasons)?.clone();
        let to = self.plot.map.position(way.to)?;
        let likely = if self.rounds[place] == 1 { 24 } else { 12 };
        (chance.percent(likely) && !self.skipped[to]).then_some((to, reason))
    }

    /// While the holder is away, the stand-in has the ball.
    fn cover(&mut self, place: usize) {
        let day = self.plot.team.calendar.zone().to_datetime(self.at).date();
        let holder = self.holders[place];
        if let Some(absence) = self.plot.team.absence_on(holder, day)
            && let Some(stand_in) = absence.stand_in
        {
            self.give(place, stand_in);
        }
    }

    /// Working minutes go by.
    fn pass(&mut self, minutes: i64) -> Result<(), PlanRefusal> {
        self.at = self.plot.team.calendar.add_minutes(self.at, minutes)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
