//! What a side has of joining and agreeing: people in each state, invitations and links to stages, alive and dead.

use domain::ids::{LinkId, PersonId};
use domain::language::Language;
use domain::processes::{Answer, HalfDays, Proposal};
use domain::security::{Access, Actor};
use store::Request;
use store::people::NewInvitation;
use store::processes::WantedAnswer;
use vault::Token;

use super::accounts::{join, open_account};
use super::side::{Builder, Process};
use crate::house::monday;

/// People, invitations and links of a side.
#[derive(Clone)]
pub struct Joining {
    /// Holds every stage, and belongs.
    pub member: PersonId,
    /// Has accepted as an owner.
    pub accepted: PersonId,
    /// Is suspended.
    pub suspended: PersonId,
    /// Has an open invitation.
    pub invitee: PersonId,
    /// The open invitation of the invitee and one of somebody else.
    pub invitations: [String; 2],
    /// A live invitation, one that was replaced and one that has expired.
    pub join_tokens: [Token; 3],
    /// A live link to the member's stages, one that was replaced and one that has expired.
    pub stage_tokens: [Token; 3],
}

impl Joining {
    /// Every id, as 32 digits.
    pub fn ids(&self) -> Vec<String> {
        let people = [self.member, self.accepted, self.suspended, self.invitee];
        let people = people.map(|person| person.to_string());
        people.into_iter().chain(self.invitations.clone()).collect()
    }
}

/// Builds it; the holder of all stages is named.
pub async fn build(builder: &Builder<'_>, process: &Process, holder: &str) -> Joining {
    let directory = builder.store.directory(builder.me.workspace).await;
    let directory = directory.expect("reads");
    let mut people = directory.people.iter();
    let member = people.find(|person| person.name.as_str() == holder);
    let member = member.expect("the holder").id;
    let invitee = builder.person("invitee").await;
    let (_, replaced) = invite(builder, builder.request(), invitee).await;
    let (own, live) = invite(builder, builder.request(), invitee).await;
    let other = builder.person("other invitee").await;
    let (others, _) = invite(builder, builder.request(), other).await;
    let late = builder.person("late invitee").await;
    let (_, expired) = invite(builder, long_ago(builder), late).await;
    Joining {
        member,
        accepted: in_state(builder, "accepted one", Access::Owner, "accepted").await,
        suspended: in_state(builder, "suspended one", Access::Member, "suspended").await,
        invitee,
        invitations: [own, others],
        join_tokens: [live, replaced, expired],
        stage_tokens: stage_tokens(builder, process, member).await,
    }
}

fn long_ago(builder: &Builder<'_>) -> Request {
    Request {
        now: "2026-01-01T00:00:00Z".parse().expect("a moment"),
        ..builder.request()
    }
}

async fn invite(builder: &Builder<'_>, request: Request, person: PersonId) -> (String, Token) {
    let token = Token::fresh();
    let new = NewInvitation {
        person,
        access: Access::Member,
        language: Language::English,
    };
    let made = builder.store.invite(request, new, &token).await;
    (made.expect("an invitation").value.to_string(), token)
}

async fn in_state(builder: &Builder<'_>, who: &str, access: Access, state: &str) -> PersonId {
    let called = builder.title(who).to_string();
    let account = open_account(builder.store, &called, builder.password_hash).await;
    join(builder.store, builder.me.workspace, &account, access, state).await
}

/// Links to the stages of a person, by the last of which a change is proposed.
async fn stage_tokens(builder: &Builder<'_>, process: &Process, person: PersonId) -> [Token; 3] {
    let mut tokens = Vec::new();
    for request in [long_ago(builder), builder.request(), builder.request()] {
        let token = Token::fresh();
        let asked = builder
            .store
            .ask_for_stages(request, process.id, person, &token);
        tokens.push((asked.await.expect("a link").value, token));
    }
    let link = tokens[2].0;
    let wanted = WantedAnswer {
        process: process.id,
        version: process.version,
        stage: process.stage,
        person,
        answer: Answer::Change(Proposal {
            days: HalfDays::days(3),
            ..Proposal::default()
        }),
    };
    let request = Request {
        actor: Actor::Link {
            workspace: builder.me.workspace,
            link: LinkId::new(link.uuid()),
        },
        now: monday(),
        key: None,
    };
    let answered = builder.store.answer_stage(request, wanted).await;
    answered.expect("an answer");
    let tokens: Vec<Token> = tokens.into_iter().map(|(_, token)| token).collect();
    let [expired, replaced, live] = <[Token; 3]>::try_from(tokens).expect("three");
    [live, replaced, expired]
}
