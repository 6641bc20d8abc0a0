//! The whole way from bytes to stages, hostile input, and public samples where they are at hand.

use encoding_rs::{Encoding as Codec, WINDOWS_1251, WINDOWS_1255};
use proptest::prelude::*;

use super::fixtures::{ENGLISH, HEBREW, RUSSIAN, delimited, workbook_of};
use super::*;

mod samples;

fn windows(codec: &'static Codec, text: &str) -> Vec<u8> {
    codec.encode(text).0.into_owned()
}

fn utf16(text: &str, mark: &[u8], bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let body = text.encode_utf16().flat_map(bytes_of);
    mark.iter().copied().chain(body).collect()
}

/// The file in every container and encoding that can hold it.
fn every_form(rows: &[[&str; 5]]) -> Vec<Vec<u8>> {
    let mut forms = vec![workbook_of(rows)];
    for delimiter in [',', ';', '\t', '|'] {
        let text = delimited(rows, delimiter);
        forms.push(text.clone().into_bytes());
        forms.push([b"\xEF\xBB\xBF", text.as_bytes()].concat());
        forms.push(utf16(&text, b"\xFF\xFE", u16::to_le_bytes));
        forms.push(utf16(&text, b"\xFE\xFF", u16::to_be_bytes));
        forms.push(utf16(&text, b"", u16::to_le_bytes));
        forms.push(utf16(&text, b"", u16::to_be_bytes));
    }
    forms
}

fn stages_of(bytes: &[u8]) -> StageSheet {
    stages(&read("list", bytes).unwrap()).unwrap()
}

fn stage(texts: [&str; 3], half_days: u16, checklist: [&str; 2]) -> StageRow {
    StageRow {
        stage: texts[0].into(),
        role: Some(texts[1].into()),
        person: Some(texts[2].into()),
        days: Some(half_days),
        checklist: checklist.map(String::from).to_vec(),
        other: Vec::new(),
    }
}

#[test]
fn a_hebrew_list_reads_the_same_in_every_form() {
    let expected = vec![
        stage(
            ["בריף", "מנהלת לקוח", "מיכל"],
            1,
            ["לדבר עם הלקוח", "לסכם מטרות"],
        ),
        stage(["עיצוב", "מעצב", "יואב"], 4, ["שתי סקיצות", "אישור"]),
    ];
    let mut forms = every_form(&HEBREW);
    forms.push(windows(WINDOWS_1255, &delimited(&HEBREW, ',')));
    for form in forms {
        assert_eq!(stages_of(&form).stages, expected);
    }
}

#[test]
fn a_russian_list_reads_the_same_in_every_form() {
    let expected = vec![
        stage(
            ["Бриф", "Аккаунт", "Ольга"],
            1,
            ["созвон с клиентом", "цели записаны"],
        ),
        stage(
            ["Дизайн", "Дизайнер", "Иван"],
            6,
            ["два варианта", "согласование"],
        ),
    ];
    let mut forms = every_form(&RUSSIAN);
    let text = delimited(&RUSSIAN, ';').replace('–', "-");
    forms.push(windows(WINDOWS_1251, &text));
    for form in forms {
        assert_eq!(stages_of(&form).stages, expected);
    }
}

#[test]
fn an_english_list_reads_the_same_in_every_form() {
    let expected = vec![
        stage(
            ["Brief", "Account manager", "Maya"],
            1,
            ["call the client", "goals written"],
        ),
        stage(["Design", "Designer", "Tom"], 4, ["two drafts", "approval"]),
    ];
    for form in every_form(&ENGLISH) {
        assert_eq!(stages_of(&form).stages, expected);
    }
}

#[test]
fn the_name_of_a_file_proves_nothing() {
    let expected = stages_of(&workbook_of(&ENGLISH)).stages;
    let workbook = read("list.csv", &workbook_of(&ENGLISH)).unwrap();
    let text = read("list.xlsx", delimited(&ENGLISH, ',').as_bytes()).unwrap();
    assert_eq!(stages(&workbook).unwrap().stages, expected);
    assert_eq!(stages(&text).unwrap().stages, expected);
}

#[test]
fn an_empty_file_is_told_apart_from_a_broken_one() {
    for bytes in [b"".as_slice(), b"\xEF\xBB\xBF", b"\r\n \t\r\n", b",,,\n,,,"] {
        assert_eq!(read("list.csv", bytes), Err(SheetError::Empty), "{bytes:?}");
    }
}

#[test]
fn a_file_over_the_size_limit_is_refused_before_it_is_read() {
    let bytes = vec![b'a'; FILE_BYTES_MAX + 1];
    let expected = SheetError::FileTooLarge {
        bytes: FILE_BYTES_MAX + 1,
        bytes_max: FILE_BYTES_MAX,
    };
    assert_eq!(read("list.txt", &bytes), Err(expected));
}

#[test]
fn a_workbook_cut_short_is_damaged_at_every_length() {
    let whole = workbook_of(&HEBREW);
    for length in (4..whole.len()).step_by(37) {
        assert!(read("list.xlsx", &whole[..length]).is_err(), "{length}");
    }
}

#[test]
fn a_text_cut_short_is_read_or_refused_at_every_length() {
    let whole = delimited(&HEBREW, ';').into_bytes();
    for length in 0..whole.len() {
        if let Ok(table) = read("list.csv", &whole[..length]) {
            let _ = stages(&table);
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(table) = read("list", &bytes) {
            let _ = stages(&table);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[ -~א-תа-яё,;|\t\"\r\n•–\u{200F}]{0,300}") {
        if let Ok(table) = read("list.txt", text.as_bytes()) {
            for row in &table.rows {
                prop_assert_eq!(row.len(), table.columns.len());
            }
            let _ = stages(&table);
        }
    }

    #[test]
    fn no_changed_byte_of_a_workbook_breaks_the_reader(place in 0.0..1.0_f64, byte in any::<u8>()) {
        let mut bytes = workbook_of(&RUSSIAN);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss,
            reason = "a share of a small length")]
        let index = (place * bytes.len() as f64) as usize;
        bytes[index] = byte;
        if let Ok(table) = read("list.xlsx", &bytes) {
            let _ = stages(&table);
        }
    }
}
