//! The Hebrew calendar against its own laws and known lengths.

use jiff::civil::Weekday;

use super::*;

#[test]
fn lengths_of_known_years() {
    let lengths: Vec<i32> = (5781..=5786).map(year_days).collect();
    assert_eq!(lengths, [353, 384, 355, 383, 355, 354], "H1");
    let leap: Vec<i32> = (5779..=5787)
        .filter(|year| year_days(*year) > 380)
        .collect();
    assert_eq!(leap, [5779, 5782, 5784, 5787], "H1");
}

#[test]
fn every_year_has_a_lawful_length_and_start() {
    for year in 5000..6500 {
        let lawful = [353, 354, 355, 383, 384, 385];
        assert!(lawful.contains(&year_days(year)), "{year}");
        let start = date(year, Month::Tishri, 1).unwrap().weekday();
        assert!(
            !matches!(
                start,
                Weekday::Sunday | Weekday::Wednesday | Weekday::Friday
            ),
            "{year}"
        );
    }
}

#[test]
fn the_months_fill_the_year() {
    for year in 5700..5900 {
        let elul = date(year, Month::Av, 30).unwrap();
        let next = date(year + 1, Month::Tishri, 1).unwrap();
        assert_eq!(
            elul.until(next).unwrap().get_days(),
            30,
            "Elul has 29 days in {year}"
        );
    }
}

#[test]
fn independence_falls_on_four_weekdays_only() {
    for year in 5700..5900 {
        let weekday = date(year, Month::Iyar, 5).unwrap().weekday();
        let possible = [
            Weekday::Monday,
            Weekday::Wednesday,
            Weekday::Friday,
            Weekday::Saturday,
        ];
        assert!(possible.contains(&weekday), "{year}");
    }
}

#[test]
fn years_beyond_the_gregorian_type_are_nothing() {
    assert_eq!(date(20_000, Month::Tishri, 1), None);
}
