//! What was wrong with the fields of a form, kept by field until the page is drawn again.

use crate::components::FieldError;

/// Wrong fields in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<FieldError>);

impl Errors {
    /// One wrong field.
    pub fn one(name: &str, message: String) -> Self {
        let mut errors = Self::default();
        errors.add(name, message);
        errors
    }

    /// Notes what is wrong with a field.
    pub fn add(&mut self, name: &str, message: String) {
        self.0.push(FieldError {
            name: name.to_owned(),
            message,
        });
    }

    /// What is wrong with a field; empty if nothing is.
    pub fn of(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|error| error.name == name)
            .map_or("", |error| &error.message)
    }

    /// All of them, for the summary above a form.
    pub fn list(&self) -> &[FieldError] {
        &self.0
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
