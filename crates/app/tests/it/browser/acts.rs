//! What a person does on a page: writes, chooses, presses and follows, by the names that the browser tells.

use axum::http::Method;
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;

use super::Browser;

const FIELDS: &str = "input:not([type=hidden]), textarea, select";
const BUTTONS: &str = "button, input[type=submit], [role=button], summary";

impl Browser {
    /// Writes into the field with this label, or chooses the option with this text.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.named(FIELDS, label).await;
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
                self.set_value(&field, text).await;
            }
            _ => {
                field.clear().await.expect("the field can be cleared");
                field.send_keys(text).await.expect("the field takes text");
            }
        }
    }

    /// Presses the button with this name, or ticks the box or choice with this label.
    pub async fn press(&self, name: &str) {
        let boxes = "input[type=checkbox], input[type=radio]";
        let button = self.named(&format!("{BUTTONS}, {boxes}"), name).await;
        button
            .click()
            .await
            .unwrap_or_else(|fault| panic!("`{name}` cannot be pressed: {fault}"));
    }

    /// Follows the link with this name.
    pub async fn follow(&self, name: &str) {
        let link = self.named("a[href]", name).await;
        link.click()
            .await
            .unwrap_or_else(|fault| panic!("`{name}` cannot be followed: {fault}"));
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
        assert!(
            found.len() < 2,
            "{} elements are called `{name}`",
            found.len()
        );
        found
            .pop()
            .unwrap_or_else(|| panic!("nothing is called `{name}`; there are {names:?}"))
    }

    /// The name as the browser tells it to a screen reader.
    async fn name_of(&self, element: &Element) -> String {
        let path = format!("element/{}/computedlabel", &*element.element_id());
        let name = self.command(Method::GET, &path, None).await;
        name.as_str().unwrap_or_default().trim().to_owned()
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
