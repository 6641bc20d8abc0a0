//! Who does what, as the pages of a process show it.

use domain::ids::RoleId;
use domain::processes::Map;
use store::people::Directory;

use crate::components::Face;

/// What a role is called; empty for none.
pub fn role_name(directory: &Directory, role: Option<RoleId>) -> String {
    role.and_then(|id| directory.role(id))
        .map(|role| role.name.to_string())
        .unwrap_or_default()
}

/// The faces of those who hold a role.
pub fn holders(directory: &Directory, role: Option<RoleId>) -> Vec<Face> {
    role.into_iter()
        .flat_map(|role| directory.holders(role))
        .map(|person| Face::of(person.name.as_str()))
        .collect()
}

/// The names of all roles, as suggestions beside a field.
pub fn role_names(directory: &Directory) -> Vec<String> {
    directory
        .roles
        .iter()
        .map(|role| role.name.to_string())
        .collect()
}

/// Whether some stage waits for somebody to hold its role.
pub fn has_empty_seat(directory: &Directory, map: &Map) -> bool {
    map.stages
        .iter()
        .filter_map(|stage| stage.role)
        .any(|role| directory.holders(role).next().is_none())
}
