//! The date of Easter by the Western and by the Orthodox reckoning.

use jiff::ToSpan;
use jiff::civil::Date;

/// Western Easter Sunday (the anonymous Gregorian computus).
pub(super) fn western(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * shift + 114;
    date(year, day / 31, day % 31 + 1)
}

/// Orthodox Easter Sunday: the Julian computus, told in Gregorian dates.
pub(super) fn orthodox(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let epact = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    let day = epact + weekday + 114;
    let calendars_apart = year / 100 - year / 400 - 2;
    date(year, day / 31, day % 31 + 1)?
        .checked_add(calendars_apart.days())
        .ok()
}

fn date(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    #[test]
    fn easter_of_known_years() {
        let known = [
            (on(2024, 3, 31), on(2024, 5, 5)),
            (on(2025, 4, 20), on(2025, 4, 20)),
            (on(2026, 4, 5), on(2026, 4, 12)),
            (on(2027, 3, 28), on(2027, 5, 2)),
        ];
        for (west, east) in known {
            assert_eq!(western(west.year()), Some(west));
            assert_eq!(orthodox(east.year()), Some(east));
        }
    }
}
