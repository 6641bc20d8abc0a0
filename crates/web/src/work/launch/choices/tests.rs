//! Choices as fields and as an address, there and back.

use domain::ids::StageId;
use domain::processes::{HalfDays, Map, Stage};
use domain::text::Title;
use jiff::civil::date;
use uuid::Uuid;

use super::{Aim, Choices};
use crate::form::Fields;

const WRITING: StageId = StageId::new(Uuid::from_u128(1));
const DESIGN: StageId = StageId::new(Uuid::from_u128(2));
const PUBLISHING: StageId = StageId::new(Uuid::from_u128(3));

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn map() -> Map {
    let mut publishing = Stage::named(PUBLISHING, title("Publishing"));
    publishing.contract.publishes = true;
    Map {
        item_word: title("post"),
        stages: vec![
            Stage::named(WRITING, title("Writing")),
            Stage::named(DESIGN, title("Design")),
            publishing,
        ],
    }
}

fn read(pairs: &[(&str, String)]) -> Choices {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    Choices::read(&Fields::new(pairs.collect()), &map())
}

fn query(href: &str) -> &str {
    href.strip_prefix("/new?").expect("a query")
}

#[test]
fn nothing_asked_is_the_first_good_date_with_a_day_in_reserve() {
    let choices = read(&[]);
    assert_eq!(choices.aim, Aim::Due(None));
    assert_eq!(choices.changes.buffer_days, 1);
    assert_eq!(choices.href("/new"), "/new?");
}

#[test]
fn everything_asked_comes_back_in_the_address() {
    let choices = read(&[
        ("title", "How to & why".to_owned()),
        ("due", "2026-12-01".to_owned()),
        ("buffer", "0".to_owned()),
        (&format!("days.{WRITING}"), "1,5".to_owned()),
        ("beside", DESIGN.to_string()),
        ("out", WRITING.to_string()),
    ]);
    assert_eq!(choices.aim, Aim::Due(Some(date(2026, 12, 1))));
    assert_eq!(
        choices.changes.days[&WRITING],
        HalfDays::new(3).expect("days")
    );
    assert_eq!(
        query(&choices.href("/new")),
        format!(
            "title=How%20to%20%26%20why&due=2026-12-01&buffer=0&days.{WRITING}=1.5&beside={DESIGN}&out={WRITING}"
        )
    );
}

#[test]
fn a_start_date_counts_forward_with_or_without_the_radio() {
    let day = Aim::Start(Some(date(2026, 12, 1)));
    let start = ("start", "2026-12-01".to_owned());
    assert_eq!(read(std::slice::from_ref(&start)).aim, day);
    let turned = [("aim", "due".to_owned()), start];
    assert_eq!(read(&turned).aim, Aim::Due(None));
    let forward = read(&[("aim", "start".to_owned())]);
    assert_eq!(forward.aim, Aim::Start(None));
    assert_eq!(query(&forward.href("/new")), "aim=start");
}

#[test]
fn what_the_map_does_not_know_or_allow_is_left_aside() {
    let choices = read(&[
        ("due", "tomorrow".to_owned()),
        ("buffer", "21".to_owned()),
        ("out", PUBLISHING.to_string()),
        ("out", "nonsense".to_owned()),
        ("beside", WRITING.to_string()),
        (&format!("days.{DESIGN}"), "0".to_owned()),
        (&format!("days.{WRITING}"), "1".to_owned()),
        (&format!("days.{PUBLISHING}"), "3".to_owned()),
    ]);
    assert_eq!(choices, read(&[]));
}

#[test]
fn a_process_without_publishing_keeps_no_reserve() {
    let mut map = map();
    map.stages.pop();
    let choices = Choices::read(&Fields::default(), &map);
    assert_eq!(choices.changes.buffer_days, 0);
}
