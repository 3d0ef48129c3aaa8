//! A clock that tests set.

use std::sync::{Arc, Mutex};

use jiff::{Span, Timestamp};

use bestek::actions::means::{Clock, Means};
use bestek::web::app::App;

use super::Site;

/// A clock that stands still until it is set.
#[derive(Clone)]
pub struct Hands(Arc<Mutex<Timestamp>>);

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("nobody panicked with the clock")
    }
}

impl Hands {
    /// Gives a site this clock, set to what it is now.
    pub fn of(site: &mut Site) -> Self {
        let hands = Self(Arc::new(Mutex::new(Timestamp::now())));
        let app = site.demo.app.clone();
        site.demo.replace(App {
            means: Means {
                clock: Arc::new(hands.clone()),
                ..app.means
            },
            ..app
        });
        hands
    }

    /// Moves the clock, back too.
    pub fn shift(&self, span: Span) {
        let mut now = self.0.lock().expect("nobody panicked with the clock");
        *now = now.checked_add(span).expect("a time that exists");
    }
}
