//! Who is in the workspace and which seats they hold.

use std::collections::BTreeMap;

use domain::ids::{PersonId, RoleId, WorkspaceId};
use domain::language::Language;
use domain::people::{PeopleEvent, Person, Role, limits};
use domain::security::Right;
use domain::text::{Email, Name};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::fault::Fault;
use crate::rows::{all, number, run, values};

/// Everybody and every seat of a workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// In the order in which they came.
    pub people: Vec<Person>,
    /// In the order in which they were made.
    pub roles: Vec<Role>,
    /// Holders of each role, the first choice first.
    pub seats: BTreeMap<RoleId, Vec<PersonId>>,
}

impl Directory {
    /// A person by id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// A role by id.
    pub fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The holders of a role.
    pub fn holders(&self, role: RoleId) -> impl Iterator<Item = &Person> {
        self.seats
            .get(&role)
            .into_iter()
            .flatten()
            .filter_map(|person| self.person(*person))
    }
}

/// Why the directory was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleRefusal {
    /// As many people as a workspace may have.
    TooManyPeople,
    /// As many roles as a workspace may have.
    TooManyRoles,
}

/// What may be said of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonChange {
    /// Their name.
    pub name: Name,
    /// Their address, if known.
    pub email: Option<Email>,
    /// Their own language, if they chose one.
    pub language: Option<Language>,
}

#[derive(FromQueryResult)]
struct PersonRow {
    id: Uuid,
    name: String,
    email: Option<String>,
    language: Option<String>,
}

#[derive(FromQueryResult)]
struct RoleRow {
    id: Uuid,
    name: String,
}

#[derive(FromQueryResult)]
struct SeatRow {
    role_id: Uuid,
    person_id: Uuid,
}

/// The directory over any connection.
pub(crate) async fn directory(
    db: &impl ConnectionTrait,
    workspace: Uuid,
) -> Result<Directory, Fault> {
    let sql = "SELECT id, name, email, language FROM people WHERE workspace_id = $1 ORDER BY added_at, id LIMIT 2001";
    let people: Vec<PersonRow> = all(db, sql, values![workspace]).await?;
    let sql = "SELECT id, name FROM roles WHERE workspace_id = $1 ORDER BY id LIMIT 201";
    let roles: Vec<RoleRow> = all(db, sql, values![workspace]).await?;
    let sql = "SELECT role_id, person_id FROM seats WHERE workspace_id = $1 ORDER BY place, since, person_id LIMIT 20000";
    let held: Vec<SeatRow> = all(db, sql, values![workspace]).await?;
    let mut seats: BTreeMap<RoleId, Vec<PersonId>> = BTreeMap::new();
    for seat in held {
        seats
            .entry(RoleId::new(seat.role_id))
            .or_default()
            .push(PersonId::new(seat.person_id));
    }
    let people = people.into_iter().filter_map(|row| {
        Some(Person {
            id: PersonId::new(row.id),
            name: Name::parse(&row.name).ok()?,
            email: row.email.as_deref().and_then(Email::parse),
            language: row.language.as_deref().and_then(Language::parse),
        })
    });
    let roles = roles.into_iter().filter_map(|row| {
        Some(Role {
            id: RoleId::new(row.id),
            name: Name::parse(&row.name).ok()?,
        })
    });
    Ok(Directory {
        people: people.collect(),
        roles: roles.collect(),
        seats,
    })
}

impl Store {
    /// Everybody and every seat of a workspace.
    pub async fn directory(&self, workspace: WorkspaceId) -> Result<Directory, Fault> {
        directory(self.reader(), workspace.uuid()).await
    }

    /// Adds a person; a name that is already there gives that person.
    pub async fn add_person(
        &self,
        request: Request,
        person: PersonChange,
    ) -> Result<Done<PersonId>, NotDone<PeopleRefusal>> {
        self.act(request, Right::PeopleEdit, async |tx| {
            person_named(tx, &person).await
        })
        .await
    }

    /// Changes what is said of a person.
    pub async fn change_person(
        &self,
        request: Request,
        id: PersonId,
        change: PersonChange,
    ) -> Result<Done<()>, NotDone<PeopleRefusal>> {
        self.act(request, Right::PeopleEdit, async |tx| {
            let sql = "UPDATE people SET name = $3, email = $4, language = $5 WHERE workspace_id = $1 AND id = $2";
            let email = change.email.as_ref().map(|email| email.as_str().to_owned());
            let language = change.language.map(Language::code);
            if run(tx.db(), sql, values![tx.workspace(), id.uuid(), change.name.as_str(), email, language]).await? == 0 {
                return Err(NotDone::Missing);
            }
            tx.log(PeopleEvent::PersonChanged { person: id, name: change.name.clone() });
            Ok(())
        })
        .await
    }
}

/// The person of that name, added if there is none.
pub(crate) async fn person_named(
    tx: &mut Tx,
    person: &PersonChange,
) -> Result<PersonId, NotDone<PeopleRefusal>> {
    let known = directory(tx.db(), tx.workspace()).await?;
    if let Some(there) = known.people.iter().find(|there| there.name == person.name) {
        return Ok(there.id);
    }
    let count = number(
        tx.db(),
        "SELECT COUNT(*) FROM people WHERE workspace_id = $1",
        values![tx.workspace()],
    )
    .await?;
    if usize::try_from(count).unwrap_or(usize::MAX) >= limits::PEOPLE_MAX {
        return Err(NotDone::Refused(PeopleRefusal::TooManyPeople));
    }
    let id = PersonId::new(tx.fresh());
    let sql = "INSERT INTO people (workspace_id, id, name, email, language, added_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let email = person.email.as_ref().map(|email| email.as_str().to_owned());
    run(
        tx.db(),
        sql,
        values![
            tx.workspace(),
            id.uuid(),
            person.name.as_str(),
            email,
            person.language.map(Language::code),
            instant(tx.now())
        ],
    )
    .await?;
    tx.log(PeopleEvent::PersonAdded {
        person: id,
        name: person.name.clone(),
    });
    Ok(id)
}
