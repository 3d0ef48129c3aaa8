//! The total of each bid as a function of the weight of the price: a straight line per bid.
//!
//! In `weighted-points` a total is w·f + (100 − w)·q, with the price's fraction f and the quality
//! share q. So two totals fix the line: the one in which only quality counts and the one in which
//! only the price counts. Both come from the award engine itself, on the dossier with those weights.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::domain::award;
use crate::domain::award::method::name::MethodName;

/// The finest rounding of the format; what is left is far below what a picture can show.
const DECIMALS: &str = "12";

/// The line of one bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightLine {
    /// The bid's id.
    pub bid: String,
    /// The total when only quality counts.
    pub at_quality: Decimal,
    /// The total when only the price counts.
    pub at_price: Decimal,
}

impl WeightLine {
    /// The total at a weight of the price, 0 to 100.
    pub fn at(&self, weight: Decimal) -> Decimal {
        self.at_quality + (self.at_price - self.at_quality) * weight / Decimal::ONE_HUNDRED
    }
}

/// The lines of the ranked bids of a dossier, in its order; nothing where the method weighs no
/// points or the dossier is not complete.
pub fn weight_lines(dossier: &[u8]) -> Option<Vec<WeightLine>> {
    let dossier = award::canonical(dossier).ok()?;
    if dossier["award"]["method"] != MethodName::WeightedPoints.name() {
        return None;
    }
    let by_quality = totals(&dossier, "0", "100")?;
    let by_price = totals(&dossier, "100", "0")?;
    let ids = dossier["bids"].as_array()?.iter();
    let ids = ids.filter_map(|bid| bid["id"].as_str());
    let lines: Vec<WeightLine> = ids
        .filter_map(|id| {
            Some(WeightLine {
                bid: id.to_owned(),
                at_quality: of(&by_quality, id)?,
                at_price: of(&by_price, id)?,
            })
        })
        .collect();
    (!lines.is_empty()).then_some(lines)
}

fn of(totals: &[(String, Decimal)], id: &str) -> Option<Decimal> {
    totals
        .iter()
        .find(|(bid, _)| bid == id)
        .map(|(_, total)| *total)
}

/// Every total with other weights, before the rounding that was published.
fn totals(dossier: &Value, price: &str, quality: &str) -> Option<Vec<(String, Decimal)>> {
    let mut dossier = dossier.clone();
    let award = dossier["award"].as_object_mut()?;
    award.insert("price_weight".to_owned(), json!(price));
    award.insert("quality_weight".to_owned(), json!(quality));
    award.insert("rounding".to_owned(), json!({"decimals": DECIMALS}));
    award.remove("points_total");
    let text = serde_json::to_vec(&dossier).expect("a value can always be written");
    let evaluation = award::evaluate(&text).ok()?;
    let rows = evaluation.ranking.into_iter();
    rows.map(|row| Some((row.bid, row.total.parse().ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier() -> Value {
        json!({
            "format": "bestek/1",
            "award": {
                "method": "weighted-points", "price_weight": "15", "quality_weight": "35",
                "points_total": "50", "price_formula": {"kind": "line", "full_at": "0", "zero_at": "200"},
                "rounding": {"decimals": "0"}
            },
            "criteria": [{"id": "Q", "weight": "100", "kind": "marked",
                "scale": {"zero": "0", "full": "100"}, "minimum": "0.4"}],
            "bids": [
                {"id": "A", "price": "100", "marks": {"Q": "80"}},
                {"id": "B", "price": "10", "marks": {"Q": "45"}},
                {"id": "C", "price": "10", "marks": {"Q": "39"}}
            ]
        })
    }

    fn lines(dossier: &Value) -> Option<Vec<WeightLine>> {
        weight_lines(&serde_json::to_vec(dossier).unwrap())
    }

    #[test]
    fn a_line_runs_from_quality_alone_to_the_price_alone() {
        let lines = lines(&dossier()).unwrap();
        let ids: Vec<&str> = lines.iter().map(|line| line.bid.as_str()).collect();
        assert_eq!(ids, ["A", "B"], "C stays below the minimum at any weight");
        let ends: Vec<(Decimal, Decimal)> = lines
            .iter()
            .map(|line| (line.at_quality.normalize(), line.at_price.normalize()))
            .collect();
        let whole = |number: i64| Decimal::from(number);
        assert_eq!(ends, [(whole(80), whole(50)), (whole(45), whole(95))]);
        // The lines cross where the engine says that the winner changes.
        let crossing = Decimal::new(4375, 2);
        assert_eq!(lines[0].at(crossing), lines[1].at(crossing));
    }

    #[test]
    fn there_are_no_lines_while_a_mark_is_missing_or_nothing_is_weighed() {
        let mut incomplete = dossier();
        incomplete["bids"][0]["marks"] = json!({});
        assert_eq!(lines(&incomplete), None);
        let mut other = dossier();
        other["award"]["method"] = json!("lowest-price");
        assert_eq!(lines(&other), None);
    }
}
