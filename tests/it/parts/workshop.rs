//! The `MoSCoW` workshop: a group decides one requirement after another, and may change its mind.

use axum::http::StatusCode;

use super::{Scene, link};
use crate::support::browser_form::{PageForm, form, forms};
use crate::support::demo::Answer;

const PAGE: &str = "requirements/workshop";
const UNDO: &str = "requirements/workshop/undo";

impl Scene {
    /// The form of the workshop on a page.
    fn question(&self, page: &Answer) -> PageForm {
        form(&page.body, &format!("{}/{PAGE}", self.tender))
    }

    /// Sends a form of the workshop with these fields set.
    async fn decide(&self, mut form: PageForm, fields: &[(&str, &str)]) -> Answer {
        for (name, value) in fields {
            form.set(name, value);
        }
        let action = form.action.clone();
        self.demo.post(&action, &self.officer, &form.pairs()).await
    }

    /// What is stored of a requirement: class, points and who asked for it.
    async fn stored(&self, item: &str) -> [String; 3] {
        let page = self.page(&format!("requirements/{item}")).await;
        let form = form(&page.body, &format!("{}/requirements/{item}", self.tender));
        ["class", "points", "origin"].map(|name| form.value(name).to_owned())
    }
}

/// A requirement of the example that is a wish with points.
async fn wish(scene: &Scene) -> (String, [String; 3]) {
    let list = scene.page("requirements?class=should").await;
    let (_, rest) = list.body.split_once("<tr id=\"").expect("a wish");
    let item = rest.split('"').next().unwrap_or_default().to_owned();
    let stored = scene.stored(&item).await;
    assert!(!stored[1].is_empty(), "{item} has points");
    (item, stored)
}

#[tokio::test]
async fn a_choice_is_kept_with_who_and_why_and_the_next_requirement_comes() {
    let scene = Scene::start("workshop-choice").await;
    let first = scene.page(PAGE).await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.body.contains("R001: 1 van 150"));
    for key in 1..=5 {
        assert!(first.body.contains(&format!("data-key=\"{key}\"")));
    }
    let fields = [
        ("class", "could"),
        ("origin", "MoSCoW-workshop 3 maart"),
        ("reason", "Mooi, maar\nniet nodig."),
    ];
    let answer = scene.decide(scene.question(&first), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let [class, _, origin] = scene.stored("R001").await;
    assert_eq!(
        (class.as_str(), origin.as_str()),
        ("could", "MoSCoW-workshop 3 maart")
    );
    let next = scene.open(&answer.location).await;
    assert!(next.body.contains("R002: 2 van 150"));
    assert!(next.body.contains("R001 is opgeslagen als wens, licht."));
    let asked = scene.question(&next);
    let stays = "who=MoSCoW-workshop+3+maart";
    assert!(next.body.contains(stays), "who was there is remembered");
    assert_eq!(asked.value("reason"), "", "each choice has its own reason");
    let log = scene.page("log").await;
    assert!(
        log.body.contains("Mooi, maar niet nodig."),
        "the log says why"
    );
}

#[tokio::test]
async fn the_last_choice_can_be_undone_with_its_points() {
    let scene = Scene::start("workshop-undo").await;
    let (item, before) = wish(&scene).await;
    let page = scene.page(&format!("{PAGE}?item={item}")).await;
    let fields = [("class", "must"), ("origin", "Iemand anders")];
    let answer = scene.decide(scene.question(&page), &fields).await;
    let [class, points, _] = scene.stored(&item).await;
    assert_eq!((class.as_str(), points.as_str()), ("must", ""));
    let next = scene.open(&answer.location).await;
    let undo = form(&next.body, &format!("{}/{UNDO}", scene.tender));
    let undone = scene.decide(undo, &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
    assert_eq!(scene.stored(&item).await, before);
    let back = scene.open(&undone.location).await;
    assert!(
        back.body.contains(&format!("{item}: ")),
        "back at the requirement"
    );
    let action = format!("{}/{UNDO}", scene.tender);
    assert!(forms(&back.body).iter().all(|form| form.action != action));
}

#[tokio::test]
async fn what_somebody_changed_since_is_neither_undone_nor_overwritten() {
    let scene = Scene::start("workshop-late").await;
    let (item, _) = wish(&scene).await;
    let page = scene.page(&format!("{PAGE}?item={item}")).await;
    let stale = scene.question(&page);
    let answer = scene
        .decide(scene.question(&page), &[("class", "must")])
        .await;
    let next = scene.open(&answer.location).await;
    let undo = form(&next.body, &format!("{}/{UNDO}", scene.tender));
    let page = scene.page(&format!("{PAGE}?item={item}")).await;
    scene
        .decide(scene.question(&page), &[("class", "wont")])
        .await;
    let refused = scene.decide(undo, &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let mut late = stale;
    late.fields.retain(|(name, _)| name != "form_token");
    let refused = scene.decide(late, &[("class", "could")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("buiten scope") && refused.body.contains("wens, licht"));
    assert_eq!(scene.stored(&item).await[0], "wont");
}

#[tokio::test]
async fn a_form_without_a_choice_comes_back_with_what_was_typed() {
    let scene = Scene::start("workshop-nothing").await;
    let before = scene.stored("R001").await;
    let page = scene.page(PAGE).await;
    let answer = scene
        .decide(scene.question(&page), &[("reason", "Nog bespreken")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Kies een van de vijf knoppen."));
    assert_eq!(scene.question(&answer).value("reason"), "Nog bespreken");
    assert_eq!(scene.stored("R001").await, before);
    let wrong = scene
        .send(
            UNDO,
            &[("item", "R001"), ("version", "1"), ("class", "nonsense")],
        )
        .await;
    assert!(wrong.status.is_client_error());
    let wrong = [
        ("item", "R001"),
        ("version", "1"),
        ("class", "must"),
        ("points", "5"),
    ];
    assert!(scene.send(UNDO, &wrong).await.status.is_client_error());
    assert_eq!(scene.stored("R001").await, before);
}

#[tokio::test]
async fn a_group_may_take_one_subject_and_hears_when_it_had_them_all() {
    let scene = Scene::start("workshop-subject").await;
    let mut page = scene
        .page(&format!("{PAGE}?area=Migratie+en+be%C3%ABindiging"))
        .await;
    for place in 1..=5 {
        assert!(page.body.contains(&format!(": {place} van 5")), "{place}");
        assert_eq!(page.body.contains("rel=\"prev\""), place > 1);
        let answer = scene
            .decide(scene.question(&page), &[("class", "should")])
            .await;
        page = scene.open(&answer.location).await;
    }
    assert!(page.body.contains("Klaar: alle 5 gehad"));
    let undo = format!("{}/{UNDO}", scene.tender);
    assert!(forms(&page.body).iter().any(|form| form.action == undo));
    assert!(page.body.contains("Nog zonder punten: "));
}

#[tokio::test]
async fn the_keys_can_be_turned_off_and_stay_off() {
    let scene = Scene::start("workshop-keys").await;
    let page = scene.page(PAGE).await;
    let off = scene.open(&link(&page.body, "keys=off")).await;
    assert!(!off.body.contains("data-key"));
    let answer = scene
        .decide(scene.question(&off), &[("class", "must")])
        .await;
    let next = scene.open(&answer.location).await;
    assert!(next.body.contains("R002: 2 van 150"));
    assert!(!next.body.contains("data-key"));
}
