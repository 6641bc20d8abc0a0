//! The page that shows a fresh link this once, whatever it is for.

use askama::Template;
use axum::response::Response;
use domain::language::Language;
use i18n::Words;
use vault::Token;

use crate::components::{GivenLink, QrDrawing};
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::locale::to_words;
use crate::page::{show, unkept};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "security/given.html")]
struct GivenPage {
    layout: Layout,
    words: &'static Words,
    title: String,
    sub: String,
    given: GivenLink,
    back: String,
}

/// A link that was just made.
pub struct Fresh<'a> {
    /// Where its page lies: `join`, `agree`, `a`.
    pub folder: &'a str,
    /// Its secret.
    pub token: &'a Token,
    /// In which language the message is.
    pub language: Language,
    /// The message, without the address.
    pub message: String,
}

/// What the page says around the link.
pub struct Around {
    /// Where in the main menu.
    pub section: Section,
    /// The title.
    pub title: String,
    /// A line below.
    pub sub: String,
    /// Where it leads back.
    pub back: String,
}

/// Shows the link; no browser keeps the page.
pub async fn page(desk: &Desk, fresh: Fresh<'_>, around: Around) -> Result<Response, Problem> {
    let settings = &desk.app.settings;
    let (folder, secret) = (fresh.folder, fresh.token.reveal());
    let address = format!("{}/{folder}/{secret}", settings.public_url);
    Ok(unkept(show(&GivenPage {
        layout: desk_layout(desk, around.section).await?,
        words: desk.words(),
        given: GivenLink {
            qr: QrDrawing::of(&address),
            address,
            title: around.title.clone(),
            message: fresh.message,
            lang: to_words(fresh.language).code(),
            is_loopback: settings.is_loopback,
        },
        title: around.title,
        sub: around.sub,
        back: around.back,
    })))
}
