//! A document as plain text, for comparing and searching.

use std::fmt::Write as _;

use bestek::documents::model::{Block, Cell, Document};

/// Every text of a document, one piece a line, with marks that show what each piece is.
pub fn outline(document: &Document) -> String {
    let mut text = format!(
        "{} | {} | {} | {} | {}\n",
        document.title,
        document.subtitle,
        document.organisation,
        document.reference,
        document.stamp
    );
    for (label, value) in &document.cover {
        writeln!(text, "{label}: {value}").expect("a String takes any text");
    }
    for chapter in &document.chapters {
        writeln!(text, "\n# {}", chapter.title).expect("a String takes any text");
        for block in &chapter.blocks {
            writeln!(text, "{}", block_text(block)).expect("a String takes any text");
        }
    }
    text
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => format!("\n{} {text}", "#".repeat((*level).into())),
        Block::Paragraph(text) => text.clone(),
        Block::Note { label, text } => format!("! {label}: {text}"),
        Block::List(items) => lines(items.iter().map(|item| format!("* {item}"))),
        Block::Pairs(pairs) => lines(pairs.iter().map(|(term, text)| format!("{term} :: {text}"))),
        Block::Table(table) => {
            let header = table.columns.iter().map(|column| column.header.clone());
            let header = header.collect::<Vec<_>>().join(" | ");
            let rows = table.rows.iter().map(|row| {
                let cells: Vec<String> = row.cells.iter().map(cell_text).collect();
                let mark = if row.strong { "= " } else { "  " };
                format!("{mark}{}", cells.join(" | "))
            });
            format!("[{}]\n- {header}\n{}", table.caption, lines(rows))
        }
        Block::Bars(bars) => {
            let rows = bars.bars.iter().map(|bar| {
                let values: Vec<String> = bar.values.iter().map(ToString::to_string).collect();
                format!("  {}: {} = {}", bar.label, values.join(" + "), bar.total)
            });
            let parts = bars.parts.join(" + ");
            let head = format!(
                "[{}] of {}\n{}\n- {parts}",
                bars.caption, bars.maximum, bars.description
            );
            format!("{head}\n{}", lines(rows))
        }
    }
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}

fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.replace('\n', " / "),
        Cell::Number { value, decimals } => format!("{value} ({decimals})"),
        Cell::Empty => "-".to_owned(),
    }
}
