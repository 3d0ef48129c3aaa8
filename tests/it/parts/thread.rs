//! The golden thread: what it counts, where it breaks, and the way to mend it.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::actions::accounts;
use bestek::actions::procurement::{self, Entry, EntryKind};
use bestek::actions::writing;
use bestek::domain::phase::Phase;
use bestek::domain::tender::requirement::Requirement;

use super::{OFFICER, Scene, link, links};
use crate::support::browser_form::forms;

const WHOLE: &str = "De rode draad is heel";

/// What a page may weigh on its way to the browser.
const LIGHT: [(&str, usize); 2] = [("thread", 25 * 1024), ("requirements/answers", 40 * 1024)];

#[tokio::test]
async fn the_thread_of_the_example_is_whole_and_each_count_leads_to_as_many() {
    let scene = Scene::start("thread-whole").await;
    let page = scene.page("thread").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(WHOLE), "{}", page.body);
    let mut followed = 0;
    for piece in page.body.split("/requirements?goal=").skip(1) {
        let (query, rest) = piece.split_once("\">").expect("a link has a text");
        let counted = rest.split('<').next().unwrap_or_default();
        let query = query.replace("&amp;", "&");
        let list = scene.page(&format!("requirements?goal={query}")).await;
        let rows = list.body.matches("<tr id=\"R").count();
        assert_eq!(rows.to_string(), counted, "{query}");
        followed += 1;
    }
    assert!(followed > 20, "only {followed} counts are links");
}

#[tokio::test]
async fn a_goal_that_nothing_serves_is_mended_by_a_requirement_and_saving_leads_back() {
    let scene = Scene::start("thread-goal").await;
    let goal = [("kind", "strategic"), ("title", "Iedereen leert op tijd")];
    let added = scene.send("goals/new", &goal).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    let page = scene.page("thread").await;
    assert!(!page.body.contains(WHOLE));
    assert!(page.body.contains("De draad breekt op 1 plaats."));
    assert!(page.body.contains("Doelen waarvoor je niets vraagt: 1"));
    let new = link(&page.body, "requirements/new?goal=S4");
    let open = scene.open(&new).await;
    let action = format!("{}/requirements/new?return=thread", scene.tender);
    let mut form = forms(&open.body)
        .into_iter()
        .find(|form| form.action == action)
        .expect("the form knows the way back");
    assert_eq!(form.value("goals"), "S4", "the goal is chosen already");
    form.set("text", "Het LMS toont een foto.")
        .set("class", "must");
    let saved = scene
        .demo
        .post(&action, &scene.officer, &form.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let start = format!("{}/thread?saved=", scene.tender);
    assert!(saved.location.starts_with(&start), "{}", saved.location);
    assert!(scene.open(&saved.location).await.body.contains(WHOLE));
}

#[tokio::test]
async fn what_is_asked_for_no_goal_is_a_link_to_the_field_that_mends_it() {
    let scene = Scene::start("thread-idle").await;
    let idle = [("text", "Het LMS kleurt groen."), ("class", "must")];
    scene.send("requirements/new", &idle).await;
    let unknown = [
        ("text", "Het LMS kleurt blauw."),
        ("class", "must"),
        ("goals", "O99"),
    ];
    scene.send("requirements/new", &unknown).await;
    let page = scene.page("thread").await;
    assert!(page.body.contains("Gevraagd, maar zonder doel: 1"));
    assert!(
        page.body
            .contains("Verwijst naar een doel dat er niet is: 1")
    );
    assert!(page.body.contains("noemt O99"));
    let mend = link(&page.body, "requirements/R151");
    assert!(mend.ends_with("R151?return=thread#goals"), "{mend}");
    let open = scene.open(&mend).await;
    assert!(open.body.contains(" id=\"goals\""), "the field is there");
    let together = "Alle eisen zonder doel samen koppelen";
    assert!(!page.body.contains(together), "one has its own link");
    scene.send("requirements/new", &idle).await;
    let two = scene.page("thread").await.body;
    assert!(two.contains("Gevraagd, maar zonder doel: 2"));
    let end = format!("/requirements?goal=-\">{together}</a>");
    assert!(two.contains(&end), "{two}");
    let row = link(&page.body, "requirements?goal=-");
    let list = scene.open(&row).await;
    assert!(list.body.contains("Het LMS kleurt groen."));
    assert!(!list.body.contains("Het LMS kleurt blauw."));
}

#[tokio::test]
async fn who_only_reads_sees_the_thread_without_ways_to_change_it() {
    let scene = Scene::start("thread-readers").await;
    for email in ["adviseur@voorbeeld.test", "opdrachtgever@voorbeeld.test"] {
        let reader = scene.demo.sign_in(email).await;
        let path = format!("{}/thread", scene.tender);
        let page = scene.demo.get(&path, &reader).await;
        assert_eq!(page.status, StatusCode::OK, "{email}");
        assert!(page.body.contains(WHOLE), "{email}");
        let changing = links(&page.body);
        let changing = changing.iter().find(|link| link.contains("return="));
        assert_eq!(changing, None, "{email}");
    }
}

#[tokio::test]
async fn a_hundred_and_fifty_requirements_without_a_goal_still_make_a_light_page() {
    let scene = Scene::start("thread-light").await;
    let means = &scene.demo.app.means;
    let people = accounts::people(means, "main").await.expect("people");
    let officer = people.iter().find(|one| one.email == OFFICER);
    let officer = officer.expect("an officer");
    let id = scene.demo.tender_at(Phase::Draft).await;
    let at = procurement::load(means, officer, &id)
        .await
        .expect("a tender");
    let kind = EntryKind::Requirement;
    let mut loose: Vec<Entry<Requirement>> = Vec::new();
    for one in &at.tender.requirements {
        let mut entry: Entry<Requirement> = procurement::item(means, &at, kind, &one.id)
            .await
            .expect("a requirement");
        entry.value.goals.clear();
        loose.push(entry);
    }
    writing::save_all(means, &at.viewer, &id, kind, &loose)
        .await
        .expect("the requirements are saved");
    for (page, largest) in LIGHT {
        let request = Request::get(format!("{}/{page}", scene.tender))
            .header(header::COOKIE, &scene.officer)
            .header(header::ACCEPT_ENCODING, "gzip");
        let answer = scene.demo.send(request, Body::empty()).await;
        assert_eq!(answer.header("content-encoding"), "gzip");
        let size = answer.bytes.len();
        println!("{page}: {size} bytes on the way");
        assert!(size < largest, "{page} weighs {size} bytes");
    }
}
