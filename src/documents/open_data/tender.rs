//! The procedure itself: what the tender document prints.

use jiff::civil::Date;

use crate::documents::name::DocumentName;
use crate::documents::open_data::types::{
    Amendment, Document, Lot, Milestone, Period, Reference, Tender, Value, number,
};
use crate::documents::open_data::{LOT, Publishing, criteria, days, filled, outcome};
use crate::domain::law::case::ContractKind;
use crate::domain::phase::Phase;
use crate::domain::quantity::money::Money;
use crate::domain::tender::attachment::Attachment;
use crate::domain::tender::contract::{Contract, PROCEDURES};
use crate::domain::tender::legal::Moment;
use crate::i18n::{Texts, method};

/// The tender as anybody may know it.
pub(super) fn tender(of: &Publishing<'_>, procuring_entity: Reference) -> Tender {
    let texts = of.language.texts();
    let (tender, contract) = (&of.dossier.tender, &of.dossier.tender.contract);
    let kind = contract.legal.contract;
    let status = status(of);
    Tender {
        id: of.tender_id(),
        title: tender.title.clone(),
        description: filled(&tender.motivation.summary),
        status,
        procuring_entity,
        value: contract
            .budget
            .filter(|_| contract.budget_public)
            .and_then(|budget| value(budget, &tender.currency)),
        procurement_method: method_code(&contract.procedure),
        procurement_method_details: method_details(&contract.procedure, texts),
        main_procurement_category: kind.map(category),
        award_criteria: criteria::code(tender.award.method),
        award_criteria_details: method::name(texts, tender.award.method),
        tender_period: tender_period(of),
        award_period: award_period(contract),
        contract_period: days::contract_period(contract),
        number_of_tenderers: outcome::number_of_tenderers(of),
        milestones: milestones(contract),
        documents: documents(of),
        amendments: amendments(of),
        lots: vec![Lot {
            id: LOT,
            title: tender.title.clone(),
            status,
            award_criteria: criteria::award_criteria(tender, texts),
        }],
        selection_criteria: criteria::selection(tender),
        criteria: criteria::conditions(tender, texts),
    }
}

/// An amount with its currency.
pub(super) fn value(amount: Money, currency: &str) -> Option<Value> {
    Some(Value {
        amount: number(amount.amount())?,
        currency: currency.to_owned(),
    })
}

fn status(of: &Publishing<'_>) -> &'static str {
    if of.standing.withdrawn {
        "cancelled"
    } else if of.standing.phase >= Phase::Awarded {
        "complete"
    } else {
        "active"
    }
}

fn method_code(procedure: &str) -> Option<&'static str> {
    match procedure {
        "open" => Some("open"),
        "restricted" | "competitive-negotiation" | "dialogue" | "innovation-partnership" => {
            Some("selective")
        }
        "negotiated" | "private-several" => Some("limited"),
        "private-one" => Some("direct"),
        _ => None,
    }
}

fn method_details(procedure: &str, texts: Texts) -> Option<String> {
    if PROCEDURES.contains(&procedure) {
        Some(texts.get(&format!("scoring-procedure-{procedure}")))
    } else {
        filled(procedure)
    }
}

fn category(kind: ContractKind) -> &'static str {
    match kind {
        ContractKind::Works => "works",
        ContractKind::Supplies => "goods",
        ContractKind::Services | ContractKind::Social => "services",
    }
}

/// From the first publication to the last day to tender.
fn tender_period(of: &Publishing<'_>) -> Option<Period> {
    let first = of.record.publications.as_deref().and_then(<[_]>::first);
    let published = of.dossier.publication.as_ref().map(|one| &one.at);
    let last = of.dossier.tender.contract.day_of(Moment::Bids);
    Period {
        start_date: first.map(|one| &one.at).or(published).cloned(),
        end_date: last.and_then(days::end),
        ..Period::default()
    }
    .known()
}

fn award_period(contract: &Contract) -> Option<Period> {
    Period {
        end_date: contract.day_of(Moment::Decision).and_then(days::end),
        ..Period::default()
    }
    .known()
}

fn milestones(contract: &Contract) -> Vec<Milestone> {
    let steps = contract.planning.iter().zip(1..);
    steps
        .filter_map(|(step, number)| {
            let day: Date = step.date.parse().ok()?;
            Some(Milestone {
                id: format!("step-{number}"),
                title: step.title.clone(),
                due_date: days::end(day)?,
            })
        })
        .collect()
}

/// The tender document and what goes with it; the tool does not know where they are published.
fn documents(of: &Publishing<'_>) -> Vec<Document> {
    let published = of.dossier.publication.as_ref();
    let tender_document = Document {
        id: DocumentName::TenderDocument.code().to_owned(),
        document_type: Some("biddingDocuments"),
        title: DocumentName::TenderDocument.title(of.language),
        date_published: published.map(|one| one.at.clone()),
        language: Some(of.language.code()),
    };
    let attached = of.dossier.tender.attachments.iter().map(attached);
    std::iter::once(tender_document).chain(attached).collect()
}

fn attached(file: &Attachment) -> Document {
    Document {
        id: file.id.clone(),
        document_type: None,
        title: file.title.clone(),
        date_published: None,
        language: None,
    }
}

/// Every publication after the first one.
fn amendments(of: &Publishing<'_>) -> Vec<Amendment> {
    let all = of.record.publications.iter().flatten();
    let later = all.filter(|one| one.number > 1);
    later
        .map(|one| Amendment {
            id: one.number.to_string(),
            date: one.at.clone(),
            rationale: one.reason.clone(),
        })
        .collect()
}
