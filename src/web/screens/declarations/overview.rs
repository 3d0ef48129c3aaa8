//! What every assessor declared, for who oversees the procedure.

use maud::{Markup, html};

use crate::domain::declaration::Interest;
use crate::domain::permission::Deed;
use crate::domain::statement::{Stated, Statement};
use crate::domain::visibility::Field;
use crate::i18n::{Texts, date};
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// Who signed and declared what, and every interest with its decisions.
pub(super) fn section(desk: &TenderDesk, all: &[Statement]) -> Markup {
    let texts = desk.texts();
    html! {
        h2 { (texts.get("declarations-overview")) }
        p { (texts.get("declarations-overview-text")) }
        // Who must decide finds that first.
        @if desk.at.must_judge() { (interests(desk, all)) (matrix(texts, all)) }
        @else { (matrix(texts, all)) (interests(desk, all)) }
    }
}

fn matrix(texts: Texts, all: &[Statement]) -> Markup {
    let bids: &[Stated] = all.first().map_or(&[], |one| &one.interests);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("declarations-overview")) {
            table.matrix {
                caption.hidden { (texts.get("declarations-overview")) }
                thead { tr {
                    th scope="col" { (texts.get("doc-declarations-assessor")) }
                    th scope="col" { (texts.get("doc-declarations-signed")) }
                    @for one in bids { th scope="col" { (one.tenderer) } }
                } }
                tbody {
                    @for one in all {
                        tr {
                            th scope="row" {
                                (one.name)
                                @if !one.takes_part { " " span.tag { (texts.get("declarations-gone")) } }
                            }
                            td {
                                @match &one.signed_at {
                                    Some(at) => span.when { (moment(texts, at)) },
                                    None => span.muted { (texts.get("doc-declarations-unsigned")) },
                                }
                            }
                            @for stated in &one.interests { td { (status(texts, stated)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Every interest, with the words and the decisions.
fn interests(desk: &TenderDesk, all: &[Statement]) -> Markup {
    let texts = desk.texts();
    let declared = |one: &&Stated| !matches!(one.interest, None | Some(Interest::None));
    let pairs: Vec<(&Statement, &Stated)> = all
        .iter()
        .flat_map(|one| one.interests.iter().map(move |stated| (one, stated)))
        .filter(|(_, stated)| declared(stated))
        .collect();
    html! {
        h2 { (texts.get("doc-declarations-interests")) }
        @if pairs.is_empty() {
            p { (texts.get("interests-nobody")) }
        } @else if !desk.at.shows(Field::InterestReasons) {
            p { (texts.get("interests-private")) }
        }
        @for (statement, stated) in pairs { (interest(desk, statement, stated)) }
    }
}

fn interest(desk: &TenderDesk, statement: &Statement, stated: &Stated) -> Markup {
    let texts = desk.texts();
    let own = statement.person_id == desk.person.person_id;
    let waits = stated.interest == Some(Interest::Undecided);
    let button = if stated.decisions.is_empty() {
        "judge-title"
    } else {
        "judge-again"
    };
    html! {
        section {
            h3 { (statement.name) " – " (stated.tenderer) }
            p { (status(texts, stated)) }
            @for paragraph in stated.explanation.split("\n\n").filter(|text| !text.is_empty()) {
                p.note { (paragraph) }
            }
            (decisions(texts, stated))
            @if desk.may(Deed::JudgeInterest) && own {
                p { (texts.get("judge-own")) }
            } @else if desk.may(Deed::JudgeInterest) {
                p { a.button[waits] href=(paths::judge(desk.id(), &statement.person_id, &stated.bid)) {
                    (texts.get(button)) span.hidden { " " (statement.name) ", " (stated.tenderer) }
                } }
            }
        }
    }
}

/// How an interest stands; what still asks for something stands out.
pub(super) fn status(texts: Texts, stated: &Stated) -> Markup {
    let words = match stated.interest {
        Some(interest) => texts.get(&format!("interest-{}", interest.name())),
        None => texts.get("interest-undeclared"),
    };
    html! {
        @match stated.interest {
            None => span.muted { (words) },
            Some(Interest::None | Interest::Allowed) => (words),
            Some(Interest::Undecided) => span.tag.caution { (words) },
            Some(Interest::Conflict) => span.tag.wrong { (words) },
        }
    }
}

/// Every decision, the last one last.
pub(super) fn decisions(texts: Texts, stated: &Stated) -> Markup {
    html! {
        @for decision in &stated.decisions {
            p { (texts.with(&format!("doc-declarations-decided-{}", decision.outcome.name()), [
                ("name", decision.by.as_str().into()),
                ("moment", moment(texts, &decision.at).into()),
                ("reason", decision.reason.as_str().into()),
            ])) }
        }
    }
}

fn moment(texts: Texts, at: &str) -> String {
    at.parse()
        .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
}
