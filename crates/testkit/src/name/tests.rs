//! Names in the order of the standard: reference, attribute, label or content, title, placeholder.

use scraper::{Html, Selector};

use super::{accessible_name, is_hidden};

/// The name of the element with the id `it`.
fn name(markup: &str) -> String {
    let html = Html::parse_document(markup);
    let it = Selector::parse("#it").expect("a valid selector");
    let element = html.select(&it).next().expect("the element is there");
    accessible_name(&html, element)
}

#[test]
fn names_come_in_the_order_of_the_standard() {
    let other = "<b id='a'>Other</b><label for='it'>Label</label>";
    for (attributes, expected) in [
        (
            "aria-labelledby='a' aria-label='Attribute' title='Title'",
            "Other",
        ),
        ("aria-label=' Attribute ' title='Title'", "Attribute"),
        ("title='Title'", "Label"),
    ] {
        assert_eq!(
            name(&format!("{other}<input id='it' {attributes}>")),
            expected
        );
    }
    assert_eq!(
        name("<input id='it' title='Title' placeholder='Hint'>"),
        "Title"
    );
    assert_eq!(name("<input id='it' placeholder='Hint'>"), "Hint");
}

#[test]
fn a_button_is_named_by_what_it_shows() {
    assert_eq!(
        name("<button id='it'> Save\n <b>all</b> </button>"),
        "Save all"
    );
    assert_eq!(name("<button id='it'><img alt='Print'></button>"), "Print");
    assert_eq!(
        name("<button id='it'><span aria-hidden='true'>✓</span> Done</button>"),
        "Done"
    );
    assert_eq!(name("<input id='it' type='submit' value='Go'>"), "Go");
}

#[test]
fn a_label_around_a_field_names_it_without_its_value() {
    assert_eq!(
        name("<label>Role <select id='it'><option>Writer</option></select></label>"),
        "Role"
    );
    assert_eq!(
        name("<label><input id='it' type='checkbox'> I agree</label>"),
        "I agree"
    );
}

#[test]
fn what_stands_in_something_hidden_is_hidden() {
    for (markup, expected) in [
        ("<div hidden><a id='it'>x</a></div>", true),
        ("<div aria-hidden='true'><a id='it'>x</a></div>", true),
        ("<div><a id='it'>x</a></div>", false),
    ] {
        let html = Html::parse_document(markup);
        let it = Selector::parse("#it").expect("a valid selector");
        assert_eq!(
            is_hidden(html.select(&it).next().expect("it is there")),
            expected,
            "{markup}"
        );
    }
}
