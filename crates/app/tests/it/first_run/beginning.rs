//! From the first link to a published list with a name in every seat.

use domain::language::Language;

use super::story::Story;
use crate::office::PASSWORD;

/// The owner's address.
pub const EMAIL: &str = "nirit@example.com";

impl Story {
    /// Makes the first account and the workspace.
    pub async fn comes_by_the_first_link(&self) {
        let (browser, words) = (&self.browser, self.words);
        let link = self.house.first_link().await;
        browser
            .go(&format!("{}/first/{}", self.address, link.reveal()))
            .await;
        browser
            .wait_for_heading(&words.security_first_title())
            .await;
        self.look().await;
        browser
            .fill(&words.security_your_name(), self.cast.stages[0].person)
            .await;
        browser.fill(&words.security_email(), EMAIL).await;
        browser.fill(&words.security_password(), PASSWORD).await;
        browser.press(&words.security_first_button()).await;

        browser
            .wait_for_heading(&words.security_workspace_title())
            .await;
        self.look().await;
        browser
            .fill(&words.security_team_name(), self.cast.team)
            .await;
        let country = match self.language {
            Language::Hebrew => words.calendars_country_israel(),
            Language::Russian => words.calendars_country_russia(),
            Language::English => words.calendars_country_united_states(),
        };
        browser.fill(&words.calendars_country(), &country).await;
        browser.press(&words.security_workspace_button()).await;
        browser.wait_for_heading(&words.processes_new_title()).await;
        self.look().await;
    }

    /// Pastes four stages, two of them with an entry set in from the margin.
    pub async fn pastes_a_list(&self) {
        let (browser, words, cast) = (&self.browser, self.words, &self.cast);
        let [brief, writing, design, publishing] = cast.stages.map(|stage| stage.name);
        let [first, second] = cast.entries;
        let list = format!("{brief}\n  {first}\n{writing}\n  {second}\n{design}\n{publishing}");
        browser.fill(&words.processes_paste_label(), &list).await;
        browser
            .fill_row(0, &words.processes_name(), cast.process)
            .await;
        browser
            .fill_row(0, &words.processes_item_word(), cast.item_word)
            .await;
        browser.press(&words.processes_paste_button()).await;
        browser
            .wait_for_heading(&words.processes_draft_title_new(cast.process))
            .await;
        self.look().await;
    }

    /// Says who does each stage and how long it takes; on a wide screen also adds a row by the keyboard and removes it.
    pub async fn edits_the_list(&self) {
        let (browser, words) = (&self.browser, self.words);
        let name = words.processes_stage();
        for (row, stage) in self.cast.stages.iter().enumerate() {
            browser
                .fill_row(row, &words.processes_role(), stage.role)
                .await;
            browser
                .fill_row(row, &words.processes_days(), stage.days)
                .await;
        }
        if self.is_wide() {
            let rows = browser.count_fields(&name).await;
            browser.enter_in_row(3, &name).await;
            assert_eq!(browser.focused().await, crate::browser::visible(&name));
            assert_eq!(browser.count_fields(&name).await, rows + 1);
            browser.press_row(4, &words.processes_remove()).await;
            assert_eq!(browser.count_fields(&name).await, rows);
        }
        self.look().await;
        browser.press(&words.common_save()).await;
        browser.wait_for_text(&words.common_said_saved()).await;
        self.look().await;
    }

    /// Makes the pasted entry of the first stage a required link.
    pub async fn asks_for_a_link_in_the_first_stage(&self) {
        let (browser, words) = (&self.browser, self.words);
        let stage = self.cast.stages[0].name;
        browser
            .follow(&format!("{} {stage}", words.common_more()))
            .await;
        browser
            .wait_for_heading(&words.processes_stage_title(stage))
            .await;
        self.look().await;
        browser
            .fill(&words.processes_entry_kind(1), &words.processes_kind_link())
            .await;
        browser
            .press_row(0, &words.processes_entry_required())
            .await;
        browser.press(&words.processes_save_stage()).await;
        browser
            .wait_for_heading(&words.processes_draft_title_new(self.cast.process))
            .await;
    }

    /// Publishes the first version.
    pub async fn publishes_the_list(&self) {
        self.browser.press(&self.words.processes_publish()).await;
        self.browser
            .wait_for_text(&self.words.common_said_version_published())
            .await;
        self.look().await;
    }

    /// Writes a name into every seat.
    pub async fn says_who_does_these(&self) {
        let (browser, words) = (&self.browser, self.words);
        browser.wait_for_heading(&words.people_seats_title()).await;
        for stage in self.cast.stages {
            browser.fill(stage.role, stage.person).await;
        }
        browser.press(&words.people_seats_save()).await;
        browser.wait_for_text(&words.common_said_saved()).await;
    }
}
