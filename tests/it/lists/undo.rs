//! One step back: what a deed changed becomes what it was, or nothing happens.

use axum::http::StatusCode;

use super::Scene;
use crate::support::browser_form::{PageForm, form, forms};
use crate::support::demo::Answer;

impl Scene {
    fn undo(&self) -> String {
        format!("{}/undo", self.list)
    }

    /// The button above the list.
    async fn offered(&self) -> PageForm {
        form(&self.get("").await.body, &self.undo())
    }

    async fn offers_nothing(&self) -> bool {
        let page = self.get("").await.body;
        forms(&page).iter().all(|one| one.action != self.undo())
    }

    async fn take_back(&self) -> Answer {
        self.send(&self.offered().await).await
    }

    async fn delete(&self, item: &str) {
        let path = format!("{}/{item}", self.list);
        let page = self.demo.get(&path, &self.officer).await.body;
        let removed = self.send(&form(&page, &format!("{path}/remove"))).await;
        assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
    }
}

#[tokio::test]
async fn a_change_a_removal_a_paste_and_a_move_are_each_taken_back_whole() {
    let scene = Scene::example("undo-each").await;
    let before = scene.exported().await;
    assert!(scene.offers_nothing().await);
    for step in ["change", "remove-one", "remove", "paste", "move"] {
        let done = match step {
            "change" => {
                let changes = [("class", "wont"), ("area", "Anders"), ("goal", "S2")];
                scene.change(&["R010", "R011"], &changes).await
            }
            "remove-one" => {
                scene.delete("R020").await;
                scene.get("").await
            }
            "remove" => {
                let mut asked = scene.ticked(&["R001", "R002", "R003"]).await;
                asked.set("then", "remove-sure");
                scene.send(&asked).await
            }
            "paste" => scene.paste("Een foto tonen\nEen film tonen", "could").await,
            _ => scene.post("/R100/move", &[("place-R100", "1")]).await,
        };
        assert!(done.status.is_success() || done.status == StatusCode::SEE_OTHER);
        assert_ne!(scene.exported().await, before, "{step} changes the list");
        let undone = scene.take_back().await;
        assert_eq!(
            undone.status,
            StatusCode::SEE_OTHER,
            "{step}: {}",
            undone.body
        );
        assert_eq!(scene.exported().await, before, "{step} is taken back");
        assert!(scene.offers_nothing().await, "{step} is taken back once");
    }
    let log = scene.list.replace("/requirements", "/log");
    let log = scene.demo.get(&log, &scene.officer).await.body;
    assert!(log.contains("maakte een stap met de eisen ongedaan"));
}

#[tokio::test]
async fn what_somebody_changed_since_is_not_taken_back() {
    let scene = Scene::example("undo-refused").await;
    let changed = scene.change(&["R010", "R011"], &[("area", "Eerst")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    let open = scene.offered().await;
    let path = format!("{}/R011", scene.list);
    let mut edit = form(&scene.demo.get(&path, &scene.officer).await.body, &path);
    edit.set("area", "Daarna");
    let saved = scene.send(&edit).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert!(scene.offers_nothing().await, "it is not offered any more");
    let refused = scene.send(&open).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("Dit is intussen gewijzigd"));
    assert!(
        scene.line("R010").await.contains("Eerst"),
        "nothing was taken back"
    );
    assert!(scene.line("R011").await.contains("Daarna"));
}

#[tokio::test]
async fn an_old_page_takes_back_nothing_else_than_what_it_showed() {
    let scene = Scene::example("undo-old").await;
    scene.delete("R020").await;
    let open = scene.offered().await;
    scene.delete("R021").await;
    let refused = scene.send(&open).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
    assert_eq!(scene.count().await, 148);
    let undone = scene.take_back().await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert_eq!(scene.count().await, 149);
}

#[tokio::test]
async fn nobody_is_offered_the_step_of_somebody_else() {
    let scene = Scene::example("undo-own").await;
    scene.delete("R020").await;
    let open = scene.offered().await;
    let tender = scene.list.replace("/requirements", "");
    let people = bestek::actions::accounts::people(&scene.demo.app.means, "main").await;
    let people = people.expect("people").into_iter();
    let mut adviser = people.filter(|one| one.email == "adviseur@voorbeeld.test");
    let adviser = adviser.next().expect("the adviser").person_id;
    let members = format!("{tender}/members");
    let form = [
        ("person", adviser.as_str()),
        ("role", "officer"),
        ("expertise", ""),
    ];
    let added = scene.demo.post(&members, &scene.officer, &form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let colleague = scene.demo.sign_in("adviseur@voorbeeld.test").await;
    let page = scene.demo.get(&scene.list, &colleague).await.body;
    assert!(page.contains("Pakket van eisen") && !page.contains("Ongedaan maken"));
    let refused = scene
        .demo
        .post(&open.action, &colleague, &open.pairs())
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(scene.count().await, 149);
}
