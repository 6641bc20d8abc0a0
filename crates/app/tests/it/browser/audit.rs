//! What is judged of a page as a whole: its looks, its access for all, the browser's complaints.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::Method;
use serde_json::{Value, json};

use super::{Browser, Screen, setting};

const SCREENSHOT_HEIGHT_MAX: u64 = 8_000;

impl Browser {
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
            setting("REDTHREAD_TEST_AXE").expect("REDTHREAD_TEST_AXE names the file axe.min.js");
        let axe = fs::read_to_string(path).expect("axe.min.js can be read");
        self.evaluate(&axe).await;
        let found = self
            .client
            .execute_async(RUN_AXE, Vec::new())
            .await
            .expect("axe runs");
        lines(&found)
    }

    /// The language and the direction that the page declares.
    pub async fn language_and_direction(&self) -> (String, String) {
        let root = self
            .evaluate("return [document.documentElement.lang, document.documentElement.dir]")
            .await;
        let word = |at: usize| root[at].as_str().unwrap_or_default().to_owned();
        (word(0), word(1))
    }

    /// By how many pixels the page is wider than the screen.
    pub async fn pixels_sideways(&self) -> i64 {
        let over = self
            .evaluate("return document.documentElement.scrollWidth - innerWidth")
            .await;
        over.as_i64().expect("a number of pixels").max(0)
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
