//! Drafts that people edit, one at a time, and versions that never change.

use domain::ids::{EntryId, ProcessId, StageId};
use domain::processes::{EntryKind, Flaw, HalfDays, TooMany};
use domain::security::Access;
use store::NotDone;
use store::processes::{Draft, DraftRefusal, NewProcess, PublishRefusal, RowDraft};

use crate::cast::{Team, entry, fresh, name, new_posts, stage, title};
use crate::harness::on_both;

async fn draft(team: &Team<'_>, id: ProcessId) -> Draft {
    let found = team.bench.store.find_draft(team.workspace, id).await;
    found.expect("reads").expect("is there")
}

async fn begun(team: &Team<'_>) -> (ProcessId, Draft) {
    let begun = team
        .bench
        .store
        .begin_process(team.request(), new_posts())
        .await;
    let id = begun.expect("begins").value;
    (id, draft(team, id).await)
}

fn rows(draft: &Draft) -> Vec<RowDraft> {
    let stages = draft.map.stages.iter();
    let row = |it: &domain::processes::Stage| RowDraft {
        id: Some(it.id),
        name: it.name.clone(),
        role: Some(name("Writer")),
        days: it.days,
    };
    stages.map(row).collect()
}

#[tokio::test]
async fn a_process_begins_with_a_draft_and_makes_each_role_once() {
    on_both(async |bench| {
        let team = bench.team().await;
        let writer = team.role("Writer").await;
        let (id, draft) = begun(&team).await;
        assert_eq!((draft.revision, draft.by), (1, Some(team.nirit.person)));
        assert_eq!(draft.process.name, title("Posts"));
        assert_eq!(draft.process.current, None);
        let names: Vec<&str> = draft.map.stages.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Text", "Picture", "Publish"]);
        assert_eq!(draft.map.stages[0].role, Some(writer));
        begun(&team).await;
        let roles = bench
            .store
            .directory(team.workspace)
            .await
            .expect("reads")
            .roles;
        assert_eq!(roles.len(), 3);
        let listed = bench
            .store
            .list_processes(team.workspace)
            .await
            .expect("reads");
        assert_eq!((listed.len(), listed[0].id), (2, id));
    })
    .await;
}

#[tokio::test]
async fn a_saving_on_an_older_draft_gets_what_is_there() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (id, first) = begun(&team).await;
        let mut shorter = rows(&first);
        shorter.remove(1);
        bench
            .store
            .save_rows(team.request(), id, 1, shorter)
            .await
            .expect("saves");
        let saved = bench
            .store
            .save_rows(team.request(), id, 1, rows(&first))
            .await;
        let Err(NotDone::Refused(DraftRefusal::Changed(there))) = saved else {
            panic!("{saved:?}")
        };
        assert_eq!(*there, draft(&team, id).await);
        assert_eq!((there.revision, there.map.stages.len()), (2, 2));
        let at = first.map.stages[0].id;
        let stage = bench
            .store
            .save_stage(team.request(), id, 1, at, stage("Text", "Writer", vec![]))
            .await;
        assert!(matches!(
            stage,
            Err(NotDone::Refused(DraftRefusal::Changed(_)))
        ));
        let renamed = bench
            .store
            .rename_process(team.request(), id, 1, title("News"), title("Piece"))
            .await;
        assert!(matches!(
            renamed,
            Err(NotDone::Refused(DraftRefusal::Changed(_)))
        ));
        let published = bench.store.publish_process(team.request(), id, 1).await;
        assert!(matches!(
            published,
            Err(NotDone::Refused(PublishRefusal::Changed(2)))
        ));
    })
    .await;
}

#[tokio::test]
async fn rows_keep_the_stage_that_they_were() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (id, before) = begun(&team).await;
        let mut changed = rows(&before);
        changed.swap(0, 1);
        changed[1].name = title("Words");
        changed.push(RowDraft {
            id: None,
            name: title("Thanks"),
            role: None,
            days: HalfDays::ONE_DAY,
        });
        changed.push(RowDraft {
            id: changed[0].id,
            name: title("Copy"),
            role: None,
            days: HalfDays::ONE_DAY,
        });
        bench
            .store
            .save_rows(team.request(), id, 1, changed)
            .await
            .expect("saves");
        let after = draft(&team, id).await.map.stages;
        assert_eq!(after[1].id, before.map.stages[0].id);
        assert_eq!(after[1].checklist, before.map.stages[0].checklist);
        assert_eq!(after[1].name, title("Words"));
        let mut ids: Vec<StageId> = after.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 5, "two rows never become one stage");
    })
    .await;
}

#[tokio::test]
async fn a_stage_is_saved_whole_and_its_entries_keep_their_ids() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (id, before) = begun(&team).await;
        let [text, picture] = [&before.map.stages[0], &before.map.stages[1]];
        let kept = text.checklist[0].clone();
        let foreign = picture.checklist[0].id;
        let mut changed = stage("Text", "Editor", vec![]);
        changed.approver = Some(name("Owner"));
        changed.contract.publishes = true;
        changed.checklist = vec![
            (Some(kept.id), kept.clone()),
            (Some(kept.id), kept.clone()),
            (Some(foreign), kept.clone()),
            (None, kept.clone()),
        ];
        bench
            .store
            .save_stage(team.request(), id, 1, text.id, changed)
            .await
            .expect("saves");
        let map = draft(&team, id).await.map;
        let saved = map.stage(text.id).expect("is there");
        let mut ids: Vec<EntryId> = map
            .stages
            .iter()
            .flat_map(|it| &it.checklist)
            .map(|it| it.id)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((saved.checklist[0].id, ids.len()), (kept.id, 5));
        assert!(saved.contract.approver.is_some() && saved.role != text.role);
        let publishing: Vec<_> = map
            .stages
            .iter()
            .filter(|it| it.contract.publishes)
            .map(|it| it.id)
            .collect();
        assert_eq!(publishing, [text.id], "only one stage publishes");
        let gone = bench
            .store
            .save_stage(
                team.request(),
                id,
                2,
                StageId::new(fresh()),
                stage("X", "Writer", vec![]),
            )
            .await;
        assert!(matches!(gone, Err(NotDone::Missing)));
    })
    .await;
}

#[tokio::test]
async fn a_process_has_its_limits() {
    on_both(async |bench| {
        let team = bench.team().await;
        let many = |count| NewProcess { stages: vec![stage("Text", "Writer", vec![]); count], ..new_posts() };
        let begun_101 = bench.store.begin_process(team.request(), many(101)).await;
        assert!(matches!(begun_101, Err(NotDone::Refused(DraftRefusal::TooMany(TooMany::Stages { count: 101 })))));
        let long = stage("Text", "Writer", vec![entry("Line", EntryKind::Tick, false); 101]);
        let begun_long = bench.store.begin_process(team.request(), NewProcess { stages: vec![long.clone()], ..new_posts() }).await;
        let expected = TooMany::Entries { count: 101, stage_number: 1 };
        assert!(matches!(begun_long, Err(NotDone::Refused(DraftRefusal::TooMany(over))) if over == expected));
        let (id, before) = begun(&team).await;
        let row = rows(&before)[0].clone();
        let saved = bench.store.save_rows(team.request(), id, 1, vec![RowDraft { id: None, ..row }; 101]).await;
        assert!(matches!(saved, Err(NotDone::Refused(DraftRefusal::TooMany(_)))));
        let saved = bench.store.save_stage(team.request(), id, 1, before.map.stages[0].id, long).await;
        assert!(matches!(saved, Err(NotDone::Refused(DraftRefusal::TooMany(_)))));
        assert_eq!(draft(&team, id).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_draft_with_flaws_is_not_published() {
    on_both(async |bench| {
        let team = bench.team().await;
        let mut new = new_posts();
        new.stages[1].role = None;
        new.stages[2].days = HalfDays::ZERO;
        let id = bench
            .store
            .begin_process(team.request(), new)
            .await
            .expect("begins")
            .value;
        let stages = draft(&team, id).await.map.stages;
        let published = bench.store.publish_process(team.request(), id, 1).await;
        let Err(NotDone::Refused(PublishRefusal::Flawed(flaws))) = published else {
            panic!("{published:?}")
        };
        assert_eq!(
            flaws,
            [Flaw::NoRole(stages[1].id), Flaw::NoDays(stages[2].id)]
        );
        assert_eq!(draft(&team, id).await.process.current, None);
    })
    .await;
}

#[tokio::test]
async fn versions_are_numbered_and_never_change() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let before = bench
            .store
            .find_version(team.workspace, posts.version)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!((before.number, before.process), (1, posts.process));
        let renamed = bench
            .store
            .rename_process(
                team.request(),
                posts.process,
                1,
                title("News"),
                title("Piece"),
            )
            .await;
        renamed.expect("renames");
        let second = bench
            .store
            .publish_process(team.request(), posts.process, 2)
            .await
            .expect("publishes")
            .value;
        let node = bench.another_node().await;
        let first = node
            .find_version(team.workspace, posts.version)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(first, before);
        let latest = node
            .find_version(team.workspace, second)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!((latest.number, latest.map.item_word.as_str()), (2, "Piece"));
        let process = draft(&team, posts.process).await.process;
        assert_eq!(
            (process.current, process.name),
            (Some(second), title("News"))
        );
        node.close().await.expect("closes");
    })
    .await;
}

#[tokio::test]
async fn only_managers_and_owners_write_processes() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (id, before) = begun(&team).await;
        let yuri = team.member("Yuri", Access::Member).await;
        let begun = bench
            .store
            .begin_process(team.request_of(&yuri), new_posts())
            .await;
        let saved = bench
            .store
            .save_rows(team.request_of(&yuri), id, 1, rows(&before))
            .await;
        let published = bench
            .store
            .publish_process(team.request_of(&yuri), id, 1)
            .await;
        assert!(matches!(begun, Err(NotDone::Denied)));
        assert!(matches!(saved, Err(NotDone::Denied)));
        assert!(matches!(published, Err(NotDone::Denied)));
        assert_eq!(draft(&team, id).await, before);
    })
    .await;
}
