//! What a form sends: names with their values, repeated names in their order.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use sha2::{Digest, Sha256};

use crate::problem::Problem;

/// Fields of one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    token: Option<String>,
}

impl Fields {
    /// Fields read elsewhere, such as the parts of an upload.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        let token = token_of(&pairs);
        Self { pairs, token }
    }

    /// The first value of a name; empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The first value of a name, if it was sent.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(sent, _)| sent == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a name in their order.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.pairs
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
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same sending with other values of a name.
    #[must_use]
    pub fn replaced(mut self, name: &str, values: &[String]) -> Self {
        self.pairs.retain(|(sent, _)| sent != name);
        let values = values.iter().map(|value| (name.to_owned(), value.clone()));
        self.pairs.extend(values);
        self
    }

    /// Tells this sending from any other: the same form with the same content is the same sending, pressed twice;
    /// after a step back and a change it is another one.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

/// The token of the page with a digest of all that was sent from it.
fn token_of(pairs: &[(String, String)]) -> Option<String> {
    let of_page = |(name, token): &&(String, String)| name == "form_token" && !token.is_empty();
    let (_, page) = pairs.iter().find(of_page)?;
    let content = pairs.iter().fold(Sha256::new(), |digest, (name, value)| {
        digest
            .chain_update(name.len().to_le_bytes())
            .chain_update(name)
            .chain_update(value.len().to_le_bytes())
            .chain_update(value)
    });
    let content = content.finalize();
    Some(format!("{page}{}", vault::hexadecimal(&content[..8])))
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match axum::extract::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(axum::extract::Form(pairs)) => Ok(Self::new(pairs)),
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
