//! What people type into the checklist of a stage before they hand it over. Pure.

use std::collections::BTreeMap;

use domain::ids::{EntryId, PersonId};
use domain::processes::{Entry, EntryKind, Stage};
use jiff::civil::Date;

use super::cast::Cast;
use super::chance::Chance;
use super::schedule::spoken;

/// What an answer may speak of.
pub struct Scene<'a> {
    /// Words of the team.
    pub cast: &'a Cast,
    /// The ids of entries in the playbook.
    pub keys: &'a BTreeMap<EntryId, String>,
    /// The title of the item.
    pub title: &'a str,
    /// A short name of the item, for addresses.
    pub slug: &'a str,
    /// The day.
    pub today: Date,
    /// Who may be named.
    pub person: PersonId,
}

/// Typed answers to what is required, and to some of the rest; the same item answers the same way again.
pub fn answers(
    stage: &Stage,
    scene: &Scene<'_>,
    chance: &Chance,
) -> BTreeMap<EntryId, Vec<String>> {
    let mut typed = BTreeMap::new();
    for (place, entry) in (0_u64..).zip(&stage.checklist) {
        let mut chance = chance.fork(place);
        if !entry.kind.takes_answer() || !(entry.required || chance.percent(40)) {
            continue;
        }
        let answer = answer(entry, scene, &mut chance);
        if !answer.is_empty() {
            typed.insert(entry.id, answer);
        }
    }
    typed
}

fn answer(entry: &Entry, scene: &Scene<'_>, chance: &mut Chance) -> Vec<String> {
    let one = |choices: &[domain::text::Title], chance: &mut Chance| {
        chance.one(choices).map(ToString::to_string)
    };
    let answer = match &entry.kind {
        EntryKind::Tick => Some("on".to_owned()),
        EntryKind::ShortText { .. } | EntryKind::LongText => text(entry, scene, chance),
        EntryKind::Number { min, max, .. } => {
            let least = min.map_or(1, |min| i64::try_from(min.ceil()).unwrap_or(1));
            let most = max.map_or(least + 2_400, |max| {
                i64::try_from(max.floor()).unwrap_or(least)
            });
            Some(chance.between(least, most.max(least)).to_string())
        }
        EntryKind::Money { .. } => Some((chance.between(6, 90) * 250).to_string()),
        EntryKind::Date => Some(scene.today.to_string()),
        EntryKind::OneChoice { choices } => one(choices, chance),
        EntryKind::ManyChoices { choices } => return some(choices, chance),
        EntryKind::Person => Some(scene.person.to_string()),
        EntryKind::Link => Some(format!("{}/{}", scene.cast.site, scene.slug)),
        EntryKind::File => Some(format!("{} / {}", scene.cast.drive, scene.slug)),
        EntryKind::Heading | EntryKind::StopLine => None,
    };
    answer.into_iter().collect()
}

/// What the team would write; where it has no words of its own, nothing.
fn text(entry: &Entry, scene: &Scene<'_>, chance: &mut Chance) -> Option<String> {
    let key = scene.keys.get(&entry.id)?;
    let said = chance.one(scene.cast.answers.get(key)?)?;
    Some(spoken(said, scene.cast, scene.title, chance))
}

/// One choice or two.
fn some(choices: &[domain::text::Title], chance: &mut Chance) -> Vec<String> {
    let mut chosen: Vec<String> = choices.iter().map(ToString::to_string).collect();
    chance.shuffle(&mut chosen);
    let count = usize::try_from(chance.between(1, 2)).unwrap_or(1);
    chosen.truncate(count);
    chosen
}
