//! The ranking, and the files that must tell the same.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use calamine::{Data, DataType, Reader, Xlsx};
use serde_json::Value;

use super::super::walker::Walker;
use crate::support::http;

/// A line of the ranking: rank, name and total.
type Line = (String, String, String);

/// The page, the dossier as `bestek evaluate` computes it and the workbook tell the same.
pub async fn check(walker: &mut Walker, tender: &str, criteria: &str) {
    let page = walker.text("main").await;
    assert!(page.contains("De koppeling is er niet."), "{page}");
    assert!(
        page.contains("285.600") && page.contains("291.900"),
        "{page}"
    );
    let shown = ranking(walker).await;
    assert_eq!(shown.len(), 2, "one of three falls out: {shown:?}");
    let hashes = walker.texts("dd.hash").await;
    assert_eq!(
        hashes[0], criteria,
        "the criteria are those that were published"
    );

    let cookie = walker.cookie().await;
    let download = |file: &str| {
        let path = format!("{tender}/documents/{file}");
        let reply = http::get(walker.address(), &path, &cookie);
        assert_eq!(reply.status, 200, "{file}");
        reply.body
    };
    for file in ["tender-document.pdf", "scoring-report.pdf"] {
        let pdf = download(file);
        assert!(pdf.starts_with(b"%PDF"), "{file}");
        assert!(pdf.len() > 10_000, "{file} has {} bytes", pdf.len());
    }
    let dossier = download("dossier.json");
    let evaluation = evaluated(&dossier);
    assert_eq!(evaluation["dossier_sha256"], hashes[1].as_str());
    assert_eq!(computed(&dossier, &evaluation), shown);
    assert_eq!(in_workbook(&download("scoring-report.xlsx")), shown);
    walker.turn_to("Documenten").await;
    walker.turn_to("Logboek").await;
}

async fn ranking(walker: &Walker) -> Vec<Line> {
    let table = "main .scroll[aria-label=\"Rangorde\"] tbody";
    let ranks = walker.texts(&format!("{table} td:first-child")).await;
    let names = walker.texts(&format!("{table} th")).await;
    let totals = walker.texts(&format!("{table} td:last-child")).await;
    let lines = ranks.into_iter().zip(names).zip(totals);
    lines
        .map(|((rank, name), total)| (rank, name, plain(&total)))
        .collect()
}

/// A Dutch figure as JSON writes it, without zeros at its end.
fn plain(figure: &str) -> String {
    let figure = figure.replace('.', "").replace(',', ".");
    match figure.split_once('.') {
        Some((whole, fraction)) => format!("{whole}.{}", fraction.trim_end_matches('0')),
        None => figure,
    }
}

fn evaluated(dossier: &[u8]) -> Value {
    let mut program = Command::new(env!("CARGO_BIN_EXE_bestek"))
        .args(["evaluate", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = program.stdin.take().expect("its input is a pipe");
    input.write_all(dossier).expect("it reads the dossier");
    drop(input);
    let output = program.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "the dossier is complete");
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

fn computed(dossier: &[u8], evaluation: &Value) -> Vec<Line> {
    let dossier: Value = serde_json::from_slice(dossier).expect("JSON");
    let bids = dossier["bids"].as_array().expect("bids");
    let lines = evaluation["ranking"].as_array().expect("a ranking");
    lines
        .iter()
        .map(|line| {
            let bid = bids.iter().find(|bid| bid["id"] == line["bid"]);
            let name = bid.expect("a bid")["name"].as_str().unwrap_or_default();
            let total = line["total"].as_str().unwrap_or_default();
            let total = plain(&total.replace('.', ","));
            (line["rank"].to_string(), name.to_owned(), total)
        })
        .collect()
}

/// The ranking on the first sheet, whose totals are to be read to two decimals.
fn in_workbook(file: &[u8]) -> Vec<Line> {
    let mut book = Xlsx::new(Cursor::new(file)).expect("an XLSX file");
    let sheet = book.worksheet_range("Uitkomst").expect("the first sheet");
    let mut rows = sheet
        .rows()
        .skip_while(|row| row[0].get_string() != Some("Rang"));
    let heads: Vec<String> = rows
        .next()
        .expect("heads")
        .iter()
        .map(Data::to_string)
        .collect();
    let column = |head: &str| heads.iter().position(|one| one == head).expect("a column");
    let (name, total) = (column("Inschrijver"), column("Totaal"));
    rows.filter(|row| matches!(row[0], Data::Int(_) | Data::Float(_)))
        .map(|row| {
            let total = row[total].to_string().replace('.', ",");
            (row[0].to_string(), row[name].to_string(), plain(&total))
        })
        .collect()
}
