//! The scoring report tells who declared what, and keeps private words out.

use axum::http::StatusCode;

use super::scene::{FIRST, OFFICER, SECOND, Scene, THIRD};

const WORDS: &str = "Mijn zwager Teun werkt er sinds 2024.";

#[tokio::test]
async fn the_report_tells_declarations_and_decisions_without_private_words() {
    let scene = Scene::marked("report").await;
    scene.add(THIRD, "B2", WORDS).await;
    scene.judge(THIRD, "B2", "conflict").await;
    scene.add(SECOND, "B1", WORDS).await;
    scene.judge(SECOND, "B1", "allowed").await;
    scene.open_prices().await;
    let report = scene.get(OFFICER, "documents/scoring-report.html").await;
    assert_eq!(report.status, StatusCode::OK);
    for told in [
        "Verklaringen",
        "Conflict, besloot Ineke Bakker op",
        "Geen conflict, besloot Ineke Bakker op",
        "Reden: Daarom conflict.",
        "Ilse van der Wal heeft een conflict van belangen.",
        "Mourad El Idrissi",
    ] {
        assert!(report.body.contains(told), "{told}");
    }
    let text = bestek::actions::declaring::text_sha256(bestek::i18n::Language::Nl.texts());
    assert!(report.body.contains(&text), "which text was signed");
    assert!(!report.body.contains("Teun"));
}

#[tokio::test]
async fn an_assessor_reads_the_report_without_the_declarations_of_others() {
    let scene = Scene::marked("report-assessor").await;
    scene.add(SECOND, "B1", WORDS).await;
    scene.judge(SECOND, "B1", "allowed").await;
    scene.open_prices().await;
    let report = scene.get(FIRST, "documents/scoring-report.html").await;
    assert_eq!(report.status, StatusCode::OK);
    assert!(!report.body.contains("Daarom allowed."));
}
