//! The guide draws in every language, and its markup keeps the rules a browser would not complain about.

use super::{Asked, draw};

const SCREENS: [&str; 4] = ["", "my-day", "item", "first-run"];

fn each_page(check: impl Fn(&str, &str)) {
    for lang in ["he", "ru", "en"] {
        for screen in SCREENS {
            let asked = Asked {
                lang: lang.to_owned(),
                screen: screen.to_owned(),
                theme: String::new(),
            };
            check(
                &format!("{lang} {screen}"),
                &draw(&asked).expect("the guide draws"),
            );
        }
    }
}

#[test]
fn every_page_says_its_language_direction_and_one_heading() {
    each_page(|name, page| {
        let lang = &name[..2];
        let dir = if lang == "he" { "rtl" } else { "ltr" };
        assert!(
            page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")),
            "{name}"
        );
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert!(page.contains("href=\"#main\""), "{name}");
    });
}

#[test]
fn no_page_needs_inline_styles_or_scripts() {
    each_page(|name, page| {
        assert!(
            !page.contains(" style=") && !page.contains("<style"),
            "{name}"
        );
        assert!(
            !page.contains(" onclick") && !page.contains("hx-on") && !page.contains("javascript:"),
            "{name}"
        );
        assert_eq!(
            page.matches("<script").count(),
            page.matches("<script src=").count(),
            "{name}"
        );
    });
}

#[test]
fn ids_are_unique_and_every_reference_has_its_goal() {
    each_page(|name, page| {
        let mut ids = values(page, " id=\"");
        ids.sort_unstable();
        assert!(
            ids.windows(2).all(|pair| pair[0] != pair[1]),
            "{name}: {ids:?}"
        );
        let goals = [
            " for=\"",
            " aria-describedby=\"",
            " aria-labelledby=\"",
            " data-copy=\"",
        ];
        for goal in goals.iter().flat_map(|attribute| values(page, attribute)) {
            for id in goal.split(' ') {
                assert!(ids.contains(&id), "{name}: nothing has the id {id}");
            }
        }
    });
}

#[test]
fn every_wrong_field_is_tied_to_its_error() {
    let page = draw(&Asked::default()).expect("the guide draws");
    assert!(page.contains("aria-describedby=\"f-name-hint f-name-error\" aria-invalid=\"true\""));
    assert!(page.contains("aria-describedby=\"f-mail-error\" aria-invalid=\"true\""));
}

fn values<'page>(page: &'page str, attribute: &str) -> Vec<&'page str> {
    page.split(attribute)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}
