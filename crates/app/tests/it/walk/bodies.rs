//! A body for every route that changes something, such as its own page would send.

use std::fmt::Write as _;

use super::side::Side;
use crate::office::PASSWORD;

/// A new password that is taken.
const NEW_PASSWORD: &str = "seven blue herons";

const BOUNDARY: &str = "walkwalkwalk";

/// A body with its kind.
#[derive(Clone, Debug)]
pub struct Sending {
    /// The content type.
    pub kind: String,
    /// The body.
    pub text: String,
}

/// A form with nothing in it.
pub fn empty() -> Sending {
    form(String::new())
}

fn form(text: String) -> Sending {
    Sending {
        kind: "application/x-www-form-urlencoded".to_owned(),
        text,
    }
}

/// What a page sends to a route, with the ids of a side.
pub fn plausible(path: &str, side: &Side) -> Sending {
    if path == "/w/{workspace}/processes/sheets" {
        return Sending {
            kind: format!("multipart/form-data; boundary={BOUNDARY}"),
            text: uploaded(side),
        };
    }
    if path == "/w/{workspace}/items/{item}/files" {
        return Sending {
            kind: format!("multipart/form-data; boundary={BOUNDARY}"),
            text: given(side),
        };
    }
    let fields = of_joining(path, side)
        .or_else(|| of_installation(path, side))
        .or_else(|| of_workspace(path, side))
        .or_else(|| of_item(path, side))
        .or_else(|| of_task(path, side))
        .or_else(|| of_process(path, side))
        .unwrap_or_else(|| {
            panic!(
                "the walk has no body for POST {path}: say in walk/bodies.rs what its page sends"
            )
        });
    form(encoded(&fields))
}

type Fields = Vec<(String, String)>;

fn fields<const N: usize>(fields: [(&str, &str); N]) -> Fields {
    let owned = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    owned.to_vec()
}

fn of_joining(path: &str, side: &Side) -> Option<Fields> {
    let nonce = |token| web::link_nonce::fresh(token, crate::house::monday());
    let (stage, version) = (side.stages[0].to_string(), side.version.to_string());
    let sent = match path {
        "/join/{token}" => fields([
            ("name", "Eve"),
            ("email", "eve@example.com"),
            ("password", NEW_PASSWORD),
            ("nonce", &nonce(&side.joining.join_tokens[0])),
        ]),
        "/agree/{token}" => fields([
            ("stage", &stage),
            ("version", &version),
            ("answer", "agree"),
            ("nonce", &nonce(&side.joining.stage_tokens[0])),
        ]),
        "/w/{workspace}/processes/{process}/mine" => fields([
            ("stage", &stage),
            ("version", &version),
            ("answer", "agree"),
        ]),
        "/w/{workspace}/people/{person}/invitations" => {
            fields([("access", "member"), ("invite_language", "en")])
        }
        "/w/{workspace}/people/{person}/access" => fields([("access", "manager")]),
        path if path.ends_with("/refusals") => fields([("reason", &side.text("Because"))]),
        path if path.contains("/people/{person}/") => match path.rsplit('/').next() {
            Some(
                "revocations" | "confirmations" | "suspensions" | "restorations" | "departures"
                | "links" | "acceptances",
            ) => fields([]),
            _ => return None,
        },
        _ => return None,
    };
    Some(sent)
}

fn of_installation(path: &str, side: &Side) -> Option<Fields> {
    let team = side.text("New team");
    let sent = match path {
        "/sign-in" => fields([("email", &side.owner.email), ("password", PASSWORD)]),
        "/first/{token}" => fields([
            ("name", "Eve"),
            ("email", "eve@example.com"),
            ("password", NEW_PASSWORD),
        ]),
        "/account/language" => fields([("language", "en")]),
        "/account/password" => fields([("old_password", PASSWORD), ("new_password", NEW_PASSWORD)]),
        "/sign-out" | "/account/sessions/{session}/end" => fields([]),
        "/workspaces" => fields([("name", &team), ("language", "en"), ("country", "IL")]),
        _ => return None,
    };
    Some(sent)
}

fn of_workspace(path: &str, side: &Side) -> Option<Fields> {
    let below = path.strip_prefix("/w/{workspace}/")?;
    let (name, person) = (side.text("Newcomer"), side.person.to_string());
    let owner = side.owner.name.as_str();
    let sent = match below {
        "settings" => fields([("name", &name), ("language", "en"), ("week_start", "mon")]),
        "calendar" => fields([
            ("country", "IL"),
            ("zone", "Asia/Jerusalem"),
            ("weekday", "mon"),
            ("weekday", "tue"),
            ("opening", "09:00"),
            ("closing", "18:00"),
            ("from", "09:00"),
            ("to", "18:00"),
            ("chol_hamoed", "closed"),
        ]),
        "closures" => fields([
            ("first", "2026-12-31"),
            ("last", ""),
            ("closure_name", &name),
        ]),
        "closures/{closure}/removals" | "people/{person}/absences/{absence}/cancellations" => {
            fields([])
        }
        "people" => fields([("name", &name), ("email", ""), ("language", "")]),
        "people/{person}" => fields([("name", &name), ("email", "new@example.com")]),
        "people/{person}/seats" => fields([("role", &side.role.to_string())]),
        "people/{person}/absences" => fields([
            ("first", "2026-12-10"),
            ("last", "2026-12-11"),
            ("stand_in", &side.owner_person.to_string()),
        ]),
        "roles" => fields([("name", &name), ("holders", owner)]),
        "roles/{role}" => fields([("holders", owner), ("person", &person)]),
        "views" | "views/{view}" => fields([("name", &name), ("q", &name)]),
        "views/{view}/removals" => fields([]),
        "processes/{process}/seats" => fields([(&format!("seat-{}", side.role), owner)]),
        _ => return None,
    };
    Some(sent)
}

fn of_item(path: &str, side: &Side) -> Option<Fields> {
    let below = path.strip_prefix("/w/{workspace}/items/{item}/")?;
    let (why, person) = (side.text("Because"), side.person.to_string());
    let sent = match below {
        "owners" | "spells/{spell}/assignments" => fields([("to", &person)]),
        "cancellations" | "spells/{spell}/skips" => fields([("reason", &why)]),
        "spells/{spell}/returns" | "spells/{spell}/drops" => {
            fields([("to", &side.stages[0].to_string()), ("reason", &why)])
        }
        "comments" | "comments/{comment}" => fields([("comment", &why)]),
        "readings"
        | "removals"
        | "links"
        | "links/{link}/revocations"
        | "comments/{comment}/removals"
        | "files/{file}/removals"
        | "files/{file}/returns" => fields([]),
        "dates" => fields([
            ("what", &side.running.spell),
            ("to", "2026-12-29"),
            ("follow", "only"),
            ("reason", &why),
        ]),
        "placements" => fields([("channel", &why), ("parent", "")]),
        "spells/{spell}/answers" | "spells/{spell}/moves" | "spells/{spell}/publications" => {
            let entry = side.entry.to_string();
            let (answer, was) = (format!("a.{entry}"), format!("was.{entry}"));
            fields([("entry", &entry), (&answer, "yes"), (&was, "")])
        }
        _ => return None,
    };
    Some(sent)
}

fn of_task(path: &str, side: &Side) -> Option<Fields> {
    let below = path.strip_prefix("/w/{workspace}/")?;
    let (title, person) = (side.text("Errand"), side.person.to_string());
    let item = side.running.item.to_string();
    let sent = match below {
        "tasks" => fields([
            ("title", &title),
            ("owner", &person),
            ("due", "2026-12-02"),
            ("item", &item),
        ]),
        "tasks/{task}" => fields([
            ("title", &title),
            ("owner", &person),
            ("due", "2026-12-03"),
            ("note", &title),
        ]),
        "tasks/{task}/cancellations" => fields([("reason", &title)]),
        "tasks/{task}/completions" | "tasks/{task}/reopenings" | "undos/{undo}" => fields([]),
        _ => return None,
    };
    Some(sent)
}

fn of_process(path: &str, side: &Side) -> Option<Fields> {
    let below = path.strip_prefix("/w/{workspace}/processes")?;
    let (title, stage) = (side.text("Newly"), side.stages[0].to_string());
    let sent = match below {
        "" => fields([
            ("list", "Write\nDraw"),
            ("name", &title),
            ("item_word", &title),
        ]),
        "/{process}/draft" => fields([
            ("revision", "1"),
            ("before", ""),
            ("name", &title),
            ("item_word", &title),
            ("stage_id", &stage),
            ("stage_name", &title),
            ("stage_role", &title),
            ("stage_duration", "1"),
        ]),
        "/{process}/draft/stages/{stage}" => fields([
            ("revision", "1"),
            ("name", &title),
            ("role", &title),
            ("days", "1"),
        ]),
        "/{process}/items" => fields([
            ("title", &title),
            ("brief", ""),
            ("aim", "due"),
            ("due", "2026-12-28"),
            ("owner", &side.owner_person.to_string()),
            ("version", &side.version.to_string()),
        ]),
        _ => return None,
    };
    Some(sent)
}

/// A small file as an upload.
fn given(side: &Side) -> String {
    let (name, text) = (side.text("Given"), side.text("Text"));
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}.txt\"\r\n\r\n{text}\r\n--{BOUNDARY}--\r\n"
    )
}

/// A table as an upload: two stages.
fn uploaded(side: &Side) -> String {
    let title = side.text("Newly");
    let part = |name: &str, value: &str| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        )
    };
    let file = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stages.csv\"\r\n\r\n\
         Stage,Role,Days\n{title},{title},1\nSecond,{title},2\r\n"
    );
    let fields = [("make", "1"), ("name", &title), ("item_word", &title)];
    let fields: String = fields.map(|(name, value)| part(name, value)).concat();
    format!("{fields}{file}--{BOUNDARY}--\r\n")
}

fn encoded(fields: &Fields) -> String {
    let escape = |text: &str| {
        text.bytes().fold(String::new(), |mut out, byte| {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                out.push(char::from(byte));
            } else {
                // Writing to a String cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
            out
        })
    };
    let token = ("form_token".to_owned(), super::accounts::fresh_id());
    let pairs = fields.iter().chain(std::iter::once(&token));
    let pairs = pairs.map(|(name, value)| format!("{}={}", escape(name), escape(value)));
    pairs.collect::<Vec<_>>().join("&")
}
