//! Seats are counted, refused and given back.

use domain::ids::SessionId;
use uuid::Uuid;

use super::{OF_NODE_MAX, OF_SESSION_MAX, Seats};
use crate::problem::Problem;

fn session(number: usize) -> SessionId {
    SessionId::new(Uuid::from_u128(number as u128))
}

#[test]
fn a_session_has_a_few_seats_and_gets_them_back() {
    let seats = Seats::default();
    let mut own: Vec<_> = (0..OF_SESSION_MAX)
        .map(|_| seats.take(session(1)))
        .collect();
    assert!(own.iter().all(Result::is_ok));
    assert_eq!(seats.take(session(1)).err(), Some(Problem::TooMany));
    assert!(
        seats.take(session(2)).is_ok(),
        "another session has its own"
    );
    own.pop();
    assert!(seats.take(session(1)).is_ok());
    drop(own);
    assert!(seats.taken().is_empty());
}

#[test]
fn a_node_is_full_at_some_point() {
    let seats = Seats::default();
    let all: Vec<_> = (0..OF_NODE_MAX)
        .map(|number| seats.take(session(number)))
        .collect();
    assert_eq!(seats.take(session(OF_NODE_MAX)).err(), Some(Problem::Full));
    drop(all);
    assert!(seats.take(session(0)).is_ok());
}
