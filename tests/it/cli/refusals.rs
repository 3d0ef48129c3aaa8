//! Dossiers that nobody should send: each is refused in lines that can be acted on.

use serde_json::{Value, json};

use super::{bestek, bestek_with, refusal, temporary, text};

/// A complete dossier of two bids that are marked on two criteria.
fn dossier() -> Value {
    let scale = json!({"zero": "0", "full": "10"});
    json!({
        "format": "bestek/1",
        "award": {"method": "weighted-points", "price_weight": "40", "quality_weight": "60",
            "price_formula": {"kind": "lowest-ratio"}},
        "criteria": [
            {"id": "Q", "weight": "60", "kind": "marked", "scale": scale},
            {"id": "R", "weight": "40", "kind": "marked", "scale": scale},
        ],
        "bids": [
            {"id": "A", "price": "100", "marks": {"Q": "8", "R": "5"}},
            {"id": "B", "price": "90", "marks": {"Q": "6", "R": "7"}},
        ],
    })
}

/// Pointers with what comes there.
type Changes<'a> = &'a [(&'a str, Value)];

/// The dossier with other values at these pointers.
fn changed(changes: Changes) -> String {
    let mut dossier = dossier();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a slash");
        let parent = dossier.pointer_mut(parent).expect("the parent exists");
        match parent {
            Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value.clone(),
            parent => parent[key] = value.clone(),
        }
    }
    dossier.to_string()
}

/// The pointers before the colons on standard error, after exit 2 and nothing on standard output.
fn pointers(input: &[u8]) -> Vec<String> {
    let output = bestek_with(&["evaluate", "-"], input);
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert_eq!(text(&output.stdout), "");
    assert!(!error.contains("panicked"), "{error}");
    let pointer = |line: &str| {
        let (pointer, sentence) = line.split_once(": ").expect("a pointer and a sentence");
        assert!(sentence.ends_with('.'), "{line}");
        pointer.to_owned()
    };
    error.lines().map(pointer).collect()
}

#[test]
fn every_mistake_is_a_line_with_its_pointer() {
    let table: [(Changes, &[&str]); 9] = [
        (
            &[("/bids/0/price", json!("9".repeat(400)))],
            &["/bids/0/price"],
        ),
        (&[("/bids/1/id", json!("A"))], &["/bids/1/id"]),
        (&[("/bids/0/price", json!("NaN"))], &["/bids/0/price"]),
        (
            &[
                ("/bids/0/price", json!("-1")),
                ("/bids/1/price", json!(-90)),
            ],
            &["/bids/0/price", "/bids/1/price"],
        ),
        (&[("/criteria/0/weight", json!("60.001"))], &["/criteria"]),
        (
            &[("/award/price_weight", json!("39.999"))],
            &["/award/price_weight"],
        ),
        (
            &[
                ("/bids/0/marks/Z", json!("1")),
                ("/bids/1/answers", json!({"W/1": "yes"})),
            ],
            &["/bids/0/marks/Z", "/bids/1/answers/W~11"],
        ),
        (
            &[("/criteria/0/scale", json!({"levels": []}))],
            &["/criteria/0/scale/levels"],
        ),
        (
            &[("/award/method", json!("two\nlines: here"))],
            &["/award/method"],
        ),
    ];
    for (changes, expected) in table {
        assert_eq!(
            pointers(changed(changes).as_bytes()),
            expected,
            "{changes:?}"
        );
    }
}

#[test]
fn an_empty_list_is_refused_where_something_is_needed() {
    assert_eq!(
        pointers(changed(&[("/criteria", json!([])), ("/bids", json!([]))]).as_bytes()),
        ["/criteria"]
    );
    let curve = json!({"kind": "linear", "points": []});
    let measured = json!({"id": "Q", "weight": "60", "kind": "measured", "curve": curve});
    let changes = [
        ("/criteria/0", measured),
        ("/bids/0/marks", json!({})),
        ("/bids/1/marks", json!({})),
    ];
    assert_eq!(
        pointers(changed(&changes).as_bytes()),
        ["/criteria/0/curve/points"]
    );
}

#[test]
fn what_is_no_json_is_one_line_about_the_whole_document() {
    let long = dossier().to_string().replace("\"100\"", "NaN");
    let deep = "[".repeat(10_000);
    let rubbish: Vec<u8> = (0..=255).collect();
    for input in [long.as_bytes(), deep.as_bytes(), &rubbish, b""] {
        assert_eq!(pointers(input), [""]);
    }
    let twice = dossier().to_string().replace("\"R\":\"7\"", "\"Q\":\"7\"");
    assert_eq!(pointers(twice.as_bytes()), ["/bids/1/marks/Q"]);
    let digits = dossier().to_string().replace("\"100\"", &"9".repeat(400));
    assert_eq!(pointers(digits.as_bytes()), ["/bids/0/price"]);
}

#[test]
fn a_directory_and_an_empty_file_are_refused() {
    let path = temporary("empty.json");
    std::fs::write(&path, "").expect("the file can be written");
    refusal(&bestek(&["evaluate", &path.to_string_lossy()]));
    std::fs::remove_file(&path).expect("the file can be removed");
    let directory = std::env::temp_dir();
    let said = refusal(&bestek(&["evaluate", &directory.to_string_lossy()]));
    assert!(said.contains(&*directory.to_string_lossy()), "{said}");
}

#[test]
fn a_missing_mark_is_a_gap_and_a_mark_of_zero_is_a_mark() {
    let marks = |marks: Value| changed(&[("/bids/0/marks", marks)]);
    let run = |dossier: String| {
        let output = bestek_with(&["evaluate", "-"], dossier.as_bytes());
        let printed: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        (output.status.code(), printed)
    };
    let (code, printed) = run(marks(json!({"Q": "8"})));
    assert_eq!(code, Some(1));
    assert_eq!(
        printed["gaps"],
        json!([{"bid": "A", "kind": "mark", "id": "R"}])
    );
    assert_eq!(printed["ranking"], json!([]));
    let (code, printed) = run(marks(json!({"Q": "8", "R": "0"})));
    assert_eq!(code, Some(0));
    assert_eq!(printed["gaps"], json!([]));
    let shares = &printed["criteria"][1]["shares"];
    assert_eq!(shares, &json!({"A": "0", "B": "0.7"}));
}
