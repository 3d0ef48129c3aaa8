//! Tables beside the questions, in words.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::domain::tender::inventory::{Column, ColumnKind, Inventory, Row};
use crate::i18n::{Texts, date, number};

/// The name of a table.
pub fn title(texts: Texts, inventory: &Inventory) -> String {
    texts.get(&format!("inventory-{}", inventory.code))
}

/// What a table is for.
pub fn about(texts: Texts, inventory: &Inventory) -> String {
    texts.get(&format!("inventory-{}-text", inventory.code))
}

/// The head of a column.
pub fn column(texts: Texts, inventory: &Inventory, column: &Column) -> String {
    texts.get(&format!("inventory-{}-{}", inventory.code, column.code))
}

/// A choice of a column.
pub fn choice(texts: Texts, inventory: &Inventory, column: &Column, choice: &str) -> String {
    texts.get(&format!(
        "inventory-{}-{}-{choice}",
        inventory.code, column.code
    ))
}

/// The first text of a suggested row.
pub fn suggested(texts: Texts, inventory: &Inventory, code: &str) -> String {
    texts.get(&format!("inventory-{}-suggested-{code}", inventory.code))
}

/// What a row holds in a column, in words; empty when nothing is there.
pub fn cell(texts: Texts, inventory: &Inventory, of: &Column, row: &Row) -> String {
    value(texts, inventory, of, row.value(&of.code))
}

/// The same for a value by itself. What cannot be read as its kind is shown as it is.
pub fn value(texts: Texts, inventory: &Inventory, of: &Column, value: &str) -> String {
    let language = texts.language;
    let read = match of.kind {
        ColumnKind::Line | ColumnKind::Text => None,
        ColumnKind::Number => {
            let number = value.parse::<Decimal>().ok();
            number.map(|number| number::plain(number, language))
        }
        ColumnKind::Percent => {
            let number = value.parse::<Decimal>().ok();
            number.map(|number| format!("{}\u{a0}%", number::plain(number, language)))
        }
        ColumnKind::Amount => {
            let amount = value.parse::<Decimal>().ok();
            let amount = amount.and_then(|amount| Money::try_from(amount).ok());
            amount.map(|amount| number::money(amount, language))
        }
        ColumnKind::Date => {
            let day = value.parse::<Date>().ok();
            day.map(|day| date::day(day, language))
        }
        ColumnKind::Choice => {
            let known = of.choices.iter().any(|choice| choice == value);
            known.then(|| choice(texts, inventory, of, value))
        }
    };
    read.unwrap_or_else(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::inventory;
    use crate::i18n::Language;

    #[test]
    fn every_table_column_choice_and_suggestion_has_a_text_in_every_language() {
        for language in Language::ALL {
            let texts = language.texts();
            let mut all = Vec::new();
            for one in inventory::all() {
                all.extend([title(texts, one), about(texts, one)]);
                for of in &one.columns {
                    all.push(column(texts, one, of));
                    all.extend(of.choices.iter().map(|code| choice(texts, one, of, code)));
                }
                let codes = one.suggested.iter();
                all.extend(codes.map(|row| suggested(texts, one, &row.code)));
            }
            let missing: Vec<&String> = all.iter().filter(|text| text.contains('⟦')).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }

    #[test]
    fn a_value_is_told_by_its_kind_and_what_cannot_be_read_stays() {
        let texts = Language::Nl.texts();
        let costs = inventory::find("costs-today").unwrap();
        let told = |code: &str, text: &str| {
            let of = costs.columns.iter().find(|one| one.code == code).unwrap();
            value(texts, costs, of, text)
        };
        assert_eq!(told("rate", "1250.5"), "€\u{a0}1.250,50");
        assert_eq!(told("quantity", "0.4"), "0,4");
        assert_eq!(told("often", "monthly"), "per maand");
        assert_eq!(told("often", "ooit"), "ooit");
        assert_eq!(told("rate", "veel"), "veel");
    }
}
