use super::facts::facts;
use super::*;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::i18n::Language;

fn whole(text: &str) {
    assert!(!text.is_empty());
    for mark in ['⟦', '{', '}'] {
        assert!(!text.contains(mark), "{text}");
    }
}

fn money_of(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

#[test]
fn every_method_has_a_name_a_hint_a_rule_and_a_line_in_each_language() {
    for language in Language::ALL {
        let texts = language.texts();
        for method in MethodName::ALL {
            let award = Award {
                method,
                ..Award::default()
            };
            whole(&name(texts, method));
            whole(&hint(texts, method));
            whole(&rule(texts, &award, &[]));
            whole(&line(texts, &award));
            assert!(line(texts, &award).contains(" = "), "{method:?}");
        }
    }
}

#[test]
fn every_formula_has_a_name_a_hint_a_rule_and_a_line_in_each_language() {
    for language in Language::ALL {
        let texts = language.texts();
        for formula in FormulaName::ALL {
            whole(&formula_name(texts, formula));
            whole(&formula_hint(texts, formula));
            whole(&formula_rule(texts, &Award::default(), formula));
            whole(&formula_line(texts, &Award::default(), formula));
        }
    }
}

#[test]
fn a_line_shows_the_figures_that_were_chosen_and_names_the_others() {
    let texts = Language::Nl.texts();
    let mut award = Award::default();
    assert_eq!(
        formula_line(texts, &award, FormulaName::LowestRatio),
        "prijspunten = gewicht van de prijs × laagste prijs ÷ prijs"
    );
    award.price_weight = Some(Decimal::from(30));
    award.price_formula = Some(PriceFormula::Line {
        full_at: money_of(60_000),
        zero_at: money_of(150_000),
    });
    assert_eq!(
        formula_line(texts, &award, FormulaName::Line),
        "prijspunten = 30 × (€\u{a0}150.000 − prijs) ÷ (€\u{a0}150.000 − €\u{a0}60.000)"
    );
    // The figures of one formula are not those of another.
    let multiple = formula_line(texts, &award, FormulaName::LinearMultiple);
    assert!(multiple.contains("veelvoud × laagste prijs"), "{multiple}");
    award.method = MethodName::PercentageDeduction;
    award.percent = Some(Decimal::from(25));
    let deduction = line(texts, &award);
    assert!(
        deduction.contains("(1 − 25 ÷ 100 × kwaliteit)"),
        "{deduction}"
    );
}

#[test]
fn an_index_is_scaled_only_when_that_was_chosen() {
    let texts = Language::En.texts();
    let mut award = Award {
        method: MethodName::QualityPerPrice,
        ..Award::default()
    };
    let bare = "index = quality ÷ price, with quality from 0 to 100";
    assert_eq!(line(texts, &award), bare);
    award.scale_exponent = Some(Decimal::ZERO);
    assert_eq!(line(texts, &award), bare);
    award.scale_exponent = Some(Decimal::from(5));
    assert!(line(texts, &award).contains("quality ÷ price × 10 ^ 5,"));
}

#[test]
fn a_criterion_that_decides_is_called_by_its_name() {
    let criteria: Vec<Criterion> = serde_json::from_str(
        r#"[{"id": "P", "name": "Plan", "kind": "marked"},
            {"id": "G", "name": "Groep", "children": [{"id": "K", "kind": "marked"}]}]"#,
    )
    .unwrap();
    let texts = Language::Nl.texts();
    let known = decides(texts, "criterion:P", &criteria);
    assert_eq!(known, "de meeste punten voor Plan");
    let group = decides(texts, "criterion:G", &criteria);
    assert_eq!(group, "de meeste punten voor Groep");
    let nameless = decides(texts, "criterion:K", &criteria);
    assert_eq!(nameless, "de meeste punten voor K");
    let gone = decides(texts, "criterion:X", &criteria);
    assert_eq!(gone, "de meeste punten voor X");
}

fn character(exchange: Exchange) -> Character {
    Character {
        dependence: Dependence::Absolute,
        exchange,
        zero_price: ZeroPrice::AllPricePoints,
        one_bid: OneBid::AsAlways,
        equal_prices: EqualPrices::SamePricePoints,
    }
}

#[test]
fn a_fixed_exchange_is_printed_as_money_and_says_when_it_is_not_exact() {
    let texts = Language::Nl.texts();
    for (amount, expected) in [
        ("3000", "Eén kwaliteitspunt is €\u{a0}3.000 waard"),
        ("3000.00", "Eén kwaliteitspunt is €\u{a0}3.000 waard"),
        (
            "333.3333",
            "Eén kwaliteitspunt is ongeveer €\u{a0}333,33 waard",
        ),
        ("2571.43", "Eén kwaliteitspunt is €\u{a0}2.571,43 waard"),
    ] {
        let facts = facts(
            texts,
            &Award::default(),
            &character(Exchange::Fixed(amount.into())),
        );
        assert!(facts[1].text.starts_with(expected), "{}", facts[1].text);
    }
}

#[test]
fn the_point_that_is_worth_something_is_the_one_of_the_method() {
    let texts = Language::En.texts();
    for (method, point) in [
        (MethodName::WeightedPoints, "One point of quality is"),
        (
            MethodName::QualityPremium,
            "One weighted point of quality is",
        ),
        (
            MethodName::UtilityIndex,
            "One point of quality out of 100 is",
        ),
    ] {
        let award = Award {
            method,
            ..Award::default()
        };
        let said = facts(texts, &award, &character(Exchange::SetByBids));
        assert!(said[1].text.starts_with(point), "{}", said[1].text);
    }
}

#[test]
fn every_fact_has_a_sentence_in_each_language() {
    let exchanges = [
        Exchange::Nothing,
        Exchange::Unlimited,
        Exchange::Fixed("12.5".into()),
        Exchange::PerCriterion,
        Exchange::SetByBids,
        Exchange::GrowsWithPrice,
        Exchange::BreaksAtMean,
        Exchange::BendsWithDiscount,
    ];
    let dependences = [
        Dependence::Absolute,
        Dependence::Shifted,
        Dependence::Relative,
    ];
    let zeros = [
        ZeroPrice::Refused,
        ZeroPrice::AllPricePoints,
        ZeroPrice::NoPricePoints,
        ZeroPrice::Wins,
        ZeroPrice::Counts,
    ];
    let ones = [
        OneBid::AsAlways,
        OneBid::AllPricePoints,
        OneBid::KneePoints,
        OneBid::OwnDiscount,
        OneBid::ComparedWithItself,
    ];
    let equals = [
        EqualPrices::AllPricePoints,
        EqualPrices::KneePoints,
        EqualPrices::SamePricePoints,
        EqualPrices::QualityDecides,
        EqualPrices::AllTie,
    ];
    for language in Language::ALL {
        for at in 0..exchanges.len() {
            let character = Character {
                dependence: dependences[at % dependences.len()],
                exchange: exchanges[at].clone(),
                zero_price: zeros[at % zeros.len()],
                one_bid: ones[at % ones.len()],
                equal_prices: equals[at % equals.len()],
            };
            for fact in facts(language.texts(), &Award::default(), &character) {
                whole(&fact.label);
                whole(&fact.text);
            }
        }
    }
}

#[test]
fn on_a_line_the_exchange_holds_between_the_two_amounts_unless_points_go_on() {
    let texts = Language::Nl.texts();
    let mut award = Award {
        price_formula: Some(PriceFormula::Line {
            full_at: money_of(60_000),
            zero_at: money_of(150_000),
        }),
        ..Award::default()
    };
    let fixed = character(Exchange::Fixed("3000".into()));
    let between = "zolang de prijs tussen de twee bedragen ligt";
    assert!(facts(texts, &award, &fixed)[1].text.contains(between));
    award.price_points_outside = Some(PointsOutside::Keep);
    assert!(!facts(texts, &award, &fixed)[1].text.contains(between));
}
