//! The minutes of an opening: for who may know who opened, in every format.

use axum::http::StatusCode;

use bestek::documents::minutes::minutes;
use bestek::documents::record::Record;
use bestek::domain::phase::Phase;
use bestek::domain::road::opening::{Opener, Opening, OpeningKind};
use bestek::domain::role::Role;
use bestek::i18n::Language;

use super::{ASSESSOR, AUDITOR, CHAIR, MANAGER, OFFICER, Site};
use crate::documents::outline::outline;

const BIDS: &str = "documents/minutes-of-bids";
const PRICES: &str = "documents/minutes-of-prices";

#[tokio::test]
async fn minutes_are_there_once_it_is_opened() {
    let mut site = Site::at("minutes", Phase::Closed).await;
    for who in [OFFICER, CHAIR, AUDITOR] {
        for page in [BIDS, PRICES] {
            let answer = site.get(who, &format!("{page}.html")).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{who} {page}");
        }
    }
    site.tender = site.demo.tender_at(Phase::QualityFixed).await;
    for who in [OFFICER, CHAIR, MANAGER, AUDITOR] {
        let told = site.get(who, &format!("{BIDS}.html")).await;
        assert_eq!(told.status, StatusCode::OK, "{who}");
        assert!(told.body.contains("Noor Hendriks") && told.body.contains("Ineke Bakker"));
        assert!(!told.body.contains("308.400"), "the prices are shut");
        let shut = site.get(who, &format!("{PRICES}.html")).await;
        assert_eq!(shut.status, StatusCode::CONFLICT, "{who}");
    }
    let unseen = site.get(ASSESSOR, &format!("{BIDS}.html")).await;
    assert_eq!(unseen.status, StatusCode::CONFLICT);
    site.tender = site.demo.tender_at(Phase::PricesOpened).await;
    let told = site.get(OFFICER, &format!("{PRICES}.html")).await;
    assert!(told.body.contains("308.400,00"), "{}", told.body);
    let told = site.get(OFFICER, &format!("{BIDS}.html")).await;
    assert!(
        !told.body.contains("308.400"),
        "minutes of the bids tell no price"
    );
    for page in [BIDS, PRICES] {
        for format in ["pdf", "docx"] {
            let file = site.get(OFFICER, &format!("{page}.{format}")).await;
            assert_eq!(file.status, StatusCode::OK, "{page}.{format}");
        }
        let sheet = site.get(OFFICER, &format!("{page}.xlsx")).await;
        assert_eq!(sheet.status, StatusCode::NOT_FOUND, "{page}");
    }
    let page = site.get(OFFICER, "documents").await.body;
    assert!(page.contains("minutes-of-bids.pdf") && page.contains("minutes-of-prices.pdf"));
}

#[test]
fn the_minutes_are_as_they_were_read_and_approved() {
    let text = std::fs::read("templates/nl/example.json").expect("the example");
    let dossier = serde_json::from_slice(&text).expect("a dossier");
    let opener = |name: &str, role, at: &str| Opener {
        person_id: name.to_owned(),
        name: name.to_owned(),
        roles: vec![role],
        at: at.to_owned(),
    };
    let opening = |kind| Opening {
        kind,
        first: opener("Noor Hendriks", Role::Officer, "2026-11-24T13:00:00Z"),
        second: Some(opener("Ineke Bakker", Role::Chair, "2026-11-24T13:04:10Z")),
    };
    let record = Record {
        openings: Some(OpeningKind::ALL.map(opening).into()),
        ..Record::default()
    };
    for language in Language::ALL {
        for kind in OpeningKind::ALL {
            let made_at = "2026-11-24T13:05:00Z";
            let none = minutes(kind, &dossier, &Record::default(), language, made_at);
            assert!(none.is_none(), "without an opening there are no minutes");
            let document = minutes(kind, &dossier, &record, language, made_at);
            let text = outline(&document.expect("minutes"));
            let name = format!("minutes-of-{}.{}", kind.name(), language.code());
            let path = format!("tests/golden/documents/{name}.txt");
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::write(&path, &text).expect("the golden file can be written");
            }
            let expected = std::fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(text, expected, "{path}");
        }
    }
}
