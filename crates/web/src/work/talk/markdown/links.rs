//! Where a link may lead, and addresses that stand in a text as they are.

/// Beginnings that are links without being marked as one.
const BARE: [&str; 2] = ["https://", "http://"];
/// What closes a sentence rather than an address.
const CLOSING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '"', '*', '_', '»', '”',
];

/// The address, if it is on the web, a mailbox, or a page of this program.
pub fn safe_address(address: &str) -> Option<&str> {
    let address = address.trim();
    if address.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let is_known = ["https://", "http://", "mailto:"].iter().any(|scheme| {
        let start = address.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    });
    let is_own = address.starts_with('/')
        && !address
            .get(1..)
            .is_some_and(|rest| rest.starts_with(['/', '\\']));
    (is_known || is_own).then_some(address)
}

/// A text in parts, each with whether it is an address.
pub fn linked(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = BARE.iter().filter_map(|start| rest.find(start)).min() {
        let after = &rest[at..];
        let end = after
            .find(|c: char| {
                c.is_whitespace()
                    || matches!(c, '<' | '>')
                    || ('\u{F8F0}'..='\u{F8F1}').contains(&c)
            })
            .unwrap_or(after.len());
        let address = after[..end].trim_end_matches(CLOSING);
        let is_address = safe_address(address).is_some();
        let taken = if is_address {
            address.len()
        } else {
            end.max(1)
        };
        if at > 0 {
            parts.push((&rest[..at], false));
        }
        parts.push((&after[..taken], is_address));
        rest = &after[taken..];
    }
    if !rest.is_empty() {
        parts.push((rest, false));
    }
    parts
}
