//! Kept views: one's own are one's own, the team's are the managers', and none crosses a border.

use domain::events::Event;
use domain::ids::ViewId;
use domain::security::{Access, Member};
use domain::work::{Audience, Finding, Haste, VIEWS_MAX, View, ViewEvent, ViewRefusal};
use store::NotDone;

use crate::cast::{Team, name};
use crate::harness::on_both;

fn late() -> Finding {
    Finding {
        text: "весна & אביב".to_owned(),
        haste: Haste::Late,
        ..Finding::default()
    }
}

async fn keep(
    team: &Team<'_>,
    member: &Member,
    called: &str,
    audience: Audience,
) -> Result<ViewId, NotDone<ViewRefusal>> {
    let kept = team
        .bench
        .store
        .keep_view(team.request_of(member), name(called), late(), audience);
    kept.await.map(|done| done.value)
}

async fn seen(team: &Team<'_>, member: &Member) -> Vec<View> {
    let views = team
        .bench
        .store
        .list_views(team.workspace, member.person)
        .await;
    views.expect("reads")
}

#[tokio::test]
async fn a_view_is_kept_renamed_and_removed_by_its_person() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.member("Dana", Access::Member).await;
        let id = keep(&team, &dana, "Late ones", Audience::Mine)
            .await
            .expect("keeps");
        assert_eq!(seen(&team, &dana).await[0].finding, late());
        assert!(seen(&team, &team.nirit).await.is_empty(), "hers alone");
        let store = &bench.store;
        let renamed = store
            .rename_view(team.request_of(&dana), id, name("Mine"))
            .await;
        renamed.expect("renames");
        assert_eq!(seen(&team, &dana).await[0].name, name("Mine"));
        let others = store.remove_view(team.request(), id).await;
        assert!(
            matches!(others, Err(NotDone::Missing)),
            "not there for others"
        );
        store
            .remove_view(team.request_of(&dana), id)
            .await
            .expect("removes");
        assert!(seen(&team, &dana).await.is_empty());
        let log = store
            .history(team.workspace, domain::events::Subject::Workspace, 3)
            .await;
        let newest = log.expect("reads")[0].event.clone();
        assert_eq!(newest, Event::View(ViewEvent::Removed { view: id }));
    })
    .await;
}

#[tokio::test]
async fn only_managers_share_and_change_what_is_shared() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.member("Dana", Access::Member).await;
        let refused = keep(&team, &dana, "For all", Audience::Team).await;
        assert!(matches!(
            refused,
            Err(NotDone::Refused(ViewRefusal::NotForTeam))
        ));
        let id = keep(&team, &team.nirit, "For all", Audience::Team)
            .await
            .expect("keeps");
        assert_eq!(seen(&team, &dana).await.len(), 1);
        let removed = bench.store.remove_view(team.request_of(&dana), id).await;
        assert!(matches!(
            removed,
            Err(NotDone::Refused(ViewRefusal::NotForTeam))
        ));
        assert_eq!(seen(&team, &dana).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn there_is_a_limit_and_a_border() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        for number in 0..VIEWS_MAX {
            let called = format!("View {number}");
            keep(&acme, &acme.nirit, &called, Audience::Team)
                .await
                .expect("keeps");
        }
        let one_more = keep(&acme, &acme.nirit, "One more", Audience::Mine).await;
        assert!(matches!(
            one_more,
            Err(NotDone::Refused(ViewRefusal::TooMany))
        ));
        assert!(seen(&bolt, &bolt.nirit).await.is_empty());
        let theirs = seen(&acme, &acme.nirit).await[0].id;
        let renamed = bench
            .store
            .rename_view(bolt.request(), theirs, name("Ours"))
            .await;
        assert!(matches!(renamed, Err(NotDone::Missing)));
        let removed = bench.store.remove_view(bolt.request(), theirs).await;
        assert!(matches!(removed, Err(NotDone::Missing)));
    })
    .await;
}
