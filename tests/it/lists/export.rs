//! What is exported can be pasted back, and nothing in it is a formula.

use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Data, Reader, Xlsx};

use bestek::domain::delimited::{self, Separator};

use super::Scene;

/// The sheet of a workbook as a spreadsheet would copy it.
fn copied(bytes: &[u8]) -> String {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("an XLSX file");
    let sheet = book.sheet_names().first().cloned().expect("a sheet");
    let formulas = book.worksheet_formula(&sheet).expect("the sheet exists");
    assert!(formulas.is_empty(), "no cell is a formula");
    let cells = book.worksheet_range(&sheet).expect("the sheet exists");
    let rows = cells.rows();
    let rows: Vec<Vec<String>> = rows
        .map(|row| row.iter().map(Data::to_string).collect())
        .collect();
    delimited::write(&rows, Separator::Tab)
}

#[tokio::test]
async fn both_exports_can_be_pasted_into_another_tender_unchanged() {
    let example = Scene::example("lists-round").await;
    let csv = example.get("/list.csv").await;
    assert_eq!(csv.status, StatusCode::OK);
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let named = csv.header("content-disposition");
    assert!(
        named.starts_with("attachment; filename=\"pakket-van-eisen-2026-014"),
        "{named}"
    );
    let workbook = example.get("/list.xlsx").await;
    assert_eq!(workbook.status, StatusCode::OK);
    for (name, list) in [
        ("lists-round-csv", csv.body.clone()),
        ("lists-round-xlsx", copied(&workbook.bytes)),
    ] {
        let other = Scene::empty(name).await;
        let pasted = other.paste(&list, "").await;
        assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
        assert_eq!(other.count().await, 150);
        // The other tender has none of the goals, so there the last column is empty.
        let (back, sent) = (other.exported().await, csv.body.clone());
        let (back, sent) = (cells(&back), cells(&sent));
        assert_eq!(back.len(), sent.len());
        for (back, sent) in back.iter().zip(&sent).skip(1) {
            assert_eq!(back[..12], sent[..12], "{name}");
            assert_eq!(back[12], "", "{name}");
        }
        assert_eq!(back[0], sent[0], "the names of the columns");
    }
}

fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut rows = delimited::read(csv.trim_start_matches('\u{feff}'), Separator::Semicolon);
    rows.retain(|row| row.len() > 1);
    rows
}

#[tokio::test]
async fn the_goals_of_a_requirement_are_exported_and_read_back() {
    let scene = Scene::example("lists-goals").await;
    let csv = scene.exported().await;
    let rows = cells(&csv);
    assert_eq!(rows[0].last().map(String::as_str), Some("Doelen"));
    assert!(rows[1..].iter().any(|row| row[12].starts_with('O')));
    let list = "Tekst\tSoort\tDoelen\nEen foto 7f3a\teis\to1, O2;O1\nEen naam 7f3a\teis\tO1 X97\n";
    let shown = scene.post("/paste", &[("list", list)]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(shown.body.contains("Rij 3: er is geen doel ‘X97’"));
    assert!(!shown.body.contains("Rij 2: er is geen doel"));
    let pasted = scene.paste(list, "").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    let rows = cells(&scene.exported().await);
    let goals = |text: &str| rows.iter().find(|row| row[1] == text).map(|row| &row[12]);
    assert_eq!(goals("Een foto 7f3a").map(String::as_str), Some("O1, O2"));
    assert_eq!(goals("Een naam 7f3a").map(String::as_str), Some("O1"));
}

#[tokio::test]
async fn a_text_that_looks_like_a_formula_stays_a_text() {
    let scene = Scene::empty("lists-formula").await;
    let list = "Tekst\tSoort\tPunten\n'=1+1\tmust\t\n''=2+2\tmust\t\n'-3\twens\t2,1250\n";
    let pasted = scene.paste(list, "").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    let csv = scene.exported().await;
    for cell in [";'=1+1;", ";''=2+2;", ";'-3;", ";\"2,1250\";"] {
        assert!(csv.contains(cell), "{cell} in {csv}");
    }
    let workbook = scene.get("/list.xlsx").await;
    let copied = copied(&workbook.bytes);
    for cell in ["\t=1+1\t", "\t''=2+2\t", "\t-3\t"] {
        assert!(copied.contains(cell), "{cell} in {copied}");
    }
}
