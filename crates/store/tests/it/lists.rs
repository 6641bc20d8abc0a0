//! What is mine now, what comes to me, what I wait for; and links for those without an account.

use domain::ids::ItemId;
use domain::work::{Goal, Move};
use jiff::SignedDuration;
use jiff::civil::date;
use store::NotDone;
use store::security::LinkRefusal;
use store::work::{DutyView, ItemStates, LaunchOrder};
use vault::Token;

use crate::cast::{Posts, Team, note};
use crate::harness::on_both;
use crate::moves::moved;

async fn launch_due(team: &Team<'_>, posts: &Posts, called: &str, day: i8) -> ItemId {
    let order = LaunchOrder {
        goal: Goal::DueOn(date(2026, 3, day)),
        ..team.order(posts, called)
    };
    team.bench
        .store
        .launch_item(team.request(), order)
        .await
        .expect("launches")
        .value
}

fn titles(duties: &[DutyView]) -> Vec<&str> {
    duties.iter().map(|duty| duty.title.as_str()).collect()
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one list, read from top to bottom")]
async fn everybody_finds_what_is_theirs_the_earliest_first() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, yuri) = (team.person("Dana").await, team.person("Yuri").await);
        let later = launch_due(&team, &posts, "Later", 24).await;
        launch_due(&team, &posts, "Sooner", 19).await;
        let undated = launch_due(&team, &posts, "Undated", 18).await;
        let forget =
            "UPDATE spells SET planned_start = NULL, planned_finish = NULL WHERE item_id = $1";
        bench.change(forget, vec![undated.uuid().into()]).await;
        bench
            .change(
                "UPDATE items SET due_on = NULL WHERE id = $1",
                vec![undated.uuid().into()],
            )
            .await;
        let store = &bench.store;
        let order = ["Sooner", "Later", "Undated"];
        let duties = store
            .list_duties(team.workspace, dana)
            .await
            .expect("reads");
        assert_eq!(titles(&duties), order);
        assert_eq!(
            (
                duties[1].item,
                duties[1].holder,
                duties[1].planned.map(|it| it.finish)
            ),
            (later, Some(dana), Some(date(2026, 3, 22)))
        );
        assert_eq!(
            titles(
                &store
                    .list_coming(team.workspace, yuri)
                    .await
                    .expect("reads")
            ),
            order
        );
        assert!(
            store
                .list_duties(team.workspace, yuri)
                .await
                .expect("reads")
                .is_empty()
        );
        assert_eq!(
            titles(
                &store
                    .list_awaited(team.workspace, team.nirit.person)
                    .await
                    .expect("reads")
            ),
            order
        );
        assert!(
            store
                .list_awaited(team.workspace, dana)
                .await
                .expect("reads")
                .is_empty()
        );
        assert_eq!(
            titles(&store.list_open(team.workspace).await.expect("reads")),
            order
        );
        let items = store
            .list_items(team.workspace, ItemStates::Running)
            .await
            .expect("reads");
        assert_eq!(
            items.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(),
            order
        );
        for id in [undated, later] {
            moved(
                &team,
                id,
                Move::Cancel {
                    reason: note("Off"),
                },
            )
            .await
            .expect("cancels");
        }
        assert_eq!(
            titles(
                &store
                    .list_duties(team.workspace, dana)
                    .await
                    .expect("reads")
            ),
            ["Sooner"]
        );
        let over = store
            .list_items(team.workspace, ItemStates::Over)
            .await
            .expect("reads");
        assert_eq!(
            over.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(),
            ["Undated", "Later"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_link_shows_one_item_until_it_expires_or_is_taken_back() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (item, other) = (
            team.launch(&posts, "Shared").await,
            team.launch(&posts, "Other").await,
        );
        let (first, second) = (Token::fresh(), Token::fresh());
        let store = &bench.store;
        let link = store
            .share_item(team.request(), item, &first)
            .await
            .expect("shares")
            .value;
        store
            .share_item(team.request(), item, &second)
            .await
            .expect("shares");
        let target = store
            .find_link(&first, bench.now())
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(
            (target.workspace, target.item, target.link, target.is_dead),
            (team.workspace, item, link, false)
        );
        assert!(
            store
                .find_link(&Token::fresh(), bench.now())
                .await
                .expect("reads")
                .is_none()
        );
        let of_another = store.revoke_link(team.request(), other, link).await;
        assert!(matches!(of_another, Err(NotDone::Missing)));
        store
            .revoke_link(team.request(), item, link)
            .await
            .expect("revokes");
        assert!(
            store
                .find_link(&first, bench.now())
                .await
                .expect("reads")
                .expect("is there")
                .is_dead
        );
        let listed = store
            .list_links(team.workspace, item, bench.now())
            .await
            .expect("reads");
        assert_eq!((listed.len(), listed[0].made_by), (1, team.nirit.person));
        bench.wait(SignedDuration::from_hours(14 * 24));
        assert!(
            store
                .find_link(&second, bench.now())
                .await
                .expect("reads")
                .expect("is there")
                .is_dead
        );
        assert!(
            store
                .list_links(team.workspace, item, bench.now())
                .await
                .expect("reads")
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn an_item_has_at_most_twenty_live_links() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Shared").await;
        for _ in 0..20 {
            bench
                .store
                .share_item(team.request(), item, &Token::fresh())
                .await
                .expect("shares");
        }
        let shared = bench
            .store
            .share_item(team.request(), item, &Token::fresh())
            .await;
        assert!(matches!(
            shared,
            Err(NotDone::Refused(LinkRefusal::TooMany))
        ));
    })
    .await;
}
