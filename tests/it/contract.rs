//! The contract and the plan as pages: the money stays with who may see it, the agreements are
//! printed, and the plan goes on after the publication.

mod attachments;
mod working_documents;

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::browser_form::{PageForm, form};
use crate::support::demo::Demo;

const OFFICER: &str = "inkoper@voorbeeld.test";
const MANAGER: &str = "opdrachtgever@voorbeeld.test";
const CONTRIBUTOR: &str = "adviseur@voorbeeld.test";

/// A site with the example at a phase, as the officer.
struct Site {
    demo: Demo,
    cookie: String,
    tender: String,
}

impl Site {
    async fn start(name: &str, phase: Phase) -> Self {
        let demo = Demo::start(name).await;
        let cookie = demo.sign_in(OFFICER).await;
        let id = demo.tender_at(phase).await;
        Self {
            demo,
            cookie,
            tender: format!("/tenders/{id}"),
        }
    }

    async fn page(&self, page: &str) -> String {
        let address = format!("{}/{page}", self.tender);
        self.demo.get(&address, &self.cookie).await.body
    }

    /// Changes fields of a form of a page and saves it.
    async fn save(&self, page: &str, change: impl FnOnce(&mut PageForm)) {
        let action = format!("{}/{page}", self.tender);
        let mut form = form(&self.page(page).await, &action);
        change(&mut form);
        let saved = self.demo.post(&action, &self.cookie, &form.pairs()).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }
}

fn money(form: &mut PageForm) {
    for (name, value) in [
        ("once", "61.234,50"),
        ("yearly", "71000"),
        ("source-kind-1", "own"),
        ("source-amount-1", "300000"),
        ("source-kind-2", "sector-fund"),
        ("source-name-2", "A+O fonds"),
        ("source-amount-2", "77123"),
        ("substance", "150321"),
        ("software", "22877"),
        ("starts", "4 januari 2027"),
        ("evaluation", "6"),
        ("notice", "3"),
    ] {
        form.set(name, value);
    }
}

#[tokio::test]
async fn money_is_added_up_for_who_may_see_it_and_hidden_from_everybody_else() {
    let mut site = Site::start("contract-money", Phase::Draft).await;
    site.save("scoring/contract", money).await;
    let all = ["487.234,50", "377.123", "22.877", "173.198", "226.802"];
    let page = site.page("scoring/contract").await;
    for amount in all {
        assert!(page.contains(amount), "{amount}");
    }
    assert!(site.page("planning").await.contains("487.234,50"));
    let said = "De geraamde waarde is anders dan wat uit de kosten";
    assert!(site.page("publish").await.contains(said));
    assert!(site.page("scoring").await.contains(said));
    site.cookie = site.demo.sign_in(MANAGER).await;
    assert!(site.page("scoring/contract").await.contains("487.234,50"));
    site.cookie = site.demo.sign_in(CONTRIBUTOR).await;
    for page in ["scoring/contract", "scoring", "planning", "implementation"] {
        let body = site.page(page).await;
        for amount in all.into_iter().chain(["A+O fonds", said]) {
            assert!(!body.contains(amount), "{page} tells {amount}");
        }
    }
    let document = site.page("documents/tender-document.html").await;
    for amount in all {
        assert!(!document.contains(amount), "the document tells {amount}");
    }
    assert!(document.contains("3 juli 2027"), "the calendar is printed");
    let part = site.page("implementation").await;
    assert!(part.contains("3 oktober 2030") && part.contains("verlenging 1 aanzeggen"));
}

#[tokio::test]
async fn other_conditions_are_published_only_with_a_reason_and_service_levels_are_printed() {
    let site = Site::start("contract-conditions", Phase::Draft).await;
    site.save("implementation", |form| {
        for (name, value) in [
            ("conditions", "tenderer"),
            ("document-applies-2", "partly"),
            ("every", "quarter"),
            ("peppol", "yes"),
            ("service-subject-1", "Beschikbaarheid"),
            ("service-norm-1", "99,7 procent"),
            ("service-measured-1", "Elke maand"),
        ] {
            form.set(name, value);
        }
    })
    .await;
    let findings = site.page("publish").await;
    for said in [
        "Er gelden voorwaarden van de inschrijver of andere voorwaarden, en er staat niet waarom.",
        "‘Standaardverwerkersovereenkomst gemeenten’ geldt deels of niet",
    ] {
        assert!(findings.contains(said), "{said}");
    }
    site.save("implementation", |form| {
        form.set("conditions_reason", "Alleen zo is deze dienst te koop.");
    })
    .await;
    let findings = site.page("publish").await;
    assert!(!findings.contains("Er gelden voorwaarden van de inschrijver"));
    let document = site.page("documents/tender-document.html").await;
    for said in [
        "Alleen zo is deze dienst te koop.",
        "99,7 procent",
        "elk kwartaal een factuur",
        "via Peppol",
        "Standaardverwerkersovereenkomst",
    ] {
        assert!(document.contains(said), "{said}");
    }
}

#[tokio::test]
async fn the_plan_is_printed_with_who_decides_and_the_pilot_and_goes_on_after_publication() {
    let site = Site::start("contract-plan", Phase::Draft).await;
    site.save("planning/steps", |form| {
        for (name, value) in [
            ("step.I01.state", "busy"),
            ("step.I01.decides", "Directieteam"),
            ("step.I01.from", "1 december 2026"),
            ("phase.F5.informed", "Alle medewerkers"),
            ("pilot_group", "Sociaal domein"),
            ("pilot_proof", "Negen van de tien vinden hun training."),
        ] {
            form.set(name, value);
        }
    })
    .await;
    let document = site.page("documents/tender-document.html").await;
    for said in [
        "Bijlage: wie doet wat wanneer",
        "Directieteam",
        "Alle medewerkers",
        "vanaf 1 december 2026",
        "bezig",
        "Sociaal domein",
        "Negen van de tien vinden hun training.",
    ] {
        assert!(document.contains(said), "{said}");
    }
    let draft = site.page("planning/progress").await;
    assert!(draft.contains("<fieldset disabled"));
    let site = Site {
        tender: format!("/tenders/{}", site.demo.tender_at(Phase::Awarded).await),
        ..site
    };
    let frozen = site.page("planning/steps").await;
    assert!(frozen.contains("<fieldset disabled"));
    site.save("planning/progress", |form| {
        form.set("step.I01.state", "done");
    })
    .await;
    let action = format!("{}/planning/progress", site.tender);
    let kept = form(&site.page("planning/progress").await, &action);
    assert_eq!(kept.value("step.I01.state"), "done");
    site.save("planning/scan", |form| {
        form.set("day", "1 november 2026");
        form.set("answer.ACA-N01", "no");
    })
    .await;
    site.save("planning/scan", |form| {
        form.set("day", "1 juni 2028");
        form.set("answer.ACA-N01", "yes");
    })
    .await;
    let page = site.page("planning/scan").await;
    assert!(page.contains("1 november 2026") && page.contains("1 juni 2028"));
    assert!(page.contains("1 ja, 0 deels, 0 nee"));
    let held = site.page("documents/tender-document.html").await;
    assert!(
        !held.contains("1 juni 2028"),
        "the scan is for the buyer alone"
    );
}

#[tokio::test]
async fn the_self_scan_is_there_only_when_the_library_of_the_tender_names_one() {
    let mut site = Site::start("contract-scan", Phase::Draft).await;
    assert!(
        site.page("planning/progress")
            .await
            .contains("planning/scan\"")
    );
    for (library, there) in [("academy", true), ("saas", false)] {
        let new = [
            ("title", "Tweede"),
            ("reference", library),
            ("organisation", "Gemeente Voorbeeldstad"),
            ("library", library),
        ];
        let made = site.demo.post("/tenders/new", &site.cookie, &new).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let tender = made.location.split('?').next().unwrap_or_default();
        site.tender = tender.to_owned();
        let linked = site.page("planning/progress").await;
        assert_eq!(linked.contains("planning/scan\""), there, "{library}");
        let address = format!("{}/planning/scan", site.tender);
        let page = site.demo.get(&address, &site.cookie).await;
        let expected = if there {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        assert_eq!(page.status, expected, "{library}");
    }
}
