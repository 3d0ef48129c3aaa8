//! Writing along: colleagues propose, support and comment; the officer decides.

mod rounds;
mod settling;

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::storage::tender;

use crate::support::browser_form::form;
use crate::support::demo::Demo;

/// The example in draft, with who writes it and who writes along.
struct Scene {
    demo: Demo,
    tender: String,
    officer: String,
    contributor: String,
    chair: String,
}

impl Scene {
    async fn start(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let tender = demo.tender_at(Phase::Draft).await;
        Self {
            officer: demo.sign_in("inkoper@voorbeeld.test").await,
            contributor: demo.sign_in("adviseur@voorbeeld.test").await,
            chair: demo.sign_in("voorzitter@voorbeeld.test").await,
            tender,
            demo,
        }
    }

    fn path(&self, page: &str) -> String {
        let path = format!("/tenders/{}/{page}", self.tender);
        path.trim_end_matches('/').to_owned()
    }

    async fn page(&self, page: &str, cookie: &str) -> String {
        self.demo.get(&self.path(page), cookie).await.body
    }

    /// Sends a form as its page fills it, with these values.
    async fn send(
        &self,
        cookie: &str,
        (page, action): (&str, &str),
        values: &[(&str, &str)],
    ) -> crate::support::demo::Answer {
        let action = self.path(action);
        let mut open = form(&self.page(page, cookie).await, &action);
        for (name, value) in values {
            open.set(name, value);
        }
        self.demo.post(&action, cookie, &open.pairs()).await
    }

    /// Puts the tender where nobody walked it to.
    async fn move_to(&self, phase: Phase) {
        let db = &self.demo.app.means.db;
        let row = tender::one(db, &self.tender).await.expect("read");
        let mut row = row.expect("the tender is there");
        row.phase = phase;
        let mut tx = db.begin().await.expect("a write");
        tender::update(&mut tx, &row).await.expect("changed");
        tx.commit().await.expect("kept");
        self.demo.is_broken_on_purpose();
    }

    /// The contributor proposes a requirement; it is number 3, after those of the example.
    async fn propose(&self, text: &str) -> String {
        let new = "contributions/proposals/new";
        let values = [("text", text), ("class", "could")];
        let answer = self.send(&self.contributor, (new, new), &values).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        "contributions/proposals/3".to_owned()
    }
}

#[tokio::test]
async fn what_a_contributor_proposes_is_taken_over_with_their_name() {
    let scene = Scene::start("contributions-take").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let take = format!("{page}/take");
    let taken = scene.send(&scene.officer, (&page, &take), &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let entry = taken.location.split(['/', '?']).nth(4).expect("an id");
    let new = scene
        .page(&format!("requirements/{entry}"), &scene.contributor)
        .await;
    assert!(new.contains("Het LMS spreekt Fries."));
    assert!(new.contains("Samira Aydin"), "the source stays");
    assert!(new.contains("Voorstel 3"), "{new}");
    let settled = scene.page(&page, &scene.contributor).await;
    assert!(settled.contains("Overgenomen als") && settled.contains(entry));
    assert!(!settled.contains("Ik steun dit"));
}

#[tokio::test]
async fn a_proposal_becomes_one_entry_however_many_officers_take_it() {
    let scene = Scene::start("contributions-once").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let take = scene.path(&format!("{page}/take"));
    let open = form(&scene.page(&page, &scene.officer).await, &take);
    let mut again = open.clone();
    again.fields.retain(|(name, _)| name != "form_token");
    let first = scene.demo.post(&take, &scene.officer, &open.pairs()).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = scene.demo.post(&take, &scene.officer, &again.pairs()).await;
    assert_eq!(second.status, StatusCode::CONFLICT, "{}", second.body);
    let list = scene.page("requirements", &scene.officer).await;
    assert_eq!(list.matches("Het LMS spreekt Fries.").count(), 1);
}

#[tokio::test]
async fn support_counts_once_per_person_and_not_for_oneself() {
    let scene = Scene::start("contributions-votes").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let vote = scene.path(&format!("{page}/vote"));
    for _ in 0..2 {
        let yes = [("supports", "yes")];
        let answer = scene.demo.post(&vote, &scene.chair, &yes).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let own = [("supports", "yes")];
    let own = scene.demo.post(&vote, &scene.contributor, &own).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN);
    let seen = scene.page(&page, &scene.officer).await;
    assert!(
        seen.contains("1 collega steunt dit: Ineke Bakker"),
        "{seen}"
    );
    // Who may not see the members sees how many, and not who.
    let counted = scene.page(&page, &scene.contributor).await;
    assert!(counted.contains("1 collega steunt dit") && !counted.contains("Ineke Bakker"));
    let no = [("supports", "no")];
    scene.demo.post(&vote, &scene.chair, &no).await;
    let seen = scene.page(&page, &scene.officer).await;
    assert!(seen.contains("nog geen steun"), "{seen}");
}

#[tokio::test]
async fn nobody_else_reads_what_is_said() {
    let scene = Scene::start("contributions-outside").await;
    let assessor = scene.demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let page = scene.path("contributions");
    let answer = scene.demo.get(&page, &assessor).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let stranger = scene.demo.sign_in("beheerder@voorbeeld.test").await;
    let answer = scene.demo.get(&page, &stranger).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    for file in ["tender-document.html", "dossier.json"] {
        let page = format!("documents/{file}");
        let document = scene.page(&page, &scene.officer).await;
        assert!(!document.contains("houdt nu nog maanden toegang"), "{file}");
    }
}
