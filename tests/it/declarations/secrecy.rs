//! A conflicted assessor finds nothing of the bid anywhere.

use axum::http::StatusCode;

use bestek::web::pages::{Access, Pages};
use bestek::web::screens;

use super::scene::{FIRST, OFFICER, SECOND, Scene};

/// Stands in the text of the bid that the first assessor has a conflict with.
const CANARY: &str = "Kanarie 5c1e07ad zingt in het plan.";
/// Who made that bid.
const NAME: &str = "Berk Leeromgevingen";

#[tokio::test]
async fn a_conflicted_assessor_finds_nothing_of_the_bid_on_any_page_or_in_any_file() {
    let scene = Scene::marked("nothing").await;
    let text = [("P1", CANARY), ("P2", CANARY), ("G", CANARY), ("K", CANARY)];
    let form = scene.form(OFFICER, "bids/B1/texts", "bids/B1/texts").await;
    let mut form = form;
    for (criterion, words) in text {
        form.set(criterion, words);
    }
    assert_eq!(
        scene.send(OFFICER, &form).await.status,
        StatusCode::SEE_OTHER
    );
    let before = scene.get(FIRST, "marks/P1/B1").await;
    assert!(before.body.contains(CANARY), "the canary is alive");
    scene.add(FIRST, "B1", "Ik werkte er.").await;
    nothing(&scene, "undecided").await;
    scene.judge(FIRST, "B1", "conflict").await;
    nothing(&scene, "conflict").await;
    scene.fix().await;
    nothing(&scene, "fixed").await;
    scene.open_prices_of_fixed().await;
    nothing(&scene, "opened").await;
    scene.decide().await;
    let road = scene.get(OFFICER, "procedure").await.body;
    assert!(road.contains(NAME), "the bid of the conflict is awarded");
    nothing(&scene, "decided").await;
    let other = scene.get(SECOND, "marks").await.body;
    assert!(other.contains(NAME), "others still read it");
}

/// Walks every page as the first assessor. The name alone stands on their own declarations, so
/// that they can read what was decided.
async fn nothing(scene: &Scene, when: &str) {
    let cookie = scene.demo.sign_in(FIRST).await;
    let pages = screens::pages(Pages::new(scene.demo.app.clone()));
    let mut looked = 0;
    for (path, access) in pages.listed() {
        if !matches!(access, Access::Tender(_)) {
            continue;
        }
        for address in addresses(path, scene).await {
            let answer = scene.demo.get(&address, &cookie).await;
            looked += usize::from(answer.status == StatusCode::OK);
            assert!(!answer.body.contains(CANARY), "{when} {address}");
            let own = address.contains("/declarations");
            assert!(own || !answer.body.contains(NAME), "{when} {address}");
        }
    }
    assert!(looked >= 4, "{when}: only {looked} pages were there at all");
}

/// The addresses of a page, for the bid of the conflict and for another.
async fn addresses(path: &str, scene: &Scene) -> Vec<String> {
    let person = scene.person(FIRST).await;
    let path = path
        .replace("{tender}", &scene.tender)
        .replace("{person}", &person)
        .replace("{criterion}", "P1")
        .replace("{item}", "S1")
        .replace("{part}", "goals");
    if path.contains("{bid}") {
        return ["B2", "B1"].map(|bid| path.replace("{bid}", bid)).to_vec();
    }
    if path.contains("{file}") {
        let files = [
            "tender-document.html",
            "scoring-report.html",
            "decision-memo.html",
            "procedure-report.html",
            "scoring-report.pdf",
            "scoring-report.docx",
            "scoring-report.xlsx",
            "dossier.json",
            "evaluation.json",
        ];
        return files.map(|file| path.replace("{file}", file)).to_vec();
    }
    vec![path]
}

#[tokio::test]
async fn a_conflicted_assessor_reads_calmly_why_no_marks_are_asked() {
    let scene = Scene::marked("calm").await;
    scene.add(FIRST, "B2", "Ik werkte er.").await;
    scene.judge(FIRST, "B2", "conflict").await;
    let page = scene.get(FIRST, "marks").await.body;
    assert!(page.contains("Je doet niet mee aan deze beoordeling"));
    assert!(!page.contains("Jouw cijfers"));
    let mark = [("mark", "8"), ("reason", "Helder."), ("version", "1")];
    for bid in ["B1", "B2"] {
        let status = scene
            .post(FIRST, &format!("marks/P1/{bid}"), &mark)
            .await
            .status;
        assert!(status.is_client_error(), "{bid}: {status}");
    }
}
