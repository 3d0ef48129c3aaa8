//! Conditions, legal documents, invoices and service, as sections of the form.

use maud::{Markup, html};

use crate::domain::tender::implementation::Implementation;
use crate::domain::tender::implementation::agreement::{
    Agreement, Applies, Conditions, Deviation, Every, Invoicing, LegalDocument, ServiceLevel,
};
use crate::i18n::Texts;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::lines::{Column, Kind, Lines};
use crate::web::components::sections::{self, Line};
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;

/// The documents that a new list starts with; texts under `agreement-usual-<code>`.
const USUAL: [&str; 4] = ["conditions", "processing", "service", "security"];

/// Fills the fields. Who may write finds the usual documents in a list that is still empty.
pub fn fill(typed: &mut Typed, plan: &Implementation, texts: Texts, suggest: bool) {
    let agreement = &plan.agreement;
    let invoicing = &agreement.invoicing;
    for (name, value) in [
        (
            "conditions",
            agreement.conditions.map_or("", Conditions::code).to_owned(),
        ),
        ("conditions_name", agreement.name.clone()),
        ("conditions_reason", agreement.reason.clone()),
        ("every", invoicing.every.map_or("", Every::code).to_owned()),
        ("ahead", yes_or_no(invoicing.ahead).to_owned()),
        ("peppol", yes_or_no(invoicing.peppol).to_owned()),
        ("invoice_reference", invoicing.reference.clone()),
    ] {
        typed.set(name, value);
    }
    let rows = agreement.deviations.iter();
    let rows: Vec<_> = rows
        .map(|one| vec![one.article.clone(), one.text.clone()])
        .collect();
    deviations().fill(typed, &rows);
    let rows = agreement.documents.iter();
    let mut rows: Vec<_> = rows
        .map(|one| {
            let applies = one.applies.map_or("", Applies::code);
            vec![one.title.clone(), applies.to_owned(), one.reason.clone()]
        })
        .collect();
    if suggest && rows.is_empty() {
        rows.extend(usual(texts).map(|title| vec![title]));
    }
    documents(texts).fill(typed, &rows);
    let rows = agreement.service.iter().map(|one| {
        vec![
            one.subject.clone(),
            one.norm.clone(),
            one.measured.clone(),
            one.consequence.clone(),
        ]
    });
    service().fill(typed, &rows.collect::<Vec<_>>());
}

fn usual(texts: Texts) -> [String; 4] {
    USUAL.map(|code| texts.get(&format!("agreement-usual-{code}")))
}

/// The agreement with what was typed; a suggested document about which nothing was said is none, and a form without these fields keeps what was stored.
pub fn read(texts: Texts, before: &Agreement, typed: &mut Typed) -> Agreement {
    if !documents(texts).was_shown(typed) {
        return before.clone();
    }
    let deviations = deviations().read_named(texts, typed);
    let mut legal = documents(texts).read_named(texts, typed);
    let usual = usual(texts);
    legal.retain(|line| !usual.contains(&line.cells.concat()));
    let levels = service().read_named(texts, typed);
    Agreement {
        conditions: Conditions::from_code(typed.get("conditions")),
        name: typed.trimmed("conditions_name"),
        reason: typed.trimmed("conditions_reason"),
        deviations: deviations
            .into_iter()
            .map(|line| {
                let [article, text] = cells(line.cells);
                Deviation { article, text }
            })
            .collect(),
        documents: legal
            .into_iter()
            .map(|line| {
                let [title, applies, reason] = cells(line.cells);
                LegalDocument {
                    title,
                    applies: Applies::from_code(&applies),
                    reason,
                }
            })
            .collect(),
        invoicing: Invoicing {
            every: Every::from_code(typed.get("every")),
            ahead: said(typed.get("ahead")),
            peppol: said(typed.get("peppol")),
            reference: typed.trimmed("invoice_reference"),
        },
        service: levels
            .into_iter()
            .map(|line| {
                let [subject, norm, measured, consequence] = cells(line.cells);
                ServiceLevel {
                    subject,
                    norm,
                    measured,
                    consequence,
                }
            })
            .collect(),
    }
}

/// Four cells of a row at most; one that is not there is empty.
fn cells<const N: usize>(cells: Vec<String>) -> [String; N] {
    let mut cells = cells.into_iter();
    std::array::from_fn(|_| cells.next().unwrap_or_default())
}

fn said(answer: &str) -> Option<bool> {
    match answer {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn yes_or_no(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    }
}

/// The lines of the contents, with how far each section is.
pub fn lines(texts: Texts, plan: &Implementation) -> Vec<Line> {
    let agreement = &plan.agreement;
    let counted = |count: usize| texts.with("agreement-counted", [("count", count.into())]);
    let state = |done: bool, text: &str| {
        let written = !text.trim().is_empty();
        let key = match (done, written) {
            (true, _) => "agreement-chosen",
            (false, true) => "agreement-written",
            (false, false) => "agreement-open",
        };
        texts.get(key)
    };
    let conditions = state(agreement.conditions.is_some(), &plan.terms);
    let invoices = state(agreement.invoicing.every.is_some(), &plan.invoicing);
    [
        ("conditions-section", "implementation-terms", conditions),
        (
            "legal-documents",
            "agreement-documents",
            counted(agreement.documents.len()),
        ),
        ("invoices", "implementation-invoicing", invoices),
        (
            "service",
            "implementation-service-levels",
            counted(agreement.service.len()),
        ),
    ]
    .map(|(section, title, state)| Line {
        section: section.to_owned(),
        title: texts.get(title),
        state,
    })
    .into()
}

/// The sections.
pub fn sections(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        section #conditions-section {
            h2 { (texts.get("implementation-terms")) }
            (conditions(texts, typed))
            (sections::save_here(desk, "conditions-section"))
        }
        section #legal-documents {
            h2 { (texts.get("agreement-documents")) }
            p { (texts.get("agreement-documents-text")) }
            (documents(texts).draw(texts, typed))
            (sections::save_here(desk, "legal-documents"))
        }
        section #invoices {
            h2 { (texts.get("implementation-invoicing")) }
            (invoices(texts, typed))
            (sections::save_here(desk, "invoices"))
        }
        section #service {
            h2 { (texts.get("implementation-service-levels")) }
            (service().draw(texts, typed))
            (more(texts, typed, "service_levels", "agreement-service-more"))
            (sections::save_here(desk, "service"))
        }
    }
}

fn conditions(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let kinds = Conditions::ALL.map(|kind| {
        let code = kind.code();
        Choice::new(code, texts.get(&format!("agreement-conditions-{code}")))
    });
    let reason = one("conditions_reason", "agreement-reason").hint(texts, "agreement-reason-hint");
    html! {
        (choice::radios(texts, typed, &one("conditions", "agreement-conditions"), &kinds))
        (field::text(texts, typed, &one("conditions_name", "agreement-name").hint(texts, "agreement-name-hint")))
        (field::area(texts, typed, &reason, field::rows_for(typed.get("conditions_reason"), 2)))
        (deviations().draw(texts, typed))
        (more(texts, typed, "terms", "agreement-terms-more"))
    }
}

fn invoices(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let choose = Choice::new("", texts.get("lines-choose"));
    let every = Every::ALL.map(|every| {
        let code = every.code();
        Choice::new(code, texts.get(&format!("agreement-every-{code}")))
    });
    let every: Vec<Choice> = std::iter::once(choose).chain(every).collect();
    let ahead = [
        Choice::new("no", texts.get("agreement-in-arrears")),
        Choice::new("yes", texts.get("agreement-ahead-yes")),
    ];
    let peppol = [
        Choice::new("yes", texts.get("agreement-peppol-yes")),
        Choice::new("no", texts.get("agreement-peppol-no")),
    ];
    html! {
        (choice::select(texts, typed, &one("every", "agreement-every"), &every))
        (choice::radios(texts, typed, &one("ahead", "agreement-ahead"), &ahead))
        (choice::radios(texts, typed, &one("peppol", "agreement-peppol"), &peppol))
        (field::text(texts, typed, &one("invoice_reference", "agreement-reference").hint(texts, "agreement-reference-hint")))
        (more(texts, typed, "invoicing", "agreement-invoicing-more"))
    }
}

/// What else is to be said, in words.
fn more(texts: Texts, typed: &Typed, name: &str, key: &str) -> Markup {
    let field = Field::new(texts, name, key);
    field::area(texts, typed, &field, field::rows_for(typed.get(name), 3))
}

fn column(begins: &'static str, label: &'static str, kind: Kind) -> Column {
    Column {
        begins,
        label,
        kind,
    }
}

fn deviations() -> Lines {
    Lines {
        name: "deviations",
        title: "agreement-deviations",
        columns: vec![
            column("deviation-article-", "agreement-article", Kind::Line),
            column("deviation-text-", "agreement-deviation", Kind::Text),
        ],
    }
}

fn documents(texts: Texts) -> Lines {
    let choose = Choice::new("", texts.get("lines-choose"));
    let applies = Applies::ALL.map(|applies| {
        let code = applies.code();
        Choice::new(code, texts.get(&format!("agreement-applies-{code}")))
    });
    let applies = std::iter::once(choose).chain(applies).collect();
    Lines {
        name: "documents",
        title: "agreement-documents-table",
        columns: vec![
            column("document-title-", "agreement-document", Kind::Text),
            column("document-applies-", "agreement-applies", Kind::One(applies)),
            column("document-reason-", "agreement-document-why", Kind::Text),
        ],
    }
}

fn service() -> Lines {
    Lines {
        name: "services",
        title: "agreement-service",
        columns: vec![
            column("service-subject-", "agreement-subject", Kind::Line),
            column("service-norm-", "agreement-norm", Kind::Text),
            column("service-measured-", "agreement-measured", Kind::Text),
            column("service-consequence-", "agreement-consequence", Kind::Text),
        ],
    }
}

#[cfg(test)]
mod tests;
