use super::*;
use crate::domain::award::exact::print::{Mode, fixed, parse, plain, round, share};

fn number(text: &str) -> Exact {
    parse(text).unwrap()
}

#[test]
fn only_plain_decimals_are_numbers() {
    for text in [
        "0",
        "-1",
        "007",
        "100000.50",
        "-0.000000000001",
        "999999999999999999.999999999999",
    ] {
        assert!(parse(text).is_some(), "{text}");
    }
    let refused = [
        "",
        "-",
        "+5",
        "1_000",
        "1,5",
        "1e5",
        ".5",
        "5.",
        "1.2.3",
        " 1",
        "--1",
        "1.-2",
        "١",
        "1000000000000000000",
        "0.0000000000001",
    ];
    for text in refused {
        assert!(parse(text).is_none(), "{text}");
    }
}

#[test]
fn each_mode_rounds_its_own_way() {
    let table = [
        ("2.5", "3", "2", "2"),
        ("3.5", "4", "4", "3"),
        ("-2.5", "-3", "-2", "-2"),
        ("-2.6", "-3", "-3", "-2"),
        ("2.4", "2", "2", "2"),
        ("-0.4", "0", "0", "0"),
    ];
    for (value, half_up, half_even, down) in table {
        assert_eq!(
            fixed(&number(value), 0, Mode::HalfUp),
            half_up,
            "{value} half-up"
        );
        assert_eq!(
            fixed(&number(value), 0, Mode::HalfEven),
            half_even,
            "{value} half-even"
        );
        assert_eq!(fixed(&number(value), 0, Mode::Down), down, "{value} down");
    }
}

#[test]
fn a_rounded_figure_is_exact_again() {
    assert_eq!(round(&number("3.1175"), 3, Mode::HalfUp), number("3.118"));
}

#[test]
fn printing_pads_points_and_trims_shares() {
    assert_eq!(fixed(&number("-0.05"), 3, Mode::HalfUp), "-0.050");
    assert_eq!(share(&Exact::ratio(2, 3)), "0.6666666667");
    assert_eq!(share(&number("100")), "100");
    assert_eq!(plain(&number("100000.50")), "100000.5");
}
