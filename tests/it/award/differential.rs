//! The engine and the oracle agree about every random dossier.

use std::num::NonZero;
use std::panic;
use std::thread;

use bestek::domain::award;
use serde_json::Value;

use crate::support::oracle;
use crate::support::oracle::compare::comparable;
use crate::support::oracle::compare::difference;

/// What the engine says of a dossier that it has to take.
pub fn engine(dossier: &Value) -> Value {
    let evaluation = award::evaluate(dossier.to_string().as_bytes());
    let evaluation = evaluation.unwrap_or_else(|errors| panic!("{errors:?} in {dossier}"));
    comparable(&serde_json::to_value(&evaluation).expect("an evaluation is JSON"))
}

/// What the engine says of a dossier that it has to take, with the robustness.
pub fn engine_with_robustness(dossier: &Value) -> Value {
    let evaluation = award::evaluate_with_robustness(dossier.to_string().as_bytes());
    let evaluation = evaluation.unwrap_or_else(|errors| panic!("{errors:?} in {dossier}"));
    comparable(&serde_json::to_value(&evaluation).expect("an evaluation is JSON"))
}

fn plainly(seed: u64) -> Option<String> {
    let dossier = oracle::random(seed);
    let expected = comparable(&oracle::evaluate(&dossier, false));
    told(seed, &dossier, &engine(&dossier), &expected)
}

fn robustly(seed: u64) -> Option<String> {
    let mut dossier = oracle::random(seed);
    oracle::steady(&mut dossier);
    let expected = comparable(&oracle::evaluate(&dossier, true));
    told(seed, &dossier, &engine_with_robustness(&dossier), &expected)
}

fn told(seed: u64, dossier: &Value, engine: &Value, oracle: &Value) -> Option<String> {
    let difference = difference(engine, oracle)?;
    Some(format!(
        "seed {seed}, engine and oracle differ at {difference}\n{dossier}"
    ))
}

/// The first seeds on which the two disagree, tried on all processors.
fn disagreements(seeds: u64, one: fn(u64) -> Option<String>) -> Vec<String> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = u64::try_from(threads).expect("processors are few");
    let search = |first: u64| {
        let step = usize::try_from(threads).expect("processors are few");
        let seeds = (first..seeds).step_by(step);
        let found = seeds.filter_map(|seed| {
            let told = panic::catch_unwind(|| one(seed));
            told.unwrap_or_else(|_| Some(format!("seed {seed} makes one of the two panic")))
        });
        found.take(3).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || search(first)))
            .collect();
        let found = workers
            .into_iter()
            .map(|worker| worker.join().expect("a worker catches its panics"));
        found.flatten().collect()
    })
}

#[test]
fn the_engine_agrees_with_the_oracle_on_twenty_thousand_random_dossiers() {
    let found = disagreements(20_000, plainly);
    assert!(found.is_empty(), "\n{}", found.join("\n\n"));
}

#[test]
fn the_engine_agrees_with_the_oracle_about_robustness() {
    let found = disagreements(2_000, robustly);
    assert!(found.is_empty(), "\n{}", found.join("\n\n"));
}
