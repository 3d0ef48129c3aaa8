//! A clock that a test sets.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

use bestek::actions::means::Clock;

/// A clock that stands still until a test moves it.
pub struct TestClock(Mutex<Timestamp>);

impl TestClock {
    /// A clock that stands at a moment, written as RFC 3339.
    pub fn at(moment: &str) -> Self {
        Self(Mutex::new(moment.parse().expect("a moment")))
    }

    /// Moves it on.
    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.0.lock().expect("no test holds the clock");
        *now = now.checked_add(time).expect("a moment in range");
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("no test holds the clock")
    }
}
