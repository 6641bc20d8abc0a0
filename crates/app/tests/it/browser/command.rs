//! Commands of the browser driver that fantoccini has no method for.

use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use url::{ParseError, Url};

/// A request to a path under the session.
#[derive(Debug)]
pub struct Command {
    /// How it is asked.
    pub method: Method,
    /// The path after `session/<id>/`.
    pub path: String,
    /// What is sent along.
    pub body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        (
            self.method.clone(),
            self.body.as_ref().map(Value::to_string),
        )
    }
}
