//! Days that move, channels and campaigns: saved whole, told in the log, kept inside the workspace.

use domain::events::{Event, Subject};
use domain::ids::{ItemId, SpellId};
use domain::security::Access;
use domain::work::{
    Adjustments, Channel, Follow, ItemState, Move, ParentRefusal, Shift, ShiftRefusal, Shifting,
    WorkEvent,
};
use jiff::civil::{Date, date};
use store::NotDone;
use store::work::{
    CalendarWanted, DateMoves, NotLaunched, NotPlaced, NotShifted, Placement, WantedMove,
    WantedShift,
};

use crate::cast::{Posts, TODAY, Team, note};
use crate::harness::on_both;

/// A shift of the newest revision; the posts of these stories are planned on 17, 18 and 19 March.
async fn wanted(team: &Team<'_>, item: ItemId, what: Shifting, to: Date) -> WantedShift {
    WantedShift {
        item,
        revision: team.item(item).await.revision,
        shift: Shift { what, to },
        follow: Follow::UseBuffer,
        changes: Adjustments::default(),
        reason: note(""),
        today: TODAY,
    }
}

fn channel(called: &str) -> Option<Channel> {
    Channel::parse(called).expect("a channel")
}

fn of_campaign(parent: ItemId) -> Placement {
    Placement {
        channel: None,
        parent: Some(parent),
    }
}

async fn spell(team: &Team<'_>, item: ItemId, stage: usize) -> SpellId {
    team.item(item).await.item.spells[stage].id
}

async fn place(
    team: &Team<'_>,
    item: ItemId,
    placement: Placement,
) -> Result<(), NotDone<NotPlaced>> {
    let placed = team.bench.store.place_item(team.request(), item, placement);
    placed.await.map(|_| ())
}

async fn three(team: &Team<'_>, posts: &Posts) -> [ItemId; 3] {
    [
        team.launch(posts, "Season").await,
        team.launch(posts, "Sale").await,
        team.launch(posts, "Reel").await,
    ]
}

#[tokio::test]
async fn a_slip_moves_what_follows_and_is_counted_with_its_reason() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let text = spell(&team, item, 0).await;
        let to = date(2026, 3, 18);
        let mut slip = wanted(&team, item, Shifting::Stage(text), to).await;
        slip.reason = note("Waiting for prices");
        let stale = slip.clone();
        let shifted = bench.store.shift_dates(team.request(), slip).await;
        shifted.expect("shifts");
        let view = team.item(item).await;
        let finishes: Vec<_> = view
            .item
            .spells
            .iter()
            .filter_map(|it| it.planned)
            .collect();
        let finishes: Vec<Date> = finishes.iter().map(|days| days.finish).collect();
        let sunday = date(2026, 3, 22);
        assert_eq!(finishes, [to, date(2026, 3, 19), sunday]);
        assert_eq!(view.item.due_on, Some(sunday));
        let moves = bench.store.date_moves(team.workspace, item).await;
        let expected = DateMoves {
            count: 1,
            last_reason: Some("Waiting for prices".to_owned()),
        };
        assert_eq!(moves.expect("reads"), expected);
        let history = bench.store.history(team.workspace, Subject::Item(item), 1);
        let last = history.await.expect("reads").remove(0);
        assert!(matches!(
            last.event,
            Event::Work(_, WorkEvent::DatesMoved(_))
        ));
        let again = bench.store.shift_dates(team.request(), stale).await;
        assert!(matches!(again, Err(NotDone::Refused(NotShifted::Changed))));
    })
    .await;
}

#[tokio::test]
async fn a_stage_that_moves_alone_is_not_counted_as_a_moved_date() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let text = spell(&team, item, 0).await;
        let mut alone = wanted(&team, item, Shifting::Stage(text), date(2026, 3, 18)).await;
        alone.follow = Follow::OnlyThis;
        let shifted = bench.store.shift_dates(team.request(), alone).await;
        shifted.expect("shifts");
        let moves = bench.store.date_moves(team.workspace, item).await;
        assert_eq!(moves.expect("reads"), DateMoves::default());
        assert_eq!(team.item(item).await.item.due_on, Some(date(2026, 3, 19)));
    })
    .await;
}

#[tokio::test]
async fn a_stage_that_is_left_out_and_one_side_by_side_stay_so() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let text = spell(&team, item, 0).await;
        let mut beside = wanted(&team, item, Shifting::Stage(text), date(2026, 3, 18)).await;
        let picture = posts.map.stages[1].id;
        beside.changes.beside_previous.insert(picture);
        let shifted = bench.store.shift_dates(team.request(), beside).await;
        shifted.expect("shifts");
        let view = team.item(item).await;
        assert!(view.item.spells[1].is_beside_previous);
        assert_eq!(view.item.open_spells().count(), 2);
        assert_eq!(view.item.due_on, Some(date(2026, 3, 19)));
    })
    .await;
}

#[tokio::test]
async fn somebody_else_s_dates_are_not_theirs_to_move() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let lea = team.member("Lea", Access::Member).await;
        let due = wanted(&team, item, Shifting::Due, date(2026, 3, 22)).await;
        let due = WantedShift {
            follow: Follow::KeepBuffer,
            ..due
        };
        let refused = bench.store.shift_dates(team.request_of(&lea), due).await;
        let expected = NotShifted::Rule(ShiftRefusal::NotYours);
        assert!(matches!(refused, Err(NotDone::Refused(not)) if not == expected));
        let placed = bench
            .store
            .place_item(team.request_of(&lea), item, Placement::default());
        let placed = placed.await;
        assert!(matches!(placed, Err(NotDone::Refused(NotPlaced::NotYours))));
    })
    .await;
}

#[tokio::test]
async fn a_campaign_has_its_items_and_keeps_them_when_it_is_cancelled() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let [season, sale, reel] = three(&team, &posts).await;
        place(&team, sale, of_campaign(season))
            .await
            .expect("places");
        place(&team, reel, of_campaign(sale)).await.expect("places");
        let refused = async |item, parent| match place(&team, item, of_campaign(parent)).await {
            Err(NotDone::Refused(NotPlaced::Parent(refusal))) => refusal,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(season, season).await, ParentRefusal::Itself);
        assert_eq!(refused(season, reel).await, ParentRefusal::Circle);
        let fourth = team.launch(&posts, "Fourth").await;
        assert_eq!(refused(fourth, reel).await, ParentRefusal::TooDeep);
        assert_eq!(refused(season, fourth).await, ParentRefusal::TooDeep);
        let giving_up = WantedMove {
            item: season,
            wanted: Move::Cancel {
                reason: note("No budget"),
            },
            answers: None,
            today: TODAY,
        };
        let moved = bench.store.move_item(team.request(), giving_up).await;
        moved.expect("cancels");
        let children = bench.store.list_children(team.workspace, season).await;
        let children = children.expect("reads");
        assert_eq!(children.len(), 1);
        assert_eq!(
            (children[0].id, &children[0].state),
            (sale, &ItemState::Running)
        );
        let placement = bench.store.find_placement(team.workspace, sale).await;
        let parent = placement.expect("reads").parent.expect("a parent");
        assert!(parent.is_cancelled && parent.title == "Season");
        assert_eq!(refused(fourth, season).await, ParentRefusal::Cancelled);
    })
    .await;
}

#[tokio::test]
async fn an_item_starts_in_its_channel_and_campaign_or_not_at_all() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let sale = team.launch(&posts, "Sale").await;
        let placement = Placement {
            channel: channel("Instagram"),
            parent: Some(sale),
        };
        let order = team.order(&posts, "Reel");
        let launched = bench
            .store
            .launch_item_in(team.request(), order.clone(), placement)
            .await;
        let reel = launched.expect("launches").value;
        let found = bench.store.find_placement(team.workspace, reel).await;
        let found = found.expect("reads");
        assert_eq!(found.channel.as_deref(), Some("Instagram"));
        assert_eq!(found.parent.expect("a parent").id, sale);
        for process in [Some(posts.process), None] {
            let known = bench.store.list_channels(team.workspace, process).await;
            assert_eq!(known.expect("reads"), ["Instagram"]);
        }
        place(&team, reel, of_campaign(sale)).await.expect("places");
        let deeper = bench
            .store
            .launch_item_in(team.request(), order.clone(), of_campaign(reel))
            .await;
        let deeper = deeper.expect("launches").value;
        let before = team.sequence().await;
        let refused = bench
            .store
            .launch_item_in(team.request(), order, of_campaign(deeper))
            .await;
        let expected = NotLaunched::Parent(ParentRefusal::TooDeep);
        assert!(matches!(refused, Err(NotDone::Refused(not)) if not == expected));
        assert_eq!(team.sequence().await, before);
        let campaigns = bench.store.list_campaigns(team.workspace).await;
        let campaigns = campaigns.expect("reads");
        let ids: Vec<_> = campaigns.iter().map(|campaign| campaign.id).collect();
        assert_eq!(ids, [reel, sale, deeper]);
    })
    .await;
}

#[tokio::test]
async fn the_calendar_shows_what_goes_out_between_two_days() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Spring sale").await;
        let placement = Placement {
            channel: channel("Blog"),
            parent: None,
        };
        place(&team, item, placement).await.expect("places");
        let look = async |first: Date, last: Date, channel: Option<&str>| {
            let wanted = CalendarWanted {
                first,
                last,
                process: Some(posts.process),
                channel: channel.map(str::to_owned),
            };
            let found = bench.store.list_calendar(team.workspace, &wanted).await;
            found.expect("reads")
        };
        let day = date(2026, 3, 19);
        let found = look(day, day, Some("Blog")).await;
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].id, found[0].on), (item, day));
        assert_eq!(found[0].open_until, Some(date(2026, 3, 17)));
        assert!(look(TODAY, date(2026, 3, 18), None).await.is_empty());
        assert!(look(day, day, Some("Instagram")).await.is_empty());
        let out = "UPDATE items SET state = 'published', published_on = due_on WHERE id = $1";
        bench.change(out, vec![item.uuid().into()]).await;
        let found = look(day, day, None).await;
        assert!(matches!(found[0].state, ItemState::Published { on, .. } if on == day));
    })
    .await;
}

#[tokio::test]
async fn dates_and_campaigns_stay_inside_the_workspace() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let (own, posts) = (acme.posts().await, bolt.posts().await);
        let [secret, child, other] = three(&bolt, &posts).await;
        place(&bolt, child, of_campaign(secret))
            .await
            .expect("places");
        let placement = Placement {
            channel: channel("Secret channel"),
            parent: None,
        };
        place(&bolt, other, placement).await.expect("places");
        let mine = acme.launch(&own, "Mine").await;
        let store = &bench.store;
        let before = (acme.sequence().await, bolt.sequence().await);
        let shift = wanted(&bolt, secret, Shifting::Due, date(2026, 3, 22)).await;
        let foreign = spell(&bolt, secret, 0).await;
        let mixed = wanted(&acme, mine, Shifting::Stage(foreign), date(2026, 3, 22)).await;
        for shift in [shift, mixed] {
            let done = store.shift_dates(acme.request(), shift).await;
            assert!(matches!(done, Err(NotDone::Missing)), "{done:?}");
        }
        for (item, placement) in [(secret, Placement::default()), (mine, of_campaign(secret))] {
            let done = place(&acme, item, placement).await;
            assert!(matches!(done, Err(NotDone::Missing)), "{done:?}");
        }
        let order = acme.order(&own, "Spy");
        let done = store
            .launch_item_in(acme.request(), order, of_campaign(secret))
            .await;
        assert!(matches!(done, Err(NotDone::Missing)), "{done:?}");
        assert_eq!(before, (acme.sequence().await, bolt.sequence().await));
        let here = acme.workspace;
        let wanted = CalendarWanted {
            first: TODAY,
            last: date(2026, 4, 30),
            process: None,
            channel: None,
        };
        let seen = store.list_calendar(here, &wanted).await.expect("reads");
        assert!(seen.iter().all(|item| item.id == mine));
        let seen = store.list_children(here, secret).await.expect("reads");
        assert!(seen.is_empty());
        let seen = store.list_channels(here, None).await.expect("reads");
        assert!(seen.is_empty());
        let seen = store.list_campaigns(here).await.expect("reads");
        assert!(seen.iter().all(|campaign| campaign.id == mine));
        let seen = store.find_placement(here, child).await.expect("reads");
        assert!(seen.parent.is_none() && seen.channel.is_none());
    })
    .await;
}
