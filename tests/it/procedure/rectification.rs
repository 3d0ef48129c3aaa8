//! A published tender changes only by a rectification, that says what and why.

use axum::http::StatusCode;

use bestek::domain::contribution::Source;
use bestek::domain::contribution::proposal::Proposed;
use bestek::domain::phase::Phase;
use bestek::domain::tender::requirement::Requirement;
use bestek::storage::contribution::proposal;
use bestek::storage::entry::{self, EntryKind};
use bestek::storage::publication;

use super::{CHAIR, MANAGER, OFFICER, Site};

const START: &str = "rectification/start";
const PUBLISH: &str = "rectification/publish";
const DROP: &str = "rectification/drop";
const NEW: &str = "Twee jaar ervaring met leerpleinen 5d1e.";

/// Changes a knock-out, as the page would.
async fn change(site: &Site) -> StatusCode {
    let now = site.now().await.tender.knock_outs[0].clone();
    let shown = site.get(OFFICER, "knock-outs/K1").await.body;
    let version = shown.split("name=\"version\" value=\"").nth(1);
    let version = version.and_then(|rest| rest.split('"').next());
    let form = [
        ("version", version.unwrap_or("1")),
        ("text", NEW),
        ("evidence", now.evidence.as_str()),
        ("kind", "other"),
    ];
    site.post(OFFICER, "knock-outs/K1", &form).await.status
}

/// The hash that the page about the rectification shows.
async fn hash(site: &Site) -> String {
    let page = site.get(OFFICER, "rectification").await.body;
    let hash = page.split("name=\"hash\" value=\"").nth(1);
    hash.expect("a form to publish")[..64].to_owned()
}

#[tokio::test]
async fn what_is_published_is_frozen_until_it_is_rectified() {
    let site = Site::at("frozen", Phase::Published).await;
    let before = site.now().await.tender;
    assert_ne!(change(&site).await, StatusCode::SEE_OTHER);
    assert_eq!(site.now().await.tender, before);
    let answer = site.post(OFFICER, START, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(site.log().await[0].deed, "tender.rectifying");
    assert_eq!(change(&site).await, StatusCode::SEE_OTHER);
    let form = [("sure", "yes")];
    site.refuses(OFFICER, "bids/close", &form, StatusCode::CONFLICT, "close")
        .await;
    site.refuses(OFFICER, START, &[], StatusCode::CONFLICT, "rectify")
        .await;
}

#[tokio::test]
async fn everybody_else_keeps_reading_what_was_published() {
    let site = Site::at("unseen", Phase::Published).await;
    site.post(OFFICER, START, &[]).await;
    change(&site).await;
    let own = site.get(OFFICER, "knock-outs").await;
    assert!(own.body.contains(NEW), "the canary is alive");
    for who in [
        MANAGER,
        CHAIR,
        "controleur@voorbeeld.test",
        "adviseur@voorbeeld.test",
    ] {
        for page in [
            "",
            "procedure",
            "knock-outs",
            "knock-outs/K1",
            "documents/tender-document.html",
            "documents/dossier.json",
            "rectification",
            "versions",
        ] {
            let answer = site.get(who, page).await;
            assert!(!answer.body.contains(NEW), "{who} {page}");
        }
        let page = site.get(who, "knock-outs/K1").await;
        assert_eq!(page.status, StatusCode::OK, "{who}");
    }
    // What the officer changes is a draft until it is published.
    let draft = site.get(OFFICER, "documents/tender-document.html").await;
    assert!(draft.body.contains(NEW) && draft.body.contains("Concept"));
}

#[tokio::test]
async fn a_rectification_is_a_new_version_with_its_reason_and_its_difference() {
    let site = Site::at("version", Phase::Published).await;
    let before = site.now().await;
    site.post(OFFICER, START, &[]).await;
    let nothing = site.get(OFFICER, "rectification").await;
    assert!(nothing.body.contains("Er is nog niets gewijzigd."));
    change(&site).await;
    let page = site.get(OFFICER, "rectification").await.body;
    let old = &before.tender.knock_outs[0].text;
    assert!(page.contains(&format!("<ins>{NEW}</ins>")));
    assert!(page.contains("<del>") && page.contains(&old[..20]));
    let seen = hash(&site).await;

    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    for form in [
        vec![("hash", seen.as_str()), ("reason", " ")],
        vec![("hash", "of other criteria"), ("reason", "Ervaring.")],
    ] {
        assert_eq!(
            site.post(OFFICER, PUBLISH, &form).await.status,
            unprocessable
        );
    }
    assert!(site.now().await.row.rectifying);
    let form = [
        ("hash", seen.as_str()),
        ("reason", "De eis was onevenredig."),
    ];
    let answer = site.post(OFFICER, PUBLISH, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let now = site.now().await;
    assert_eq!(now.standing(), Phase::Published.into());
    assert_eq!(now.row.publication_version.as_deref(), Some("2"));
    assert_eq!(now.row.criteria_sha256.as_deref(), Some(seen.as_str()));
    assert_ne!(now.row.criteria_sha256, before.row.criteria_sha256);
    let log = site.log().await;
    assert_eq!(log[0].deed, "tender.rectified");
    assert!(log[0].detail.contains("De eis was onevenredig."));
    assert!(site.get(MANAGER, "knock-outs").await.body.contains(NEW));
    let document = site
        .get(MANAGER, "documents/tender-document.html")
        .await
        .body;
    assert!(document.contains("De eis was onevenredig.") && document.contains("Versies"));
    // Later on, the difference is told to who may read everything that was written.
    let told = site.get(MANAGER, "versions").await.body;
    assert!(told.contains(&format!("<ins>{NEW}</ins>")), "{told}");
    let told = site.get("adviseur@voorbeeld.test", "versions").await.body;
    assert!(told.contains("De eis was onevenredig.") && !told.contains("<ins>"));
}

/// Stores requirements past the pages, as those of before the writing checks.
async fn store(site: &Site, requirements: &[Requirement]) {
    let row = |one: &Requirement| {
        let body = serde_json::to_string(one).expect("a requirement");
        (one.id.clone(), body)
    };
    let rows: Vec<(String, String)> = requirements.iter().map(row).collect();
    let mut tx = site.demo.app.means.db.begin().await.expect("a transaction");
    entry::restore(&mut tx, &site.tender, EntryKind::Requirement, &rows)
        .await
        .expect("the requirements");
    tx.commit().await.expect("the requirements");
}

#[tokio::test]
async fn an_error_that_was_published_does_not_stand_in_the_way_until_it_is_changed() {
    let site = Site::at("before-checks", Phase::Published).await;
    site.post(OFFICER, START, &[]).await;
    let db = &site.demo.app.means.db;
    let latest = publication::latest(db, &site.tender).await;
    let mut old = latest.expect("the publications").expect("the first one");
    old.number += 1;
    old.tender.requirements[0].text = "Het LMS werkt met Moodle.".to_owned();
    old.criteria_sha256 = bestek::domain::publication::criteria_sha256(&old.tender);
    let mut tx = db.begin().await.expect("a transaction");
    publication::insert(&mut tx, &site.tender, &old)
        .await
        .expect("a publication");
    tx.commit().await.expect("a publication");
    store(&site, &old.tender.requirements).await;
    let wrong = format!("{}: een merk of product", old.tender.requirements[0].id);

    assert_eq!(change(&site).await, StatusCode::SEE_OTHER);
    let page = site.get(OFFICER, "rectification").await.body;
    assert!(!page.contains(&wrong));
    let seen = hash(&site).await;
    let form = [("hash", seen.as_str()), ("reason", "Ervaring.")];
    let answer = site.post(OFFICER, PUBLISH, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);

    site.post(OFFICER, START, &[]).await;
    old.tender.requirements[0].text = "De leeromgeving werkt met Moodle.".to_owned();
    store(&site, &old.tender.requirements).await;
    let page = site.get(OFFICER, "rectification").await.body;
    assert!(page.contains(&wrong), "it is another text now");
    assert!(!page.contains("name=\"hash\""), "so there is no button");
}

#[tokio::test]
async fn giving_up_puts_everything_back_as_it_was_published() {
    let site = Site::at("drop", Phase::Published).await;
    let before = site.now().await;
    site.post(OFFICER, START, &[]).await;
    change(&site).await;
    for page in ["goals/O1/remove", "requirements/R001/remove"] {
        site.post(OFFICER, page, &[("version", "1")]).await;
    }
    let changed = site.now().await;
    assert_ne!(changed.tender, before.tender);
    assert!(changed.tender.requirements.len() < before.tender.requirements.len());
    // It does not act at once: what is lost is said first.
    let asked = site.post(OFFICER, DROP, &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        asked
            .body
            .contains("Vink aan dat je de rectificatie wilt opgeven")
    );
    assert!(asked.body.contains("met de gepubliceerde versie. Di"));
    assert_eq!(
        site.now().await.tender,
        changed.tender,
        "nothing is lost yet"
    );
    let answer = site.post(OFFICER, DROP, &[("sure", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let now = site.now().await;
    assert_eq!(now.tender, before.tender);
    assert_eq!(now.standing(), Phase::Published.into());
    assert_eq!(now.row.criteria_sha256, before.row.criteria_sha256);
    assert_eq!(site.log().await[0].deed, "tender.rectification-dropped");
    site.refuses(OFFICER, DROP, &[], StatusCode::CONFLICT, "end-rectifying")
        .await;
}

#[tokio::test]
async fn withdrawing_leaves_no_half_rectification() {
    let site = Site::at("rectify-withdraw", Phase::Published).await;
    let before = site.now().await.tender;
    site.post(OFFICER, START, &[]).await;
    change(&site).await;
    let form = [("sure", "yes"), ("reason", "Geen budget.")];
    let answer = site.post(MANAGER, "procedure/withdraw", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(site.now().await.tender, before);
}

#[tokio::test]
async fn only_the_officer_rectifies_and_only_what_is_published() {
    let mut site = Site::at("rectify-roles", Phase::Published).await;
    for who in [MANAGER, CHAIR] {
        for page in [START, PUBLISH, DROP] {
            let answer = site.post(who, page, &[("reason", "Zomaar.")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{who} {page}");
        }
    }
    for phase in Phase::ALL
        .into_iter()
        .filter(|one| *one != Phase::Published)
    {
        site.tender = site.demo.tender_at(phase).await;
        site.refuses(OFFICER, START, &[], StatusCode::CONFLICT, "rectify")
            .await;
    }
}

#[tokio::test]
async fn what_was_taken_over_in_a_change_that_is_given_up_is_open_again() {
    let withdraw = [("sure", "yes"), ("reason", "Geen budget.")];
    for (name, who, page, form) in [
        ("reopen-drop", OFFICER, DROP, &[("sure", "yes")][..]),
        (
            "reopen-withdraw",
            MANAGER,
            "procedure/withdraw",
            &withdraw[..],
        ),
    ] {
        let site = Site::at(name, Phase::Published).await;
        propose(&site).await;
        let proposals = site.now().await.contributions.proposals;
        let number = proposals.last().expect("a proposal").number;
        site.post(OFFICER, START, &[]).await;
        let take = format!("contributions/proposals/{number}/take");
        let taken = [("version", "1"), ("class", "could")];
        let taken = site.post(OFFICER, &take, &taken).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
        let now = site.now().await;
        assert!(!now.contributions.proposals.last().unwrap().is_open());
        let answer = site.post(who, page, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let now = site.now().await;
        let proposal = now.contributions.proposals.last().unwrap();
        assert!(proposal.is_open(), "{proposal:?}");
        assert_eq!(proposal.version, 3);
        let log = site.log().await;
        let told = log.iter().filter(|one| one.deed == "proposal.reopened");
        assert_eq!(told.count(), 1);
    }
}

/// Keeps a proposal for a requirement, whatever the phase.
async fn propose(site: &Site) {
    let means = &site.demo.app.means;
    let viewer = site.now().await.viewer;
    let source = Source {
        person_id: viewer.person_id,
        ..Source::default()
    };
    let proposed = Proposed {
        text: "Het LMS spreekt Fries.".to_owned(),
        ..Proposed::default()
    };
    let mut tx = means.db.begin().await.expect("a write");
    proposal::insert(&mut tx, &site.tender, &proposed, &source, &means.now())
        .await
        .expect("a proposal");
    tx.commit().await.expect("kept");
}
