//! What must hold for any bytes; shared by the fuzzer and the test that replays its corpus.

use super::domain::award::evaluation::Evaluation;
use super::domain::award::{self, InputError};

/// Longer documents only make a run slower.
const LONGEST: usize = 64 << 10;

/// Robustness asks thousands of questions about a large dossier; small ones have the same code.
const LONGEST_WITH_ROBUSTNESS: usize = 4 << 10;

/// Reads, evaluates and prints a document, twice, and looks at what it says.
pub fn check(bytes: &[u8]) {
    if bytes.len() > LONGEST {
        return;
    }
    match evaluate(bytes) {
        Ok(evaluation) => accepted(bytes, &evaluation),
        Err(errors) => refused(bytes, &errors),
    }
}

fn evaluate(bytes: &[u8]) -> Result<Evaluation, Vec<InputError>> {
    if bytes.len() > LONGEST_WITH_ROBUSTNESS {
        award::evaluate(bytes)
    } else {
        award::evaluate_with_robustness(bytes)
    }
}

fn accepted(bytes: &[u8], evaluation: &Evaluation) {
    assert_eq!(evaluation.complete, evaluation.gaps.is_empty());
    assert!(evaluation.complete || evaluation.ranking.is_empty());
    let printed = serde_json::to_string(evaluation).expect("an evaluation is JSON");
    let again = evaluate(bytes).expect("what was accepted is accepted again");
    let again = serde_json::to_string(&again).expect("an evaluation is JSON");
    assert_eq!(printed, again);
    // The same dossier with its numbers as texts says the same, but for its own checksum.
    let canonical = award::canonical(bytes).expect("what is evaluated can be written out");
    let mut written_out = award::evaluate(canonical.to_string().as_bytes())
        .expect("what was written out is accepted");
    written_out
        .dossier_sha256
        .clone_from(&evaluation.dossier_sha256);
    let plain = award::evaluate(bytes).expect("what was accepted is accepted again");
    assert_eq!(plain, written_out);
}

fn refused(bytes: &[u8], errors: &[InputError]) {
    assert!(!errors.is_empty());
    for error in errors {
        let pointer = &error.pointer;
        assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}");
        assert!(error.message.ends_with('.'), "{}", error.message);
    }
    assert_eq!(award::canonical(bytes).as_ref(), Err(&errors.to_vec()));
}
