//! "These are your stages": asked by link, answered by link or as a member, settled into the draft, voided by what changes.

use domain::ids::{LinkId, PersonId, StageId};
use domain::processes::{
    Answer, AnswerRefusal, AnswerState, HalfDays, Proposal, SettleRefusal, Worth, worth,
};
use domain::security::{Access, AccessChange, Actor};
use jiff::SignedDuration;
use store::processes::{AnswerPlace, AskRefusal, StageLinkTarget, WantedAnswer};
use store::{NotDone, Request};
use vault::Token;

use crate::cast::{Posts, Team, note};
use crate::harness::on_both;

/// The stage "Text" is Dana's.
async fn asked(team: &Team<'_>, posts: &Posts) -> (PersonId, Token, StageLinkTarget) {
    let dana = team.person("Dana").await;
    let token = Token::fresh();
    let store = &team.bench.store;
    let made = store.ask_for_stages(team.request(), posts.process, dana, &token);
    made.await.expect("asks");
    let target = target(team, &token).await;
    (dana, token, target)
}

async fn target(team: &Team<'_>, token: &Token) -> StageLinkTarget {
    let store = &team.bench.store;
    let found = store.find_stage_link(token, team.bench.now()).await;
    found.expect("reads").expect("there was one")
}

fn by_link(team: &Team<'_>, target: &StageLinkTarget) -> Request {
    Request {
        actor: Actor::Link {
            workspace: target.workspace,
            link: LinkId::new(target.link.uuid()),
        },
        ..team.request()
    }
}

fn wanted(posts: &Posts, stage: usize, person: PersonId, answer: Answer) -> WantedAnswer {
    WantedAnswer {
        process: posts.process,
        version: posts.version,
        stage: posts.map.stages[stage].id,
        person,
        answer,
    }
}

fn two_days() -> Answer {
    Answer::Change(Proposal {
        days: HalfDays::days(2),
        remark: note("One reading is not enough"),
        ..Proposal::default()
    })
}

async fn what_it_is_worth(team: &Team<'_>, posts: &Posts, stage: StageId) -> Vec<Worth> {
    let store = &team.bench.store;
    let draft = store.find_draft(team.workspace, posts.process).await;
    let current = draft.expect("reads").expect("is there").process.current;
    let map = store.find_map(team.workspace, current.expect("a version"));
    let map = map.await.expect("reads").expect("is there");
    let answers = store.list_stage_answers(team.workspace, posts.process);
    let answers = answers.await.expect("reads");
    let of_stage = answers.iter().filter(|answer| answer.stage == stage);
    let now = map.stage(stage).expect("is there");
    of_stage
        .map(|answer| worth(now, Some(&answer.given)))
        .collect()
}

async fn publish(team: &Team<'_>, posts: &Posts) {
    let store = &team.bench.store;
    let draft = store.find_draft(team.workspace, posts.process).await;
    let revision = draft.expect("reads").expect("is there").revision;
    let published = store.publish_process(team.request(), posts.process, revision);
    published.await.expect("publishes");
}

#[tokio::test]
async fn a_holder_proposes_by_link_and_what_is_accepted_is_agreed_once_published() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, _, link) = asked(&team, &posts).await;
        let text = posts.map.stages[0].id;
        let said = wanted(&posts, 0, dana, two_days());
        let answered = bench.store.answer_stage(by_link(&team, &link), said).await;
        answered.expect("answers");
        let proposed = [Worth::Said(AnswerState::Proposed)];
        assert_eq!(what_it_is_worth(&team, &posts, text).await, proposed);
        let place = AnswerPlace {
            process: posts.process,
            stage: text,
            person: dana,
        };
        let accepted = bench.store.accept_proposal(team.request(), place).await;
        accepted.expect("accepts");
        let draft = bench.store.find_draft(team.workspace, posts.process).await;
        let draft = draft.expect("reads").expect("is there");
        assert_eq!(Some(draft.map.stages[0].days), HalfDays::days(2));
        let waiting = [Worth::Said(AnswerState::Accepted)];
        assert_eq!(what_it_is_worth(&team, &posts, text).await, waiting);
        publish(&team, &posts).await;
        let agreed = [Worth::Said(AnswerState::Agreed)];
        assert_eq!(what_it_is_worth(&team, &posts, text).await, agreed);
        let twice = bench.store.accept_proposal(team.request(), place).await;
        assert!(matches!(
            twice,
            Err(NotDone::Refused(SettleRefusal::NotOpen))
        ));
    })
    .await;
}

#[tokio::test]
async fn a_later_version_voids_only_what_it_changed_and_an_old_page_is_refused() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, yuri) = (
            team.person("Dana").await,
            team.member("Yuri", Access::Member).await,
        );
        let (_, _, link) = asked(&team, &posts).await;
        let [text, picture] = [posts.map.stages[0].id, posts.map.stages[1].id];
        let said = wanted(&posts, 0, dana, two_days());
        let answered = bench.store.answer_stage(by_link(&team, &link), said).await;
        answered.expect("answers");
        let own = wanted(&posts, 1, yuri.person, Answer::Agree);
        let answered = bench.store.answer_stage(team.request_of(&yuri), own).await;
        answered.expect("answers");
        let place = AnswerPlace {
            process: posts.process,
            stage: text,
            person: dana,
        };
        let why = note("Two days are too many");
        let declined = bench.store.decline_proposal(team.request(), place, why);
        declined.await.expect("declines");
        let declined = [Worth::Said(AnswerState::Declined)];
        assert_eq!(what_it_is_worth(&team, &posts, text).await, declined);
        let draft = bench.store.find_draft(team.workspace, posts.process).await;
        let draft = draft.expect("reads").expect("is there");
        let rows = draft
            .map
            .stages
            .iter()
            .map(|stage| store::processes::RowDraft {
                id: Some(stage.id),
                name: stage.name.clone(),
                role: None,
                days: stage.days,
            });
        let mut rows: Vec<_> = rows.collect();
        for (row, role) in rows.iter_mut().zip(["Writer", "Designer", "Publisher"]) {
            row.role = Some(crate::cast::name(role));
        }
        rows[0].days = HalfDays::days(5).expect("days");
        let saved = bench
            .store
            .save_rows(team.request(), posts.process, draft.revision, rows);
        saved.await.expect("saves");
        publish(&team, &posts).await;
        assert_eq!(what_it_is_worth(&team, &posts, text).await, [Worth::Void]);
        let stands = [Worth::Said(AnswerState::Agreed)];
        assert_eq!(what_it_is_worth(&team, &posts, picture).await, stands);
        let late = wanted(&posts, 0, dana, Answer::Agree);
        let late = bench.store.answer_stage(by_link(&team, &link), late).await;
        assert!(matches!(
            late,
            Err(NotDone::Refused(AnswerRefusal::Changed))
        ));
    })
    .await;
}

#[tokio::test]
async fn a_link_answers_for_its_person_only_and_a_member_for_themselves() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, _, link) = asked(&team, &posts).await;
        let yuri = team.member("Yuri", Access::Member).await;
        let of_yuri = wanted(&posts, 1, yuri.person, Answer::Agree);
        let store = &bench.store;
        let by_dana = store.answer_stage(by_link(&team, &link), of_yuri).await;
        assert!(matches!(by_dana, Err(NotDone::Denied)));
        let of_dana = wanted(&posts, 0, dana, Answer::Agree);
        let by_yuri = store.answer_stage(team.request_of(&yuri), of_dana).await;
        assert!(matches!(by_yuri, Err(NotDone::Denied)));
        let not_hers = wanted(&posts, 1, dana, Answer::Agree);
        let strange = store.answer_stage(by_link(&team, &link), not_hers).await;
        assert!(matches!(strange, Err(NotDone::Denied)));
        let item_link = Request {
            actor: Actor::Link {
                workspace: team.workspace,
                link: LinkId::new(crate::cast::fresh()),
            },
            ..team.request()
        };
        let of_dana = wanted(&posts, 0, dana, Answer::Agree);
        let other = store.answer_stage(item_link, of_dana).await;
        assert!(matches!(other, Err(NotDone::Denied)));
    })
    .await;
}

#[tokio::test]
async fn a_link_dies_by_time_by_a_fresh_one_and_with_the_right_of_whoever_gave_it() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let (dana, first, link) = asked(&team, &posts).await;
        let (_, second, _) = asked(&team, &posts).await;
        assert!(target(&team, &first).await.is_dead, "replaced");
        let said = wanted(&posts, 0, dana, Answer::Agree);
        let by_dead = bench.store.answer_stage(by_link(&team, &link), said).await;
        assert!(matches!(by_dead, Err(NotDone::Denied)));
        bench.wait(SignedDuration::from_hours(14 * 24));
        assert!(target(&team, &second).await.is_dead, "expired");
        let amir = team.member("Amir", Access::Manager).await;
        let token = Token::fresh();
        let request = team.request_of(&amir);
        let made = bench
            .store
            .ask_for_stages(request, posts.process, dana, &token);
        made.await.expect("asks");
        assert!(!target(&team, &token).await.is_dead);
        let suspended =
            bench
                .store
                .change_access(team.request(), amir.person, AccessChange::Suspend);
        suspended.await.expect("suspends");
        assert!(
            target(&team, &token).await.is_dead,
            "the giver lost the right"
        );
    })
    .await;
}

#[tokio::test]
async fn only_holders_are_asked_and_another_workspace_sees_nothing() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let posts = bolt.posts().await;
        let (store, token) = (&bench.store, Token::fresh());
        let nirit = bolt.nirit.person;
        let none = store.ask_for_stages(bolt.request(), posts.process, nirit, &token);
        assert!(matches!(
            none.await,
            Err(NotDone::Refused(AskRefusal::NoStages))
        ));
        let (dana, _, _) = asked(&bolt, &posts).await;
        let foreign = store.ask_for_stages(acme.request(), posts.process, dana, &token);
        assert!(matches!(foreign.await, Err(NotDone::Missing)));
        let links = store.list_stage_links(acme.workspace, posts.process, bench.now());
        assert_eq!(links.await.expect("reads"), []);
        let revoked = store.revoke_stage_link(acme.request(), posts.process, dana);
        assert!(matches!(revoked.await, Err(NotDone::Missing)));
        let place = AnswerPlace {
            process: posts.process,
            stage: posts.map.stages[0].id,
            person: dana,
        };
        let accepted = store.accept_proposal(acme.request(), place).await;
        assert!(matches!(accepted, Err(NotDone::Missing)));
    })
    .await;
}
