use super::*;
use crate::domain::quantity::money::Money;

fn axes() -> Axes {
    Axes {
        least_price: Decimal::ZERO,
        most_price: Decimal::from(288),
        least: Decimal::ZERO,
        most: Decimal::from(182),
    }
}

fn sample(price: i64, figure: Option<&str>) -> Sample {
    Sample {
        price: Money::try_from(Decimal::from(price)).unwrap(),
        figure: figure.map(ToOwned::to_owned),
    }
}

#[test]
fn the_ends_of_the_axes_are_the_edges_of_the_picture() {
    let axes = axes();
    assert_eq!(axes.x(Decimal::ZERO), Decimal::from(LEFT));
    assert_eq!(axes.x(Decimal::from(288)), Decimal::from(WIDTH - RIGHT));
    assert_eq!(axes.y(Decimal::ZERO), Decimal::from(HEIGHT - BOTTOM));
    assert_eq!(axes.y(Decimal::from(182)), Decimal::from(TOP));
}

#[test]
fn where_a_bid_would_not_be_ranked_the_curve_is_cut() {
    let curve = [
        sample(0, Some("182")),
        sample(1, Some("181.00")),
        sample(2, None),
        sample(3, Some("0.00")),
    ];
    assert_eq!(pieces(&curve, &axes()), ["66,26 66.9,27", "69,208"]);
    assert!(!rises(&curve));
}

#[test]
fn ticks_are_round_and_lie_between_the_ends() {
    let figures = |least: &str, most: &str| -> Vec<String> {
        let read = |text| Decimal::from_str(text).unwrap();
        let found = ticks(read(least), read(most), 4);
        found.iter().map(ToString::to_string).collect()
    };
    assert_eq!(figures("0", "30"), ["0", "10", "20", "30"]);
    assert_eq!(figures("12500", "125000"), ["50000", "100000"]);
    assert_eq!(
        figures("20000", "112000"),
        ["25000", "50000", "75000", "100000"]
    );
    assert_eq!(
        figures("0", "0.0009"),
        ["0", "0.00025", "0.0005", "0.00075"]
    );
    assert_eq!(figures("-40", "100"), ["0", "50", "100"]);
}
