//! Random dossiers of every method: the formulas lead to whatever the engine decides.

use bestek::documents::scoring_workbook::scoring_workbook;
use bestek::domain::award;
use bestek::domain::dossier::Dossier;
use bestek::i18n::Language;
use serde_json::{Value, json};

use super::{MADE_AT, table};
use crate::support::oracle::random;

/// What the typed dossier, and so the workbook, does not know.
fn is_beyond(dossier: &Value) -> bool {
    let requirements = dossier["requirements"].as_array().into_iter().flatten();
    let own_answers = |requirement: &Value| requirement.get("answers").is_some();
    dossier.get("price_sheet").is_some() || requirements.into_iter().any(own_answers)
}

/// Gives every bid a name, which the typed dossier asks for.
fn name_bids(dossier: &mut Value) {
    for bid in dossier["bids"].as_array_mut().into_iter().flatten() {
        bid["name"] = json!("Aanbieder");
    }
}

#[test]
fn a_random_dossier_has_a_workbook_whose_formulas_lead_to_its_award() {
    const SEEDS: u64 = 120;
    let (mut made, mut ranked) = (0, 0);
    for seed in 0..SEEDS {
        let mut dossier = random(seed);
        if is_beyond(&dossier) {
            continue;
        }
        name_bids(&mut dossier);
        let text = serde_json::to_vec(&dossier).expect("a dossier is JSON");
        let Ok(evaluation) = award::evaluate(&text) else {
            continue;
        };
        let canonical = award::canonical(&text).expect("it was evaluated");
        // The typed dossier takes amounts in whole cents only.
        let Ok(dossier) = serde_json::from_value::<Dossier>(canonical) else {
            continue;
        };
        let book = scoring_workbook(&dossier, &evaluation, Language::En, MADE_AT);
        let book = book.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        let note = table(&book, "Outcome", "Outcome")[1]["Outcome"].to_string();
        assert!(!note.contains("not formulas"), "seed {seed}: {note}");
        made += 1;
        ranked += usize::from(evaluation.ranking.len() > 1);
    }
    assert!(made > SEEDS / 4, "{made} workbooks of {SEEDS} dossiers");
    assert!(ranked > 0, "no dossier had two bids to rank");
}
