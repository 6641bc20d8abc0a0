//! People talk about an item: comments, who is meant by them, who may change them.

use domain::ids::{CommentId, ItemId};
use domain::security::{Access, Member};
use domain::work::comment::{COMMENTS_MAX, CommentRefusal, SHOWN_MAX};
use store::NotDone;
use store::work::{CommentEdit, NewComment, TalkRefusal};

use crate::cast::Team;
use crate::harness::on_both;

fn says(item: ItemId, typed: &str) -> NewComment {
    NewComment {
        item,
        typed: typed.to_owned(),
        files: Vec::new(),
        bytes_max: u64::MAX,
    }
}

impl Team<'_> {
    async fn says(&self, who: &Member, item: ItemId, typed: &str) -> CommentId {
        let said = self
            .bench
            .store
            .add_comment(self.request_of(who), says(item, typed))
            .await;
        said.expect("is said").value
    }

    async fn mentions(&self, who: &Member) -> Vec<CommentId> {
        let store = &self.bench.store;
        let found = store.list_mentions(self.workspace, who.person).await;
        let found = found.expect("reads").into_iter();
        found.map(|mention| mention.comment).collect()
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "an answer is looked at once, where it is given"
)]
fn refusal<T>(done: Result<T, NotDone<TalkRefusal>>) -> Option<CommentRefusal> {
    match done {
        Err(NotDone::Refused(TalkRefusal::Comment(refusal))) => Some(refusal),
        _ => None,
    }
}

#[tokio::test]
async fn a_mention_waits_until_it_is_answered_or_read() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.member("Dana Levi", Access::Member).await;
        let posts = team.posts().await;
        let (first, second) = (
            team.launch(&posts, "First").await,
            team.launch(&posts, "Second").await,
        );
        let asked = team
            .says(&team.nirit, first, "@Dana Levi, is the price right?")
            .await;
        let other = team
            .says(&team.nirit, second, "@dana levi and me, @Nirit")
            .await;
        assert_eq!(team.mentions(&dana).await, [other, asked]);
        assert_eq!(
            team.mentions(&team.nirit).await,
            [],
            "nobody calls themselves"
        );

        team.says(&dana, first, "It is.").await;
        assert_eq!(team.mentions(&dana).await, [other]);
        let read = bench
            .store
            .read_mentions(team.request_of(&dana), second)
            .await;
        read.expect("is read");
        assert_eq!(team.mentions(&dana).await, []);
        let before = team.sequence().await;
        let again = bench
            .store
            .read_mentions(team.request_of(&dana), second)
            .await;
        again.expect("is read");
        assert_eq!(team.sequence().await, before, "nothing happened");
    })
    .await;
}

#[tokio::test]
async fn only_the_author_edits_and_sees_what_changed_meanwhile() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.member("Dana", Access::Member).await;
        let boss = team.member("Boss", Access::Owner).await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let comment = team.says(&dana, item, "Frist").await;
        let edit = |typed: &str, seen| CommentEdit {
            item,
            comment,
            typed: typed.to_owned(),
            seen,
        };
        let store = &bench.store;
        let by_boss = store
            .edit_comment(team.request_of(&boss), edit("Mine", None))
            .await;
        assert_eq!(refusal(by_boss), Some(CommentRefusal::NotYours));
        store
            .edit_comment(team.request_of(&dana), edit("First, @Nirit", None))
            .await
            .expect("is edited");
        let late = store
            .edit_comment(team.request_of(&dana), edit("Furst", None))
            .await;
        assert_eq!(refusal(late), Some(CommentRefusal::ChangedMeanwhile));
        assert_eq!(team.mentions(&team.nirit).await, [comment]);
        let found = store.find_comment(team.workspace, item, comment).await;
        let found = found.expect("reads").expect("is there");
        store
            .edit_comment(team.request_of(&dana), edit("First", found.edited_at))
            .await
            .expect("is edited");
        assert_eq!(team.mentions(&team.nirit).await, [], "not meant any more");
    })
    .await;
}

#[tokio::test]
async fn a_removed_comment_says_by_whom_and_is_over() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (dana, yuri) = (
            team.member("Dana", Access::Member).await,
            team.member("Yuri", Access::Member).await,
        );
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let comment = team.says(&dana, item, "@Nirit oh").await;
        let store = &bench.store;
        let remove = |who| store.remove_comment(team.request_of(who), item, comment);
        assert_eq!(refusal(remove(&yuri).await), Some(CommentRefusal::NotYours));
        remove(&team.nirit).await.expect("is removed");
        assert_eq!(refusal(remove(&dana).await), Some(CommentRefusal::Removed));
        let talk = store.list_comments(team.workspace, item, None).await;
        let talk = talk.expect("reads");
        let removed = talk.comments[0].removed.map(|(_, by)| by);
        assert_eq!((removed, talk.count), (Some(team.nirit.person), 0));
        assert_eq!(team.mentions(&team.nirit).await, []);
    })
    .await;
}

#[tokio::test]
async fn a_press_is_one_comment_and_nothing_is_none() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let store = &bench.store;
        for is_repeated in [false, true] {
            let request = team.request_with("pressed-once".replace('-', "").as_str());
            let said = store.add_comment(request, says(item, "Once")).await;
            assert_eq!(said.expect("is said").is_repeated, is_repeated);
        }
        let nothing = store.add_comment(team.request(), says(item, " \n ")).await;
        assert_eq!(refusal(nothing), Some(CommentRefusal::Empty));
        let talk = store.list_comments(team.workspace, item, None).await;
        assert_eq!(talk.expect("reads").count, 1);
    })
    .await;
}

#[tokio::test]
async fn the_latest_are_shown_and_there_is_an_end() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "First").await;
        let mut all = Vec::new();
        for number in 0..=SHOWN_MAX {
            all.push(team.says(&team.nirit, item, &format!("{number}")).await);
        }
        let store = &bench.store;
        let ids = |talk: &store::work::Talk| -> Vec<CommentId> {
            talk.comments.iter().map(|comment| comment.id).collect()
        };
        let latest = store.list_comments(team.workspace, item, None).await;
        let latest = latest.expect("reads");
        assert_eq!(ids(&latest), all[1..]);
        assert!(latest.has_earlier);
        let before = store
            .list_comments(team.workspace, item, Some(all[1]))
            .await;
        let before = before.expect("reads");
        assert_eq!((ids(&before), before.has_earlier), (vec![all[0]], false));

        let copies = i64::try_from(COMMENTS_MAX - all.len()).expect("a number");
        for _ in 0..copies {
            team.says(&team.nirit, item, "more").await;
        }
        let over = store.add_comment(team.request(), says(item, "more")).await;
        let comments_max = COMMENTS_MAX;
        assert_eq!(
            refusal(over),
            Some(CommentRefusal::TooMany { comments_max })
        );
    })
    .await;
}

#[tokio::test]
async fn what_belongs_to_others_is_not_there() {
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
        let secret = bolt.says(&bolt.nirit, theirs, "secret").await;
        let comment = acme.says(&acme.nirit, mine, "ours").await;
        let store = &bench.store;
        let edit = |item, comment| CommentEdit {
            item,
            comment,
            typed: "x".to_owned(),
            seen: None,
        };
        let before = (acme.sequence().await, bolt.sequence().await);
        for (item, comment) in [(theirs, secret), (mine, secret), (also_mine, comment)] {
            let found = store.find_comment(acme.workspace, item, comment).await;
            assert_eq!(found.expect("reads"), None);
            let edited = store
                .edit_comment(acme.request(), edit(item, comment))
                .await;
            assert!(matches!(edited, Err(NotDone::Missing)));
            let removed = store.remove_comment(acme.request(), item, comment).await;
            assert!(matches!(removed, Err(NotDone::Missing)));
        }
        let said = store.add_comment(acme.request(), says(theirs, "hi")).await;
        assert!(matches!(said, Err(NotDone::Missing)));
        let read = store.read_mentions(acme.request(), theirs).await;
        assert!(matches!(read, Err(NotDone::Missing)));
        let talk = store.list_comments(acme.workspace, theirs, None).await;
        assert!(talk.expect("reads").comments.is_empty());
        assert_eq!(before, (acme.sequence().await, bolt.sequence().await));
    })
    .await;
}
