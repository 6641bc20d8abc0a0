//! What a day is called in the three languages of the product.

use std::borrow::Cow;

/// The name of a day in Hebrew, Russian and English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// Hebrew.
    pub he: Cow<'static, str>,
    /// Russian.
    pub ru: Cow<'static, str>,
    /// English.
    pub en: Cow<'static, str>,
}

impl Names {
    /// Names known when the program is built.
    pub const fn fixed(he: &'static str, ru: &'static str, en: &'static str) -> Self {
        Self {
            he: Cow::Borrowed(he),
            ru: Cow::Borrowed(ru),
            en: Cow::Borrowed(en),
        }
    }

    /// One name that people typed; it reads the same in every language.
    pub fn typed(name: &str) -> Self {
        let name: Cow<'static, str> = Cow::Owned(name.to_owned());
        Self {
            he: name.clone(),
            ru: name.clone(),
            en: name,
        }
    }

    /// The same day with each name put inside a phrase of its language.
    pub(super) fn within(&self, he: &str, ru: &str, en: &str) -> Self {
        let put = |phrase: &str, name: &str| Cow::Owned(phrase.replace("{}", name));
        Self {
            he: put(he, &self.he),
            ru: put(ru, &self.ru),
            en: put(en, &self.en),
        }
    }
}
