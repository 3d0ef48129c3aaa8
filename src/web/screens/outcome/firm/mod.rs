//! How firm the outcome is: what one change would have done.

mod lines;

use maud::{Markup, html};

use crate::domain::weight_lines::WeightLine;
use crate::i18n::outcome::Outcome;
use crate::web::screens::outcome::told;

/// The whole section; nothing while figures are missing or when nothing was compared.
pub(super) fn view(outcome: Outcome<'_>, drawn: Option<&[WeightLine]>) -> Markup {
    let texts = outcome.texts;
    if outcome.robustness().is_none() || outcome.evaluation.ranking.len() < 2 {
        return Markup::default();
    }
    html! {
        h2 { (texts.get("firm-title")) }
        p { (texts.get("firm-intro")) }
        (weights(outcome, drawn))
        @if let Some(lacks) = outcome.lacks() {
            h3 { (texts.get("firm-lacks-title")) }
            p { (outcome.lacks_intro()) }
            (told::table(&lacks))
        }
        (flips(outcome))
        (part(outcome, "firm-assessors-title", &outcome.assessors_left_out()))
        (part(outcome, "firm-removals-title", &outcome.removals()))
        (part(outcome, "firm-dominated-title", &outcome.dominated()))
    }
}

fn part(outcome: Outcome<'_>, title: &str, told: &[String]) -> Markup {
    html! {
        @if !told.is_empty() {
            h3 { (outcome.texts.get(title)) }
            (told::sentences(told))
        }
    }
}

/// The lines, the same in words, and as a table.
fn weights(outcome: Outcome<'_>, drawn: Option<&[WeightLine]>) -> Markup {
    let texts = outcome.texts;
    let told = outcome.weights();
    html! {
        @if !told.is_empty() {
            h3 { (texts.get("firm-weights-title")) }
            (told::sentences(&told))
            @if let Some(drawn) = drawn { (lines::view(outcome, drawn)) }
            @if let Some(table) = outcome.weights_table() { (told::table(&table)) }
            p.muted { (texts.get("firm-weights-note")) }
        }
    }
}

fn flips(outcome: Outcome<'_>) -> Markup {
    let texts = outcome.texts;
    html! {
        @if let Some(flips) = outcome.flips() {
            h3 { (texts.get("firm-flips-title")) }
            p { (flips.count) }
            @if let Some(first) = &flips.first { (told::table(first)) }
            @if let Some((more, rest)) = &flips.rest {
                details.wide { summary { (more) } (told::table(rest)) }
            }
        }
    }
}
