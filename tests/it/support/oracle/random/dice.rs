//! A small generator of random numbers, the same on every machine.

use serde_json::Value;
use serde_json::json;

/// Splitmix64.
pub struct Dice {
    state: u64,
}

impl Dice {
    /// Dice that always fall the same way for the same seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).expect("a limit is small");
        usize::try_from(self.next() % limit).expect("it is below the limit")
    }

    /// True in this many cases of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// A decimal, mostly as a JSON text and sometimes as a JSON number.
    pub fn number(&mut self, decimal: &str) -> Value {
        if self.chance(12) {
            serde_json::from_str(decimal).expect("a decimal is a JSON number")
        } else {
            json!(decimal)
        }
    }

    /// One of these decimals.
    pub fn one_of(&mut self, decimals: &[&str]) -> Value {
        let decimal = *self.pick(decimals);
        self.number(decimal)
    }

    /// The items in another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let other = self.below(at + 1);
            items.swap(at, other);
        }
    }
}

/// A number of units of the last decimal, as text.
pub fn decimal(units: usize, decimals: usize) -> String {
    let digits = format!("{units:0>width$}", width = decimals + 1);
    let (before, after) = digits.split_at(digits.len() - decimals);
    if after.is_empty() {
        before.to_owned()
    } else {
        format!("{before}.{after}")
    }
}
