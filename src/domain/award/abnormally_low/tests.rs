use super::*;
use crate::domain::award::exact::print::parse;

fn flags(reference: Reference, percent: &str, prices: &[&str]) -> Vec<usize> {
    let prices: Vec<Exact> = prices.iter().map(|price| parse(price).unwrap()).collect();
    let detector = Detector {
        reference,
        percent: parse(percent).unwrap(),
    };
    detector.suspicious(&prices.iter().collect::<Vec<_>>())
}

#[test]
fn the_published_examples_hold() {
    let none: [usize; 0] = [];
    // ProZorro, prepare_award_milestones.py.
    assert_eq!(
        flags(Reference::MeanOfOthers, "40", &["500", "1000", "1200"]),
        [0]
    );
    assert_eq!(
        flags(Reference::MeanOfOthers, "40", &["600", "999.99", "1000"]),
        none
    );
    assert_eq!(flags(Reference::Next, "30", &["500", "1000", "1100"]), [0]);
    assert_eq!(flags(Reference::Next, "30", &["490", "700", "850"]), [0]);
    assert_eq!(flags(Reference::Next, "30", &["106500", "107000"]), none);
    // Portugal, InCI circular 03/2013.
    let base = Reference::Base(parse("1000000").unwrap());
    assert_eq!(flags(base, "40", &["600000", "600000.01", "900000"]), [0]);
}

#[test]
fn the_mean_counts_the_price_itself() {
    // Mean 100, threshold 90: inclusive.
    assert_eq!(flags(Reference::Mean, "10", &["110", "90", "100"]), [1]);
}

#[test]
fn one_price_has_nothing_to_be_compared_with() {
    let none: [usize; 0] = [];
    assert_eq!(flags(Reference::MeanOfOthers, "0", &["5"]), none);
    assert_eq!(flags(Reference::Next, "0", &["5"]), none);
    assert_eq!(flags(Reference::Mean, "0", &[]), none);
}
