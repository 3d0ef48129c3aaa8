//! The method lab as a page: every method, in both languages, and what it says of the bids.

use axum::http::StatusCode;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use bestek::actions::accounts;
use bestek::actions::procurement::{self, Entry, EntryKind};
use bestek::actions::writing;
use bestek::domain::award::method::name::{FormulaName, MethodName};
use bestek::domain::phase::Phase;
use bestek::domain::tender::criterion::PlacedCriterion;
use bestek::domain::tender::scoring::Award;

use crate::support::demo::Demo;

const OFFICER: &str = "inkoper@voorbeeld.test";

/// The example of the rank paradox, without a fourth bid.
const PARADOX: &str = "price_middle=100000&quality_middle=80&price_good=130000&quality_good=88\
    &price_outlier=80000&quality_outlier=40&price_cheap=&quality_cheap=";

#[tokio::test]
async fn every_method_is_tried_in_both_languages() {
    let demo = Demo::start("lab-methods").await;
    let cookie = demo.sign_in(OFFICER).await;
    let lab = format!(
        "/tenders/{}/scoring/lab",
        demo.tender_at(Phase::Draft).await
    );
    for award in awards() {
        let value = if award["method"] == "feature-coefficient" {
            "0.3"
        } else {
            "40000"
        };
        choose(&demo, &award, Some(value)).await;
        for language in ["nl", "en"] {
            let form = [("language", language), ("next", "/")];
            demo.post("/language", &cookie, &form).await;
            let page = demo.get(&lab, &cookie).await;
            assert_eq!(page.status, StatusCode::OK, "{award}");
            assert!(!page.body.contains('⟦'), "{language} {award} misses a text");
            let income = award["price_formula"]["kind"] == "highest-ratio";
            let methods = if income { 1 } else { 3 };
            for part in [
                "<div class=\"verdict",
                "<table class=\"close",
                "<svg class=\"plot",
            ] {
                let found = page.body.matches(part).count();
                assert!(
                    found >= methods,
                    "{found} times {part} in {language} {award}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_page_says_that_a_weak_bid_decides_between_two_others() {
    let demo = Demo::start("lab-paradox").await;
    let cookie = demo.sign_in(OFFICER).await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    choose(
        &demo,
        &weighted(&json!({"kind": "lowest-ratio"})),
        Some("1"),
    )
    .await;
    let page = demo
        .get(&format!("{draft}/scoring/lab?{PARADOX}"), &cookie)
        .await;
    let first = "“duur en goed” wint met 80,06 punten. “gemiddeld” heeft 80,00.";
    assert!(page.body.contains(first));
    let swap = "Zonder “uitschieter” wisselen “duur en goed” en “gemiddeld” van plaats. \
        Eerste is dan “gemiddeld”.";
    // Once among the warnings, once with the method.
    assert_eq!(page.body.matches(swap).count(), 2);
    let publish = demo.get(&format!("{draft}/publish"), &cookie).await;
    assert!(
        publish
            .body
            .contains(&format!("href=\"{draft}/scoring/lab\""))
    );
    assert!(
        publish
            .body
            .contains("In de proef wisselen twee inschrijvingen van plaats")
    );
}

#[tokio::test]
async fn what_cannot_be_read_stays_in_its_field_and_nothing_is_ranked() {
    let demo = Demo::start("lab-refused").await;
    let cookie = demo.sign_in(OFFICER).await;
    let lab = format!(
        "/tenders/{}/scoring/lab",
        demo.tender_at(Phase::Draft).await
    );
    let good = demo.get(&format!("{lab}?{PARADOX}"), &cookie).await;
    assert!(good.body.contains("Wat de methoden ervan maken"));
    for bad in ["quality_good=101", "price_middle=veel", "price_middle=-1"] {
        let (name, typed) = bad.split_once('=').expect("a field and what was typed");
        let page = demo.get(&format!("{lab}?{bad}"), &cookie).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(
            page.body.contains(&format!("id=\"{name}-finding\"")),
            "{bad}"
        );
        assert!(
            page.body
                .contains(&format!("name=\"{name}\" value=\"{typed}\"")),
            "{bad}"
        );
        assert!(!page.body.contains("Wat de methoden ervan maken"), "{bad}");
        assert!(!page.body.contains("class=\"verdict"), "{bad}");
    }
}

/// An award for each method, and for each formula of weighted points.
fn awards() -> Vec<Value> {
    let formulas = FormulaName::ALL.map(|formula| {
        weighted(&match formula {
            FormulaName::LowestRatio | FormulaName::HighestRatio | FormulaName::MinMax => {
                json!({"kind": formula.name()})
            }
            FormulaName::FixedRatio => json!({"kind": "fixed-ratio", "reference": "60000"}),
            FormulaName::LinearMultiple => json!({"kind": "linear-multiple", "zero_at": "2"}),
            FormulaName::Line => json!({"kind": "line", "full_at": "0", "zero_at": "150000"}),
            FormulaName::Logarithmic => json!({"kind": "logarithmic", "factor": "2"}),
            FormulaName::DiscountPower => {
                json!({"kind": "discount-power", "base": "100000", "alpha": "0.5"})
            }
            FormulaName::DiscountBilinear => {
                json!({"kind": "discount-bilinear", "base": "100000", "knee": "0.85"})
            }
            FormulaName::DiscountCorrected => {
                json!({"kind": "discount-corrected", "base": "100000", "significant": "0.05"})
            }
        })
    });
    let methods = MethodName::ALL
        .into_iter()
        .filter(|one| *one != MethodName::WeightedPoints);
    let methods = methods.map(|method| {
        json!({
            "method": method.name(), "price_weight": "40", "quality_weight": "60",
            "percent": "40", "estimate": "100000", "reference": "mean",
            "corridor_percent": "5", "decide_by": "criterion:P1",
        })
    });
    formulas.into_iter().chain(methods).collect()
}

fn weighted(formula: &Value) -> Value {
    json!({
        "method": "weighted-points", "price_weight": "30", "quality_weight": "70",
        "price_formula": formula, "ties": ["higher-quality", "lower-price"],
    })
}

/// Writes a method in the draft, with a value for one criterion or for none.
async fn choose(demo: &Demo, award: &Value, value: Option<&str>) {
    let means = &demo.app.means;
    let tender = demo.tender_at(Phase::Draft).await;
    let people = accounts::people(means, "main").await.expect("people");
    let officer = people.iter().find(|one| one.email == OFFICER);
    let officer = officer.expect("the officer of the example");
    let at = procurement::load(means, officer, &tender).await;
    let at = at.expect("the officer may come here");
    let viewer = at.viewer.clone();
    let now: Entry<Award> = procurement::only(means, &at, EntryKind::Award)
        .await
        .expect("an award");
    let entry = Entry {
        value: serde_json::from_value::<Award>(award.clone()).expect("an award"),
        ..now
    };
    let saved = writing::save(means, &viewer, &tender, EntryKind::Award, &entry).await;
    saved.expect("the officer may write");
    let mut one: Entry<PlacedCriterion> = procurement::item(means, &at, EntryKind::Criterion, "P1")
        .await
        .expect("a criterion of the example");
    one.value.criterion.value = value.map(|value| value.parse::<Decimal>().expect("a number"));
    let saved = writing::save(means, &viewer, &tender, EntryKind::Criterion, &one).await;
    saved.expect("the officer may write");
}

#[tokio::test]
async fn without_values_the_page_asks_for_them_in_plain_words() {
    let demo = Demo::start("lab-values").await;
    let cookie = demo.sign_in(OFFICER).await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    for method in ["value-deduction", "feature-coefficient"] {
        choose(&demo, &json!({"method": method}), None).await;
        let page = demo.get(&format!("{draft}/scoring/lab"), &cookie).await;
        assert!(page.body.contains("heeft elk criterium een waarde"));
        assert!(page.body.contains("Naar de criteria en hun waarden"));
        assert!(!page.body.contains("/criteria/0"), "{method}");
        assert!(!page.body.contains("is missing"), "{method}");
    }
}

#[tokio::test]
async fn a_bid_below_the_minimum_is_said_to_be_left_out_of_the_test() {
    let demo = Demo::start("lab-minimum").await;
    let cookie = demo.sign_in(OFFICER).await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let award = json!({
        "method": "percentage-deduction", "percent": "40", "minimum_quality": "0.6",
    });
    choose(&demo, &award, None).await;
    let nothing = "Deze proef laat niets zien";
    let bids = "price_middle=100000&quality_middle=80&price_good=110000&quality_good=88\
        &price_cheap=&quality_cheap=";
    for (outlier, left_out) in [("40", true), ("70", false)] {
        let query = format!("{bids}&price_outlier=98000&quality_outlier={outlier}");
        let page = demo
            .get(&format!("{draft}/scoring/lab?{query}"), &cookie)
            .await;
        let said = "“uitschieter” valt af: onder het minimum. Deze proef zegt dus niets over";
        assert_eq!(page.body.contains(said), left_out, "{outlier}");
        assert_eq!(page.body.contains(nothing), !left_out, "{outlier}");
    }
}
