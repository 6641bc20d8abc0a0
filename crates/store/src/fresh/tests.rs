//! Identifiers of one moment keep their order, and no two are the same.

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::{Variant, Version};

use super::{fresh_id, numbered};

#[test]
fn identifiers_of_one_moment_sort_as_they_were_made() {
    let now = Timestamp::from_millisecond(1_772_000_000_000).expect("is sound");
    let made: Vec<_> = (0..10_000).map(|_| fresh_id(now)).collect();
    assert!(made.is_sorted());
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), made.len());
}

#[test]
fn the_counter_fills_its_bits_in_order() {
    let numbers = [
        0,
        1,
        0xFF,
        0x100,
        0x3FFF,
        0x4000,
        0x3F_FFFF,
        0x40_0000,
        0x03FF_FFFF,
    ];
    let made: Vec<_> = numbers
        .iter()
        .map(|number| numbered(7, *number, [0; 6]))
        .collect();
    assert!(made.is_sorted());
}

#[test]
fn an_identifier_says_version_seven_and_its_moment() {
    let now = Timestamp::from_millisecond(1_772_000_000_123).expect("is sound");
    let id = fresh_id(now);
    assert_eq!(id.get_version(), Some(Version::SortRand));
    assert_eq!(id.get_variant(), Variant::RFC4122);
    let (seconds, nanos) = id.get_timestamp().expect("is sound").to_unix();
    assert_eq!((seconds, nanos), (1_772_000_000, 123_000_000));
}

#[test]
fn a_later_moment_sorts_after_an_earlier_one_and_before_1970_is_the_beginning() {
    let earlier = fresh_id(Timestamp::from_millisecond(1_000).expect("is sound"));
    let later = fresh_id(Timestamp::from_millisecond(1_001).expect("is sound"));
    assert!(earlier < later);
    assert!(fresh_id(Timestamp::MIN) < earlier);
}

#[tokio::test]
async fn identifiers_repeat_only_where_it_was_asked_for_and_by_their_seed() {
    let now = Timestamp::from_millisecond(1_772_000_000_000).expect("is sound");
    let make = |seed| {
        super::with_repeatable_ids(seed, async move {
            (0..3).map(|_| fresh_id(now)).collect::<Vec<_>>()
        })
    };
    let first = make(1).await;
    assert_eq!(first, make(1).await);
    assert!(first.is_sorted());
    assert!(make(2).await.iter().all(|id| !first.contains(id)));
    assert!(!first.contains(&fresh_id(now)));
}
