//! Days away from work.

use std::collections::BTreeMap;

use domain::events::Subject;
use domain::ids::{AbsenceId, PersonId, WorkspaceId};
use domain::people::{Absence, PeopleEvent, limits};
use domain::security::Right;
use domain::text::Note;
use jiff::civil::Date;
use sea_orm::prelude::TimeDate;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::directory::directory;
use crate::action::{Done, NotDone, Request};
use crate::database::Store;
use crate::dialect::{day, instant, read_day};
use crate::fault::Fault;
use crate::rows::{all, run, values};
use crate::undo::tables::ABSENCES;

/// A stay away as somebody enters it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAbsence {
    /// Who.
    pub person: PersonId,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Who takes the work meanwhile.
    pub stand_in: Option<PersonId>,
}

/// Why an absence was not noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbsenceRefusal {
    /// The last day lies before the first.
    EndsBeforeItBegins,
    /// More than 400 days.
    TooLong,
    /// Nobody stands in for themselves.
    StandsInForThemselves,
}

#[derive(FromQueryResult)]
struct AbsenceRow {
    id: Uuid,
    person_id: Uuid,
    first_day: TimeDate,
    last_day: TimeDate,
    stand_in_id: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct NoteRow {
    id: Uuid,
    note: String,
}

/// Absences that have not ended before a day.
pub(crate) async fn absences(
    db: &impl ConnectionTrait,
    workspace: Uuid,
    from: Date,
) -> Result<Vec<Absence>, Fault> {
    let sql = "SELECT id, person_id, first_day, last_day, stand_in_id FROM absences \
               WHERE workspace_id = $1 AND last_day >= $2 AND cancelled_at IS NULL ORDER BY first_day, id LIMIT 5000";
    let rows: Vec<AbsenceRow> = all(db, sql, values![workspace, day(from)]).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Absence {
                id: AbsenceId::new(row.id),
                person: PersonId::new(row.person_id),
                first: read_day(row.first_day)?,
                last: read_day(row.last_day)?,
                stand_in: row.stand_in_id.map(PersonId::new),
            })
        })
        .collect()
}

impl Store {
    /// Absences that have not ended before a day, the next first.
    pub async fn list_absences(
        &self,
        workspace: WorkspaceId,
        from: Date,
    ) -> Result<Vec<Absence>, Fault> {
        absences(self.reader(), workspace.uuid(), from).await
    }

    /// Notes that somebody will be away.
    pub async fn note_absence(
        &self,
        request: Request,
        new: NewAbsence,
    ) -> Result<Done<AbsenceId>, NotDone<AbsenceRefusal>> {
        self.note_absence_because(request, new, &Note::default())
            .await
    }

    /// The same with a word about why, which only whoever leads and the person themselves read.
    pub async fn note_absence_because(
        &self,
        request: Request,
        new: NewAbsence,
        note: &Note,
    ) -> Result<Done<AbsenceId>, NotDone<AbsenceRefusal>> {
        check(&new).map_err(NotDone::Refused)?;
        self.act(request, Right::PeopleEdit, async |tx| {
            let known = directory(tx.db(), tx.workspace()).await?;
            if known.person(new.person).is_none() || new.stand_in.is_some_and(|person| known.person(person).is_none()) {
                return Err(NotDone::Missing);
            }
            let id = AbsenceId::new(tx.fresh());
            let sql = "INSERT INTO absences (workspace_id, id, person_id, first_day, last_day, stand_in_id, note) VALUES ($1, $2, $3, $4, $5, $6, $7)";
            run(tx.db(), sql, values![tx.workspace(), id.uuid(), new.person.uuid(), day(new.first), day(new.last), new.stand_in.map(PersonId::uuid), note.as_str()]).await?;
            tx.log(PeopleEvent::AbsenceNoted { absence: id, person: new.person, first: new.first, last: new.last, stand_in: new.stand_in });
            Ok(id)
        })
        .await
    }

    /// Why a person is away, by absence; only where something was written.
    pub async fn list_absence_notes(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<BTreeMap<AbsenceId, Note>, Fault> {
        let sql = "SELECT id, note FROM absences WHERE workspace_id = $1 AND person_id = $2 AND note <> '' AND cancelled_at IS NULL ORDER BY id DESC LIMIT 500";
        let values = values![workspace.uuid(), person.uuid()];
        let rows: Vec<NoteRow> = all(self.reader(), sql, values).await?;
        let read = |row: NoteRow| Some((AbsenceId::new(row.id), Note::parse(&row.note).ok()?));
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Takes an absence of a person back.
    pub async fn cancel_absence(
        &self,
        request: Request,
        person: PersonId,
        id: AbsenceId,
    ) -> Result<Done<()>, NotDone<AbsenceRefusal>> {
        self.act(request, Right::PeopleEdit, async |tx| {
            tx.keep(Subject::Person(person), &[(&ABSENCES, id.uuid())]).await?;
            let sql = "UPDATE absences SET cancelled_at = $4 WHERE workspace_id = $1 AND id = $2 AND person_id = $3 AND cancelled_at IS NULL";
            if run(tx.db(), sql, values![tx.workspace(), id.uuid(), person.uuid(), instant(tx.now())]).await? == 0 {
                return Err(NotDone::Missing);
            }
            tx.log(PeopleEvent::AbsenceCancelled { absence: id, person });
            Ok(())
        })
        .await
    }
}

fn check(new: &NewAbsence) -> Result<(), AbsenceRefusal> {
    if new.last < new.first {
        return Err(AbsenceRefusal::EndsBeforeItBegins);
    }
    if new
        .first
        .until(new.last)
        .is_ok_and(|span| span.get_days() >= limits::ABSENCE_DAYS_MAX)
    {
        return Err(AbsenceRefusal::TooLong);
    }
    if new.stand_in == Some(new.person) {
        Err(AbsenceRefusal::StandsInForThemselves)
    } else {
        Ok(())
    }
}
