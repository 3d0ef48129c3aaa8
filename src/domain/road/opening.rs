//! Two people who open together: when the second one counts.

use jiff::{Timestamp, ToSpan};

use crate::domain::permission::Refusal;
use crate::domain::road::Move;
use crate::domain::role::Role;

/// How many minutes the first person's confirmation counts.
pub const MINUTES: i64 = 10;

/// What two people open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpeningKind {
    /// What tenderers offer, for the assessors.
    Bids,
    /// The prices.
    Prices,
}

impl OpeningKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Bids, Self::Prices];

    /// The name in the database and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bids => "bids",
            Self::Prices => "prices",
        }
    }

    /// The step that it completes.
    pub fn step(self) -> Move {
        match self {
            Self::Bids => Move::OpenBids,
            Self::Prices => Move::OpenPrices,
        }
    }
}

/// The roles in which somebody opens.
pub fn opening_roles(roles: impl IntoIterator<Item = Role>) -> Vec<Role> {
    let opens = |role: &Role| match role {
        Role::Officer | Role::Chair | Role::Manager => true,
        Role::Assessor | Role::Contributor | Role::Auditor => false,
    };
    roles.into_iter().filter(opens).collect()
}

/// Somebody who confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opener {
    /// Who.
    pub person_id: String,
    /// The name that others see.
    pub name: String,
    /// As what.
    pub roles: Vec<Role>,
    /// When, as RFC 3339 in UTC.
    pub at: String,
}

/// An opening; it is done once there is a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// What is opened.
    pub kind: OpeningKind,
    /// Who confirmed first.
    pub first: Opener,
    /// Who confirmed second.
    pub second: Option<Opener>,
}

/// What a confirmation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// It is the first; a second person must follow.
    First,
    /// It is the second: everything opens.
    Second,
}

/// What the confirmation of `person` does at `now`, after `first` confirmed, if anybody did.
///
/// # Errors
/// When the same person confirms twice in time, or the clock stands before the first confirmation.
pub fn counts(
    first: Option<(&str, Timestamp)>,
    person: &str,
    now: Timestamp,
) -> Result<Counts, Refusal> {
    let now = whole(now);
    match first {
        Some((_, at)) if now < at => Err(Refusal::ClockBack),
        Some((_, at)) if now > until(at) => Ok(Counts::First),
        Some((first, _)) if first == person => Err(Refusal::SamePerson),
        Some(_) => Ok(Counts::Second),
        None => Ok(Counts::First),
    }
}

/// The last moment at which a first confirmation counts.
pub fn until(first: Timestamp) -> Timestamp {
    first.checked_add(MINUTES.minutes()).unwrap_or(first)
}

/// Whether a first confirmation counts at `now`.
pub fn is_in_time(first: Timestamp, now: Timestamp) -> bool {
    let now = whole(now);
    first <= now && now <= until(first)
}

/// Moments are kept in whole seconds, so they are compared in whole seconds.
fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn it_takes_two_different_people_within_ten_minutes() {
        let first = Some(("noor", at("2026-11-24T13:00:00Z")));
        for (first, person, now, expected) in [
            (None, "noor", "2026-11-24T13:00:00Z", Ok(Counts::First)),
            (first, "ineke", "2026-11-24T13:00:00Z", Ok(Counts::Second)),
            (first, "ineke", "2026-11-24T13:10:00.9Z", Ok(Counts::Second)),
            // Too late: whoever confirms now is the first of a new pair.
            (first, "ineke", "2026-11-24T13:10:01Z", Ok(Counts::First)),
            (first, "noor", "2026-11-24T13:10:01Z", Ok(Counts::First)),
            (
                first,
                "noor",
                "2026-11-24T13:05:00Z",
                Err(Refusal::SamePerson),
            ),
            (
                first,
                "ineke",
                "2026-11-24T12:59:59Z",
                Err(Refusal::ClockBack),
            ),
        ] {
            assert_eq!(counts(first, person, at(now)), expected, "{person} {now}");
        }
    }
}
