//! Days between two stages on which nobody is planned, in words: "Weekend", "Rosh Hashana and weekend", "One day in reserve".

use domain::calendars::{Calendar, Names};
use domain::work::Plan;
use i18n::{Language, Words};
use jiff::civil::Date;

/// The words of the days between the last day of one stage and the first of the next; empty when they touch or overlap.
pub fn gap_words(calendar: &Calendar, last: Date, next: Date, words: &Words) -> String {
    let days = || {
        last.series(jiff::Span::new().days(1))
            .skip(1)
            .take_while(move |day| *day < next)
    };
    let mut parts: Vec<String> = Vec::new();
    for day in days().filter(|day| !calendar.works(*day)) {
        let name = match calendar.day(day).name {
            Some(names) => in_language(&names, words.language()),
            None => words.work_plan_weekend(),
        };
        if !parts.contains(&name) {
            parts.push(name);
        }
    }
    let free = days().filter(|day| calendar.works(*day)).count();
    if free > 0 {
        parts.push(words.work_plan_reserve(free));
    }
    capitalised(&words.list_and(&parts))
}

/// Days that the team works from the first of the plan to the last, both included.
pub fn working_days(calendar: &Calendar, planned: &Plan) -> usize {
    let first = planned.start().unwrap_or(planned.due_on);
    first
        .series(jiff::Span::new().days(1))
        .take_while(|day| *day <= planned.due_on)
        .filter(|day| calendar.works(*day))
        .count()
}

fn in_language(names: &Names, language: Language) -> String {
    match language {
        Language::He => names.he.to_string(),
        Language::Ru => names.ru.to_string(),
        Language::En => names.en.to_string(),
    }
}

/// The first letter large, past the marks that keep a foreign name apart.
pub fn capitalised(text: &str) -> String {
    let mut done = false;
    text.chars()
        .flat_map(|letter| {
            let is_first = !done && letter.is_alphanumeric();
            done |= is_first;
            let small = (!is_first).then_some(letter);
            let large = is_first.then(|| letter.to_uppercase());
            small.into_iter().chain(large.into_iter().flatten())
        })
        .collect()
}

#[cfg(test)]
mod tests;
