//! Faces and absences.

use jiff::civil::date;
use uuid::Uuid;

use super::*;

#[test]
fn initials_work_in_every_script() {
    assert_eq!(initials("נירית לוי"), "נל");
    assert_eq!(initials("дарья"), "Д");
    assert_eq!(initials("Anna-Maria Cohen"), "AM");
    assert_eq!(initials("123"), "");
}

#[test]
fn an_absence_covers_its_first_and_last_day() {
    let absence = Absence {
        id: AbsenceId::new(Uuid::nil()),
        person: PersonId::new(Uuid::nil()),
        first: date(2026, 11, 22),
        last: date(2026, 11, 24),
        stand_in: None,
    };
    assert!(absence.covers(date(2026, 11, 22)) && absence.covers(date(2026, 11, 24)));
    assert!(!absence.covers(date(2026, 11, 21)) && !absence.covers(date(2026, 11, 25)));
}
