//! Giving a link to an item to somebody without an account, and taking it back.

use axum::extract::Path;
use axum::response::Response;
use domain::ids::{ItemId, LinkId};
use domain::security::session::ITEM_LINK_MAX;
use store::NotDone;
use vault::Token;

use super::item::{Leftover, draw};
use crate::form::Fields;
use crate::frame::Section;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::said::Said;
use crate::security::given::{self, Around, Fresh};

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
        Ok(_) => shown(&desk, id, &token).await,
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

async fn shown(desk: &Desk, item: ItemId, token: &Token) -> Result<Response, Problem> {
    let words = desk.words();
    let view = desk.app.store.find_item(desk.workspace.id, item).await?;
    let title = view.ok_or(Problem::Missing)?.item.title;
    let until = desk.now.saturating_add(ITEM_LINK_MAX).unwrap_or(desk.now);
    let day = words.day_medium(until.to_zoned(desk.zone()).date());
    let team = desk.workspace.name.as_str();
    let fresh = Fresh {
        folder: "a",
        token,
        language: desk.language,
        message: words.work_shared_message(title.as_str(), team, day),
    };
    let around = Around {
        section: Section::Work,
        title: words.work_shared_title(),
        sub: words.work_shared_sub(),
        back: desk.href(&format!("items/{item}")),
    };
    given::page(desk, fresh, around).await
}
