//! One telling of the story: a browser, a house with nobody in it, a language, and the look at every page.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::language::Language;
use i18n::Words;

use super::cast::{self, Cast};
use crate::browser::{Browser, Scheme, Screen};
use crate::house::House;

/// On which screen, in which scheme, and how its pictures are named.
#[derive(Clone, Copy)]
pub struct Look {
    /// The screen.
    pub screen: Screen,
    /// The scheme.
    pub scheme: Scheme,
    /// A part of the names of the pictures.
    pub name: &'static str,
}

/// One telling.
pub struct Story {
    /// The browser.
    pub browser: Browser,
    /// The program.
    pub house: House,
    /// Where it is served.
    pub address: String,
    /// The words of its pages.
    pub words: &'static Words,
    /// What people type.
    pub cast: Cast,
    /// The language.
    pub language: Language,
    /// The look.
    pub look: Look,
    pictures: AtomicU32,
}

impl Story {
    /// A browser that asks for a language, before a program with nobody in it.
    pub async fn begin(browser: Browser, language: Language, look: Look) -> Self {
        let house = House::build().await;
        let address = house.serve().await;
        browser.set_screen(look.screen).await;
        browser.set_scheme(look.scheme).await;
        browser.set_language(language.code()).await;
        Self {
            browser,
            house,
            address,
            words: words_of(language),
            cast: cast::of(language),
            language,
            look,
            pictures: AtomicU32::new(0),
        }
    }

    /// Whether the story is told on the wide screen.
    pub fn is_wide(&self) -> bool {
        matches!(self.look.screen, Screen::Wide)
    }

    /// Looks at the page as a whole, which must be without any fault.
    pub async fn look(&self) {
        let complaints = self.judge().await;
        assert_eq!(complaints, Vec::<String>::new(), "{}", self.here().await);
    }

    /// The same for a page that answers 422, which the browser notes as well.
    pub async fn look_at_refusal(&self) {
        let complaints = self.judge().await;
        let is_the_answer = |line: &String| line.contains("status of 422");
        assert!(
            complaints.iter().all(is_the_answer),
            "{}: {complaints:?}",
            self.here().await
        );
    }

    /// Takes a picture and judges the page; the browser's complaints are left to the caller.
    async fn judge(&self) -> Vec<String> {
        let number = self.pictures.fetch_add(1, Ordering::Relaxed) + 1;
        let code = self.language.code();
        let name = format!("story-{code}-{}-{number:02}", self.look.name);
        self.browser.screenshot(&name).await;
        let here = self.here().await;
        let direction = match self.language {
            Language::Hebrew => "rtl",
            Language::Russian | Language::English => "ltr",
        };
        assert_eq!(
            self.browser.language_and_direction().await,
            (code.to_owned(), direction.to_owned()),
            "{here}"
        );
        assert_eq!(
            self.browser.pixels_sideways().await,
            0,
            "{here} is too wide"
        );
        assert_eq!(
            self.browser.accessibility_faults().await,
            Vec::<String>::new(),
            "{here}"
        );
        self.browser.complaints().await
    }

    /// Where the story is, for messages.
    pub async fn here(&self) -> String {
        format!(
            "{} {} picture {} at {}",
            self.language.code(),
            self.look.name,
            self.pictures.load(Ordering::Relaxed),
            self.browser.address().await
        )
    }
}

fn words_of(language: Language) -> &'static Words {
    Words::of(match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    })
}
