//! The answers of part 6: each marked criterion with its question and its levels.

use maud::{Markup, html};

use crate::domain::tender::criterion::{Criterion, CriterionKind, DescribedLevel, leaves};
use crate::domain::tender::part::Part;
use crate::i18n::{Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::scoring::percent;

use super::rows::{self, Answer, OfForm, not_filled, said};

/// Each criterion that people mark.
pub fn view(desk: &TenderDesk) -> Markup {
    let mut marked = leaves(&desk.at.tender.criteria);
    marked.retain(|one| one.kind == Some(CriterionKind::Marked));
    html! {
        @if marked.is_empty() { p { (not_filled(desk.texts())) } }
        @for one in marked {
            section id=(one.id) {
                h2 { (one.called()) }
                (rows::table(desk, Part::Quality, one.called(), &answers(desk, one)))
            }
        }
    }
}

fn answers(desk: &TenderDesk, one: &Criterion) -> Vec<Answer> {
    let texts = desk.texts();
    let form = paths::item(desk.id(), Part::Quality, &one.id);
    let of = OfForm { texts, form: &form };
    let minimum = one
        .minimum
        .map(|share| percent::print(share, texts.language));
    let mut answers = vec![
        of.text("quality-ask", "question", &one.question),
        of.text("quality-goals", "goals", &one.goals.join(", ")),
        of.text("quality-minimum", "minimum", &minimum.unwrap_or_default()),
    ];
    let levels = one.described_levels.iter().enumerate();
    answers.extend(levels.map(|(index, level)| Answer {
        label: name(texts, level),
        value: said(texts, &level.text),
        form: form.clone(),
        field: format!("text-{}", index + 1),
    }));
    if one.described_levels.is_empty() {
        answers.push(of.drawn("quality-levels-title", "mark-1", not_filled(texts)));
    }
    answers
}

/// "Niveau 8, goed".
fn name(texts: Texts, level: &DescribedLevel) -> String {
    let mark = number::plain(level.mark, texts.language);
    let name = texts.with("quality-level", [("number", mark.into())]);
    if level.label.is_empty() {
        name
    } else {
        format!("{name}, {}", level.label)
    }
}
