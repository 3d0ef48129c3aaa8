//! The worked example at a phase, and what people do in it with declarations.

use axum::http::StatusCode;

use bestek::actions::example::{self, Cast};
use bestek::actions::log;
use bestek::actions::procurement::{self, Procurement};
use bestek::cli::demo;
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::Phase;
use bestek::domain::role::Role;
use bestek::storage::log::{LogEntry, Sought};

use crate::support::browser_form::{PageForm, forms};
use crate::support::demo::{Answer, Demo};

pub const OFFICER: &str = "inkoper@voorbeeld.test";
pub const CHAIR: &str = "voorzitter@voorbeeld.test";
pub const MANAGER: &str = "opdrachtgever@voorbeeld.test";
pub const AUDITOR: &str = "controleur@voorbeeld.test";
pub const FIRST: &str = "beoordelaar-1@voorbeeld.test";
pub const SECOND: &str = "beoordelaar-2@voorbeeld.test";
/// The assessor who has not declared anything while registration is closed.
pub const THIRD: &str = "beoordelaar-3@voorbeeld.test";
/// Somebody who takes no part in any tender.
pub const OUTSIDER: &str = "beheerder@voorbeeld.test";

pub const BIDS: [&str; 4] = ["B1", "B2", "B3", "B4"];

/// A tender of the demonstration.
pub struct Scene {
    pub demo: Demo,
    /// Its identifier.
    pub tender: String,
}

impl Scene {
    /// The example as the demonstration has it.
    pub async fn at(name: &str, phase: Phase) -> Self {
        let demo = Demo::start(&format!("declarations-{name}")).await;
        let tender = demo.tender_at(phase).await;
        Self { demo, tender }
    }

    /// The example with every mark given by everybody.
    pub async fn marked(name: &str) -> Self {
        let demo = Demo::start(&format!("declarations-{name}")).await;
        let dossier: Dossier = serde_json::from_str(demo::EXAMPLE).expect("the example");
        let mut cast = Cast::new();
        for (email, role) in [
            (OFFICER, Role::Officer),
            (CHAIR, Role::Chair),
            (MANAGER, Role::Manager),
            (AUDITOR, Role::Auditor),
            (FIRST, Role::Assessor),
            (SECOND, Role::Assessor),
            (THIRD, Role::Assessor),
        ] {
            cast.push((person(&demo, email).await, role, String::new()));
        }
        let means = &demo.app.means;
        let tender = Box::pin(example::load(means, &dossier, Phase::Assessing, &cast, &[])).await;
        let tender = tender.expect("the example loads");
        Self { demo, tender }
    }

    /// The address of a page of the tender.
    pub fn path(&self, page: &str) -> String {
        format!("/tenders/{}/{page}", self.tender)
    }

    /// Gets a page of the tender.
    pub async fn get(&self, email: &str, page: &str) -> Answer {
        let cookie = self.demo.sign_in(email).await;
        self.demo.get(&self.path(page), &cookie).await
    }

    /// Posts to a page of the tender.
    pub async fn post(&self, email: &str, page: &str, form: &[(&str, &str)]) -> Answer {
        let cookie = self.demo.sign_in(email).await;
        self.demo.post(&self.path(page), &cookie, form).await
    }

    /// The form of a page that is posted to `action`, as somebody finds it there.
    pub async fn form(&self, email: &str, page: &str, action: &str) -> PageForm {
        let body = self.get(email, page).await.body;
        let action = self.path(action);
        let found = forms(&body).into_iter().find(|form| form.action == action);
        found.unwrap_or_else(|| panic!("{email} finds no form for {action} in {body}"))
    }

    /// Sends a form that was found on a page.
    pub async fn send(&self, email: &str, form: &PageForm) -> Answer {
        let cookie = self.demo.sign_in(email).await;
        self.demo.post(&form.action, &cookie, &form.pairs()).await
    }

    /// The identifier of a person.
    pub async fn person(&self, email: &str) -> String {
        person(&self.demo, email).await
    }

    /// Signs the declaration of confidentiality.
    pub async fn sign(&self, email: &str) {
        let page = "declarations";
        let mut form = self.form(email, page, "declarations/sign").await;
        form.set("sure", "yes");
        let answer = self.send(email, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    /// Signs, and declares to have an interest in these bids and none in the others.
    pub async fn declare(&self, email: &str, interests: &[(&str, &str)]) {
        self.sign(email).await;
        let page = "declarations";
        let mut form = self.form(email, page, "declarations/interests").await;
        for bid in BIDS {
            form.set(&format!("interest-{bid}"), "none");
        }
        for (bid, words) in interests {
            form.set(&format!("interest-{bid}"), "interest");
            form.set(&format!("explanation-{bid}"), words);
        }
        let answer = self.send(email, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    /// Adds an interest that somebody discovers later.
    pub async fn add(&self, email: &str, bid: &str, words: &str) -> Answer {
        let page = format!("declarations/interests/{bid}");
        let mut form = self.form(email, &page, &page).await;
        form.set("explanation", words);
        self.send(email, &form).await
    }

    /// The chair's form about somebody's interest, filled in.
    pub async fn judgement(&self, chair: &str, email: &str, bid: &str, outcome: &str) -> PageForm {
        let page = self.judge_page(email, bid).await;
        let mut form = self.form(chair, &page, &page).await;
        form.set("outcome", outcome);
        form.set("reason", &format!("Daarom {outcome}."));
        form
    }

    /// Decides on somebody's interest.
    pub async fn judge(&self, email: &str, bid: &str, outcome: &str) {
        let form = self.judgement(CHAIR, email, bid, outcome).await;
        let answer = self.send(CHAIR, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    /// The page on which a chair decides on somebody's interest.
    pub async fn judge_page(&self, email: &str, bid: &str) -> String {
        format!("declarations/people/{}/{bid}", self.person(email).await)
    }

    /// Gives somebody a role.
    pub async fn invite(&self, email: &str, role: Role) {
        let person = self.person(email).await;
        let form = [("person", person.as_str()), ("role", role.name())];
        let answer = self.post(OFFICER, "members", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    /// The tender as somebody sees it.
    pub async fn seen_by(&self, email: &str) -> Procurement {
        let people = bestek::actions::accounts::people(&self.demo.app.means, "main").await;
        let people = people.expect("people");
        let person = people.into_iter().find(|one| one.email == email);
        let means = &self.demo.app.means;
        procurement::load(means, &person.expect("an example person"), &self.tender)
            .await
            .expect("a tender")
    }

    /// Fixes quality; the reason is kept only when somebody does not count.
    pub async fn fix(&self) {
        let form = [("sure", "yes"), ("reason", "Twee zijn genoeg.")];
        self.step(OFFICER, "marks/fix", &form).await;
    }

    /// Fixes quality and opens the prices.
    pub async fn open_prices(&self) {
        self.fix().await;
        self.open_prices_of_fixed().await;
    }

    /// Opens the prices, by two people.
    pub async fn open_prices_of_fixed(&self) {
        for email in [OFFICER, CHAIR] {
            let form = [("password", demo::PASSWORD)];
            self.step(email, "outcome/open", &form).await;
        }
    }

    /// Takes all steps from opened prices up to a decision on who is first.
    pub async fn decide(&self) {
        let page = self.get(OFFICER, "procedure/propose").await.body;
        let first = page.split("name=\"bid\" value=\"").nth(1);
        let first = &first.expect("a candidate")[..2];
        let form = [("bid", first), ("reason", "De beste.")];
        self.step(OFFICER, "procedure/propose", &form).await;
        let form = [("decision", "approve")];
        self.step(MANAGER, "procedure/decide", &form).await;
    }

    async fn step(&self, email: &str, page: &str, form: &[(&str, &str)]) {
        let answer = self.post(email, page, form).await;
        let status = answer.status;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}: {}", answer.body);
    }

    /// What the log of the tender says.
    pub async fn log(&self) -> Vec<LogEntry> {
        let at = self.seen_by(OFFICER).await;
        let means = &self.demo.app.means;
        let found = log::of_tender(means, &at, &Sought::default(), 1).await;
        found.expect("a log").entries
    }

    /// How often a deed stands in the log.
    pub async fn logged(&self, deed: &str) -> usize {
        let log = self.log().await;
        log.iter().filter(|entry| entry.deed == deed).count()
    }
}

async fn person(demo: &Demo, email: &str) -> String {
    let people = bestek::actions::accounts::people(&demo.app.means, "main").await;
    let people = people.expect("people");
    let found = people.iter().find(|one| one.email == email);
    found.expect("an example person").person_id.clone()
}
