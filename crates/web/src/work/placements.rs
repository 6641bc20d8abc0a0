//! Putting an item into a channel and a campaign, from its own page.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::ItemId;
use domain::security::Right;
use domain::text::TextRefusal;
use domain::work::{Channel, ParentRefusal};
use i18n::Words;
use store::NotDone;
use store::work::{NotPlaced, Placement};

use super::item::place::{PlaceLeft, drawn_from, parsed_parent};
use super::item::{Leftover, draw};
use crate::conflict::{WAS, is_stale};
use crate::form::Fields;
use crate::guard::Desk;
use crate::page::go;
use crate::problem::Problem;
use crate::routes::{Admits, Object, Routes, Row, Verb};
use crate::said::Said;

/// The route of placing.
pub fn routes(routes: Routes) -> Routes {
    let row = Row {
        verb: Verb::Post,
        path: "/w/{workspace}/items/{item}/placements",
        object: Object::Item,
        parents: &[Object::Workspace],
        admits: Admits::Member(Right::ItemWork),
    };
    routes.add(row, place)
}

async fn place(
    desk: Desk,
    Path((_, item)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let id: ItemId = item.parse().map_err(|_| Problem::Missing)?;
    let words = desk.words();
    let mut left = PlaceLeft {
        channel: fields.text("channel").to_owned(),
        parent: fields.text("parent").to_owned(),
        ..PlaceLeft::default()
    };
    let channel = match Channel::parse(&left.channel) {
        Ok(channel) => channel,
        Err(refusal) => {
            left.channel_error = too_long(words, refusal);
            return again(
                &desk,
                &item,
                left,
                String::new(),
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
    };
    let parent = parsed_parent(&left.parent)?;
    let there = desk.app.store.find_placement(desk.workspace.id, id).await?;
    if is_stale(&fields, WAS, &drawn_from(&there)) {
        let notice = words.work_belongs_conflict();
        return again(&desk, &item, left, notice, StatusCode::CONFLICT).await;
    }
    let placement = Placement { channel, parent };
    let request = desk.request(fields.token());
    match desk.app.store.place_item(request, id, placement).await {
        Ok(_) => Ok(go(&Said::Saved.at(&desk.href(&format!("items/{item}"))))),
        Err(NotDone::Refused(NotPlaced::NotYours)) => Err(Problem::Forbidden),
        Err(NotDone::Refused(NotPlaced::Parent(refusal))) => {
            left.parent_error = refused_parent(words, refusal);
            again(
                &desk,
                &item,
                left,
                String::new(),
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Err(other) => Err(other.into()),
    }
}

async fn again(
    desk: &Desk,
    item: &str,
    left: PlaceLeft,
    notice: String,
    status: StatusCode,
) -> Result<Response, Problem> {
    let leftover = Leftover {
        place: Some(left),
        notice,
        ..Leftover::default()
    };
    draw(desk, item, leftover, status).await
}

/// Why a channel is none.
pub fn too_long(words: &Words, refusal: TextRefusal) -> String {
    match refusal {
        TextRefusal::Empty => words.common_empty_field(),
        TextRefusal::TooLong { length_max, .. } => {
            words.common_too_long(words.number(length_max as u64))
        }
    }
}

/// Why an item does not belong to another.
pub fn refused_parent(words: &Words, refusal: ParentRefusal) -> String {
    match refusal {
        ParentRefusal::Itself => words.work_belongs_refused_itself(),
        ParentRefusal::Circle => words.work_belongs_refused_circle(),
        ParentRefusal::TooDeep => words.work_belongs_refused_deep(),
        ParentRefusal::Cancelled => words.work_belongs_refused_cancelled(),
    }
}
