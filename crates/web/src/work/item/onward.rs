//! Where an open stage leads: the words of its main button, the stages it can go back to, the place where the work lies.

use domain::work::{Spell, SpellState};

use super::Scene;
use crate::components::Choice;

/// A place that is an address; empty for any other.
pub fn address(place: &str) -> String {
    let is_address = place.starts_with("https://") || place.starts_with("http://");
    if is_address {
        place.to_owned()
    } else {
        String::new()
    }
}

/// Whom the main button hands the work to.
pub fn next_words(scene: &Scene<'_>, spell: &Spell, publishes: bool) -> String {
    let words = scene.words;
    if publishes {
        return words.work_publish();
    }
    let after = scene
        .view
        .item
        .thread()
        .into_iter()
        .skip_while(|other| other.id != spell.id)
        .find(|other| other.state == SpellState::Ahead);
    let name = after
        .and_then(|next| scene.view.map.stage(next.stage))
        .map(|stage| stage.name.to_string());
    let is_last_of_group = scene.view.item.open_spells().count() == 1;
    match name {
        Some(name) if is_last_of_group => words.work_hand_over_to(name),
        _ => words.work_hand_over_done(),
    }
}

pub fn earlier(scene: &Scene<'_>, spell: &Spell) -> Vec<Choice> {
    let map = &scene.view.map;
    let here = map.position(spell.stage).unwrap_or(0);
    let done = map.stages[..here].iter().filter(|stage| {
        scene
            .view
            .item
            .last_spell_in(stage.id)
            .is_some_and(|last| last.state == SpellState::Done)
    });
    let mut choices: Vec<Choice> = done
        .map(|stage| Choice::new(stage.id.to_string(), stage.name.to_string(), false))
        .collect();
    choices.reverse();
    choices
}
