//! The rule of the verdict, a case per line of it and per limit.

use super::*;
use crate::domain::award::evaluation::FORMAT;
use crate::domain::award::robustness::{AssessorRemoval, MarkFlip, Removal, Winner};

/// A is first with 60.00 and B second with 50.00, and nothing is in doubt.
fn firm() -> Evaluation {
    Evaluation {
        format: FORMAT,
        dossier_sha256: String::new(),
        complete: true,
        ranking: vec![ranked(1, "A", "60.00"), ranked(2, "B", "50.00")],
        inadmissible: vec![],
        criteria: vec![],
        gaps: vec![],
        warnings: vec![],
        robustness: Some(Robustness {
            weight_intervals: Some(vec![
                interval("0", "80", &["A"]),
                interval("80", "100", &["B"]),
            ]),
            removals: vec![removal("A", &["B"], false), removal("B", &["A"], false)],
            to_win: vec![to_win("B", Some("900"))],
            single_mark_flips: vec![],
            assessor_removals: vec![],
            dominated: vec![],
        }),
    }
}

fn ranked(rank: usize, bid: &str, total: &str) -> RankedBid {
    RankedBid {
        rank,
        bid: bid.into(),
        total: total.into(),
        price_points: None,
        quality_points: None,
        quality_share: None,
        price: "1000".into(),
        comparison_price: None,
        tie_break: None,
    }
}

fn interval(from: &str, to: &str, winners: &[&str]) -> WeightInterval {
    WeightInterval {
        from: from.into(),
        to: to.into(),
        winners: winners.iter().map(ToString::to_string).collect(),
    }
}

fn removal(bid: &str, order: &[&str], reversed: bool) -> Removal {
    Removal {
        bid: bid.into(),
        order: order.iter().map(ToString::to_string).collect(),
        reversed,
    }
}

fn to_win(bid: &str, price: Option<&str>) -> ToWin {
    ToWin {
        bid: bid.into(),
        price: price.map(ToOwned::to_owned),
        quality_points: None,
    }
}

fn flip() -> MarkFlip {
    MarkFlip {
        bid: "A".into(),
        criterion: "I".into(),
        assessor: None,
        from: "8".into(),
        to: "7".into(),
        winner: Winner(vec!["B".into()]),
    }
}

fn left_out(assessor: &str, winner: &[&str]) -> AssessorRemoval {
    AssessorRemoval {
        assessor: assessor.into(),
        winner: Winner(winner.iter().map(ToString::to_string).collect()),
    }
}

fn thirty() -> Award {
    Award {
        price_weight: Some(Decimal::from(30)),
        quality_weight: Some(Decimal::from(70)),
        ..Award::default()
    }
}

/// What the verdict is after something was changed in the firm evaluation.
fn after(change: impl Fn(&mut Evaluation, &mut Robustness)) -> Option<Verdict> {
    let mut evaluation = firm();
    let mut robustness = evaluation.robustness.take().unwrap();
    change(&mut evaluation, &mut robustness);
    evaluation.robustness = Some(robustness);
    Verdict::of(&evaluation, &thirty())
}

fn crossing(at: &str, above: bool, winners: &[&str]) -> Verdict {
    Verdict::Close(vec![Doubt::Weights(vec![Crossing {
        at: at.into(),
        above,
        winners: winners.iter().map(ToString::to_string).collect(),
    }])])
}

fn nearly(needed: &str) -> Verdict {
    Verdict::Close(vec![Doubt::Prices(vec![Nearby {
        bid: "B".into(),
        price: "1000".into(),
        needed: needed.into(),
    }])])
}

#[test]
fn an_award_that_nothing_changes_is_clear() {
    assert_eq!(after(|_, _| ()), Some(Verdict::Clear));
    assert!(Verdict::Clear.is_firm());
}

#[test]
fn there_is_no_verdict_while_figures_are_missing_or_nobody_looked() {
    assert_eq!(after(|evaluation, _| evaluation.complete = false), None);
    let unseen = Evaluation {
        robustness: None,
        ..firm()
    };
    assert_eq!(Verdict::of(&unseen, &thirty()), None);
}

#[test]
fn without_a_comparison_the_verdict_is_neither_close_nor_clear() {
    let nobody = after(|evaluation, _| evaluation.ranking.clear());
    assert_eq!(nobody, Some(Verdict::Nobody));
    let alone = after(|evaluation, _| evaluation.ranking.truncate(1));
    assert_eq!(alone, Some(Verdict::Alone));
}

#[test]
fn first_and_second_are_equal_when_only_a_rule_or_rounding_separates_them() {
    let shared = after(|evaluation, _| evaluation.ranking[1].rank = 1);
    let ruled = after(|evaluation, _| {
        evaluation.ranking[0].tie_break = Some("lower-price".into());
    });
    let hidden = after(|evaluation, _| evaluation.ranking[1].total = "60.00".into());
    let rounded = after(|_, robustness| {
        robustness.weight_intervals = Some(vec![
            interval("0", "29.9", &["A"]),
            interval("29.9", "100", &["B"]),
        ]);
    });
    let exactly_equal = after(|_, robustness| {
        robustness.weight_intervals = Some(vec![
            interval("0", "30", &["A"]),
            interval("30", "100", &["B"]),
        ]);
    });
    for (case, found, expected) in [
        ("shared", shared, Equality::Shared),
        ("ruled", ruled, Equality::Rule("lower-price".into())),
        ("hidden", hidden, Equality::Rounding),
        ("rounded", rounded, Equality::Rounding),
        ("exactly equal", exactly_equal, Equality::Rounding),
    ] {
        assert_eq!(found, Some(Verdict::Equal(expected)), "{case}");
    }
}

#[test]
fn in_a_corridor_equal_figures_are_separated_by_its_own_rule() {
    let mut evaluation = firm();
    evaluation.ranking[1].total = "60.00".into();
    if let Some(robustness) = &mut evaluation.robustness {
        robustness.weight_intervals = None;
    }
    let award = Award {
        method: MethodName::QualityPerPriceCorridor,
        ..thirty()
    };
    assert_eq!(Verdict::of(&evaluation, &award), Some(Verdict::Clear));
}

#[test]
fn one_mark_or_one_assessor_makes_it_close() {
    let mark = after(|_, robustness| robustness.single_mark_flips = vec![flip(), flip()]);
    assert_eq!(mark, Some(Verdict::Close(vec![Doubt::Marks { steps: 2 }])));
    let assessor = after(|_, robustness| {
        robustness.assessor_removals = vec![
            left_out("a1", &["A"]),
            left_out("a2", &["A", "B"]),
            left_out("a3", &[]),
            left_out("a4", &["B"]),
        ];
    });
    let doubt = Doubt::Assessors(vec!["a2".into(), "a4".into()]);
    assert_eq!(assessor, Some(Verdict::Close(vec![doubt])));
}

#[test]
fn a_losing_bid_makes_it_close_only_when_its_absence_changes_who_is_first() {
    let swapped_below = after(|_, robustness| {
        robustness
            .removals
            .push(removal("C", &["A", "D", "B"], true));
    });
    assert_eq!(swapped_below, Some(Verdict::Clear));
    let swapped_on_top = after(|_, robustness| {
        robustness.removals.push(removal("C", &["B", "A"], true));
    });
    let doubt = Doubt::Removals(vec![Displaced {
        without: "C".into(),
        first: "B".into(),
    }]);
    assert_eq!(swapped_on_top, Some(Verdict::Close(vec![doubt])));
}

#[test]
fn the_weight_counts_up_to_and_including_five_points_on_either_side() {
    type Piece = (&'static str, &'static str, &'static str);
    let cases: [(&str, &[Piece], Verdict); 6] = [
        (
            "five above",
            &[("0", "35", "A"), ("35", "100", "B")],
            crossing("35", true, &["B"]),
        ),
        (
            "a little more than five above",
            &[("0", "35.0000000001", "A"), ("35.0000000001", "100", "B")],
            Verdict::Clear,
        ),
        (
            "five below",
            &[("0", "25", "B"), ("25", "100", "A")],
            crossing("25", false, &["B"]),
        ),
        (
            "a little more than five below",
            &[("0", "24.9999999999", "B"), ("24.9999999999", "100", "A")],
            Verdict::Clear,
        ),
        (
            "the nearest of two",
            &[("0", "31", "A"), ("31", "32", "B"), ("32", "100", "C")],
            crossing("31", true, &["B"]),
        ),
        (
            "a point where lines cross, and the piece behind it",
            &[("0", "31", "A"), ("31", "31", "C"), ("31", "100", "B")],
            crossing("31", true, &["B"]),
        ),
    ];
    for (case, pieces, expected) in cases {
        let found = after(|_, robustness| {
            let pieces = pieces.iter();
            let pieces = pieces.map(|(from, to, winner)| interval(from, to, &[winner]));
            robustness.weight_intervals = Some(pieces.collect());
        });
        assert_eq!(found, Some(expected), "{case}");
    }
}

#[test]
fn the_weight_is_taken_out_of_a_hundred_and_only_where_points_are_weighed() {
    let mut evaluation = firm();
    if let Some(robustness) = &mut evaluation.robustness {
        robustness.weight_intervals = Some(vec![
            interval("0", "64", &["A"]),
            interval("64", "100", &["B"]),
        ]);
    }
    // 30 of 50 is 60 percent, so 64 is within reach; 30 of 100 is not.
    let of_fifty = Award {
        quality_weight: Some(Decimal::from(20)),
        ..thirty()
    };
    assert_eq!(published_price_weight(&of_fifty).as_deref(), Some("60"));
    assert_eq!(
        Verdict::of(&evaluation, &of_fifty),
        Some(crossing("64", true, &["B"]))
    );
    assert_eq!(Verdict::of(&evaluation, &thirty()), Some(Verdict::Clear));
    let index = Award {
        method: MethodName::ValueIndex,
        ..thirty()
    };
    assert_eq!(published_price_weight(&index), None);
}

#[test]
fn the_price_counts_up_to_and_including_two_percent() {
    for (needed, expected) in [
        (Some("980"), nearly("980")),
        (Some("980.00"), nearly("980.00")),
        (Some("979.99"), Verdict::Clear),
        // Where the price is income, a higher one is better.
        (Some("1020"), nearly("1020")),
        (Some("1020.01"), Verdict::Clear),
        (None, Verdict::Clear),
    ] {
        let found = after(|_, robustness| robustness.to_win = vec![to_win("B", needed)]);
        assert_eq!(found, Some(expected), "{needed:?}");
    }
}

#[test]
fn all_doubts_are_kept_in_the_order_of_the_rule() {
    let found = after(|_, robustness| {
        robustness.single_mark_flips = vec![flip()];
        robustness.assessor_removals = vec![left_out("a1", &["B"])];
        robustness.removals.push(removal("C", &["B", "A"], true));
        robustness.weight_intervals = Some(vec![
            interval("0", "33", &["A"]),
            interval("33", "100", &["B"]),
        ]);
        robustness.to_win = vec![to_win("B", Some("990"))];
    });
    let Some(Verdict::Close(doubts)) = found else {
        panic!("it is close: {found:?}");
    };
    let kinds: Vec<&str> = doubts
        .iter()
        .map(|doubt| match doubt {
            Doubt::Marks { .. } => "marks",
            Doubt::Assessors(_) => "assessors",
            Doubt::Removals(_) => "removals",
            Doubt::Weights(_) => "weights",
            Doubt::Prices(_) => "prices",
        })
        .collect();
    let order = ["marks", "assessors", "removals", "weights", "prices"];
    assert_eq!(kinds, order);
}
