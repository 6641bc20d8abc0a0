//! The board: each card in the stage of the ball, both names on it, and nothing of another process or workspace.

use domain::ids::ItemId;
use domain::work::{Landing, Move, Saying, SpellState, Target, landing, lay_out, moves};
use jiff::{SignedDuration, Timestamp};
use store::NotDone;
use store::processes::RowDraft;
use store::work::{Board, Errand, MoveRefusal};

use crate::answers::typed;
use crate::cast::{Posts, TODAY, Team, name, new_posts, note};
use crate::harness::on_both;
use crate::moves::{moved, passed_to_publishing};

async fn board(team: &Team<'_>, posts: &Posts) -> Board {
    let found = team
        .bench
        .store
        .board(team.workspace, posts.process, Timestamp::UNIX_EPOCH)
        .await;
    found.expect("reads").expect("is there")
}

async fn spell(team: &Team<'_>, item: ItemId) -> domain::ids::SpellId {
    let view = team.item(item).await;
    view.item.open_spells().next().expect("one is open").id
}

#[tokio::test]
async fn a_card_stands_where_the_ball_is_with_both_names() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        team.launch(&posts, "First").await;
        let ready = passed_to_publishing(&team, &posts).await;
        let board = board(&team, &posts).await;
        assert_eq!(board.stays.len(), 2);
        let map = &board.current.as_ref().expect("a version").1;
        let columns = lay_out(map, board.stays.iter().map(|stay| stay.stage));
        let at = |place: usize| &board.stays[columns.stages[place][0]];
        assert_eq!(at(0).title, "First");
        assert_eq!(at(0).owner.1, "Nirit");
        assert_eq!(
            at(0).holder.as_ref().map(|(_, name)| name.as_str()),
            Some("Dana")
        );
        assert_eq!(
            (at(2).item, at(2).is_ready, at(2).open_stays),
            (ready, true, 1)
        );
        assert!(columns.stages[1].is_empty() && columns.gone.is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_is_over_leaves_the_board_and_is_seen_for_a_while() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let out = passed_to_publishing(&team, &posts).await;
        let given_up = team.launch(&posts, "Given up").await;
        let publish = Move::Publish {
            on: TODAY,
            link: note(""),
        };
        moved(&team, out, publish).await.expect("publishes");
        let reason = note("No budget");
        moved(&team, given_up, Move::Cancel { reason })
            .await
            .expect("gives up");
        let shown = board(&team, &posts).await;
        assert!(shown.stays.is_empty(), "{:?}", shown.stays);
        assert_eq!(shown.lately.len(), 1);
        assert_eq!(
            (shown.lately[0].item, shown.lately[0].published_on),
            (out, Some(TODAY))
        );
        let later = bench.now() + SignedDuration::from_hours(1);
        let later = bench
            .store
            .board(team.workspace, posts.process, later)
            .await;
        assert!(later.expect("reads").expect("is there").lately.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_stage_that_is_gone_keeps_its_cards_and_their_version() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        team.launch(&posts, "Old way").await;
        let old = posts.map.stages[0].id;
        publish_without_the_first_stage(&team, &posts).await;
        let board = board(&team, &posts).await;
        let map = &board.current.as_ref().expect("a version").1;
        let columns = lay_out(map, board.stays.iter().map(|stay| stay.stage));
        assert_eq!(columns.gone, [(old, vec![0])]);
        let kept = &board.maps[&board.stays[0].version];
        assert_eq!(kept.stage(old).expect("is kept").name.as_str(), "Text");
    })
    .await;
}

async fn publish_without_the_first_stage(team: &Team<'_>, posts: &Posts) {
    let rows = posts.map.stages.iter().skip(1).map(|stage| RowDraft {
        id: Some(stage.id),
        name: stage.name.clone(),
        role: Some(name("Writer")),
        days: stage.days,
    });
    let store = &team.bench.store;
    let saved = store.save_rows(team.request(), posts.process, 1, rows.collect());
    saved.await.expect("saves");
    let published = store
        .publish_process(team.request(), posts.process, 2)
        .await;
    published.expect("publishes");
}

#[tokio::test]
async fn nothing_of_another_process_or_workspace_is_on_it() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let posts = acme.posts().await;
        let theirs = bolt.posts().await;
        bolt.launch(&theirs, "Secret").await;
        assert!(board(&acme, &posts).await.stays.is_empty());
        let crossed = bench
            .store
            .board(acme.workspace, theirs.process, Timestamp::UNIX_EPOCH);
        assert_eq!(crossed.await.expect("reads"), None);
        let other = bench.store.begin_process(acme.request(), new_posts()).await;
        acme.launch(&posts, "Ours").await;
        let other = other.expect("begins").value;
        let empty = bench
            .store
            .board(acme.workspace, other, Timestamp::UNIX_EPOCH)
            .await;
        let empty = empty.expect("reads").expect("is there");
        assert!(empty.stays.is_empty() && empty.current.is_none());
        let liveliest = bench.store.liveliest_process(acme.workspace).await;
        assert_eq!(liveliest.expect("reads"), Some(posts.process));
    })
    .await;
}

#[tokio::test]
async fn leaving_out_and_handing_over_is_all_or_nothing() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "In a hurry").await;
        let from = spell(&team, item).await;
        let view = team.item(item).await;
        let there = landing(
            &view.item,
            &view.map,
            from,
            Target::Stage(posts.map.stages[2].id),
        );
        assert!(
            matches!(&there, Landing::Forward(on) if on.between.len() == 1),
            "{there:?}"
        );
        let mut saying = Saying::default();
        saying
            .left_out
            .insert(posts.map.stages[1].id, note("Ready picture"));
        let errand = |answers| Errand {
            item,
            moves: moves(&view.item, from, &there, &saying),
            answers,
            today: TODAY,
        };
        let unanswered = bench.store.carry_out(team.request(), errand(None)).await;
        assert!(matches!(
            unanswered,
            Err(NotDone::Refused(MoveRefusal::Rule(_)))
        ));
        let kept = team.item(item).await;
        assert_eq!(
            kept.item.spells[1].state,
            SpellState::Ahead,
            "nothing was left out"
        );
        let answers = Some((from, typed(&posts, &[("Facts checked", "yes")])));
        bench
            .store
            .carry_out(team.request(), errand(answers))
            .await
            .expect("moves");
        let after = team.item(item).await;
        assert_eq!(after.item.spells[1].state, SpellState::Skipped);
        assert_eq!(
            board(&team, &posts).await.stays[0].stage,
            posts.map.stages[2].id
        );
    })
    .await;
}
