//! Lines of names in three languages, with what people leave behind while typing.

use uuid::Uuid;

use super::*;

fn person(number: u128, name: &str) -> Person {
    Person {
        id: PersonId::new(Uuid::from_u128(number)),
        name: Name::parse(name).expect("a name"),
        email: None,
        language: None,
    }
}

fn read(typed: &str) -> Result<Vec<String>, TextRefusal> {
    let people = [person(1, "Нирит Леви"), person(2, "Dana Cohen")];
    let known = Known {
        people: &people,
        me: people[0].id,
        me_word: "אני".to_owned(),
    };
    let names = known.read(typed)?;
    Ok(names.iter().map(ToString::to_string).collect())
}

#[test]
fn commas_and_semicolons_part_names_and_blanks_do_not_count() {
    assert_eq!(
        read(" אמיר , Юрий Гинзбург;Zoe,, ").expect("names"),
        ["אמיר", "Юрий Гинзбург", "Zoe"]
    );
    assert_eq!(read("  ,").expect("nobody"), Vec::<String>::new());
}

#[test]
fn a_known_name_is_the_same_person_in_any_case() {
    assert_eq!(
        read("dana  cohen, DANA COHEN").expect("names"),
        ["Dana Cohen"]
    );
}

#[test]
fn the_word_for_oneself_means_the_writer() {
    assert_eq!(read("אני, Zoe").expect("names"), ["Нирит Леви", "Zoe"]);
    assert_eq!(read("Нирит Леви, אני").expect("names"), ["Нирит Леви"]);
}

#[test]
fn a_name_that_is_too_long_is_refused() {
    assert!(matches!(
        read(&"я".repeat(81)),
        Err(TextRefusal::TooLong { length_max: 80, .. })
    ));
}

#[test]
fn a_name_with_a_comma_would_be_read_as_several() {
    assert!(is_several(&Name::parse("Dana, MBA").expect("a name")));
    assert!(!is_several(
        &Name::parse("Anna-Maria O'Neil").expect("a name")
    ));
}
