//! United Kingdom: the bank holidays of England and Wales, with substitute days and the one-off days of proclamations.

use jiff::civil::Weekday::Monday;
use jiff::civil::date;

use super::Names;
use super::claim::Claims;
use super::rules::{Holidays, Rule, Substitute, When};

/// The last year of the dates published at gov.uk/bank-holidays.
const PUBLISHED_LAST: i16 = 2027;
const ALWAYS: i16 = i16::MAX;

const EARLY_MAY: Names = Names::fixed(
    "יום חופש לאומי (תחילת מאי)",
    "Выходной начала мая",
    "Early May bank holiday",
);
const SPRING: Names = Names::fixed(
    "יום חופש לאומי (סוף מאי)",
    "Весенний выходной",
    "Spring bank holiday",
);
const EARLY_MAY_RULE: When = When::Nth {
    month: 5,
    weekday: Monday,
    n: 1,
};
const SPRING_RULE: When = When::Nth {
    month: 5,
    weekday: Monday,
    n: -1,
};

const RULES: &[Rule] = &[
    rule(
        "gb.new_year",
        1974,
        ALWAYS,
        When::Fixed(1, 1),
        Names::fixed("ראש השנה האזרחית", "Новый год", "New Year's Day"),
    ),
    rule(
        "gb.good_friday",
        1871,
        ALWAYS,
        When::AfterEaster(-2),
        Names::fixed("יום שישי הטוב", "Страстная пятница", "Good Friday"),
    ),
    rule(
        "gb.easter_monday",
        1871,
        ALWAYS,
        When::AfterEaster(1),
        Names::fixed("יום שני של פסחא", "Пасхальный понедельник", "Easter Monday"),
    ),
    rule("gb.early_may", 1996, 2019, EARLY_MAY_RULE, EARLY_MAY),
    rule(
        "gb.early_may",
        2020,
        2020,
        When::Fixed(5, 8),
        Names::fixed(
            "יום הניצחון באירופה",
            "День Победы в Европе",
            "Early May bank holiday (VE day)",
        ),
    ),
    rule("gb.early_may", 2021, ALWAYS, EARLY_MAY_RULE, EARLY_MAY),
    rule("gb.spring", 1971, 2001, SPRING_RULE, SPRING),
    rule("gb.spring", 2002, 2002, When::Fixed(6, 4), SPRING),
    rule("gb.spring", 2003, 2011, SPRING_RULE, SPRING),
    rule("gb.spring", 2012, 2012, When::Fixed(6, 4), SPRING),
    rule("gb.spring", 2013, 2021, SPRING_RULE, SPRING),
    rule("gb.spring", 2022, 2022, When::Fixed(6, 2), SPRING),
    rule("gb.spring", 2023, ALWAYS, SPRING_RULE, SPRING),
    rule(
        "gb.summer",
        1971,
        ALWAYS,
        When::Nth {
            month: 8,
            weekday: Monday,
            n: -1,
        },
        Names::fixed(
            "יום חופש לאומי (סוף אוגוסט)",
            "Летний выходной",
            "Summer bank holiday",
        ),
    ),
    rule(
        "gb.christmas",
        1871,
        ALWAYS,
        When::Fixed(12, 25),
        Names::fixed("חג המולד", "Рождество", "Christmas Day"),
    ),
    rule(
        "gb.boxing_day",
        1871,
        ALWAYS,
        When::Fixed(12, 26),
        Names::fixed("יום המתנות", "День подарков", "Boxing Day"),
    ),
    once(
        "gb.golden_jubilee",
        When::Once(date(2002, 6, 3)),
        Names::fixed(
            "יובל הזהב של המלכה אליזבת השנייה",
            "Золотой юбилей королевы Елизаветы II",
            "Golden Jubilee of Elizabeth II",
        ),
    ),
    once(
        "gb.royal_wedding",
        When::Once(date(2011, 4, 29)),
        Names::fixed("החתונה המלכותית", "Королевская свадьба", "Royal wedding"),
    ),
    once(
        "gb.diamond_jubilee",
        When::Once(date(2012, 6, 5)),
        Names::fixed(
            "יובל היהלום של המלכה אליזבת השנייה",
            "Бриллиантовый юбилей королевы Елизаветы II",
            "Diamond Jubilee of Elizabeth II",
        ),
    ),
    once(
        "gb.platinum_jubilee",
        When::Once(date(2022, 6, 3)),
        Names::fixed(
            "יובל הפלטינה של המלכה אליזבת השנייה",
            "Платиновый юбилей королевы Елизаветы II",
            "Platinum Jubilee of Elizabeth II",
        ),
    ),
    once(
        "gb.state_funeral",
        When::Once(date(2022, 9, 19)),
        Names::fixed(
            "הלוויית המלכה אליזבת השנייה",
            "Похороны королевы Елизаветы II",
            "State Funeral of Queen Elizabeth II",
        ),
    ),
    once(
        "gb.coronation",
        When::Once(date(2023, 5, 8)),
        Names::fixed(
            "הכתרת המלך צ׳ארלס השלישי",
            "Коронация короля Карла III",
            "Coronation of King Charles III",
        ),
    ),
];

const fn rule(id: &'static str, first_year: i16, last_year: i16, when: When, name: Names) -> Rule {
    Rule {
        id,
        first_year,
        last_year,
        when,
        substitute: Substitute::NextWorkday,
        name,
    }
}

const fn once(id: &'static str, when: When, name: Names) -> Rule {
    rule(id, i16::MIN, ALWAYS, when, name)
}

/// The bank holidays of a year.
pub(super) fn claims(year: i16) -> Claims {
    Holidays::around(RULES, year, 0).claims(year)
}

/// Whether the dates of the year have been published.
pub(super) fn is_confirmed(year: i16) -> bool {
    year <= PUBLISHED_LAST
}

#[cfg(test)]
mod tests;
