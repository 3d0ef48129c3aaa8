//! Changes a dossier the way an author gets it wrong: one value in place of another.

use serde_json::{Value, json};

/// A fixed sequence of numbers below a bound (a linear congruence of Knuth's).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }
}

/// The document after one to three changes; nothing when the bytes are no JSON.
pub fn changed(bytes: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut document: Value = serde_json::from_slice(bytes).ok()?;
    let mut sequence = Sequence(u64::from(seed));
    for _ in 0..=sequence.below(3) {
        let other = pick(&mut document.clone(), &mut sequence).clone();
        let place = pick(&mut document, &mut sequence);
        change(place, other, &mut sequence);
    }
    serde_json::to_vec(&document).ok()
}

/// Some value of the document: the deeper ones as often as the others.
fn pick<'a>(node: &'a mut Value, sequence: &mut Sequence) -> &'a mut Value {
    let children = match node {
        Value::Object(entries) => entries.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if children == 0 || sequence.below(6) == 0 {
        return node;
    }
    let at = sequence.below(children);
    let child = match node {
        Value::Object(entries) => entries.values_mut().nth(at),
        Value::Array(items) => items.get_mut(at),
        _ => None,
    };
    pick(child.expect("it was counted"), sequence)
}

fn change(place: &mut Value, other: Value, sequence: &mut Sequence) {
    let key = |entries: &serde_json::Map<String, Value>, sequence: &mut Sequence| {
        let at = sequence.below(entries.len());
        entries.keys().nth(at).cloned().unwrap_or_default()
    };
    match (sequence.below(4), place) {
        (0, Value::Object(entries)) => {
            let key = key(entries, sequence);
            entries.shift_remove(&key);
        }
        (1, Value::Object(entries)) => {
            let key = key(entries, sequence);
            entries.insert(key, other);
        }
        (0, Value::Array(items)) if !items.is_empty() => {
            items.remove(sequence.below(items.len()));
        }
        (1, Value::Array(items)) => items.push(other),
        (2, place) => *place = other,
        (_, place) => *place = special(sequence),
    }
}

fn special(sequence: &mut Sequence) -> Value {
    let texts = [
        "0",
        "-1",
        "1",
        "100",
        "0.001",
        "99.999",
        "100000000000000000",
        "999999999999999999",
        "0.000000000001",
        "1e5",
        "+1",
        "NaN",
        "",
        "A",
        "yes",
        "never",
        "mean",
        "exact",
        "criteria",
        "relative-to-best",
        "lowest-ratio",
        "logarithmic",
        "discount-power",
        "value-index",
        "quality-per-price-corridor",
        "feature-coefficient",
        "reference-difference",
    ];
    match sequence.below(texts.len() + 7) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!([]),
        3 => json!({}),
        4 => json!([["0", "1"], ["5", "0"]]),
        5 => json!(0),
        6 => json!({"months": "3"}),
        at => json!(texts[at - 7]),
    }
}
