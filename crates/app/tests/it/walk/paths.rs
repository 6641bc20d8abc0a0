//! Addresses of a route with every mixture of ids: own, foreign, another parent's, absent, garbage, zero.

use domain::ids::WorkspaceId;
use vault::Token;

use super::accounts::fresh_id;
use super::side::{Piece, Side};
use super::world::{Principal, World};

/// To whom the ids of an address belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// All to A, each to its parent.
    ToA,
    /// All to B, each to its parent.
    ToB,
    /// The workspace is A's, something below it is not, or is not where the address says.
    NotBelowA,
    /// The same of B.
    NotBelowB,
    /// No workspace at all, or no such thing.
    Nowhere,
    /// A link whose time is over.
    Over,
}

/// One address.
#[derive(Clone, Debug)]
pub struct Address {
    /// How it was mixed, for messages.
    pub mixture: String,
    /// The address.
    pub path: String,
    /// To whom its ids belong.
    pub belongs: Belongs,
}

/// The named parts of a path in their order.
fn names(path: &str) -> Vec<&str> {
    path.split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .collect()
}

fn filled(path: &str, names: &[&str], values: &[String]) -> String {
    names
        .iter()
        .zip(values)
        .fold(path.to_owned(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        })
}

/// The item that a route is tried on: the one that it can do something to.
fn piece(path: &str, side: &Side) -> Piece {
    if path.ends_with("/publications") {
        side.ready.clone()
    } else if path.ends_with("{item}/removals") {
        Piece {
            item: side.example,
            spell: String::new(),
        }
    } else {
        side.running.clone()
    }
}

/// The person that a route can do something to.
fn person(path: &str, side: &Side) -> String {
    let (joining, step) = (&side.joining, path.rsplit('/').next());
    let person = match step {
        Some("confirmations") => joining.accepted,
        Some("restorations") => joining.suspended,
        Some("access" | "suspensions" | "departures") => joining.member,
        _ if path.contains("/invitations") => joining.invitee,
        _ if path.contains("/processes/") => joining.member,
        _ => side.person,
    };
    person.to_string()
}

/// A live token of a route on a side, and two that are over.
fn tokens(path: &str, side: &Side) -> [Token; 3] {
    match path {
        "/join/{token}" => side.joining.join_tokens.clone(),
        "/agree/{token}" => side.joining.stage_tokens.clone(),
        _ => [
            side.links[0].1.clone(),
            side.dead[0].clone(),
            side.dead[1].clone(),
        ],
    }
}

/// The id that a named part has on a side.
fn own_value(path: &str, name: &str, side: &Side) -> String {
    match name {
        "workspace" => side.workspace.to_string(),
        "process" => side.processes[0].to_string(),
        "stage" => side.stages[0].to_string(),
        "version" => side.version.to_string(),
        "role" => side.role.to_string(),
        "person" => person(path, side),
        "invitation" => side.joining.invitations[0].clone(),
        "absence" => side.absences[1].clone(),
        "closure" => side.closure.clone(),
        "item" => piece(path, side).item.to_string(),
        "spell" => piece(path, side).spell,
        "link" => side.links[0].0.clone(),
        "comment" => side.comments[0].clone(),
        "file" => side.files[0].clone(),
        "view" => side.view.clone(),
        "task" if path.ends_with("/reopenings") => side.errands.over.clone(),
        "task" => side.errands.open.clone(),
        "undo" => side.errands.undo.clone(),
        _ => panic!(
            "the walk has no {{{name}}} of {path}: give each side one in walk/side.rs and name it in walk/paths.rs"
        ),
    }
}

/// The same kind of thing below another parent on the same side.
fn of_another_parent(name: &str, side: &Side) -> Option<String> {
    match name {
        "stage" => Some(side.stages[1].to_string()),
        "absence" => Some(side.absences[0].clone()),
        "invitation" => Some(side.joining.invitations[1].clone()),
        "spell" => Some(side.other.spell.clone()),
        "link" => Some(side.links[1].0.clone()),
        "comment" => Some(side.comments[1].clone()),
        "file" => Some(side.files[1].clone()),
        _ => None,
    }
}

/// Every address of a route for somebody.
pub fn addresses(path: &str, world: &World, principal: &Principal) -> Vec<Address> {
    match names(path).as_slice() {
        [] => vec![address("no ids", path.to_owned(), Belongs::ToA)],
        ["token"] => of_tokens(path, world),
        ["session"] => of_sessions(path, world, principal),
        ["workspace", ..] => of_workspaces(path, world),
        _ => panic!("the walk does not know how {path} begins: teach it in walk/paths.rs"),
    }
}

/// The address with A's own ids.
pub fn own_address(path: &str, world: &World, principal: &Principal) -> Address {
    let all = addresses(path, world, principal).into_iter();
    let mut own = all.filter(|address| address.belongs == Belongs::ToA);
    own.next().expect("one address is A's own")
}

fn address(mixture: &str, path: String, belongs: Belongs) -> Address {
    Address {
        mixture: mixture.to_owned(),
        path,
        belongs,
    }
}

fn of_tokens(path: &str, world: &World) -> Vec<Address> {
    let (a, b) = (&world.a, &world.b);
    let at = |mixture, token: String, belongs| {
        address(mixture, path.replace("{token}", &token), belongs)
    };
    let [live, replaced, expired] = tokens(path, a);
    let [of_b, ..] = tokens(path, b);
    vec![
        at("a live link", live.reveal(), Belongs::ToA),
        at("a live link of B", of_b.reveal(), Belongs::ToB),
        at("a link taken back", replaced.reveal(), Belongs::Over),
        at("an expired link", expired.reveal(), Belongs::Over),
        at(
            "a session",
            a.owner.session.token.reveal(),
            Belongs::Nowhere,
        ),
        at("absent", Token::fresh().reveal(), Belongs::Nowhere),
        at("zero", "0".repeat(64), Belongs::Nowhere),
        at("garbage", "%2e%2e%2f".to_owned(), Belongs::Nowhere),
    ]
}

fn of_sessions(path: &str, world: &World, principal: &Principal) -> Vec<Address> {
    let at =
        |mixture, id: String, belongs| address(mixture, path.replace("{session}", &id), belongs);
    let own = principal.session.clone().unwrap_or_else(fresh_id);
    let foreign = [&world.a.owner, &world.b.owner]
        .map(|account| account.session.id.clone())
        .into_iter()
        .find(|id| *id != own)
        .unwrap_or_default();
    vec![
        at("own session", own, Belongs::ToA),
        at("foreign session", foreign, Belongs::Nowhere),
        at("absent", fresh_id(), Belongs::Nowhere),
        at("zero", "0".repeat(32), Belongs::Nowhere),
        at("garbage", "me".to_owned(), Belongs::Nowhere),
    ]
}

fn of_workspaces(path: &str, world: &World) -> Vec<Address> {
    let names = names(path);
    let sides = [&world.a, &world.b];
    let own: Vec<[String; 2]> = names
        .iter()
        .map(|name| sides.map(|side| own_value(path, name, side)))
        .collect();
    let mut all = mixed(path, &names, &own);
    let values: Vec<String> = own.iter().map(|[a, _]| a.clone()).collect();
    for (place, name) in names.iter().enumerate() {
        let mut replace = |mixture: &str, value: String| {
            let mut values = values.clone();
            values[place] = value;
            let belongs = if place == 0 {
                Belongs::Nowhere
            } else {
                Belongs::NotBelowA
            };
            let path = filled(path, &names, &values);
            all.push(address(&format!("{mixture} {name}"), path, belongs));
        };
        replace("absent", fresh_id());
        replace("zero", "0".repeat(32));
        replace("garbage", "no%00id".to_owned());
        replace("hyphenated", hyphenated(&values[place]));
        if let Some(sibling) = of_another_parent(name, &world.a) {
            replace("another parent's", sibling);
        }
    }
    all
}

/// Every mixture of A's and B's ids.
fn mixed(path: &str, names: &[&str], own: &[[String; 2]]) -> Vec<Address> {
    let mixtures = 0..1_usize << names.len();
    let side_of = |mixture: usize, place: usize| mixture >> place & 1;
    mixtures
        .map(|mixture| {
            let values: Vec<String> = own
                .iter()
                .enumerate()
                .map(|(place, value)| value[side_of(mixture, place)].clone())
                .collect();
            let all_b = (1 << names.len()) - 1;
            let belongs = match (mixture, mixture & 1) {
                (0, _) => Belongs::ToA,
                (mixture, _) if mixture == all_b => Belongs::ToB,
                (_, 0) => Belongs::NotBelowA,
                _ => Belongs::NotBelowB,
            };
            let letters: String = (0..names.len())
                .map(|place| {
                    if side_of(mixture, place) == 0 {
                        'A'
                    } else {
                        'B'
                    }
                })
                .collect();
            address(&letters, filled(path, names, &values), belongs)
        })
        .collect()
}

/// Another way to write the same id, which addresses do not accept.
fn hyphenated(id: &str) -> String {
    id.parse::<WorkspaceId>()
        .map_or_else(|_| "-".to_owned(), |id| id.uuid().hyphenated().to_string())
}
