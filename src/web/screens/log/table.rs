//! Deeds as rows: who as what did what, on what, from where, and how it ended.

use maud::{Markup, html};
use uuid::Uuid;

use crate::actions::accounts::Person;
use crate::actions::log::LogEntry;
use crate::domain::permission::Refusal;
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::i18n::{Texts, date};
use crate::web::screens::account::device;

/// The table; `origins` adds from where.
pub fn view(
    texts: Texts,
    title: &str,
    entries: &[LogEntry],
    people: &[Person],
    origins: bool,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table.texts.log {
                caption.hidden { (title) }
                thead { tr {
                    th.num scope="col" { (texts.get("log-number")) }
                    th scope="col" { (texts.get("log-when")) }
                    th scope="col" { (texts.get("log-who")) }
                    th scope="col" { (texts.get("log-what")) }
                    th scope="col" { (texts.get("log-on")) }
                    th scope="col" { (texts.get("log-result")) }
                    @if origins { th scope="col" { (texts.get("log-from")) } }
                } }
                tbody {
                    @for entry in entries { (row(texts, entry, people, origins)) }
                }
            }
        }
    }
}

fn row(texts: Texts, entry: &LogEntry, people: &[Person], origins: bool) -> Markup {
    let who = match &entry.person_id {
        Some(id) => person_or(people, id),
        None => texts.get("log-program"),
    };
    let at = entry.at.parse();
    let when = at.map_or_else(|_| entry.at.clone(), |at| date::moment(at, texts.language));
    html! {
        tr {
            td.num { (entry.seq) }
            td.when { (when) }
            td { (who) @if !entry.role.is_empty() { " " span.muted { (roles(texts, &entry.role)) } } }
            td { (deed(texts, &entry.deed)) }
            td {
                (object(people, &entry.object))
                @let detail = detail(texts, &entry.detail);
                @if !detail.is_empty() { " " span.muted { (detail) } }
            }
            td {
                @if entry.is_refused() {
                    span.tag.caution { (texts.get("log-refused")) }
                } @else {
                    (texts.get("log-done"))
                }
            }
            @if origins { td { (origin(texts, entry)) } }
        }
    }
}

fn origin(texts: Texts, entry: &LogEntry) -> Markup {
    let device = entry.device.as_deref().unwrap_or_default();
    html! {
        @match entry.address.as_deref() {
            // Kept, but nobody was connected: the program itself, or a command on the machine.
            Some("") if device.is_empty() => {}
            Some(address) => { (address) " " span.muted { (device::name(device)) } }
            None => span.muted { (texts.get("log-origin-gone")) }
        }
    }
}

/// A deed in words; one that has none is shown as it is kept.
pub fn deed(texts: Texts, deed: &str) -> String {
    let key = format!("deed-{}", deed.replace('.', "-"));
    let words = texts.get(&key);
    if words.starts_with('⟦') {
        deed.to_owned()
    } else {
        words
    }
}

/// Roles in words; what is no role in a tender is shown as it is kept.
fn roles(texts: Texts, names: &str) -> String {
    let words = names.split([' ', ',']).filter(|name| !name.is_empty());
    let words: Vec<String> = words
        .map(|name| match Role::from_name(name) {
            Some(role) => texts.get(&format!("role-{}", role.name())),
            None if name == "administrator" => texts.get("log-administrator"),
            None => name.to_owned(),
        })
        .collect();
    words.join(", ")
}

/// How somebody got in, or why not.
const HOW: [&str; 11] = [
    "password",
    "code",
    "recovery-code",
    "passkey",
    "copied",
    "invitation",
    "set-up",
    "reset",
    "example",
    "wrong",
    "too-often",
];

/// What more was kept about it: phases and refusals in words, a text of a person as it was typed.
fn detail(texts: Texts, detail: &str) -> String {
    let refusals = [
        (Refusal::Role, "log-refusal-role"),
        (Refusal::Phase, "log-refusal-phase"),
        (Refusal::Declaration, "log-refusal-declaration"),
        (Refusal::Unconfirmed, "log-refusal-unconfirmed"),
        (Refusal::SamePerson, "log-refusal-same-person"),
    ];
    let refusal = refusals
        .into_iter()
        .find(|(refusal, _)| refusal.to_string() == detail);
    if HOW.contains(&detail) {
        return texts.get(&format!("log-how-{detail}"));
    }
    match (refusal, Phase::from_name(detail)) {
        (Some((_, key)), _) => texts.get(key),
        (None, Some(phase)) => texts.get(&format!("phase-{}", phase.name())),
        (None, None) => detail.to_owned(),
    }
}

/// What it was done to. Of an identifier that has no name the end tells lines about the same thing
/// from each other.
fn object(people: &[Person], id: &str) -> Markup {
    let known = person_or(people, id);
    html! {
        @match known.rsplit_once('-') {
            Some((_, end)) if known == id && Uuid::try_parse(id).is_ok() => span.muted { "…" (end) },
            Some(_) | None => (known),
        }
    }
}

/// Identifiers of people print as their names.
fn person_or(people: &[Person], id: &str) -> String {
    let found = people.iter().find(|person| person.person_id == id);
    found.map_or_else(|| id.to_owned(), |person| person.name.clone())
}
