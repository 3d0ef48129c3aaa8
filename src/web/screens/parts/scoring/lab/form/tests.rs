use super::*;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::PriceFormula;

fn ratio() -> Award {
    Award {
        price_weight: Some(Decimal::from(30)),
        quality_weight: Some(Decimal::from(70)),
        price_formula: Some(PriceFormula::LowestRatio),
        ..Award::default()
    }
}

/// The form that an address fills.
fn filled(award: &Award, query: &str) -> Typed {
    let basis = Basis {
        award,
        value: None,
        budget: None,
    };
    typed(&basis, query, Language::Nl)
}

fn fields(typed: &Typed) -> Vec<&str> {
    let findings = typed.findings().iter();
    findings.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn an_address_without_anything_asks_for_what_is_sensible() {
    let award = ratio();
    for language in Language::ALL {
        let mut typed = filled(&award, "");
        let asked = read(language.texts(), &mut typed, &award).unwrap();
        assert_eq!(asked.offers.len(), 4);
        assert_eq!(asked.picked, Choice::usual(&award));
    }
}

#[test]
fn what_was_typed_is_asked_for_and_the_rest_stays_as_it_was() {
    let award = ratio();
    let query = "price_good=130.000,00&quality_good=88&first=min-max&second=value-deduction";
    let mut typed = filled(&award, query);
    let asked = read(Language::Nl.texts(), &mut typed, &award).unwrap();
    let good = asked.offers.iter().find(|one| one.dummy == Dummy::Good);
    let good = good.unwrap();
    assert_eq!(good.price, Money::try_from(Decimal::from(130_000)).unwrap());
    assert_eq!(good.quality, Decimal::new(88, 2));
    assert_eq!(asked.offers.len(), 4);
    let picked = [
        Choice::Formula(FormulaName::MinMax),
        Choice::Method(MethodName::ValueDeduction),
    ];
    assert_eq!(asked.picked, picked);
}

#[test]
fn what_cannot_be_read_comes_back_beside_its_field_as_it_was_typed() {
    let award = ratio();
    for (name, value) in [
        ("price_cheap", "veel"),
        ("price_cheap", "-1"),
        ("price_cheap", "1,005"),
        ("price_cheap", ""),
        ("quality_good", "101"),
        ("quality_good", "-5"),
        ("quality_good", "goed"),
        ("quality_good", ""),
        ("first", "highest-ratio"),
        ("second", "no-such"),
    ] {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair(name, value)
            .finish();
        let mut typed = filled(&award, &query);
        assert!(
            read(Language::Nl.texts(), &mut typed, &award).is_none(),
            "{name}={value}"
        );
        assert_eq!(fields(&typed), [name], "{value}");
        assert_eq!(typed.get(name), value);
    }
}

#[test]
fn a_bid_with_two_empty_fields_takes_no_part_and_two_bids_must_be_left() {
    let award = ratio();
    let without = |names: &[&str]| -> String {
        let pairs = names
            .iter()
            .map(|name| format!("price_{name}=&quality_{name}="));
        pairs.collect::<Vec<_>>().join("&")
    };
    let mut typed = filled(&award, &without(&["cheap", "middle"]));
    let asked = read(Language::Nl.texts(), &mut typed, &award).unwrap();
    let left: Vec<Dummy> = asked.offers.iter().map(|one| one.dummy).collect();
    assert_eq!(left, [Dummy::Good, Dummy::Outlier]);
    let mut typed = filled(&award, &without(&["cheap", "middle", "good"]));
    assert!(read(Language::Nl.texts(), &mut typed, &award).is_none());
    assert_eq!(fields(&typed), ["price_cheap"]);
}

#[test]
fn the_same_method_is_not_laid_beside_itself() {
    let award = ratio();
    let mut typed = filled(&award, "first=line&second=line");
    assert!(read(Language::Nl.texts(), &mut typed, &award).is_none());
    assert_eq!(fields(&typed), ["second"]);
}

#[test]
fn beside_income_nothing_is_picked_whatever_the_address_says() {
    let award = Award {
        price_formula: Some(PriceFormula::HighestRatio),
        ..ratio()
    };
    let mut typed = filled(&award, "first=line&second=line");
    let asked = read(Language::Nl.texts(), &mut typed, &award).unwrap();
    assert_eq!(asked.picked, []);
}
