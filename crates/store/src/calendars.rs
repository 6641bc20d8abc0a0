//! A workspace's calendar: its hours and closures as one small document beside the workspace.

mod codec;

use domain::calendars::{
    Block, CalendarEvent, CholHamoed, Country, Exception, ExceptionKind, Names, Organisation, Week,
};
use domain::ids::WorkspaceId;
use domain::security::Right;
use domain::text::Name;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use sea_orm::{ConnectionTrait, FromQueryResult};

use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::fault::Fault;
use crate::rows::{first, run, values};

/// The hours and switches that an owner sets on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarChange {
    /// Whose holidays count.
    pub country: Country,
    /// Where the clocks are.
    pub zone: String,
    /// The days of the week that are worked.
    pub weekdays: Vec<Weekday>,
    /// When a day begins and ends, without a break.
    pub hours: (Time, Time),
    /// The break in the middle, if there is one.
    pub rest: Option<(Time, Time)>,
    /// The days between the holidays of Sukkot and Pesach.
    pub chol_hamoed: CholHamoed,
}

/// A closure or a day worked against the rule, as an owner adds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClosure {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// What the team calls it.
    pub name: Name,
}

/// Why a calendar was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarRefusal {
    /// No day of the week is worked.
    NoWeekday,
    /// The day ends before it begins, or the break lies outside of it.
    WrongHours,
    /// No zone of that name is known.
    UnknownZone,
    /// The last day lies before the first, or more than a year after it.
    WrongDays,
    /// At most two hundred closures.
    TooMany,
}

const CLOSURES_MAX: usize = 200;

#[derive(FromQueryResult)]
struct CalendarRow {
    country: String,
    zone: String,
    calendar: String,
}

/// The stored form of a country's usual calendar.
pub(crate) fn default_calendar(country: Country) -> String {
    codec::encode(&Organisation::default_for(
        country,
        zone_of(country.usual_zone()),
    ))
}

/// The word under which a day of the week is stored.
pub(crate) fn weekday_code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// The day of a stored word.
pub(crate) fn weekday_of(code: &str) -> Option<Weekday> {
    Weekday::Monday
        .cycle_forward()
        .take(7)
        .find(|day| weekday_code(*day) == code)
}

fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The calendar of a workspace, over any connection.
pub(crate) async fn organisation(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
) -> Result<Organisation, Fault> {
    let sql = "SELECT country, zone, calendar FROM workspaces WHERE id = $1";
    let row = first::<CalendarRow>(db, sql, values![workspace.uuid()])
        .await?
        .ok_or_else(|| Fault::new("reading a calendar", "the workspace is gone"))?;
    let country = Country::parse(&row.country).unwrap_or(Country::None);
    codec::decode(
        &row.calendar,
        Organisation::default_for(country, zone_of(&row.zone)),
    )
}

impl Store {
    /// The calendar of a workspace.
    pub async fn organisation(&self, workspace: WorkspaceId) -> Result<Organisation, Fault> {
        organisation(self.reader(), workspace).await
    }

    /// Sets hours, country and zone.
    pub async fn change_calendar(
        &self,
        request: Request,
        change: CalendarChange,
    ) -> Result<Done<()>, NotDone<CalendarRefusal>> {
        let week = week_of(&change).map_err(NotDone::Refused)?;
        if TimeZone::get(&change.zone).is_err() {
            return Err(NotDone::Refused(CalendarRefusal::UnknownZone));
        }
        self.act(request, Right::WorkspaceEdit, async |tx| {
            let kept = organisation(tx.db(), WorkspaceId::new(tx.workspace())).await?;
            let changed = Organisation {
                week,
                chol_hamoed: change.chol_hamoed,
                exceptions: kept.exceptions,
                ..Organisation::default_for(change.country, zone_of(&change.zone))
            };
            let sql = "UPDATE workspaces SET country = $2, zone = $3 WHERE id = $1";
            run(
                tx.db(),
                sql,
                values![tx.workspace(), change.country.code(), change.zone.clone()],
            )
            .await?;
            save(tx, &changed).await
        })
        .await
    }

    /// Adds days on which the workspace is closed.
    pub async fn add_closure(
        &self,
        request: Request,
        closure: NewClosure,
    ) -> Result<Done<()>, NotDone<CalendarRefusal>> {
        if closure.last < closure.first
            || closure
                .first
                .until(closure.last)
                .is_ok_and(|span| span.get_days() > 366)
        {
            return Err(NotDone::Refused(CalendarRefusal::WrongDays));
        }
        self.act(request, Right::WorkspaceEdit, async |tx| {
            let mut changed = organisation(tx.db(), WorkspaceId::new(tx.workspace())).await?;
            if changed.exceptions.len() >= CLOSURES_MAX {
                return Err(NotDone::Refused(CalendarRefusal::TooMany));
            }
            changed.exceptions.push(Exception {
                id: tx.fresh().as_simple().to_string(),
                first: closure.first,
                last: closure.last,
                kind: ExceptionKind::Closed,
                name: Some(Names::typed(closure.name.as_str())),
            });
            changed.exceptions.sort_by_key(|exception| exception.first);
            save(tx, &changed).await
        })
        .await
    }

    /// Takes a closure away.
    pub async fn remove_closure(
        &self,
        request: Request,
        id: &str,
    ) -> Result<Done<()>, NotDone<CalendarRefusal>> {
        self.act(request, Right::WorkspaceEdit, async |tx| {
            let mut changed = organisation(tx.db(), WorkspaceId::new(tx.workspace())).await?;
            let before = changed.exceptions.len();
            changed.exceptions.retain(|exception| exception.id != id);
            if changed.exceptions.len() == before {
                return Err(NotDone::Missing);
            }
            save(tx, &changed).await
        })
        .await
    }
}

async fn save(tx: &mut Tx, changed: &Organisation) -> Result<(), NotDone<CalendarRefusal>> {
    run(
        tx.db(),
        "UPDATE workspaces SET calendar = $2 WHERE id = $1",
        values![tx.workspace(), codec::encode(changed)],
    )
    .await?;
    tx.log(CalendarEvent::Changed);
    Ok(())
}

fn week_of(change: &CalendarChange) -> Result<Week, CalendarRefusal> {
    if change.weekdays.is_empty() {
        return Err(CalendarRefusal::NoWeekday);
    }
    let (opening, closing) = change.hours;
    let blocks = match change.rest {
        None if opening < closing => vec![Block::between(opening, closing)],
        Some((from, to)) if opening < from && from < to && to < closing => {
            vec![Block::between(opening, from), Block::between(to, closing)]
        }
        _ => return Err(CalendarRefusal::WrongHours),
    };
    Ok(Week::of(&change.weekdays, &blocks))
}
