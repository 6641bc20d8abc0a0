//! An item starts on a plan made in the same transaction, or not at all.

use std::collections::BTreeSet;

use domain::ids::PersonId;
use domain::work::{
    Conflict, Goal, ItemState, LaunchRefusal, PlanRefusal, PlannedDays, SpellState,
};
use jiff::civil::date;
use store::people::NewAbsence;
use store::work::{LaunchOrder, NotLaunched};
use store::{NotDone, Store};

use crate::cast::{TODAY, Team, fresh, title};
use crate::harness::on_both;

async fn refused(store: &Store, team: &Team<'_>, order: LaunchOrder) -> NotLaunched {
    let before = team.sequence().await;
    match store.launch_item(team.request(), order).await {
        Err(NotDone::Refused(refusal)) => {
            assert_eq!(team.sequence().await, before);
            refusal
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_item_starts_with_its_days_and_its_people() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        let view = team.item(id).await;
        assert_eq!(
            (view.revision, view.item.title.as_str()),
            (1, "Spring sale")
        );
        assert_eq!(view.item.brief.as_str(), "For the spring sale");
        assert_eq!(
            (view.item.process, view.item.version),
            (posts.process, posts.version)
        );
        assert_eq!(
            (view.item.owner, view.item.due_on),
            (team.nirit.person, Some(date(2026, 3, 19)))
        );
        assert_eq!(view.item.state, ItemState::Running);
        assert!(!view.item.is_example && view.answers.is_empty());
        let states: Vec<_> = view.item.spells.iter().map(|it| it.state).collect();
        assert_eq!(
            states,
            [SpellState::Queued, SpellState::Ahead, SpellState::Ahead]
        );
        let dana = team.person("Dana").await;
        assert_eq!(view.item.spells[0].holder, Some(dana));
        let days = |day| PlannedDays {
            start: date(2026, 3, day),
            finish: date(2026, 3, day),
        };
        let planned: Vec<_> = view
            .item
            .spells
            .iter()
            .filter_map(|it| it.planned)
            .collect();
        assert_eq!(planned, [days(17), days(18), days(19)]);
        assert!(view.item.spells[0].opened_at.is_some() && view.item.spells[1].opened_at.is_none());
    })
    .await;
}

#[tokio::test]
async fn what_is_left_out_or_beside_comes_back_so() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let ids: Vec<_> = posts.map.stages.iter().map(|it| it.id).collect();
        let mut order = team.order(&posts, "Quick");
        order.changes.beside_previous = BTreeSet::from([ids[1]]);
        let beside = bench
            .store
            .launch_item(team.request(), order.clone())
            .await
            .expect("launches");
        let spells = team.item(beside.value).await.item.spells;
        assert!(spells[1].is_beside_previous && spells[1].state == SpellState::Queued);
        order.changes.left_out = BTreeSet::from([ids[1]]);
        let without = bench
            .store
            .launch_item(team.request(), order)
            .await
            .expect("launches");
        let spells = team.item(without.value).await.item.spells;
        assert_eq!(
            (spells[1].state, spells[1].holder, spells[1].planned),
            (SpellState::Skipped, None, None)
        );
        assert!(spells[1].closed_at.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_plan_that_has_just_become_wrong_starts_nothing() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let order = team.order(&posts, "Spring sale");
        let late = LaunchOrder {
            goal: Goal::DueOn(date(2026, 3, 3)),
            ..order.clone()
        };
        let refusal = refused(&bench.store, &team, late).await;
        assert!(matches!(
            refusal,
            NotLaunched::Refused(LaunchRefusal::Short { .. })
        ));
        let past = LaunchOrder {
            goal: Goal::DueOn(date(2026, 3, 1)),
            ..order.clone()
        };
        let refusal = refused(&bench.store, &team, past).await;
        assert_eq!(refusal, NotLaunched::NoPlan(PlanRefusal::InThePast));
        let dana = team.person("Dana").await;
        let away = NewAbsence {
            person: dana,
            first: date(2026, 3, 10),
            last: date(2026, 3, 20),
            stand_in: None,
        };
        bench
            .store
            .note_absence(team.request(), away)
            .await
            .expect("notes");
        let expected = LaunchRefusal::Conflicts(vec![(posts.map.stages[0].id, Conflict::AllAway)]);
        assert_eq!(
            refused(&bench.store, &team, order.clone()).await,
            NotLaunched::Refused(expected)
        );
        team.seat("Designer", &[]).await;
        let refusal = refused(&bench.store, &team, order).await;
        let NotLaunched::Refused(LaunchRefusal::Conflicts(conflicts)) = refusal else {
            panic!("{refusal:?}")
        };
        assert_eq!(conflicts[1].1, Conflict::Vacant);
    })
    .await;
}

#[tokio::test]
async fn a_stand_in_takes_the_stage() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, amir) = (team.person("Dana").await, team.person("Amir").await);
        let away = NewAbsence {
            person: dana,
            first: TODAY,
            last: date(2026, 3, 20),
            stand_in: Some(amir),
        };
        bench
            .store
            .note_absence(team.request(), away)
            .await
            .expect("notes");
        let id = team.launch(&posts, "Spring sale").await;
        assert_eq!(team.item(id).await.item.spells[0].holder, Some(amir));
    })
    .await;
}

#[tokio::test]
async fn a_version_that_is_no_longer_the_newest_starts_nothing() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        bench
            .store
            .publish_process(team.request(), posts.process, 1)
            .await
            .expect("publishes");
        let refusal = refused(&bench.store, &team, team.order(&posts, "Late")).await;
        assert_eq!(refusal, NotLaunched::NewerVersion);
        let unknown = LaunchOrder {
            owner: PersonId::new(fresh()),
            version: posts.version,
            ..team.order(&posts, "Nobody's")
        };
        assert!(
            bench
                .store
                .launch_item(team.request(), unknown)
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn running_work_keeps_its_version() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        bench
            .store
            .rename_process(
                team.request(),
                posts.process,
                1,
                title("News"),
                title("Piece"),
            )
            .await
            .expect("renames");
        bench
            .store
            .publish_process(team.request(), posts.process, 2)
            .await
            .expect("publishes");
        let view = team.item(id).await;
        assert_eq!(
            (view.item.version, view.map.item_word.as_str()),
            (posts.version, "Post")
        );
    })
    .await;
}
