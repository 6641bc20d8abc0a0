//! What a form sends: names with their values, repeated names in their order.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use sha2::{Digest, Sha256};

use crate::problem::Problem;

/// Fields of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields read elsewhere, such as the parts of an upload.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The first value of a name; empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The first value of a name, if it was sent.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(sent, _)| sent == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a name in their order.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(sent, _)| sent == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// A value that reads as something: an identifier, a day, a number.
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.find(name)?.trim().parse().ok()
    }

    /// Whether a box was ticked or a named button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Names and values as sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Tells this sending from any other: the same form with the same content is the same sending, pressed twice;
    /// after a step back and a change it is another one.
    pub fn token(&self) -> Option<String> {
        let page = self.find("form_token").filter(|token| !token.is_empty())?;
        let content = self.0.iter().fold(Sha256::new(), |digest, (name, value)| {
            digest
                .chain_update(name.len().to_le_bytes())
                .chain_update(name)
                .chain_update(value.len().to_le_bytes())
                .chain_update(value)
        });
        let content: String = content
            .finalize()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Some(format!("{page}{content}"))
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match axum::extract::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(axum::extract::Form(pairs)) => Ok(Self(pairs)),
            Err(refused) if refused_status(&refused) == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(Problem::TooLarge)
            }
            Err(_) => Err(Problem::WrongBody),
        }
    }
}

fn refused_status(refused: &axum::extract::rejection::FormRejection) -> StatusCode {
    refused.status()
}
