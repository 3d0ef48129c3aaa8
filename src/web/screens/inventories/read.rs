//! A row as a form: filled from what was saved, and read back.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::tender::inventory::{Column, ColumnKind, Inventory, Row};
use crate::i18n::{Texts, date, inventory as told, number};
use crate::web::form::Typed;

/// The largest number of a column that is no amount: 10^9.
const LARGEST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// The name of a column's field.
pub(super) fn name(column: &Column) -> String {
    format!("in-{}", column.code)
}

/// The row as a form.
pub(super) fn filled(texts: Texts, inventory: &Inventory, row: &Row, version: i64) -> Typed {
    let mut typed = Typed::of([("version", version.to_string())]);
    for column in &inventory.columns {
        let value = row.value(&column.code);
        let shown = match column.kind {
            ColumnKind::Line | ColumnKind::Text | ColumnKind::Choice => None,
            ColumnKind::Number | ColumnKind::Percent | ColumnKind::Amount => {
                let figure = value.parse::<Decimal>().ok();
                figure.map(|figure| number::for_input(figure, texts.language))
            }
            ColumnKind::Date => {
                let day = value.parse().ok();
                day.map(|day| date::day(day, texts.language))
            }
        };
        typed.push(name(column), shown.unwrap_or_else(|| value.to_owned()));
    }
    typed
}

/// What was typed in the columns; what is wrong is noted beside its field.
pub(super) fn values(
    texts: Texts,
    inventory: &Inventory,
    typed: &mut Typed,
) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for column in &inventory.columns {
        let value = value(texts, column, typed);
        if value.is_empty() && column.required && typed.finding(&name(column)).is_none() {
            let label = told::column(texts, inventory, column);
            let finding = texts.with("inventory-missing", [("column", label.into())]);
            typed.refuse(name(column), finding);
        }
        if !value.is_empty() {
            values.insert(column.code.clone(), value);
        }
    }
    values
}

fn value(texts: Texts, column: &Column, typed: &mut Typed) -> String {
    let name = name(column);
    let figure = |found: Option<Decimal>| found.map_or_else(String::new, |one| one.to_string());
    match column.kind {
        ColumnKind::Line => {
            // One line: a line break that was pasted is a space.
            let text = typed.trimmed(&name);
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        }
        ColumnKind::Text => typed.trimmed(&name),
        ColumnKind::Number => figure(typed.between(texts, &name, Decimal::ZERO, LARGEST)),
        ColumnKind::Percent => {
            figure(typed.between(texts, &name, Decimal::ZERO, Decimal::ONE_HUNDRED))
        }
        ColumnKind::Amount => {
            let amount = typed.money(texts, &name);
            figure(amount.map(Decimal::from))
        }
        ColumnKind::Date => typed.day(texts, &name),
        ColumnKind::Choice => {
            let chosen = typed.trimmed(&name);
            let known = column.choices.contains(&chosen);
            if known { chosen } else { String::new() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::inventory;
    use crate::i18n::Language;

    #[test]
    fn what_was_saved_fills_the_form_and_reads_back_the_same() {
        let texts = Language::Nl.texts();
        let stakeholders = inventory::find("stakeholders").unwrap();
        let values = [
            ("group", "Ondernemingsraad"),
            ("role", "agrees"),
            ("task", "Instemming.\n\nOp tijd."),
            ("asked", "2026-11-30"),
        ];
        let row = Row {
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        };
        let mut typed = filled(texts, stakeholders, &row, 2);
        assert_eq!(super::values(texts, stakeholders, &mut typed), row.values);
        assert!(typed.is_accepted(), "{:?}", typed.findings());
    }

    #[test]
    fn amounts_and_numbers_are_read_as_people_write_them() {
        let texts = Language::Nl.texts();
        let costs = inventory::find("costs-today").unwrap();
        let typed = [
            ("in-what", "Uren\r\nvan beheer".to_owned()),
            ("in-quantity", "1.040,5".to_owned()),
            ("in-rate", "€ 48,50".to_owned()),
            ("in-often", "yearly".to_owned()),
            ("in-ends", "yes".to_owned()),
        ];
        let mut typed = Typed::of(typed);
        let read = values(texts, costs, &mut typed);
        assert!(typed.is_accepted(), "{:?}", typed.findings());
        assert_eq!(read["what"], "Uren van beheer");
        assert_eq!(read["quantity"], "1040.5");
        assert_eq!(read["rate"], "48.5");
    }

    #[test]
    fn what_is_missing_or_wrong_is_said_once_beside_its_field() {
        let texts = Language::Nl.texts();
        let costs = inventory::find("costs-today").unwrap();
        let typed = [
            ("in-what", " ".to_owned()),
            ("in-quantity", "1.000".to_owned()),
            ("in-rate", "-3".to_owned()),
            ("in-often", "soms".to_owned()),
            ("in-ends", "yes".to_owned()),
        ];
        let mut typed = Typed::of(typed);
        values(texts, costs, &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["in-what", "in-quantity", "in-rate", "in-often"]);
    }
}
