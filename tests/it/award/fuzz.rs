//! Everything that the fuzzer of dossiers keeps, without the fuzzer.

use std::fs;

use bestek::domain;

#[path = "../../fuzz/check.rs"]
mod check;

#[test]
fn the_reader_survives_everything_that_the_fuzzer_keeps() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/corpus/dossier");
    let entries = fs::read_dir(folder).expect("the corpus exists");
    let mut count = 0;
    for entry in entries {
        let path = entry.expect("a kept input can be listed").path();
        let bytes = fs::read(&path).expect("a kept input can be read");
        // A test shows what was printed only when it fails: the last line names the input.
        println!("{}", path.display());
        check::check(&bytes);
        count += 1;
    }
    assert!(count >= 50, "only {count} inputs are kept");
}
