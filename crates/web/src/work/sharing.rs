//! Giving a link to an item to somebody without an account, and taking it back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{ItemId, LinkId};
use i18n::Words;
use store::NotDone;
use vault::Token;

use super::item::{Leftover, draw};
use crate::form::Fields;
use crate::frame::{Section, desk_layout};
use crate::guard::Desk;
use crate::layout::Layout;
use crate::page::{go, show, unkept};
use crate::problem::Problem;
use crate::said::Said;

#[derive(Template)]
#[template(path = "work/shared.html")]
struct SharedPage {
    layout: Layout,
    words: &'static Words,
    address: String,
    back: String,
    is_loopback: bool,
}

/// Makes a link and shows it this once.
pub async fn share(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let token = Token::fresh();
    match desk
        .app
        .store
        .share_item(desk.request(fields.token()), id, &token)
        .await
    {
        Ok(done) if done.is_repeated => Ok(go(&desk.href(&format!("items/{item}")))),
        Ok(_) => Ok(unkept(show(&SharedPage {
            layout: desk_layout(&desk, Section::Work).await?,
            words: desk.words(),
            address: format!("{}/a/{}", desk.app.settings.public_url, token.reveal()),
            back: desk.href(&format!("items/{item}")),
            is_loopback: desk.app.settings.is_loopback,
        }))),
        Err(NotDone::Refused(_)) => {
            let leftover = Leftover {
                notice: desk.words().work_links_too_many(),
                ..Leftover::default()
            };
            draw(
                &desk,
                &item,
                leftover,
                axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(other) => Err(other.into()),
    }
}

/// Takes a link back.
pub async fn revoke(
    desk: Desk,
    Path((_, item, link)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let link: LinkId = link.parse().map_err(|_| Problem::Missing)?;
    desk.app
        .store
        .revoke_link(desk.request(fields.token()), id, link)
        .await?;
    Ok(go(&Said::Saved.at(&desk.href(&format!("items/{item}")))))
}
