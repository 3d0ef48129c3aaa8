//! The contract and the plan as pages: the money stays with who may see it, the agreements are
//! printed, and the plan goes on after the publication.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::domain::phase::Phase;

use crate::support::browser_form::{PageForm, form};
use crate::support::demo::{Answer, Demo};

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
        ("learning", "150321"),
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

/// A form with a file, as a browser sends it.
fn with_file(fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, value) in fields {
        let head = format!("--grens\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n");
        body.extend(head.bytes().chain(value.bytes()).chain(*b"\r\n"));
    }
    let head = format!(
        "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/html\r\n\r\n"
    );
    body.extend(head.bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--grens--\r\n");
    body
}

impl Site {
    async fn attach(&self, name: &str, bytes: &[u8]) -> Answer {
        let fields = [
            ("part", "motivation"),
            ("title", "Opleidingsplan"),
            ("version", "3"),
        ];
        let request = Request::post(format!("{}/attachments", self.tender))
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grens");
        let body = Body::from(with_file(&fields, name, bytes));
        self.demo.send(request, body).await
    }
}

#[tokio::test]
async fn a_file_goes_with_a_part_is_frozen_with_the_publication_and_is_never_shown_inline() {
    let mut site = Site::start("contract-files", Phase::Draft).await;
    let pdf: Vec<u8> = b"%PDF-1.7\n"
        .iter()
        .copied()
        .chain((0..200_000_u32).map(|n| n.to_le_bytes()[0]))
        .collect();
    for (name, bytes, said) in [
        ("plan.html", &b"<html>"[..], "Dit soort bestand kan niet"),
        ("plan.pdf", b"<html>", "past niet bij de naam"),
        ("plan.pdf", b"", "Kies een bestand dat niet leeg is"),
        (
            "plan.pdf",
            &vec![b'%'; 20 * 1024 * 1024 + 1],
            "groter dan 20",
        ),
    ] {
        let refused = site.attach(name, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.body.contains(said), "{said}");
        assert!(
            refused.body.contains("value=\"Opleidingsplan\""),
            "what was typed stays"
        );
    }
    let added = site.attach("../Plan (def).pdf", &pdf).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert!(site.page("motivation").await.contains("Opleidingsplan"));
    let document = site.page("documents/tender-document.html").await;
    assert!(document.contains("Plan-def.pdf") && document.contains("SHA-256 "));
    let address = format!("{}/attachments/B01", site.tender);
    let file = site.demo.get(&address, &site.cookie).await;
    assert_eq!(file.bytes, pdf);
    assert_eq!(file.header("content-type"), "application/pdf");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"Plan-def.pdf\""
    );
    // The same bytes twice are kept once, and stay while one of the two is there.
    assert_eq!(
        site.attach("kopie.pdf", &pdf).await.status,
        StatusCode::SEE_OTHER
    );
    let remove = |item: &str| format!("{}/attachments/{item}/remove", site.tender);
    let gone = site.demo.post(&remove("B02"), &site.cookie, &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(site.demo.get(&address, &site.cookie).await.bytes, pdf);
    site.cookie = site.demo.sign_in(CONTRIBUTOR).await;
    assert_eq!(site.demo.get(&address, &site.cookie).await.bytes, pdf);
    let refused = site.attach("plan.pdf", &pdf).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!site.page("attachments").await.contains("/remove"));
}
