//! An outcome for tests, made by hand: three bids, three assessors, every kind of doubt.

use std::collections::BTreeMap;

use serde_json::json;

use crate::domain::award::evaluation::{
    CriterionResult, Evaluation, FORMAT, Gap, GapKind, InadmissibleBid, RankedBid, Reason,
    WarningNote,
};
use crate::domain::award::method::name::MethodName;
use crate::domain::award::robustness::{
    AssessorRemoval, MarkFlip, Removal, Robustness, ToWin, WeightInterval, Winner,
};
use crate::domain::dossier::Dossier;
use crate::i18n::Language;
use crate::i18n::outcome::Outcome;

/// A procurement with its evaluation.
pub struct Sample {
    /// The procurement.
    pub dossier: Dossier,
    /// Its evaluation.
    pub evaluation: Evaluation,
}

impl Sample {
    /// As a page or a report tells it.
    pub fn told(&self, language: Language) -> Outcome<'_> {
        Outcome {
            dossier: &self.dossier,
            evaluation: &self.evaluation,
            texts: language.texts(),
            percent_sign: "%",
            tells_assessors: true,
        }
    }

    /// What was computed about how close the call was.
    pub fn robustness(&mut self) -> &mut Robustness {
        self.evaluation.robustness.as_mut().unwrap()
    }

    /// The same while something is missing: nothing is ranked.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.evaluation.complete = false;
        self.evaluation.ranking.clear();
        self.evaluation.gaps = vec![Gap {
            bid: "A".into(),
            kind: GapKind::Price,
            id: None,
            assessor: None,
        }];
        self
    }
}

/// Linde wins from Berk and Es; each of the five tests finds something.
pub fn close(method: MethodName) -> Sample {
    let dossier = json!({
        "format": "bestek/1",
        "award": {"method": method.name(), "price_weight": "30", "quality_weight": "70"},
        "criteria": [
            {"id": "I", "name": "Implementatieplan", "weight": "100", "kind": "marked"}
        ],
        "assessors": [
            {"id": "a1", "name": "Sanne Verbeek"},
            {"id": "a2", "name": "Mourad El Idrissi"}
        ],
        "bids": [
            {"id": "A", "name": "Berk"},
            {"id": "B", "name": "Linde"},
            {"id": "C", "name": "Es"},
            {"id": "D", "name": "Iep"}
        ]
    });
    let dossier = serde_json::from_value(dossier).expect("a dossier may hold this little");
    Sample {
        dossier,
        evaluation: evaluation(method),
    }
}

fn evaluation(method: MethodName) -> Evaluation {
    let points = method == MethodName::WeightedPoints;
    let row = |rank, bid: &str, total: &str, price: &str| RankedBid {
        rank,
        bid: bid.into(),
        total: total.into(),
        price_points: points.then(|| "24.00".into()),
        quality_points: points.then(|| "56.00".into()),
        quality_share: (method != MethodName::LowestPrice).then(|| "0.8".into()),
        price: price.into(),
        comparison_price: method.is_money().then(|| total.into()),
        tie_break: None,
    };
    Evaluation {
        format: FORMAT,
        dossier_sha256: "7f3a".into(),
        complete: true,
        ranking: vec![
            row(1, "B", "80.00", "130000"),
            row(2, "A", "79.13", "100000"),
            row(3, "C", "58.00", "80000"),
        ],
        inadmissible: vec![InadmissibleBid {
            bid: "D".into(),
            reasons: vec![Reason::CriterionMinimum("I".into())],
        }],
        criteria: vec![CriterionResult {
            id: "I".into(),
            shares: BTreeMap::new(),
            points: BTreeMap::from([("B".into(), "56.00".into())]),
        }],
        gaps: vec![],
        warnings: vec![WarningNote {
            code: "rank-reversal:C".into(),
            message: "Without C two others swap.".into(),
        }],
        robustness: Some(robustness(points)),
    }
}

fn robustness(points: bool) -> Robustness {
    let piece = |from: &str, to: &str, winner: &str| WeightInterval {
        from: from.into(),
        to: to.into(),
        winners: vec![winner.into()],
    };
    let removal = |bid: &str, order: [&str; 2], reversed| Removal {
        bid: bid.into(),
        order: order.map(ToOwned::to_owned).to_vec(),
        reversed,
    };
    Robustness {
        weight_intervals: points.then(|| {
            vec![
                piece("0", "31.4285714286", "B"),
                piece("31.4285714286", "100", "A"),
            ]
        }),
        removals: vec![
            removal("B", ["A", "C"], false),
            removal("A", ["B", "C"], false),
            removal("C", ["A", "B"], true),
        ],
        to_win: vec![
            ToWin {
                bid: "A".into(),
                price: Some("98500.50".into()),
                quality_points: points.then(|| "0.87".into()),
            },
            ToWin {
                bid: "C".into(),
                price: None,
                quality_points: None,
            },
        ],
        single_mark_flips: vec![flip("A", "a2", "8", "10"), flip("B", "a1", "8", "6")],
        assessor_removals: vec![
            AssessorRemoval {
                assessor: "a1".into(),
                winner: Winner(vec!["B".into()]),
            },
            AssessorRemoval {
                assessor: "a2".into(),
                winner: Winner(vec!["A".into(), "B".into()]),
            },
        ],
        dominated: vec![["A".into(), "C".into()]],
    }
}

/// A step of an assessor's mark after which Berk is first.
pub fn flip(bid: &str, assessor: &str, from: &str, to: &str) -> MarkFlip {
    MarkFlip {
        bid: bid.into(),
        criterion: "I".into(),
        assessor: Some(assessor.into()),
        from: from.into(),
        to: to.into(),
        winner: Winner(vec!["A".into()]),
    }
}
