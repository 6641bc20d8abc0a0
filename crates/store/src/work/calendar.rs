//! What goes out when: the items whose publish date lies in a stretch of days.

use domain::ids::{ItemId, PersonId, ProcessId, VersionId, WorkspaceId};
use domain::work::ItemState;
use jiff::civil::Date;
use sea_orm::FromQueryResult;
use sea_orm::prelude::TimeDate;
use uuid::Uuid;

use super::items::read_state;
use crate::database::Store;
use crate::dialect::{day, read_maybe_day};
use crate::fault::Fault;
use crate::rows::{all, values};

/// Which items a calendar shows.
#[derive(Clone, Debug)]
pub struct CalendarWanted {
    /// From this day.
    pub first: Date,
    /// To this one.
    pub last: Date,
    /// Only of this process.
    pub process: Option<ProcessId>,
    /// Only for this channel.
    pub channel: Option<String>,
}

/// An item in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarItem {
    /// The item.
    pub id: ItemId,
    /// Its title.
    pub title: String,
    /// Its process.
    pub process: ProcessId,
    /// Its version.
    pub version: VersionId,
    /// Who answers for it.
    pub owner: PersonId,
    /// How it stands.
    pub state: ItemState,
    /// Where it is to be seen.
    pub channel: Option<String>,
    /// When it goes out, or went out.
    pub on: Date,
    /// The earliest planned last day of a stage that somebody has now.
    pub open_until: Option<Date>,
}

/// Items read at most for one look at the calendar.
const READ_MAX: i64 = 1_000;

#[derive(FromQueryResult)]
struct CalendarRow {
    id: Uuid,
    title: String,
    process_id: Uuid,
    version_id: Uuid,
    owner_id: Uuid,
    state: String,
    state_note: String,
    channel: Option<String>,
    due_on: Option<TimeDate>,
    published_on: Option<TimeDate>,
    open_until: Option<TimeDate>,
}

const ITEMS: &str = "SELECT i.id, i.title, i.process_id, i.version_id, i.owner_id, i.state, i.state_note, i.channel, i.due_on, i.published_on, \
    (SELECT s.planned_finish FROM spells s WHERE s.workspace_id = i.workspace_id AND s.item_id = i.id AND s.state IN ('queued', 'working') \
     AND s.planned_finish IS NOT NULL ORDER BY s.planned_finish LIMIT 1) AS open_until \
    FROM items i WHERE i.workspace_id = $1 AND i.removed_at IS NULL \
    AND ((i.state IN ('running', 'ready') AND i.due_on BETWEEN $2 AND $3) OR (i.state = 'published' AND i.published_on BETWEEN $2 AND $3))";

impl Store {
    /// What goes out, or went out, between two days, in the order of the days.
    pub async fn list_calendar(
        &self,
        workspace: WorkspaceId,
        wanted: &CalendarWanted,
    ) -> Result<Vec<CalendarItem>, Fault> {
        let mut values = values![
            workspace.uuid(),
            day(wanted.first),
            day(wanted.last),
            READ_MAX
        ];
        let mut of_process = String::new();
        if let Some(process) = wanted.process {
            values.push(process.uuid().into());
            of_process = format!(" AND i.process_id = ${}", values.len());
        }
        let mut of_channel = String::new();
        if let Some(channel) = &wanted.channel {
            values.push(channel.clone().into());
            of_channel = format!(" AND i.channel = ${}", values.len());
        }
        let sql = format!(
            "{ITEMS}{of_process}{of_channel} ORDER BY COALESCE(i.published_on, i.due_on), i.channel NULLS LAST, i.id LIMIT $4"
        );
        let rows: Vec<CalendarRow> = all(self.reader(), &sql, values).await?;
        rows.into_iter()
            .filter_map(|row| read(row).transpose())
            .collect()
    }
}

fn read(row: CalendarRow) -> Result<Option<CalendarItem>, Fault> {
    let published_on = read_maybe_day(row.published_on)?;
    let Some(on) = published_on.or(read_maybe_day(row.due_on)?) else {
        return Ok(None);
    };
    Ok(Some(CalendarItem {
        id: ItemId::new(row.id),
        title: row.title,
        process: ProcessId::new(row.process_id),
        version: VersionId::new(row.version_id),
        owner: PersonId::new(row.owner_id),
        state: read_state(&row.state, &row.state_note, published_on)?,
        channel: row.channel,
        on,
        open_until: read_maybe_day(row.open_until)?,
    }))
}
