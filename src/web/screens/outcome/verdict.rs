//! The verdict on top of the page, and the rule behind it.

use maud::{Markup, html};

use crate::i18n::outcome::Outcome;
use crate::i18n::outcome::verdict;

/// Who, how firm and why; nothing while figures are missing.
pub(super) fn view(outcome: Outcome<'_>) -> Markup {
    html! {
        @if let Some(told) = outcome.verdict() {
            div.verdict.close[!told.is_firm] {
                strong { (told.headline) } br;
                @if let Some(distance) = &told.distance { (distance) " " }
                (told.reason)
                @if !told.doubts.is_empty() {
                    ul { @for doubt in &told.doubts { li { (doubt) } } }
                }
            }
            (rule(outcome))
        }
    }
}

fn rule(outcome: Outcome<'_>) -> Markup {
    let texts = outcome.texts;
    let told = verdict::rule(texts, outcome.percent_sign);
    html! {
        details {
            summary { (texts.get("firm-rule-title")) }
            p { (told.intro) }
            p { (told.clear) }
            p { (told.close) }
            ol { @for test in &told.tests { li { (test) } } }
            p { (told.equal) }
            p { (told.limits) }
        }
    }
}
