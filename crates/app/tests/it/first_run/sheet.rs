//! The same list as a spreadsheet, with the people in it and a column that the product does not know.

use std::path::PathBuf;

use rust_xlsxwriter::Workbook;

use super::story::Story;

impl Story {
    /// Drops the sheet, reads what was recognised and makes the process of it.
    pub async fn drops_a_sheet(&self) {
        let (browser, words, cast) = (&self.browser, self.words, &self.cast);
        browser
            .upload(&words.processes_drop_label(), &self.sheet())
            .await;
        browser.press(&words.processes_drop_button()).await;
        browser
            .wait_for_heading(&words.processes_sheet_title(cast.stages.len()))
            .await;
        let text = browser.text().await;
        assert!(
            text.contains(cast.headings[5]),
            "the unknown column: {text}"
        );
        self.look().await;
        browser.fill(&words.processes_name(), cast.process).await;
        browser
            .fill(&words.processes_item_word(), cast.item_word)
            .await;
        browser.press(&words.processes_sheet_make()).await;
        browser
            .wait_for_heading(&words.processes_draft_title_new(cast.process))
            .await;
        self.look().await;
    }

    /// Writes the workbook into the folder of the house.
    fn sheet(&self) -> PathBuf {
        let cast = &self.cast;
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, cast.headings).expect("headings");
        for (row, stage) in (1..).zip(cast.stages) {
            let entry = if row == 1 { cast.entries[0] } else { "" };
            let cells = [
                stage.name,
                stage.role,
                stage.person,
                stage.days,
                entry,
                "500",
            ];
            sheet.write_row(row, 0, cells).expect("a row");
        }
        let path = self.house.folder.join("list.xlsx");
        book.save(&path).expect("a workbook");
        path
    }
}
