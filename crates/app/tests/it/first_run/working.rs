//! From the dated plan to My day with nothing left in it.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::beginning::EMAIL;
use super::story::Story;
use crate::browser::visible;
use crate::office::PASSWORD;

const TODAY: Date = date(2026, 11, 23);
const LINK: &str = "https://docs.example.com/brief";

impl Story {
    /// Starts the first work and brings it to its end.
    pub async fn works_until_it_is_published(&self) {
        let due = self.finds_a_day().await;
        self.starts_the_work(due).await;
        self.hands_over_until_publishing().await;
        let text = self.browser.text().await;
        let ready = self.words.work_ready_for(self.words.day_medium(due));
        assert!(text.contains(&visible(&ready)), "{ready} in {text}");
        self.publishes_on(due).await;
        self.finds_nothing_left().await;
    }

    /// Chooses tomorrow, which is too early, and takes the first day that is offered.
    async fn finds_a_day(&self) -> Date {
        let (browser, words) = (&self.browser, self.words);
        let subject = as_sentence(&words.work_launch_subject(self.cast.item_word));
        browser.fill(&subject, self.cast.subject).await;
        let tomorrow = TODAY + 1.day();
        browser
            .fill(&words.work_launch_publish_day(), &tomorrow.to_string())
            .await;
        browser.wait_for_text(&words.work_launch_offers()).await;
        self.look().await;
        let due = self.first_offered_day().await;
        let offer = words.work_launch_offer_publish(words.day_long(due));
        browser.press(&offer).await;
        let start = words.day_long(TODAY);
        browser
            .wait_for_heading(&words.work_launch_published("today", words.day_long(due), start))
            .await;
        self.sees_the_days_off().await;
        self.look().await;
        due
    }

    /// The plan names the weekend between two stages, and Thanksgiving where it is kept.
    async fn sees_the_days_off(&self) {
        let rows =
            "return [...document.querySelectorAll('.plan__row--gap')].map(row => row.innerText)";
        let rows = self.browser.evaluate(rows).await;
        let gaps = rows.as_array().into_iter().flatten();
        let gaps = gaps.filter_map(|gap| Some(visible(gap.as_str()?).to_lowercase()));
        let gaps: Vec<String> = gaps.collect();
        let weekend = visible(&self.words.work_plan_weekend());
        let kept = self.cast.holiday.map(str::to_lowercase);
        for name in [Some(weekend), kept].into_iter().flatten() {
            assert!(
                gaps.iter().any(|gap| gap.contains(&name)),
                "{name} in {gaps:?}"
            );
        }
    }

    async fn first_offered_day(&self) -> Date {
        let buttons = self.browser.buttons().await;
        let days = (1..60).map(|days| TODAY + days.days());
        let is_offered = |day: &Date| {
            let offer = self
                .words
                .work_launch_offer_publish(self.words.day_long(*day));
            buttons.contains(&visible(&offer))
        };
        let mut offered = days.filter(is_offered);
        offered
            .next()
            .unwrap_or_else(|| panic!("no day is offered among {buttons:?}"))
    }

    async fn starts_the_work(&self, due: Date) {
        let (browser, words) = (&self.browser, self.words);
        let day = browser
            .evaluate("return document.querySelector('input[type=date]').value")
            .await;
        assert_eq!(day, due.to_string());
        browser.press(&words.work_launch_start()).await;
        browser.wait_for_heading(self.cast.subject).await;
        browser.wait_for_text(&words.common_said_launched()).await;
        self.look().await;
    }

    /// Passes three stages; the first may ask for what is missing.
    async fn hands_over_until_publishing(&self) {
        let (browser, words, cast) = (&self.browser, self.words, &self.cast);
        for (number, next) in cast.stages.iter().enumerate().skip(1) {
            let hand_over = visible(&words.work_hand_over_to(next.name));
            browser.press(&hand_over).await;
            if number == 1 && !self.is_from_a_sheet() {
                browser.wait_for_text(&words.work_gate_title(1)).await;
                assert_eq!(browser.focused().await, visible(&words.work_gate_title(1)));
                self.look_at_refusal().await;
                let label = format!("{} {}", cast.entries[0], words.common_required());
                browser.fill(&label, LINK).await;
                browser.press(&words.work_gate_button()).await;
            }
            browser
                .wait_for_text(&words.common_said_handed_over())
                .await;
            browser.wait_until_gone(&hand_over).await;
            self.look().await;
        }
    }

    /// On the day itself: signs in again, because sessions end, and says where it can be seen.
    async fn publishes_on(&self, due: Date) {
        let (browser, words) = (&self.browser, self.words);
        let item = browser.address().await;
        self.house.set_clock(&format!("{due}T12:00+02:00"));
        browser.go(&format!("{}/", self.address)).await;
        browser
            .wait_for_heading(&words.security_sign_in_title())
            .await;
        self.look().await;
        browser.fill(&words.security_email(), EMAIL).await;
        browser.fill(&words.security_password(), PASSWORD).await;
        browser.press(&words.security_sign_in_button()).await;
        browser.wait_for_address("/day").await;
        self.look().await;

        let item = item.split('?').next().unwrap_or_default();
        browser.go(item).await;
        let label = format!(
            "{} ({})",
            words.work_published_link(),
            words.common_optional()
        );
        browser.fill(&label, "https://example.com/blog/crm").await;
        browser.press(&words.work_publish()).await;
        browser
            .wait_for_text(&words.work_published_on(words.day_medium(due)))
            .await;
        self.look().await;
    }

    /// My day is empty once the example is gone.
    async fn finds_nothing_left(&self) {
        let (browser, words) = (&self.browser, self.words);
        browser.follow_first(&words.common_day()).await;
        browser.wait_for_address("/day").await;
        let example = words.people_example_title(self.cast.item_word);
        if browser.text().await.contains(&visible(&example)) {
            self.look().await;
            browser.follow_first(&example).await;
            browser.wait_for_heading(&example).await;
            self.look().await;
            browser.press(&words.work_example_remove()).await;
            browser
                .wait_for_text(&words.common_said_example_removed())
                .await;
            browser.go(&format!("{}/", self.address)).await;
        }
        browser.wait_for_heading(&words.work_day_nothing()).await;
        self.look().await;
    }

    fn is_from_a_sheet(&self) -> bool {
        self.look.name.starts_with("sheet")
    }
}

/// With a capital letter, as a label begins even where the team writes its word small.
fn as_sentence(text: &str) -> String {
    let text = visible(text);
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
