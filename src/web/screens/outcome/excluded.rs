//! Who is not ranked, and why.

use maud::{Markup, html};

use crate::domain::award::evaluation::Reason;
use crate::i18n::outcome::Outcome;

/// The bids that may not be compared, with every reason.
pub(super) fn view(outcome: Outcome<'_>) -> Markup {
    let inadmissible = &outcome.evaluation.inadmissible;
    html! {
        @if !inadmissible.is_empty() {
            h2 { (outcome.texts.get("excluded-title")) }
            @for one in inadmissible {
                h3 { (outcome.dossier.bid_name(&one.bid)) }
                ul { @for reason in &one.reasons { li { (told(outcome, &one.bid, reason)) } } }
            }
        }
    }
}

fn told(outcome: Outcome<'_>, bid: &str, reason: &Reason) -> String {
    let texts = outcome.texts;
    let tender = &outcome.dossier.tender;
    match reason {
        Reason::Withdrawn => texts.get("reason-withdrawn"),
        Reason::KnockOut(id) => {
            let knock_out = tender.knock_outs.iter().find(|one| one.id == *id);
            let text = knock_out.map_or("", |one| one.text.as_str());
            let bid = outcome.dossier.bids.iter().find(|one| one.id == bid);
            let why = bid.and_then(|one| one.knock_out_reasons.get(id));
            let fills = [
                ("id", id.as_str().into()),
                ("text", text.into()),
                ("why", why.map_or("", String::as_str).into()),
            ];
            texts.with("reason-knock-out", fills)
        }
        Reason::Must(id) => {
            let requirement = tender.requirements.iter().find(|one| one.id == *id);
            let text = requirement.map_or("", |one| one.text.as_str());
            texts.with(
                "reason-must",
                [("id", id.as_str().into()), ("text", text.into())],
            )
        }
        Reason::CriterionMinimum(id) => {
            let name = outcome.dossier.criterion_name(id);
            texts.with("reason-criterion-minimum", [("name", name.into())])
        }
        Reason::QualityMinimum => texts.get("reason-quality-minimum"),
        Reason::Ceiling => texts.get("reason-ceiling"),
        Reason::NoQuality => texts.get("reason-no-quality"),
    }
}
