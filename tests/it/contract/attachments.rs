//! Files that go with a part: what is refused, what is frozen, and that a form with a file acts once.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::domain::phase::Phase;

use super::{CONTRIBUTOR, Site};
use crate::support::browser_form::form;
use crate::support::demo::Answer;

const PDF: &[u8] = b"%PDF-1.7 opleidingsplan";

/// A form with a file, as a browser sends it.
pub fn with_file(fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Vec<u8> {
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
async fn a_file_goes_with_a_part_and_is_never_shown_inline() {
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
    // Taking one out is asked first, and says what is lost.
    let asked = site.demo.post(&remove("B02"), &site.cookie, &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = site.demo.get(&remove("B02"), &site.cookie).await.body;
    assert!(page.contains("kopie.pdf") && page.contains("Terughalen kan niet"));
    assert_eq!(site.file("B02").await.status, StatusCode::OK, "still there");
    let sure = form(&page, &remove("B02"));
    let gone = site
        .demo
        .post(&remove("B02"), &site.cookie, &sure.pairs())
        .await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(site.demo.get(&address, &site.cookie).await.bytes, pdf);
    site.cookie = site.demo.sign_in(CONTRIBUTOR).await;
    assert_eq!(site.demo.get(&address, &site.cookie).await.bytes, pdf);
    let refused = site.attach("plan.pdf", &pdf).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!site.page("attachments").await.contains("/remove"));
}

/// The same form with the token that a page gave it.
async fn send_drawn(site: &Site, token: &str, title: &str) -> Answer {
    let fields = [("form_token", token), ("part", "goals"), ("title", title)];
    let request = Request::post(format!("{}/attachments", site.tender))
        .header(header::COOKIE, &site.cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grens");
    let body = Body::from(with_file(&fields, "plan.pdf", PDF));
    site.demo.send(request, body).await
}

#[tokio::test]
async fn a_form_with_a_file_acts_once() {
    let site = Site::start("contract-twice", Phase::Draft).await;
    let address = format!("{}/attachments", site.tender);
    let token = |page: &str| form(page, &address).value("form_token").to_owned();
    let first = token(&site.page("attachments").await);
    // Two clicks at the same moment, and one more later.
    let (one, other) = tokio::join!(
        send_drawn(&site, &first, "Plan"),
        send_drawn(&site, &first, "Plan")
    );
    let later = send_drawn(&site, &first, "Plan").await;
    for answer in [&one, &other, &later] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(answer.location, one.location);
    }
    assert_eq!(site.file("B01").await.bytes, PDF);
    assert_eq!(site.file("B02").await.status, StatusCode::NOT_FOUND);
    let changed = send_drawn(&site, &first, "Iets anders").await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(changed.body.contains("Iets anders"), "nothing is lost");
    assert_eq!(site.file("B02").await.status, StatusCode::NOT_FOUND);
    // What came back may be sent again, and a form that is drawn anew is another one.
    let second = token(&site.page("attachments").await);
    let wrong = send_drawn(&site, &second, " ").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let added = send_drawn(&site, &second, "Plan").await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert_eq!(site.file("B02").await.bytes, PDF);
    let old = send_drawn(&site, "1000.AAAAAAAAAAAAAAAAAAAAAA", "Oud").await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.body.contains("value=\"Oud\""), "what was typed stays");
}

#[tokio::test]
async fn a_field_beside_the_file_has_an_end_and_holds_no_nul() {
    let site = Site::start("contract-fields", Phase::Draft).await;
    let title = format!("Plan{}", "n".repeat(1024 * 1024));
    let refused = send_drawn(&site, "", &title).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Dit is te lang"), "{}", refused.body);
    assert!(refused.body.contains("value=\"Plannnn"));
    assert!(refused.body.len() < 200_000, "the rest is not kept");
    let added = send_drawn(&site, "", "Plan\0A").await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert!(site.page("attachments").await.contains("Plan\u{fffd}A"));
}

impl Site {
    async fn do_and_leave(&self, page: &str) -> StatusCode {
        let address = format!("{}/{page}", self.tender);
        let sure = [("sure", "yes")];
        self.demo.post(&address, &self.cookie, &sure).await.status
    }

    async fn file(&self, item: &str) -> Answer {
        let address = format!("{}/attachments/{item}", self.tender);
        self.demo.get(&address, &self.cookie).await
    }
}

#[tokio::test]
async fn a_publication_freezes_its_files_and_keeps_their_bytes() {
    let mut site = Site::start("contract-frozen", Phase::Draft).await;
    assert_eq!(
        site.attach("plan.pdf", PDF).await.status,
        StatusCode::SEE_OTHER
    );
    site.save("publish", |form| {
        form.set("sure", "yes");
    })
    .await;
    let refused = site.attach("anders.pdf", b"%PDF-1.7 anders").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let remove = "attachments/B01/remove";
    assert_eq!(site.do_and_leave(remove).await, StatusCode::CONFLICT);
    assert_eq!(site.file("B01").await.bytes, PDF, "nothing was taken out");
    let absent = site.file("B02").await.status;
    assert_eq!(absent, StatusCode::NOT_FOUND, "nothing was added");

    let start = site.do_and_leave("rectification/start").await;
    assert_eq!(start, StatusCode::SEE_OTHER);
    assert_eq!(site.do_and_leave(remove).await, StatusCode::SEE_OTHER);
    let gone = site.file("B01").await.status;
    assert_eq!(gone, StatusCode::NOT_FOUND, "it is out of the draft");
    let contributor = site.demo.sign_in(CONTRIBUTOR).await;
    let officer = std::mem::replace(&mut site.cookie, contributor);
    assert_eq!(site.file("B01").await.bytes, PDF, "the publication has it");
    site.cookie = officer;
    let drop = site.do_and_leave("rectification/drop").await;
    assert_eq!(drop, StatusCode::SEE_OTHER);
    assert_eq!(site.file("B01").await.bytes, PDF, "it is back");
}
