//! Chains to spoil, and the chance to spoil them with.

use bestek::domain::log::chain::{BEGINNING, Head, link};
use bestek::domain::log::checkpoint::Signer;
use bestek::domain::log::entry::{Entry, Origin};
use bestek::domain::log::line::Line;
use serde_json::Value;

/// Chance that is the same in every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(end).expect("small")).expect("small")
    }

    pub fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }
}

/// An exported chain, line by line.
pub struct Chain {
    pub lines: Vec<Value>,
}

impl Chain {
    /// A chain of a length; some entries are withheld, some come without their origin.
    pub fn random(dice: &mut Dice, length: usize) -> Self {
        let mut lines = Vec::new();
        let mut prev = BEGINNING.to_owned();
        for seq in (1..).take(length) {
            let (entry, origin) = entry(dice);
            let content = entry.content();
            let hash = link(seq, &prev, &content);
            let line = match dice.below(4) {
                0 => Line::withheld(seq, content, &prev, &hash),
                1 => Line::shown(seq, entry, None, &prev, &hash),
                _ => Line::shown(seq, entry, Some(origin), &prev, &hash),
            };
            lines.push(serde_json::from_str(&line.to_json()).expect("a line is JSON"));
            prev = hash;
        }
        Self { lines }
    }

    pub fn text(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(Value::to_string).collect();
        lines.iter().flat_map(|line| [line, "\n"]).collect()
    }

    /// The end of the first `size` entries.
    pub fn head(&self, size: usize) -> Head {
        let hash = match size.checked_sub(1) {
            Some(last) => text_of(&self.lines[last], "hash"),
            None => BEGINNING.to_owned(),
        };
        Head {
            size: u64::try_from(size).expect("small"),
            hash,
        }
    }

    pub fn checkpoint(&self, size: usize) -> String {
        signer().sign(&self.head(size)).note
    }

    /// Makes the hash of the entry at an index follow from what it holds.
    pub fn rehash(&mut self, index: usize) {
        let line = &self.lines[index];
        let content = match line.get("content") {
            Some(content) => content.as_str().expect("text").to_owned(),
            None => shown(line).content(),
        };
        let seq = line["seq"].as_u64().expect("a number");
        let hash = link(seq, &text_of(line, "prev"), &content);
        self.lines[index]["hash"] = hash.into();
    }

    /// Makes everything from an index on hang together again.
    pub fn rechain(&mut self, from: usize) {
        for index in from..self.lines.len() {
            self.lines[index]["seq"] = (index + 1).into();
            self.lines[index]["prev"] = self.head(index).hash.into();
            self.rehash(index);
        }
    }

    /// Changes something that an entry holds, and makes its origin fit again where `fit` says so.
    pub fn spoil(&mut self, dice: &mut Dice, index: usize, fields: &[&str]) {
        let line = &mut self.lines[index];
        let known: Vec<&str> = fields
            .iter()
            .copied()
            .filter(|field| line.get(*field).is_some())
            .collect();
        let field = known[dice.below(known.len())];
        if field == "seq" {
            let other = line["seq"].as_u64().expect("a number") + 1 + dice.below(9) as u64;
            line["seq"] = other.into();
            return;
        }
        let old = text_of(line, field);
        line[field] = match dice.below(3) {
            0 => format!("{old}x"),
            1 if old.len() > 1 && old.is_ascii() => format!("{}{}", &old[1..], &old[..1]),
            _ => format!("0{old}"),
        }
        .into();
        if line[field] == old.as_str() {
            line[field] = format!("{old}y").into();
        }
    }
}

pub fn signer() -> Signer {
    Signer::from_seed(&[42; 32])
}

pub fn text_of(line: &Value, field: &str) -> String {
    line[field].as_str().expect("text").to_owned()
}

fn shown(line: &Value) -> Entry {
    let text = |field: &str| text_of(line, field);
    Entry {
        at: text("at"),
        person: text("person"),
        role: text("role"),
        tender: text("tender"),
        deed: text("deed"),
        object: text("object"),
        result: text("result"),
        detail: text("detail"),
        origin: text("origin"),
    }
}

fn entry(dice: &mut Dice) -> (Entry, Origin) {
    let origin = Origin {
        salt: format!("{:064x}", dice.below(usize::MAX)),
        address: format!("192.0.2.{}", dice.below(256)),
        device: ["Firefox", "Chrome é", ""][dice.below(3)].to_owned(),
    };
    let entry = Entry {
        at: format!("2026-03-02T09:{:02}:00Z", dice.below(60)),
        person: ["", "p1", "p2"][dice.below(3)].to_owned(),
        role: ["officer", "chair assessor", ""][dice.below(3)].to_owned(),
        tender: ["", "t1", "t2"][dice.below(3)].to_owned(),
        deed: ["mark.given", "goal.changed", "tender.closed"][dice.below(3)].to_owned(),
        object: format!("R{:03}", dice.below(400)),
        result: ["done", "refused"][dice.below(2)].to_owned(),
        detail: ["", "één \"reden\" \\ met 漢字 \u{1f600}", "line\nbreak"][dice.below(3)]
            .to_owned(),
        origin: origin.hash(),
    };
    (entry, origin)
}
