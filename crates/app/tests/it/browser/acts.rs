//! What a person does on a page: writes, chooses, presses and follows, by the names that the browser tells.

use std::path::Path;

use axum::http::Method;
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;

use super::{Browser, visible};

const FIELDS: &str = "input:not([type=hidden]), textarea, select";
const BUTTONS: &str = "button, input[type=submit], [role=button], summary";
const BOXES: &str = "input[type=checkbox], input[type=radio]";

impl Browser {
    /// Writes into the field with this label, or chooses the option with this text.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.named(FIELDS, label).await;
        self.write(&field, text).await;
    }

    /// The same where rows repeat a label; rows count from nought.
    pub async fn fill_row(&self, row: usize, label: &str, text: &str) {
        let field = self.named_in_row(FIELDS, row, label).await;
        self.write(&field, text).await;
    }

    /// Puts the keyboard into the field of a row and presses Enter there.
    pub async fn enter_in_row(&self, row: usize, label: &str) {
        let field = self.named_in_row(FIELDS, row, label).await;
        let pressed = field.send_keys("\u{e007}").await;
        pressed.expect("the field hears the key");
    }

    /// Gives a file to the field with this label.
    pub async fn upload(&self, label: &str, file: &Path) {
        let field = self.named("input[type=file]", label).await;
        let path = file.to_str().expect("the path is text");
        field.send_keys(path).await.expect("the field takes a file");
    }

    /// How many fields have this label.
    pub async fn count_fields(&self, label: &str) -> usize {
        self.all_named(FIELDS, label).await.0.len()
    }

    /// The names of all buttons on the page.
    pub async fn buttons(&self) -> Vec<String> {
        let (_, others) = self.all_named(BUTTONS, "").await;
        others
    }

    async fn write(&self, field: &Element, text: &str) {
        let kind = field
            .prop("type")
            .await
            .expect("the field is there")
            .unwrap_or_default();
        match kind.as_str() {
            "select-one" => field
                .select_by_label(text)
                .await
                .expect("the option can be chosen"),
            // Typing into these depends on the browser's language.
            "date" | "time" | "datetime-local" | "month" | "week" | "color" | "range" => {
                self.set_value(field, text).await;
            }
            _ => {
                field.clear().await.expect("the field can be cleared");
                field.send_keys(text).await.expect("the field takes text");
            }
        }
    }

    /// Presses the button with this name, or ticks the box or choice with this label.
    pub async fn press(&self, name: &str) {
        let button = self.named(&format!("{BUTTONS}, {BOXES}"), name).await;
        self.click(button, name).await;
    }

    /// The same where rows repeat a name; rows count from nought.
    pub async fn press_row(&self, row: usize, name: &str) {
        let kind = format!("{BUTTONS}, {BOXES}");
        self.click(self.named_in_row(&kind, row, name).await, name)
            .await;
    }

    /// Follows the link with this name.
    pub async fn follow(&self, name: &str) {
        let link = self.named("a[href]", name).await;
        self.click(link, name).await;
    }

    /// The same where the page has several links with this name: the first.
    pub async fn follow_first(&self, name: &str) {
        let link = self.named_in_row("a[href]", 0, name).await;
        self.click(link, name).await;
    }

    /// Presses a key where the focus is.
    pub async fn press_key(&self, key: &str) {
        let element = self.client.active_element().await;
        let element = element.expect("something has the focus");
        element.send_keys(key).await.expect("it hears the key");
    }

    /// Presses Control and a key, told as a keyboard of any layout tells it: by its letter and by its place.
    pub async fn press_with_control(&self, letter: &str, place: &str) {
        let script = "const [key, code] = arguments; document.activeElement.dispatchEvent(\
            new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true, cancelable: true }));";
        let pressed = self
            .client
            .execute(script, vec![json!(letter), json!(place)]);
        pressed.await.expect("the page hears the keys");
    }

    /// The accessible name of the element that has the focus.
    pub async fn focused(&self) -> String {
        let element = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        self.name_of(&element).await
    }

    /// The one element of a kind that has this accessible name.
    async fn named(&self, kind: &str, name: &str) -> Element {
        let (mut found, others) = self.all_named(kind, name).await;
        assert!(
            found.len() < 2,
            "{} elements are called `{name}`",
            found.len()
        );
        found
            .pop()
            .unwrap_or_else(|| panic!("nothing is called `{name}`; there are {others:?}"))
    }

    /// The element of a kind that has this accessible name, in one of several rows.
    async fn named_in_row(&self, kind: &str, row: usize, name: &str) -> Element {
        let (found, others) = self.all_named(kind, name).await;
        let count = found.len();
        found.into_iter().nth(row).unwrap_or_else(|| {
            panic!("{count} elements are called `{name}`, not {row} more than one; there are {others:?}")
        })
    }

    /// All elements of a kind with this accessible name, and the names of the others.
    async fn all_named(&self, kind: &str, name: &str) -> (Vec<Element>, Vec<String>) {
        let name = visible(name);
        let candidates = self
            .client
            .find_all(Locator::Css(kind))
            .await
            .expect("the page can be searched");
        let mut names = Vec::new();
        let mut found = Vec::new();
        for candidate in candidates {
            let its_name = self.name_of(&candidate).await;
            if its_name == name {
                found.push(candidate);
            } else {
                names.push(its_name);
            }
        }
        (found, names)
    }

    /// The name as the browser tells it to a screen reader.
    async fn name_of(&self, element: &Element) -> String {
        let path = format!("element/{}/computedlabel", &*element.element_id());
        let name = self.command(Method::GET, &path, None).await;
        visible(name.as_str().unwrap_or_default())
    }

    /// Presses in the middle of the screen, where no bar lies over what is pressed.
    async fn click(&self, element: Element, name: &str) {
        let there = serde_json::to_value(&element).expect("an element has a reference");
        let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let scrolled = self.client.execute(scroll, vec![there]).await;
        scrolled.expect("the page scrolls");
        element
            .click()
            .await
            .unwrap_or_else(|fault| panic!("`{name}` cannot be pressed: {fault}"));
    }

    async fn set_value(&self, field: &Element, text: &str) {
        let element = serde_json::to_value(field).expect("an element has a reference");
        let script = "const [field, text] = arguments; field.value = text; \
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));";
        self.client
            .execute(script, vec![element, json!(text)])
            .await
            .expect("the field takes a value");
    }
}
