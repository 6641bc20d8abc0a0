//! Carries the story out, in the order of time, by the same actions as real work.

use std::collections::BTreeMap;

use domain::ids::{ItemId, PersonId, SpellId, StageId, VersionId};
use domain::people::Absence;
use domain::text::{Note, Title};
use domain::work::{Adjustments, Goal, Item, Move};
use jiff::Timestamp;
use store::people::NewAbsence;
use store::work::{LaunchOrder, TypedAnswers, WantedMove};
use store::{Fault, Store};

use super::amiss;
use super::answers::{Scene, answers};
use super::cast::Cast;
use super::chance::Chance;
use super::crew::Crew;
use super::deed::{Deed, Step};
use super::playbooks::{Made, Second};
use super::schedule::Course;

/// What happens next.
#[derive(Clone, Copy)]
enum Turn<'a> {
    /// Somebody will be away.
    Absence(&'a Absence),
    /// A process gets its second version.
    Version(usize, &'a Second),
    /// A step of an item.
    Item(usize, &'a Step),
}

/// Plays all courses, absences and versions.
pub async fn all(
    store: &Store,
    crew: &Crew,
    made: &[Made],
    cast: &Cast,
    courses: &[Course],
    chance: &Chance,
) -> Result<(), Fault> {
    let mut turns: Vec<(Timestamp, Turn<'_>)> = Vec::new();
    let away = crew.away.iter();
    turns.extend(away.map(|(at, absence)| (*at, Turn::Absence(absence))));
    for (process, made) in made.iter().enumerate() {
        let second = made.second.as_ref();
        turns.extend(second.map(|second| (second.at, Turn::Version(process, second))));
    }
    for (index, course) in courses.iter().enumerate() {
        let steps = course.steps.iter();
        turns.extend(steps.map(|step| (step.at, Turn::Item(index, step))));
    }
    turns.sort_by_key(|(at, _)| *at);
    let mut stage = Play {
        store,
        crew,
        made,
        cast,
        courses,
        chance,
        items: BTreeMap::new(),
        current: made.iter().map(|made| made.first.0).collect(),
    };
    for (at, turn) in turns {
        match turn {
            Turn::Absence(absence) => stage.note_absence(at, absence).await?,
            Turn::Version(process, second) => stage.publish_version(process, second).await?,
            Turn::Item(index, step) => stage.step(index, step).await?,
        }
    }
    Ok(())
}

struct Play<'a> {
    store: &'a Store,
    crew: &'a Crew,
    made: &'a [Made],
    cast: &'a Cast,
    courses: &'a [Course],
    chance: &'a Chance,
    items: BTreeMap<usize, (ItemId, BTreeMap<StageId, SpellId>)>,
    current: Vec<VersionId>,
}

impl Play<'_> {
    async fn note_absence(&self, at: Timestamp, absence: &Absence) -> Result<(), Fault> {
        let new = NewAbsence {
            person: absence.person,
            first: absence.first,
            last: absence.last,
            stand_in: absence.stand_in,
        };
        let request = self.crew.request(self.crew.manager(), at);
        self.store.note_absence(request, new).await.map_err(amiss)?;
        Ok(())
    }

    async fn publish_version(&mut self, process: usize, second: &Second) -> Result<(), Fault> {
        let request = || self.crew.request(self.crew.manager(), second.at);
        let id = self.made[process].process;
        let saved = self.store.save_rows(request(), id, 1, second.rows.clone());
        saved.await.map_err(amiss)?;
        let published = self.store.publish_process(request(), id, 2).await;
        self.current[process] = published.map_err(amiss)?.value;
        Ok(())
    }

    async fn step(&mut self, index: usize, step: &Step) -> Result<(), Fault> {
        let Some((wanted, answered)) = self.wanted(index, step)? else {
            return self.launch(index, step).await;
        };
        let answers = match answered {
            Some(stage) => Some((self.spell(index, stage)?, self.typed(index, step, stage)?)),
            None => None,
        };
        let (item, _) = self.known(index)?;
        let item = *item;
        let wanted = WantedMove {
            item,
            wanted,
            answers,
            today: self.crew.day(step.at),
        };
        let request = self.crew.request(step.by, step.at);
        let moved = self.store.move_item(request, wanted).await;
        moved.map_err(|not| amiss((not, step, &self.courses[index].title)))?;
        if matches!(step.deed, Deed::SendBack(..)) {
            self.look(index, item).await?;
        }
        Ok(())
    }

    /// The move that a deed is, and the stage whose checklist is answered with it; a launch is none.
    fn wanted(&self, index: usize, step: &Step) -> Result<Option<(Move, Option<StageId>)>, Fault> {
        let spell = |stage: &StageId| self.spell(index, *stage);
        let note = |text: &String| Note::parse(text).map_err(amiss);
        Ok(Some(match &step.deed {
            Deed::Launch => return Ok(None),
            Deed::Reassign(stage, to) => {
                let spell = spell(stage)?;
                (Move::Reassign { spell, to: *to }, None)
            }
            Deed::Start(stage) => (Move::Start(spell(stage)?), None),
            Deed::HandOver(stage) => (Move::HandOver(spell(stage)?), Some(*stage)),
            Deed::SendBack(from, to, reason) => {
                let (spell, to, reason) = (spell(from)?, *to, note(reason)?);
                (Move::SendBack { spell, to, reason }, None)
            }
            Deed::Skip(stage, reason) => {
                let (spell, reason) = (spell(stage)?, note(reason)?);
                (Move::Skip { spell, reason }, None)
            }
            Deed::Publish(stage) => (self.publishing(index, step)?, Some(*stage)),
            Deed::Cancel(reason) => {
                let reason = note(reason)?;
                (Move::Cancel { reason }, None)
            }
        }))
    }

    fn known(&self, index: usize) -> Result<&(ItemId, BTreeMap<StageId, SpellId>), Fault> {
        let known = self.items.get(&index);
        known.ok_or_else(|| amiss("not launched"))
    }

    fn spell(&self, index: usize, stage: StageId) -> Result<SpellId, Fault> {
        let (_, spells) = self.known(index)?;
        let spell = spells.get(&stage).copied();
        spell.ok_or_else(|| amiss("a stage is missing"))
    }

    async fn launch(&mut self, index: usize, step: &Step) -> Result<(), Fault> {
        let course = &self.courses[index];
        let day = self.crew.day(step.at);
        let order = LaunchOrder {
            process: self.made[course.process].process,
            version: self.current[course.process],
            title: Title::parse(&course.title).map_err(amiss)?,
            brief: Note::parse(&course.brief).map_err(amiss)?,
            owner: course.owner,
            goal: Goal::StartOn(day),
            changes: Adjustments::default(),
            today: day,
        };
        let request = self.crew.request(step.by, step.at);
        let launched = self.store.launch_item(request, order).await;
        self.look(index, launched.map_err(amiss)?.value).await
    }

    /// Finds the newest stay in each stage; they stay the same until the work comes back.
    async fn look(&mut self, index: usize, item: ItemId) -> Result<(), Fault> {
        let view = self.store.find_item(self.crew.workspace, item).await?;
        let view = view.ok_or_else(|| amiss("an item is missing"))?;
        let newest = |item: &Item| {
            let thread = item.thread();
            thread.iter().map(|spell| (spell.stage, spell.id)).collect()
        };
        self.items.insert(index, (item, newest(&view.item)));
        Ok(())
    }

    fn publishing(&self, index: usize, step: &Step) -> Result<Move, Fault> {
        let link = format!("{}/{}", self.cast.site, self.slug(index));
        Ok(Move::Publish {
            on: self.crew.day(step.at),
            link: Note::parse(&link).map_err(amiss)?,
        })
    }

    /// The answers of a stage, the same in every round.
    fn typed(&self, index: usize, step: &Step, stage: StageId) -> Result<TypedAnswers, Fault> {
        let course = &self.courses[index];
        let made = &self.made[course.process];
        let map = &made.first.1;
        let place = map.position(stage).ok_or_else(|| amiss("no such stage"))?;
        let slug = self.slug(index);
        let scene = Scene {
            cast: self.cast,
            keys: &made.entries,
            title: &course.title,
            slug: &slug,
            today: self.crew.day(step.at),
            person: self.named(step.by),
        };
        let chance = self.chance.fork(10_000 + index as u64).fork(place as u64);
        Ok(TypedAnswers {
            typed: answers(&map.stages[place], &scene, &chance),
            ..TypedAnswers::default()
        })
    }

    /// Whom an answer names: the one who runs the processes, or, when that is oneself, the owner.
    fn named(&self, by: PersonId) -> PersonId {
        let manager = self.crew.manager();
        if manager == by {
            self.crew.members[0].person
        } else {
            manager
        }
    }

    fn slug(&self, index: usize) -> String {
        let key = self.made[self.courses[index].process].key;
        format!("{key}-{}", index + 101)
    }
}
