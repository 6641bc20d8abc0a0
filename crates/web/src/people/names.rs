//! Names as people write them into one line: separated by commas, known ones in any case, and a word for oneself.

use domain::ids::{PersonId, RoleId};
use domain::people::Person;
use domain::text::{Name, TextRefusal};
use store::people::Directory;

use crate::guard::Desk;

/// What parts the names of a line.
const SEPARATORS: [char; 4] = [',', ';', '،', '\n'];

/// Who can be meant by what is written.
pub struct Known<'a> {
    /// Everybody who is there already.
    pub people: &'a [Person],
    /// Who is writing.
    pub me: PersonId,
    /// How they say it of themselves: "me".
    pub me_word: String,
}

impl<'a> Known<'a> {
    /// Everybody of the workspace, as the person at the desk names them.
    pub fn at(desk: &Desk, directory: &'a Directory) -> Self {
        Self {
            people: &directory.people,
            me: desk.me(),
            me_word: desk.words().people_me(),
        }
    }

    /// The people named in a line, each once and in its order.
    pub fn read(&self, typed: &str) -> Result<Vec<Name>, TextRefusal> {
        let mut names: Vec<Name> = Vec::new();
        for part in typed.split(SEPARATORS) {
            let name = match Name::parse(part) {
                Ok(name) => self.meant(name),
                Err(TextRefusal::Empty) => continue,
                Err(refusal) => return Err(refusal),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn meant(&self, written: Name) -> Name {
        let line = written.as_str().to_lowercase();
        if line == self.me_word.to_lowercase()
            && let Some(me) = self.people.iter().find(|person| person.id == self.me)
        {
            return me.name.clone();
        }
        self.people
            .iter()
            .map(|person| &person.name)
            .find(|name| name.as_str().to_lowercase() == line)
            .cloned()
            .unwrap_or(written)
    }
}

/// Whether a name would be read as several.
pub fn is_several(name: &Name) -> bool {
    name.as_str().contains(SEPARATORS)
}

/// Names as one line.
pub fn line(names: &[Name]) -> String {
    let names: Vec<&str> = names.iter().map(Name::as_str).collect();
    names.join(", ")
}

/// The holders of a role as one line.
pub fn written(directory: &Directory, role: RoleId) -> String {
    let holders = directory.holders(role);
    line(
        &holders
            .map(|person| person.name.clone())
            .collect::<Vec<_>>(),
    )
}

#[cfg(test)]
mod tests;
