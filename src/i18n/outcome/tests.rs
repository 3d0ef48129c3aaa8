//! What is told of an outcome, word for word where words decide.

use super::sample::{Sample, close, flip};
use super::*;
use crate::domain::award::evaluation::WarningNote;
use crate::domain::award::method::name::MethodName;
use crate::domain::award::robustness::WeightInterval;
use crate::domain::tender::scoring::{PriceFormula, QualityScale};
use crate::i18n::Language;
use crate::i18n::outcome::changes::FLIPS_AT_ONCE;

fn dutch(sample: &Sample) -> Outcome<'_> {
    sample.told(Language::Nl)
}

fn piece(from: &str, to: &str, winners: &[&str]) -> WeightInterval {
    WeightInterval {
        from: from.into(),
        to: to.into(),
        winners: winners.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_verdict_says_who_how_firm_and_why_a_line_each() {
    let sample = close(MethodName::WeightedPoints);
    let told = dutch(&sample).verdict().unwrap();
    assert_eq!(told.headline, "Linde wint, krap.");
    let distance = told.distance.as_deref();
    assert_eq!(distance, Some("Het verschil met Berk is 0,87 punten."));
    assert_eq!(told.reason, "Deze toetsen veranderen wie eerste staat:");
    assert_eq!(
        told.doubts,
        [
            "Op 2 manieren verandert één cijfer, één stap hoger of lager, wie eerste staat.",
            "Zonder de cijfers van Mourad El Idrissi verandert wie eerste staat.",
            "Zonder Es staat Berk eerste.",
            "Weegt de prijs meer dan 31,43%, dan wint Berk. Gepubliceerd is 30%.",
            "Was de prijs van Berk €\u{a0}1.499,50 (1,5%) lager geweest, dan had deze \
             inschrijving eerste gestaan.",
        ]
    );
    assert!(!told.is_firm);
}

#[test]
fn the_distance_is_told_in_the_unit_of_the_method() {
    for (method, total, expected) in [
        (MethodName::WeightedPoints, "79.00", "1 punt"),
        (MethodName::WeightedPoints, "79.10", "0,9 punten"),
        (MethodName::ValueDeduction, "1080.00", "€\u{a0}1.000"),
        (MethodName::PricePerQualityPoint, "79.10", "0,90"),
        (MethodName::ValueIndex, "79.1000", "0,9000"),
    ] {
        let mut sample = close(method);
        sample.evaluation.ranking[1].total = total.into();
        let distance = dutch(&sample).verdict().unwrap().distance;
        let expected = format!("Het verschil met Berk is {expected}.");
        assert_eq!(distance, Some(expected), "{method:?}");
    }
}

#[test]
fn in_a_corridor_the_rule_is_told_and_no_distance() {
    let mut sample = close(MethodName::QualityPerPriceCorridor);
    sample.dossier.tender.award.decide_by = Some("lower-price".into());
    let told = dutch(&sample).distance();
    let expected = "Binnen de bandbreedte beslist niet de uitkomst, maar de laagste prijs.";
    assert_eq!(told.as_deref(), Some(expected));
}

#[test]
fn equal_and_lonely_bids_have_words_of_their_own() {
    let mut shared = close(MethodName::WeightedPoints);
    shared.evaluation.ranking[1].rank = 1;
    let told = dutch(&shared).verdict().unwrap();
    assert_eq!(
        told.headline,
        "Gelijk: Linde en Berk delen de eerste plaats."
    );
    let mut ruled = close(MethodName::WeightedPoints);
    ruled.evaluation.ranking[0].tie_break = Some("criterion:I".into());
    let told = dutch(&ruled).verdict().unwrap();
    assert_eq!(told.headline, "Gelijk, maar Linde staat eerste.");
    assert!(
        told.reason
            .ends_with("de meeste punten voor Implementatieplan.")
    );
    let ties = dutch(&ruled).tie_breaks();
    assert_eq!(ties.len(), 1, "{ties:?}");
    assert!(ties[0].starts_with("Linde: "), "{ties:?}");
    let mut alone = close(MethodName::WeightedPoints);
    alone.evaluation.ranking.truncate(1);
    let told = dutch(&alone).verdict().unwrap();
    assert_eq!(
        told.headline,
        "Linde is de enige inschrijver in de rangorde."
    );
    let mut nobody = close(MethodName::WeightedPoints);
    nobody.evaluation.ranking.clear();
    let told = dutch(&nobody).verdict().unwrap();
    assert_eq!(told.headline, "Geen enkele inschrijving is gerangschikt.");
}

#[test]
fn nothing_is_told_of_robustness_while_figures_are_missing() {
    let sample = close(MethodName::WeightedPoints).incomplete();
    for language in Language::ALL {
        let told = sample.told(language);
        assert_eq!(told.verdict(), None);
        assert_eq!(told.weights(), Vec::<String>::new());
        assert_eq!(told.weights_table(), None);
        assert_eq!(told.lacks(), None);
        assert_eq!(told.flips(), None);
        assert_eq!(told.assessors_left_out(), Vec::<String>::new());
        assert_eq!(told.removals(), Vec::<String>::new());
        assert_eq!(told.dominated(), Vec::<String>::new());
    }
}

#[test]
fn each_range_of_weights_is_a_sentence() {
    let mut sample = close(MethodName::WeightedPoints);
    for (pieces, expected) in [
        (
            vec![piece("0", "41", &["A"]), piece("41", "100", &["B"])],
            vec![
                "Bij minder dan 41% prijs wint Berk.",
                "Bij meer dan 41% prijs wint Linde.",
            ],
        ),
        (
            vec![piece("0", "100", &["A", "B"])],
            vec!["Bij elke weging van de prijs delen Berk en Linde de eerste plaats."],
        ),
        (
            vec![
                piece("0", "10", &["A"]),
                piece("10", "62.5", &["B"]),
                piece("62.5", "62.5", &["B", "C"]),
                piece("62.5", "100", &["C"]),
            ],
            vec![
                "Bij minder dan 10% prijs wint Berk.",
                "Tussen 10% en 62,5% prijs wint Linde.",
                "Bij precies 62,5% prijs delen Linde en Es de eerste plaats.",
                "Bij meer dan 62,5% prijs wint Es.",
            ],
        ),
    ] {
        sample.robustness().weight_intervals = Some(pieces);
        let told = dutch(&sample).weights();
        let (last, rest) = told.split_last().unwrap();
        assert_eq!(rest, expected);
        assert_eq!(last, "Gepubliceerd is 30% prijs.");
    }
}

#[test]
fn what_a_loser_lacked_is_told_in_euro_and_where_it_can_in_points() {
    let mut sample = close(MethodName::WeightedPoints);
    let rows = |sample: &Sample| -> Vec<String> {
        let table = dutch(sample).lacks().unwrap();
        table.rows.iter().map(|row| row.cells.join(" | ")).collect()
    };
    assert_eq!(
        rows(&sample),
        [
            "Berk | 100.000 | 98.500,50 | 1.499,50 | 0,87",
            "Es | 80.000 | geen enkele prijs | – | meer dan er te halen is",
        ]
    );
    sample.dossier.tender.award.quality_scale = Some(QualityScale::RelativeToBest);
    assert_eq!(rows(&sample)[0], "Berk | 100.000 | 98.500,50 | 1.499,50");
    let other = close(MethodName::LowestPrice);
    assert_eq!(rows(&other)[0], "Berk | 100.000 | 98.500,50 | 1.499,50");
}

#[test]
fn where_the_price_is_income_the_lowest_price_that_wins_is_told() {
    let mut sample = close(MethodName::WeightedPoints);
    assert!(dutch(&sample).lacks_intro().starts_with("De hoogste prijs"));
    sample.dossier.tender.award.price_formula = Some(PriceFormula::HighestRatio);
    assert!(dutch(&sample).lacks_intro().starts_with("De laagste prijs"));
}

#[test]
fn marks_of_the_winner_come_first_and_twenty_are_shown_at_once() {
    let mut sample = close(MethodName::WeightedPoints);
    let told = dutch(&sample).flips().unwrap();
    let first = told.first.unwrap();
    let rows: Vec<String> = first.rows.iter().map(|row| row.cells.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "Linde | Implementatieplan | Sanne Verbeek | 8 | 6 | Berk",
            "Berk | Implementatieplan | Mourad El Idrissi | 8 | 10 | Berk",
        ]
    );
    assert_eq!(told.rest, None);
    let many = (0..FLIPS_AT_ONCE + 3).map(|_| flip("A", "a1", "4", "6"));
    sample.robustness().single_mark_flips = many.collect();
    let told = dutch(&sample).flips().unwrap();
    assert!(told.count.contains("23 stappen"), "{}", told.count);
    assert_eq!(told.first.map(|table| table.rows.len()), Some(20));
    let (more, rest) = told.rest.unwrap();
    assert!(more.contains('3'), "{more}");
    assert_eq!(rest.rows.len(), 3);
}

#[test]
fn who_may_not_see_marks_reads_no_assessors_name() {
    let sample = close(MethodName::WeightedPoints);
    let told = Outcome {
        tells_assessors: false,
        ..dutch(&sample)
    };
    let flips = told.flips().unwrap().first.unwrap();
    let doubts = told.verdict().unwrap().doubts.join(" ");
    let left_out = told.assessors_left_out().join(" ");
    let all = format!("{flips:?} {doubts} {left_out}");
    for name in ["Sanne", "Mourad"] {
        assert!(!all.contains(name), "{all}");
    }
    assert!(left_out.contains("een van de beoordelaars"), "{left_out}");
}

#[test]
fn leaving_somebody_out_is_told_in_sentences() {
    let mut sample = close(MethodName::WeightedPoints);
    assert_eq!(
        dutch(&sample).assessors_left_out(),
        [
            "Zonder Sanne Verbeek wint Linde, net als nu.",
            "Zonder Mourad El Idrissi delen Berk en Linde de eerste plaats.",
        ]
    );
    assert_eq!(
        dutch(&sample).removals(),
        [
            "Zonder Es staat Berk eerste, en niet Linde.",
            "Valt Linde weg, dan staat Berk eerste.",
        ]
    );
    assert_eq!(
        dutch(&sample).dominated(),
        ["Es is nergens beter dan Berk: niet op de prijs en niet op een criterium."]
    );
    // A utility index can turn the others around when the winner drops out.
    sample.robustness().removals[0].order = vec!["C".into(), "A".into()];
    sample.robustness().removals[0].reversed = true;
    assert_eq!(
        dutch(&sample).removals()[1],
        "Valt Linde weg, dan staat Es eerste, en staan de andere in een andere volgorde: Es, Berk."
    );
    sample.robustness().removals.retain(|one| one.bid != "C");
    assert_eq!(
        dutch(&sample).removals()[0],
        "Valt een verliezende inschrijving weg, dan blijft de volgorde van de andere gelijk."
    );
}

#[test]
fn the_ranking_has_the_columns_of_its_method_and_no_others() {
    let headers = |method| {
        let sample = close(method);
        let table = dutch(&sample).ranking().unwrap();
        let headers = table.columns.iter().skip(2).map(|one| one.header.clone());
        headers.collect::<Vec<_>>().join(" | ")
    };
    for (method, expected) in [
        (
            MethodName::WeightedPoints,
            "Prijs (€) | Prijspunten | Kwaliteitspunten | Totaal",
        ),
        (
            MethodName::ValueDeduction,
            "Prijs (€) | Kwaliteit | Vergelijkingsprijs (€)",
        ),
        (
            MethodName::PricePerQualityPoint,
            "Prijs (€) | Kwaliteit | Prijs per kwaliteitspunt",
        ),
        (
            MethodName::QualityPerPriceCorridor,
            "Prijs (€) | Kwaliteit | Kwaliteit per euro",
        ),
        (
            MethodName::LowestPrice,
            "Prijs (€) | Vergelijkingsprijs (€)",
        ),
        (
            MethodName::UtilityIndex,
            "Prijs (€) | Kwaliteit | Nutsindex",
        ),
    ] {
        assert_eq!(headers(method), expected);
    }
}

#[test]
fn where_the_price_alone_decides_it_stands_there_once() {
    let mut sample = close(MethodName::LowestPrice);
    for row in &mut sample.evaluation.ranking {
        row.total = format!("{}.00", row.price);
    }
    let table = dutch(&sample).ranking().unwrap();
    let headers: Vec<&str> = table
        .columns
        .iter()
        .map(|one| one.header.as_str())
        .collect();
    assert_eq!(headers, ["Rang", "Inschrijver", "Prijs (€)"]);
    // Rounded to whole euros the figure that ranks is another one, so it is shown.
    sample.evaluation.ranking[0].price = "130000.40".into();
    let table = dutch(&sample).ranking().unwrap();
    assert_eq!(table.columns.len(), 4);
}

#[test]
fn every_warning_of_the_contract_has_words_and_names_its_bid() {
    let mut sample = close(MethodName::WeightedPoints);
    for code in [
        "relative-method",
        "price-cannot-matter",
        "single-bid",
        "equal-prices",
        "tie",
        "above-ceiling",
        "abnormally-low:A",
        "rank-reversal:A",
        "tie-by-rounding",
        "excluded-set-minimum",
    ] {
        sample.evaluation.warnings = vec![WarningNote {
            code: code.into(),
            message: "In English, for a program.".into(),
        }];
        for language in Language::ALL {
            let told = sample.told(language).warnings().join("");
            assert!(
                !told.contains("for a program") && !told.contains('⟦'),
                "{code} {told}"
            );
            assert_eq!(told.contains("Berk"), code.ends_with(":A"), "{code} {told}");
        }
    }
}
