//! What somebody may do here: seen by everybody, changed by an owner, begun by an invitation.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::PersonId;
use domain::language::Language;
use domain::people::Person;
use domain::security::{Access, AccessChange, AccessRefusal, MemberState, Right};
use i18n::Words;
use store::NotDone;
use store::people::{Membership, OpenInvitation};

use super::person::load;
use crate::components::{Choice, Tag, Tone};
use crate::form::Fields;
use crate::guard::Desk;
use crate::locale::to_words;
use crate::page::{go, with_status};
use crate::problem::Problem;
use crate::said::Said;

/// The part of a person's page that says what they may do.
pub struct AccessPanel {
    /// A sentence about it.
    pub state: String,
    /// The address that they sign in with; empty where that is nobody's business.
    pub email: String,
    /// The levels to give, for an owner at a confirmed member.
    pub levels: Vec<Choice>,
    /// The levels to invite to; empty if they may not be invited, or not by this reader.
    pub invite_to: Vec<Choice>,
    /// The languages of an invitation.
    pub languages: Vec<Choice>,
    /// Where the open invitation is taken back; empty for none.
    pub revoke_href: String,
    /// The steps that an owner may take, each a path and a word.
    pub steps: Vec<Step>,
    /// Joined, and waits for an owner.
    pub is_waiting: bool,
}

/// One button of the panel.
pub struct Step {
    /// Where it is sent.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Whether it is what is to be done now.
    pub is_main: bool,
}

/// Reads what the panel shows.
pub async fn panel(desk: &Desk, person: &Person) -> Result<AccessPanel, Problem> {
    let store = &desk.app.store;
    let member = store.find_membership(desk.workspace.id, person.id).await?;
    let open = store
        .find_open_invitation(desk.workspace.id, person.id, desk.now)
        .await?;
    let state = member.as_ref().map(|member| member.held.state);
    let is_here = state.is_some_and(|state| state != MemberState::Left);
    let is_owner = desk.may(Right::AccessEdit);
    let is_own = person.id == desk.me();
    Ok(AccessPanel {
        state: said(desk, member.as_ref(), open.as_ref()),
        email: member
            .as_ref()
            .filter(|_| is_here && (is_owner || is_own))
            .map(|member| desk.words().people_access_email(member.email.as_str()))
            .unwrap_or_default(),
        levels: match &member {
            Some(member) if is_owner && member.held.state == MemberState::Confirmed => {
                levels(desk.words(), &Access::ALL, member.held.access)
            }
            _ => Vec::new(),
        },
        invite_to: if is_here {
            Vec::new()
        } else {
            invite_to(desk, open.as_ref())
        },
        languages: languages(desk, person, open.as_ref()),
        revoke_href: open
            .filter(|open| is_owner || open.access == Access::Member)
            .filter(|_| desk.may(Right::PeopleInvite))
            .map(|open| {
                below(
                    desk,
                    person.id,
                    &format!("invitations/{}/revocations", open.id),
                )
            })
            .unwrap_or_default(),
        steps: if is_owner {
            steps(desk, person.id, state)
        } else {
            Vec::new()
        },
        is_waiting: is_owner && state == Some(MemberState::Accepted),
    })
}

fn below(desk: &Desk, person: PersonId, path: &str) -> String {
    desk.href(&format!("people/{person}/{path}"))
}

fn said(desk: &Desk, member: Option<&Membership>, open: Option<&OpenInvitation>) -> String {
    let words = desk.words();
    let held = member.map(|member| member.held);
    match (held.map(|held| (held.state, held.access)), open) {
        (Some((MemberState::Confirmed, access)), _) => level(words, access),
        (Some((MemberState::Accepted, _)), _) => words.people_access_accepted(),
        (Some((MemberState::Suspended, _)), _) => words.people_access_suspended(),
        (_, Some(open)) => {
            let day = open.expires_at.to_zoned(desk.zone()).date();
            words.people_access_invited(words.day_medium(day))
        }
        (Some(_), None) => words.people_access_left(),
        (None, None) => words.people_access_none(),
    }
}

/// What a list says of everybody whose belonging is not settled: invited, waiting, suspended, gone.
pub fn tags(
    words: &Words,
    members: &[Membership],
    invitations: &[OpenInvitation],
) -> BTreeMap<PersonId, Tag> {
    let invited = invitations
        .iter()
        .map(|open| (open.person, Tone::Info, words.people_access_tag_invited()));
    let others = members.iter().filter_map(|member| {
        let (tone, text) = match member.held.state {
            MemberState::Confirmed => return None,
            MemberState::Accepted => (Tone::Warn, words.people_access_tag_accepted()),
            MemberState::Suspended => (Tone::Warn, words.people_access_tag_suspended()),
            MemberState::Left => (Tone::Plain, words.people_access_tag_left()),
        };
        Some((member.person, tone, text))
    });
    let all = others.chain(invited);
    all.map(|(person, tone, text)| (person, Tag { tone, text }))
        .collect()
}

/// What a level is called.
pub fn level(words: &Words, access: Access) -> String {
    match access {
        Access::Owner => words.people_access_owner(),
        Access::Manager => words.people_access_manager(),
        Access::Member => words.people_access_member(),
    }
}

fn levels(words: &Words, offered: &[Access], chosen: Access) -> Vec<Choice> {
    let choice = |access: &Access| {
        let mut choice = Choice::new(access.code(), level(words, *access), *access == chosen);
        choice.hint = match access {
            Access::Owner => words.people_access_owner_hint(),
            Access::Manager => words.people_access_manager_hint(),
            Access::Member => words.people_access_member_hint(),
        };
        choice
    };
    offered.iter().map(choice).collect()
}

/// A manager gives what a member has, and leaves alone what an owner gave.
fn invite_to(desk: &Desk, open: Option<&OpenInvitation>) -> Vec<Choice> {
    let chosen = open.map_or(Access::Member, |open| open.access);
    if desk.may(Right::AccessEdit) {
        levels(desk.words(), &Access::ALL, chosen)
    } else if desk.may(Right::PeopleInvite) && chosen == Access::Member {
        levels(desk.words(), &[Access::Member], chosen)
    } else {
        Vec::new()
    }
}

fn languages(desk: &Desk, person: &Person, open: Option<&OpenInvitation>) -> Vec<Choice> {
    let chosen = language_for(desk, person, open);
    let choice = |language: Language| {
        let own_name = to_words(language).own_name();
        Choice::new(language.code(), own_name, language == chosen)
    };
    Language::ALL.into_iter().map(choice).collect()
}

/// The language in which somebody is greeted: their own, else the team's.
pub fn language_for(desk: &Desk, person: &Person, open: Option<&OpenInvitation>) -> Language {
    let earlier = open.map(|open| open.language);
    earlier
        .or(person.language)
        .unwrap_or(desk.workspace.language)
}

fn steps(desk: &Desk, person: PersonId, state: Option<MemberState>) -> Vec<Step> {
    let words = desk.words();
    let step = |path: &str, label: String, is_main: bool| Step {
        href: below(desk, person, path),
        label,
        is_main,
    };
    match state {
        Some(MemberState::Accepted) => vec![
            step("confirmations", words.people_access_confirm(), true),
            step("departures", words.people_access_decline(), false),
        ],
        Some(MemberState::Confirmed) => vec![
            step("suspensions", words.people_access_suspend(), false),
            step("departures", words.people_access_end(), false),
        ],
        Some(MemberState::Suspended) => vec![
            step("restorations", words.people_access_restore(), true),
            step("departures", words.people_access_end(), false),
        ],
        Some(MemberState::Left) | None => Vec::new(),
    }
}

/// Gives a confirmed member another level.
pub async fn give(
    desk: Desk,
    Path((_, person)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    match Access::parse(fields.text("access")) {
        Some(access) => change(&desk, &person, &fields, AccessChange::Give(access)).await,
        None => Err(Problem::Missing),
    }
}

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident = $change:expr),* $(,)?) => {$(
        $(#[$doc])*
        pub async fn $name(
            desk: Desk,
            Path((_, person)): Path<(String, String)>,
            fields: Fields,
        ) -> Result<Response, Problem> {
            change(&desk, &person, &fields, $change).await
        }
    )*};
}

steps! {
    /// Confirms whoever accepted.
    confirm = AccessChange::Confirm,
    /// Lets somebody do nothing for now.
    suspend = AccessChange::Suspend,
    /// Brings back whoever was suspended.
    restore = AccessChange::Restore,
    /// Ends somebody's access.
    end = AccessChange::End,
}

async fn change(
    desk: &Desk,
    person: &str,
    fields: &Fields,
    change: AccessChange,
) -> Result<Response, Problem> {
    let id: PersonId = person.parse().map_err(|_| Problem::Missing)?;
    let request = desk.request(fields.token());
    let (status, notice) = match desk.app.store.change_access(request, id, change).await {
        // An owner who lowered or ended themselves may not see the page that they came from.
        Ok(_) if id == desk.me() => return Ok(go("/")),
        Ok(_) => return Ok(go(&Said::Saved.at(&desk.href(&format!("people/{id}"))))),
        Err(NotDone::Refused(AccessRefusal::LastOwner)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            desk.words().people_access_last_owner(),
        ),
        Err(NotDone::Refused(AccessRefusal::NoSuchStep(_))) => {
            (StatusCode::CONFLICT, desk.words().people_access_changed())
        }
        Err(other) => return Err(other.into()),
    };
    let (_, mut page) = load(desk, person).await?;
    page.notice = notice;
    Ok(with_status(status, &page))
}
