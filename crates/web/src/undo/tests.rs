//! What an address offers to take back, and where that leads afterwards.

use super::*;

const ID: &str = "00000000000000000000000000000007";

fn from(address: &str) -> Option<(String, String)> {
    let offered = offered(&address.parse::<Uri>().expect("an address"))?;
    Some((offered.id.to_string(), offered.back))
}

#[test]
fn an_address_offers_what_it_names() {
    let offered = from(&format!("/w/1/items/2?said=handed-over&undo={ID}"));
    assert_eq!(offered, Some((ID.to_owned(), "/w/1/items/2".to_owned())));
}

#[test]
fn what_else_the_address_asked_for_is_kept() {
    let offered = from(&format!(
        "/w/1/tasks?whose=all&said=task-done&undo={ID}&show=over"
    ));
    let back = "/w/1/tasks?whose=all&show=over".to_owned();
    assert_eq!(offered, Some((ID.to_owned(), back)));
}

#[test]
fn an_address_without_one_offers_nothing() {
    for address in ["/w/1/tasks", "/w/1/tasks?said=saved", "/w/1/tasks?undo=7"] {
        assert_eq!(from(address), None, "{address}");
    }
}
