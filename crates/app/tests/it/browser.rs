//! A real browser for stories: open a page, fill and press by the names people see, look, and check access for all.
//!
//! Stories start with `let Some(browser) = Browser::start().await else { return };`. `bin/test` always brings a browser;
//! where none is named, a story is left out and says so.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use axum::http::Method;
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use command::Command;
use driver::Driver;

mod command;
mod driver;
mod tests;

const WAIT_MAX: Duration = Duration::from_secs(10);
const WAIT_STEP: Duration = Duration::from_millis(25);
const SCREENSHOT_HEIGHT_MAX: u64 = 8_000;
const FIELDS: &str = "input:not([type=hidden]), textarea, select";
const BUTTONS: &str = "button, input[type=submit], [role=button], summary";

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

    /// The text of the page's one heading.
    pub async fn heading(&self) -> String {
        let heading = self
            .client
            .find(Locator::Css("h1"))
            .await
            .expect("the page has a heading");
        heading.text().await.expect("the heading is there")
    }

    /// All text that a reader sees.
    pub async fn text(&self) -> String {
        let body = self
            .client
            .find(Locator::Css("body"))
            .await
            .expect("the page has a body");
        body.text().await.expect("the body is there")
    }

    /// Waits until the page shows the text; for parts that come after the page.
    pub async fn wait_for_text(&self, text: &str) {
        let start = Instant::now();
        while !self.text().await.contains(text) {
            assert!(
                start.elapsed() < WAIT_MAX,
                "`{text}` does not come up; the page shows:\n{}",
                self.text().await
            );
            tokio::time::sleep(WAIT_STEP).await;
        }
    }

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

    /// The result of a script that ends with `return …`.
    pub async fn evaluate(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    /// Writes a picture of the whole page to `target/screenshots/<name>.png` and tells where.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let size = self
            .evaluate("return [innerWidth, innerHeight, document.documentElement.scrollHeight]")
            .await;
        let [width, height, whole] =
            [0, 1, 2].map(|at| size[at].as_u64().expect("sizes are numbers"));
        let is_phone = width == Screen::Phone.size().0;
        self.set_metrics(width, whole.clamp(height, SCREENSHOT_HEIGHT_MAX), is_phone)
            .await;
        let picture = self
            .client
            .screenshot()
            .await
            .expect("the browser draws the page");
        self.set_metrics(width, height, is_phone).await;

        let folder = target_folder().join("screenshots");
        fs::create_dir_all(&folder).expect("the folder for screenshots can be made");
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, picture).expect("the screenshot can be written");
        path
    }

    /// What axe finds serious or critical on the page, a line each.
    pub async fn accessibility_faults(&self) -> Vec<String> {
        let path =
            env::var("REDTHREAD_TEST_AXE").expect("REDTHREAD_TEST_AXE names the file axe.min.js");
        let axe = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        self.evaluate(&axe).await;
        let found = self
            .client
            .execute_async(RUN_AXE, Vec::new())
            .await
            .expect("axe runs");
        lines(&found)
    }

    /// What the browser complained about since the last call: broken scripts, missing files, refused content.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self
            .command(Method::POST, "se/log", Some(json!({ "type": "browser" })))
            .await;
        let entries = log.as_array().into_iter().flatten();
        let severe = entries.filter(|entry| entry["level"] == "SEVERE");
        severe
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
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

const RUN_AXE: &str = "const done = arguments[arguments.length - 1]; \
    axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations \
        .filter(violation => ['serious', 'critical'].includes(violation.impact)) \
        .flatMap(({ impact, id, help, nodes }) => nodes.map(node => `${impact} ${id}: ${help} at ${node.target}`))), \
        fault => done([`axe failed: ${fault}`]));";

fn lines(list: &Value) -> Vec<String> {
    let lines = list.as_array().expect("a list of lines");
    lines
        .iter()
        .map(|line| line.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// The folder of build results; cargo gives tests a folder inside it.
fn target_folder() -> PathBuf {
    let inside = Path::new(env!("CARGO_TARGET_TMPDIR"));
    inside.parent().unwrap_or(inside).to_path_buf()
}
