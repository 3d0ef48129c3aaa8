use super::*;
use crate::documents::model::Cell;
use crate::domain::tender::inventory::Row;

fn dossier() -> Dossier {
    serde_json::from_str(include_str!("../../../templates/nl/example.json")).unwrap()
}

fn row(id: &str, inventory: &str, values: &[(&str, &str)]) -> Row {
    Row {
        id: id.into(),
        inventory: inventory.into(),
        values: values
            .iter()
            .map(|(code, value)| ((*code).to_owned(), (*value).to_owned()))
            .collect(),
        ..Row::default()
    }
}

fn record() -> Record {
    Record {
        inside: Some(vec![
            row(
                "KN1",
                "costs-today",
                &[
                    ("what", "Licentie nu"),
                    ("quantity", "1"),
                    ("rate", "30000"),
                    ("often", "yearly"),
                    ("ends", "yes"),
                ],
            ),
            row(
                "IN1",
                "costs-new",
                &[
                    ("what", "Inrichten"),
                    ("quantity", "1"),
                    ("rate", "12000"),
                    ("often", "once"),
                ],
            ),
            row(
                "IN2",
                "costs-new",
                &[
                    ("what", "Licentie straks"),
                    ("quantity", "1"),
                    ("rate", "18000"),
                    ("often", "yearly"),
                ],
            ),
            row(
                "BH1",
                "stakeholders",
                &[
                    ("group", "IT"),
                    ("person", "Jansen"),
                    ("before", "published"),
                    ("note", "lastig"),
                ],
            ),
        ]),
        ..Record::default()
    }
}

fn made(reader: Reader) -> Document {
    let mut dossier = dossier();
    dossier.tender.inventories = vec![row(
        "KO1",
        "links",
        &[
            ("system", "Personeelssysteem"),
            ("purpose", "Namen"),
            ("cost", "large"),
            ("lead", "Pietersen"),
        ],
    )];
    business_case(
        reader,
        &dossier,
        &record(),
        Language::Nl,
        "2026-11-30T10:00:00Z",
    )
}

#[test]
fn management_reads_when_it_is_earned_back_and_a_year_with_and_without() {
    let document = made(Reader::Management);
    let payback = &document.cover[2];
    assert_eq!(payback.0, "Terugverdientijd");
    assert!(payback.1.contains("12 maanden"), "{}", payback.1);
    let blocks: Vec<&Block> = document
        .chapters
        .iter()
        .flat_map(|one| &one.blocks)
        .collect();
    let bars = blocks.iter().find_map(|block| match block {
        Block::Bars(bars) => Some(bars),
        _ => None,
    });
    let totals: Vec<String> = bars
        .unwrap()
        .bars
        .iter()
        .map(|bar| bar.total.to_string())
        .collect();
    assert_eq!(totals, ["30000", "18000"]);
    let sums = blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.columns.len() == 3 => table.rows.last(),
        _ => None,
    });
    let amounts: Vec<String> = sums.unwrap().cells[1..]
        .iter()
        .map(|cell| match cell {
            Cell::Number { value, .. } => value.normalize().to_string(),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(amounts, ["12000", "-12000"]);
}

#[test]
fn who_runs_systems_or_speaks_for_employees_reads_no_amount() {
    for reader in [Reader::It, Reader::WorksCouncil] {
        let told = format!("{:?}", made(reader));
        for amount in ["30000", "12000", "18000"] {
            assert!(!told.contains(amount), "{reader:?} {amount}");
        }
        assert!(!told.contains("Licentie nu"), "{reader:?}");
    }
}

#[test]
fn nobody_reads_who_a_stakeholder_is_or_what_was_noted() {
    for reader in [Reader::Management, Reader::It, Reader::WorksCouncil] {
        let told = format!("{:?}", made(reader));
        assert!(told.contains("\"IT\""), "{reader:?}");
        assert!(
            !told.contains("Jansen") && !told.contains("lastig"),
            "{reader:?}"
        );
    }
}

#[test]
fn a_tender_without_anything_in_it_is_told_plainly() {
    let empty: Dossier = serde_json::from_value(serde_json::json!({
        "format": "bestek/1",
    }))
    .unwrap();
    for reader in [Reader::Management, Reader::It, Reader::WorksCouncil] {
        let document = business_case(
            reader,
            &empty,
            &Record::default(),
            Language::Nl,
            "2026-11-30T10:00:00Z",
        );
        assert!(
            format!("{document:?}").contains("Nog niet ingevuld."),
            "{reader:?}"
        );
    }
}

#[test]
fn who_runs_systems_reads_of_links_what_tenderers_read() {
    let told = format!("{:?}", made(Reader::It));
    assert!(told.contains("Personeelssysteem"));
    assert!(!told.contains("Pietersen") && !told.contains("alleen voor jullie"));
}
