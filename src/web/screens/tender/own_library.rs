//! The organisation's own library, seen from a tender: what there is to take, and what changed in
//! any library since it was taken.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::library::renew::Seen;
use crate::actions::library::{self, Changed, Keepable, OwnItem, Take, Wording};
use crate::actions::procurement::{self, Entry, EntryKind};
use crate::domain::permission::Deed;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{PlacedCriterion, branches};
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::date;
use crate::web::components::field;
use crate::web::components::library as words;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::parts::{knock_outs, requirements};
use crate::web::{layout, paths};

/// The kinds that can be kept, in the order of the page, with the part where they stand.
const KINDS: [(EntryKind, Part); 3] = [
    (EntryKind::KnockOut, Part::KnockOuts),
    (EntryKind::Requirement, Part::Requirements),
    (EntryKind::Criterion, Part::Scoring),
];

/// What the page shows.
struct Page {
    own: Vec<OwnItem>,
    changed: Vec<Changed>,
    /// The entries of what changed: their ids with their versions and their words.
    written: Vec<Written>,
}

/// What stands in the tender.
struct Written {
    id: String,
    version: i64,
    words: String,
}

/// Shows the library.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let page = page(&desk).await?;
    Ok(view(&desk, &page, &Typed::default()))
}

/// Keeps an entry of this tender.
pub async fn keep(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    let (means, at, id) = (desk.means(), &desk.at, typed.trimmed("item"));
    let kind = typed.trimmed("kind");
    let known = KINDS.into_iter().find(|(one, _)| one.name() == kind);
    let (kind, part) = known.ok_or(WebError::NotFound)?;
    let entry = match part {
        Part::KnockOuts => Keepable::KnockOut(procurement::item(means, at, kind, &id).await?.value),
        Part::Requirements => {
            Keepable::Requirement(procurement::item(means, at, kind, &id).await?.value)
        }
        _ => Keepable::Criterion(procurement::item(means, at, kind, &id).await?.value),
    };
    library::keep(means, &at.viewer, &at.row, entry).await?;
    Ok(desk.saved_to(&paths::own_library(desk.id())))
}

/// Takes what was chosen into this tender.
pub async fn take(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    let (means, at, codes) = (desk.means(), &desk.at, typed.all("item"));
    let added = library::take_own(means, &at.viewer, &at.row, &codes, name_it).await?;
    if added.is_empty() {
        typed.refuse("item", desk.texts().get("library-own-none-chosen"));
        let page = page(&desk).await?;
        return Ok(refused(view(&desk, &page, &typed)));
    }
    Ok(desk.saved_to(&paths::own_library(desk.id())))
}

/// Takes the new words of one item of our own into the entry that was made from it.
pub async fn renew(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    let (entry, code) = (typed.trimmed("entry"), typed.trimmed("item"));
    let seen = Seen {
        code: &code,
        item: typed.get("item-version").parse().unwrap_or(0),
        entry: &entry,
        version: typed.version(),
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match library::renew::take_words(means, viewer, &desk.at.row, seen).await {
        Ok(()) => Ok(desk.saved_to(&paths::own_library(desk.id()))),
        Err(problem) => {
            let late = Late {
                object: &entry,
                back: paths::own_library(desk.id()),
                ..Late::default()
            };
            late.not_done(&desk, problem).await
        }
    }
}

/// What an entry that is taken is called, as its own part calls it.
fn name_it(kind: EntryKind, number: usize) -> String {
    match kind {
        EntryKind::KnockOut => knock_outs::edit::name_it(number),
        EntryKind::Requirement => requirements::name_it(number),
        _ => format!("C{number}"),
    }
}

async fn page(desk: &TenderDesk) -> Result<Page, WebError> {
    let means = desk.means();
    let own = library::own(means, &desk.at.row.organisation_id).await?;
    let takes = library::takes(means, desk.id()).await?;
    let stands = |take: &Take| {
        let copy = copy_of(&desk.at.tender, &take.kind, &take.code);
        copy.is_some_and(|id| id == take.entry_id)
    };
    let changed = library::changed(takes, stands, |code| words_now(desk, &own, code));
    let mut stored = Vec::new();
    if !changed.is_empty() && desk.may(Deed::Write) {
        let at = &desk.at;
        let all = procurement::items::<KnockOut>(means, at, EntryKind::KnockOut).await?;
        stored.extend(written(all, |one| one.text));
        let all = procurement::items::<Requirement>(means, at, EntryKind::Requirement).await?;
        stored.extend(written(all, |one| one.text));
        let all = procurement::items::<PlacedCriterion>(means, at, EntryKind::Criterion).await?;
        stored.extend(written(all, |one| one.criterion.name));
    }
    Ok(Page {
        own,
        changed,
        written: stored,
    })
}

fn written<T>(all: Vec<Entry<T>>, words: impl Fn(T) -> String) -> impl Iterator<Item = Written> {
    all.into_iter().map(move |one| Written {
        id: one.id,
        version: one.version,
        words: words(one.value),
    })
}

/// The words of an item as they are now, in our own library or in a file.
fn words_now(desk: &TenderDesk, own: &[OwnItem], code: &str) -> Option<Wording> {
    if let Some(item) = own.iter().find(|item| item.code == code) {
        return Some(Wording::of_own(item));
    }
    let files = &desk.app.libraries;
    let requirement = files.requirement(code);
    let knock_out = files.knock_out(code);
    let criterion = files.criterion(code);
    let requirement = requirement.map(|(_, item)| words::words_of_requirement(item));
    let knock_out = knock_out.map(|(_, item)| words::words_of_knock_out(item));
    let criterion = criterion.map(|(_, item)| words::words_of_criterion(item));
    requirement.or(knock_out).or(criterion)
}

/// The id of the entry of this kind that was made from an item.
fn copy_of(tender: &Tender, kind: &str, code: &str) -> Option<String> {
    if kind == EntryKind::KnockOut.name() {
        let mut all = tender.knock_outs.iter();
        all.find(|one| one.library == code)
            .map(|one| one.id.clone())
    } else if kind == EntryKind::Requirement.name() {
        let mut all = tender.requirements.iter();
        all.find(|one| one.library == code)
            .map(|one| one.id.clone())
    } else {
        let all = branches(&tender.criteria, None);
        let mut all = all.iter().map(|branch| branch.criterion);
        all.find(|one| one.library == code)
            .map(|one| one.id.clone())
    }
}

fn view(desk: &TenderDesk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("library-own");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("library-own-lead")) }
        (changed(desk, page))
        @if page.own.is_empty() {
            p { (texts.get("library-own-empty")) }
        } @else {
            (Form::to(paths::own_library(desk.id())).id("item").class("list").own_checks().draw(&desk.frame, &html! {
                @for (kind, part) in KINDS { (section(desk, page, kind, part, typed)) }
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("library-own-take")) }
                }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn section(desk: &TenderDesk, page: &Page, kind: EntryKind, part: Part, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let items = page.own.iter().filter(|item| item.kind == kind.name());
    let items: Vec<&OwnItem> = items.collect();
    html! {
        @if !items.is_empty() {
            section {
                h2 { (texts.get(&format!("library-own-{}", kind.name()))) }
                @for item in items { (choice(desk, item, part, typed)) }
            }
        }
    }
}

fn choice(desk: &TenderDesk, item: &OwnItem, part: Part, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let copy = copy_of(&desk.at.tender, &item.kind, &item.code);
    let saved = item.saved_at.parse().ok();
    let saved = saved.map_or_else(String::new, |at| {
        date::day(date::day_of(at), desk.language())
    });
    let fills = [
        ("reference", item.reference.as_str().into()),
        ("day", saved.into()),
        ("version", item.version.to_string().into()),
    ];
    let about = html! { span.hint { (texts.with("library-own-saved", fills)) } };
    html! {
        div.choice.text {
            @if let Some(copy) = copy {
                span.taken aria-hidden="true" { "✓" }
                div {
                    (item.wording)
                    span.hint { a href=(place(desk, part, &copy)) {
                        (texts.with("library-own-taken", [("item", copy.as_str().into())]))
                    } }
                    (about)
                }
            } @else {
                input type="checkbox" id=(item.code) name="item" value=(item.code)
                    checked[typed.has("item", &item.code)] disabled[!desk.may(Deed::Write)];
                label for=(item.code) { (item.wording) (about) }
            }
        }
    }
}

fn place(desk: &TenderDesk, part: Part, id: &str) -> String {
    if part == Part::Scoring {
        paths::criterion(desk.id(), id)
    } else {
        paths::item(desk.id(), part, id)
    }
}

/// What says something else than when it was taken, old beside new.
fn changed(desk: &TenderDesk, page: &Page) -> Markup {
    let texts = desk.texts();
    let part_of = |kind: &str| {
        let found = KINDS.into_iter().find(|(one, _)| one.name() == kind);
        found.map_or(Part::Requirements, |(_, part)| part)
    };
    html! {
        @if !page.changed.is_empty() {
            section {
                h2 { (texts.get("library-changed")) }
                p { (texts.get("library-changed-lead")) }
                @for one in &page.changed {
                    @let then = &one.then;
                    h3 { a href=(place(desk, part_of(&then.kind), &then.entry_id)) {
                        (then.entry_id) " (" (then.code) ")"
                    } }
                    dl.facts {
                        dt { (texts.get("library-changed-then")) }
                        dd { (texts.language.pick(&then.wording_nl, &then.wording_en)) }
                        dt { (texts.get("library-changed-now")) }
                        dd { (texts.language.pick(&one.now.nl, &one.now.en)) }
                        @if let Some(written) = adapted(page, one) {
                            dt { (texts.get("library-changed-here")) }
                            dd { (written.words) }
                        }
                    }
                    (take_words(desk, page, one))
                }
            }
        }
    }
}

/// The entry of what changed, when its words are neither those of then nor those of now.
fn adapted<'a>(page: &'a Page, one: &Changed) -> Option<&'a Written> {
    let known = [&one.then.wording_nl, &one.then.wording_en, &one.now.nl];
    let found = page.written.iter().find(|all| all.id == one.then.entry_id);
    found.filter(|written| !known.contains(&&written.words))
}

/// The button that takes the new words of an item of our own; what a file says is filled in by hand.
fn take_words(desk: &TenderDesk, page: &Page, one: &Changed) -> Markup {
    let texts = desk.texts();
    let item = page.own.iter().find(|item| item.code == one.then.code);
    let written = page.written.iter().find(|all| all.id == one.then.entry_id);
    html! {
        @if let (Some(item), Some(written)) = (item, written) {
            (Form::to(paths::renew(desk.id())).draw(&desk.frame, &html! {
                input type="hidden" name="item" value=(item.code);
                input type="hidden" name="item-version" value=(item.version);
                input type="hidden" name="entry" value=(written.id);
                input type="hidden" name="version" value=(written.version);
                @if adapted(page, one).is_some() {
                    details {
                        summary { (texts.get("library-changed-take")) span.hidden { " " (written.id) } }
                        p { (texts.get("library-changed-lost")) }
                        button.button.quiet type="submit" { (texts.get("library-changed-take-sure")) }
                    }
                } @else {
                    button.button.quiet type="submit" {
                        (texts.get("library-changed-take")) span.hidden { " " (written.id) }
                    }
                }
            }))
        }
    }
}
