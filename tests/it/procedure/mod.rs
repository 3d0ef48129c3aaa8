//! The steps of the procedure: each by its role, at its phase, by its own rule, written down.

mod checks;
mod clock;
mod minutes;
mod openings;
mod rectification;
mod steps;

use axum::http::StatusCode;

use bestek::actions::accounts;
use bestek::actions::log::{self, LogEntry, Sought};
use bestek::actions::procurement::{self, Procurement};
use bestek::cli::demo::PASSWORD;
use bestek::domain::phase::Phase;

use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";
const CHAIR: &str = "voorzitter@voorbeeld.test";
const MANAGER: &str = "opdrachtgever@voorbeeld.test";
const ASSESSOR: &str = "beoordelaar-1@voorbeeld.test";
const AUDITOR: &str = "controleur@voorbeeld.test";

/// One tender of the example, and everybody who takes part in it.
struct Site {
    demo: Demo,
    tender: String,
}

impl Site {
    async fn at(name: &str, phase: Phase) -> Self {
        let demo = Demo::start(&format!("procedure-{name}")).await;
        let tender = demo.tender_at(phase).await;
        Self { demo, tender }
    }

    /// Sends a form below the tender, as somebody.
    async fn post(&self, who: &str, page: &str, form: &[(&str, &str)]) -> Answer {
        let cookie = self.demo.sign_in(who).await;
        let path = format!("/tenders/{}/{page}", self.tender);
        self.demo.post(&path, &cookie, form).await
    }

    /// Gets a page below the tender, as somebody.
    async fn get(&self, who: &str, page: &str) -> Answer {
        let cookie = self.demo.sign_in(who).await;
        let path = format!("/tenders/{}/{page}", self.tender);
        self.demo.get(path.trim_end_matches('/'), &cookie).await
    }

    /// Confirms an opening with the password of the demonstration.
    async fn confirm(&self, who: &str, page: &str) -> Answer {
        self.post(who, page, &[("password", PASSWORD)]).await
    }

    /// The tender as the officer sees it.
    async fn now(&self) -> Procurement {
        let means = &self.demo.app.means;
        let people = accounts::people(means, "main").await.expect("people");
        let officer = people.iter().find(|one| one.email == OFFICER);
        let officer = officer.expect("the officer");
        procurement::load(means, officer, &self.tender)
            .await
            .expect("the tender")
    }

    async fn phase(&self) -> Phase {
        self.now().await.phase()
    }

    /// The log, latest first.
    async fn log(&self) -> Vec<LogEntry> {
        let now = self.now().await;
        let found = log::of_tender(&self.demo.app.means, &now, &Sought::default(), 1).await;
        found.expect("a log").entries
    }

    /// Asserts that a form is refused with a status and logged under its deed, and that the tender is
    /// exactly as it was.
    async fn refuses(
        &self,
        who: &str,
        page: &str,
        form: &[(&str, &str)],
        status: StatusCode,
        deed: &str,
    ) -> Answer {
        let (before, logged) = (self.now().await.row, self.log().await.len());
        let answer = self.post(who, page, form).await;
        assert_eq!(answer.status, status, "{who} {page}");
        assert_eq!(self.now().await.row, before, "{who} {page} changes nothing");
        let log = self.log().await;
        assert_eq!(log.len(), logged + 1, "{who} {page} is logged");
        assert_eq!(log[0].deed, deed, "{who} {page}");
        answer
    }
}
