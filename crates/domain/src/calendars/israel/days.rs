//! The Hebrew dates and the names of Israel's days.

use super::{Month, Names, Observance};

/// A day with a fixed Hebrew date.
pub(super) struct Placed {
    pub id: &'static str,
    pub month: Month,
    pub day: i32,
    pub name: Names,
}

const fn placed(id: &'static str, month: Month, day: i32, name: Names) -> Placed {
    Placed {
        id,
        month,
        day,
        name,
    }
}

pub(super) const INDEPENDENCE_DAY: Names = Names::fixed(
    "יום העצמאות",
    "День независимости Израиля",
    "Independence Day",
);
pub(super) const MEMORIAL_DAY: Names =
    Names::fixed("יום הזיכרון", "День памяти павших", "Memorial Day");

/// The public holidays that never move.
pub(super) const HOLIDAYS: &[Placed] = &[
    placed(
        "il.rosh_hashana",
        Month::Tishri,
        1,
        Names::fixed("ראש השנה", "Рош ха-Шана", "Rosh Hashana"),
    ),
    placed(
        "il.rosh_hashana_2",
        Month::Tishri,
        2,
        Names::fixed(
            "ראש השנה, יום ב׳",
            "Рош ха-Шана, второй день",
            "Rosh Hashana, second day",
        ),
    ),
    placed(
        "il.yom_kippur",
        Month::Tishri,
        10,
        Names::fixed("יום כיפור", "Йом-Кипур", "Yom Kippur"),
    ),
    placed(
        "il.sukkot",
        Month::Tishri,
        15,
        Names::fixed("סוכות", "Суккот", "Sukkot"),
    ),
    placed(
        "il.simchat_torah",
        Month::Tishri,
        22,
        Names::fixed("שמחת תורה", "Симхат-Тора", "Simchat Torah"),
    ),
    placed(
        "il.pesach",
        Month::Nisan,
        15,
        Names::fixed("פסח", "Песах", "Pesach"),
    ),
    placed(
        "il.pesach_7",
        Month::Nisan,
        21,
        Names::fixed(
            "שביעי של פסח",
            "Седьмой день Песаха",
            "Seventh day of Pesach",
        ),
    ),
    placed(
        "il.shavuot",
        Month::Sivan,
        6,
        Names::fixed("שבועות", "Шавуот", "Shavuot"),
    ),
];

/// The holidays whose day before is cut; the date is that of the holiday itself.
pub(super) const EVES: &[Placed] = &[
    placed(
        "il.rosh_hashana_eve",
        Month::Tishri,
        1,
        Names::fixed("ערב ראש השנה", "Канун Рош ха-Шана", "Rosh Hashana eve"),
    ),
    placed(
        "il.yom_kippur_eve",
        Month::Tishri,
        10,
        Names::fixed("ערב יום כיפור", "Канун Йом-Кипура", "Yom Kippur eve"),
    ),
    placed(
        "il.sukkot_eve",
        Month::Tishri,
        15,
        Names::fixed("ערב סוכות", "Канун Суккота", "Sukkot eve"),
    ),
    placed(
        "il.simchat_torah_eve",
        Month::Tishri,
        22,
        Names::fixed(
            "הושענא רבה, ערב שמחת תורה",
            "Канун Симхат-Торы",
            "Simchat Torah eve",
        ),
    ),
    placed(
        "il.pesach_eve",
        Month::Nisan,
        15,
        Names::fixed("ערב פסח", "Канун Песаха", "Pesach eve"),
    ),
    placed(
        "il.pesach_7_eve",
        Month::Nisan,
        21,
        Names::fixed(
            "ערב שביעי של פסח",
            "Канун седьмого дня Песаха",
            "Eve of the seventh day of Pesach",
        ),
    ),
    placed(
        "il.shavuot_eve",
        Month::Sivan,
        6,
        Names::fixed("ערב שבועות", "Канун Шавуота", "Shavuot eve"),
    ),
];

/// The intermediate days: where they begin and how many there are.
pub(super) const INTERMEDIATE: &[(Placed, i32)] = &[
    (
        placed(
            "il.chol_hamoed_sukkot",
            Month::Tishri,
            16,
            Names::fixed(
                "חול המועד סוכות",
                "Холь ха-моэд Суккот",
                "Chol HaMoed Sukkot",
            ),
        ),
        6,
    ),
    (
        placed(
            "il.chol_hamoed_pesach",
            Month::Nisan,
            16,
            Names::fixed("חול המועד פסח", "Холь ха-моэд Песах", "Chol HaMoed Pesach"),
        ),
        5,
    ),
];

/// Days that are worked unless somebody chose to observe them; shifts are applied to these dates.
pub(super) const OBSERVANCES: &[(Observance, Placed)] = &[
    (
        Observance::Hanukkah,
        placed(
            "il.hanukkah",
            Month::Kislev,
            25,
            Names::fixed("חנוכה", "Ханука", "Hanukkah"),
        ),
    ),
    (
        Observance::FastOfEsther,
        placed(
            "il.fast_of_esther",
            Month::Adar,
            13,
            Names::fixed("תענית אסתר", "Пост Эстер", "Fast of Esther"),
        ),
    ),
    (
        Observance::Purim,
        placed(
            "il.purim",
            Month::Adar,
            14,
            Names::fixed("פורים", "Пурим", "Purim"),
        ),
    ),
    (
        Observance::HolocaustDay,
        placed(
            "il.holocaust_day",
            Month::Nisan,
            27,
            Names::fixed(
                "יום הזיכרון לשואה ולגבורה",
                "День Катастрофы и героизма",
                "Holocaust Remembrance Day",
            ),
        ),
    ),
    (
        Observance::LagBaomer,
        placed(
            "il.lag_baomer",
            Month::Iyar,
            18,
            Names::fixed("ל״ג בעומר", "Лаг ба-Омер", "Lag baOmer"),
        ),
    ),
    (
        Observance::JerusalemDay,
        placed(
            "il.jerusalem_day",
            Month::Iyar,
            28,
            Names::fixed("יום ירושלים", "День Иерусалима", "Jerusalem Day"),
        ),
    ),
    (
        Observance::NinthOfAv,
        placed(
            "il.ninth_of_av",
            Month::Av,
            9,
            Names::fixed("תשעה באב", "Девятое ава", "Tisha B'Av"),
        ),
    ),
];
