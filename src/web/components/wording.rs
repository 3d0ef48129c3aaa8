//! What the writing checks say, beside a text and in a list. A good text gets nothing.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::kept_wording::KeptWording;
use crate::domain::tender::part::Part;
use crate::domain::wording::rule::{Level, Rule};
use crate::domain::wording::whole::{self, Checked, Open, Said};
use crate::i18n::{Fill, Texts, date};
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// The place on the page of a text where its remarks stand.
pub const PLACE: &str = "wording";

/// The remarks about a text; what is an error says how it can stay.
pub fn beside(desk: &TenderDesk, checked: &Checked<'_>) -> Markup {
    let texts = desk.texts();
    let (tips, warned): (Vec<_>, Vec<_>) = checked
        .said()
        .into_iter()
        .partition(|one| one.level == Level::Tip);
    html! {
        @if !warned.is_empty() {
            section.wording #(PLACE) aria-labelledby="wording-title" {
                h2 #wording-title { (texts.get("wording-title")) }
                (marked(texts, checked, |_| true))
                ul {
                    @for said in &warned {
                        li { (words(texts, said)) (keeping(desk, checked, said)) }
                    }
                }
                (on_demand(texts, &tips))
                p { a href=(paths::part(desk.id(), checked.part)) { (texts.get("wording-to-list")) } }
            }
        } @else {
            (on_demand(texts, &tips))
        }
    }
}

/// Whether saving brought remarks that were not there before; who saves the same words again knows
/// about them.
pub fn has_news(before: Option<&Checked<'_>>, after: &Checked<'_>) -> bool {
    let known = before.map(Checked::warned).unwrap_or_default();
    after.warned().iter().any(|one| !known.contains(one))
}

/// Goes on after a save: to the text when it got remarks, otherwise to the list.
pub fn onward(desk: &TenderDesk, of: Part, id: &str, news: bool) -> Response {
    if news {
        let time = date::clock(desk.means().clock.now(), desk.language());
        let page = paths::item(desk.id(), of, id);
        return Redirect::to(&paths::saved_section(&page, &time, PLACE)).into_response();
    }
    desk.saved_to(&paths::part(desk.id(), of))
}

/// How many remarks a text in a list has; nothing when it has none.
pub fn mark(desk: &TenderDesk, part: Part, id: &str) -> Markup {
    html! {
        @if desk.may(Deed::Write) && let Some(open) = desk.at.open_wording(part, id) {
            (counted(desk.texts(), open))
        }
    }
}

fn counted(texts: Texts, open: Open) -> Markup {
    let count = |key, count: usize| texts.with(key, [("count", Fill::from(count))]);
    let (key, number, class) = match open.errors {
        0 => ("wording-remarks-mark", open.remarks, "quiet-mark"),
        errors => ("wording-errors-mark", errors, "quiet-mark wrong"),
    };
    html! {
        " " span class=(class) title=(texts.with("wording-mark-text",
            [("count", count(key, number).into())])) { (count(key, number)) }
    }
}

/// One rule in words: the words that it is about, what is wrong and what to do.
pub fn words(texts: Texts, said: &Said<'_>) -> Markup {
    let code = said.rule.code;
    let quoted = quoted(texts, said);
    html! {
        @match said.level {
            Level::Error => span.tag.wrong { (texts.get("severity-error")) },
            Level::Warning | Level::Tip => {},
        }
        @if !quoted.is_empty() { " " strong { (quoted) } }
        " " (texts.get(code)) " "
        span.muted { (texts.get(&format!("{code}-advice"))) }
    }
}

/// The words that it is about, each between quotes.
fn quoted(texts: Texts, said: &Said<'_>) -> String {
    let quote = |word: &&str| texts.with("wording-word", [("word", Fill::from(short(word)))]);
    said.words.iter().map(quote).collect::<Vec<_>>().join(", ")
}

/// A long sentence is named by its beginning.
fn short(words: &str) -> String {
    let mut start: String = words.chars().take(60).collect();
    if start.len() < words.len() {
        start.push('…');
    }
    start
}

/// The text with the words marked that the warnings are about, of the rules that `shows` chooses.
pub fn marked(texts: Texts, checked: &Checked<'_>, shows: impl Fn(&Rule) -> bool) -> Markup {
    let pieces = pieces(checked, shows);
    html! {
        @if pieces.iter().any(|(_, marked)| *marked) {
            p.said {
                span.hidden { (texts.get("wording-in-text")) ": " }
                @for (piece, marked) in pieces {
                    @if marked { mark { (piece) } } @else { (piece) }
                }
            }
        }
    }
}

/// The text in pieces, each with whether a warning is about it.
fn pieces<'a>(checked: &Checked<'a>, shows: impl Fn(&Rule) -> bool) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let warned = checked.remarks.iter().filter(|one| one.level != Level::Tip);
    for remark in warned.filter(|one| !one.place.is_empty() && shows(one.rule)) {
        let start = remark.place.start.max(at);
        if start >= remark.place.end {
            continue;
        }
        pieces.push((&checked.text[at..start], false));
        pieces.push((&checked.text[start..remark.place.end], true));
        at = remark.place.end;
    }
    pieces.push((&checked.text[at..], false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

fn on_demand(texts: Texts, tips: &[Said<'_>]) -> Markup {
    html! {
        @if !tips.is_empty() {
            details.wording-tips {
                summary { (texts.with("wording-tips", [("count", tips.len().into())])) }
                ul { @for said in tips { li { (words(texts, said)) } } }
            }
        }
    }
}

/// The reason for which an error stays, or the way to give one.
fn keeping(desk: &TenderDesk, checked: &Checked<'_>, said: &Said<'_>) -> Markup {
    let texts = desk.texts();
    let kept = checked.kept(said, &desk.at.tender.kept_wordings);
    let id = KeptWording::id_of(checked.part, checked.object, said.rule.code);
    let page = paths::wording(desk.id(), &id);
    html! {
        @if said.level == Level::Error {
            @if let Some(kept) = kept { p { (reason(texts, kept)) } }
            @if desk.may(Deed::Write) {
                p { a href=(page) {
                    (texts.get(if kept.is_some() { "wording-kept-change" } else { "wording-keep" }))
                } }
            }
        }
    }
}

/// Every wording of the tender that stays for a reason; nothing when there is none.
pub fn kept(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let all = &desk.at.tender.kept_wordings;
    let checked = whole::check(&desk.at.tender);
    let found: Vec<(&Checked<'_>, Said<'_>, &KeptWording)> = checked
        .iter()
        .flat_map(|one| one.said().into_iter().map(move |said| (one, said)))
        .filter(|(_, said)| said.level == Level::Error)
        .filter_map(|(one, said)| one.kept(&said, all).map(|kept| (one, said, kept)))
        .collect();
    html! {
        @if !found.is_empty() {
            h2 { (texts.with("wording-reasons-title", [("count", found.len().into())])) }
            ul {
                @for (one, said, kept) in found {
                    li {
                        a href=(paths::checked(desk.id(), one.part, one.object)) { (one.object) } ", "
                        (quoted(texts, &said)) ". " (reason(texts, kept))
                    }
                }
            }
        }
    }
}

/// "Blijft zo: …", with who and when.
pub fn reason(texts: Texts, kept: &KeptWording) -> String {
    texts.with(
        "wording-kept",
        [
            ("reason", Fill::from(kept.reason.as_str())),
            ("by", Fill::from(kept.by.as_str())),
            ("at", Fill::from(day(texts, &kept.at))),
        ],
    )
}

fn day(texts: Texts, at: &str) -> String {
    let moment = at
        .parse()
        .map(|at| date::day(date::day_of(at), texts.language));
    moment.unwrap_or_else(|_| at.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::Requirement;
    use crate::i18n::Language;

    fn requirement(text: &str) -> Requirement {
        Requirement {
            id: "R001".into(),
            text: text.into(),
            ..Requirement::default()
        }
    }

    #[test]
    fn the_words_of_a_warning_are_marked_and_nothing_is_lost() {
        let one = requirement("Het is modern, zo nodig snel & <b>.");
        let checked = Checked::requirement(&one);
        let pieces = pieces(&checked, |_| true);
        let whole: String = pieces.iter().map(|(piece, _)| *piece).collect();
        let marked: Vec<&str> = pieces.iter().filter(|one| one.1).map(|one| one.0).collect();
        assert_eq!(whole, one.text);
        assert_eq!(marked, ["modern", "zo nodig", "snel", "<b>"]);
        let html = super::marked(Language::Nl.texts(), &checked, |_| true).into_string();
        assert!(html.contains("<mark>&lt;b&gt;</mark>"), "{html}");
    }

    #[test]
    fn the_mark_in_a_list_counts_errors_when_there_are_and_remarks_when_not() {
        let mark =
            |errors, remarks| counted(Language::Nl.texts(), Open { errors, remarks }).into_string();
        assert!(mark(1, 3).contains("1 fout"));
        assert!(mark(0, 3).contains('3'));
    }
}
