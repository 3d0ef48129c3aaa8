//! The outcome as markup, of every method and in both languages.

use rust_decimal::Decimal;

use super::*;
use crate::domain::award::method::name::MethodName;
use crate::i18n::Language;
use crate::i18n::outcome::sample::close;

fn lines() -> Vec<WeightLine> {
    [("A", 70, 100), ("B", 88, 60), ("C", 40, 100)]
        .map(|(bid, at_quality, at_price)| WeightLine {
            bid: bid.to_owned(),
            at_quality: Decimal::from(at_quality),
            at_price: Decimal::from(at_price),
        })
        .to_vec()
}

#[test]
fn the_page_is_whole_for_every_method_in_both_languages() {
    let lines = lines();
    for method in MethodName::ALL {
        let weighs = method == MethodName::WeightedPoints;
        for language in Language::ALL {
            let sample = close(method);
            let drawn = weighs.then_some(lines.as_slice());
            let page = sections(sample.told(language), drawn).into_string();
            let here = format!("{method:?} {language:?}");
            assert!(!page.contains('⟦'), "{here} misses a text");
            assert_eq!(page.contains("<svg"), weighs, "{here}");
            assert_eq!(page.contains("lines-title"), weighs, "{here}");
            for key in [
                "firm-lacks-title",
                "firm-flips-title",
                "firm-dominated-title",
            ] {
                let title = language.texts().get(key);
                assert!(page.contains(&title), "{here} misses {title}");
            }
        }
    }
}

#[test]
fn the_verdict_stands_before_the_ranking_and_the_ranking_before_the_tests() {
    let sample = close(MethodName::WeightedPoints);
    let page = sections(sample.told(Language::Nl), Some(&lines())).into_string();
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is there"));
    let order = [
        "Linde wint, krap.",
        "De regel achter ruim, krap en gelijk",
        "<caption>Rangorde</caption>",
        "Waar de punten vandaan komen",
        "Hoe stevig is deze uitslag",
        "Niet gerangschikt",
        "Zonder Es zou de volgorde van andere inschrijvingen anders zijn.",
    ]
    .map(place);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn while_figures_are_missing_the_page_says_so_and_judges_nothing() {
    let sample = close(MethodName::WeightedPoints).incomplete();
    let page = sections(sample.told(Language::Nl), None).into_string();
    assert!(page.contains("er missen 1 gegevens"), "{page}");
    for absent in ["krap", "ruim", "Hoe stevig", "<svg", "Rangorde"] {
        assert!(!page.contains(absent), "{absent} is there");
    }
}

#[test]
fn one_ranked_bid_is_compared_with_nothing() {
    let mut sample = close(MethodName::WeightedPoints);
    sample.evaluation.ranking.truncate(1);
    let page = sections(sample.told(Language::Nl), Some(&lines())).into_string();
    assert!(page.contains("Er is dus niets vergeleken."));
    assert!(!page.contains("Hoe stevig"));
}

#[test]
fn marks_beyond_the_first_twenty_are_folded_away() {
    let mut sample = close(MethodName::WeightedPoints);
    let one = sample.robustness().single_mark_flips[0].clone();
    sample.robustness().single_mark_flips = vec![one; 25];
    let page = sections(sample.told(Language::Nl), None).into_string();
    let (shown, folded) = page
        .split_once("Nog 5 van zulke stappen")
        .expect("the rest can be asked for");
    let rows = |text: &str| text.matches("Mourad El Idrissi</td>").count();
    assert_eq!((rows(shown), rows(folded)), (20, 5));
}
