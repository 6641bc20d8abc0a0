//! A file as pages show it: its picture or its ending, its name, its size, who brought it.

use domain::work::file::{File, is_returnable, may_remove};

use super::spoken::size;
use crate::work::item::Scene;

/// One file, ready to draw.
#[derive(Clone)]
pub struct FileCard {
    /// Its name.
    pub name: String,
    /// Where it can be downloaded.
    pub href: String,
    /// The small picture; empty where there is none.
    pub picture: String,
    /// The large picture.
    pub large: String,
    /// What stands in the place of a picture.
    pub ending: String,
    /// How large it is.
    pub size: String,
    /// Who brought it, and when.
    pub by: String,
    /// Where it can be taken away; empty for those who may not.
    pub remove_href: String,
    /// Where it can be brought back; empty when it stands, or for good.
    pub return_href: String,
}

/// The card of a file.
pub fn card(scene: &Scene<'_>, file: &File) -> FileCard {
    let href = scene
        .desk
        .href(&format!("items/{}/files/{}", scene.view.item.id, file.id));
    let of_picture = |size: &str| {
        if file.kind.is_picture() {
            format!("{href}/picture?size={size}")
        } else {
            String::new()
        }
    };
    let may = may_remove(file, scene.view.item.owner, &scene.desk.actor()).is_ok();
    let ways = |is_open: bool, noun: &str| {
        if may && is_open {
            format!("{href}/{noun}")
        } else {
            String::new()
        }
    };
    FileCard {
        name: file.name.to_string(),
        picture: of_picture("small"),
        large: of_picture("large"),
        ending: file.name.ending(),
        size: size(scene.words, file.bytes),
        by: by(scene, file),
        remove_href: ways(file.removed.is_none(), "removals"),
        return_href: ways(is_returnable(file, scene.desk.now), "returns"),
        href,
    }
}

fn by(scene: &Scene<'_>, file: &File) -> String {
    let (at, who) = file.removed.unwrap_or((file.added_at, file.added_by));
    let day = at.to_zoned(scene.desk.zone()).date();
    let day = scene.words.day_medium(day);
    match scene.directory.person(who) {
        Some(person) if file.removed.is_some() => {
            scene.words.work_files_removed_by(person.name.as_str(), day)
        }
        Some(person) => scene.words.work_by(person.name.as_str(), day),
        None => day,
    }
}
