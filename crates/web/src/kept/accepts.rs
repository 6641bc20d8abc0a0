//! What a browser says of what it takes and what it has.

use axum::http::{HeaderMap, header};

/// Whether it takes gzip: named, or meant by a star, and not refused by a weight of nought.
pub fn gzip(asked: &HeaderMap) -> bool {
    let mut by_star = false;
    for line in asked.get_all(header::ACCEPT_ENCODING) {
        for part in line.to_str().unwrap_or_default().split(',') {
            let mut pieces = part.split(';').map(str::trim);
            let name = pieces.next().unwrap_or_default();
            let is_taken = !pieces.any(is_nought);
            if name.eq_ignore_ascii_case("gzip") {
                return is_taken;
            }
            by_star |= name == "*" && is_taken;
        }
    }
    by_star
}

fn is_nought(piece: &str) -> bool {
    let weight = piece.strip_prefix("q=").or(piece.strip_prefix("Q="));
    weight.is_some_and(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0))
}

/// Whether it has the page of this tag.
pub fn has_already(asked: &HeaderMap, tag: &str) -> bool {
    let lines = asked.get_all(header::IF_NONE_MATCH).iter();
    let mut tags = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|known| known.trim().trim_start_matches("W/"));
    tags.any(|known| known == tag)
}
