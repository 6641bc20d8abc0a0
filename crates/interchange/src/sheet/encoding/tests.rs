//! Letters of Windows files, and files that are no text.

use super::*;

const HEBREW: &str = "שלב,ימים\nבריף עם הלקוח,1\nעיצוב,2";
const RUSSIAN: &str = "Этап;Дни\nБриф с клиентом;1\nДизайн;2";

fn guess_of(bytes: &[u8]) -> GuessedEncoding {
    decode(bytes).unwrap().guess.unwrap()
}

#[test]
fn windows_letters_are_told_apart_by_frequency() {
    let hebrew = decode(&WINDOWS_1255.encode(HEBREW).0).unwrap();
    let russian = decode(&WINDOWS_1251.encode(RUSSIAN).0).unwrap();
    assert_eq!(hebrew.text, HEBREW);
    assert_eq!(russian.text, RUSSIAN);
}

#[test]
fn one_heading_is_enough() {
    for (codec, encoding, words) in [
        (
            WINDOWS_1255,
            Encoding::Windows1255,
            ["שלב", "משימה", "צ'ק ליסט", "תפקיד"],
        ),
        (
            WINDOWS_1251,
            Encoding::Windows1251,
            ["Этап", "ЗАДАЧА", "чек-лист", "роль"],
        ),
    ] {
        for word in words {
            assert_eq!(guess_of(&codec.encode(word).0).encoding, encoding, "{word}");
        }
    }
}

#[test]
fn a_guess_shows_its_words() {
    let guess = guess_of(&WINDOWS_1251.encode(RUSSIAN).0);
    assert_eq!(guess.words, ["Этап", "Дни", "Бриф"]);
}

#[test]
fn certain_encodings_are_no_guess() {
    assert_eq!(decode(HEBREW.as_bytes()).unwrap().guess, None);
    assert_eq!(decode(b"\xFF\xFEa\0").unwrap().guess, None);
}

#[test]
fn western_dashes_pass_but_western_letters_do_not() {
    assert_eq!(
        decode(b"Brief \x96 the client\x92s goals").unwrap().text,
        "Brief – the client’s goals"
    );
    assert!(decode(b"D\xE9j\xE0 vu, caf\xE9").is_err());
}

#[test]
fn damaged_text_is_refused_rather_than_guessed() {
    let cut = &HEBREW.as_bytes()[..HEBREW.len() - 4];
    let damaged = [cut, b"\xD7,1"].concat();
    assert_eq!(
        decode(&damaged).err(),
        Some(SheetError::Undecodable {
            valid_bytes: cut.len()
        })
    );
    assert!(decode(b"a\0b\0\0c").is_err());
    assert!(decode(b"id,name\n1,a\0b\n").is_err());
    assert!(decode(b"\xEF\xBB\xBFa\xFF").is_err());
}
