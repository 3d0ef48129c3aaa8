//! Long lists of requirements: pasted, exported and changed as a whole.

mod bulk;
mod export;
mod file;
mod light;
mod paste;
mod row;
mod undo;

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::browser_form::form;
use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";

/// A tender of an officer, with the requirements that it holds.
struct Scene {
    demo: Demo,
    officer: String,
    /// The address of the part.
    list: String,
}

impl Scene {
    /// The worked example in draft, with its 150 requirements.
    async fn example(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let officer = demo.sign_in(OFFICER).await;
        let list = format!(
            "/tenders/{}/requirements",
            demo.tender_at(Phase::Draft).await
        );
        Self {
            demo,
            officer,
            list,
        }
    }

    /// A new tender beside the example, with nothing in it.
    async fn empty(name: &str) -> Self {
        let scene = Self::example(name).await;
        let new = [
            ("title", "Tweede"),
            ("reference", "2026-002"),
            ("organisation", "Gemeente Voorbeeldstad"),
            ("library", "lms"),
        ];
        let made = scene.demo.post("/tenders/new", &scene.officer, &new).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        Self {
            list: format!("{}/requirements", made.location),
            ..scene
        }
    }

    async fn get(&self, page: &str) -> Answer {
        self.demo
            .get(&format!("{}{page}", self.list), &self.officer)
            .await
    }

    async fn post(&self, page: &str, form: &[(&str, &str)]) -> Answer {
        let path = format!("{}{page}", self.list);
        self.demo.post(&path, &self.officer, form).await
    }

    /// What stands in the list, as an export tells it.
    async fn exported(&self) -> String {
        self.get("/list.csv").await.body
    }

    /// How many requirements there are.
    async fn count(&self) -> usize {
        let page = self.get("").await.body;
        page.matches("<tr id=\"R").count()
    }

    /// Pastes a list and looks at it first, as somebody does.
    async fn paste(&self, list: &str, class: &str) -> Answer {
        let shown = self
            .post("/paste", &[("list", list), ("class", class)])
            .await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        let path = format!("{}/paste", self.list);
        let sent = form(&shown.body, &path);
        self.demo.post(&path, &self.officer, &sent.pairs()).await
    }
}
