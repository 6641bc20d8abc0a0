//! How long a sign-in lasts, and how often somebody may try.

use jiff::{SignedDuration, Timestamp};

/// A session ends after this long without a sign of life.
pub const IDLE_MAX: SignedDuration = SignedDuration::from_hours(12);
/// A session ends this long after the sign-in, whatever happens.
pub const ABSOLUTE_MAX: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The first sign-in link works this long.
pub const FIRST_LINK_MAX: SignedDuration = SignedDuration::from_mins(10);
/// A link to an item works this long.
pub const ITEM_LINK_MAX: SignedDuration = SignedDuration::from_hours(14 * 24);
/// An invitation works this long.
pub const INVITATION_MAX: SignedDuration = SignedDuration::from_hours(14 * 24);
/// A link to one's own stages works this long.
pub const STAGE_LINK_MAX: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Tries are counted over windows of this length.
pub const ATTEMPT_WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Tries on one account from one network in a window.
pub const ATTEMPTS_PER_ACCOUNT_MAX: i64 = 10;
/// Tries from one network in a window.
pub const ATTEMPTS_PER_NETWORK_MAX: i64 = 30;

/// Whether a session that was started and last seen at these times still lives.
pub fn is_live(started_at: Timestamp, seen_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(seen_at) < IDLE_MAX && now.duration_since(started_at) < ABSOLUTE_MAX
}

/// The start of the window in which a moment lies.
pub fn attempt_window(now: Timestamp) -> i64 {
    now.as_second().div_euclid(ATTEMPT_WINDOW.as_secs()) * ATTEMPT_WINDOW.as_secs()
}
