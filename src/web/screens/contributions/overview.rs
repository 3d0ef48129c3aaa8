//! Proposals and remarks of a tender on one page, what is open first.

use maud::{Markup, html};

use crate::domain::contribution::proposal::Proposal;
use crate::domain::contribution::question::Question;
use crate::domain::contribution::remark::Remark;
use crate::domain::permission::Deed;
use crate::i18n::date;
use crate::web::components::post_form::Form;
use crate::web::components::remarks;
use crate::web::desk::TenderDesk;
use crate::web::screens::contributions::propose::open_questions;
use crate::web::screens::contributions::{proposal, settled};
use crate::web::{layout, paths};

/// Shows the page.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let title = texts.get("contributions-title");
    let all = &desk.at.contributions;
    let (open, done): (Vec<&Proposal>, Vec<&Proposal>) =
        all.proposals.iter().partition(|one| one.is_open());
    let (said, answered): (Vec<&Remark>, Vec<&Remark>) =
        all.remarks.iter().partition(|one| one.is_open());
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("contributions-lead")) }
        p {
            @if desk.may(Deed::Propose) {
                a.button href=(paths::contributed(desk.id(), "/proposals/new")) { (texts.get("proposal-new")) }
                " "
            }
            @if desk.may(Deed::Write) {
                a.button.quiet href=(paths::contributed(desk.id(), "/rounds/new")) { (texts.get("round-new")) }
            }
        }
        (rounds(&desk, &open_questions(&desk)))
        (closed_rounds(&desk))
        h2 { (texts.with("proposals-open", [("count", open.len().into())])) }
        (proposals(&desk, &open))
        h2 { (texts.with("remarks-open", [("count", said.len().into())])) }
        @if desk.may(Deed::Comment) { p { (texts.get("remarks-where")) } }
        (said_table(&desk, &said))
        @if !done.is_empty() || !answered.is_empty() {
            details.wide {
                summary {
                    (texts.with("contributions-settled", [("count", (done.len() + answered.len()).into())]))
                }
                @for one in done { (done_proposal(&desk, one)) }
                @for one in answered { (done_remark(&desk, one)) }
            }
        }
    };
    layout::tender(&desk, &title, &body)
}

fn rounds(desk: &TenderDesk, open: &[&Question]) -> Markup {
    let texts = desk.texts();
    let mut numbers: Vec<i64> = open.iter().map(|one| one.round).collect();
    numbers.dedup();
    html! {
        @for round in numbers {
            @let questions: Vec<&&Question> = open.iter().filter(|one| one.round == round).collect();
            @let last = questions.first().map_or("", |one| &one.closes_on);
            section.note {
                h2 { (texts.with("round-open-until", [("day", day(desk, last).into())])) }
                ul {
                    @for question in questions {
                        li { (one_question(desk, question)) }
                    }
                }
                @if desk.may(Deed::Write) {
                    (Form::to(paths::contributed(desk.id(), &format!("/rounds/{round}/close"))).draw(&desk.frame, &html! {
                        button.button.quiet.small type="submit" { (texts.get("round-close")) }
                    }))
                }
            }
        }
    }
}

/// What was asked before, so that it can still be read beside its answers.
fn closed_rounds(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let all = desk.at.contributions.questions.iter();
    let closed: Vec<&Question> = all.filter(|one| !one.is_open_on(desk.at.today)).collect();
    let rounds: Vec<&[&Question]> = closed
        .chunk_by(|one, next| one.round == next.round)
        .collect();
    html! {
        @if !rounds.is_empty() {
            details.wide {
                summary { (texts.with("rounds-closed", [("count", rounds.len().into())])) }
                @for questions in rounds {
                    @for question in questions.iter().take(1) {
                        p { strong { (until(desk, question)) } }
                    }
                    ul { @for question in questions { li { (asked(desk, question)) } } }
                }
            }
        }
    }
}

/// Until when a round that is closed was open.
fn until(desk: &TenderDesk, question: &Question) -> String {
    let texts = desk.texts();
    match &question.closed_at {
        Some(at) => texts.with(
            "round-closed-at",
            [("moment", settled::moment(desk, at).into())],
        ),
        None => texts.with(
            "round-open-until",
            [("day", day(desk, &question.closes_on).into())],
        ),
    }
}

fn asked(desk: &TenderDesk, question: &Question) -> Markup {
    let proposals = desk.at.contributions.proposals.iter();
    let code = (question.round, question.number);
    let answers = proposals.filter(|one| one.proposed.answers == Some(code));
    let count = [("count", answers.count().into())];
    html! {
        strong { (question.audience) } ": " (question.question) " "
        span.muted { (desk.texts().with("round-answers", count)) }
    }
}

fn one_question(desk: &TenderDesk, question: &Question) -> Markup {
    let texts = desk.texts();
    let new = paths::contributed(desk.id(), "/proposals/new");
    html! {
        (asked(desk, question))
        @if desk.may(Deed::Propose) {
            " " a href={ (new) "?question=" (question.code()) } {
                (texts.get("round-answer")) span.hidden { " " (question.audience) }
            }
        }
    }
}

/// A day as it is shown.
pub fn day(desk: &TenderDesk, day: &str) -> String {
    let parsed = day.parse().map(|day| date::day(day, desk.language()));
    parsed.unwrap_or_default()
}

fn proposals(desk: &TenderDesk, open: &[&Proposal]) -> Markup {
    let texts = desk.texts();
    html! {
        @if open.is_empty() {
            p.muted { (texts.get("proposals-none")) }
        } @else {
            div.scroll {
                table.texts {
                    caption.hidden { (texts.get("proposals-caption")) }
                    thead { tr {
                        th scope="col" { (texts.get("proposal-text")) }
                        th scope="col" { (texts.get("proposal-kind")) }
                        th scope="col" { (texts.get("proposal-from")) }
                        th scope="col" { (texts.get("proposal-support")) }
                    } }
                    tbody { @for one in open { (row(desk, one)) } }
                }
            }
        }
    }
}

fn row(desk: &TenderDesk, one: &Proposal) -> Markup {
    let texts = desk.texts();
    html! {
        tr {
            th.plain scope="row" {
                a href=(paths::proposal(desk.id(), one.number, "")) { (one.number) ". " (one.proposed.text) }
            }
            td {
                (texts.get(&format!("proposal-kind-{}", one.proposed.kind.name())))
                @if let Some(class) = one.proposed.class {
                    br; span.muted { (texts.get(&format!("class-{}", class.name()))) }
                }
            }
            td { (one.origin()) br; span.muted { (settled::moment(desk, &one.at)) } }
            td {
                (texts.with("proposal-supporters", [("count", one.votes.len().into())]))
                (proposal::vote_button(desk, one))
            }
        }
    }
}

fn said_table(desk: &TenderDesk, open: &[&Remark]) -> Markup {
    let texts = desk.texts();
    html! {
        @if open.is_empty() {
            p.muted { (texts.get("remarks-none")) }
        } @else {
            div.scroll {
                table.texts {
                    caption.hidden { (texts.get("remarks-caption")) }
                    thead { tr {
                        th scope="col" { (texts.get("remark-about")) }
                        th scope="col" { (texts.get("remark-text")) }
                        th scope="col" { (texts.get("proposal-from")) }
                        @if desk.may(Deed::Write) { th scope="col" { span.hidden { (texts.get("remark-settle")) } } }
                    } }
                    tbody {
                        @for one in open {
                            tr {
                                td { (remarks::place_link(desk, &one.place)) }
                                td.prose { p.said { (one.text) } }
                                td { (one.source.called()) br; span.muted { (settled::moment(desk, &one.at)) } }
                                @if desk.may(Deed::Write) { td.deeds { (remarks::settle_link(desk, one)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn done_proposal(desk: &TenderDesk, one: &Proposal) -> Markup {
    html! {
        div.said-before {
            p {
                a href=(paths::proposal(desk.id(), one.number, "")) {
                    (desk.texts().with("proposal-title", [("number", one.number.to_string().into())]))
                }
                ": " span.said { (one.proposed.text) } " " span.muted { (one.origin()) }
            }
            (settled::of_proposal(desk, one))
        }
    }
}

fn done_remark(desk: &TenderDesk, one: &Remark) -> Markup {
    html! {
        div.said-before {
            p {
                a href=(paths::contributed(desk.id(), &format!("/remarks/{}", one.number))) {
                    (desk.texts().with("remark-title", [("number", one.number.to_string().into())]))
                }
                " (" (remarks::place_link(desk, &one.place)) "): " span.said { (one.text) } " "
                span.muted { (one.source.called()) }
            }
            (settled::of_remark(desk, one))
        }
    }
}
