//! Counting days: forwards from a day that does not count itself, or backwards.
//!
//! The day after the event is day 1. A last day that is a Saturday, a Sunday or a public holiday
//! moves to the next day that is none of these, and a period holds two working days (Regulation
//! 1182/71 article 3, paragraphs 1, 4 and 5; Algemene termijnenwet articles 1 and 2). What is
//! counted backwards does not move.

use jiff::civil::Date;

use crate::domain::law::country::Country;
use crate::domain::law::holiday::{Closed, closed, plus};

/// Why a last day moved on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// A term cannot end on it.
    Closed(Closed),
    /// The period held fewer than two working days.
    TooFewWorkingDays,
}

/// A counted period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// So many days after the start.
    pub counted: Date,
    /// The days that were skipped, in order, each with why.
    pub skipped: Vec<(Date, Skip)>,
    /// The last day.
    pub last: Date,
}

/// Counts a period forwards.
pub fn forwards(country: Country, start: Date, days: i64) -> Count {
    let counted = plus(start, days);
    let mut skipped = Vec::new();
    let mut last = counted;
    loop {
        let why = match closed(country, last) {
            Some(why) => Skip::Closed(why),
            None if days >= 2 && working_days(country, start, last) < 2 => Skip::TooFewWorkingDays,
            None => break,
        };
        let next = plus(last, 1);
        // The last day that can be written is a working day, so this only ends short periods there.
        if next == last {
            break;
        }
        skipped.push((last, why));
        last = next;
    }
    Count {
        counted,
        skipped,
        last,
    }
}

/// The day so many days before another.
pub fn backwards(from: Date, days: i64) -> Date {
    plus(from, -days)
}

/// The last working day on or before a day: what somebody does who is not at work on that day.
pub fn working_day_before(country: Country, day: Date) -> Date {
    let mut found = day;
    // No run of days off is longer than a week.
    for _ in 0..7 {
        if closed(country, found).is_none() {
            break;
        }
        found = plus(found, -1);
    }
    found
}

/// How many working days lie after `start`, up to and with `last`; two are enough to know.
fn working_days(country: Country, start: Date, last: Date) -> usize {
    let mut day = last;
    let mut found = 0;
    while day > start && found < 2 {
        found += usize::from(closed(country, day).is_none());
        day = plus(day, -1);
    }
    found
}
