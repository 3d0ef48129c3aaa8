//! The steps of the procedure, and prices and marks that stay shut, on the worked example.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::web::pages::{Access, Pages};
use bestek::web::screens;

use crate::support::demo::{Answer, Demo};

#[tokio::test]
async fn the_steps_of_the_procedure_are_for_their_role_and_phase() {
    let demo = Demo::start("access-steps").await;
    let sure = [("sure", "yes")];
    for (page, phase) in [
        ("bids/close", Phase::Published),
        ("marks/fix", Phase::Assessing),
        ("outcome/open", Phase::QualityFixed),
    ] {
        let tender = demo.tender_at(phase).await;
        let path = format!("/tenders/{tender}/{page}");
        let assessor = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
        assert_eq!(
            demo.post(&path, &assessor, &sure).await.status,
            StatusCode::FORBIDDEN,
            "{page}"
        );
        let officer = demo.sign_in("inkoper@voorbeeld.test").await;
        for other in Phase::ALL.into_iter().filter(|other| *other != phase) {
            let path = format!("/tenders/{}/{page}", demo.tender_at(other).await);
            let status = demo.post(&path, &officer, &sure).await.status;
            assert_eq!(status, StatusCode::CONFLICT, "{page} at {other:?}");
        }
    }
}

#[tokio::test]
async fn once_opened_the_price_is_on_the_outcome() {
    let demo = Demo::start("access-opened").await;
    let cookie = demo.sign_in("inkoper@voorbeeld.test").await;
    let tender = demo.tender_at(Phase::PricesOpened).await;
    let answer = demo
        .get(&format!("/tenders/{tender}/outcome"), &cookie)
        .await;
    assert!(answer.body.contains("308.400"), "an opened price is told");
}

#[tokio::test]
async fn an_assessor_finds_no_mark_of_another_before_quality_is_fixed() {
    let demo = Demo::start("access-marks").await;
    let first = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let second = demo.sign_in("beoordelaar-2@voorbeeld.test").await;
    let tender = demo.tender_at(Phase::Assessing).await;
    let path = format!("/tenders/{tender}/marks/P1/B1");
    let reason = "Uniek herkenbare reden 7f3a91c2.";
    let form = [
        ("version", "1"),
        ("mark", "8"),
        ("reason", reason),
        ("then", "list"),
    ];
    assert_eq!(
        demo.post(&path, &first, &form).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(
        demo.get(&path, &first).await.body.contains(reason),
        "the canary is alive"
    );
    for cookie in [&second, &demo.sign_in("inkoper@voorbeeld.test").await] {
        for (path, _) in pages(&demo) {
            for address in addresses(path, &tender) {
                let answer: Answer = demo.get(&address, cookie).await;
                assert!(
                    !answer.body.contains(reason),
                    "{address} tells another's reason"
                );
            }
        }
    }
}

/// All pages of the web with their rule.
fn pages(demo: &Demo) -> Vec<(&'static str, Access)> {
    let pages = screens::pages(Pages::new(demo.app.clone()));
    assert!(pages.listed().len() > 40, "the whole web is walked");
    pages.listed().to_vec()
}

/// A page's addresses in the example tender.
pub fn addresses(path: &str, tender: &str) -> Vec<String> {
    let path = path.replace("{tender}", tender);
    let fill = |name: &str, values: &[&str]| -> Vec<String> {
        values
            .iter()
            .map(|value| path.replace(name, value))
            .collect()
    };
    if path.contains("{criterion}") {
        return vec![path.replace("{criterion}", "P1").replace("{bid}", "B1")];
    }
    if path.contains("{item}") {
        let item = match path.split('/').nth(3).unwrap_or_default() {
            "goals" => "S1",
            "knock-outs" => "K1",
            "requirements" => "R001",
            "motivation" => "KP1",
            // Put in by the contributor.
            "working-documents" => "WD2",
            _ => "P1",
        };
        return fill("{item}", &[item]);
    }
    if path.contains("{file}") {
        let files = [
            "tender-document.html",
            "tender-document.docx",
            "scoring-report.html",
            "decision-memo.html",
            "procedure-report.html",
            "dossier.json",
        ];
        return fill("{file}", &files);
    }
    if path.contains("{inventory}") {
        // A table that is kept inside is written at other times than one that is published.
        return vec![
            path.replace("{inventory}", "systems")
                .replace("{row}", "SY1"),
        ];
    }
    for (name, value) in [
        ("{bid}", "B1"),
        ("{part}", "goals"),
        ("{proposal}", "1"),
        ("{remark}", "1"),
        ("{round}", "1"),
        ("{token}", "no-such"),
        ("{kept}", "requirements.R001.wording-placeholder"),
        ("{name}", "bestek.css"),
    ] {
        if path.contains(name) {
            return fill(name, &[value]);
        }
    }
    vec![path]
}
