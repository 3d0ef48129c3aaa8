//! Accounts: links, passwords, second factors, sessions, limits, and who manages whom.

mod invitations;
mod limits;
mod managing;
mod pages;
mod passkeys;
mod passwords;
mod second_factor;
mod sessions;

use std::sync::Arc;

use axum::http::StatusCode;
use jiff::SignedDuration;

use bestek::actions::accounts;
use bestek::actions::means::{Clock, Means};
use bestek::actions::secrets::Secrets;
use bestek::web::app::App;

use crate::support::clock::TestClock;
use crate::support::demo::{Answer, Demo};

/// The password of everybody here.
const PASSWORD: &str = "vier paarden in de wei";

/// An installation with one administrator, a clock that stands still and a fixed key.
struct House {
    site: Demo,
    clock: Arc<TestClock>,
    /// The cookie of the administrator.
    wim: String,
}

impl House {
    async fn build(name: &str) -> Self {
        let mut site = Demo::empty(name).await;
        let clock = Arc::new(TestClock::at("2026-11-24T09:00:00Z"));
        let means = Means {
            clock: Arc::<TestClock>::clone(&clock) as Arc<dyn Clock>,
            secrets: Arc::new(Secrets::new([7; 32])),
            ..site.app.means.clone()
        };
        site.replace(App {
            means,
            ..site.app.clone()
        });
        let token = accounts::offer_set_up(&site.app.means)
            .await
            .expect("asked")
            .expect("a link");
        let wim = set_up(&site, token.text(), "Gemeente Voorbeeld", "wim@stad.test").await;
        Self { site, clock, wim }
    }

    fn means(&self) -> &Means {
        &self.site.app.means
    }

    fn wait(&self, minutes: i64) {
        self.clock.pass(SignedDuration::from_mins(minutes));
    }

    /// Invites somebody as the administrator; the path of the link.
    async fn invite(&self, name: &str, email: &str) -> String {
        let form = [("name", name), ("email", email)];
        link(&self.site.post("/people", &self.wim, &form).await)
    }

    /// Somebody with an account; their cookie.
    async fn member(&self, name: &str, email: &str) -> String {
        let path = self.invite(name, email).await;
        let form = [("name", name), ("password", PASSWORD)];
        let joined = self.site.post(&path, "", &form).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
        joined.cookie
    }

    /// Signs in by address and password.
    async fn sign_in(&self, email: &str, password: &str) -> Answer {
        let form = [("email", email), ("password", password)];
        self.site.post("/sign-in", "", &form).await
    }

    async fn is_inside(&self, cookie: &str) -> bool {
        self.site.get("/account", cookie).await.status == StatusCode::OK
    }

    /// The identifier of somebody.
    async fn id(&self, email: &str) -> String {
        let people = accounts::people(self.means(), "main").await;
        let people = people.expect("people");
        let found = people.into_iter().find(|one| one.email == email);
        found.expect("somebody has the address").person_id
    }
}

/// Makes the first administrator of an organisation; the cookie.
async fn set_up(site: &Demo, token: &str, organisation: &str, email: &str) -> String {
    let form = [
        ("organisation", organisation),
        ("name", "Wim"),
        ("email", email),
        ("password", PASSWORD),
    ];
    let made = site.post(&format!("/set-up/{token}"), "", &form).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.cookie
}

/// The path of the link that a page tells.
fn link(page: &Answer) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let rest = page.body.split("/invitation/").nth(1).expect("a link");
    let token = rest.split('<').next().expect("an end");
    format!("/invitation/{token}")
}
