//! What doing nothing costs, and what the purchase costs and brings.

use rust_decimal::Decimal;

use crate::documents::model::{self, Bar, Bars, Block, Cell, Chapter};
use crate::documents::parts;
use crate::domain::tender::inventory::business_case::{
    BusinessCase, TABLES, by_time, cents, is_open,
};
use crate::domain::tender::inventory::{self, Inventory, Row};
use crate::i18n::{Texts, business_case, inventory as told};

/// When the purchase is earned back.
pub fn verdict(inside: &[Row], texts: Texts) -> String {
    let case = BusinessCase::of(inside);
    if case.payback().is_none() {
        return texts.get("case-payback-unknown");
    }
    business_case::verdict(texts, &case)
}

/// Makes the chapter: the verdict, a picture of a year, the sums and what they are made of.
pub fn chapter(inside: &[Row], texts: Texts) -> Chapter {
    let case = BusinessCase::of(inside);
    let mut blocks = vec![Block::Paragraph(verdict(inside, texts))];
    if case != BusinessCase::default() {
        blocks.extend(year(&case, texts));
        blocks.push(sums(&case, texts));
        blocks.push(parts::paragraph(texts, "business-case-how"));
        let tables = TABLES.into_iter().filter_map(inventory::find);
        blocks.extend(tables.filter_map(|one| table(one, inside, texts)));
    }
    Chapter {
        title: texts.get("case-money"),
        blocks,
    }
}

/// Two bars: a year without the purchase, in which what it would save is spent, and a year with it.
/// Nothing when there is nothing to see.
fn year(case: &BusinessCase, texts: Texts) -> Option<Block> {
    let stays = case.today_yearly.checked_sub(case.ends_yearly)?;
    let without = case.today_yearly.checked_add(case.saved_yearly)?;
    let with = stays.checked_add(case.new_yearly)?;
    let maximum = without.max(with);
    let parts = [stays, case.ends_yearly, case.saved_yearly, case.new_yearly];
    if maximum.is_zero() || parts.iter().any(|part| *part < Decimal::ZERO) {
        return None;
    }
    let bar = |key, values: [Decimal; 4], total: Decimal| Bar {
        label: texts.get(key),
        values: values.map(cents).to_vec(),
        total: cents(total),
    };
    let [stays, ends, saved, new] = parts;
    let nothing = Decimal::ZERO;
    Some(Block::Bars(Bars {
        caption: texts.get("case-year"),
        description: texts.get("case-year-description"),
        parts: [
            "case-year-stays",
            "case-year-ends",
            "case-year-saved",
            "case-year-new",
        ]
        .map(|key| texts.get(key))
        .to_vec(),
        bars: vec![
            bar("case-year-without", [stays, ends, saved, nothing], without),
            bar("case-year-with", [stays, nothing, nothing, new], with),
        ],
        maximum: cents(maximum),
    }))
}

/// What one of the sums is made of: each row with its amount, and the total.
fn table(inventory: &Inventory, inside: &[Row], texts: Texts) -> Option<Block> {
    let rows = inventory.rows(inside);
    if rows.is_empty() {
        return None;
    }
    let (mut yearly, mut once) = (Decimal::ZERO, Decimal::ZERO);
    for row in &rows {
        let (by_year, at_once) = by_time(row);
        yearly = yearly.saturating_add(by_year);
        once = once.saturating_add(at_once);
    }
    let total = parts::strong_row(vec![
        parts::cell(texts.get("doc-total")),
        Cell::Empty,
        amount(yearly),
        amount(once),
    ]);
    let printed = rows.iter().map(|row| line(inventory, row, texts));
    let columns = vec![
        parts::words(texts, "case-sums-what", 38),
        parts::words(texts, "case-sums-counted", 26),
        parts::figures(texts, "case-sums-yearly", 18),
        parts::figures(texts, "case-sums-once", 18),
    ];
    let title = told::title(texts, inventory);
    let printed = printed.chain([total]).collect();
    Some(parts::table(texts, title, columns, printed))
}

/// One row: what it is and rests on, how it is counted, and what it comes to; no amount while its
/// quantity or rate is open.
fn line(inventory: &Inventory, row: &Row, texts: Texts) -> model::Row {
    let said = |code: &str| {
        let mut columns = inventory.columns.iter();
        let column = columns.find(|column| column.code == code);
        column.map_or_else(String::new, |column| {
            told::cell(texts, inventory, column, row)
        })
    };
    let what = [said("what"), said("basis")];
    let what: Vec<&str> = what.iter().map(String::as_str).collect();
    let counted = [said("quantity"), said("unit")].join(" ");
    let mut how = format!("{} × {}, {}", counted.trim(), said("rate"), said("often"));
    if row.value("ends") == "yes" {
        how = format!("{how}; {}", texts.get("case-sums-ends"));
    }
    let (by_year, at_once) = by_time(row);
    let [by_year, at_once] = if is_open(row) {
        [Cell::Empty, Cell::Empty]
    } else {
        [amount(by_year), amount(at_once)]
    };
    parts::row(vec![
        parts::cell(what.join("\n").trim()),
        parts::cell(how),
        by_year,
        at_once,
    ])
}

fn amount(sum: Decimal) -> Cell {
    Cell::Number {
        value: cents(sum),
        decimals: 2,
    }
}

fn sums(case: &BusinessCase, texts: Texts) -> Block {
    let line =
        |key: &str, yearly, once| vec![parts::cell(texts.get(key)), amount(yearly), amount(once)];
    let rows = vec![
        parts::row(line(
            "business-case-today",
            case.today_yearly,
            case.today_once,
        )),
        parts::row(line("business-case-ends", case.ends_yearly, case.ends_once)),
        parts::row(line("business-case-new", case.new_yearly, case.new_once)),
        parts::row(line(
            "business-case-saved",
            case.saved_yearly,
            case.saved_once,
        )),
        parts::strong_row(line(
            "business-case-brings",
            case.brings_yearly(),
            case.brings_once(),
        )),
    ];
    let columns = vec![
        parts::words(texts, "case-sums-what", 60),
        parts::figures(texts, "case-sums-yearly", 20),
        parts::figures(texts, "case-sums-once", 20),
    ];
    parts::table(texts, texts.get("business-case-sums"), columns, rows)
}
