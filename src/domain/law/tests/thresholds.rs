//! Thresholds and what they decide.

use super::{belgian, contract, day, money};
use crate::domain::law::case::{Buyer, ContractKind, TermKind};
use crate::domain::law::term::term;
use crate::domain::law::threshold::{Compared, compare};
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::Moment;

#[test]
fn below_the_threshold_the_dutch_periods_do_not_bind_and_the_belgian_ones_do() {
    let mut one = contract("open", &[(Moment::Dispatch, "2026-09-01")]);
    let binds = |one: &Contract| term(one, TermKind::Bids).binds();
    assert!(binds(&one), "as long as the value is not known");
    one.legal.estimated_value = Some(money(215_999));
    assert!(!binds(&one));
    assert!(binds(&belgian(one.clone())));
    one.legal.estimated_value = Some(money(216_000));
    assert!(binds(&one), "from the threshold on");
}

/// Who buys what, when the notice is sent, and the amount from which the directive binds.
const AMOUNTS: [(Buyer, ContractKind, &str, i64); 10] = [
    (
        Buyer::Central,
        ContractKind::Services,
        "2025-12-31",
        143_000,
    ),
    (
        Buyer::Central,
        ContractKind::Services,
        "2026-01-01",
        140_000,
    ),
    (
        Buyer::SubCentral,
        ContractKind::Supplies,
        "2024-01-01",
        221_000,
    ),
    (
        Buyer::SubCentral,
        ContractKind::Supplies,
        "2027-12-31",
        216_000,
    ),
    (
        Buyer::SubCentral,
        ContractKind::Works,
        "2026-06-01",
        5_404_000,
    ),
    (Buyer::Central, ContractKind::Works, "2024-06-01", 5_538_000),
    (
        Buyer::SubCentral,
        ContractKind::Social,
        "2026-06-01",
        750_000,
    ),
    (
        Buyer::SpecialSector,
        ContractKind::Services,
        "2025-06-01",
        443_000,
    ),
    (
        Buyer::SpecialSector,
        ContractKind::Services,
        "2026-06-01",
        432_000,
    ),
    (
        Buyer::SpecialSector,
        ContractKind::Social,
        "2026-06-01",
        1_000_000,
    ),
];

#[test]
fn a_threshold_belongs_to_a_buyer_a_contract_and_two_years() {
    for (buyer, kind, dispatch, amount) in AMOUNTS {
        let mut one = contract("open", &[(Moment::Dispatch, dispatch)]);
        one.legal.buyer = Some(buyer);
        one.legal.contract = Some(kind);
        for (value, expected) in [(amount - 1, false), (amount, true)] {
            one.legal.estimated_value = Some(money(value));
            match compare(&one) {
                Compared::Known {
                    threshold,
                    european,
                    ..
                } => {
                    assert_eq!(threshold, money(amount), "{buyer:?} {kind:?} {dispatch}");
                    assert_eq!(european, expected, "{value}");
                }
                other => panic!("{buyer:?} {kind:?} {dispatch}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_threshold_of_the_future_or_the_past_is_not_guessed() {
    for dispatch in ["2028-01-01", "2023-12-31"] {
        let mut one = contract("open", &[(Moment::Dispatch, dispatch)]);
        one.legal.estimated_value = Some(money(1_000_000));
        assert_eq!(compare(&one), Compared::Unknown(day(dispatch)));
        // Not knowing it makes no period shorter.
        assert!(term(&one, TermKind::Bids).binds());
    }
}
