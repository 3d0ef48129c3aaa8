//! The pages of the log: who sees what, and that what they download can be checked.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use bestek::domain::log::checkpoint::{Claim, PublicKey};
use bestek::domain::log::verdict::judge;
use bestek::domain::phase::Phase;

use crate::support::demo::Demo;

const OFFICER: &str = "inkoper@voorbeeld.test";
const AUDITOR: &str = "controleur@voorbeeld.test";
const ADMINISTRATOR: &str = "beheerder@voorbeeld.test";

#[tokio::test]
async fn where_a_deed_came_from_is_for_the_auditor_only() {
    let demo = Demo::start("log-origin").await;
    let tender = demo.tender_at(Phase::Draft).await;
    let officer = demo.sign_in(OFFICER).await;
    refused_deed(&demo, &tender, &officer, "Canary/7.1").await;
    let page = format!("/tenders/{tender}/log");
    let chain = format!("{page}/chain.jsonl");
    for (email, sees) in [(OFFICER, false), (AUDITOR, true)] {
        let cookie = demo.sign_in(email).await;
        for path in [&page, &chain] {
            let answer = demo.get(path, &cookie).await;
            assert_eq!(answer.status, StatusCode::OK, "{email} {path}");
            assert_eq!(answer.body.contains("Canary/7.1"), sees, "{email} {path}");
        }
    }
}

#[tokio::test]
async fn the_chain_of_a_tender_is_whole_and_tells_nothing_of_others() {
    let demo = Demo::start("log-chain").await;
    let tender = demo.tender_at(Phase::Draft).await;
    let other = demo.tender_at(Phase::Published).await;
    let cookie = demo.sign_in(OFFICER).await;
    let page = format!("/tenders/{tender}/log");
    let made = demo.post(&format!("{page}/checkpoint"), &cookie, &[]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let chain = demo.get(&format!("{page}/chain.jsonl"), &cookie).await.body;
    let note = demo
        .get(&format!("{page}/checkpoint.txt"), &cookie)
        .await
        .body;
    let key = demo.get(&format!("{page}/key.txt"), &cookie).await.body;
    let key = PublicKey::read(&key).expect("a key");
    let verdict = judge(&chain, Some(&note), Some(&key));
    assert_eq!(verdict.to_string(), "ok");
    assert!(chain.contains(&tender), "its own deeds are there");
    assert!(!chain.contains(&other), "those of another tender are not");
    assert!(
        !chain.contains("account.signed-in"),
        "nor those of accounts"
    );
    let shown = demo.get(&page, &cookie).await.body;
    assert!(shown.contains(&key.to_string()), "the page shows the key");
}

#[tokio::test]
async fn a_step_makes_a_checkpoint() {
    let demo = Demo::start("log-step").await;
    let tender = demo.tender_at(Phase::Published).await;
    let means = &demo.app.means;
    let before = bestek::actions::log::latest_checkpoint(means)
        .await
        .expect("read");
    assert_eq!(before, None);
    let cookie = demo.sign_in(OFFICER).await;
    let closed = demo
        .post(
            &format!("/tenders/{tender}/bids/close"),
            &cookie,
            &[("sure", "yes")],
        )
        .await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);
    let after = bestek::actions::log::latest_checkpoint(means)
        .await
        .expect("read");
    assert!(after.is_some());
}

#[tokio::test]
async fn a_report_prints_a_checkpoint_that_can_be_checked() {
    let demo = Demo::start("log-report").await;
    let tender = demo.tender_at(Phase::PricesOpened).await;
    let cookie = demo.sign_in(OFFICER).await;
    let path = format!("/tenders/{tender}/documents/scoring-report.html");
    let report = demo.get(&path, &cookie).await.body;
    let kept = bestek::actions::log::latest_checkpoint(&demo.app.means).await;
    let kept = kept.expect("read").expect("the report made one");
    let words: Vec<&str> = kept.note.split_whitespace().collect();
    let printed = words.join(" ");
    assert!(report.contains(&printed), "the report prints {printed}");
    assert!(report.contains(&kept.key) && report.contains(&kept.short()));
    let claim = Claim::read(&printed).expect("it can be copied from the page");
    assert!(claim.is_signed_by(&PublicKey::read(&kept.key).expect("a key")));
    let log = bestek::actions::log::verify(&demo.app.means.db)
        .await
        .expect("read");
    assert_eq!(
        (log.verdict.to_string().as_str(), log.checkpoints),
        ("ok", 1)
    );
    let leaflet = demo
        .get(
            &format!("/tenders/{tender}/documents/tender-document.html"),
            &cookie,
        )
        .await;
    assert!(
        !leaflet.body.contains(&kept.short()),
        "a tender document tells of no log"
    );
}

#[tokio::test]
async fn the_log_is_narrowed_to_a_person_a_deed_and_what_was_refused() {
    let demo = Demo::start("log-filter").await;
    let tender = demo.tender_at(Phase::Draft).await;
    let officer = demo.sign_in(OFFICER).await;
    refused_deed(&demo, &tender, &officer, "x").await;
    let rows = async |query: &str| {
        let page = demo
            .get(&format!("/tenders/{tender}/log?{query}"), &officer)
            .await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        page.body.matches("<td class=\"num\">").count()
    };
    assert_eq!(rows("").await, 2, "loaded, and refused");
    assert_eq!(rows("result=refused").await, 1);
    assert_eq!(rows("deed=close").await, 1);
    assert_eq!(rows("deed=tender.example-loaded&result=refused").await, 0);
    assert_eq!(rows("person=nobody").await, 0);
    assert_eq!(rows("page=2").await, 0);
}

#[tokio::test]
async fn the_log_of_the_accounts_is_for_the_administrator() {
    let demo = Demo::start("log-accounts").await;
    let officer = demo.sign_in(OFFICER).await;
    assert_eq!(
        demo.get("/log", &officer).await.status,
        StatusCode::FORBIDDEN
    );
    let administrator = demo.sign_in(ADMINISTRATOR).await;
    let page = demo.get("/log", &administrator).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("Noor Hendriks"),
        "who signed in is there"
    );
    assert!(page.body.contains("meldde zich aan"));
    let text = bestek::i18n::Language::Nl
        .texts()
        .get("deed-tender-example-loaded");
    assert!(!page.body.contains(&text), "nothing of a tender");
}

#[tokio::test]
async fn anybody_may_have_the_script() {
    let demo = Demo::empty("log-script").await;
    let script = demo.get("/verify-log.py", "").await;
    assert_eq!(script.body, bestek::actions::log::SCRIPT);
}

/// Closing registration of a draft is refused, and logged.
async fn refused_deed(demo: &Demo, tender: &str, cookie: &str, device: &str) {
    let request = Request::post(format!("/tenders/{tender}/bids/close"))
        .header(header::COOKIE, cookie)
        .header(header::USER_AGENT, device)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = demo.send(request, Body::from("sure=yes")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}
