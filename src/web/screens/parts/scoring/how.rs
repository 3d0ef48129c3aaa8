//! How a criterion is scored, in a few words.

use rust_decimal::Decimal;

use crate::domain::tender::criterion::{Criterion, CriterionKind, Scale};
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::number;
use crate::web::desk::TenderDesk;
use crate::web::screens::parts::scoring::percent;

/// How a criterion is scored, in a few words.
pub fn text(desk: &TenderDesk, criterion: &Criterion) -> String {
    let texts = desk.texts();
    let plain = |mark: Decimal| number::plain(mark, texts.language);
    let text = match criterion.kind {
        None if criterion.children.is_empty() => texts.get("scoring-how-group-empty"),
        None => texts.get("scoring-how-group"),
        Some(CriterionKind::Measured) => texts.get("scoring-how-measured"),
        Some(CriterionKind::Marked) => match ends(criterion) {
            Some((least, most)) => {
                let fills = [("least", plain(least).into()), ("most", plain(most).into())];
                texts.with("scoring-how-marked", fills)
            }
            None => texts.get("scoring-how-no-scale"),
        },
        Some(CriterionKind::Requirements) => {
            let requirements = &desk.at.tender.requirements;
            let counted = requirements
                .iter()
                .filter(|one| criterion.classes.contains(&one.class));
            let key = if criterion.classes == [RequirementClass::ToDevelop] {
                "scoring-how-to-develop"
            } else {
                "scoring-how-wishes"
            };
            texts.with(key, [("count", counted.count().into())])
        }
    };
    match criterion.minimum {
        Some(minimum) => {
            let minimum = percent::print(minimum, texts.language);
            format!(
                "{text}, {}",
                texts.with("scoring-how-minimum", [("minimum", minimum.into())])
            )
        }
        None => text,
    }
}

/// The lowest and the highest mark.
fn ends(criterion: &Criterion) -> Option<(Decimal, Decimal)> {
    match criterion.scale.as_ref()? {
        Scale::Range { zero, full } => Some((*zero.min(full), *zero.max(full))),
        Scale::Levels { levels, .. } => {
            let marks = || levels.iter().map(|level| level.mark);
            Some((marks().min()?, marks().max()?))
        }
    }
}
