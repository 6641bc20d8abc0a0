//! The story in a real browser: read where one is meant, answer with a mention and a picture, give a file to the gate.

use domain::language::Language;
use i18n::Words;

use super::cast::{DRAFT, asking, from_dana};
use crate::browser::{Browser, Scheme, Screen};
use crate::office::{Office, PASSWORD};

#[tokio::test(flavor = "multi_thread")]
async fn people_talk_and_give_files_on_a_phone() {
    for language in Language::ALL {
        tell(language, (Screen::Phone, Scheme::Light, "phone-light")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_talk_and_give_files_on_a_wide_screen() {
    for language in Language::ALL {
        tell(language, (Screen::Wide, Scheme::Dark, "wide-dark")).await;
    }
}

async fn tell(language: Language, (screen, scheme, look): (Screen, Scheme, &str)) {
    let Some(browser) = Browser::start().await else {
        return;
    };
    browser.set_screen(screen).await;
    browser.set_scheme(scheme).await;
    browser.set_language(language.code()).await;
    let office = Office::open(language).await;
    let item = asking(&office).await;
    from_dana(
        &office,
        item,
        "@Nirit, see **the draft**:\n- prices\n- [the brief](https://example.com/brief)",
    )
    .await;
    let telling = Telling {
        browser,
        words: words_of(language),
        name: format!("talk-{}-{look}", language.code()),
    };
    telling.signs_in(&office.serve().await).await;
    telling.reads_where_she_is_meant().await;
    telling.answers_with_a_picture().await;
    telling.gives_a_file_to_the_gate().await;
}

struct Telling {
    browser: Browser,
    words: &'static Words,
    name: String,
}

impl Telling {
    async fn signs_in(&self, address: &str) {
        let (browser, words) = (&self.browser, self.words);
        browser.go(&format!("{address}/sign-in")).await;
        browser
            .fill(&words.security_email(), "nirit@example.com")
            .await;
        browser.fill(&words.security_password(), PASSWORD).await;
        browser.press(&words.security_sign_in_button()).await;
        browser.wait_for_address("/day").await;
    }

    async fn reads_where_she_is_meant(&self) {
        let (browser, words) = (&self.browser, self.words);
        browser.wait_for_text(&words.work_talk_mentions(1)).await;
        self.look("1-day").await;
        browser.press(&words.work_talk_open()).await;
        browser.wait_for_text(&words.work_talk_title(1)).await;
        browser.wait_for_text(&words.work_talk_for_you()).await;
    }

    /// Writes @ and two letters, takes the name with Enter, and adds a picture.
    async fn answers_with_a_picture(&self) {
        let (browser, words) = (&self.browser, self.words);
        let picture = browser.screenshot(&format!("{}-given", self.name)).await;
        let typed = "@Da\u{e007}תודה, спасибо!";
        browser.fill(&words.work_talk_label(), typed).await;
        browser.upload(&words.work_talk_files(), &picture).await;
        browser.press(&words.work_talk_send()).await;
        browser
            .wait_for_text(&words.work_talk_said_commented())
            .await;
        browser.wait_for_text(&words.work_talk_title(2)).await;
        browser.wait_for_text("@Dana Levi").await;
        self.sees_pictures(2).await;
        self.look("2-answered").await;
    }

    /// Every picture came and was drawn.
    async fn sees_pictures(&self, count: u64) {
        let seen = "const all = [...document.querySelectorAll('.file__picture img')]; \
            for (const img of all) { img.loading = 'eager'; await img.decode(); } return all.filter(img => img.naturalWidth > 0).length";
        let script = format!("return (async () => {{ {seen} }})()");
        assert_eq!(self.browser.evaluate(&script).await, count);
    }

    async fn gives_a_file_to_the_gate(&self) {
        let (browser, words) = (&self.browser, self.words);
        browser.press(&words.work_hand_over_to("Publishing")).await;
        browser.wait_for_text(&words.work_gate_title(1)).await;
        self.look("3-gate").await;
        let draft = browser.screenshot(&format!("{}-draft", self.name)).await;
        browser.upload(&words.work_files_give(DRAFT), &draft).await;
        browser.press(&words.work_gate_button()).await;
        browser
            .wait_for_text(&words.common_said_handed_over())
            .await;
        browser.wait_for_text(&words.work_files_title(2)).await;
        self.sees_pictures(3).await;
        self.look("4-handed-over").await;
    }

    /// Takes a picture and judges the page.
    async fn look(&self, moment: &str) {
        let here = format!("{}-{moment}", self.name);
        self.browser.screenshot(&here).await;
        assert_eq!(
            self.browser.pixels_sideways().await,
            0,
            "{here} is too wide"
        );
        let faults = self.browser.accessibility_faults().await;
        assert_eq!(faults, Vec::<String>::new(), "{here}");
        let complaints = self.browser.complaints().await;
        let is_the_answer = |line: &String| line.contains("status of 422");
        assert!(
            complaints.iter().all(is_the_answer),
            "{here}: {complaints:?}"
        );
    }
}

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}
