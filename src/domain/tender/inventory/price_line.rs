//! The lines that tenderers give a price for.

use rust_decimal::Decimal;

use crate::domain::tender::inventory::Row;

/// The table of price lines.
pub const TABLE: &str = "price-lines";

/// The kinds of costs that stay hidden when nobody asks for them.
pub const HIDDEN: [&str; 3] = ["set-up", "extra-user", "storage"];

/// The hidden kinds that a tender with price lines does not ask for.
pub fn not_asked(rows: &[Row]) -> Vec<&'static str> {
    let lines: Vec<&Row> = rows.iter().filter(|row| row.inventory == TABLE).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let asked = |kind: &str| {
        let mut lines = lines.iter();
        lines.any(|row| row.value("kind") == kind && row.value("duty") != "option")
    };
    HIDDEN.into_iter().filter(|kind| !asked(kind)).collect()
}

/// What the rule of thumb says of a module that costs more than the rest: it is worth its price once
/// most of it is used.
///
/// Nothing when the line is no module, costs no more, or does not say how much of it is used.
pub fn is_worth_it(row: &Row) -> Option<bool> {
    let is_module = row.value("kind") == "module";
    row.number("uplift").filter(|uplift| !uplift.is_zero())?;
    let used = row.number("used").filter(|_| is_module)?;
    Some(used > Decimal::from(50))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: &str, duty: &str, used: &str) -> Row {
        let values = [
            ("kind", kind),
            ("duty", duty),
            ("used", used),
            ("uplift", "20"),
        ];
        Row {
            inventory: TABLE.into(),
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        }
    }

    #[test]
    fn hidden_costs_must_be_asked_for_once_there_are_price_lines() {
        assert!(not_asked(&[]).is_empty());
        let rows = [row("purchase", "must", ""), row("storage", "option", "")];
        assert_eq!(not_asked(&rows), HIDDEN);
        let rows = [
            row("set-up", "must", ""),
            row("extra-user", "", ""),
            row("storage", "must", ""),
        ];
        assert!(not_asked(&rows).is_empty());
    }

    #[test]
    fn a_module_is_worth_it_when_more_than_half_of_it_is_used() {
        for (kind, used, expected) in [
            ("module", "51", Some(true)),
            ("module", "50", Some(false)),
            ("module", "", None),
            ("purchase", "80", None),
        ] {
            assert_eq!(
                is_worth_it(&row(kind, "must", used)),
                expected,
                "{kind} {used}"
            );
        }
    }
}
