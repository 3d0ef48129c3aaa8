//! What publication froze.

use rust_decimal::Decimal;

use crate::actions::check::Rule;
use crate::actions::check::whole::Whole;
use crate::domain::publication::criteria_sha256;
use crate::domain::tender::criterion::{Criterion, weight_sum};
use crate::domain::tender::worth::Worth;
use crate::storage::publication::Published;

/// What must hold of it.
pub const RULES: &[Rule] = &[
    (
        "C46",
        "The hash of each publication is the hash of what it froze.",
        hash_of_publication,
    ),
    (
        "C47",
        "What the officer wrote is what was published, unless it is being rectified.",
        entries,
    ),
    (
        "C48",
        "The weights that were published add up to their total.",
        weights,
    ),
];

fn hash_of_publication(whole: &Whole) -> Vec<String> {
    let other = whole
        .publications
        .iter()
        .filter(|one| criteria_sha256(&one.tender) != one.criteria_sha256);
    other
        .map(|one| format!("publication {}", one.number))
        .collect()
}

/// The last publication stands for its hash, which C46 recomputes and C28 compares.
fn entries(whole: &Whole) -> Vec<String> {
    let (row, written) = (&whole.at.row, &whole.at.tender);
    match whole.publications.last() {
        Some(Published { tender, .. }) if !row.rectifying => {
            let parts = [
                ("knock-outs", written.knock_outs == tender.knock_outs),
                ("requirements", written.requirements == tender.requirements),
                ("method", written.award == tender.award),
                ("criteria", written.criteria == tender.criteria),
            ];
            let other = parts.into_iter().filter(|(_, same)| !same);
            other.map(|(part, _)| part.to_owned()).collect()
        }
        Some(_) | None => Vec::new(),
    }
}

fn weights(whole: &Whole) -> Vec<String> {
    let mut found = Vec::new();
    for one in &whole.publications {
        let award = &one.tender.award;
        let total = award.points_total.unwrap_or(Decimal::ONE_HUNDRED);
        let ratio = award.price_weight.zip(award.quality_weight);
        let right = ratio.is_some_and(|(price, quality)| price + quality == total);
        if award.method.uses_weights() && !right {
            found.push(format!("price and quality in publication {}", one.number));
        }
        if !Worth::of(award.method).is_value() && !add_up(&one.tender.criteria) {
            found.push(format!("criteria in publication {}", one.number));
        }
    }
    found
}

/// Whether the weights of siblings add up to 100, all the way down.
fn add_up(siblings: &[Criterion]) -> bool {
    let here = siblings.is_empty() || weight_sum(siblings) == Decimal::ONE_HUNDRED;
    here && siblings.iter().all(|one| add_up(&one.children))
}
