//! HTML: a page that stands alone, or the body of one for a preview.
//!
//! There are no inline styles, so a strict content security policy holds: [`STYLE`] goes in a
//! `<style>` element of the exported file, or in the style sheet of the pages that embed a body.

mod bars;

use maud::{DOCTYPE, Markup, html};

use crate::documents::model::{Block, Cell, Chapter, Column, Document, Form, Row, Table};
use crate::documents::render::numbering::{Entry, Numbering, outline};
use crate::i18n::{Language, number};

/// The rules for everything inside `.document`; they hold no character that HTML escapes.
pub const STYLE: &str = include_str!("html.css");

/// The longest term, in characters, that stands beside its text.
const SHORT_TERM: usize = 28;

/// Makes a page that stands alone.
pub fn render(document: &Document) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (document.title) ": " (document.subtitle) }
                style { (STYLE) }
            }
            body { (body(document)) }
        }
    };
    page.into_string()
}

/// Makes the part that a page of the tool can embed; style it with [`STYLE`].
pub fn body(document: &Document) -> Markup {
    let mut numbering = Numbering::of(document.form);
    html! {
        article.document.sheet[document.form == Form::Sheet] lang=(document.language.code()) {
            (cover(document))
            @if document.form == Form::Book { (contents(document)) }
            @for chapter in &document.chapters {
                (section(chapter, document.language, &mut numbering))
            }
            footer { p { (document.stamp) } }
        }
    }
}

fn cover(document: &Document) -> Markup {
    html! {
        header {
            p { (document.organisation) }
            h1 { (document.title) }
            p.document-subtitle { (document.subtitle) }
            dl.beside {
                @for (label, text) in &document.cover { dt { (label) } dd { (text) } }
            }
        }
    }
}

/// Chapters and the headings of level 2 below them.
fn contents(document: &Document) -> Markup {
    let entries = outline(document);
    let mut chapters: Vec<(&Entry, Vec<&Entry>)> = Vec::new();
    for entry in &entries {
        match (entry.level, chapters.last_mut()) {
            (1, _) => chapters.push((entry, Vec::new())),
            (2, Some((_, members))) => members.push(entry),
            _ => {}
        }
    }
    let title = document.language.texts().get("doc-contents");
    html! {
        nav aria-label=(title) {
            p { strong { (title) } }
            ol.chapters {
                @for (chapter, members) in &chapters {
                    li.chapter {
                        (link(chapter))
                        @if !members.is_empty() {
                            ol { @for entry in members { li { (link(entry)) } } }
                        }
                    }
                }
            }
        }
    }
}

fn link(entry: &Entry) -> Markup {
    html! { a href={ "#" (entry.anchor()) } { span.number { (entry.number) } (entry.text) } }
}

fn section(chapter: &Chapter, language: Language, numbering: &mut Numbering) -> Markup {
    let entry = numbering.next(1, &chapter.title);
    html! {
        section aria-labelledby=(entry.anchor()) {
            (heading(&entry))
            @for part in &chapter.blocks { (block(part, language, numbering)) }
        }
    }
}

fn heading(entry: &Entry) -> Markup {
    let inner = html! { @if entry.counted { span.number { (entry.number) } } (entry.text) };
    let anchor = entry.anchor();
    html! {
        @match entry.level {
            1 => h2 id=(anchor) { (inner) },
            2 => h3 id=(anchor) { (inner) },
            _ => h4 id=(anchor) { (inner) },
        }
    }
}

fn block(block: &Block, language: Language, numbering: &mut Numbering) -> Markup {
    match block {
        Block::Heading { level, text } => heading(&numbering.next(*level, text)),
        Block::Paragraph(text) => html! { p { (text) } },
        Block::Note { label, text } => html! {
            div.remark role="note" { p { strong { (label) ":" } " " (text) } }
        },
        Block::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Pairs(pairs) => html! {
            dl.beside[is_short(pairs)] { @for (term, text) in pairs { dt { (term) } dd { (text) } } }
        },
        Block::Table(one) => table(one, language),
        Block::Bars(bars) => bars::html(bars, language),
    }
}

fn table(table: &Table, language: Language) -> Markup {
    let total: u32 = table
        .columns
        .iter()
        .map(|column| u32::from(column.width))
        .sum();
    html! {
        div.wide role="region" tabindex="0" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                colgroup {
                    @for column in &table.columns { col class=(width_class(column, total)); }
                }
                thead {
                    tr {
                        @for column in &table.columns {
                            th scope="col" class=[column.numeric.then_some("figure")] {
                                (column.header)
                            }
                        }
                    }
                }
                tbody { @for row in &table.rows { (table_row(row, &table.columns, language)) } }
            }
        }
    }
}

/// Whether every term of these pairs fits beside its text.
fn is_short(pairs: &[(String, String)]) -> bool {
    pairs
        .iter()
        .all(|(term, _)| term.chars().count() <= SHORT_TERM)
}

/// The nearest of the widths that the style sheet knows, in steps of five percent.
fn width_class(column: &Column, total: u32) -> String {
    let share = u32::from(column.width) * 20 / total.max(1);
    format!("w{}", share.clamp(1, 14) * 5)
}

fn table_row(row: &Row, columns: &[Column], language: Language) -> Markup {
    html! {
        tr class=[row.strong.then_some("strong")] {
            @for (index, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
                @let class = column.numeric.then_some("figure");
                @if index == 0 {
                    th scope="row" class=[class] { (cell_text(cell, language)) }
                } @else {
                    td class=[class] { (cell_text(cell, language)) }
                }
            }
        }
    }
}

/// A cell as text, in the notation of the language.
pub(super) fn cell_text(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number { value, decimals } => number::fixed(*value, *decimals, language),
        Cell::Empty => String::new(),
    }
}
