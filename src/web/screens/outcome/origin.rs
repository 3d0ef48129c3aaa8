//! Where the points come from: bars and, below them, the same figures as a table.

use std::str::FromStr;

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::evaluation::RankedBid;
use crate::domain::award::method::name::MethodName;
use crate::i18n::number;
use crate::i18n::outcome::Outcome;
use crate::web::screens::outcome::chart::{self, Bar};

/// The bars and their table; nothing where the method has no points.
pub(super) fn view(outcome: Outcome<'_>) -> Markup {
    let tender = &outcome.dossier.tender;
    let ranking = &outcome.evaluation.ranking;
    let has_points = tender.award.method == MethodName::WeightedPoints
        && ranking.iter().all(|row| row.price_points.is_some());
    if ranking.is_empty() || !has_points {
        return Markup::default();
    }
    let texts = outcome.texts;
    let mut names = vec![texts.get("ranking-price-part")];
    names.extend(tender.criteria.iter().map(|one| one.name.clone()));
    let bars: Vec<Bar> = ranking.iter().map(|row| bar(outcome, row)).collect();
    let description = texts.get("origin-description");
    html! {
        (chart::bars(&texts.get("origin-title"), &description, &names, &bars, most(outcome)))
        (table(outcome, &names, &bars))
    }
}

fn table(outcome: Outcome<'_>, names: &[String], bars: &[Bar]) -> Markup {
    let texts = outcome.texts;
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("origin-table")) {
            table {
                caption { (texts.get("origin-table")) }
                thead { tr {
                    th scope="col" { (texts.get("origin-part")) }
                    th.num scope="col" { (texts.get("origin-maximum")) }
                    @for bar in bars { th.num scope="col" { (bar.label) } }
                } }
                tbody {
                    @for (index, name) in names.iter().enumerate() {
                        tr {
                            th scope="row" { (name) }
                            td.num { (maximum(outcome, index)) }
                            @for bar in bars { td.num { (bar.printed[index]) } }
                        }
                    }
                    tr.total {
                        th scope="row" { (texts.get("ranking-total")) }
                        td.num { (number::fixed(most(outcome), 2, texts.language)) }
                        @for bar in bars { td.num { (bar.total) } }
                    }
                }
            }
        }
    }
}

fn bar(outcome: Outcome<'_>, row: &RankedBid) -> Bar {
    let language = outcome.texts.language;
    let mut figures = vec![row.price_points.clone().unwrap_or_default()];
    for criterion in &outcome.dossier.tender.criteria {
        let results = &outcome.evaluation.criteria;
        let result = results.iter().find(|result| result.id == criterion.id);
        let points = result.and_then(|result| result.points.get(&row.bid));
        figures.push(points.cloned().unwrap_or_default());
    }
    Bar {
        label: outcome.dossier.bid_name(&row.bid),
        parts: figures.iter().map(|figure| exact(figure)).collect(),
        printed: figures
            .iter()
            .map(|figure| number::decimal_text(figure, language))
            .collect(),
        total: number::decimal_text(&row.total, language),
    }
}

/// The most points that a bid can have.
fn most(outcome: Outcome<'_>) -> Decimal {
    let award = &outcome.dossier.tender.award;
    let weights = award.price_weight.zip(award.quality_weight);
    weights.map_or(Decimal::ONE_HUNDRED, |(price, quality)| price + quality)
}

/// The most points of a part: the price's weight, or a criterion's share of the quality weight.
fn maximum(outcome: Outcome<'_>, index: usize) -> String {
    let tender = &outcome.dossier.tender;
    let criterion = index.checked_sub(1).and_then(|at| tender.criteria.get(at));
    let most = match criterion {
        Some(criterion) => {
            let quality = tender.award.quality_weight.unwrap_or_default();
            quality * criterion.weight.unwrap_or_default() / Decimal::ONE_HUNDRED
        }
        None => tender.award.price_weight.unwrap_or_default(),
    };
    number::fixed(most, 2, outcome.texts.language)
}

/// The engine writes plain decimals; what it leaves out counts nothing in a picture.
fn exact(text: &str) -> Decimal {
    Decimal::from_str(text).unwrap_or_default()
}
