//! The answers of part 7: the steps, the agreements and the last checks.

use maud::{Markup, html};

use crate::domain::tender::implementation::{Check, Step};
use crate::domain::tender::part::Part;
use crate::i18n::agreement;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::implementation::plan::{self, of_check, of_step};

use super::rows::{self, Answer, OfForm, not_filled, said};

/// The plan as the form asks for it.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let stored = &desk.at.tender.implementation;
    let plan = plan::to_fill_in(texts, desk.library(), stored.clone());
    let form = paths::part(desk.id(), Part::Implementation);
    let of = OfForm { texts, form: &form };
    let steps: Vec<Answer> = plan
        .steps
        .iter()
        .enumerate()
        .map(|(index, step)| answer_of_step(desk, &form, index + 1, step))
        .collect();
    let agreed = &plan.agreement;
    let said = |fields: Vec<String>, text: &str| {
        let lines = fields.into_iter().chain([text.to_owned()]);
        let lines: Vec<String> = lines.filter(|line| !line.trim().is_empty()).collect();
        lines.join("\n")
    };
    let conditions = agreement::conditions(texts, agreed).into_iter();
    let conditions = conditions.chain([agreed.reason.clone()]).collect();
    let levels = agreed.service.iter();
    let levels = levels.map(|one| format!("{}: {}", one.subject, one.norm));
    let legal = agreed.documents.iter().map(|one| one.title.clone());
    let agreements = [
        of.text(
            "implementation-terms",
            "conditions",
            &said(conditions, &plan.terms),
        ),
        of.text(
            "agreement-documents",
            "document-title-1",
            &said(legal.collect(), ""),
        ),
        of.text(
            "implementation-service-levels",
            "service-subject-1",
            &said(levels.collect(), &plan.service_levels),
        ),
        of.text(
            "implementation-invoicing",
            "every",
            &said(
                agreement::invoicing(texts, &agreed.invoicing),
                &plan.invoicing,
            ),
        ),
    ];
    let checks: Vec<Answer> = plan
        .checks
        .iter()
        .map(|check| answer_of_check(desk, &form, check))
        .collect();
    html! {
        (section(desk, "written-steps", &steps))
        (section(desk, "implementation-agreements", &agreements))
        (section(desk, "implementation-checks", &checks))
    }
}

fn section(desk: &TenderDesk, key: &str, answers: &[Answer]) -> Markup {
    let heading = desk.texts().get(key);
    html! {
        h2 { (heading) }
        (rows::table(desk, Part::Implementation, &heading, answers))
    }
}

fn answer_of_step(desk: &TenderDesk, form: &str, number: usize, step: &Step) -> Answer {
    let texts = desk.texts();
    let beside = [
        ("implementation-step-owner", &step.owner),
        ("implementation-step-period", &step.period),
    ];
    Answer {
        label: format!("{number}. {}", step.title),
        value: html! {
            (said(texts, &step.text))
            @for (key, value) in beside {
                div.muted {
                    (texts.get(key)) " "
                    @if value.trim().is_empty() { (texts.get("written-empty")) } @else { (value) }
                }
            }
        },
        form: form.to_owned(),
        field: of_step(step, "text"),
    }
}

fn answer_of_check(desk: &TenderDesk, form: &str, check: &Check) -> Answer {
    let texts = desk.texts();
    Answer {
        label: check.text.clone(),
        value: html! {
            @if check.done { (texts.get("implementation-check-done")) }
            @else if check.reason.trim().is_empty() { (not_filled(texts)) }
            @else { (texts.get("written-not-done")) " " (check.reason) }
        },
        form: form.to_owned(),
        field: of_check(check, "done"),
    }
}
