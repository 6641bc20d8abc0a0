//! Files of an item: rows for bytes that arrived, room for them, removal with a way back, answers that point at them.

use domain::ids::{EntryId, FileId, ItemId};
use domain::processes::EntryKind;
use domain::security::Access;
use domain::work::Answer;
use domain::work::file::{FILES_MAX, FileKind, FileName, FileRefusal};
use jiff::SignedDuration;
use store::NotDone;
use store::files::{BlobPath, Files};
use store::processes::NewProcess;
use store::work::{AnswerProblem, MoveRefusal, NewFile, NewFiles, TypedAnswers};

use crate::cast::{Posts, Team, entry, stage, title};
use crate::harness::{fresh_folder, on_both};

fn new_file(name: &str, bytes: u64) -> NewFile {
    let digits = FileId::new(crate::cast::fresh()).to_string();
    let path = format!("{}/{}/{digits}", &digits[..2], &digits[2..4]);
    NewFile {
        path: BlobPath::parse(&path).expect("a place"),
        name: FileName::clean(name),
        kind: FileKind::Pdf,
        bytes,
        digest: [7; 32],
    }
}

fn hung(item: ItemId, files: Vec<NewFile>) -> NewFiles {
    NewFiles {
        item,
        entry: None,
        files,
        bytes_max: 1_000,
    }
}

impl Team<'_> {
    async fn hangs(&self, item: ItemId, name: &str) -> FileId {
        let new = hung(item, vec![new_file(name, 1)]);
        let added = self.bench.store.add_files(self.request(), new).await;
        added.expect("is added").value.0[0]
    }

    async fn fills(&self, role: &str, who: &str) {
        let store = &self.bench.store;
        let known = store.directory(self.workspace).await.expect("reads").roles;
        let role = known.iter().find(|known| known.name.as_str() == role);
        let seats = vec![(role.expect("a role").id, vec![crate::cast::name(who)])];
        store
            .fill_seats(self.request(), seats)
            .await
            .expect("fills");
    }

    /// One stage that asks for a file.
    async fn asks_for_a_file(&self) -> (Posts, EntryId) {
        let process = NewProcess {
            name: title("Posts"),
            item_word: title("Post"),
            stages: vec![stage(
                "Text",
                "Writer",
                vec![
                    entry("Draft", EntryKind::File, true),
                    entry("Read", EntryKind::Tick, false),
                ],
            )],
        };
        let store = &self.bench.store;
        let begun = store.begin_process(self.request(), process).await;
        let process = begun.expect("begins").value;
        self.fills("Writer", "Nirit").await;
        let version = store.publish_process(self.request(), process, 1).await;
        let version = version.expect("publishes").value;
        let map = store.find_map(self.workspace, version).await;
        let posts = Posts {
            process,
            version,
            map: map.expect("reads").expect("is there"),
        };
        let draft = posts.entry("Draft");
        (posts, draft)
    }
}

#[tokio::test]
async fn an_item_takes_so_many_files_and_a_workspace_so_many_bytes() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let store = &bench.store;
        let many = (0..=FILES_MAX).map(|_| new_file("a.pdf", 1)).collect();
        let refused = store.add_files(team.request(), hung(item, many)).await;
        let files_max = FILES_MAX;
        assert!(
            matches!(refused, Err(NotDone::Refused(it)) if it == FileRefusal::TooMany { files_max })
        );
        let large = vec![new_file("a.pdf", 600), new_file("b.pdf", 401)];
        let refused = store.add_files(team.request(), hung(item, large)).await;
        assert!(matches!(
            refused,
            Err(NotDone::Refused(FileRefusal::NoRoom { bytes_max: 1_000 }))
        ));
        let listed = store.list_files(team.workspace, item).await;
        assert!(listed.expect("reads").is_empty(), "all or nothing");
    })
    .await;
}

#[tokio::test]
async fn a_removed_file_comes_back_within_thirty_days() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.member("Dana", Access::Member).await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let file = team.hangs(item, "תקציב.xlsx").await;
        let store = &bench.store;
        let by_dana = store.remove_file(team.request_of(&dana), item, file).await;
        assert!(matches!(
            by_dana,
            Err(NotDone::Refused(FileRefusal::NotYours))
        ));
        let found = || async {
            store
                .find_file(team.workspace, item, file)
                .await
                .expect("reads")
        };
        assert_eq!(
            found().await.expect("is there").file.name.as_str(),
            "תקציב.xlsx"
        );
        store
            .remove_file(team.request(), item, file)
            .await
            .expect("is removed");
        assert_eq!(found().await, None);
        store
            .restore_file(team.request(), item, file)
            .await
            .expect("is back");
        assert!(found().await.is_some());
        store
            .remove_file(team.request(), item, file)
            .await
            .expect("is removed");
        bench.wait(SignedDuration::from_hours(30 * 24 + 1));
        let late = store.restore_file(team.request(), item, file).await;
        assert!(matches!(late, Err(NotDone::Refused(FileRefusal::Gone))));
    })
    .await;
}

#[tokio::test]
async fn a_file_answers_an_entry_and_stays_as_long_as_it_does() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, draft) = team.asks_for_a_file().await;
        let (item, other) = (
            team.launch(&posts, "First").await,
            team.launch(&posts, "Other").await,
        );
        let store = &bench.store;
        let asked = NewFiles {
            entry: Some(draft),
            ..hung(item, vec![new_file("draft.pdf", 1)])
        };
        let added = store.add_files(team.request(), asked).await;
        let file = added.expect("is added").value.0[0];
        let not_asked = NewFiles {
            entry: Some(posts.entry("Read")),
            ..hung(item, vec![new_file("x.pdf", 1)])
        };
        let refused = store.add_files(team.request(), not_asked).await;
        assert!(matches!(refused, Err(NotDone::Missing)));

        let elsewhere = team.hangs(other, "other.pdf").await;
        let spell = team.item(item).await.item.spells[0].id;
        let answer = |file: FileId| TypedAnswers {
            typed: [(draft, vec![format!("file:{file}")])].into(),
            seen: [].into(),
        };
        let foreign = store
            .save_answers(team.request(), item, spell, answer(elsewhere))
            .await;
        let Err(NotDone::Refused(MoveRefusal::Answers(problems))) = foreign else {
            panic!("a file of another item was taken");
        };
        assert!(matches!(problems[&draft], AnswerProblem::Refused(_)));
        store
            .save_answers(team.request(), item, spell, answer(file))
            .await
            .expect("is answered");
        let answers = team.item(item).await.answers;
        assert_eq!(answers[&draft].answer, Answer::File(file));
        let removed = store.remove_file(team.request(), item, file).await;
        assert!(matches!(
            removed,
            Err(NotDone::Refused(FileRefusal::IsAnAnswer))
        ));
    })
    .await;
}

#[tokio::test]
async fn a_file_of_others_or_of_another_item_is_not_there() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let (own, posts) = (acme.posts().await, bolt.posts().await);
        let (mine, also_mine) = (
            acme.launch(&own, "Mine").await,
            acme.launch(&own, "Also mine").await,
        );
        let theirs = bolt.launch(&posts, "Secret").await;
        let secret = bolt.hangs(theirs, "secret.pdf").await;
        let file = acme.hangs(mine, "ours.pdf").await;
        let store = &bench.store;
        let before = (acme.sequence().await, bolt.sequence().await);
        for (item, file) in [(theirs, secret), (mine, secret), (also_mine, file)] {
            let found = store.find_file(acme.workspace, item, file).await;
            assert_eq!(found.expect("reads"), None);
            let removed = store.remove_file(acme.request(), item, file).await;
            assert!(matches!(removed, Err(NotDone::Missing)));
            let back = store.restore_file(acme.request(), item, file).await;
            assert!(matches!(back, Err(NotDone::Missing)));
        }
        let new = hung(theirs, vec![new_file("x.pdf", 1)]);
        let added = store.add_files(acme.request(), new).await;
        assert!(matches!(added, Err(NotDone::Missing)));
        let listed = store.list_files(acme.workspace, theirs).await;
        assert!(listed.expect("reads").is_empty());
        let room = store
            .file_room(acme.workspace, mine, 9)
            .await
            .expect("reads");
        assert_eq!(
            (room.files, room.bytes),
            (1, 1),
            "the other's bytes do not count"
        );
        assert_eq!(before, (acme.sequence().await, bolt.sequence().await));
    })
    .await;
}

#[tokio::test]
async fn two_uploads_at_once_both_arrive_and_share_the_room() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let data = fresh_folder();
        let files = Files::open(&data).expect("a folder");
        let upload = async |name: &str| {
            let mut arriving = files.receive(None).await.expect("begins");
            arriving.take(&[b'x'; 600]).await.expect("takes");
            let arrived = arriving.finish().await.expect("arrives");
            let new = hung(item, vec![NewFile::of(&arrived, FileName::clean(name))]);
            let added = bench.store.add_files(team.request(), new).await;
            if added.is_ok() {
                arrived.keep();
            }
            added.is_ok()
        };
        let (one, two) = tokio::join!(upload("a.txt"), upload("b.txt"));
        assert!(one != two, "only one of them finds room");
        let listed = bench.store.list_files(team.workspace, item).await;
        assert_eq!(listed.expect("reads").len(), 1);
        std::fs::remove_dir_all(data).expect("goes");
    })
    .await;
}
