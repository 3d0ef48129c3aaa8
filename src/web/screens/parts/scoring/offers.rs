//! Criteria to choose from: two that count answers, and those of the library.

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
