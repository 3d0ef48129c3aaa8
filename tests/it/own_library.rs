//! An organisation keeps what it wrote, takes it again, and sees what changed since.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::libraries::Libraries;
use bestek::web::app::App;

use crate::support::browser_form::form;
use crate::support::demo::Demo;

const OFFICER: &str = "inkoper@voorbeeld.test";

/// Changes the text of a requirement through its own page.
async fn rewrite(demo: &Demo, cookie: &str, path: &str, text: &str) {
    let page = demo.get(path, cookie).await;
    let mut edit = form(&page.body, path);
    edit.set("text", text);
    // Words that are vague are asked about once; the save itself is done.
    let saved = demo.post(path, cookie, &edit.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

#[tokio::test]
async fn what_is_kept_can_be_taken_and_a_later_version_shows_old_and_new() {
    let demo = Demo::start("own-library-keep").await;
    let officer = demo.sign_in(OFFICER).await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let own = format!("{draft}/own-library");
    let empty = demo.get(&own, &officer).await;
    assert!(empty.body.contains("Er is nog niets bewaard"));

    let requirement = format!("{draft}/requirements/R001");
    rewrite(
        &demo,
        &officer,
        &requirement,
        "Het LMS toont de eerste zin.",
    )
    .await;
    let keep = format!("{own}/keep");
    let page = demo.get(&requirement, &officer).await;
    let kept = demo
        .post(&keep, &officer, &form(&page.body, &keep).pairs())
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let page = demo.get(&own, &officer).await;
    assert!(page.body.contains("Het LMS toont de eerste zin."));
    assert!(page.body.contains("versie 1"), "{}", page.body);

    let taken = demo.post(&own, &officer, &[("item", "OWN-1")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let page = demo.get(&own, &officer).await;
    assert!(page.body.contains("Overgenomen als R"), "{}", page.body);
    assert!(!page.body.contains("Veranderd sinds je het overnam"));
    let again = demo.post(&own, &officer, &[("item", "OWN-1")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    rewrite(
        &demo,
        &officer,
        &requirement,
        "Het LMS toont de tweede zin.",
    )
    .await;
    let again = [("kind", "requirement"), ("item", "R001")];
    demo.post(&keep, &officer, &again).await;
    let page = demo.get(&own, &officer).await;
    assert!(page.body.contains("versie 2"), "{}", page.body);
    assert!(page.body.contains("Veranderd sinds je het overnam"));
    assert!(page.body.contains("Het LMS toont de eerste zin."));
    assert!(page.body.contains("Het LMS toont de tweede zin."));

    // The new text is taken with one button, once.
    let renew = format!("{own}/renew");
    let button = form(&page.body, &renew);
    let copy = button.value("entry").to_owned();
    let taken = demo.post(&renew, &officer, &button.pairs()).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let entry = format!("{draft}/requirements/{copy}");
    let entry = demo.get(&entry, &officer).await;
    assert!(entry.body.contains("Het LMS toont de tweede zin."));
    let page = demo.get(&own, &officer).await;
    assert!(!page.body.contains("Veranderd sinds je het overnam"));
    // Who pressed it on a page from before that is told, and changes nothing.
    let mut late = button.pairs();
    late.retain(|(name, _)| *name != "form_token");
    let late = demo.post(&renew, &officer, &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.location);
    let after = demo.get(&own, &officer).await;
    assert!(!after.body.contains("Veranderd sinds je het overnam"));
}

#[tokio::test]
async fn any_library_can_be_chosen_from_and_a_new_edition_shows_what_changed() {
    let mut demo = Demo::start("own-library-edition").await;
    let officer = demo.sign_in(OFFICER).await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let choose = format!("{draft}/requirements/library");
    let page = demo.get(&format!("{choose}?library=saas"), &officer).await;
    assert!(page.body.contains("id=\"SAAS-R008\""));
    assert!(page.body.contains("Waarom en hoe je dit controleert"));
    assert!(!page.body.contains("id=\"LMS-R121\""));
    let form = [("item", "SAAS-R008"), ("back", "library=saas")];
    let added = demo.post(&choose, &officer, &form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let own = format!("{draft}/own-library");
    let page = demo.get(&own, &officer).await;
    assert!(!page.body.contains("Veranderd sinds je het overnam"));

    let text = std::fs::read_to_string("criteria-libraries/saas.toml").expect("it is there");
    let was = "De opdrachtgever beheert de sleutels voor versleuteling in opslag zelf.";
    let text = text.replace(was, "De opdrachtgever bewaart de sleutels.");
    let files = [("saas.toml".to_owned(), text)];
    let libraries = Libraries::read(files.into_iter()).expect("it is right");
    let app = App {
        libraries: libraries.into(),
        ..demo.app.clone()
    };
    demo.replace(app);
    let page = demo.get(&own, &officer).await;
    assert!(page.body.contains("Veranderd sinds je het overnam"));
    assert!(page.body.contains(was));
    assert!(page.body.contains("De opdrachtgever bewaart de sleutels."));
}

#[tokio::test]
async fn a_published_tender_is_kept_from_and_what_is_chosen_is_taken_together() {
    let demo = Demo::start("own-library-published").await;
    let officer = demo.sign_in(OFFICER).await;
    let published = format!("/tenders/{}", demo.tender_at(Phase::Published).await);
    let keep = format!("{published}/own-library/keep");
    for path in ["requirements/R001", "knock-outs/K1"] {
        let page = demo.get(&format!("{published}/{path}"), &officer).await;
        let kept = form(&page.body, &keep);
        let kept = demo.post(&keep, &officer, &kept.pairs()).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{path}: {}", kept.body);
    }
    let draft = demo.tender_at(Phase::Draft).await;
    let own = format!("/tenders/{draft}/own-library");
    let chosen = [("item", "OWN-1"), ("item", "OWN-2")];
    let taken = demo.post(&own, &officer, &chosen).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let page = demo.get(&own, &officer).await.body;
    assert!(page.contains("Overgenomen als R"), "{page}");
    assert!(page.contains("Overgenomen als K"), "{page}");
    let again = demo.post(&own, &officer, &chosen).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}
