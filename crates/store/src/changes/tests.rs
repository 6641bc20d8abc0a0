//! What a change says, and that it travels whole.

use domain::events::{CalendarEvent, Event};
use domain::ids::WorkspaceId;
use uuid::Uuid;

use super::{About, Change, SUBJECTS_MAX, of, wire};

fn workspace() -> WorkspaceId {
    WorkspaceId::new(Uuid::from_u128(7))
}

fn about(areas: &[&str], subjects: impl IntoIterator<Item = u128>) -> About {
    About::These {
        areas: areas.iter().map(|area| (*area).to_owned()).collect(),
        subjects: subjects.into_iter().map(Uuid::from_u128).collect(),
    }
}

#[test]
fn events_name_their_area_and_their_subject_once() {
    let event: Event = CalendarEvent::Changed.into();
    let change = of(&[event.clone(), event], workspace(), 40);
    let expected = Change {
        after: 40,
        sequence: 42,
        about: about(&["calendar"], [7]),
    };
    assert_eq!(change, expected);
}

#[test]
fn no_event_is_no_change() {
    let change = of(&[], workspace(), 40);
    assert_eq!((change.after, change.sequence), (40, 40));
}

#[test]
fn a_change_travels_whole_between_nodes_and_fits() {
    let most = u128::try_from(SUBJECTS_MAX).expect("a number");
    for about in [
        About::Everything,
        about(&[], []),
        about(&["work", "people"], 0..most),
    ] {
        let change = Change {
            after: 1,
            sequence: i64::MAX,
            about,
        };
        let line = wire::write(workspace(), &change);
        assert!(line.len() < 8_000, "{} bytes", line.len());
        assert_eq!(wire::read(&line), Some((workspace(), change)));
    }
}

#[test]
fn what_is_too_much_to_name_is_everything() {
    let many = (0..=SUBJECTS_MAX as u128).map(|id| ("work".to_owned(), Uuid::from_u128(id)));
    assert_eq!(About::these(many), About::Everything);
}

#[test]
fn what_others_say_on_the_channel_is_no_change() {
    for line in [
        "",
        "hello",
        "{}",
        r#"{"workspace":"x","after":1,"sequence":2,"these":null}"#,
    ] {
        assert_eq!(wire::read(line), None, "{line}");
    }
}
