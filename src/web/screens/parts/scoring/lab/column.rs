//! One method in the lab: who wins, the ranking, what a point is worth, and what a removal does.

use maud::{Markup, html};

use crate::domain::award::method::name::MethodName;
use crate::domain::method_lab::offer::Dummy;
use crate::domain::method_lab::trial::{Interval, Outcome, Trial, Tried};
use crate::i18n::method::facts;
use crate::i18n::{Texts, number};
use crate::web::screens::parts::scoring::lab::words;
use crate::web::screens::parts::scoring::percent;

/// The section of one method; the first is the chosen one, and `winners` are the chosen method's.
pub(super) fn section(texts: Texts, trial: &Trial, index: usize, winners: &[Dummy]) -> Markup {
    let id = format!("method-{}", index + 1);
    html! {
        section aria-labelledby=(id) {
            p.muted { (texts.get(if index == 0 { "lab-chosen" } else { "lab-beside" })) }
            h3 id=(id) { (words::choice(texts, trial.variant.choice)) }
            @match &trial.outcome {
                Ok(outcome) => (outcome_of(texts, trial, outcome, index, winners)),
                Err(errors) => p.note { (words::refused(texts, errors)) },
            }
        }
    }
}

fn outcome_of(
    texts: Texts,
    trial: &Trial,
    outcome: &Outcome,
    index: usize,
    winners: &[Dummy],
) -> Markup {
    let method = trial.variant.award.method;
    html! {
        div.verdict {
            (words::verdict(texts, method, outcome))
            @if index > 0 {
                " " (texts.get(if outcome.winners() == winners { "lab-same-winner" } else { "lab-other-winner" }))
            }
        }
        (ranking(texts, trial, outcome, index))
        (worth(texts, method, outcome))
        (removals(texts, outcome))
        (intervals(texts, &outcome.intervals))
        @if index > 0 {
            details {
                summary { (texts.get("lab-figures")) }
                p { (words::rule(texts, &trial.variant)) }
                @for sentence in words::counts_for(texts, &trial.variant) { p { (sentence) } }
            }
        }
    }
}

fn ranking(texts: Texts, trial: &Trial, outcome: &Outcome, index: usize) -> Markup {
    let method = trial.variant.award.method;
    let caption = format!("ranking-{}", index + 1);
    let choice = words::choice(texts, trial.variant.choice);
    html! {
        div.scroll tabindex="0" role="region" aria-labelledby=(caption) {
            table.close {
                caption.hidden id=(caption) { (texts.with("lab-ranking", [("method", choice.into())])) }
                thead { tr {
                    th.num scope="col" { (texts.get("lab-rank")) }
                    th scope="col" { (texts.get("lab-bid")) }
                    th.num scope="col" { (words::figure_name(texts, method)) }
                } }
                tbody { @for bid in &outcome.bids { (row(texts, method, bid)) } }
            }
        }
    }
}

fn row(texts: Texts, method: MethodName, bid: &Tried) -> Markup {
    let language = texts.language;
    html! {
        tr.first[bid.ranked.as_ref().is_some_and(|row| row.rank == 1)] {
            td.num { @if let Some(row) = &bid.ranked { (row.rank) } }
            th scope="row" {
                (words::bid(texts, bid.offer.dummy))
                span.under {
                    (number::money(bid.offer.price, language)) ", "
                    (percent::print(bid.offer.quality, language))
                }
                @if let Some(rate) = &bid.per_point {
                    @let rate = number::decimal_text(rate, language);
                    span.under { (texts.with("lab-per-point", [("amount", rate.into())])) }
                }
            }
            @if let Some(row) = &bid.ranked {
                td.num {
                    (words::figure(texts, method, &row.total))
                    @if let (Some(price), Some(quality)) = (&row.price_points, &row.quality_points) {
                        span.under {
                            (number::decimal_text(price, language)) " + "
                            (number::decimal_text(quality, language))
                        }
                    }
                }
            } @else {
                td { (words::reasons(texts, &bid.reasons)) }
            }
        }
    }
}

/// What a point of quality is worth, in the method's own words.
fn worth(texts: Texts, method: MethodName, outcome: &Outcome) -> Markup {
    html! {
        @if let Some(character) = &outcome.character {
            p { (facts::exchange(texts, method, &character.exchange)) }
        }
    }
}

fn removals(texts: Texts, outcome: &Outcome) -> Markup {
    let mut swaps = outcome
        .removals
        .iter()
        .filter(|one| !one.swapped.is_empty())
        .peekable();
    html! {
        h4 { (texts.get("lab-removals")) }
        @if swaps.peek().is_none() {
            p { (texts.get("lab-removals-none")) }
        } @else {
            ul { @for removed in swaps { li { (words::removal(texts, removed)) } } }
        }
    }
}

/// Who wins by the weight of the price.
fn intervals(texts: Texts, intervals: &[Interval]) -> Markup {
    html! {
        @if !intervals.is_empty() {
            h4 { (texts.get("lab-intervals")) }
            ul {
                @for one in intervals {
                    li {
                        (texts.with("lab-interval", [
                            ("from", words::rounded(texts, &one.from).into()),
                            ("to", words::rounded(texts, &one.to).into()),
                            ("names", words::bids(texts, &one.winners).into()),
                        ]))
                    }
                }
            }
        }
    }
}
