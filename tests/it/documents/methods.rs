//! Every method and price formula is printed whole, in both languages.

use bestek::documents::tender_document::tender_document;
use bestek::domain::award::method::name::{FormulaName, MethodName};
use bestek::domain::dossier::Dossier;
use bestek::domain::quantity::money::Money;
use bestek::domain::tender::criterion::Criterion;
use bestek::domain::tender::scoring::{
    Award, Detector, PointsOutside, PriceFormula, QualityScale, Reference, ReferenceOfBids,
};
use bestek::i18n::{Language, method};
use rust_decimal::Decimal;

use super::outline::outline;
use super::{MADE_AT, example};

fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).expect("a small amount is money")
}

/// The worked example with this award; every scored criterion also has a value.
fn with(award: Award) -> Dossier {
    let mut dossier = example();
    let value = if award.method == MethodName::FeatureCoefficient {
        Decimal::new(75, 3)
    } else {
        Decimal::from(12_500)
    };
    give(&mut dossier.tender.criteria, value);
    dossier.tender.award = award;
    dossier
}

fn give(criteria: &mut [Criterion], value: Decimal) {
    for criterion in criteria {
        if criterion.kind.is_some() {
            criterion.value = Some(value);
        }
        give(&mut criterion.children, value);
    }
}

/// The award of the example with every setting that any method asks.
fn every_setting() -> Award {
    Award {
        percent: Some(Decimal::from(25)),
        estimate: Some(money(300_000)),
        reference: Some(Reference::OfBids(ReferenceOfBids::Median)),
        scale_exponent: Some(Decimal::from(5)),
        corridor_percent: Some(Decimal::from(5)),
        decide_by: Some("criterion:P1".to_owned()),
        rounding: None,
        ceiling: None,
        ..example().tender.award
    }
}

fn formula(name: FormulaName) -> PriceFormula {
    let base = money(400_000);
    match name {
        FormulaName::LowestRatio => PriceFormula::LowestRatio,
        FormulaName::HighestRatio => PriceFormula::HighestRatio,
        FormulaName::MinMax => PriceFormula::MinMax,
        FormulaName::FixedRatio => PriceFormula::FixedRatio { reference: base },
        FormulaName::LinearMultiple => PriceFormula::LinearMultiple {
            zero_at: Decimal::TWO,
        },
        FormulaName::Line => PriceFormula::Line {
            full_at: money(100_000),
            zero_at: base,
        },
        FormulaName::Logarithmic => PriceFormula::Logarithmic {
            factor: Decimal::TWO,
        },
        FormulaName::DiscountPower => PriceFormula::DiscountPower {
            base,
            alpha: Decimal::new(5, 1),
        },
        FormulaName::DiscountBilinear => PriceFormula::DiscountBilinear {
            base,
            knee: Decimal::new(85, 2),
        },
        FormulaName::DiscountCorrected => PriceFormula::DiscountCorrected {
            base,
            significant: Decimal::new(5, 2),
        },
    }
}

/// The chapter on scoring, with nothing in it that is missing or unfilled.
fn chapter(dossier: &Dossier, language: Language) -> String {
    let text = outline(&tender_document(dossier, language, MADE_AT));
    for mark in ['⟦', '{', '}'] {
        assert!(!text.contains(mark), "{mark} in {text}");
    }
    let texts = language.texts();
    let (start, end) = (
        format!("\n# {}\n", texts.get("doc-chapter-scoring")),
        format!("\n# {}\n", texts.get("doc-chapter-quality")),
    );
    let (_, rest) = text.split_once(&start).expect("a chapter on scoring");
    let (chapter, _) = rest.split_once(&end).expect("a chapter on quality");
    assert!(!chapter.contains(&texts.get("doc-missing")), "{chapter}");
    chapter.to_owned()
}

#[test]
fn every_method_prints_its_rule_its_arithmetic_and_what_it_says_of_itself() {
    for language in Language::ALL {
        let texts = language.texts();
        for name in MethodName::ALL {
            let award = Award {
                method: name,
                ..every_setting()
            };
            let dossier = with(award);
            let award = &dossier.tender.award;
            let text = chapter(&dossier, language);
            assert!(
                text.contains(&method::line(texts, award)),
                "{name:?} {text}"
            );
            if name != MethodName::WeightedPoints {
                assert!(text.contains(&method::name(texts, name)), "{name:?}");
                let rule = method::rule(texts, award, &dossier.tender.criteria);
                assert!(text.contains(&rule), "{name:?} {text}");
            }
            let character = award.character().expect("the settings are complete");
            for fact in method::facts::facts(texts, award, &character) {
                assert!(text.contains(&fact.text), "{name:?} {}", fact.text);
            }
            let examples = [
                texts.get("doc-bids-example"),
                texts.get("doc-price-example"),
            ];
            let shown = examples.iter().any(|example| text.contains(example));
            assert_eq!(shown, name != MethodName::LowestPrice, "{name:?} {text}");
        }
    }
}

#[test]
fn every_formula_prints_its_rule_its_arithmetic_and_worked_prices() {
    for language in Language::ALL {
        let texts = language.texts();
        for name in FormulaName::ALL {
            let dossier = with(Award {
                price_formula: Some(formula(name)),
                ..every_setting()
            });
            let award = &dossier.tender.award;
            let text = chapter(&dossier, language);
            assert!(text.contains(&method::formula_rule(texts, award, name)));
            assert!(text.contains(&method::formula_line(texts, award, name)));
            let (_, rest) = text
                .split_once(&texts.get("doc-price-example"))
                .expect("prices are worked out");
            let rows = rest
                .lines()
                .skip(2)
                .take_while(|line| line.starts_with("  "));
            assert_eq!(rows.count(), 5, "{name:?} {rest}");
        }
    }
}

#[test]
fn worked_prices_come_from_the_engine() {
    for (name, expected) in [
        // 30 × 400.000 ÷ 500.000, and the price that is expected earns everything.
        (FormulaName::FixedRatio, "€\u{a0}500.000 | 24.00 (2)"),
        // 30 × (400.000 − 250.000) ÷ 300.000
        (FormulaName::Line, "€\u{a0}250.000 | 15.00 (2)"),
        // 30 × 150.000 ÷ 200.000
        (FormulaName::HighestRatio, "€\u{a0}150.000 | 22.50 (2)"),
        // 30 × (200.000 − 125.000) ÷ 100.000
        (FormulaName::LinearMultiple, "€\u{a0}125.000 | 22.50 (2)"),
    ] {
        let dossier = with(Award {
            price_formula: Some(formula(name)),
            ..every_setting()
        });
        let text = chapter(&dossier, Language::Nl);
        assert!(text.contains(expected), "{name:?} {text}");
    }
}

#[test]
fn values_are_printed_as_money_and_add_up() {
    let dossier = with(Award {
        method: MethodName::ValueDeduction,
        ..every_setting()
    });
    let text = chapter(&dossier, Language::Nl);
    assert!(text.contains("= Totaal | - | €\u{a0}75.000"), "{text}");
    assert!(
        text.contains("Plan en samenwerking | - | €\u{a0}25.000"),
        "{text}"
    );
    let whole = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
    assert!(!text.contains("van de punten (€"), "{text}");
    assert!(whole.contains("Volle kwaliteit op dit criterium is €\u{a0}12.500 waard"));
    let dossier = with(Award {
        method: MethodName::FeatureCoefficient,
        ..every_setting()
    });
    let text = chapter(&dossier, Language::En);
    assert!(text.contains("= Total | - | 45%"), "{text}");
}

#[test]
fn settings_beside_the_formula_are_printed_too() {
    let percent = Decimal::from(40);
    let dossier = with(Award {
        price_points_outside: Some(PointsOutside::Keep),
        quality_scale: Some(QualityScale::RelativeToBest),
        abnormally_low: vec![
            Detector::BelowMeanOfOthers { percent },
            Detector::BelowBase {
                percent,
                base: money(90_000),
            },
        ],
        ..every_setting()
    });
    let text = chapter(&dossier, Language::Nl);
    for expected in [
        "Zij worden niet teruggebracht",
        "die krijgt alle kwaliteitspunten",
        "* 40% of meer onder het gemiddelde van de andere prijzen",
        "* 40% of meer onder €\u{a0}90.000",
        "De afgeronde uitkomst bepaalt de volgorde",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

#[test]
fn the_lowest_price_is_not_called_a_ratio_and_needs_no_criteria() {
    let mut dossier = with(Award {
        method: MethodName::LowestPrice,
        ..every_setting()
    });
    let text = chapter(&dossier, Language::Nl);
    assert!(text.contains("Wij gunnen op de laagste prijs"), "{text}");
    assert!(!text.contains("prijs-kwaliteitverhouding"), "{text}");
    assert!(text.contains("## Kwaliteit als ondergrens"), "{text}");
    dossier.tender.criteria.clear();
    dossier.tender.award.minimum_quality = None;
    let text = chapter(&dossier, Language::Nl);
    assert!(!text.contains("## Kwaliteit als ondergrens"), "{text}");
}

#[test]
fn only_figures_that_are_exact_are_called_exact() {
    let percent = |price: i64| (Decimal::from(price), Decimal::from(100 - price));
    let index = |price| {
        let (price, quality) = percent(price);
        Award {
            method: MethodName::ValueIndex,
            price_weight: Some(price),
            quality_weight: Some(quality),
            ..every_setting()
        }
    };
    let points = |formula| Award {
        price_formula: Some(formula),
        ..every_setting()
    };
    let power = |alpha| PriceFormula::DiscountPower {
        base: money(400_000),
        alpha,
    };
    for (award, computed) in [
        (index(50), false),
        (index(40), true),
        (points(formula(FormulaName::LowestRatio)), false),
        (points(formula(FormulaName::Logarithmic)), true),
        (points(power(Decimal::TWO)), false),
        (points(power(Decimal::new(5, 1))), true),
    ] {
        assert_eq!(award.is_computed(), computed, "{award:?}");
        let dossier = with(award);
        for (language, exact, digits) in [
            (Language::Nl, "exact gerekend", "40 significante cijfers"),
            (Language::En, "calculated exactly", "40 significant digits"),
        ] {
            let text = chapter(&dossier, language);
            assert_eq!(text.contains(exact), !computed, "{text}");
            assert_eq!(text.contains(digits), computed, "{text}");
        }
    }
}

#[test]
fn a_draft_without_values_says_so_and_prints_no_amount_of_zero() {
    for name in [MethodName::ValueDeduction, MethodName::FeatureCoefficient] {
        let mut dossier = example();
        dossier.tender.award = Award {
            method: name,
            ..every_setting()
        };
        let text = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
        for zero in [
            "€\u{a0}0\n",
            "€\u{a0}0 ",
            "is €\u{a0}0 waard",
            "voor 0% mee",
        ] {
            assert!(!text.contains(zero), "{zero} in {text}");
        }
        assert!(text.contains("= Totaal | - | Nog niet ingevuld."), "{text}");
        assert!(
            text.contains("op dit criterium waard is, is nog niet ingevuld"),
            "{text}"
        );
    }
}
