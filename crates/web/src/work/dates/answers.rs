//! The answers side by side: what each comes to, every old and new day, what does not fit, and what would help.

use domain::processes::HalfDays;
use domain::work::{Adjustments, Follow, PlannedDays, Shift, Shifted, Shifter, accept};
use i18n::Words;

use super::asked::Asked;
use super::{Ground, said};
use crate::components::{Tag, Tone};

/// One answer to the question what follows.
pub struct Answer {
    /// Its word in the form.
    pub code: &'static str,
    /// What it is called.
    pub label: String,
    /// What it comes to.
    pub says: String,
    /// It is the one chosen.
    pub is_chosen: bool,
    /// Days are missing, so it cannot be saved like this.
    pub is_off: bool,
    /// What moves.
    pub changes: Vec<Change>,
    /// What does not fit.
    pub clashes: Vec<String>,
    /// What would help.
    pub offers: Vec<Way>,
}

/// Something with its old and new days.
pub struct Change {
    /// The stage, or the date of the item.
    pub name: String,
    /// Its days until now.
    pub from: String,
    /// Its days then.
    pub to: String,
    /// Both as one sentence.
    pub said: String,
}

/// A way to another shift.
pub struct Way {
    /// What it does.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// What it gives.
    pub gives: Tag,
}

/// All answers of a shift.
pub fn answers(
    ground: &Ground,
    shifter: &Shifter<'_>,
    shift: Shift,
    asked: &Asked,
    (words, href): (&Words, &str),
) -> Vec<Answer> {
    let changes = shifter.sound(shift, asked.changes.clone());
    let shifted: Vec<Shifted> = shifter
        .answers(shift)
        .into_iter()
        .filter_map(|follow| shifter.shift(shift, follow, &changes).ok())
        .collect();
    let chosen = asked.follow.or(shifted
        .iter()
        .find(|shifted| shifted.short_by == 0)
        .map(|shifted| shifted.follow));
    let answer = |shifted: &Shifted| Answer {
        code: shifted.follow.code(),
        label: said::answer(shifted, words),
        says: said::comes_to(ground, shifted, words),
        is_chosen: chosen == Some(shifted.follow) && shifted.can_be_saved(),
        is_off: !shifted.can_be_saved(),
        changes: moved(ground, shifted, words),
        clashes: clashes(ground, shifted, words),
        offers: offers(ground, shifter, shifted, words, href),
    };
    shifted.iter().map(answer).collect()
}

/// An answer that is off says by how many days already; an overlap would be the same news once more.
fn clashes(ground: &Ground, shifted: &Shifted, words: &Words) -> Vec<String> {
    let clashes = shifted.clashes.iter().filter(|_| shifted.can_be_saved());
    clashes
        .map(|clash| said::clash(ground, *clash, words))
        .collect()
}

fn moved(ground: &Ground, shifted: &Shifted, words: &Words) -> Vec<Change> {
    let item = &ground.view.item;
    let publishing = ground.map().publishing().map(|stage| stage.id);
    let range = |days: PlannedDays| words.day_range(days.start, days.finish);
    let mut changes: Vec<Change> = item
        .thread()
        .into_iter()
        .filter(|spell| Some(spell.stage) != publishing)
        .filter_map(|spell| {
            let (from, to) = (spell.planned?, *shifted.days.get(&spell.id)?);
            let name = ground.stage(spell.stage).to_owned();
            (from != to).then(|| change(name, range(from), range(to), words))
        })
        .collect();
    if let (Some(from), Some(to)) = (item.due_on, shifted.due_on)
        && from != to
    {
        let name = words.work_dates_due(ground.kind());
        let day = |day| words.day_medium(day);
        changes.push(change(name, day(from), day(to), words));
    }
    changes
}

fn change(name: String, from: String, to: String, words: &Words) -> Change {
    Change {
        said: words.work_dates_from_to(from.clone(), to.clone()),
        name,
        from,
        to,
    }
}

fn offers(
    ground: &Ground,
    shifter: &Shifter<'_>,
    shifted: &Shifted,
    words: &Words,
    href: &str,
) -> Vec<Way> {
    let offers = shifter.offers(shifted.shift, shifted.follow, &shifted.changes);
    let way = |offer: domain::work::Offer| Way {
        label: said::offer(ground, offer.change, words),
        href: to_shift(
            href,
            shifted.shift,
            &accept(&shifted.changes, offer.change),
            shifted.follow,
        ),
        gives: if offer.short_by > 0 {
            Tag {
                tone: Tone::Warn,
                text: words.work_launch_still_short(offer.short_by),
            }
        } else {
            Tag {
                tone: Tone::Ok,
                text: words.work_launch_then_it_fits(),
            }
        },
    };
    offers.into_iter().map(way).collect()
}

fn to_shift(href: &str, shift: Shift, changes: &Adjustments, follow: Follow) -> String {
    let query = Asked::query(shift, changes);
    format!("{href}?{query}&follow={}", follow.code())
}

/// What is different, each with the way back.
pub fn different(
    ground: &Ground,
    shift: Shift,
    changes: &Adjustments,
    (words, href): (&Words, &str),
) -> Vec<Way> {
    let back = |how: String, label: String, changes: Adjustments| Way {
        label,
        href: format!("{href}?{}", Asked::query(shift, &changes)),
        gives: Tag {
            tone: Tone::Info,
            text: how,
        },
    };
    let usual = |stage| words.work_launch_as_usual_for(ground.stage(stage));
    let mut ways = Vec::new();
    for (stage, days) in &changes.days {
        let mut without = changes.clone();
        without.days.remove(stage);
        let days: HalfDays = *days;
        ways.push(back(words.half_days(days.count()), usual(*stage), without));
    }
    for stage in &changes.beside_previous {
        let mut without = changes.clone();
        without.beside_previous.remove(stage);
        let how = words.work_launch_beside(said::before(ground, *stage));
        ways.push(back(how, usual(*stage), without));
    }
    for stage in &changes.left_out {
        let mut without = changes.clone();
        without.left_out.remove(stage);
        ways.push(back(words.work_launch_left_out(), usual(*stage), without));
    }
    ways
}
