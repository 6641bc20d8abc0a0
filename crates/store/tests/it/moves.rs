//! Moving: over, back, aside and out, each read back as it was decided; and the example.

use domain::events::{Event, Subject};
use domain::ids::{ItemId, PersonId, SpellId};
use domain::security::Access;
use domain::work::SpellState::{Ahead, Done, Queued, Returned};
use domain::work::{ItemState, Move, Refusal, SpellState, WorkEvent};
use jiff::civil::{Date, date};
use store::NotDone;
use store::processes::NewProcess;
use store::work::{ItemStates, MoveRefusal, WantedMove};

use crate::answers::typed;
use crate::cast::{Posts, TODAY, Team, fresh, new_posts, note, title};
use crate::harness::on_both;

pub async fn moved(team: &Team<'_>, item: ItemId, wanted: Move) -> Result<(), MoveRefusal> {
    let wanted = WantedMove {
        item,
        wanted,
        answers: None,
        today: TODAY,
    };
    match team.bench.store.move_item(team.request(), wanted).await {
        Ok(_) => Ok(()),
        Err(NotDone::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other:?}"),
    }
}

/// The open stay.
async fn open(team: &Team<'_>, item: ItemId) -> SpellId {
    let view = team.item(item).await;
    view.item.open_spells().next().expect("one is open").id
}

/// Answers what the gate asks for and hands over.
async fn pass(team: &Team<'_>, posts: &Posts, item: ItemId, answer: (&str, &str)) {
    let spell = open(team, item).await;
    let answers = Some((spell, typed(posts, &[answer])));
    let wanted = WantedMove {
        item,
        wanted: Move::HandOver(spell),
        answers,
        today: TODAY,
    };
    let passed = team.bench.store.move_item(team.request(), wanted).await;
    passed.expect("passes");
}

pub async fn passed_to_publishing(team: &Team<'_>, posts: &Posts) -> ItemId {
    let id = team.launch(posts, "Spring sale").await;
    pass(team, posts, id, ("Facts checked", "yes")).await;
    pass(team, posts, id, ("Picture", "https://example.com/a.png")).await;
    id
}

#[tokio::test]
async fn an_item_goes_all_the_way_and_out() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = passed_to_publishing(&team, &posts).await;
        assert_eq!(team.item(id).await.item.state, ItemState::Ready);
        let early = moved(
            &team,
            id,
            Move::Publish {
                on: date(2026, 3, 3),
                link: note(""),
            },
        )
        .await;
        assert_eq!(early, Err(MoveRefusal::Rule(Refusal::InTheFuture)));
        let out = Move::Publish {
            on: TODAY,
            link: note("https://example.com/post"),
        };
        moved(&team, id, out).await.expect("publishes");
        let view = team.item(id).await;
        let published = ItemState::Published {
            on: TODAY,
            link: note("https://example.com/post"),
        };
        assert_eq!(view.item.state, published);
        assert!(
            view.item
                .spells
                .iter()
                .all(|it| it.state == Done && it.closed_at.is_some())
        );
        let over = bench
            .store
            .list_items(team.workspace, ItemStates::Over)
            .await
            .expect("reads");
        assert_eq!(
            (over.len(), over[0].published_on, over[0].state.as_str()),
            (1, Some(TODAY), "published")
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_back_stands_where_it_belongs_when_read_again() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = passed_to_publishing(&team, &posts).await;
        let text = posts.map.stages[0].id;
        for round in 0..2 {
            let back = Move::SendBack {
                spell: open(&team, id).await,
                to: text,
                reason: note("Wrong price"),
            };
            moved(&team, id, back).await.expect("goes back");
            if round == 0 {
                pass(&team, &posts, id, ("Length", "100")).await;
            }
        }
        let view = team.item(id).await;
        let order: Vec<_> = view
            .item
            .spells
            .iter()
            .map(|it| (posts.map.position(it.stage), it.round, it.state))
            .collect();
        let expected = [
            (Some(0), 1, Done),
            (Some(0), 2, Done),
            (Some(0), 3, Queued),
            (Some(1), 1, Done),
            (Some(1), 2, Returned),
            (Some(1), 3, Ahead),
            (Some(2), 1, Returned),
            (Some(2), 2, Ahead),
        ];
        assert_eq!(order, expected);
        assert_eq!(view.item.state, ItemState::Running);
        assert!(view.answers[&posts.entry("Picture")].needs_recheck);
        assert!(!view.answers[&posts.entry("Facts checked")].needs_recheck);
        pass(&team, &posts, id, ("Length", "120")).await;
        pass(&team, &posts, id, ("Picture", "https://example.com/a.png")).await;
        let view = team.item(id).await;
        assert!(
            !view.answers[&posts.entry("Picture")].needs_recheck,
            "confirmed by the same answer"
        );
        assert_eq!(view.item.state, ItemState::Ready);
    })
    .await;
}

#[tokio::test]
async fn stages_are_skipped_given_away_and_the_item_given_up() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        let spells = team.item(id).await.item.spells;
        let amir = team.person("Amir").await;
        moved(
            &team,
            id,
            Move::Reassign {
                spell: spells[2].id,
                to: team.nirit.person,
            },
        )
        .await
        .expect("gives");
        moved(
            &team,
            id,
            Move::Skip {
                spell: spells[1].id,
                reason: note("No picture"),
            },
        )
        .await
        .expect("skips");
        moved(&team, id, Move::ChangeOwner(amir))
            .await
            .expect("changes");
        let view = team.item(id).await;
        assert_eq!(
            (view.item.owner, view.item.spells[2].holder),
            (amir, Some(team.nirit.person))
        );
        assert_eq!(view.item.spells[1].state, SpellState::Skipped);
        moved(&team, id, Move::Start(spells[0].id))
            .await
            .expect("starts");
        let (before, revision) = (team.sequence().await, team.item(id).await.revision);
        moved(&team, id, Move::Start(spells[0].id))
            .await
            .expect("is started already");
        assert_eq!(
            (team.sequence().await, team.item(id).await.revision),
            (before, revision)
        );
        moved(
            &team,
            id,
            Move::Cancel {
                reason: note("The sale is off"),
            },
        )
        .await
        .expect("cancels");
        let reason = note("The sale is off");
        assert_eq!(
            team.item(id).await.item.state,
            ItemState::Cancelled { reason }
        );
        let late = moved(&team, id, Move::Start(spells[0].id)).await;
        assert_eq!(late, Err(MoveRefusal::Rule(Refusal::Over)));
        let history = bench
            .store
            .history(team.workspace, Subject::Item(id), 1)
            .await
            .expect("reads");
        let reason = note("The sale is off");
        assert_eq!(
            history[0].event,
            Event::Work(id, WorkEvent::Cancelled { reason })
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_gets_the_ball_who_is_not_there() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let id = team.launch(&posts, "Spring sale").await;
        let nobody = PersonId::new(fresh());
        let spell = open(&team, id).await;
        for wanted in [
            Move::Reassign { spell, to: nobody },
            Move::ChangeOwner(nobody),
        ] {
            let wanted = WantedMove {
                item: id,
                wanted,
                answers: None,
                today: TODAY,
            };
            let moved = bench.store.move_item(team.request(), wanted).await;
            assert!(matches!(moved, Err(NotDone::Missing)));
        }
        let yuri = team.member("Yuri", Access::Member).await;
        let wanted = WantedMove {
            item: id,
            wanted: Move::Start(spell),
            answers: None,
            today: TODAY,
        };
        let moved = bench.store.move_item(team.request_of(&yuri), wanted).await;
        assert!(matches!(
            moved,
            Err(NotDone::Refused(MoveRefusal::Rule(Refusal::NotYours)))
        ));
    })
    .await;
}

async fn example(team: &Team<'_>, posts: &Posts, today: Date) -> ItemId {
    let added = team
        .bench
        .store
        .add_example(
            team.request(),
            posts.process,
            posts.version,
            title("Example"),
            today,
        )
        .await;
    added.expect("adds").value
}

#[tokio::test]
async fn an_example_can_be_added_on_any_day_of_the_week_and_removed() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        for today in TODAY.series(jiff::Span::new().days(1)).take(7) {
            let id = example(&team, &posts, today).await;
            let view = team.item(id).await;
            let states: Vec<_> = view.item.spells.iter().map(|it| it.state).collect();
            assert_eq!(states, [Done, SpellState::Working, Ahead], "{today}");
            assert!(view.item.is_example);
            assert_eq!(view.answers.len(), 1, "its box is ticked");
            bench
                .store
                .remove_example(team.request(), id)
                .await
                .expect("removes");
            assert!(
                bench
                    .store
                    .find_item(team.workspace, id)
                    .await
                    .expect("reads")
                    .is_none()
            );
            let again = bench.store.remove_example(team.request(), id).await;
            assert!(matches!(again, Err(NotDone::Missing)));
        }
        assert!(
            bench
                .store
                .list_open(team.workspace)
                .await
                .expect("reads")
                .is_empty()
        );
        let real = team.launch(&posts, "Spring sale").await;
        let removed = bench.store.remove_example(team.request(), real).await;
        assert!(matches!(removed, Err(NotDone::Missing)));
    })
    .await;
}

#[tokio::test]
async fn an_example_never_stands_beyond_the_publishing() {
    on_both(async |bench| {
        let team = bench.team().await;
        team.posts().await;
        for count in 1..=2 {
            let mut new = new_posts();
            let stages = new.stages.split_off(3 - count);
            let begun = bench
                .store
                .begin_process(team.request(), NewProcess { stages, ..new })
                .await;
            let process = begun.expect("begins").value;
            let version = bench
                .store
                .publish_process(team.request(), process, 1)
                .await
                .expect("publishes")
                .value;
            let map = bench
                .store
                .find_map(team.workspace, version)
                .await
                .expect("reads")
                .expect("is there");
            let posts = Posts {
                process,
                version,
                map,
            };
            let id = example(&team, &posts, TODAY).await;
            assert_eq!(team.item(id).await.item.state, ItemState::Ready);
            moved(
                &team,
                id,
                Move::Publish {
                    on: TODAY,
                    link: note(""),
                },
            )
            .await
            .expect("publishes");
        }
    })
    .await;
}

#[tokio::test]
async fn an_example_runs_only_in_a_version_of_its_process() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, other) = (team.posts().await, team.posts().await);
        let added = bench
            .store
            .add_example(
                team.request(),
                other.process,
                posts.version,
                title("Example"),
                TODAY,
            )
            .await;
        assert!(matches!(added, Err(NotDone::Missing)));
    })
    .await;
}
