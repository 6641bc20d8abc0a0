//! The sample team: the same day gives the same story, and the story shows what it is there to show.

use std::collections::BTreeMap;

use app::demo::{Sample, Scale, Wish, fill};
use domain::language::Language;
use domain::work::{ItemState, SpellState};
use jiff::civil::Date;
use store::Store;
use store::work::ItemView;

use crate::house::House;
use crate::office::PASSWORD;

const TODAY: &str = "2026-09-14";
/// Secrets are never the same twice.
const SECRETS: [(&str, &str); 1] = [("accounts", "password_hash")];

async fn sample(language: Language, scale: Scale) -> (House, Sample) {
    let house = House::build().await;
    let wish = Wish {
        scale,
        language,
        today: TODAY.parse().expect("a day"),
        password: PASSWORD,
    };
    let sample = fill(&house.app.store, &wish).await.expect("a sample");
    (house, sample)
}

/// Every item of the sample, whole.
async fn items(store: &Store, sample: &Sample) -> Vec<ItemView> {
    let rows = store.contents(&[]).await.expect("contents");
    let mut items = Vec::new();
    for row in &rows["items"] {
        let id = row.split(',').nth(1).expect("an id");
        let id = id.trim_matches(['X', '\'']).to_lowercase();
        let id = id.parse().expect("an id");
        let view = store
            .find_item(sample.workspace, id)
            .await
            .expect("a store");
        items.push(view.expect("an item"));
    }
    items
}

#[tokio::test]
async fn the_same_day_gives_the_same_content_in_every_language() {
    for language in Language::ALL {
        let (one, _) = sample(language, Scale::SMALL).await;
        let (other, _) = sample(language, Scale::SMALL).await;
        let one = one.app.store.contents(&SECRETS).await.expect("contents");
        let other = other.app.store.contents(&SECRETS).await.expect("contents");
        for (table, rows) in &one {
            assert_eq!(rows, &other[table], "{language:?} {table}");
        }
        assert!(!one["events"].is_empty());
    }
}

#[tokio::test]
async fn as_many_items_are_over_and_on_their_way_as_was_asked_for() {
    let (house, sample) = sample(Language::English, Scale::SMALL).await;
    let items = items(&house.app.store, &sample).await;
    let running = items.iter().filter(|view| view.item.is_running()).count();
    assert_eq!((items.len() - running, running), (12, 6));
    let titles: std::collections::BTreeSet<&str> =
        items.iter().map(|view| view.item.title.as_str()).collect();
    assert_eq!(titles.len(), items.len());
}

#[tokio::test]
async fn nothing_ends_on_a_day_off_or_before_it_began() {
    let (house, sample) = sample(Language::Hebrew, Scale::SMALL).await;
    let today: Date = TODAY.parse().expect("a day");
    let team = house.app.store.team(sample.workspace, today).await;
    let calendar = team.expect("a team").calendar;
    for view in items(&house.app.store, &sample).await {
        for spell in &view.item.spells {
            let Some(closed) = spell.closed_at else {
                continue;
            };
            let day = calendar.zone().to_datetime(closed).date();
            assert!(calendar.works(day), "{} closed on {day}", view.item.title);
            assert!(day < today);
            let skipped = spell.state == SpellState::Skipped;
            assert!(skipped || spell.opened_at.is_some_and(|at| at <= closed));
        }
        if let ItemState::Published { on, .. } = view.item.state {
            assert!(calendar.works(on) && Some(on) >= view.item.due_on, "{on}");
        }
    }
}

/// Working minutes between the coming of the ball and the beginning of the work, by stage name; the longest usual wait.
fn waits(items: &[ItemView], calendar: &domain::calendars::Calendar) -> BTreeMap<String, i64> {
    let mut waits: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for view in items {
        for spell in &view.item.spells {
            if let (Some(opened), Some(started)) = (spell.opened_at, spell.started_at) {
                let stage = view.map.stage(spell.stage).expect("a stage");
                let waited = calendar.net_minutes(opened, started);
                waits
                    .entry(stage.name.to_string())
                    .or_default()
                    .push(waited);
            }
        }
    }
    let middle = |mut of: Vec<i64>| {
        of.sort_unstable();
        of[of.len() / 2]
    };
    waits
        .into_iter()
        .map(|(stage, of)| (stage, middle(of)))
        .collect()
}

#[tokio::test]
async fn the_whole_story_has_a_bottleneck_lateness_returns_and_reasons() {
    let (house, sample) = sample(
        Language::Russian,
        Scale {
            finished: 80,
            open: 20,
        },
    )
    .await;
    let store = &house.app.store;
    let items = items(store, &sample).await;
    let today: Date = TODAY.parse().expect("a day");
    let calendar = store
        .team(sample.workspace, today)
        .await
        .expect("a team")
        .calendar;
    let waits = waits(&items, &calendar);
    let approval = waits["Согласование"];
    assert!(approval > 900, "{waits:?}");
    assert!(waits["Текст"] * 4 < approval, "{waits:?}");

    let count = |state: SpellState| {
        let spells = items.iter().flat_map(|view| &view.item.spells);
        spells.filter(|spell| spell.state == state).count()
    };
    assert!(count(SpellState::Returned) > 3);
    assert!(count(SpellState::Skipped) > 1);
    let is =
        |wanted: fn(&ItemState) -> bool| items.iter().filter(|it| wanted(&it.item.state)).count();
    assert!(is(|state| matches!(state, ItemState::Published { .. })) > 30);
    assert!(is(|state| matches!(state, ItemState::Finished)) > 3);
    assert!(is(|state| matches!(state, ItemState::Cancelled { .. })) > 2);
    let late = items.iter().filter(|view| {
        let published = match view.item.state {
            ItemState::Published { on, .. } => Some(on),
            _ => None,
        };
        published.is_some_and(|on| Some(on) > view.item.due_on)
    });
    assert!(late.count() > 5);
    assert_eq!(
        store
            .directory(sample.workspace)
            .await
            .expect("people")
            .people
            .len(),
        12
    );
    let versions = &store.contents(&[]).await.expect("contents")["process_versions"];
    assert_eq!(versions.len(), 7);
}

#[tokio::test]
async fn everybody_of_the_team_can_sign_in() {
    let (house, sample) = sample(
        Language::English,
        Scale {
            finished: 1,
            open: 1,
        },
    )
    .await;
    for email in [&sample.email, &sample.others[0], &sample.others[10]] {
        let client = store::security::Client::default();
        let signed_in = house
            .app
            .store
            .sign_in(email, PASSWORD, &client, house.app.now());
        assert!(signed_in.await.expect("a store").is_ok(), "{email:?}");
    }
}
