//! Roles and who holds them.

use std::collections::BTreeMap;

use domain::ids::{PersonId, RoleId};
use domain::people::{PeopleEvent, limits};
use domain::security::Right;
use domain::text::Name;

use super::directory::{PeopleRefusal, PersonChange, directory, person_named};
use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::instant;
use crate::rows::{run, values};

/// The roles of these names, made where they are missing.
pub(crate) async fn role_ids(
    tx: &mut Tx,
    names: &[Name],
) -> Result<BTreeMap<Name, RoleId>, NotDone<PeopleRefusal>> {
    let known = directory(tx.db(), tx.workspace()).await?;
    let mut ids: BTreeMap<Name, RoleId> = known
        .roles
        .into_iter()
        .map(|role| (role.name, role.id))
        .collect();
    for name in names {
        if ids.contains_key(name) {
            continue;
        }
        if ids.len() >= limits::ROLES_MAX {
            return Err(NotDone::Refused(PeopleRefusal::TooManyRoles));
        }
        let id = RoleId::new(tx.fresh());
        run(
            tx.db(),
            "INSERT INTO roles (workspace_id, id, name) VALUES ($1, $2, $3)",
            values![tx.workspace(), id.uuid(), name.as_str()],
        )
        .await?;
        tx.log(PeopleEvent::RoleAdded {
            role: id,
            name: name.clone(),
        });
        ids.insert(name.clone(), id);
    }
    Ok(ids)
}

impl Store {
    /// Makes a role, or finds it by its name.
    pub async fn add_role(
        &self,
        request: Request,
        name: Name,
    ) -> Result<Done<RoleId>, NotDone<PeopleRefusal>> {
        self.act(request, Right::PeopleEdit, async |tx| {
            let ids = role_ids(tx, std::slice::from_ref(&name)).await?;
            ids.get(&name).copied().ok_or(NotDone::Missing)
        })
        .await
    }

    /// Sets who holds each of the named roles, by name and in order; people who are not there yet are added.
    pub async fn fill_seats(
        &self,
        request: Request,
        seats: Vec<(RoleId, Vec<Name>)>,
    ) -> Result<Done<()>, NotDone<PeopleRefusal>> {
        self.act(request, Right::PeopleEdit, async |tx| {
            let mut known = directory(tx.db(), tx.workspace()).await?;
            for (role, names) in seats {
                if known.role(role).is_none() {
                    return Err(NotDone::Missing);
                }
                let mut holders = Vec::with_capacity(names.len());
                for name in names {
                    let person = person_named(
                        tx,
                        &PersonChange {
                            name,
                            email: None,
                            language: None,
                        },
                    )
                    .await?;
                    if !holders.contains(&person) {
                        holders.push(person);
                    }
                }
                let before = known.seats.get(&role).map_or(&[][..], Vec::as_slice);
                seat(tx, role, before, &holders).await?;
                known.seats.insert(role, holders);
            }
            Ok(())
        })
        .await
    }
}

/// Replaces the holders of a role; only what changed is logged.
async fn seat(
    tx: &mut Tx,
    role: RoleId,
    before: &[PersonId],
    holders: &[PersonId],
) -> Result<(), NotDone<PeopleRefusal>> {
    if before == holders {
        return Ok(());
    }
    for (place, person) in (0_i64..).zip(holders) {
        let sql = "INSERT INTO seats (workspace_id, role_id, person_id, place, since) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (workspace_id, role_id, person_id) DO UPDATE SET place = excluded.place";
        run(
            tx.db(),
            sql,
            values![
                tx.workspace(),
                role.uuid(),
                person.uuid(),
                place,
                instant(tx.now())
            ],
        )
        .await?;
        if !before.contains(person) {
            tx.log(PeopleEvent::Seated {
                role,
                person: *person,
            });
        }
    }
    for person in before.iter().filter(|person| !holders.contains(person)) {
        let sql = "DELETE FROM seats WHERE workspace_id = $1 AND role_id = $2 AND person_id = $3";
        let gone = values![tx.workspace(), role.uuid(), person.uuid()];
        run(tx.db(), sql, gone).await?;
        tx.log(PeopleEvent::Unseated {
            role,
            person: *person,
        });
    }
    Ok(())
}
