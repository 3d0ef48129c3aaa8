//! Conditions and award criteria, as the standard's extensions tell them.

use rust_decimal::Decimal;

use crate::documents::open_data::types::{
    AwardCriteria, AwardCriterion, Criterion, CriterionNumber, Requirement, RequirementGroup,
    SelectionCriteria, SelectionCriterion, number,
};
use crate::documents::open_data::{LOT, filled};
use crate::documents::weights::{EXACT_DECIMALS, Node, Unit, nodes, unit};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::Measure;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::{Texts, method};

/// The code of the way in which the award is decided.
pub(super) fn code(method: MethodName) -> &'static str {
    match method {
        MethodName::LowestPrice => "priceOnly",
        MethodName::WeightedPoints
        | MethodName::ValueDeduction
        | MethodName::PercentageDeduction
        | MethodName::PercentageMarkup
        | MethodName::QualityPremium
        | MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::QualityPerPriceCorridor
        | MethodName::ReferenceDifference
        | MethodName::UtilityIndex
        | MethodName::ValueIndex
        | MethodName::FeatureCoefficient => "ratedCriteria",
    }
}

/// The price, and each quality criterion that is scored, with its weight where it has one.
pub(super) fn award_criteria(tender: &Tender, texts: Texts) -> AwardCriteria {
    let award = &tender.award;
    let unit = unit(tender);
    // Only where points are added has the price a weight of its own.
    let weight = award
        .price_weight
        .filter(|_| award.method == MethodName::WeightedPoints);
    let price = AwardCriterion {
        kind: "price",
        name: texts.get("open-data-price"),
        description: filled(&tender.contract.price_scope),
        numbers: weight
            .zip(unit)
            .and_then(|(weight, unit)| weighs(weight, unit))
            .into_iter()
            .collect(),
    };
    let all = nodes(tender);
    let leaves = all.iter().filter(|node| node.criterion.kind.is_some());
    let scored = award.method != MethodName::LowestPrice;
    let quality = leaves.filter(|_| scored).map(|node| AwardCriterion {
        kind: "quality",
        name: node.criterion.called().to_owned(),
        description: filled(&node.criterion.question),
        numbers: unit.map(|unit| numbers(node, unit)).unwrap_or_default(),
    });
    AwardCriteria {
        weighting_description: format!(
            "{}: {}",
            method::name(texts, award.method),
            method::rule(texts, award, &tender.criteria)
        ),
        criteria: std::iter::once(price).chain(quality).collect(),
    }
}

fn numbers(node: &Node<'_>, unit: Unit) -> Vec<CriterionNumber> {
    let weight = node.maximum(EXACT_DECIMALS);
    let weight = weight.and_then(|weight| weighs(weight, unit));
    let threshold = node.criterion.minimum;
    let threshold = threshold.and_then(|share| node.points(share, Decimal::ONE, EXACT_DECIMALS));
    let threshold = threshold.and_then(number).map(|number| CriterionNumber {
        number,
        weight: None,
        threshold: Some("minimumScore"),
    });
    weight.into_iter().chain(threshold).collect()
}

fn weighs(weight: Decimal, unit: Unit) -> Option<CriterionNumber> {
    Some(CriterionNumber {
        number: number(weight)?,
        weight: Some(match unit {
            Unit::Percentage => "percentageExact",
            Unit::Points => "pointsExact",
        }),
        threshold: None,
    })
}

/// The knock-outs and the musts: what a bid meets or not.
pub(super) fn conditions(tender: &Tender, texts: Texts) -> Vec<Criterion> {
    let knock_outs = tender.knock_outs.iter();
    let knock_outs = knock_outs.map(|one| (one.id.as_str(), one.text.as_str()));
    let musts = tender.requirements.iter();
    let musts = musts.filter(|one| one.class == RequirementClass::Must);
    let musts = musts.map(|one| (one.id.as_str(), one.text.as_str()));
    let groups = [
        condition(
            "knock-outs",
            texts.get("open-data-knock-outs"),
            knock_outs.collect(),
        ),
        condition("musts", texts.get("open-data-musts"), musts.collect()),
    ];
    groups.into_iter().flatten().collect()
}

fn condition(id: &'static str, title: String, all: Vec<(&str, &str)>) -> Option<Criterion> {
    if all.is_empty() {
        return None;
    }
    let requirements = all.into_iter().map(|(id, text)| Requirement {
        id: id.to_owned(),
        description: text.to_owned(),
        data_type: "boolean",
        expected_value: true,
    });
    Some(Criterion {
        id,
        title,
        related_lots: vec![LOT],
        requirement_groups: vec![RequirementGroup {
            id: format!("{id}-1"),
            requirements: requirements.collect(),
        }],
    })
}

/// The knock-outs that ask something of the tenderer itself.
pub(super) fn selection(tender: &Tender) -> Option<SelectionCriteria> {
    let asked = tender.knock_outs.iter().filter_map(|one| {
        let kind = match one.measure.as_ref()? {
            Measure::Reference { .. } => "technical",
            Measure::Turnover { .. } => "economic",
        };
        Some(SelectionCriterion {
            kind,
            description: one.text.clone(),
        })
    });
    let criteria: Vec<SelectionCriterion> = asked.collect();
    (!criteria.is_empty()).then_some(SelectionCriteria { criteria })
}
