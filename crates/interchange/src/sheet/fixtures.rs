//! Files made in code for the tests: workbooks and encoded texts in the three languages.

use rust_xlsxwriter::{Workbook, Worksheet};

use super::Table;

/// A list of stages in Hebrew, headings and all.
pub(super) const HEBREW: [[&str; 5]; 3] = [
    ["שלב", "תפקיד", "אחראי", "ימים", "צ'ק-ליסט"],
    [
        "בריף",
        "מנהלת לקוח",
        "מיכל",
        "חצי יום",
        "לדבר עם הלקוח\nלסכם מטרות",
    ],
    ["עיצוב", "מעצב", "יואב", "יומיים", "שתי סקיצות; אישור"],
];

/// The same in Russian.
pub(super) const RUSSIAN: [[&str; 5]; 3] = [
    ["Этап", "Роль", "Исполнитель", "Срок, дней", "Чек-лист"],
    [
        "Бриф",
        "Аккаунт",
        "Ольга",
        "0,5",
        "созвон с клиентом\nцели записаны",
    ],
    [
        "Дизайн",
        "Дизайнер",
        "Иван",
        "2–3",
        "два варианта; согласование",
    ],
];

/// The same in English.
pub(super) const ENGLISH: [[&str; 5]; 3] = [
    ["Stage", "Role", "Owner", "Duration (days)", "Checklist"],
    [
        "Brief",
        "Account manager",
        "Maya",
        "half a day",
        "call the client\ngoals written",
    ],
    ["Design", "Designer", "Tom", "2", "two drafts; approval"],
];

/// The text of a delimited file, every cell quoted.
pub(super) fn delimited(rows: &[[&str; 5]], delimiter: char) -> String {
    let quoted = |cell: &&str| format!("\"{cell}\"");
    let line = |row: &[&str; 5]| {
        let cells: Vec<String> = row.iter().map(quoted).collect();
        cells.join(&delimiter.to_string())
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\r\n")
}

/// A workbook of text cells with one sheet.
pub(super) fn workbook_of(rows: &[[&str; 5]]) -> Vec<u8> {
    workbook(|sheet| {
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    })
}

/// A workbook with one sheet, filled by `fill`.
pub(super) fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

/// The table of a text.
pub(super) fn table(text: &str) -> Table {
    super::read("list.csv", text.as_bytes()).unwrap()
}
