//! Walks the chain once and gives every stay its days: moved as far as all else, pushed by the one before, or left alone.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::chain::{Chain, Leg};
use super::clashes::clashes;
use super::days::{between, count, next_day};
use super::{Follow, Shift, ShiftRefusal, Shifted, Shifter, Shifting};
use crate::calendars::OnZero;
use crate::ids::SpellId;
use crate::work::{Adjustments, PlannedDays};

pub(super) struct Walk<'a> {
    shifter: &'a Shifter<'a>,
    chain: &'a Chain,
    follow: Follow,
    days: BTreeMap<SpellId, PlannedDays>,
    due: Option<Date>,
    short_by: i32,
    /// Where every stay that was passed is finished.
    passed: Option<Date>,
}

impl<'a> Walk<'a> {
    pub fn new(shifter: &'a Shifter<'a>, chain: &'a Chain, follow: Follow) -> Self {
        let legs = chain.groups.iter().flatten();
        Self {
            shifter,
            chain,
            follow,
            days: legs.map(|leg| (leg.spell, leg.days)).collect(),
            due: shifter.item.due_on,
            short_by: 0,
            passed: None,
        }
    }

    pub fn shifted(mut self, shift: Shift, changes: &Adjustments) -> Result<Shifted, ShiftRefusal> {
        let until_now = self.buffer();
        let (from, to, moved_days) = match shift.what {
            Shifting::Stage(spell) => self.move_stage(spell, shift.to)?,
            Shifting::Due => self.move_due(shift.to)?,
        };
        let buffer_days = (until_now, self.buffer());
        Ok(Shifted {
            shift: Shift { to, ..shift },
            follow: self.follow,
            from,
            moved_days,
            clashes: clashes(self.shifter, self.chain, &self.days, self.due),
            days: self.days,
            due_on: self.due,
            buffer_days,
            short_by: self.short_by,
            changes: changes.clone(),
        })
    }

    /// One stay gets another last day, then comes what is after it.
    fn move_stage(&mut self, spell: SpellId, to: Date) -> Result<(Date, Date, i32), ShiftRefusal> {
        let (place, leg) = self.chain.find(spell).ok_or(ShiftRefusal::NotOpen)?;
        let calendar = self.shifter.calendar(leg.holder);
        let to = calendar.add_days(to, 0, OnZero::Forward)?;
        let from = leg.days.finish;
        if to == from {
            return Err(ShiftRefusal::Same);
        }
        let moved_days = between(calendar, from, to);
        let start = if leg.has_begun {
            leg.days.start.min(to)
        } else {
            let back = calendar.add_days(to, 1 - leg.length, OnZero::Stay)?;
            let earliest = if to > from { leg.days.start } else { back };
            let first = back.max(earliest).max(self.shifter.today);
            calendar.add_days(first, 0, OnZero::Forward)?.min(to)
        };
        self.days.insert(spell, PlannedDays { start, finish: to });
        for group in &self.chain.groups[..=place] {
            self.pass(group);
        }
        self.follow_from(place + 1, moved_days)?;
        Ok((from, to, moved_days))
    }

    /// The publish date changes; what is open before it goes along, or stays.
    fn move_due(&mut self, to: Date) -> Result<(Date, Date, i32), ShiftRefusal> {
        let from = self.due.ok_or(ShiftRefusal::NotOpen)?;
        if to == from {
            return Err(ShiftRefusal::Same);
        }
        let moved_days = between(&self.shifter.team.calendar, from, to);
        self.due = Some(to);
        for group in &self.chain.groups {
            if self.is_publishing(group) {
                self.short_by = self.missing(to);
                self.put_publishing(group, to);
            } else if self.follow == Follow::KeepBuffer {
                self.carry(group, moved_days)?;
            } else {
                self.pass(group);
            }
        }
        if !self.has_publishing() {
            self.short_by = self.missing(to);
        }
        if self.follow == Follow::OnlyThis {
            self.short_by = 0;
        }
        Ok((from, to, moved_days))
    }

    /// What comes after a stage that moved by so many days.
    fn follow_from(&mut self, place: usize, moved_days: i32) -> Result<(), ShiftRefusal> {
        if self.follow == Follow::OnlyThis {
            return Ok(());
        }
        let buffer = self.buffer_of(&self.until_now());
        for group in &self.chain.groups[place..] {
            if self.is_publishing(group) {
                let due = self.new_due(moved_days, buffer)?;
                self.due = due;
                if let Some(due) = due {
                    self.put_publishing(group, due);
                }
            } else if self.follow == Follow::KeepBuffer {
                self.carry(group, moved_days)?;
            } else {
                self.carry(group, 0)?;
            }
        }
        if !self.has_publishing() && self.shifter.map.publishing().is_none() {
            self.due = self.new_due(moved_days, buffer)?;
        }
        Ok(())
    }

    /// The publish date after everything before it was passed.
    fn new_due(&mut self, moved_days: i32, buffer: i32) -> Result<Option<Date>, ShiftRefusal> {
        let (Some(due), Some(passed)) = (self.due, self.passed) else {
            return Ok(self.due);
        };
        let shifter = self.shifter;
        if self.follow == Follow::UseBuffer {
            self.short_by = self.missing(due);
            if self.short_by == 0 {
                return Ok(Some(due));
            }
            let first = if self.has_publishing() {
                next_day(passed)
            } else {
                passed
            };
            return shifter.publish_day_from(first).map(Some);
        }
        let moved = shifter.team_days(due, moved_days)?.max(shifter.today);
        let after = i32::from(self.has_publishing());
        let kept = shifter.team_days(passed, buffer + after)?;
        shifter.publish_day_from(moved.max(kept)).map(Some)
    }

    /// Every stay of a group moves by so many days, and at least behind what was passed.
    fn carry(&mut self, group: &[Leg], moved_days: i32) -> Result<(), ShiftRefusal> {
        let earliest = self.passed.map(next_day);
        for leg in group {
            let days = self.carried(leg, moved_days, earliest)?;
            self.days.insert(leg.spell, days);
        }
        self.pass(group);
        Ok(())
    }

    fn carried(
        &self,
        leg: &Leg,
        moved_days: i32,
        earliest: Option<Date>,
    ) -> Result<PlannedDays, ShiftRefusal> {
        let stays = moved_days == 0 && !leg.is_resized;
        if stays && earliest.is_none_or(|earliest| earliest <= leg.days.start) {
            return Ok(leg.days);
        }
        let calendar = self.shifter.calendar(leg.holder);
        let today = self.shifter.today;
        if leg.has_begun {
            let moved = calendar.add_days(leg.days.finish, moved_days, OnZero::Stay)?;
            let finish = calendar.add_days(moved.max(today), 0, OnZero::Forward)?;
            let start = leg.days.start.min(finish);
            return Ok(PlannedDays { start, finish });
        }
        let moved = calendar.add_days(leg.days.start, moved_days, OnZero::Stay)?;
        let first = moved
            .max(earliest.unwrap_or(moved))
            .max(if moved_days == 0 { moved } else { today });
        let start = calendar.add_days(first, 0, OnZero::Forward)?;
        let finish = calendar.add_days(start, leg.length - 1, OnZero::Stay)?;
        Ok(PlannedDays { start, finish })
    }

    fn put_publishing(&mut self, group: &[Leg], due: Date) {
        for leg in group {
            let days = PlannedDays {
                start: due,
                finish: due,
            };
            self.days.insert(leg.spell, days);
        }
        self.pass(group);
    }

    fn pass(&mut self, group: &[Leg]) {
        let last = group.iter().filter_map(|leg| self.days.get(&leg.spell));
        self.passed = self.passed.max(last.map(|days| days.finish).max());
    }

    fn is_publishing(&self, group: &[Leg]) -> bool {
        group.iter().any(|leg| self.shifter.publishes(leg.stage))
    }

    fn has_publishing(&self) -> bool {
        self.chain
            .groups
            .iter()
            .any(|group| self.is_publishing(group))
    }

    /// Working days by which what was passed reaches into the publish date, or past the last day.
    fn missing(&self, due: Date) -> i32 {
        let calendar = &self.shifter.team.calendar;
        match self.passed {
            Some(passed) if self.has_publishing() && passed >= due => {
                count(calendar, due, passed).max(1)
            }
            Some(passed) if !self.has_publishing() && passed > due => {
                count(calendar, next_day(due), passed).max(1)
            }
            _ => 0,
        }
    }

    fn until_now(&self) -> BTreeMap<SpellId, PlannedDays> {
        let legs = self.chain.groups.iter().flatten();
        legs.map(|leg| (leg.spell, leg.days)).collect()
    }

    /// Working days between the last stage and the publish date, as the days stand now.
    fn buffer(&self) -> i32 {
        self.buffer_of(&self.days)
    }

    fn buffer_of(&self, days: &BTreeMap<SpellId, PlannedDays>) -> i32 {
        let before = self
            .chain
            .groups
            .iter()
            .take_while(|group| !self.is_publishing(group));
        let last = before
            .flatten()
            .filter_map(|leg| days.get(&leg.spell))
            .map(|days| days.finish)
            .max();
        let (Some(last), Some(due)) = (last, self.due) else {
            return 0;
        };
        let calendar = &self.shifter.team.calendar;
        let through = count(calendar, next_day(last), due);
        if self.has_publishing() && calendar.works(due) {
            (through - 1).max(0)
        } else {
            through
        }
    }
}
