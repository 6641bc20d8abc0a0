//! Chance goes the same way twice, and everywhere within its bounds.

use super::Chance;

#[test]
fn the_same_beginning_gives_the_same_line() {
    let draw = || {
        let mut chance = Chance::seeded(7);
        (0..50)
            .map(|_| chance.between(0, 1_000))
            .collect::<Vec<_>>()
    };
    assert_eq!(draw(), draw());
    let mut other = Chance::seeded(8);
    assert_ne!(draw()[0], other.between(0, 1_000));
}

#[test]
fn every_number_of_a_range_comes_and_no_other() {
    let mut chance = Chance::seeded(1);
    let drawn: std::collections::BTreeSet<i64> = (0..500).map(|_| chance.between(-2, 3)).collect();
    assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [-2, -1, 0, 1, 2, 3]);
}

#[test]
fn a_fork_does_not_depend_on_what_was_drawn_from_another() {
    let chance = Chance::seeded(3);
    let mut first = chance.fork(1);
    let mut second = chance.fork(2);
    let numbers = [first.between(0, 1 << 40), second.between(0, 1 << 40)];
    assert_ne!(numbers[0], numbers[1]);
    assert_eq!(chance.fork(1).between(0, 1 << 40), numbers[0]);
}

#[test]
fn shuffling_keeps_everything_and_nothing_of_nothing_is_nothing() {
    let mut chance = Chance::seeded(5);
    let mut things: Vec<u32> = (0..20).collect();
    chance.shuffle(&mut things);
    assert_ne!(things, (0..20).collect::<Vec<_>>());
    things.sort_unstable();
    assert_eq!(things, (0..20).collect::<Vec<_>>());
    assert_eq!(chance.one::<u32>(&[]), None);
}
