//! `redthread calendar`: asks the working-time calculator about days and sums, for a country or a workspace's file.

mod answer;
mod workspace;

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use domain::calendars::{Calendar, Country, OnZero, Personal};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::CliError;

/// The longest period that one call lists.
const DAYS_MAX: i32 = 3_660;

/// What can be asked about a calendar.
#[derive(Debug, Subcommand)]
pub enum CalendarCommand {
    /// Lists the days of a period: what each is, how long it is worked, and why.
    Days(Days),
    /// Adds working hours or working days to a moment; negative numbers go back.
    Add(Add),
}

/// Whose calendar is asked.
#[derive(Debug, Args)]
pub struct Whose {
    /// Country: IL, RU, UA, KZ, US, GB or NONE; may be left out when the workspace file names it.
    #[arg(long)]
    country: Option<String>,
    /// A workspace's layer as a TOML file, described in docs/calendar.md.
    #[arg(long, value_name = "FILE")]
    workspace: Option<PathBuf>,
}

/// The arguments of `days`.
#[derive(Debug, Args)]
pub struct Days {
    #[command(flatten)]
    whose: Whose,
    /// First date, such as 2026-09-10.
    #[arg(long)]
    from: Date,
    /// Last date, inclusive.
    #[arg(long)]
    to: Date,
    /// Answer as JSON.
    #[arg(long)]
    json: bool,
}

/// The arguments of `add`.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    whose: Whose,
    /// Date or local date and time, such as 2026-04-30T10:00.
    #[arg(long)]
    from: DateTime,
    #[command(flatten)]
    amount: Amount,
    /// What zero days mean on a date that is not worked.
    #[arg(long, value_enum, default_value_t = Zero::Stay)]
    zero: Zero,
    /// Answer as JSON.
    #[arg(long)]
    json: bool,
}

/// How much is added; exactly one of these.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Amount {
    /// Working hours, such as 12, 1.5 or -3.
    #[arg(long, allow_hyphen_values = true)]
    hours: Option<String>,
    /// Working minutes.
    #[arg(long, allow_negative_numbers = true)]
    minutes: Option<i64>,
    /// Working days.
    #[arg(long, allow_negative_numbers = true)]
    days: Option<i32>,
}

/// The word for [`OnZero`] on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Zero {
    /// The date itself.
    Stay,
    /// The next worked date.
    Forward,
    /// The last worked date before.
    Back,
}

impl From<Zero> for OnZero {
    fn from(zero: Zero) -> Self {
        match zero {
            Zero::Stay => Self::Stay,
            Zero::Forward => Self::Forward,
            Zero::Back => Self::Back,
        }
    }
}

/// Answers one question.
pub fn run(command: &CalendarCommand, out: &mut impl Write) -> Result<(), CliError> {
    match command {
        CalendarCommand::Days(days) => list(days, out),
        CalendarCommand::Add(add) => sum(add, out),
    }
}

fn list(question: &Days, out: &mut impl Write) -> Result<(), CliError> {
    if question.to < question.from {
        return refuse(format!(
            "The period ends on {} before it begins on {}.",
            question.to, question.from
        ));
    }
    if question
        .from
        .until(question.to)
        .map_or(true, |span| span.get_days() >= DAYS_MAX)
    {
        return refuse(format!(
            "One call lists at most {DAYS_MAX} days; ask for a shorter period."
        ));
    }
    let calendar = question.whose.calendar()?;
    let days: Vec<_> = question
        .from
        .series(1.day())
        .take_while(|date| *date <= question.to)
        .map(|date| calendar.day(date))
        .collect();
    if question.json {
        writeln!(out, "{}", answer::days_json(&days))?;
    } else {
        out.write_all(answer::days_text(&days).as_bytes())?;
    }
    Ok(())
}

fn sum(question: &Add, out: &mut impl Write) -> Result<(), CliError> {
    let calendar = question.whose.calendar()?;
    let (result, date) = match question.amount.days {
        Some(days) => {
            let date = calendar.add_days(question.from.date(), days, question.zero.into());
            let date = date.or_else(|none| refuse(format!("The {none}.")))?;
            (date.to_string(), date)
        }
        None => add_time(&calendar, question)?,
    };
    let day = calendar.day(date);
    if question.json {
        writeln!(out, "{}", answer::sum_json(&result, &calendar, &day))?;
    } else {
        writeln!(out, "{} {}", date.strftime("%a"), result.replace('T', " "))?;
        out.write_all(answer::notes_text(std::slice::from_ref(&day)).as_bytes())?;
    }
    Ok(())
}

fn add_time(calendar: &Calendar, question: &Add) -> Result<(String, Date), CliError> {
    let minutes = question.amount.in_minutes()?;
    let from = calendar.zone().to_timestamp(question.from).or_else(|_| {
        refuse(format!(
            "{} is outside the years that can be reckoned with.",
            question.from
        ))
    })?;
    let found = calendar
        .add_minutes(from, minutes)
        .or_else(|none| refuse(format!("The {none}.")))?;
    let found = calendar.zone().to_datetime(found);
    Ok((found.strftime("%Y-%m-%dT%H:%M").to_string(), found.date()))
}

impl Amount {
    /// The amount of time in minutes; hours may have a fraction that makes whole minutes.
    fn in_minutes(&self) -> Result<i64, CliError> {
        let Some(hours) = &self.hours else {
            return Ok(self.minutes.unwrap_or_default());
        };
        whole_minutes(hours).map_or_else(
            || {
                refuse(format!(
                    "\"{hours}\" is not a number of hours in whole minutes, such as 12, 1.5 or -3."
                ))
            },
            Ok,
        )
    }
}

/// Reads hours with up to four decimals as whole minutes.
fn whole_minutes(hours: &str) -> Option<i64> {
    let (negative, digits) = hours
        .strip_prefix('-')
        .map_or((false, hours), |rest| (true, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) || fraction.len() > 4 {
        return None;
    }
    let scale = 10_i64.pow(u32::try_from(fraction.len()).ok()?);
    let parts = fraction.parse::<i64>().ok()? * 60;
    let minutes = whole
        .parse::<i64>()
        .ok()?
        .checked_mul(60)?
        .checked_add(parts / scale)?;
    (parts % scale == 0).then_some(if negative { -minutes } else { minutes })
}

impl Whose {
    fn calendar(&self) -> Result<Calendar, CliError> {
        let country = self.country.as_deref().map(country).transpose()?;
        let organisation = workspace::organisation(country, self.workspace.as_deref())?;
        Ok(Calendar::new(&organisation, &Personal::default()))
    }
}

/// The country with this code, or a sentence that lists the codes.
fn country(code: &str) -> Result<Country, CliError> {
    Country::parse(code).map_or_else(
        || {
            let codes: Vec<&str> = Country::ALL.iter().map(|country| country.code()).collect();
            refuse(format!(
                "There is no calendar for \"{code}\"; known are {}.",
                codes.join(", ")
            ))
        },
        Ok,
    )
}

fn refuse<T>(sentence: String) -> Result<T, CliError> {
    Err(CliError::Refused(sentence))
}

#[cfg(test)]
mod tests;
