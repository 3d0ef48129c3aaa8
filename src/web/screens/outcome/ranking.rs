//! The outcome: ranking, where the points come from, and who is not ranked and why.

use std::str::FromStr;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement;
use crate::domain::award::evaluation::{Evaluation, RankedBid, Reason};
use crate::domain::dossier::Dossier;
use crate::domain::tender::criterion::Criterion;
use crate::domain::visibility::Field;
use crate::i18n::{Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::outcome::chart::{self, Bar};
use crate::web::screens::outcome::prices;
use crate::web::{layout, paths};

/// What the page shows.
struct Outcome {
    dossier: Dossier,
    evaluation: Evaluation,
}

/// Shows the outcome, or why it is shut.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.at.shows(Field::Prices) {
        return Ok(prices::shut(&desk, &Typed::default()).into_response());
    }
    let dossier = procurement::dossier(desk.means(), &desk.at).await?;
    let evaluation = procurement::evaluate(&dossier).map_err(|errors| {
        let problems: Vec<String> = errors.iter().map(ToString::to_string).collect();
        WebError::fault(problems.join("; "))
    })?;
    Ok(view(
        &desk,
        &Outcome {
            dossier,
            evaluation,
        },
    )
    .into_response())
}

fn view(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-outcome");
    let evaluation = &outcome.evaluation;
    let body = html! {
        h1 { (title) }
        p.muted { (texts.get("outcome-computed")) }
        @if evaluation.complete {
            (verdict(desk, outcome))
            (ranking(desk, outcome))
            (origin(desk, outcome))
        } @else {
            p.note.caution { (texts.with("outcome-incomplete", [("count", evaluation.gaps.len().into())])) }
        }
        (excluded(desk, outcome))
        (warnings(texts, evaluation))
        (proof(desk, outcome))
    };
    layout::tender(desk, &title, &body)
}

fn verdict(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    let ranking = &outcome.evaluation.ranking;
    let firsts: Vec<&RankedBid> = ranking.iter().filter(|one| one.rank == 1).collect();
    let text = match (firsts.as_slice(), ranking.get(1)) {
        ([], _) => texts.get("verdict-none"),
        ([first], Some(second)) if first.tie_break.is_some() => texts.with(
            "verdict-by-rule",
            [("second", name(outcome, &second.bid).into())],
        ),
        ([first], Some(second)) => {
            let lead = exact(&first.total) - exact(&second.total);
            texts.with(
                "verdict-lead",
                [
                    ("lead", number::fixed(lead, 2, texts.language).into()),
                    ("second", name(outcome, &second.bid).into()),
                ],
            )
        }
        ([_], None) => texts.get("verdict-only"),
        (_, _) => texts.get("verdict-tie"),
    };
    let winner = firsts.first().map(|first| name(outcome, &first.bid));
    html! {
        div.verdict {
            @if let (Some(winner), 1) = (winner, firsts.len()) {
                strong { (texts.with("verdict-winner", [("name", winner.into())])) } br;
            }
            (text)
        }
    }
}

fn ranking(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    let print = |text: &Option<String>| {
        text.as_ref().map_or_else(
            || "–".to_owned(),
            |text| number::decimal_text(text, texts.language),
        )
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("ranking-title")) {
            table {
                caption { (texts.get("ranking-title")) }
                thead { tr {
                    th.num scope="col" { (texts.get("ranking-rank")) }
                    th scope="col" { (texts.get("bid-name")) }
                    th.num scope="col" { (texts.get("ranking-price")) }
                    th.num scope="col" { (texts.get("ranking-price-points")) }
                    th.num scope="col" { (texts.get("ranking-quality-points")) }
                    th.num scope="col" { (texts.get("ranking-total")) }
                } }
                tbody {
                    @for one in &outcome.evaluation.ranking {
                        tr.first[one.rank == 1] {
                            td.num { (one.rank) }
                            th scope="row" { (name(outcome, &one.bid)) }
                            td.num { (number::decimal_text(&one.price, texts.language)) }
                            td.num { (print(&one.price_points)) }
                            td.num { (print(&one.quality_points)) }
                            td.num { (number::decimal_text(&one.total, texts.language)) }
                        }
                    }
                }
            }
        }
    }
}

/// The bars and, below them, the same figures as a table.
fn origin(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    let top = &outcome.dossier.tender.criteria;
    let mut names = vec![texts.get("ranking-price-part")];
    names.extend(top.iter().map(|criterion| criterion.name.clone()));
    let bars: Vec<Bar> = outcome
        .evaluation
        .ranking
        .iter()
        .map(|one| bar(texts, outcome, one, top))
        .collect();
    let description = texts.get("origin-description");
    html! {
        (chart::bars(&texts.get("origin-title"), &description, &names, &bars, Decimal::ONE_HUNDRED))
        div.scroll tabindex="0" role="region" aria-label=(texts.get("origin-table")) {
            table {
                caption { (texts.get("origin-table")) }
                thead { tr {
                    th scope="col" { (texts.get("origin-part")) }
                    th.num scope="col" { (texts.get("origin-maximum")) }
                    @for bar in &bars { th.num scope="col" { (bar.label) } }
                } }
                tbody {
                    @for (index, name) in names.iter().enumerate() {
                        tr {
                            th scope="row" { (name) }
                            td.num { (maximum(texts, outcome, index)) }
                            @for bar in &bars { td.num { (bar.printed[index]) } }
                        }
                    }
                    tr.total {
                        th scope="row" { (texts.get("ranking-total")) }
                        td.num { (number::fixed(Decimal::ONE_HUNDRED, 2, texts.language)) }
                        @for bar in &bars { td.num { (bar.total) } }
                    }
                }
            }
        }
    }
}

fn bar(texts: Texts, outcome: &Outcome, one: &RankedBid, top: &[Criterion]) -> Bar {
    let mut figures = vec![one.price_points.clone().unwrap_or_default()];
    for criterion in top {
        let result = outcome
            .evaluation
            .criteria
            .iter()
            .find(|result| result.id == criterion.id);
        let points = result.and_then(|result| result.points.get(&one.bid));
        figures.push(points.cloned().unwrap_or_default());
    }
    Bar {
        label: name(outcome, &one.bid),
        parts: figures.iter().map(|figure| exact(figure)).collect(),
        printed: figures
            .iter()
            .map(|one| number::decimal_text(one, texts.language))
            .collect(),
        total: number::decimal_text(&one.total, texts.language),
    }
}

/// The most points of a part: the price's weight, or a criterion's share of the quality weight.
fn maximum(texts: Texts, outcome: &Outcome, index: usize) -> String {
    let tender = &outcome.dossier.tender;
    let most = match index
        .checked_sub(1)
        .and_then(|index| tender.criteria.get(index))
    {
        Some(criterion) => {
            let quality = tender.award.quality_weight.unwrap_or_default();
            quality * criterion.weight.unwrap_or_default() / Decimal::ONE_HUNDRED
        }
        None => tender.award.price_weight.unwrap_or_default(),
    };
    number::fixed(most, 2, texts.language)
}

fn excluded(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    html! {
        @if !outcome.evaluation.inadmissible.is_empty() {
            h2 { (texts.get("excluded-title")) }
            @for one in &outcome.evaluation.inadmissible {
                h3 { (name(outcome, &one.bid)) }
                ul { @for reason in &one.reasons { li { (reason_text(texts, outcome, &one.bid, reason)) } } }
            }
        }
    }
}

fn reason_text(texts: Texts, outcome: &Outcome, bid: &str, reason: &Reason) -> String {
    let tender = &outcome.dossier.tender;
    match reason {
        Reason::Withdrawn => texts.get("reason-withdrawn"),
        Reason::KnockOut(id) => {
            let text = tender
                .knock_outs
                .iter()
                .find(|one| one.id == *id)
                .map(|one| one.text.clone());
            let why = outcome.dossier.bids.iter().find(|one| one.id == bid);
            let why = why.and_then(|one| one.knock_out_reasons.get(id)).cloned();
            let fills = [
                ("id", id.as_str().into()),
                ("text", text.unwrap_or_default().into()),
                ("why", why.unwrap_or_default().into()),
            ];
            texts.with("reason-knock-out", fills)
        }
        Reason::Must(id) => {
            let text = tender
                .requirements
                .iter()
                .find(|one| one.id == *id)
                .map(|one| one.text.clone());
            let fills = [
                ("id", id.as_str().into()),
                ("text", text.unwrap_or_default().into()),
            ];
            texts.with("reason-must", fills)
        }
        Reason::CriterionMinimum(id) => {
            texts.with("reason-criterion-minimum", [("id", id.as_str().into())])
        }
        Reason::QualityMinimum => texts.get("reason-quality-minimum"),
        Reason::Ceiling => texts.get("reason-ceiling"),
        Reason::NoQuality => texts.get("reason-no-quality"),
    }
}

/// Warnings in words; a code with an id after the colon shares the text of the code.
fn warnings(texts: Texts, evaluation: &Evaluation) -> Markup {
    html! {
        @if !evaluation.warnings.is_empty() {
            h2 { (texts.get("warnings-title")) }
            ul {
                @for warning in &evaluation.warnings {
                    @let code = warning.code.split(':').next().unwrap_or_default();
                    li { (texts.get(&format!("warning-{code}"))) }
                }
            }
        }
    }
}

/// How anybody can compute this again.
fn proof(desk: &TenderDesk, outcome: &Outcome) -> Markup {
    let texts = desk.texts();
    html! {
        h2 { (texts.get("proof-title")) }
        p { (texts.get("proof-text")) }
        dl.facts {
            @if let Some(publication) = &outcome.dossier.publication {
                dt { (texts.get("fact-hash")) } dd.hash { (publication.criteria_sha256) }
            }
            dt { (texts.get("proof-hash")) } dd.hash { (outcome.evaluation.dossier_sha256) }
        }
        p {
            @if desk.at.shows(Field::Budget) {
                a href=(paths::download(desk.id(), "dossier.json")) { (texts.get("documents-dossier")) } " · "
            }
            a href=(paths::documents(desk.id())) { (texts.get("rail-documents")) }
        }
    }
}

fn name(outcome: &Outcome, bid: &str) -> String {
    let found = outcome.dossier.bids.iter().find(|one| one.id == bid);
    found.map_or_else(|| bid.to_owned(), |one| one.name.clone())
}

/// The engine writes plain decimals; what it leaves out counts nothing in a picture.
fn exact(text: &str) -> Decimal {
    Decimal::from_str(text).unwrap_or_default()
}
