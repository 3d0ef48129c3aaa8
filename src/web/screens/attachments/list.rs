//! The attachments as a page, and as lines below the head of a part.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::permission::Deed;
use crate::domain::tender::attachment::{Attachment, FileKind, LARGEST, MOST, Refused};
use crate::domain::tender::part::Part;
use crate::i18n::{Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::{layout, paths};

/// The page.
pub fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("attachments-title");
    let files = &desk.at.tender.attachments;
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("attachments-lead")) }
        @if files.is_empty() {
            p { (texts.get("attachments-none")) }
        } @else {
            (table(desk, files))
        }
        @if desk.may(Deed::Write) { (add(desk, typed)) }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, files: &[Attachment]) -> Markup {
    let texts = desk.texts();
    let title = texts.get("attachments-title");
    let may_write = desk.may(Deed::Write);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table.files.inventory {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("attachments-what")) }
                    th scope="col" { (texts.get("attachments-part")) }
                    th scope="col" { (texts.get("attachments-version")) }
                    th.num scope="col" { (texts.get("attachments-size")) }
                    @if may_write { th scope="col" { span.hidden { (texts.get("attachments-remove")) } } }
                } }
                tbody {
                    @for file in files {
                        tr {
                            th.plain scope="row" {
                                (file.id) " " a href=(paths::attachment(desk.id(), &file.id)) { (file.title) }
                                span.under { (file.file_name) }
                                span.under.hash { (texts.get("attachments-hash")) " " (file.sha256) }
                            }
                            td data-label=(texts.get("attachments-part")) { (part_name(texts, &file.part)) }
                            td data-label=(texts.get("attachments-version")) { (file.version) }
                            td.num data-label=(texts.get("attachments-size")) { (size(texts, file.bytes)) }
                            @if may_write {
                                td.deeds {
                                    a href=(paths::remove_attachment(desk.id(), &file.id)) {
                                        (texts.get("attachments-remove")) span.hidden { " " (file.title) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The page that asks whether a file must really go.
pub fn removal(desk: &TenderDesk, file: &Attachment) -> Markup {
    let texts = desk.texts();
    let title = texts.with(
        "attachments-removal",
        [("title", file.title.as_str().into())],
    );
    let version = (!file.version.is_empty()).then_some(&file.version);
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("attachments-removal-lead")) }
        dl.facts {
            dt { (texts.get("attachments-file")) }
            dd { a href=(paths::attachment(desk.id(), &file.id)) { (file.file_name) } " (" (size(texts, file.bytes)) ")" }
            dt { (texts.get("attachments-part")) }
            dd { (part_name(texts, &file.part)) }
            @if let Some(version) = version {
                dt { (texts.get("attachments-version")) }
                dd { (version) }
            }
        }
        p.note.caution { (texts.get("attachments-removal-lost")) }
        (Form::to(paths::remove_attachment(desk.id(), &file.id)).draw(&desk.frame, &html! {
            input type="hidden" name="sure" value="yes";
            button.button.danger type="submit" { (texts.get("attachments-removal-sure")) }
        }))
        p { a href=(paths::attachments(desk.id())) { (texts.get("attachments-removal-not")) } }
    };
    layout::tender(desk, &title, &body)
}

fn add(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let choose = Choice::new("", texts.get("lines-choose"));
    let parts = Part::ALL.map(|part| {
        let name = part.name();
        Choice::new(name, texts.get(&format!("part-{name}")))
    });
    let parts: Vec<Choice> = std::iter::once(choose).chain(parts).collect();
    let file = Field {
        hint: Some(texts.with(
            "attachments-file-hint",
            [("size", size(texts, LARGEST).into()), ("most", MOST.into())],
        )),
        ..Field::new(texts, "file", "attachments-file")
    };
    let ends = FileKind::ALL.into_iter().flat_map(FileKind::extensions);
    let ends: Vec<String> = ends.map(|end| format!(".{end}")).collect();
    html! {
        h2 { (texts.get("attachments-add")) }
        (Form::to(paths::attachments(desk.id())).class("sheet").own_checks().carries_file().draw(&desk.frame, &html! {
            (choice::select(texts, typed, &Field::new(texts, "part", "attachments-part"), &parts))
            (field::text(texts, typed, &Field::new(texts, "title", "attachments-what")))
            (field::text(texts, typed, &Field::new(texts, "version", "attachments-version").optional()))
            div.field.wrong[typed.finding("file").is_some()] {
                (field::head(texts, typed, &file))
                input type="file" id="file" name="file" accept=(ends.join(","))
                    aria-describedby=[field::described(typed, &file)];
            }
            button.button type="submit" { (texts.get("attachments-add")) }
        }))
    }
}

/// Why a file was not added.
pub fn why(texts: Texts, why: Refused) -> String {
    match why {
        Refused::Empty => texts.get("attachments-empty"),
        Refused::TooLarge => {
            let fills = [("size", size(texts, LARGEST).into())];
            texts.with("attachments-too-large", fills)
        }
        Refused::Kind => texts.get("attachments-kind"),
        Refused::OtherBytes => texts.get("attachments-other-bytes"),
    }
}

fn part_name(texts: Texts, part: &str) -> String {
    Part::from_name(part).map_or_else(
        || part.to_owned(),
        |part| texts.get(&format!("part-{}", part.name())),
    )
}

/// A size in megabytes, or in kilobytes below one.
pub(in crate::web::screens) fn size(texts: Texts, bytes: usize) -> String {
    let (unit, key) = if bytes >= 1024 * 1024 {
        (1024 * 1024, "attachments-megabytes")
    } else {
        (1024, "attachments-kilobytes")
    };
    let tenths = (bytes * 10).div_ceil(unit);
    let amount = i64::try_from(tenths).map_or(Decimal::ZERO, |tenths| Decimal::new(tenths, 1));
    let amount = number::plain(amount.normalize(), texts.language);
    texts.with(key, [("amount", amount.into())])
}
