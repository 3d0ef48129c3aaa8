//! The scoring workbook as another program reads it.

mod random;

use std::collections::BTreeMap;
use std::io::Cursor;

use bestek::documents::scoring_workbook::scoring_workbook;
use bestek::domain::award;
use bestek::domain::award::evaluation::Evaluation;
use bestek::domain::award::method::name::MethodName;
use bestek::domain::dossier::Dossier;
use bestek::i18n::Language;
use calamine::{Data, Reader, Xlsx};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const EXAMPLE: &[u8] = include_bytes!("../../../templates/nl/example.json");
const MADE_AT: &str = "2026-11-22T14:05:00Z";

fn example() -> (Dossier, Evaluation) {
    let canonical = award::canonical(EXAMPLE).expect("the example is valid");
    let dossier = serde_json::from_value(canonical).expect("the example fits the types");
    (
        dossier,
        award::evaluate(EXAMPLE).expect("the example is valid"),
    )
}

fn made(language: Language) -> Vec<u8> {
    let (dossier, evaluation) = example();
    let made = scoring_workbook(&dossier, &evaluation, language, MADE_AT);
    made.expect("the example has a workbook")
}

/// The rows of a sheet below the row that starts with `first`, by column head.
fn table(bytes: &[u8], sheet: &str, first: &str) -> Vec<BTreeMap<String, Data>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("an XLSX file");
    let range = book.worksheet_range(sheet).expect("the sheet exists");
    let mut rows = range.rows().skip_while(|row| row[0] != *first);
    let heads: Vec<String> = rows
        .next()
        .expect("a header")
        .iter()
        .map(Data::to_string)
        .collect();
    let row = |row: &[Data]| heads.iter().cloned().zip(row.iter().cloned()).collect();
    rows.map(row).collect()
}

/// Both as numbers, to a millionth of a millionth: a spreadsheet keeps binary floats.
fn equal(found: &Data, expected: &str) -> bool {
    let found: Decimal = found.to_string().parse().expect("a number");
    let expected: Decimal = expected.parse().expect("a number");
    (found - expected).abs() < Decimal::new(1, 9)
}

#[test]
fn the_cached_results_of_the_ranking_are_the_evaluation() {
    let (_, evaluation) = example();
    for (language, sheet, heads) in [
        (
            Language::Nl,
            "Uitkomst",
            [
                "Rang",
                "Inschrijving",
                "Totaal",
                "Prijspunten",
                "Kwaliteitspunten",
            ],
        ),
        (
            Language::En,
            "Outcome",
            ["Rank", "Bid", "Total", "Price points", "Quality points"],
        ),
    ] {
        let [rank, bid, total, price_points, quality_points] = heads;
        let rows = table(&made(language), sheet, rank);
        assert!(!evaluation.ranking.is_empty());
        for (row, ranked) in rows.iter().zip(&evaluation.ranking) {
            assert_eq!(row[bid].to_string(), ranked.bid);
            assert!(
                equal(&row[rank], &ranked.rank.to_string()),
                "{}",
                ranked.bid
            );
            assert!(equal(&row[total], &ranked.total), "{}", ranked.bid);
            let points = ranked.price_points.as_deref().expect("weighted points");
            assert!(equal(&row[price_points], points), "{}", ranked.bid);
            let points = ranked
                .quality_points
                .as_deref()
                .expect("there are criteria");
            assert!(equal(&row[quality_points], points), "{}", ranked.bid);
        }
    }
}

/// The example with another method, and every setting that some method asks for.
fn by_method(method: MethodName) -> (Dossier, Evaluation) {
    fn add_values(criteria: &mut Value) {
        for criterion in criteria.as_array_mut().into_iter().flatten() {
            if criterion.get("kind").is_some() {
                criterion["value"] = json!("0.02");
            }
            if let Some(children) = criterion.get_mut("children") {
                add_values(children);
            }
        }
    }
    let mut json = award::canonical(EXAMPLE).expect("the example is valid");
    for (key, value) in [
        ("method", json!(method.name())),
        ("percent", json!("20")),
        ("estimate", json!("250000")),
        ("reference", json!("median")),
        ("scale_exponent", json!("4")),
        ("corridor_percent", json!("10")),
        ("decide_by", json!("higher-quality")),
    ] {
        json["award"][key] = value;
    }
    add_values(&mut json["criteria"]);
    let text = serde_json::to_vec(&json).expect("a dossier is JSON");
    let evaluation = award::evaluate(&text).expect("every setting is there");
    let canonical = award::canonical(&text).expect("every setting is there");
    let dossier = serde_json::from_value(canonical).expect("it fits the types");
    (dossier, evaluation)
}

#[test]
fn every_method_has_a_workbook_that_shows_the_evaluation() {
    for method in MethodName::ALL {
        let (dossier, evaluation) = by_method(method);
        let made = scoring_workbook(&dossier, &evaluation, Language::En, MADE_AT);
        let made = made.unwrap_or_else(|error| panic!("{}: {error}", method.name()));
        let rows = table(&made, "Outcome", "Rank");
        let head = match method {
            MethodName::WeightedPoints => "Total",
            _ if method.is_money() => "Comparison price",
            _ => "Index",
        };
        assert!(evaluation.ranking.len() > 2, "{}", method.name());
        for (row, ranked) in rows.iter().zip(&evaluation.ranking) {
            assert_eq!(row["Bid"].to_string(), ranked.bid, "{}", method.name());
            assert!(
                equal(&row["Rank"], &ranked.rank.to_string()),
                "{}",
                method.name()
            );
            assert!(equal(&row[head], &ranked.total), "{}", method.name());
        }
    }
}

#[test]
fn an_inadmissible_bid_stands_below_with_its_reason_and_no_rank() {
    let (_, evaluation) = example();
    let rows = table(&made(Language::Nl), "Uitkomst", "Rang");
    for (row, refused) in rows
        .iter()
        .skip(evaluation.ranking.len())
        .zip(&evaluation.inadmissible)
    {
        assert_eq!(row["Inschrijving"].to_string(), refused.bid);
        assert_eq!(row["Rang"].to_string(), "");
        assert!(row["Stand"].to_string().starts_with("niet ontvankelijk; "));
    }
}

#[test]
fn every_figure_of_the_outcome_is_a_formula() {
    let bytes = made(Language::Nl);
    let mut book = Xlsx::new(Cursor::new(bytes.as_slice())).expect("an XLSX file");
    let names = [
        "Uitkomst",
        "Berekening",
        "Prijs",
        "Kwaliteit",
        "Eisen",
        "Cijfers",
        "Instellingen",
        "Toelichting",
    ];
    assert_eq!(book.sheet_names(), names);
    let values = book.worksheet_range("Uitkomst").expect("the sheet exists");
    let formulas = book
        .worksheet_formula("Uitkomst")
        .expect("the sheet has formulas");
    for (row, column, value) in values.used_cells() {
        if !matches!(value, Data::Float(_) | Data::Int(_)) {
            continue;
        }
        let start = values.start().expect("the sheet is not empty");
        let at = |index: usize| u32::try_from(index).expect("a small sheet");
        let formula = formulas.get_value((start.0 + at(row), start.1 + at(column)));
        assert!(
            formula.is_some_and(|formula| !formula.is_empty()),
            "row {row} column {column}"
        );
    }
}

#[test]
fn the_same_moment_gives_the_same_bytes() {
    for language in Language::ALL {
        assert!(made(language) == made(language), "{}", language.code());
    }
}
