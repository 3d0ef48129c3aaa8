//! Any bytes: the reader of dossiers answers, and what it accepts can be evaluated and printed.

#![no_main]

use bestek_fuzz::check::check;
use bestek_fuzz::mutate;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| check(bytes));

// Half of the changes keep the document JSON, since random bytes seldom get past the parser.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed = mutate::changed(&data[..size], seed >> 1).filter(|_| seed % 2 == 0);
    match changed.filter(|changed| changed.len() <= max_size) {
        Some(changed) => {
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
