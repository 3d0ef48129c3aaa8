//! A list from a file: seen first like a pasted one, and then all of it is added or nothing.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use rust_xlsxwriter::Workbook;

use super::Scene;
use crate::support::browser_form::{form, plain};
use crate::support::demo::Answer;

impl Scene {
    async fn send_file(&self, file: &[u8]) -> Answer {
        let head = "--grens\r\nContent-Disposition: form-data; name=\"file\"; \
                    filename=\"lijst\"\r\n\r\n";
        let body = [head.as_bytes(), file, b"\r\n--grens--\r\n"].concat();
        let request = Request::post(format!("{}/paste/file", self.list))
            .header(header::COOKIE, &self.officer)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grens");
        self.demo.send(request, Body::from(body)).await
    }
}

#[tokio::test]
async fn what_was_exported_comes_in_again_from_a_workbook_and_from_csv() {
    let scene = Scene::empty("lists-file-round").await;
    let list = "Wat moet er kunnen?\tSoort\tPunten\tAard\tVerwacht gebruik\tAntwoord\n\
                Een foto tonen\twens\t2,1250\tfunctioneel\tElke dag\t\
                ja, deels of nee, met een beschrijving van de oplossing\n\
                \"Café, 'één'\n=1+1\"\teis\t\tjuridisch\t\t\n";
    let pasted = scene.paste(list, "").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    let before = scene.exported().await;
    for page in ["/list.xlsx", "/list.csv"] {
        let count = scene.count().await;
        let file = scene.get(page).await.bytes;
        let shown = scene.send_file(&file).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.body);
        assert!(shown.body.contains("Er is nog niets toegevoegd."), "{page}");
        assert_eq!(scene.count().await, count, "{page}: looking adds nothing");
        let path = format!("{}/paste", scene.list);
        let sent = form(&shown.body, &path);
        // What is there already is added only when that is asked for.
        let nothing = scene.demo.post(&path, &scene.officer, &sent.pairs()).await;
        assert_eq!(nothing.status, StatusCode::OK, "{page}");
        assert!(nothing.body.contains("Elke rij staat al in het pakket."));
        assert_eq!(scene.count().await, count, "{page}: all of it is there");
        let sent = form(&nothing.body, &path);
        let mut pairs = sent.pairs();
        pairs.push(("again", "yes"));
        let added = scene.demo.post(&path, &scene.officer, &pairs).await;
        assert_eq!(
            added.status,
            StatusCode::SEE_OTHER,
            "{page}: {}",
            added.body
        );
        let rows = |text: &str| -> Vec<String> {
            let lines = text.split("\r\n").skip(1);
            let rows = lines.filter_map(|line| Some(line.split_once(';')?.1.to_owned()));
            rows.collect()
        };
        let (known, now) = (rows(&before), rows(&scene.exported().await));
        let added = now.len() - known.len();
        assert_eq!(now[added..], now[..known.len()], "{page}");
    }
}

#[tokio::test]
async fn a_file_with_one_wrong_cell_or_without_a_list_adds_nothing_and_says_what_to_do() {
    let scene = Scene::example("lists-file-wrong").await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (text, class)) in [("Tekst", "Soort"), ("Een", "eis"), ("Twee", "mooi")]
        .into_iter()
        .enumerate()
    {
        let row = u32::try_from(row).expect("a few rows");
        sheet.write(row, 0, text).expect("a text");
        sheet.write(row, 1, class).expect("a text");
    }
    let book = book.save_to_buffer().expect("a workbook");
    for (file, told) in [
        (
            book.as_slice(),
            "Rij 3, Soort: ‘mooi’ ken ik niet als soort.",
        ),
        (
            b"Tekst;Soort\r\n;eis\r\n".as_slice(),
            "Rij 2, Wat moet er kunnen?",
        ),
        (b"PK\x03\x04", "Dit bestand kan ik niet lezen."),
        (b"", "Kies een bestand waar een lijst in staat."),
    ] {
        for length in [file.len(), file.len() / 2] {
            let refused = scene.send_file(&file[..length]).await;
            let status = refused.status;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        }
        let refused = scene.send_file(file).await;
        assert!(
            plain(&refused.body).contains(told),
            "{told}: {}",
            refused.body
        );
    }
    assert_eq!(scene.count().await, 150);
}

#[tokio::test]
async fn two_thousand_rows_come_in_and_one_more_is_told() {
    let scene = Scene::empty("lists-file-many").await;
    let rows = |count: usize| {
        let row = "Het LMS toont een foto van elke medewerker.;eis\r\n";
        format!("Tekst;Soort\r\n{}", row.repeat(count))
    };
    let refused = scene.send_file(rows(2_001).as_bytes()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = "Dit zijn 2.001 rijen.";
    assert!(
        plain(&refused.body).contains(told),
        "{}",
        &refused.body[..2_000]
    );
    let shown = scene.send_file(rows(2_000).as_bytes()).await;
    assert_eq!(shown.status, StatusCode::OK);
    let path = format!("{}/paste", scene.list);
    let sent = form(&shown.body, &path);
    let added = scene.demo.post(&path, &scene.officer, &sent.pairs()).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert_eq!(scene.count().await, 2_000);
}
