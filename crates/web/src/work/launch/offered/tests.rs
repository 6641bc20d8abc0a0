//! What is different this time, in the order of the map and in words.

use domain::ids::StageId;
use domain::processes::{HalfDays, Map, Stage};
use domain::text::Title;
use domain::work::Adjustments;
use i18n::{Language, Words};
use uuid::Uuid;

use super::{Different, different, gives};
use crate::components::Tone;

fn id(number: u128) -> StageId {
    StageId::new(Uuid::from_u128(number))
}

fn map() -> Map {
    let title = |text| Title::parse(text).expect("a title");
    let stage = |number, name| Stage {
        days: HalfDays::new(4).expect("days"),
        ..Stage::named(id(number), title(name))
    };
    Map {
        item_word: title("post"),
        stages: vec![stage(1, "Idea"), stage(2, "Writing"), stage(3, "Design")],
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn each_changed_stage_says_how() {
    let changes = Adjustments {
        days: [(id(3), HalfDays::ONE_DAY)].into(),
        beside_previous: [id(3)].into(),
        left_out: [id(2)].into(),
        buffer_days: 0,
    };
    let words = Words::of(Language::En);
    let said: Vec<(String, String)> = different(&map(), &changes, words)
        .into_iter()
        .map(|Different { stage, how, .. }| (stage, plain(&how)))
        .collect();
    assert_eq!(
        said,
        [
            ("Writing".to_owned(), "left out".to_owned()),
            (
                "Design".to_owned(),
                "1 day instead of 2 days and side by side with “Idea”".to_owned()
            ),
        ]
    );
    assert!(different(&map(), &Adjustments::default(), words).is_empty());
}

#[test]
fn an_offer_says_what_it_gives() {
    let words = Words::of(Language::En);
    assert_eq!(
        (gives(0, words).tone, gives(0, words).text.as_str()),
        (Tone::Ok, "it fits")
    );
    assert_eq!(plain(&gives(2, words).text), "still 2 days short");
    assert_eq!(gives(1, words).tone, Tone::Warn);
}
