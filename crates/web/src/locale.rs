//! In which language somebody reads: their own, else the workspace's, else what the browser asks for.

use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use domain::language::Language;
use i18n::Words;

/// The language of a request. On pages for everybody, `?language=he` chooses one.
pub fn language_of(parts: &Parts, own: Option<Language>, workspace: Option<Language>) -> Language {
    let asked = asked_in(parts.uri.query());
    let browser = || {
        let header = parts
            .headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|header| header.to_str().ok())
            .unwrap_or_default();
        from_words(i18n::Language::negotiate(header))
    };
    own.or(workspace).or(asked).unwrap_or_else(browser)
}

/// The language that an address asks for.
pub fn asked_in(query: Option<&str>) -> Option<Language> {
    query
        .into_iter()
        .flat_map(|query| query.split('&'))
        .find_map(|pair| pair.strip_prefix("language="))
        .and_then(Language::parse)
}

/// The words of a language.
pub fn words_of(language: Language) -> &'static Words {
    Words::of(to_words(language))
}

/// The language as the words name it.
pub fn to_words(language: Language) -> i18n::Language {
    match language {
        Language::Hebrew => i18n::Language::He,
        Language::Russian => i18n::Language::Ru,
        Language::English => i18n::Language::En,
    }
}

fn from_words(language: i18n::Language) -> Language {
    match language {
        i18n::Language::He => Language::Hebrew,
        i18n::Language::Ru => Language::Russian,
        i18n::Language::En => Language::English,
    }
}

/// What people typed, kept from turning the direction of the sentence around it.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
