//! What a person does with a mouse: takes something, carries it and lets go. And single keys, where nothing is written.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use super::Browser;

const CALM: Option<Duration> = Some(Duration::from_millis(150));

impl Browser {
    /// Takes what the first selector finds by its middle and lets go over the middle of what the second finds.
    pub async fn drag(&self, from: &str, to: &str) {
        let find = async |css: &str| {
            let found = self.client.find(Locator::Css(css)).await;
            found.unwrap_or_else(|fault| panic!("no `{css}` to drag: {fault}"))
        };
        let over = |element| PointerAction::MoveToElement {
            element,
            duration: CALM,
            x: 0.0,
            y: 0.0,
        };
        let button = MOUSE_BUTTON_LEFT;
        let mouse = MouseActions::new("mouse".to_owned())
            .then(over(find(from).await))
            .then(PointerAction::Down { button })
            .then(PointerAction::MoveBy {
                duration: CALM,
                x: 12.0,
                y: 12.0,
            })
            .then(over(find(to).await))
            .then(PointerAction::Up { button });
        let done = self.client.perform_actions(mouse).await;
        done.expect("the mouse moves");
    }

    /// Puts the focus on what a selector finds.
    pub async fn focus(&self, css: &str) {
        self.evaluate(&format!("document.querySelector('{css}').focus()"))
            .await;
    }

    /// Presses a key where the focus is.
    pub async fn key(&self, key: &str) {
        let focused = self.client.active_element().await;
        let focused = focused.expect("something has the focus");
        focused.send_keys(key).await.expect("it hears the key");
    }
}
