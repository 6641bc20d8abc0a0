//! An item that was launched and is moved by people of its team.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Map, blog, due, entry_id, no_buffer, note, person, september, stage_id, team, title};
use crate::ids::{AccountId, ItemId, LinkId, ProcessId, SpellId, VersionId, WorkspaceId};
use crate::security::{Access, Actor, Member};
use crate::work::{
    Adjustments, Answer, Answers, Item, Launch, Move, Moved, Plan, Recorded, Refusal, Scene,
    SpellState, WorkEvent, decide, launch,
};

/// Somebody who does the work.
pub(in crate::work) fn member(name: &str) -> Actor {
    with_access(name, Access::Member)
}

/// Somebody who may act on anybody's item.
pub(in crate::work) fn manager() -> Actor {
    with_access("manager", Access::Manager)
}

/// Somebody without an account.
pub(in crate::work) fn link_holder() -> Actor {
    Actor::Link {
        workspace: WorkspaceId::new(Uuid::nil()),
        link: LinkId::new(Uuid::nil()),
    }
}

fn with_access(name: &str, access: Access) -> Actor {
    Actor::Member(Member {
        workspace: WorkspaceId::new(Uuid::nil()),
        account: AccountId::new(Uuid::nil()),
        person: person(name),
        access,
    })
}

/// What the kick-off of every story says; "owner" answers for the item.
pub(in crate::work) fn kick_off() -> Launch {
    Launch {
        id: ItemId::new(Uuid::nil()),
        process: ProcessId::new(Uuid::nil()),
        version: VersionId::new(Uuid::nil()),
        title: title("Autumn campaign"),
        brief: note(""),
        owner: person("owner"),
        is_example: false,
    }
}

/// A running item with all that its moves look at.
#[derive(Clone, Debug)]
pub(in crate::work) struct Story {
    pub map: Map,
    pub item: Item,
    pub answers: Answers,
    pub recheck: Vec<crate::ids::EntryId>,
    ids_given: u128,
}

impl Story {
    /// An item of the worked example, launched on Tuesday 1 September with time to spare.
    pub fn of_the_blog() -> Self {
        Self::launched(blog(&[]), &no_buffer())
    }

    /// An item launched along any map, with some changes.
    pub fn launched(map: Map, changes: &Adjustments) -> Self {
        let planned = due(&map, &team(&map), 29, changes, 1).expect("a plan");
        Self::along(map, &planned, changes)
    }

    fn along(map: Map, planned: &Plan, changes: &Adjustments) -> Self {
        let mut ids_given = 0;
        let (item, _) = launch(
            &map,
            planned,
            changes,
            kick_off(),
            Timestamp::UNIX_EPOCH,
            &mut || fresh(&mut ids_given),
        )
        .expect("a plan that fits");
        Self {
            map,
            item,
            answers: Answers::new(),
            recheck: Vec::new(),
            ids_given,
        }
    }

    /// Somebody wants something; the item changes only if it is decided so.
    pub fn wants(&mut self, actor: &Actor, wanted: Move) -> Result<Vec<WorkEvent>, Refusal> {
        let scene = Scene {
            map: &self.map,
            answers: &self.answers,
            actor,
            now: Timestamp::UNIX_EPOCH,
            today: september(15),
        };
        let ids = &mut self.ids_given;
        let Moved {
            item,
            events,
            recheck,
        } = decide(&self.item, scene, wanted, &mut || fresh(ids))?;
        self.item = item;
        self.recheck = recheck;
        Ok(events)
    }

    /// The holder of a stage hands it over.
    pub fn hand_over(&mut self, stage: &str) -> Result<Vec<WorkEvent>, Refusal> {
        self.wants(&member(stage), Move::HandOver(self.spell(stage)))
    }

    /// The holders of these stages hand them over, one after another.
    pub fn with_done(mut self, stages: &[&str]) -> Self {
        for stage in stages {
            self.hand_over(stage).expect("a stage whose turn it is");
        }
        self
    }

    /// The holder of a stage sends it back.
    pub fn send_back(&mut self, from: &str, to: &str) -> Result<Vec<WorkEvent>, Refusal> {
        let back = Move::SendBack {
            spell: self.spell(from),
            to: stage_id(to),
            reason: note("Not yet"),
        };
        self.wants(&member(from), back)
    }

    /// The owner leaves a stage out.
    pub fn skip(&mut self, stage: &str) -> Result<Vec<WorkEvent>, Refusal> {
        let spell = self.spell(stage);
        let reason = note("Not this time");
        self.wants(&member("owner"), Move::Skip { spell, reason })
    }

    /// Whoever has the ball publishes on a day of September.
    pub fn publish(&mut self, day: i8) -> Result<Vec<WorkEvent>, Refusal> {
        let on = september(day);
        let link = note("https://example.com/autumn");
        self.wants(&member("publish"), Move::Publish { on, link })
    }

    /// An entry gets a tick.
    pub fn ticked(mut self, entry: &str) -> Self {
        let recorded = Recorded {
            answer: Answer::Ticked,
            by: None,
            at: Timestamp::UNIX_EPOCH,
            needs_recheck: false,
        };
        self.answers.insert(entry_id(entry), recorded);
        self
    }

    /// The newest stay in a stage.
    pub fn spell(&self, stage: &str) -> SpellId {
        let last = self.item.last_spell_in(stage_id(stage));
        last.expect("a stage of the map").id
    }

    /// How the newest stay in a stage goes.
    pub fn state(&self, stage: &str) -> SpellState {
        self.item.spell(self.spell(stage)).expect("a stay").state
    }

    /// The names of the stages in which somebody has the ball.
    pub fn open(&self) -> Vec<&str> {
        let name = |stage| {
            self.map
                .stage(stage)
                .expect("a stage of the map")
                .name
                .as_str()
        };
        self.item
            .open_spells()
            .map(|spell| name(spell.stage))
            .collect()
    }
}

fn fresh(given: &mut u128) -> Uuid {
    *given += 1;
    Uuid::from_u128(*given)
}
