//! A real browser for stories: open a page, fill and press by the names people see, look, and check access for all.
//!
//! Pressing and following return at once: wait for what should come, then state the rest.
//! Stories start with `let Some(browser) = Browser::start().await else { return };`. `bin/test` always brings a browser;
//! where none is named, a story is left out and says so.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use axum::http::Method;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use command::Command;
use driver::Driver;

mod acts;
mod audit;
mod command;
mod drag;
mod driver;
mod tests;

const WAIT_MAX: Duration = Duration::from_secs(10);
const WAIT_STEP: Duration = Duration::from_millis(25);

/// `visible` for scripts.
const VISIBLE: &str = r"text => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim()";

/// The two sizes of screen that every page is looked at on.
#[derive(Debug, Clone, Copy)]
pub enum Screen {
    /// 390 × 844, by touch.
    Phone,
    /// 1280 × 900, by mouse.
    Wide,
}

/// What the person's system asks for.
#[derive(Debug, Clone, Copy)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// One browser with one window; it goes away with the value, also after a failed assertion.
pub struct Browser {
    client: Client,
    // Dropped with the browser: it ends the session and the processes.
    _driver: Driver,
}

impl Browser {
    /// Starts the browser that `REDTHREAD_TEST_CHROMEDRIVER` drives; nothing when none is named.
    pub async fn start() -> Option<Self> {
        let Some(program) = setting("REDTHREAD_TEST_CHROMEDRIVER") else {
            eprintln!("not checked: REDTHREAD_TEST_CHROMEDRIVER names no browser driver");
            return None;
        };
        let (driver, client) = Driver::start(Path::new(&program)).await;
        let browser = Self {
            client,
            _driver: driver,
        };
        browser.set_screen(Screen::Wide).await;
        Some(browser)
    }

    /// Opens an address and waits until it is loaded.
    pub async fn go(&self, address: &str) {
        self.client
            .goto(address)
            .await
            .unwrap_or_else(|fault| panic!("{address} does not open: {fault}"));
    }

    /// The address of the page that is open.
    pub async fn address(&self) -> String {
        self.client
            .current_url()
            .await
            .expect("a page is open")
            .to_string()
    }

    /// Sets the size of the screen, and touch or mouse with it.
    pub async fn set_screen(&self, screen: Screen) {
        let (width, height) = screen.size();
        self.set_metrics(width, height, matches!(screen, Screen::Phone))
            .await;
    }

    /// Sets whether the system asks for light or dark.
    pub async fn set_scheme(&self, scheme: Scheme) {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    }

    /// Sets which language the browser asks pages for.
    pub async fn set_language(&self, code: &str) {
        let agent = self.evaluate("return navigator.userAgent").await;
        self.devtools(
            "Emulation.setUserAgentOverride",
            json!({ "userAgent": agent, "acceptLanguage": code }),
        )
        .await;
    }

    /// The text of the page's one heading.
    pub async fn heading(&self) -> String {
        let heading = self
            .client
            .find(Locator::Css("h1"))
            .await
            .expect("the page has a heading");
        visible(&heading.text().await.expect("the heading is there"))
    }

    /// All text that a reader sees.
    pub async fn text(&self) -> String {
        let body = self
            .client
            .find(Locator::Css("body"))
            .await
            .expect("the page has a body");
        visible(&body.text().await.expect("the body is there"))
    }

    /// Waits until the page shows the text.
    pub async fn wait_for_text(&self, text: &str) {
        let shown = format!("return ({VISIBLE})(document.body.innerText).includes(arguments[0])");
        self.wait_until(&shown, &visible(text)).await;
    }

    /// Waits until the page does not show the text any more.
    pub async fn wait_until_gone(&self, text: &str) {
        let gone = format!("return !({VISIBLE})(document.body.innerText).includes(arguments[0])");
        self.wait_until(&gone, &visible(text)).await;
    }

    /// Waits until the page's heading is this one.
    pub async fn wait_for_heading(&self, heading: &str) {
        let shown = format!(
            "return ({VISIBLE})(document.querySelector('h1')?.innerText ?? '') === arguments[0]"
        );
        self.wait_until(&shown, &visible(heading)).await;
    }

    /// Waits until the address ends like this.
    pub async fn wait_for_address(&self, ending: &str) {
        let open =
            "return document.readyState === 'complete' && location.href.endsWith(arguments[0])";
        self.wait_until(open, ending).await;
    }

    /// Asks until the script says yes; one that falls between two pages is asked again.
    async fn wait_until(&self, script: &str, expected: &str) {
        let start = Instant::now();
        loop {
            let answer = self.client.execute(script, vec![json!(expected)]).await;
            if answer.is_ok_and(|answer| answer == true) {
                return;
            }
            if start.elapsed() > WAIT_MAX {
                let (address, text) = (self.address().await, self.text().await);
                panic!("`{expected}` does not come up; {address} shows:\n{text}");
            }
            tokio::time::sleep(WAIT_STEP).await;
        }
    }

    /// The result of a script that ends with `return …`.
    pub async fn evaluate(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    async fn set_metrics(&self, width: u64, height: u64, is_phone: bool) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    async fn devtools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.command(Method::POST, "goog/cdp/execute", Some(body))
            .await;
    }

    async fn command(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let command = Command {
            method,
            path: path.to_owned(),
            body,
        };
        let answer = self.client.issue_cmd(command).await;
        answer.unwrap_or_else(|fault| panic!("the browser refuses `{path}`: {fault}"))
    }
}

impl Screen {
    fn size(self) -> (u64, u64) {
        match self {
            Self::Phone => (390, 844),
            Self::Wide => (1280, 900),
        }
    }
}

/// A text as eyes take it in: without the marks that keep directions apart, and with single spaces.
pub fn visible(text: &str) -> String {
    let seen = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[expect(
    clippy::disallowed_methods,
    reason = "`bin/test` tells by variables where its tools are"
)]
fn setting(name: &str) -> Option<OsString> {
    env::var_os(name)
}
