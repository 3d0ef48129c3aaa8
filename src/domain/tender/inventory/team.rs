//! What the size of the team that runs a product asks of the tender.

use rust_decimal::Decimal;

use crate::domain::tender::inventory::Row;

/// The table that it stands in.
pub const TABLE: &str = "complexity";

/// The sizes that are told apart, each with its upper end in FTE; the last has none.
const SIZES: [(&str, u8); 4] = [("part", 0), ("one", 1), ("few", 5), ("several", 10)];

/// The size of the team of a row, as the end of the key of its advice; nothing for another row.
///
/// `part` is less than one FTE, `one` one, `few` up to five, `several` up to ten, `many` more.
pub fn size(row: &Row) -> Option<&'static str> {
    let is_team = row.inventory == TABLE && row.value("kind") == "team";
    let number = row.number("number").filter(|_| is_team)?;
    if number < Decimal::ONE {
        return Some(SIZES[0].0);
    }
    let fits = |(_, most): &&(&str, u8)| number <= Decimal::from(*most);
    let found = SIZES.iter().skip(1).find(fits);
    Some(found.map_or("many", |(size, _)| size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_team_is_of_one_of_five_sizes_and_another_row_of_none() {
        let row = |kind: &str, number: &str| Row {
            inventory: TABLE.into(),
            values: [("kind", kind), ("number", number)]
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        };
        for (number, expected) in [
            ("0.4", Some("part")),
            ("1", Some("one")),
            ("1.5", Some("few")),
            ("5", Some("few")),
            ("10", Some("several")),
            ("10.1", Some("many")),
            ("", None),
        ] {
            assert_eq!(size(&row("team", number)), expected, "{number}");
        }
        assert_eq!(size(&row("location", "3")), None);
    }
}
