//! What changed in the tables beside the questions, as far as tenderers read them.

use std::collections::BTreeSet;

use crate::domain::publication::difference::Change;
use crate::domain::tender::Tender;
use crate::domain::tender::inventory::{self, Row};

/// The first step of the path of such a change; the table and the column follow.
pub const PATH: &str = "inventories";

/// Every difference in a column that is printed.
pub(super) fn changes(old: &Tender, new: &Tender, found: &mut Vec<Change>) {
    for table in inventory::all().iter().filter(|one| !one.inside) {
        let (before, after) = (table.rows(&old.inventories), table.rows(&new.inventories));
        let ids: BTreeSet<&String> = before.iter().chain(&after).map(|row| &row.id).collect();
        for id in ids {
            let of = |rows: &[&Row], column: &str| -> Option<String> {
                let row = rows.iter().find(|row| row.id == *id)?;
                let value = row.value(column);
                (!value.is_empty()).then(|| value.to_owned())
            };
            for column in table.columns.iter().filter(|one| one.printed) {
                let (old, new) = (of(&before, &column.code), of(&after, &column.code));
                if old != new {
                    found.push(Change {
                        part: Some(table.part()),
                        item: id.clone(),
                        path: vec![PATH.to_owned(), table.code.clone(), column.code.clone()],
                        old,
                        new,
                    });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::publication::difference::difference;
    use crate::domain::tender::Tender;
    use crate::domain::tender::inventory::Row;
    use crate::domain::tender::part::Part;

    fn row(system: &str, owner: &str) -> Row {
        let values = [("system", system), ("owner", owner)];
        Row {
            id: "SY1".into(),
            inventory: "systems".into(),
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        }
    }

    #[test]
    fn a_changed_row_is_told_in_its_part_and_what_nobody_reads_is_not() {
        let text = include_str!("../../../../templates/nl/example.json");
        let mut old: Tender = serde_json::from_str(text).unwrap();
        let mut new = old.clone();
        old.inventories.push(row("HR", "Jansen"));
        new.inventories.push(row("HR", "Pietersen"));
        assert_eq!(difference(&old, &new), []);
        new.inventories[0] = row("Personeelssysteem", "Pietersen");
        let changes = difference(&old, &new);
        let [change] = changes.as_slice() else {
            panic!("{changes:?}");
        };
        assert_eq!(change.part, Some(Part::Requirements));
        assert_eq!(change.path, ["inventories", "systems", "system"]);
        assert_eq!(change.old.as_deref(), Some("HR"));
    }
}
