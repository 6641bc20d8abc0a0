//! The starter playbooks that come with the program: six processes in three languages, as files in `templates/`.
//! A workspace takes a copy and changes it; nothing here is read again afterwards.

#[cfg(test)]
mod tests;

use crate::playbook::{Language, Playbook, PlaybookError};

/// One starter playbook in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Which process it is, the same in all languages.
    pub key: &'static str,
    /// The language of its texts.
    pub language: Language,
    /// The file itself.
    pub text: &'static str,
}

impl Template {
    /// The playbook in the file.
    pub fn playbook(&self) -> Result<Playbook, PlaybookError> {
        Playbook::parse(self.text)
    }
}

/// The processes in the order in which they are offered.
pub const KEYS: [&str; 6] = [
    "blog-post",
    "social-post",
    "email-campaign",
    "paid-campaign",
    "landing-page",
    "sales-deal",
];

/// Every starter playbook in every language.
pub const fn all() -> &'static [Template] {
    &ALL
}

/// The starter playbook of that process in that language.
pub fn find(key: &str, language: Language) -> Option<&'static Template> {
    ALL.iter()
        .find(|template| template.key == key && template.language == language)
}

/// The file of one process in one language, put into the program when it is built.
macro_rules! template {
    ($key:literal, $language:ident, $ending:literal) => {
        Template {
            key: $key,
            language: Language::$language,
            text: include_str!(concat!("../../../templates/", $key, ".", $ending, ".toml")),
        }
    };
}

const ALL: [Template; 18] = [
    template!("blog-post", Hebrew, "he"),
    template!("blog-post", Russian, "ru"),
    template!("blog-post", English, "en"),
    template!("social-post", Hebrew, "he"),
    template!("social-post", Russian, "ru"),
    template!("social-post", English, "en"),
    template!("email-campaign", Hebrew, "he"),
    template!("email-campaign", Russian, "ru"),
    template!("email-campaign", English, "en"),
    template!("paid-campaign", Hebrew, "he"),
    template!("paid-campaign", Russian, "ru"),
    template!("paid-campaign", English, "en"),
    template!("landing-page", Hebrew, "he"),
    template!("landing-page", Russian, "ru"),
    template!("landing-page", English, "en"),
    template!("sales-deal", Hebrew, "he"),
    template!("sales-deal", Russian, "ru"),
    template!("sales-deal", English, "en"),
];
