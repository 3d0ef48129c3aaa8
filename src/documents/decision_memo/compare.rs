//! The winner beside number two: what the price buys or saves.

use rust_decimal::Decimal;

use crate::documents::decision_memo::{Memo, decimal, euro};
use crate::documents::words;
use crate::domain::award::evaluation::RankedBid;
use crate::domain::tender::criterion::leaves;

/// So many criteria on which one is higher than the other.
const MOST_CRITERIA: usize = 3;

/// What differs, a line each.
pub fn lines(memo: Memo<'_>, winner: &RankedBid) -> Vec<String> {
    let mut ranking = memo.evaluation.ranking.iter();
    let Some(second) = ranking.find(|row| row.bid != winner.bid) else {
        return vec![memo.texts.get("memo-alone")];
    };
    [price(memo, winner, second), quality(memo, winner, second)]
        .into_iter()
        .flatten()
        .collect()
}

fn price(memo: Memo<'_>, winner: &RankedBid, second: &RankedBid) -> Option<String> {
    let texts = memo.texts;
    let (own, other) = (decimal(&winner.price)?, decimal(&second.price)?);
    let difference = (own - other).abs();
    let key = if difference.is_zero() {
        "memo-as-dear"
    } else if own > other {
        "memo-dearer"
    } else {
        "memo-cheaper"
    };
    let fills = [
        ("winner", memo.name(&winner.bid).into()),
        ("second", memo.name(&second.bid).into()),
        ("difference", euro(texts, difference).into()),
        (
            "percent",
            words::percent(texts, difference, Some(other)).into(),
        ),
    ];
    Some(texts.with(key, fills))
}

/// How both score, and on which criteria they differ; nothing where only the price counts.
fn quality(memo: Memo<'_>, winner: &RankedBid, second: &RankedBid) -> Option<String> {
    let texts = memo.texts;
    let scored = |row: &RankedBid| {
        let points = row.quality_points.as_deref().and_then(decimal);
        if let Some(points) = points {
            return Some(words::points(texts, points));
        }
        let share = row.quality_share.as_deref().and_then(decimal)?;
        Some(words::percent(texts, share, None))
    };
    let fills = [
        ("own", scored(winner)?.into()),
        ("other", scored(second)?.into()),
    ];
    let mut told = vec![texts.with("memo-quality", fills)];
    let mut differences = differences(memo, winner, second);
    differences.sort_by_key(|(_, difference)| -difference.abs());
    let names = |higher: bool| {
        let found = differences.iter();
        let found = found.filter(|(_, by)| !by.is_zero() && by.is_sign_positive() == higher);
        let found: Vec<String> = found.map(|(name, _)| name.clone()).collect();
        let shown: Vec<String> = found.iter().take(MOST_CRITERIA).cloned().collect();
        (words::joined(texts, &shown), found.len())
    };
    for (higher, key) in [(true, "memo-higher"), (false, "memo-lower")] {
        let (names, count) = names(higher);
        if count > 0 {
            let key = if count > MOST_CRITERIA {
                format!("{key}-most")
            } else {
                key.to_owned()
            };
            told.push(texts.with(&key, [("names", names.into())]));
        }
    }
    Some(told.join(" "))
}

/// Per criterion that is scored by how much the winner is higher: in points, or in shares where the
/// method has none.
fn differences(memo: Memo<'_>, winner: &RankedBid, second: &RankedBid) -> Vec<(String, Decimal)> {
    let tree = leaves(&memo.dossier.tender.criteria).into_iter();
    tree.filter_map(|leaf| {
        let results = &memo.evaluation.criteria;
        let result = results.iter().find(|result| result.id == leaf.id)?;
        let of = if result.points.is_empty() {
            &result.shares
        } else {
            &result.points
        };
        let own = decimal(of.get(&winner.bid)?)?;
        let other = decimal(of.get(&second.bid)?)?;
        let name = words::criterion_name(&memo.dossier.tender, &leaf.id);
        Some((name, own - other))
    })
    .collect()
}
