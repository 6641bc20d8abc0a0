//! Wrapped texts: between words, inside a long word, shortened at the end, isolates kept whole.

use proptest::prelude::*;

use super::wrap;
use crate::processes::drawing::{Form, Ink, Lettering, Measure};

const NAME: Lettering = Ink::Title.lettering(Form::Lanes);

fn lines(text: &str) -> Vec<String> {
    wrap(text, 120, Measure::RUBIK, NAME)
}

#[test]
fn a_short_name_is_one_line_and_nothing_is_none() {
    assert_eq!(lines("Write"), ["Write"]);
    assert_eq!(lines("  "), [""; 0]);
}

#[test]
fn a_long_name_is_broken_between_its_words() {
    assert_eq!(lines("Подготовка коммерческого предложения").len(), 3);
    assert_eq!(
        lines("Idea and brief of the post"),
        ["Idea and brief of", "the post"]
    );
}

#[test]
fn a_word_that_is_too_long_is_broken_inside() {
    let broken = lines("Donaudampfschifffahrtsgesellschaft");
    assert_eq!(broken.concat(), "Donaudampfschifffahrtsgesellschaft");
    assert!(broken.len() > 1);
}

#[test]
fn a_hyphen_is_a_place_to_break_and_a_hard_space_is_none() {
    assert_eq!(lines("Веб-разработчик"), ["Веб-", "разработчик"]);
    assert_eq!(lines("Веб-сайт"), ["Веб-сайт"]);
    assert_eq!(
        lines("2 days, may wait\u{a0}½\u{a0}day")
            .last()
            .map(String::as_str),
        Some("wait\u{a0}½\u{a0}day")
    );
}

#[test]
fn what_does_not_fit_on_the_last_line_ends_with_an_ellipsis() {
    let cut = lines("One two three four five six seven eight nine ten eleven twelve");
    assert_eq!(cut.len(), NAME.lines_max);
    assert!(cut.last().is_some_and(|line| line.ends_with('…')));
    assert!(cut[..2].iter().all(|line| !line.contains('…')));
}

#[test]
fn a_part_that_is_isolated_stays_so_on_each_of_its_lines() {
    let split = lines("צריך: \u{2068}Landing page with a form\u{2069}");
    assert_eq!(
        split,
        [
            "צריך: \u{2068}Landing\u{2069}",
            "\u{2068}page with a form\u{2069}"
        ]
    );
}

proptest! {
    #[test]
    fn every_line_fits_and_nothing_is_lost_unless_it_says_so(
        text in "[a-zа-яא-ת\u{2068}\u{2069} ]{0,90}",
        width in 90_i32..300,
    ) {
        let lines = wrap(&text, width, Measure::RUBIK, NAME);
        prop_assert!(lines.len() <= NAME.lines_max);
        for line in &lines {
            prop_assert!(Measure::RUBIK.width(line, NAME.size) <= width, "{line}");
            let opened = line.matches('\u{2068}').count();
            prop_assert_eq!(opened, line.matches('\u{2069}').count());
        }
        let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}', ' '], "");
        let whole = bare(&lines.concat());
        let is_whole = whole == bare(&text);
        prop_assert!(is_whole || whole.ends_with('…'));
    }
}
