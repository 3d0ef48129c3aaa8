//! All answers of a part on one page: everything is there, and every change leads back.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::domain::tender::part::Part;

use super::{Scene, link, links};
use crate::support::browser_form::forms;

#[tokio::test]
async fn every_part_shows_its_answers_and_each_link_opens_the_form_at_its_field() {
    let scene = Scene::start("answers-all").await;
    for part in Part::ALL {
        let page = scene.page(&format!("{}/answers", part.name())).await;
        assert_eq!(page.status, StatusCode::OK, "{part:?}");
        let end = format!("return={}#", part.name());
        let changes = page.body.split("href=\"").skip(1);
        let mut seen = 0;
        for rest in changes.filter(|rest| {
            rest.split('"')
                .next()
                .unwrap_or_default()
                .contains("return=")
        }) {
            let text = rest.split("</a>").next().unwrap_or_default();
            let href = text.split('"').next().unwrap_or_default();
            assert!(href.contains(&end), "{href} leads back to {part:?}");
            assert!(text.contains("Wijzig"), "{text}");
            assert!(text.contains("<span class=\"hidden\">"), "{text} says what");
            seen += 1;
        }
        assert!(seen >= 3, "{part:?} has {seen} links");
        // One of each form is opened: the field that the link names is on it.
        let mut opened = Vec::new();
        for href in links(&page.body)
            .into_iter()
            .filter(|one| one.contains(&end))
        {
            let (form, field) = href.split_once('#').expect("a field");
            if !opened.iter().any(|one| one == form) && opened.len() < 4 {
                let open = scene.open(&href).await;
                let id = format!(" id=\"{field}\"");
                assert!(open.body.contains(&id), "{href} has no such field");
                opened.push(form.to_owned());
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_was_written_is_missing_and_what_is_empty_says_so() {
    let scene = Scene::start("answers-whole").await;
    let page = scene.page("requirements/answers").await;
    assert_eq!(page.body.matches("<tr id=\"R").count(), 150);
    assert!(page.body.contains("Niet ingevuld"));
    let added = [("kind", "strategic"), ("title", "Leren hoort erbij")];
    scene.send("goals/new", &added).await;
    let page = scene.page("goals/answers").await;
    let (_, section) = page.body.split_once("id=\"S4\"").expect("the new goal");
    let section = section.split("</section>").next().unwrap_or_default();
    assert!(section.contains("Leren hoort erbij"));
    assert_eq!(section.matches("Niet ingevuld").count(), 9, "{section}");
}

#[tokio::test]
async fn what_a_condition_measures_is_among_its_answers() {
    let scene = Scene::start("answers-measure").await;
    let asked = [
        ("text", "Een referentie 5b7d."),
        ("measure", "reference"),
        ("asked", "120000"),
        ("references", "2"),
        ("competence", "Overzetten van leerdossiers"),
        ("deviation", "Het risico is groot."),
    ];
    let added = scene.send("knock-outs/new", &asked).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let page = scene.page("knock-outs/answers").await.body;
    let (_, section) = page
        .split_once("Een referentie 5b7d.")
        .expect("it is there");
    let section = section.split("</section>").next().unwrap_or_default();
    for said in [
        "Een referentie",
        "120.000",
        "Overzetten van leerdossiers",
        "Het risico is groot.",
    ] {
        assert!(section.contains(said), "{said}: {section}");
    }
    for field in ["measure", "asked", "references", "competence", "deviation"] {
        assert!(
            section.contains(&format!("return=knock-outs#{field}\"")),
            "{field}"
        );
    }
}

#[tokio::test]
async fn changing_one_answer_takes_one_form_and_leads_back_to_its_place() {
    let scene = Scene::start("answers-change").await;
    let page = scene.page("goals/answers").await;
    let change = link(&page.body, "goals/S1?return=goals#title");
    let open = scene.open(&change).await;
    let action = change.split('#').next().unwrap_or_default().to_owned();
    let form = |page: &str| {
        let found = forms(page).into_iter().find(|form| form.action == action);
        found.expect("the form knows the way back")
    };
    let mut wrong = form(&open.body);
    wrong.set("title", "");
    let refused = scene
        .demo
        .post(&action, &scene.officer, &wrong.pairs())
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut right = form(&refused.body);
    right.set("title", "Iedereen blijft bij");
    let saved = scene
        .demo
        .post(&action, &scene.officer, &right.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let start = format!("{}/goals/answers?saved=", scene.tender);
    assert!(saved.location.starts_with(&start), "{}", saved.location);
    assert!(saved.location.ends_with("#S1"), "{}", saved.location);
    let back = scene.open(&saved.location).await;
    assert!(back.body.contains("S1 Iedereen blijft bij"));
}

#[tokio::test]
async fn a_long_form_leads_back_too_unless_it_calls_the_part_done() {
    let scene = Scene::start("answers-long").await;
    let action = format!("{}/motivation?return=motivation", scene.tender);
    for (button, expected) in [
        (("section", "opening"), "/motivation/answers?saved="),
        (("done", "yes"), "?saved="),
    ] {
        let open = scene.open(&action).await;
        let mut form = forms(&open.body)
            .into_iter()
            .find(|form| form.action == action)
            .expect("the form knows the way back");
        form.set(button.0, button.1);
        let saved = scene
            .demo
            .post(&action, &scene.officer, &form.pairs())
            .await;
        let expected = format!("{}{expected}", scene.tender);
        assert!(saved.location.starts_with(&expected), "{}", saved.location);
    }
}

#[tokio::test]
async fn the_page_ends_with_the_question_whether_the_part_is_done() {
    let scene = Scene::start("answers-done").await;
    let page = scene.page("quality/answers").await;
    assert!(page.body.contains("Ben je klaar met dit onderdeel?"));
    let action = format!("{}/done/quality", scene.tender);
    assert!(forms(&page.body).iter().any(|form| form.action == action));
    let done = scene.send("done/quality", &[("done", "yes")]).await;
    let overview = format!("{}?saved=", scene.tender);
    assert!(done.location.starts_with(&overview), "{}", done.location);
}

#[tokio::test]
async fn who_only_reads_or_comes_after_publication_sees_no_way_to_change() {
    let scene = Scene::start("answers-readers").await;
    let adviser = scene.demo.sign_in("adviseur@voorbeeld.test").await;
    let published = scene.demo.tender_at(Phase::Published).await;
    let published = format!("/tenders/{published}");
    for (tender, cookie) in [(&scene.tender, &adviser), (&published, &scene.officer)] {
        for part in Part::ALL {
            let path = format!("{tender}/{}/answers", part.name());
            let page = scene.demo.get(&path, cookie).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains("return="), "{path}");
            assert!(!page.body.contains("Ben je klaar"), "{path}");
        }
    }
    for (cookie, sees) in [(&scene.officer, true), (&adviser, false)] {
        let path = format!("{}/scoring/answers", scene.tender);
        let page = scene.demo.get(&path, cookie).await;
        assert_eq!(page.body.contains("alleen intern"), sees, "the budget");
    }
}
