//! What colleagues judge: kept inside with its file, by who judged and by the officer.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::domain::phase::Phase;
use bestek::storage::attachment::{self, Shelf};

use super::attachments::with_file;
use super::{CONTRIBUTOR, MANAGER, OFFICER, Site};
use crate::support::demo::Answer;

const PDF: &[u8] = b"%PDF-1.7 dpia-geheim";

const DPIA: [(&str, &str); 4] = [
    ("title", "DPIA van het LMS"),
    ("conclusion", "conditions"),
    ("day", "30 november 2026"),
    ("note", "Eerst een verwerkersovereenkomst."),
];

impl Site {
    async fn judge(&self, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
        let request = Request::post(format!("{}/working-documents", self.tender))
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grens");
        let body = Body::from(with_file(fields, name, bytes));
        self.demo.send(request, body).await
    }

    async fn at(&self, page: &str) -> Answer {
        let address = format!("{}/{page}", self.tender);
        self.demo.get(&address, &self.cookie).await
    }

    async fn send(&self, page: &str, fields: &[(&str, &str)]) -> Answer {
        let address = format!("{}/{page}", self.tender);
        self.demo.post(&address, &self.cookie, fields).await
    }

    async fn become_who(&mut self, email: &str) {
        self.cookie = self.demo.sign_in(email).await;
    }
}

#[tokio::test]
async fn who_judges_keeps_the_document_and_the_officer_reads_it_beside_the_stakeholder() {
    let mut site = Site::start("contract-judged", Phase::Draft).await;
    let row = [("in-group", "Privacy officer"), ("in-person", "Samira")];
    let added = site.send("inventories/stakeholders/new", &row).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let page = site.page("working-documents").await;
    let at = page.find("Privacy officer, Samira").expect("is offered");
    let before = &page[..at];
    let value = before.rfind("value=\"").expect("an option");
    let row: String = before[value + 7..]
        .chars()
        .take_while(|c| *c != '"')
        .collect();

    site.become_who(CONTRIBUTOR).await;
    let added = site.judge(&DPIA, "DPIA (def).pdf", PDF).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let page = site.page("working-documents").await;
    assert!(page.contains("DPIA van het LMS") && page.contains("akkoord onder voorwaarden"));
    assert!(
        !page.contains("Privacy officer, Samira"),
        "the list is not for them"
    );
    let file = site.at("working-documents/WD1/file").await;
    assert_eq!(file.bytes, PDF);
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let disposition = "attachment; filename=\"DPIA-def.pdf\"";
    assert_eq!(file.header("content-disposition"), disposition);

    // The officer says whose judgement it is; who wrote it changes the rest without losing that.
    site.become_who(OFFICER).await;
    site.save("working-documents/WD1", |form| {
        form.set("stakeholder", &row);
    })
    .await;
    site.become_who(CONTRIBUTOR).await;
    site.save("working-documents/WD1", |form| {
        form.set("conclusion", "agreed");
    })
    .await;
    site.become_who(MANAGER).await;
    let list = site.page("inventories/stakeholders").await;
    let link = format!("{}/working-documents/WD1/file", site.tender);
    assert!(list.contains(&link) && list.contains("tag good"), "{list}");
    // Who only reads it changes nothing.
    let refused = site.send("working-documents/WD1", &DPIA).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sure = [("sure", "yes"), ("version", "3")];
    let refused = site.send("working-documents/WD1/remove", &sure).await;
    assert_ne!(refused.status, StatusCode::SEE_OTHER);
    assert_eq!(site.at("working-documents/WD1/file").await.bytes, PDF);
}

#[tokio::test]
async fn a_refused_working_document_comes_back_as_it_was_typed() {
    let site = Site::start("contract-judged-wrong", Phase::Draft).await;
    let large = vec![b'%'; 20 * 1024 * 1024 + 1];
    for (name, bytes, said) in [
        ("dpia.html", &b"<html>"[..], "Dit soort bestand kan niet"),
        ("dpia.pdf", b"", "Kies een bestand dat niet leeg is"),
        ("dpia.pdf", &large, "groter dan 20"),
    ] {
        let refused = site.judge(&DPIA, name, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        for kept in [
            said,
            "value=\"DPIA van het LMS\"",
            "value=\"30 november 2026\"",
            "Eerst een verwerkersovereenkomst.</textarea>",
        ] {
            assert!(refused.body.contains(kept), "{kept}");
        }
    }
    let refused = site.judge(&[("note", "Alleen dit")], "dpia.pdf", PDF).await;
    for said in [
        "Schrijf op wat het is.",
        "Kies een conclusie.",
        "Alleen dit",
    ] {
        assert!(refused.body.contains(said), "{said}");
    }
    assert_eq!(
        site.at("working-documents/WD1").await.status,
        StatusCode::NOT_FOUND
    );
    // Two who change the same text both keep theirs.
    assert_eq!(
        site.judge(&DPIA, "dpia.pdf", PDF).await.status,
        StatusCode::SEE_OTHER
    );
    site.save("working-documents/WD1", |form| {
        form.set("title", "DPIA 2");
    })
    .await;
    let late = [
        ("version", "1"),
        ("title", "DPIA 3"),
        ("conclusion", "agreed"),
    ];
    let late = site.send("working-documents/WD1", &late).await;
    assert!(
        late.body.contains("DPIA 2") && late.body.contains("DPIA 3"),
        "{}",
        late.body
    );
}

#[tokio::test]
async fn a_working_document_is_taken_away_after_a_question_and_its_bytes_are_gone() {
    let site = Site::start("contract-judged-gone", Phase::Draft).await;
    for name in ["een.pdf", "twee.pdf"] {
        assert_eq!(
            site.judge(&DPIA, name, PDF).await.status,
            StatusCode::SEE_OTHER
        );
    }
    let asked = site
        .send("working-documents/WD1/remove", &[("version", "1")])
        .await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("Zet eerst een vinkje"));
    for (item, left) in [("WD1", true), ("WD2", false)] {
        site.save(&format!("working-documents/{item}/remove"), |form| {
            form.set("sure", "yes");
        })
        .await;
        let db = &site.demo.app.means.db;
        let kept = attachment::all(db).await.expect("read");
        assert_eq!(
            kept.iter().any(|one| one.1 == Shelf::Inside),
            left,
            "{item}"
        );
    }
    let log = site.page("log").await;
    assert!(log.contains("haalde een werkdocument weg"), "{log}");
}

#[tokio::test]
async fn nothing_that_is_published_finds_a_working_document_not_even_by_the_same_bytes() {
    let site = Site::start("contract-judged-inside", Phase::Draft).await;
    assert_eq!(
        site.judge(&DPIA, "dpia.pdf", PDF).await.status,
        StatusCode::SEE_OTHER
    );
    let db = &site.demo.app.means.db;
    let (tender, _, hash) = attachment::all(db).await.expect("read").swap_remove(0);
    let read = |shelf| attachment::bytes(db, &tender, shelf, &hash);
    assert_eq!(read(Shelf::Published).await.expect("read"), None);
    assert_eq!(
        read(Shelf::Inside).await.expect("read").as_deref(),
        Some(PDF)
    );
    site.save("publish", |form| {
        form.set("sure", "yes");
    })
    .await;
    for page in [
        "documents/tender-document.html",
        "documents/dossier.json",
        "attachments",
    ] {
        let body = site.page(page).await;
        for word in ["DPIA van het LMS", &hash, "verwerkersovereenkomst."] {
            assert!(!body.contains(word), "{page} tells {word}");
        }
    }
    // Judging goes on after the publication, and what is taken out then is gone as well.
    assert_eq!(
        site.judge(&DPIA, "na.pdf", b"%PDF-1.7 na").await.status,
        StatusCode::SEE_OTHER
    );
    for item in ["WD1", "WD2"] {
        site.save(&format!("working-documents/{item}/remove"), |form| {
            form.set("sure", "yes");
        })
        .await;
    }
    assert!(attachment::all(db).await.expect("read").is_empty());
}

#[tokio::test]
async fn a_working_document_comes_to_its_end_with_the_file() {
    let site = Site::start("contract-judged-archived", Phase::Archived).await;
    let refused = site.judge(&DPIA, "dpia.pdf", PDF).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        !site
            .page("working-documents")
            .await
            .contains("type=\"file\"")
    );
}

#[tokio::test]
async fn a_judgement_is_changed_by_who_gave_it_and_others_do_not_learn_that_it_is_there() {
    let mut site = Site::start("contract-whose", Phase::Draft).await;
    site.judge(&DPIA, "van-inkoop.pdf", PDF).await;
    site.become_who(CONTRIBUTOR).await;
    let added = site.judge(&DPIA, "van-adviseur.pdf", PDF).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let other = [("version", "1"), ("title", "x"), ("conclusion", "agreed")];
    for page in ["WD1", "WD1/remove", "WD99/remove"] {
        let answer = site
            .send(&format!("working-documents/{page}"), &other)
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
        assert!(!answer.body.contains("Noor Hendriks"), "{page}");
    }
    site.become_who(OFFICER).await;
    let page = site.at("working-documents/WD2").await.body;
    assert!(page.contains("Alleen Samira Aydin kan het oordeel"));
    assert!(!page.contains("name=\"conclusion\""));
    let forced = [
        ("version", "1"),
        ("title", "Andere naam"),
        ("conclusion", "agreed"),
        ("note", "anders"),
    ];
    let saved = site.send("working-documents/WD2", &forced).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = site.page("working-documents").await;
    assert!(page.contains("Andere naam") && page.contains("akkoord onder voorwaarden"));
    assert!(page.contains("Eerst een verwerkersovereenkomst.") && !page.contains("anders<"));
}
