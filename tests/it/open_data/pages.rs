//! Open data and the sheets for notices, as people get them.

use axum::http::StatusCode;
use bestek::domain::phase::Phase;
use bestek::web::app::App;
use serde_json::Value;

use super::{errors, schema, strict, validator};
use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";
const MANAGER: &str = "opdrachtgever@voorbeeld.test";
const CHAIR: &str = "voorzitter@voorbeeld.test";

async fn file(demo: &Demo, email: &str, tender: &str, name: &str) -> Answer {
    let cookie = demo.sign_in(email).await;
    let path = format!("/tenders/{tender}/documents/{name}");
    demo.get(&path, &cookie).await
}

#[tokio::test]
async fn an_awarded_tender_is_downloaded_without_error_and_with_its_winner() {
    let demo = Demo::start("open-data-awarded").await;
    let tender = demo.tender_at(Phase::Awarded).await;
    let validator = schema().map(|schema| validator(&strict(schema)));
    for (name, bids) in [("open-data.json", 0), ("open-data-all-bids.json", 4)] {
        let answer = file(&demo, OFFICER, &tender, name).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        let package: Value = serde_json::from_slice(&answer.bytes).expect("JSON");
        if let Some(validator) = &validator {
            assert_eq!(errors(validator, &package), [""; 0], "{name}");
        }
        let release = &package["releases"][0];
        let winner = &release["awards"][0]["suppliers"][0]["name"];
        assert_eq!(winner, "Berk Leeromgevingen");
        let details = release["bids"]["details"].as_array();
        assert_eq!(details.map_or(0, Vec::len), bids, "{name}");
    }
}

#[tokio::test]
async fn only_the_officer_chooses_to_tell_the_bids_that_lost() {
    let demo = Demo::start("open-data-choice").await;
    let tender = demo.tender_at(Phase::Awarded).await;
    let page = format!("/tenders/{tender}/documents");
    for (email, chooses) in [(OFFICER, true), (MANAGER, false)] {
        let cookie = demo.sign_in(email).await;
        let shown = demo.get(&page, &cookie).await.body;
        assert!(shown.contains("open-data.json"), "{email}");
        assert_eq!(
            shown.contains("open-data-all-bids.json"),
            chooses,
            "{email}"
        );
        let answer = file(&demo, email, &tender, "open-data-all-bids.json").await;
        assert_eq!(answer.status == StatusCode::OK, chooses, "{email}");
    }
    let refused = file(&demo, CHAIR, &tender, "open-data.json").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_prefix_of_ones_own_stands_before_the_identifier() {
    let mut demo = Demo::start("open-data-prefix").await;
    let tender = demo.tender_at(Phase::Published).await;
    for own in [false, true] {
        if own {
            demo.replace(App {
                ocid_prefix: "ocds-213czf".into(),
                ..demo.app.clone()
            });
        }
        let answer = file(&demo, OFFICER, &tender, "open-data.json").await;
        let package: Value = serde_json::from_slice(&answer.bytes).expect("JSON");
        let ocid = package["releases"][0]["ocid"].as_str().expect("an id");
        assert_eq!(ocid.starts_with("ocds-213czf-"), own, "{ocid}");
        assert_eq!(ocid.starts_with("unregistered-"), !own, "{ocid}");
        let cookie = demo.sign_in(OFFICER).await;
        let shown = demo
            .get(&format!("/tenders/{tender}/documents"), &cookie)
            .await;
        assert_eq!(shown.body.contains("unregistered"), !own);
    }
}

#[tokio::test]
async fn the_schema_of_the_dossier_is_offered_beside_it() {
    let demo = Demo::start("open-data-schema").await;
    let tender = demo.tender_at(Phase::Published).await;
    let answer = file(&demo, OFFICER, &tender, "dossier.schema.json").await;
    assert_eq!(answer.status, StatusCode::OK);
    let schema: Value = serde_json::from_slice(&answer.bytes).expect("JSON");
    let dossier = file(&demo, OFFICER, &tender, "dossier.json").await;
    let dossier: Value = serde_json::from_slice(&dossier.bytes).expect("JSON");
    let known = schema["properties"].as_object().expect("an object");
    for key in dossier.as_object().expect("an object").keys() {
        assert!(known.contains_key(key), "{key} is not in the schema");
    }
}

#[tokio::test]
async fn each_value_of_a_notice_stands_in_a_field_that_can_be_selected_without_script() {
    let demo = Demo::start("notice-fields").await;
    let tender = demo.tender_at(Phase::Awarded).await;
    let cookie = demo.sign_in(OFFICER).await;
    for (notice, told) in [
        ("contract-notice", "BT-131(d)-Lot"),
        ("award-notice", "BT-720-Tender"),
    ] {
        let page = demo
            .get(&format!("/tenders/{tender}/notices/{notice}"), &cookie)
            .await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(told), "{told}");
        let fields = page.body.matches(" readonly").count();
        let buttons = page.body.matches("data-copies=").count();
        assert!(fields > 15 && fields == buttons, "{fields} and {buttons}");
        let own = page.body.matches("Vul zelf in").count();
        let counts = format!("{fields} velden staan klaar, {own} vul je zelf in.");
        assert!(page.body.contains(&counts), "{counts}");
    }
}

#[tokio::test]
async fn a_sheet_is_a_file_too() {
    let demo = Demo::start("notice-files").await;
    let tender = demo.tender_at(Phase::Awarded).await;
    let csv = file(&demo, OFFICER, &tender, "award-notice.csv").await;
    assert!(
        csv.header("content-disposition")
            .contains("invulblad-gegunde-opdracht")
    );
    assert!(csv.body.contains("BT-720-Tender;"));
    let html = file(&demo, OFFICER, &tender, "contract-notice.html").await;
    assert!(html.body.contains("BT-27-Procedure"));
    let other = file(&demo, OFFICER, &tender, "contract-notice.pdf").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}
