//! What is expected of every request, written down apart from the code that decides it.

use domain::security::Access;
use web::routes::{Admits, Row, Verb};

use super::paths::Belongs;
use super::world::Principal;

/// What a request is to be answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// On to the sign-in, or 401 if something was sent.
    SignIn,
    /// As if it were not there.
    Missing,
    /// There, but not with these rights.
    Forbidden,
    /// It was there and is over.
    Over,
    /// Whatever the handler says.
    Served,
}

/// The least level for a right, by its word.
fn least(right: &str) -> Access {
    match right {
        "workspace.read" | "process.read" | "item.read" | "item.launch" | "item.work"
        | "link.share" | "stage.answer" => Access::Member,
        "people.invite" | "people.edit" | "process.edit" | "item.manage" => Access::Manager,
        "workspace.edit" | "access.edit" => Access::Owner,
        _ => panic!("the walk does not know the right {right}: say in walk/policy.rs who has it"),
    }
}

/// What the rules of the object refuse although the level has the right.
fn is_refused_by_rule(row: &Row, access: Access) -> bool {
    // Only the member of the walk holds stages to answer for.
    if row.path.ends_with("/mine") {
        return access != Access::Member;
    }
    // The items of the walk are answered for by the owner; who answers and whether it goes on is not settled by others.
    let is_steering = row.path.ends_with("/owners") || row.path.ends_with("/cancellations");
    is_steering && row.path.contains("{item}") && access == Access::Member
}

/// What somebody is to get for an address.
pub fn expected(row: &Row, principal: &Principal, belongs: Belongs) -> Expected {
    match row.admits {
        Admits::Open => {
            if row.path.contains("{token}") {
                // There is an owner, so no first link lives.
                Expected::Over
            } else {
                Expected::Served
            }
        }
        Admits::LinkHolder => match belongs {
            Belongs::ToA | Belongs::ToB => Expected::Served,
            Belongs::Over => Expected::Over,
            _ => Expected::Missing,
        },
        Admits::Account => match (principal.is_signed_in(), belongs) {
            (false, _) => Expected::SignIn,
            (true, Belongs::ToA) => Expected::Served,
            (true, _) => Expected::Missing,
        },
        Admits::Member(right) => of_member(row, right.code(), principal, belongs),
    }
}

fn of_member(row: &Row, right: &str, principal: &Principal, belongs: Belongs) -> Expected {
    if !principal.is_signed_in() {
        return Expected::SignIn;
    }
    let (access, is_whole) = match belongs {
        Belongs::ToA => (principal.in_a, true),
        Belongs::NotBelowA => (principal.in_a, false),
        Belongs::ToB => (principal.in_b, true),
        Belongs::NotBelowB => (principal.in_b, false),
        Belongs::Nowhere | Belongs::Over => (None, false),
    };
    match access {
        None => Expected::Missing,
        Some(access) if access < least(right) => Expected::Forbidden,
        Some(_) if !is_whole => Expected::Missing,
        Some(access) if row.verb == Verb::Post && is_refused_by_rule(row, access) => {
            Expected::Forbidden
        }
        Some(_) => Expected::Served,
    }
}
