//! The tables beside the questions of a part, as far as tenderers read them.

use crate::documents::model::{Block, Cell, Column, Row, Table};
use crate::documents::parts;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::inventory::{self, ColumnKind, Inventory};
use crate::domain::tender::part::Part;
use crate::i18n::{Texts, inventory as told};

/// Every table of a part that has rows, each under its heading.
pub fn blocks(tender: &Tender, part: Part, texts: Texts) -> Vec<Block> {
    inventory::of_part(part)
        .filter(|one| !one.inside)
        .flat_map(|one| table(one, &tender.inventories, texts, |column| column.printed))
        .collect()
}

/// One table with the columns that `shows` chooses, under its heading; nothing without rows.
pub fn table(
    inventory: &Inventory,
    rows: &[inventory::Row],
    texts: Texts,
    shows: impl Fn(&inventory::Column) -> bool,
) -> Vec<Block> {
    let rows = inventory.rows(rows);
    // What nobody filled in takes no room.
    let columns: Vec<&inventory::Column> = inventory
        .columns
        .iter()
        .filter(|column| shows(column))
        .filter(|column| rows.iter().any(|row| !row.value(&column.code).is_empty()))
        .collect();
    if rows.is_empty() || columns.is_empty() {
        return Vec::new();
    }
    let title = told::title(texts, inventory);
    let number = parts::words(texts, "inventory-number", 8);
    let heads = columns.iter().map(|column| Column {
        header: told::column(texts, inventory, column),
        width: match column.kind {
            ColumnKind::Text => 40,
            ColumnKind::Line => 28,
            ColumnKind::Choice | ColumnKind::Date => 18,
            ColumnKind::Number | ColumnKind::Percent | ColumnKind::Amount => 14,
        },
        numeric: is_figure(column),
    });
    let printed = rows.iter().map(|row| {
        let cells = columns.iter().map(|column| {
            let figure = row.number(&column.code).filter(|_| is_figure(column));
            let decimals = if column.kind == ColumnKind::Amount {
                2
            } else {
                0
            };
            match figure {
                Some(value) if value <= Money::MAX => Cell::Number { value, decimals },
                _ => parts::cell(told::cell(texts, inventory, column, row)),
            }
        });
        Row {
            cells: std::iter::once(parts::cell(&row.id)).chain(cells).collect(),
            strong: false,
        }
    });
    vec![
        Block::Heading {
            level: 2,
            text: title.clone(),
        },
        Block::Table(Table {
            caption: title,
            columns: std::iter::once(number).chain(heads).collect(),
            rows: printed.collect(),
        }),
    ]
}

fn is_figure(column: &inventory::Column) -> bool {
    matches!(
        column.kind,
        ColumnKind::Number | ColumnKind::Percent | ColumnKind::Amount
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::inventory::Row;
    use crate::i18n::Language;

    #[test]
    fn tenderers_read_the_rows_without_what_is_for_the_buyer_only() {
        let mut tender: Tender =
            serde_json::from_str(include_str!("../../../templates/nl/example.json")).unwrap();
        let texts = Language::Nl.texts();
        assert!(blocks(&tender, Part::Requirements, texts).is_empty());
        let values = [
            ("system", "Personeelssysteem"),
            ("owner", "Jansen van HR"),
            ("protocol", "SCIM 2.0"),
        ];
        tender.inventories.push(Row {
            id: "SY1".into(),
            inventory: "systems".into(),
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        });
        let printed = blocks(&tender, Part::Requirements, texts);
        let [Block::Heading { .. }, Block::Table(table)] = printed.as_slice() else {
            panic!("{printed:?}");
        };
        let heads: Vec<&str> = table
            .columns
            .iter()
            .map(|one| one.header.as_str())
            .collect();
        assert_eq!(heads, ["Nr.", "Systeem", "Protocol of standaard"]);
        assert!(!format!("{table:?}").contains("Jansen"));
    }
}
