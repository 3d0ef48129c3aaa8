//! Criteria to choose from: two that count answers, and those of the library.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::domain::tender::criterion::{
    Criterion, CriterionKind, DescribedLevel, Level, Scale, branches,
};
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::Language;
use crate::libraries::items::{Library, LibraryCriterion};
use crate::web::desk::TenderDesk;
use crate::web::screens::parts::scoring::{curve, levels};

/// A criterion that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its name in the form.
    pub code: String,
    /// What is added when it is chosen; the weight is the one to start from.
    pub criterion: Criterion,
    /// True when the tender has it already.
    pub taken: bool,
    /// True when it is chosen to begin with.
    pub chosen: bool,
}

/// Everything that can be chosen for this tender.
pub fn all(desk: &TenderDesk, library: Option<&Library>) -> Vec<Offer> {
    let texts = desk.texts();
    let criteria = &desk.at.tender.criteria;
    let mut offers = vec![
        counting(
            desk,
            "wishes",
            40,
            &[RequirementClass::Should, RequirementClass::Could],
        ),
        counting(desk, "to-develop", 10, &[RequirementClass::ToDevelop]),
    ];
    if let Some(library) = library {
        let marked = library.criteria.iter();
        offers.extend(marked.map(|one| of_library(texts.language, one, criteria)));
    }
    offers
}

/// A criterion that counts the answers to requirements of some classes.
fn counting(desk: &TenderDesk, code: &str, weight: i64, classes: &[RequirementClass]) -> Offer {
    let texts = desk.texts();
    let to_develop = classes.contains(&RequirementClass::ToDevelop);
    let tender = &desk.at.tender;
    let taken = branches(&tender.criteria, None).iter().any(|branch| {
        branch
            .criterion
            .classes
            .iter()
            .any(|class| classes.contains(class))
    });
    // Requirements that score and count nowhere stop publication, so they are chosen beforehand.
    let present = tender
        .requirements
        .iter()
        .any(|one| classes.contains(&one.class));
    Offer {
        code: code.to_owned(),
        criterion: Criterion {
            name: texts.get(&format!("scoring-counting-{code}")),
            weight: Some(Decimal::from(weight)),
            kind: Some(CriterionKind::Requirements),
            classes: classes.to_vec(),
            curve: to_develop.then(curve::usual),
            question: texts.get(&format!("scoring-counting-{code}-question")),
            ..Criterion::default()
        },
        taken,
        chosen: present && !taken,
    }
}

/// The same with suggested weights that fill what is free of 100: whole numbers in the proportions
/// of the offers that make sense here. Nothing changes when nothing is free.
pub fn fitting(mut offers: Vec<Offer>, free: Decimal) -> Vec<Offer> {
    let fits = |one: &Offer| !one.taken && (one.chosen || !one.criterion.library.is_empty());
    let weight = |one: &Offer| one.criterion.weight.unwrap_or_default();
    let total: Decimal = offers.iter().filter(|one| fits(one)).map(weight).sum();
    if total <= Decimal::ZERO || free <= Decimal::ZERO {
        return offers;
    }
    let mut parts: Vec<(&mut Offer, Decimal)> = Vec::new();
    let mut left = free;
    for offer in offers.iter_mut().filter(|one| fits(one)) {
        let share = weight(offer) * free / total;
        left -= share.floor();
        offer.criterion.weight = Some(share.floor());
        parts.push((offer, share.fract()));
    }
    // What rounding down left goes to the largest remainders, one each; the last may be below one.
    parts.sort_by_key(|(_, rest)| Reverse(*rest));
    for (offer, _) in parts {
        let more = left.min(Decimal::ONE);
        offer.criterion.weight = Some(weight(offer) + more);
        left -= more;
    }
    offers
}

/// A criterion of the library, with its levels in one language.
pub fn of_library(language: Language, one: &LibraryCriterion, criteria: &[Criterion]) -> Offer {
    let decimal = |text: &str| text.parse::<Decimal>().unwrap_or_default().normalize();
    let scale = one.levels.iter().map(|level| Level {
        mark: decimal(&level.mark),
        share: decimal(&level.share),
    });
    let described = one.levels.iter().map(|level| DescribedLevel {
        mark: decimal(&level.mark),
        label: level.label.text(language).to_owned(),
        text: language.pick(&level.nl, &level.en).to_owned(),
    });
    let criterion = Criterion {
        name: language.pick(&one.nl, &one.en).to_owned(),
        weight: Some(decimal(&one.weight)),
        kind: Some(CriterionKind::Marked),
        scale: (!one.levels.is_empty()).then(|| Scale::Levels {
            levels: scale.collect(),
            of: None,
        }),
        described_levels: described.collect(),
        question: one.question.text(language).to_owned(),
        library: one.code.clone(),
        ..Criterion::default()
    };
    let taken = branches(criteria, None)
        .iter()
        .any(|branch| branch.criterion.library == one.code);
    Offer {
        code: one.code.clone(),
        criterion: levels::usual_when_none(language.texts(), criterion),
        taken,
        chosen: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(code: &str, weight: i64) -> Offer {
        Offer {
            code: code.to_owned(),
            criterion: Criterion {
                weight: Some(Decimal::from(weight)),
                library: code.to_owned(),
                ..Criterion::default()
            },
            taken: false,
            chosen: false,
        }
    }

    fn weights(offers: &[Offer]) -> Vec<Option<Decimal>> {
        offers.iter().map(|one| one.criterion.weight).collect()
    }

    fn whole(weights: &[i64]) -> Vec<Option<Decimal>> {
        let weights = weights.iter();
        weights.map(|one| Some(Decimal::from(*one))).collect()
    }

    #[test]
    fn suggested_weights_fill_exactly_what_is_free_of_a_hundred() {
        for (suggested, free, expected) in [
            (vec![50, 50], 50, vec![25, 25]),
            (vec![40, 10, 50, 50], 100, vec![27, 7, 33, 33]),
            (vec![1, 1, 1], 100, vec![34, 33, 33]),
            (vec![60, 40], 100, vec![60, 40]),
            (vec![30, 30, 30, 30], 2, vec![1, 1, 0, 0]),
        ] {
            let offers = suggested.iter().map(|one| offer("A", *one)).collect();
            let found = fitting(offers, Decimal::from(free));
            assert_eq!(weights(&found), whole(&expected), "{suggested:?}");
        }
    }

    #[test]
    fn what_is_taken_or_makes_no_sense_here_keeps_its_weight() {
        let taken = Offer {
            taken: true,
            ..offer("A", 40)
        };
        let mut idle = offer("wishes", 40);
        idle.criterion.library = String::new();
        let found = fitting(vec![taken, idle, offer("B", 50)], Decimal::from(60));
        assert_eq!(weights(&found), whole(&[40, 40, 60]));
        let full = fitting(vec![offer("B", 50)], Decimal::ZERO);
        assert_eq!(weights(&full), whole(&[50]));
    }

    #[test]
    fn a_broken_remainder_still_makes_the_total_exact() {
        let free = Decimal::new(875, 1);
        let found = fitting(vec![offer("A", 50), offer("B", 50)], free);
        let sum: Decimal = weights(&found).into_iter().flatten().sum();
        assert_eq!(sum, free);
    }
}
