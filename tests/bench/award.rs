//! How long an award takes: a ranking, the questions about its robustness, and a whole evaluation.
//!
//! The tenders are those of the field's benchmarks: every requirement is a criterion that each
//! assessor marks from 1 to 10, the panel's mean counts, and price points are weight × lowest
//! price / price at 30/70. The marks come from a fixed sequence, so that every run does the same.

use std::fmt::Write as _;
use std::hint::black_box;

use bestek::domain::award;
use bestek::domain::award::outcome::Outcome;
use bestek::domain::award::robustness::Robustness;
use bestek::domain::award::robustness::race::Race;
use criterion::{Criterion, criterion_group, criterion_main};

/// A fixed sequence of numbers below a bound (a linear congruence of Knuth's).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// A dossier of so many bids, marked criteria and assessors.
fn dossier(bids: usize, criteria: usize, assessors: usize) -> String {
    let mut sequence = Sequence(2026);
    let mut text = r#"{"format":"bestek/1","award":{"method":"weighted-points","price_weight":"30",
        "quality_weight":"70","price_formula":{"kind":"lowest-ratio"},"panel":"mean",
        "ties":["higher-quality","lower-price"]},"criteria_total":"#
        .to_owned();
    let weights: Vec<u64> = (0..criteria).map(|_| 1 + sequence.below(9)).collect();
    write!(text, "\"{}\",\"criteria\":[", weights.iter().sum::<u64>()).expect("a text grows");
    for (at, weight) in weights.iter().enumerate() {
        let comma = if at > 0 { "," } else { "" };
        write!(text, r#"{comma}{{"id":"R{at}","weight":"{weight}","kind":"marked","scale":{{"zero":"0","full":"10"}}}}"#)
            .expect("a text grows");
    }
    text.push_str("],\"bids\":[");
    for bid in 0..bids {
        let comma = if bid > 0 { "," } else { "" };
        let cents = 8_000_000 + sequence.below(6_000_000);
        write!(
            text,
            r#"{comma}{{"id":"B{bid}","price":"{}.{:02}","assessor_marks":{{"#,
            cents / 100,
            cents % 100
        )
        .expect("a text grows");
        for at in 0..criteria {
            let comma = if at > 0 { "," } else { "" };
            write!(text, "{comma}\"R{at}\":{{").expect("a text grows");
            for assessor in 0..assessors {
                let comma = if assessor > 0 { "," } else { "" };
                write!(
                    text,
                    "{comma}\"a{assessor}\":\"{}\"",
                    1 + sequence.below(10)
                )
                .expect("a text grows");
            }
            text.push('}');
        }
        text.push_str("}}");
    }
    text.push_str("]}");
    text
}

fn award(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("award");
    for (name, bids, criteria, assessors) in
        [("20x150x5", 20, 150, 5), ("200x300x10", 200, 300, 10)]
    {
        let text = dossier(bids, criteria, assessors);
        let case = award::read(text.as_bytes()).expect("the dossier is valid");
        assert_eq!(Outcome::of(&case).standings.len(), bids);
        group.bench_function(format!("rank {name}"), |bench| {
            bench.iter(|| Outcome::of(black_box(&case)));
        });
        group.sample_size(20);
        group.bench_function(format!("rank and question {name}"), |bench| {
            bench.iter(|| {
                let outcome = Outcome::of(black_box(&case));
                Robustness::of(&Race::new(&case, &outcome))
            });
        });
        group.bench_function(format!("read, rank and print {name}"), |bench| {
            bench.iter(|| award::evaluate(black_box(text.as_bytes())));
        });
    }
    group.finish();
}

criterion_group!(benches, award);
criterion_main!(benches);
