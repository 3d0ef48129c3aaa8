use super::*;
use crate::domain::award::exact::print::parse;

fn points(pairs: &[(&str, &str)]) -> Points {
    let pair = |(x, share): &(&str, &str)| (parse(x).unwrap(), parse(share).unwrap());
    Points::new(pairs.iter().map(pair).collect()).unwrap()
}

fn shares(curve: &Curve, values: &[&str]) -> Vec<String> {
    let share = |value: &&str| {
        crate::domain::award::exact::print::share(&curve.share(&parse(value).unwrap()))
    };
    values.iter().map(share).collect()
}

#[test]
fn steps_take_the_first_point_at_or_beyond_the_value() {
    let points = points(&[("0", "1"), ("3", "0.75"), ("6", "0.5")]);
    let curve = Curve::Steps {
        points,
        after: parse("0.1").unwrap(),
    };
    let expected = ["1", "1", "0.75", "0.75", "0.5", "0.1"];
    assert_eq!(
        shares(&curve, &["-1", "0", "0.5", "3", "6", "6.01"]),
        expected
    );
}

#[test]
fn lines_clip_or_continue_outside_their_points() {
    // Published in rsmaa (tests/pvf.R): 50, 75, 90, 100 earn 1, 0.8, 0.5, 0.
    let given = points(&[("50", "1"), ("75", "0.8"), ("90", "0.5"), ("100", "0")]);
    let clip = Curve::Linear {
        points: given.clone(),
        outside: Outside::Clip,
    };
    let extend = Curve::Linear {
        points: given,
        outside: Outside::Extend,
    };
    let values = ["10", "60", "75", "95", "100", "120"];
    assert_eq!(
        shares(&clip, &values),
        ["1", "0.92", "0.8", "0.25", "0", "0"]
    );
    assert_eq!(
        shares(&extend, &values),
        ["1.32", "0.92", "0.8", "0.25", "0", "-1"]
    );
}

#[test]
fn points_ascend_strictly() {
    let pair = |x: &str| (parse(x).unwrap(), parse("0").unwrap());
    assert_eq!(Points::new(vec![pair("1"), pair("1")]).unwrap_err(), 1);
    assert_eq!(
        Points::new(vec![pair("1"), pair("2"), pair("0")]).unwrap_err(),
        2
    );
    assert_eq!(Points::new(Vec::new()).unwrap_err(), 0);
}
