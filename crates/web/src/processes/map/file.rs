//! The map as one SVG file: its colours are those of the light theme, written in, so that it needs no stylesheet and no font.

use std::fmt::Write as _;

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::painted::Painting;
use crate::problem::Problem;

const RULES: &str = include_str!("../../../assets/css/drawing.css");
const TOKENS: &str = include_str!("../../../assets/css/tokens.css");

/// What stands over the drawing.
pub struct Heading {
    /// The process.
    pub name: String,
    /// How long it takes.
    pub title: String,
}

#[derive(Template)]
#[template(path = "processes/map/file.svg")]
struct MapFile<'a> {
    heading: &'a Heading,
    rules: String,
    painting: Painting,
    start: i32,
    whole_width: i32,
    whole_height: i32,
}

const MARGIN: i32 = 40;
const HEAD: i32 = 76;

/// The file, to be kept under the name of the process.
pub fn answer(heading: &Heading, painting: Painting) -> Result<Response, Problem> {
    let file = MapFile {
        heading,
        rules: resolved(RULES),
        start: if painting.dir == "rtl" {
            painting.width
        } else {
            0
        },
        whole_width: painting.width + 2 * MARGIN,
        whole_height: painting.height + HEAD + 2 * MARGIN,
        painting,
    };
    let body = file
        .render()
        .map_err(|cause| Problem::fault(&cause.to_string()))?;
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("image/svg+xml; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    let name = format!(
        "attachment; filename=\"map.svg\"; filename*=UTF-8''{}.svg",
        encoded(&heading.name)
    );
    let name = HeaderValue::from_str(&name).map_err(|cause| Problem::fault(&cause.to_string()))?;
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// The rules without their layer, and with the light value of each token.
fn resolved(rules: &str) -> String {
    let inside = rules
        .split_once("@layer components {")
        .and_then(|(_, rest)| rest.rsplit_once('}'));
    let mut pieces = inside.map_or(rules, |(inside, _)| inside).split("var(--");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(')').unwrap_or((piece, ""));
        plain.push_str(in_plain(name));
        plain.push_str(rest);
    }
    plain
}

/// A value for any reader: other fonts than Rubik know bold and no weights in between.
fn in_plain(name: &str) -> &'static str {
    match name {
        "weight-strong" => "bold",
        name => light(name),
    }
}

/// The value of a token in the light theme.
fn light(name: &str) -> &'static str {
    let start = format!("--{name}: ");
    let value = TOKENS
        .split_once(&start)
        .and_then(|(_, rest)| rest.split_once(';'))
        .map_or("inherit", |(value, _)| value);
    value
        .strip_prefix("light-dark(")
        .and_then(|both| both.split_once(','))
        .map_or(value, |(light, _)| light)
}

/// A file name as headers carry it.
fn encoded(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests;
