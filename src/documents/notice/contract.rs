//! The contract notice.

use rust_decimal::Decimal;

use crate::documents::notice::field::{Section, amount, choice, day, figure};
use crate::documents::weights::{EXACT_DECIMALS, Node, Unit, nodes, unit};
use crate::domain::award::method::name::MethodName;
use crate::domain::dossier::Dossier;
use crate::domain::law::case::{Buyer, ContractKind, Pace};
use crate::domain::law::country::Country;
use crate::domain::tender::Tender;
use crate::domain::tender::legal::Moment;
use crate::i18n::{Texts, method};

/// The lot of a tender without lots.
pub(super) const LOT: &str = "LOT-0001";

/// The sections of the notice.
pub(super) fn sections(dossier: &Dossier, texts: Texts) -> Vec<Section> {
    let tender = &dossier.tender;
    let mut procedure = procedure(tender, texts);
    // The award notice does not repeat it.
    procedure.add(texts, "BT-67(a)-Procedure", "exclusion", None);
    let mut sections = vec![
        buyer(tender, texts),
        procedure,
        lot(tender, texts),
        selection(tender, texts),
    ];
    sections.extend(criteria(tender, texts));
    sections.push(submission(tender, texts));
    sections
}

/// Who buys; the award notice asks the same.
pub(super) fn buyer(tender: &Tender, texts: Texts) -> Section {
    let authority = &tender.authority;
    let mut section = Section::new(texts, "buyer");
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add(
        "BT-500-Organization-Company",
        "name",
        Some(authority.name.clone()),
    );
    add("BT-501-Organization-Company", "register", None);
    add(
        "BT-513-Organization-Company",
        "place",
        Some(authority.place.clone()),
    );
    add(
        "BT-514-Organization-Company",
        "country",
        country(tender, texts),
    );
    add(
        "BT-502-Organization-Company",
        "contact",
        Some(authority.contact.clone()),
    );
    add("BT-506-Organization-Company", "mail", None);
    add("BT-11-Procedure-Buyer", "legal-type", None);
    add("BT-10-Procedure-Buyer", "activity", None);
    section
}

/// The estimated value, for who makes the budget known: a notice is read by everybody.
fn told_value(tender: &Tender) -> Option<String> {
    let contract = &tender.contract;
    let value = contract
        .legal
        .estimated_value
        .filter(|_| contract.budget_public);
    value.map(amount)
}

/// The procedure; the award notice repeats it.
pub(super) fn procedure(tender: &Tender, texts: Texts) -> Section {
    let contract = &tender.contract;
    let legal = &contract.legal;
    let mut section = Section::new(texts, "procedure");
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add("BT-01-notice", "basis", basis(tender, texts));
    add("BT-21-Procedure", "title", Some(tender.title.clone()));
    add(
        "BT-24-Procedure",
        "description",
        Some(tender.motivation.summary.clone()),
    );
    add(
        "BT-22-Procedure",
        "reference",
        Some(tender.reference.clone()),
    );
    add("BT-23-Procedure", "nature", nature(tender, texts));
    add("BT-262-Procedure", "cpv", None);
    add("BT-27-Procedure", "value", told_value(tender));
    add(
        "BT-105-Procedure",
        "type",
        procedure_type(&contract.procedure, texts),
    );
    let urgent = legal.pace == Pace::Urgent;
    add(
        "BT-106-Procedure",
        "accelerated",
        Some(yes_or_no(urgent, texts)),
    );
    let reason = Some(legal.pace_reason.clone()).filter(|_| urgent);
    section.add_known(texts, "BT-1351-Procedure", "accelerated-reason", reason);
    let mut add = |id, key| section.add(texts, id, key, None);
    add("BT-5071-Procedure", "region");
    section
}

fn lot(tender: &Tender, texts: Texts) -> Section {
    let contract = &tender.contract;
    let mut section = Section::new(texts, "lot");
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add("BT-137-Lot", "lot", Some(LOT.to_owned()));
    add("BT-21-Lot", "title", Some(tender.title.clone()));
    add(
        "BT-24-Lot",
        "description",
        Some(tender.motivation.summary.clone()),
    );
    add("BT-23-Lot", "nature", nature(tender, texts));
    add("BT-262-Lot", "cpv", None);
    add("BT-27-Lot", "value", told_value(tender));
    add("BT-536-Lot", "starts", Some(contract.starts.clone()));
    let months = contract
        .years
        .and_then(|years| years.checked_mul(Decimal::from(12)));
    add("BT-36-Lot", "months", months.map(figure));
    add("BT-58-Lot", "renewals", contract.extensions.map(figure));
    add("BT-57-Lot", "renewal-terms", None);
    add("BT-77-Lot", "payment", Some(contract.payment.clone()));
    add("BT-63-Lot", "variants", None);
    add("BT-754-Lot", "accessibility", None);
    add("BT-765-Lot", "framework", None);
    section
}

/// What is asked of the tenderer itself; the code of each is chosen on the platform.
fn selection(tender: &Tender, texts: Texts) -> Section {
    let mut section = Section::new(texts, "selection");
    for one in tender.knock_outs.iter().filter(|one| one.measure.is_some()) {
        section.add(texts, "BT-809-Lot", "selection-code", None);
        section.add(texts, "BT-750-Lot", "selection", one.text.clone());
    }
    if section.fields.is_empty() {
        section.add(texts, "BT-809-Lot", "selection-code", None);
    }
    section
}

/// The price and each quality criterion that is scored, each a section of its own; and the rule that
/// puts them together.
fn criteria(tender: &Tender, texts: Texts) -> Vec<Section> {
    let award = &tender.award;
    let unit = unit(tender);
    let mut price = Section::of_criterion(texts, &texts.get("open-data-price"));
    price.add(
        texts,
        "BT-539-Lot",
        "kind",
        choice(texts, "notice-kind-price", "price"),
    );
    price.add(
        texts,
        "BT-734-Lot",
        "criterion",
        texts.get("open-data-price"),
    );
    price.add(
        texts,
        "BT-540-Lot",
        "criterion-text",
        tender.contract.price_scope.clone(),
    );
    let weight = award
        .price_weight
        .filter(|_| unit == Some(Unit::Percentage));
    weighs(&mut price, texts, weight.zip(unit));
    let all = nodes(tender);
    let scored = award.method != MethodName::LowestPrice;
    let leaves = all
        .iter()
        .filter(|node| scored && node.criterion.kind.is_some());
    let quality = leaves.map(|node| quality(node, unit, texts));
    let mut sections: Vec<Section> = std::iter::once(price).chain(quality).collect();
    let mut whole = Section::new(texts, "method");
    let rule = method::rule(texts, award, &tender.criteria);
    whole.add(texts, "BT-543-Lot", "formula", rule);
    sections.push(whole);
    sections
}

fn quality(node: &Node<'_>, unit: Option<Unit>, texts: Texts) -> Section {
    let criterion = node.criterion;
    let mut section = Section::of_criterion(texts, criterion.called());
    section.add(
        texts,
        "BT-539-Lot",
        "kind",
        choice(texts, "notice-kind-quality", "quality"),
    );
    section.add(
        texts,
        "BT-734-Lot",
        "criterion",
        criterion.called().to_owned(),
    );
    section.add(
        texts,
        "BT-540-Lot",
        "criterion-text",
        criterion.question.clone(),
    );
    weighs(&mut section, texts, node.maximum(EXACT_DECIMALS).zip(unit));
    let minimum = criterion.minimum.filter(|_| unit.is_some());
    if let Some(least) = minimum.and_then(|share| node.points(share, Decimal::ONE, EXACT_DECIMALS))
    {
        section.add(
            texts,
            "BT-541-Lot-ThresholdNumber",
            "threshold",
            figure(least),
        );
        let kind = choice(texts, "notice-threshold-kind", "min-score");
        section.add(texts, "BT-5423-Lot", "threshold-kind", kind);
    }
    section
}

/// The weight with what it is counted in; nothing where the rule of the method says it all.
fn weighs(section: &mut Section, texts: Texts, weight: Option<(Decimal, Unit)>) {
    let Some((weight, unit)) = weight else {
        return;
    };
    section.add(texts, "BT-541-Lot-WeightNumber", "weight", figure(weight));
    let unit = match unit {
        Unit::Percentage => choice(texts, "notice-weight-percentage", "per-exa"),
        Unit::Points => choice(texts, "notice-weight-points", "poi-exa"),
    };
    section.add(texts, "BT-5421-Lot", "weight-unit", unit);
}

fn submission(tender: &Tender, texts: Texts) -> Section {
    let contract = &tender.contract;
    let planned = |moment| contract.day_of(moment).map(day);
    let mut section = Section::new(texts, "submission");
    section.add_known(
        texts,
        "BT-1311(d)-Lot",
        "requests-day",
        planned(Moment::Requests),
    );
    let electronic = if contract.legal.paper_bids {
        choice(texts, "notice-electronic-not", "not-allowed")
    } else {
        choice(texts, "notice-electronic-required", "required")
    };
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add("BT-131(d)-Lot", "bids-day", planned(Moment::Bids));
    add("BT-131(t)-Lot", "bids-time", None);
    add("BT-13(d)-Lot", "questions-day", None);
    add("BT-17-Lot", "electronic", Some(electronic));
    add("BT-18-Lot", "bids-address", None);
    add("BT-15-Lot", "documents-address", None);
    add("BT-97-Lot", "bids-language", None);
    add("BT-98-Lot", "validity", None);
    section
}

fn country(tender: &Tender, texts: Texts) -> Option<String> {
    let (name, code) = match tender.contract.legal.country? {
        Country::Netherlands => ("country-nl", "NLD"),
        Country::Belgium => ("country-be", "BEL"),
    };
    Some(choice(texts, name, code))
}

/// The law; a body in water, energy, transport or post buys under another, with other forms.
fn basis(tender: &Tender, texts: Texts) -> Option<String> {
    match tender.contract.legal.buyer? {
        Buyer::Central | Buyer::SubCentral => Some(choice(texts, "notice-basis", "32014L0024")),
        Buyer::SpecialSector => None,
    }
}

fn nature(tender: &Tender, texts: Texts) -> Option<String> {
    let (name, code) = match tender.contract.legal.contract? {
        ContractKind::Works => ("planning-contract-works", "works"),
        ContractKind::Supplies => ("planning-contract-supplies", "supplies"),
        ContractKind::Services | ContractKind::Social => ("planning-contract-services", "services"),
    };
    Some(choice(texts, name, code))
}

fn procedure_type(procedure: &str, texts: Texts) -> Option<String> {
    let code = match procedure {
        "open" => "open",
        "restricted" => "restricted",
        "competitive-negotiation" => "neg-w-call",
        "dialogue" => "comp-dial",
        "innovation-partnership" => "innovation",
        "negotiated" => "neg-wo-call",
        _ => return None,
    };
    Some(choice(
        texts,
        &format!("scoring-procedure-{procedure}"),
        code,
    ))
}

fn yes_or_no(yes: bool, texts: Texts) -> String {
    if yes {
        choice(texts, "notice-yes", "true")
    } else {
        choice(texts, "notice-no", "false")
    }
}
