//! Changing several requirements at once: seen first, and then all of them or none.

use axum::http::StatusCode;

use super::Scene;
use crate::support::browser_form::{PageForm, form};
use crate::support::demo::Answer;

impl Scene {
    fn bulk(&self) -> String {
        format!("{}/bulk", self.list)
    }

    /// The form about what was ticked.
    pub(super) async fn ticked(&self, items: &[&str]) -> PageForm {
        let query: Vec<String> = items.iter().map(|item| format!("item={item}")).collect();
        let page = self.get(&format!("/bulk?{}", query.join("&"))).await;
        assert_eq!(page.status, StatusCode::OK);
        form(&page.body, &self.bulk())
    }

    pub(super) async fn send(&self, sent: &PageForm) -> Answer {
        self.demo
            .post(&sent.action, &self.officer, &sent.pairs())
            .await
    }

    /// Changes what was ticked, by way of the page that shows what changes.
    pub(super) async fn change(&self, items: &[&str], changes: &[(&str, &str)]) -> Answer {
        let mut asked = self.ticked(items).await;
        for (name, value) in changes {
            asked.set(name, value);
        }
        asked.set("then", "change");
        let shown = self.send(&asked).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        self.send(&form(&shown.body, &self.bulk())).await
    }

    /// The line of a requirement in an export.
    pub(super) async fn line(&self, item: &str) -> String {
        let exported = self.exported().await;
        let mut lines = exported.lines();
        let found = lines.find(|line| line.starts_with(&format!("{item};")));
        found.unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn what_changes_is_seen_before_anything_does() {
    let scene = Scene::example("bulk-seen").await;
    let before = scene.exported().await;
    let mut asked = scene.ticked(&["R001", "R002", "R004"]).await;
    asked.set("class", "could").set("points", "2,5");
    asked.set("then", "change");
    let shown = scene.send(&asked).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(shown.body.contains("Er wijzigen 3 eisen en wensen."));
    let told = "Soort: <bdi>eis</bdi> → <strong><bdi>wens, licht</bdi></strong>";
    assert!(shown.body.contains(told), "{}", shown.body);
    assert!(shown.body.contains("<strong><bdi>2,5</bdi></strong>"));
    assert_eq!(scene.exported().await, before, "nothing changed yet");
    let done = scene.send(&form(&shown.body, &scene.bulk())).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    for item in ["R001", "R002", "R004"] {
        let line = scene.line(item).await;
        assert!(
            line.contains("wens, licht") && line.contains("2,5"),
            "{line}"
        );
    }
    let page = scene.get("").await.body;
    assert!(page.contains("Je wijzigde 3 eisen en wensen tegelijk."));
}

#[tokio::test]
async fn everything_that_the_filter_shows_can_be_changed_with_one_button() {
    let scene = Scene::example("bulk-filter").await;
    let page = scene.get("/bulk?class=must&all=yes").await.body;
    assert!(page.contains("Je koos 50 eisen en wensen."), "{page}");
    let mut asked = form(&page, &scene.bulk());
    asked.set("origin", "Werkgroep").set("goal", "S1");
    asked.set("then", "change");
    let shown = scene.send(&asked).await;
    let done = scene.send(&form(&shown.body, &scene.bulk())).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(done.location.contains("class=must"), "the filter stays");
    assert_eq!(scene.exported().await.matches(";Werkgroep").count(), 50);
}

#[tokio::test]
async fn points_for_who_earns_none_and_a_change_of_nothing_are_refused() {
    let scene = Scene::example("bulk-refused").await;
    for (name, value, told) in [
        ("points", "3", "Deze leveren geen punten op: R001."),
        ("points", "veel", "Vul een getal in"),
        ("class", "", "Vul minstens één veld in."),
        ("class", "must", "Ze zijn allemaal al zo."),
    ] {
        let mut asked = scene.ticked(&["R001"]).await;
        asked.set(name, value).set("then", "change-sure");
        let refused = scene.send(&asked).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(refused.body.contains(told), "{told}: {}", refused.body);
        let kept = form(&refused.body, &scene.bulk());
        assert_eq!(kept.value(name), value, "what was typed is kept");
    }
    let none = scene.get("/bulk").await.body;
    assert!(none.contains("Vink in de lijst minstens één eis of wens aan."));
}

#[tokio::test]
async fn several_are_removed_at_once_after_they_were_seen() {
    let scene = Scene::example("bulk-remove").await;
    let mut asked = scene.ticked(&["R003", "R150"]).await;
    asked.set("then", "remove");
    let shown = scene.send(&asked).await;
    assert!(
        shown
            .body
            .contains("Wil je deze 2 eisen en wensen verwijderen?")
    );
    assert_eq!(scene.count().await, 150);
    let done = scene.send(&form(&shown.body, &scene.bulk())).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(scene.count().await, 148);
}

#[tokio::test]
async fn when_somebody_else_was_first_nothing_changes_and_the_page_shows_how_it_is() {
    let scene = Scene::example("bulk-two").await;
    let mut mine = scene.ticked(&["R001", "R002"]).await;
    mine.set("area", "Van mij").set("then", "change-sure");
    let theirs = scene.change(&["R002"], &[("area", "Van de ander")]).await;
    assert_eq!(theirs.status, StatusCode::SEE_OTHER, "{}", theirs.body);
    let refused = scene.send(&mine).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("Iemand heeft intussen iets gewijzigd aan: R002.")
    );
    assert!(!scene.line("R001").await.contains("Van mij"), "all or none");
    let mut again = form(&refused.body, &scene.bulk());
    assert_eq!(again.value("area"), "Van mij", "what was typed is kept");
    again.set("then", "change-sure");
    let done = scene.send(&again).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(scene.line("R002").await.contains("Van mij"));
}
