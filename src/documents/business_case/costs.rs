//! What doing nothing costs, and what the purchase costs and brings.

use rust_decimal::Decimal;

use crate::documents::model::{Bar, Bars, Block, Cell, Chapter};
use crate::documents::parts;
use crate::documents::tender_document::inventories;
use crate::domain::tender::inventory::business_case::{BusinessCase, TABLES, cents};
use crate::domain::tender::inventory::{self, Row};
use crate::i18n::{Texts, business_case};

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
        let not_asked = ["kind"];
        blocks.extend(tables.flat_map(|one| {
            inventories::table(one, inside, texts, |column| {
                !not_asked.contains(&column.code.as_str())
            })
        }));
    }
    Chapter {
        title: texts.get("case-money"),
        blocks,
    }
}

/// Two bars: a year without the purchase, and a year with it. Nothing when there is nothing to see.
fn year(case: &BusinessCase, texts: Texts) -> Option<Block> {
    let stays = case.today_yearly.checked_sub(case.ends_yearly)?;
    let with = stays.checked_add(case.new_yearly)?;
    let maximum = case.today_yearly.max(with);
    if maximum.is_zero() || stays.is_sign_negative() || case.new_yearly.is_sign_negative() {
        return None;
    }
    let bar = |key, values: [Decimal; 3], total: Decimal| Bar {
        label: texts.get(key),
        values: values.map(cents).to_vec(),
        total: cents(total),
    };
    Some(Block::Bars(Bars {
        caption: texts.get("case-year"),
        description: texts.get("case-year-description"),
        parts: ["case-year-stays", "case-year-ends", "case-year-new"]
            .map(|key| texts.get(key))
            .to_vec(),
        bars: vec![
            bar(
                "case-year-without",
                [stays, case.ends_yearly, Decimal::ZERO],
                case.today_yearly,
            ),
            bar(
                "case-year-with",
                [stays, Decimal::ZERO, case.new_yearly],
                with,
            ),
        ],
        maximum: cents(maximum),
    }))
}

fn sums(case: &BusinessCase, texts: Texts) -> Block {
    let amount = |sum: Decimal| Cell::Number {
        value: cents(sum),
        decimals: 2,
    };
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
