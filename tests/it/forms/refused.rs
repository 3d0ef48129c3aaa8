//! A form that may not be saved any more comes back with every character that was typed.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::forms::second_officer;
use crate::support::browser_form::{PageForm, form, forms, plain};
use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";

/// What somebody types that must not be lost: marks, lines, and white space inside.
const TYPED: &str = "Tekst 7f3a met “aanhalingstekens”, een & en\neen tweede regel";

/// An officer with the draft, in which a form can be opened before the procedure ends.
struct Writer {
    demo: Demo,
    officer: String,
    tender: String,
}

impl Writer {
    async fn start(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let officer = demo.sign_in(OFFICER).await;
        let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
        Self {
            demo,
            officer,
            tender,
        }
    }

    async fn open(&self, page: &str) -> PageForm {
        let path = format!("{}/{page}", self.tender);
        let shown = self.demo.get(&path, &self.officer).await;
        form(&shown.body, path.split('?').next().unwrap_or_default())
    }

    /// The phase changes: somebody ends the procedure.
    async fn end(&self) {
        let path = format!("{}/procedure/withdraw", self.tender);
        let form = [("reason", "Het gaat niet door."), ("sure", "yes")];
        let ended = self.demo.post(&path, &self.officer, &form).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.body);
    }

    async fn send(&self, form: &PageForm) -> Answer {
        let pairs = form.pairs();
        self.demo.post(&form.action, &self.officer, &pairs).await
    }

    async fn dossier(&self) -> String {
        let path = format!("{}/documents/dossier.json", self.tender);
        self.demo.get(&path, &self.officer).await.body
    }
}

/// Opens an empty form, ends the procedure, sends the form: the text stands in the answer.
async fn is_kept(name: &str, page: &str, fields: &[(&str, &str)], text: &str) {
    let writer = Writer::start(name).await;
    let mut new = writer.open(page).await;
    for (name, value) in fields {
        new.set(name, value);
    }
    new.set(text, TYPED);
    let before = writer.dossier().await;
    writer.end().await;
    let answer = writer.send(&new).await;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    assert_eq!(answer.status, status, "{page}: {}", answer.body);
    assert!(answer.body.contains("Dit kan niet meer opgeslagen worden"));
    let shown = plain(&answer.body);
    assert!(shown.contains(TYPED), "{page}: {shown}");
    let after = writer.dossier().await;
    assert!(!before.contains("7f3a") && !after.contains("7f3a"), "saved");
}

#[tokio::test]
async fn a_new_goal_that_came_too_late_keeps_its_text() {
    let fields = [("title", "Minder zoeken")];
    is_kept("refused-goal", "goals/new", &fields, "specific").await;
}

#[tokio::test]
async fn a_new_bottleneck_that_came_too_late_keeps_its_text() {
    is_kept("refused-neck", "motivation/bottlenecks/new", &[], "text").await;
}

#[tokio::test]
async fn a_new_knock_out_that_came_too_late_keeps_its_text() {
    is_kept("refused-out", "knock-outs/new", &[], "text").await;
}

#[tokio::test]
async fn a_new_requirement_that_came_too_late_keeps_its_text() {
    let fields = [("class", "must")];
    is_kept("refused-requirement", "requirements/new", &fields, "text").await;
}

#[tokio::test]
async fn a_new_criterion_that_came_too_late_keeps_its_name() {
    let writer = Writer::start("refused-criterion").await;
    let mut new = writer.open("scoring/criteria/new").await;
    new.set("name", "Naam 7f3a & meer").set("kind", "group");
    new.set("weight", "0");
    writer.end().await;
    let answer = writer.send(&new).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&answer.body).contains("Naam 7f3a & meer"));
    assert!(!writer.dossier().await.contains("7f3a"));
}

/// Whoever lost the role meanwhile does not get to the page; what they typed does.
#[tokio::test]
async fn who_lost_the_role_meanwhile_reads_back_what_they_typed() {
    let writer = Writer::start("refused-role").await;
    let second = second_officer(&writer.demo, &writer.officer, Phase::Draft).await;
    let mut new = writer.open("goals/new").await;
    new.set("title", "Titel 7f3a").set("specific", TYPED);
    let members = format!("{}/members", writer.tender);
    let page = writer.demo.get(&members, &second).await.body;
    let remove = format!("{members}/remove");
    let people = forms(&page).into_iter().filter(|one| one.action == remove);
    for person in people.map(|one| one.value("person").to_owned()) {
        let form = [("person", person.as_str()), ("role", "officer")];
        writer.demo.post(&remove, &second, &form).await;
    }
    let answer = writer.send(&new).await;
    // Without any role there is no such tender for them.
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.body);
    let shown = plain(&answer.body);
    assert!(shown.contains(TYPED), "{shown}");
    let saved = format!("{}/documents/dossier.json", writer.tender);
    let saved = writer.demo.get(&saved, &second).await;
    assert_eq!(saved.status, StatusCode::OK);
    assert!(!saved.body.contains("7f3a"));
}

/// A write with no form of its own to come back to: the page of the error holds the text.
#[tokio::test]
async fn a_step_that_is_refused_gives_its_reason_back() {
    let writer = Writer::start("refused-step").await;
    writer.end().await;
    let path = format!("{}/procedure/withdraw", writer.tender);
    let form = [("reason", TYPED), ("sure", "yes")];
    let answer = writer.demo.post(&path, &writer.officer, &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(plain(&answer.body).contains(TYPED), "{}", answer.body);
}
