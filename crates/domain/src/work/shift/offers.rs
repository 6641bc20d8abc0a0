//! What helps when a shift leaves days missing: each way is tried by the shift itself and says what remains.

use super::{Follow, Shift, Shifted, Shifter, Shifting};
use crate::ids::StageId;
use crate::processes::HalfDays;
use crate::work::{Adjustments, Offer, OfferedChange, Spell, SpellState, accept};

/// Offers of each kind shown at most.
const OFFERS_A_KIND_MAX: usize = 2;

impl Shifter<'_> {
    /// What would help a shift that is short, of each kind what helps most.
    pub fn offers(&self, shift: Shift, follow: Follow, changes: &Adjustments) -> Vec<Offer> {
        let Ok(short) = self.shift(shift, follow, changes) else {
            return Vec::new();
        };
        if short.short_by == 0 {
            return Vec::new();
        }
        let spells = self.movable(short.shift, changes);
        let kinds: [Vec<OfferedChange>; 3] = [
            spells
                .iter()
                .filter_map(|spell| self.shorter(spell, &short))
                .collect(),
            spells
                .iter()
                .filter(|spell| self.may_stand_beside(spell, changes))
                .map(|spell| OfferedChange::Beside(spell.stage))
                .collect(),
            spells
                .iter()
                .map(|spell| OfferedChange::LeaveOut(spell.stage))
                .collect(),
        ];
        kinds
            .into_iter()
            .flat_map(|changed| self.best(&short, changes, changed))
            .collect()
    }

    fn best(
        &self,
        short: &Shifted,
        changes: &Adjustments,
        tried: Vec<OfferedChange>,
    ) -> Vec<Offer> {
        let try_one = |change: OfferedChange| {
            let after = self
                .shift(short.shift, short.follow, &accept(changes, change))
                .ok()?;
            (after.short_by < short.short_by).then_some(Offer {
                change,
                short_by: after.short_by,
            })
        };
        let mut offers: Vec<Offer> = tried.into_iter().filter_map(try_one).collect();
        offers.sort_by_key(|offer| offer.short_by);
        offers.truncate(OFFERS_A_KIND_MAX);
        offers
    }

    /// Stages that have not begun and come after what was shifted, without the publishing.
    fn movable(&self, shift: Shift, changes: &Adjustments) -> Vec<Spell> {
        let thread = self.item.thread();
        let after = match shift.what {
            Shifting::Stage(spell) => thread
                .iter()
                .position(|other| other.id == spell)
                .map_or(thread.len(), |place| place + 1),
            Shifting::Due => 0,
        };
        let waits = |spell: &&&Spell| {
            matches!(spell.state, SpellState::Ahead | SpellState::Queued)
                && !self.publishes(spell.stage)
                && !changes.left_out.contains(&spell.stage)
        };
        thread[after..]
            .iter()
            .filter(waits)
            .map(|spell| (*spell).clone())
            .collect()
    }

    /// A stage can join the one before it, unless that is the publishing or there is none that is still to be done.
    fn may_stand_beside(&self, spell: &Spell, changes: &Adjustments) -> bool {
        let thread = self.item.thread();
        let before = thread
            .iter()
            .take_while(|other| other.id != spell.id)
            .filter(|other| !changes.left_out.contains(&other.stage))
            .last();
        spell.state == SpellState::Ahead
            && !spell.is_beside_previous
            && !changes.beside_previous.contains(&spell.stage)
            && before.is_some_and(|before| {
                (before.state.is_open() || before.state == SpellState::Ahead)
                    && !self.publishes(before.stage)
            })
    }

    /// A stage in as many days less as are missing, but never under one.
    fn shorter(&self, spell: &Spell, short: &Shifted) -> Option<OfferedChange> {
        let planned = short.days.get(&spell.id)?;
        let calendar = self.calendar(spell.holder);
        let length = super::days::count(calendar, planned.start, planned.finish);
        let left = u16::try_from((length - short.short_by).max(1)).ok()?;
        (i32::from(left) < length).then_some(OfferedChange::Shorten {
            stage: spell.stage,
            days: HalfDays::days(left)?,
        })
    }

    /// Drops changes that name stages nobody can change any more.
    pub fn sound(&self, shift: Shift, changes: Adjustments) -> Adjustments {
        let movable: Vec<StageId> = self
            .movable(shift, &Adjustments::default())
            .iter()
            .map(|spell| spell.stage)
            .collect();
        Adjustments {
            days: changes
                .days
                .into_iter()
                .filter(|(stage, days)| movable.contains(stage) && !days.is_zero())
                .collect(),
            beside_previous: self.besides(changes.beside_previous, &movable),
            left_out: changes
                .left_out
                .into_iter()
                .filter(|stage| movable.contains(stage))
                .collect(),
            buffer_days: changes.buffer_days,
        }
    }

    fn besides(
        &self,
        wanted: std::collections::BTreeSet<StageId>,
        movable: &[StageId],
    ) -> std::collections::BTreeSet<StageId> {
        let may = |stage: &StageId| {
            movable.contains(stage)
                && self
                    .item
                    .last_spell_in(*stage)
                    .is_some_and(|spell| self.may_stand_beside(spell, &Adjustments::default()))
        };
        wanted.into_iter().filter(may).collect()
    }
}
