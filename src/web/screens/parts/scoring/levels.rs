//! The five levels that a marked criterion starts with.

use rust_decimal::Decimal;

use crate::domain::tender::criterion::{Criterion, DescribedLevel, Level, Scale};
use crate::i18n::Texts;

/// The usual marks out of ten.
const MARKS: [i64; 5] = [10, 8, 6, 4, 0];

/// The criterion with the usual levels when it has no scale yet.
pub fn usual_when_none(texts: Texts, criterion: Criterion) -> Criterion {
    if criterion.scale.is_some() {
        return criterion;
    }
    let levels = MARKS.map(|mark| Level {
        mark: Decimal::from(mark),
        share: Decimal::new(mark, 1).normalize(),
    });
    let described = MARKS.map(|mark| DescribedLevel {
        mark: Decimal::from(mark),
        label: texts.get(&format!("scoring-level-{mark}")),
        text: String::new(),
    });
    Criterion {
        scale: Some(Scale::Levels {
            levels: levels.to_vec(),
            of: None,
        }),
        described_levels: described.to_vec(),
        ..criterion
    }
}
