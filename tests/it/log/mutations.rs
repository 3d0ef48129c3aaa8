//! Three hundred ways to spoil a chain, each found and named rightly, by the program and by the
//! script that shares no code with it.

use std::io::Write;
use std::process::{Command, Stdio};

use bestek::domain::log::verdict::judge;
use serde_json::json;

use crate::log::chains::{Chain, Dice, signer};

/// What an entry holds.
const CONTENT: &[&str] = &[
    "at", "person", "role", "tender", "deed", "object", "result", "detail", "origin", "content",
];
/// The same, with what stands around it.
const ANYTHING: &[&str] = &[
    "seq", "at", "person", "role", "tender", "deed", "object", "result", "detail", "origin",
    "content", "salt", "address", "device", "prev", "hash",
];

/// A chain with a checkpoint, and what must be said of them.
struct Case {
    what: String,
    chain: String,
    checkpoint: String,
    expected: String,
}

/// One kind of spoiling: gives the checkpoint and what must be said.
type Spoil = fn(&mut Dice, &mut Chain) -> (String, String);

const WAYS: [(&str, Spoil); 15] = [
    ("a field altered", altered),
    ("a field altered, its hash made to fit", altered_and_hashed),
    ("a number altered, its hash made to fit", renumbered),
    ("a link altered, its hash made to fit", relinked),
    ("one deleted", deleted_one),
    ("a range deleted", deleted_range),
    ("one inserted under its own number", inserted_anew),
    ("one inserted under a number that is there", inserted_twice),
    ("two swapped", swapped),
    ("the tail cut off", truncated),
    ("everything rewritten from an entry on", rewritten),
    (
        "everything after a deleted one rewritten",
        deleted_and_rewritten,
    ),
    ("the size of the checkpoint altered", other_size),
    ("the hash of the checkpoint altered", other_hash),
    ("the signature altered", other_signature),
];

fn altered(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len());
    chain.spoil(dice, index, ANYTHING);
    (checkpoint, format!("altered at {}", index + 1))
}

fn altered_and_hashed(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len() - 1);
    hide_origin(chain, index);
    chain.spoil(dice, index, CONTENT);
    chain.rehash(index);
    (checkpoint, format!("altered at {}", index + 1))
}

fn renumbered(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len() - 1);
    chain.spoil(dice, index, &["seq"]);
    chain.rehash(index);
    (checkpoint, format!("altered at {}", index + 1))
}

fn relinked(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len() - 1);
    chain.spoil(dice, index, &["prev"]);
    chain.rehash(index);
    (checkpoint, format!("altered at {}", index + 1))
}

fn deleted_one(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len() - 1);
    chain.lines.remove(index);
    (checkpoint, format!("deleted at {}", index + 1))
}

fn deleted_range(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let first = dice.below(chain.lines.len() - 2);
    let last = dice.between(first + 1, chain.lines.len() - 2);
    chain.lines.drain(first..=last);
    (checkpoint, format!("deleted at {}", first + 1))
}

/// Under a number that no other has, chained to the one before, with or without a right hash.
fn inserted_anew(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len());
    let mut line = chain.lines[dice.below(chain.lines.len())].clone();
    line["seq"] = json!(chain.lines.len() + 5 + dice.below(100));
    line["prev"] = chain.head(index).hash.into();
    chain.lines.insert(index, line);
    if dice.below(2) == 0 {
        chain.rehash(index);
    }
    (checkpoint, format!("inserted at {}", index + 1))
}

/// Before or after the one whose number it takes.
fn inserted_twice(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let index = dice.below(chain.lines.len() - 1);
    let mut line = chain.lines[index].clone();
    if line.get("deed").is_some() {
        line["object"] = "forged".into();
    }
    let place = index + dice.below(2);
    chain.lines.insert(place, line);
    if dice.below(2) == 0 {
        chain.rehash(place);
    }
    (checkpoint, format!("inserted at {}", index + 1))
}

fn swapped(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let first = dice.below(chain.lines.len() - 1);
    let second = dice.between(first + 1, chain.lines.len() - 1);
    chain.lines.swap(first, second);
    (checkpoint, format!("swapped at {}", first + 1))
}

fn truncated(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let size = dice.between(1, chain.lines.len());
    let checkpoint = chain.checkpoint(size);
    let kept = dice.below(size);
    chain.lines.truncate(kept);
    (checkpoint, format!("truncated at {}", kept + 1))
}

fn rewritten(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let index = dice.below(chain.lines.len());
    let size = dice.between(index + 1, chain.lines.len());
    let checkpoint = chain.checkpoint(size);
    hide_origin(chain, index);
    chain.spoil(dice, index, CONTENT);
    chain.rechain(index);
    (checkpoint, format!("rewritten at or before {size}"))
}

fn deleted_and_rewritten(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let index = dice.below(chain.lines.len() - 1);
    let size = dice.between(index + 1, chain.lines.len() - 1);
    let checkpoint = chain.checkpoint(size);
    chain.lines.remove(index);
    chain.rechain(index);
    (checkpoint, format!("rewritten at or before {size}"))
}

fn other_size(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let size = dice.between(1, chain.lines.len());
    let (old, new) = (format!("\n{size}\n"), format!("\n{}\n", dice.below(size)));
    let checkpoint = chain.checkpoint(size).replacen(&old, &new, 1);
    (checkpoint, "bad signature".to_owned())
}

fn other_hash(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let mut lines: Vec<String> = checkpoint.lines().map(str::to_owned).collect();
    let place = dice.below(40);
    lines[2] = with_other_letter(&lines[2], place);
    (lines.join("\n"), "bad signature".to_owned())
}

fn other_signature(dice: &mut Dice, chain: &mut Chain) -> (String, String) {
    let checkpoint = any_checkpoint(dice, chain);
    let at = checkpoint.trim_end().rfind(' ').expect("a signature") + 1;
    let place = at + dice.below(checkpoint.trim_end().len() - at - 4);
    (
        with_other_letter(&checkpoint, place),
        "bad signature".to_owned(),
    )
}

fn any_checkpoint(dice: &mut Dice, chain: &Chain) -> String {
    let size = dice.below(chain.lines.len() + 1);
    chain.checkpoint(size)
}

/// Whoever makes a hash fit shows no origin that would give it away.
fn hide_origin(chain: &mut Chain, index: usize) {
    let line = chain.lines[index].as_object_mut().expect("an entry");
    for field in ["salt", "address", "device"] {
        line.remove(field);
    }
}

fn with_other_letter(text: &str, place: usize) -> String {
    let other = if &text[place..=place] == "A" {
        "B"
    } else {
        "A"
    };
    format!("{}{other}{}", &text[..place], &text[place + 1..])
}

/// Twenty of each way.
fn spoiled() -> Vec<Case> {
    let mut cases = Vec::new();
    for round in 0..20 {
        for (way, (what, spoil)) in (0_u64..).zip(WAYS) {
            let mut dice = Dice::new(round * 1_000 + way);
            let length = dice.between(4, 30);
            let mut chain = Chain::random(&mut dice, length);
            let (checkpoint, expected) = spoil(&mut dice, &mut chain);
            cases.push(Case {
                what: format!("{what}, round {round}"),
                chain: chain.text(),
                checkpoint,
                expected,
            });
        }
    }
    cases
}

/// Chains as they are, each with a checkpoint of some length.
fn untouched() -> Vec<Case> {
    let cases = (0..100).map(|seed| {
        let mut dice = Dice::new(1_000_000 + seed);
        let length = dice.below(30);
        let chain = Chain::random(&mut dice, length);
        Case {
            what: format!("untouched {seed}"),
            checkpoint: any_checkpoint(&mut dice, &chain),
            chain: chain.text(),
            expected: "ok".to_owned(),
        }
    });
    cases.collect()
}

#[test]
fn each_of_three_hundred_mutations_is_found_and_named() {
    let cases = spoiled();
    assert_eq!(cases.len(), 300);
    named_by_the_program(&cases);
}

#[test]
fn a_hundred_untouched_chains_are_whole() {
    named_by_the_program(&untouched());
}

fn named_by_the_program(cases: &[Case]) {
    let signer = signer();
    for case in cases {
        let verdict = judge(&case.chain, Some(&case.checkpoint), Some(signer.public()));
        assert_eq!(
            verdict.to_string(),
            case.expected,
            "{}\n{}",
            case.what,
            case.chain
        );
    }
}

/// Reads cases from its input and prints what the script says of each.
const DRIVER: &str = "
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('script', 'templates/verify-log.py')
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)
for case in json.load(sys.stdin):
    print(script.judge(*case))
";

#[test]
fn the_independent_script_says_the_same_of_all_of_them() {
    let mut cases = spoiled();
    cases.extend(untouched());
    let key = signer().public().to_string();
    let input: Vec<_> = cases
        .iter()
        .map(|case| json!([case.chain, case.checkpoint, key]))
        .collect();
    let mut child = Command::new("python3")
        .args(["-B", "-c", DRIVER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is installed: the independent script needs it");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    stdin
        .write_all(json!(input).to_string().as_bytes())
        .expect("it reads its input");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8(output.stdout).expect("text");
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said.len(), 400, "one line for each case");
    for (case, said) in cases.iter().zip(said) {
        assert_eq!(said, case.expected, "{}\n{}", case.what, case.chain);
    }
}

#[test]
fn the_script_is_small_and_needs_no_package() {
    let script = bestek::actions::log::SCRIPT;
    assert!(script.lines().count() <= 120);
    let imports: Vec<&str> = script
        .lines()
        .filter(|line| line.trim_start().starts_with("import ") || line.starts_with("from "))
        .collect();
    assert_eq!(
        imports,
        ["import base64, collections, hashlib, json, re, sys"]
    );
}
