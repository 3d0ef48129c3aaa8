//! The answers of part 3.

use maud::{Markup, html};

use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::part::Part;
use crate::i18n::number;
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::rows::{self, Answer, OfForm, not_filled};

/// Each knock-out with its proof, its reason and the goals that it serves.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let knock_outs = &desk.at.tender.knock_outs;
    html! {
        @if knock_outs.is_empty() { p { (not_filled(texts)) } }
        @for one in knock_outs {
            section id=(one.id) {
                h2 { (texts.with("knock-outs-one", [("item", one.id.as_str().into())])) }
                (rows::table(desk, Part::KnockOuts, &one.id, &answers(desk, one)))
            }
        }
    }
}

fn answers(desk: &TenderDesk, one: &KnockOut) -> Vec<Answer> {
    let form = paths::item(desk.id(), Part::KnockOuts, &one.id);
    let of = OfForm {
        texts: desk.texts(),
        form: &form,
    };
    let mut answers = vec![
        of.text("knock-outs-text", "text", &one.text),
        of.text("knock-outs-evidence", "evidence", &one.evidence),
        of.text("knock-outs-reason", "reason", &one.reason),
    ];
    if let Some(measure) = &one.measure {
        answers.extend(measured(&of, measure));
        answers.push(of.text("knock-outs-deviation", "deviation", &one.deviation));
    }
    answers.push(of.text("knock-outs-serves", "goals", &one.goals.join(", ")));
    answers
}

/// What is asked that the law has a limit for.
fn measured(of: &OfForm<'_>, measure: &Measure) -> Vec<Answer> {
    let texts = of.texts;
    let (kind, value) = match measure {
        Measure::Reference { value, .. } => ("reference", value),
        Measure::Turnover { value } => ("turnover", value),
    };
    let kind = texts.get(&format!("knock-outs-measure-{kind}"));
    let value = value.map_or_else(String::new, |value| number::money(value, texts.language));
    let mut answers = vec![
        of.text("knock-outs-measure", "measure", &kind),
        of.text("knock-outs-asked", "asked", &value),
    ];
    if let Measure::Reference {
        references,
        competence,
        ..
    } = measure
    {
        let many = references.map_or_else(String::new, |many| number::plain(many, texts.language));
        answers.push(of.text("knock-outs-references", "references", &many));
        answers.push(of.text("knock-outs-competence", "competence", competence));
    }
    answers
}
