//! The workspace with its people, seats, absences and closures, as it stands when the story begins.

use std::collections::BTreeMap;

use domain::calendars::{Calendar, OnZero, Personal};
use domain::country::Country;
use domain::ids::{AbsenceId, AccountId, PersonId, RoleId, WorkspaceId};
use domain::language::Language;
use domain::people::Absence;
use domain::security::{Access, Actor, Member, NewWorkspace};
use domain::text::{Email, Name};
use domain::work::Team;
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use store::calendars::NewClosure;
use store::people::PersonChange;
use store::security::SampleAccount;
use store::{Fault, Request, Store};

use super::cast::{Cast, CastAbsence};
use super::{Wish, amiss};

/// Weeks that the story goes back.
const WEEKS: i64 = 26;
/// Weeks in which an absence is known before it begins.
const NOTICE_WEEKS: i64 = 3;

/// Everybody, and the frame in which they work.
pub struct Crew {
    /// Where.
    pub workspace: WorkspaceId,
    /// Everybody with an account, the owner first.
    pub members: Vec<Member>,
    /// Where they sign in with, in the same order.
    pub emails: Vec<Email>,
    /// Roles by name.
    pub roles: BTreeMap<String, RoleId>,
    /// Seats and calendar; absences are kept apart, because they become known one by one.
    pub team: Team,
    /// Absences with the moment at which they are noted.
    pub away: Vec<(Timestamp, Absence)>,
    /// When the story begins.
    pub begin: Timestamp,
    /// Everything happens before.
    pub end: Timestamp,
}

impl Crew {
    /// A request of somebody.
    pub fn request(&self, person: PersonId, now: Timestamp) -> Request {
        let member = self.members.iter().find(|it| it.person == person);
        let member = member.unwrap_or(&self.members[0]);
        Request {
            actor: Actor::Member(member.clone()),
            now,
            key: None,
        }
    }

    /// A request of the owner.
    pub fn owner(&self, now: Timestamp) -> Request {
        self.request(self.members[0].person, now)
    }

    /// The one who runs the processes: the first manager.
    pub fn manager(&self) -> PersonId {
        let manager = self.members.iter().find(|it| it.access == Access::Manager);
        manager.unwrap_or(&self.members[0]).person
    }

    /// The day that it is for the team.
    pub fn day(&self, at: Timestamp) -> Date {
        self.team.calendar.zone().to_datetime(at).date()
    }

    /// Working minutes after the beginning of a day.
    pub fn moment(&self, day: Date, minutes: i64) -> Result<Timestamp, Fault> {
        let calendar = &self.team.calendar;
        let midnight = calendar.zone().to_timestamp(day.at(0, 0, 0, 0));
        let midnight = midnight.map_err(amiss)?;
        calendar.add_minutes(midnight, minutes).map_err(amiss)
    }

    /// The team with the absences that are known at a moment.
    pub fn team_at(&self, at: Timestamp) -> Team {
        let known = self.away.iter().filter(|(noted, _)| *noted <= at);
        Team {
            absences: known.map(|(_, absence)| absence.clone()).collect(),
            ..self.team.clone()
        }
    }
}

/// Opens the workspace and lets everybody in.
pub async fn gather(store: &Store, cast: &Cast, wish: &Wish<'_>) -> Result<Crew, Fault> {
    let country = Country::parse(&cast.country).ok_or_else(|| amiss(&cast.country))?;
    let begin = first_morning(wish.today, country)?;
    let accounts = accounts(cast, wish.language)?;
    let ids = store
        .make_sample_accounts(&accounts, wish.password, begin)
        .await?;
    let workspace = open(store, cast, (wish.language, country), (ids[0], begin)).await?;
    let owner = store.find_member(workspace, ids[0]).await?;
    let mut crew = Crew {
        workspace,
        members: vec![owner.ok_or_else(|| amiss("the owner is missing"))?],
        emails: accounts.iter().map(|it| it.email.clone()).collect(),
        roles: BTreeMap::new(),
        team: store.team(workspace, wish.today).await?,
        away: Vec::new(),
        begin,
        end: begin,
    };
    for (person, (account, id)) in cast.people.iter().zip(accounts.iter().zip(&ids)).skip(1) {
        let member = admit(store, &crew, account, (*id, &person.access)).await?;
        crew.members.push(member);
    }
    seat(store, &mut crew, cast).await?;
    close(store, &crew, cast, wish.today).await?;
    crew.team = store.team(workspace, wish.today).await?;
    crew.end = midnight(&crew.team.calendar, wish.today)?;
    for absence in &cast.absences {
        let away = away(&crew, cast, absence, wish.today)?;
        crew.away.push(away);
    }
    Ok(crew)
}

async fn open(
    store: &Store,
    cast: &Cast,
    (language, country): (Language, Country),
    (owner, begin): (AccountId, Timestamp),
) -> Result<WorkspaceId, Fault> {
    let new = NewWorkspace {
        name: name(&cast.workspace)?,
        language,
        country,
        week_start: if country == Country::Israel {
            Weekday::Sunday
        } else {
            Weekday::Monday
        },
    };
    store.open_workspace(owner, new, begin).await
}

/// One more person, with an account of their own.
async fn admit(
    store: &Store,
    crew: &Crew,
    account: &SampleAccount,
    (id, access): (AccountId, &str),
) -> Result<Member, Fault> {
    let change = PersonChange {
        name: account.name.clone(),
        email: Some(account.email.clone()),
        language: None,
    };
    let person = store.add_person(crew.owner(crew.begin), change).await;
    let person = person.map_err(amiss)?.value;
    let access = Access::parse(access).ok_or_else(|| amiss(access))?;
    let request = crew.owner(crew.begin);
    let admitted = store.admit_sample_member(request, id, person, access).await;
    admitted.map_err(amiss)?;
    let member = store.find_member(crew.workspace, id).await?;
    member.ok_or_else(|| amiss("a member is missing"))
}

/// Everybody's seats, in the order of the cast.
async fn seat(store: &Store, crew: &mut Crew, cast: &Cast) -> Result<(), Fault> {
    let mut holders: Vec<(&String, Vec<Name>)> = Vec::new();
    for person in &cast.people {
        for role in &person.roles {
            let holder = name(&person.name)?;
            match holders.iter_mut().find(|(known, _)| *known == role) {
                Some((_, names)) => names.push(holder),
                None => holders.push((role, vec![holder])),
            }
        }
    }
    let mut seats = Vec::with_capacity(holders.len());
    for (role, names) in holders {
        let id = store.add_role(crew.owner(crew.begin), name(role)?).await;
        let id = id.map_err(amiss)?.value;
        crew.roles.insert(role.clone(), id);
        seats.push((id, names));
    }
    let filled = store.fill_seats(crew.owner(crew.begin), seats).await;
    filled.map_err(amiss)?;
    Ok(())
}

async fn close(store: &Store, crew: &Crew, cast: &Cast, today: Date) -> Result<(), Fault> {
    for closure in &cast.closures {
        let first = worked_near(&crew.team.calendar, today, closure.weeks_ago)?;
        let last = add_days(&crew.team.calendar, first, closure.days - 1)?;
        let new = NewClosure {
            first,
            last,
            name: name(&closure.name)?,
        };
        let added = store.add_closure(crew.owner(crew.begin), new).await;
        added.map_err(amiss)?;
    }
    Ok(())
}

/// When somebody is away, and when that becomes known. The identifier is the store's to give; this one only fills the place.
fn away(
    crew: &Crew,
    cast: &Cast,
    absence: &CastAbsence,
    today: Date,
) -> Result<(Timestamp, Absence), Fault> {
    let person = |mail: &str| {
        let index = cast.people.iter().position(|person| person.mail == mail);
        index.map(|index| crew.members[index].person)
    };
    let calendar = &crew.team.calendar;
    let first = worked_near(calendar, today, absence.weeks_ago)?;
    let noted = worked_near(calendar, today, absence.weeks_ago + NOTICE_WEEKS)?;
    let away = Absence {
        id: "0".repeat(32).parse::<AbsenceId>().map_err(amiss)?,
        person: person(&absence.person).ok_or_else(|| amiss(&absence.person))?,
        first,
        last: first.saturating_add(absence.days.days()),
        stand_in: person(&absence.stand_in),
    };
    Ok((crew.moment(noted, 90)?, away))
}

fn accounts(cast: &Cast, language: Language) -> Result<Vec<SampleAccount>, Fault> {
    let host = cast.site.trim_start_matches("https://");
    let account = |person: &super::cast::CastPerson| {
        let email = Email::parse(&format!("{}@{host}", person.mail));
        Ok(SampleAccount {
            name: name(&person.name)?,
            email: email.ok_or_else(|| amiss(&person.mail))?,
            language,
        })
    };
    cast.people.iter().map(account).collect()
}

/// A working morning half a year ago.
fn first_morning(today: Date, country: Country) -> Result<Timestamp, Fault> {
    let zone = jiff::tz::TimeZone::get(country.usual_zone()).map_err(amiss)?;
    let organisation = domain::calendars::Organisation::default_for(country, zone);
    let calendar = Calendar::new(&organisation, &Personal::default());
    let first = worked_near(&calendar, today, WEEKS)?;
    let midnight = midnight(&calendar, first)?;
    calendar.add_minutes(midnight, 20).map_err(amiss)
}

fn midnight(calendar: &Calendar, day: Date) -> Result<Timestamp, Fault> {
    let midnight = calendar.zone().to_timestamp(day.at(0, 0, 0, 0));
    midnight.map_err(amiss)
}

/// The first working day on or after the one so many weeks before today.
fn worked_near(calendar: &Calendar, today: Date, weeks_ago: i64) -> Result<Date, Fault> {
    let day = today.checked_sub(weeks_ago.weeks()).map_err(amiss)?;
    calendar.add_days(day, 0, OnZero::Forward).map_err(amiss)
}

fn add_days(calendar: &Calendar, day: Date, days: i64) -> Result<Date, Fault> {
    let days = i32::try_from(days).map_err(amiss)?;
    calendar.add_days(day, days, OnZero::Stay).map_err(amiss)
}

fn name(text: &str) -> Result<Name, Fault> {
    Name::parse(text).map_err(amiss)
}
