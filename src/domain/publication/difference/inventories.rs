//! What changed in the tables beside the questions, also in columns that only the buyer reads.

use crate::domain::publication::difference::Change;
use crate::domain::tender::Tender;
use crate::domain::tender::inventory::{self, Inventory, Row};

/// The first step of the path of such a change; the table and the column follow.
pub const PATH: &str = "inventories";

/// The column of a change of the order of the rows.
pub const ORDER: &str = "order";

/// Every difference, table by table and row by row.
pub(super) fn changes(old: &Tender, new: &Tender, found: &mut Vec<Change>) {
    for table in inventory::all().iter().filter(|one| !one.inside) {
        let (before, after) = (table.rows(&old.inventories), table.rows(&new.inventories));
        let there = |rows: &[&Row], id: &str| rows.iter().any(|row| row.id == id);
        let added = after.iter().filter(|row| !there(&before, &row.id));
        for row in before.iter().chain(added) {
            of_row(table, &row.id, (&before, &after), found);
        }
        let kept = |rows: &[&Row], others: &[&Row]| -> String {
            let both = rows.iter().filter(|row| there(others, &row.id));
            let ids: Vec<&str> = both.map(|row| row.id.as_str()).collect();
            ids.join(", ")
        };
        let (old, new) = (kept(&before, &after), kept(&after, &before));
        if old != new {
            found.push(change(table, "", ORDER, (Some(old), Some(new))));
        }
    }
}

fn of_row(
    table: &Inventory,
    id: &str,
    (before, after): (&[&Row], &[&Row]),
    found: &mut Vec<Change>,
) {
    let of = |rows: &[&Row], column: &str| -> Option<String> {
        let row = rows.iter().find(|row| row.id == id)?;
        let value = row.value(column);
        (!value.is_empty()).then(|| value.to_owned())
    };
    for column in &table.columns {
        let (old, new) = (of(before, &column.code), of(after, &column.code));
        if old != new {
            found.push(change(table, id, &column.code, (old, new)));
        }
    }
}

fn change(
    table: &Inventory,
    id: &str,
    column: &str,
    (old, new): (Option<String>, Option<String>),
) -> Change {
    Change {
        part: Some(table.part()),
        item: id.to_owned(),
        path: [PATH, &table.code, column].map(str::to_owned).into(),
        old,
        new,
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
    fn a_changed_row_is_told_in_its_part_and_so_is_another_order() {
        let text = include_str!("../../../../templates/nl/example.json");
        let mut old: Tender = serde_json::from_str(text).unwrap();
        let second = Row {
            id: "SY2".into(),
            ..row("Rooster", "")
        };
        old.inventories = vec![row("HR", "Jansen"), second];
        let mut new = old.clone();
        assert_eq!(difference(&old, &new), []);
        new.inventories[0] = row("Personeelssysteem", "Jansen");
        let changes = difference(&old, &new);
        let [change] = changes.as_slice() else {
            panic!("{changes:?}");
        };
        assert_eq!(change.part, Some(Part::Requirements));
        assert_eq!(change.path, ["inventories", "systems", "system"]);
        assert_eq!(change.old.as_deref(), Some("HR"));
        let mut moved = old.clone();
        moved.inventories.swap(0, 1);
        let changes = difference(&old, &moved);
        let [change] = changes.as_slice() else {
            panic!("{changes:?}");
        };
        assert_eq!(change.path, ["inventories", "systems", "order"]);
        assert_eq!(change.new.as_deref(), Some("SY2, SY1"));
    }
}
