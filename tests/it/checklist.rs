//! The checklist of the five guides: every fact has a place in the project, and the place exists.
//!
//! The places stand in `checklist/rows.txt`, whose first lines say how to write one; what the guides
//! get wrong stands in `checklist/cautions.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bestek::libraries::Libraries;

use crate::languages::texts;
use crate::libraries::items;

/// Where each fact lives.
const FACTS_FILE: &str = include_str!("checklist/rows.txt");

/// Where each caution lives.
const CAUTIONS_FILE: &str = include_str!("checklist/cautions.txt");

/// How many facts wait for the issue that builds what they ask: documents (6), bids and prices (7),
/// marks and decisions (8). Lower it with every one that gets a place.
const WAITING: [(&str, usize); 3] = [("6", 0), ("7", 16), ("8", 0)];

/// How many facts there are.
const FACTS: u32 = 563;

/// The kinds, each followed by the numbers of its facts.
const KINDS: &str = "
FLOW 1-2 6-7 41 95 218 235 247 323 351 364-365 369-370 373-374 379 400-401 414 416-417 452 474 490
FIELD 3 12-13 16 20-21 25 32 38 49-53 102 106-107 109 131-132 183-184 186 190-192 221 228-230
233-234 240-241 243 248-255 257-265 276 281 332-336 343-345 348-349 352-353 360 371-372 402 406
408-409 421 457 497-499 501 509 512-513 515 563
ADVICE 4 18 56 96 100 181 207 223-224 246 324 331 346 396 403 405 455 463 486 495 503 507 517
522-523 540 554 556
REPORT 5 48 239 337-338 340 359 375-377 380
TERM 8-9 103-104 313-322 415 502
RULE 17 19 99 101 105 180 182 185 208 219-220 222 227 242 244 341 350 361 378 399 458 489 491-494
496
Q 22-24 26-31 33-37 39-40 42-43 47 97-98 111-112 114-116 118-121 123-125 127-128 130 134-135
137-138 140-141 143-144 146-147 149-150 152-154 347 367 411 427 508 516 520 559
NUM 61-63 77 79-80 92-94 187-189 193-195 202 237 245 256 280 282 339 342 354-358 362-363 449 451
532-535 542-548 553
ROLE 108 212 238 298 404 419 424 439 450 453-454 475-485
LIB 10-11 14-15 44-46 54-55 57-60 64-76 78 81-91 110 113 117 122 126 129 133 136 139 142 145 148
151 155-179 196-201 203-206 209-211 213-217 225-226 231-232 236 266-275 277-279 283-297 299-312
325-330 366 368 381-395 397-398 407 410 412-413 418 420 422-423 425-426 428-438 440-448 456
459-462 464-473 487-488 500 504-506 510-511 514 518-519 521 524-531 536-539 541 549-552 555
557-558 560-562
";

/// The sections of the checklist, each followed by its facts; all but Q, about scoring, are about
/// writing.
const SECTIONS: &str = "
A 1-15 B 16-40 C 41-98 D 99-109 E 110-135 F 136-154 G 155-179 H 180-195 I 196-217 J 218-240 K
241-246 L 247-265 M 266-312 N 313-322 O 323-334 P 335-361 Q 362-398 R 399-416 S 417-437 T 438-489
U 490-496 V 497-502 W 503-563
";

/// A line of a file.
struct Row<'a> {
    number: u32,
    kind: &'a str,
    place: Place<'a>,
}

/// Where a fact lives.
enum Place<'a> {
    /// An item of a library file.
    Library(&'a str, &'a str),
    /// A text of the screens and documents.
    Text(&'a str),
    /// A page or a form, by method and route.
    Screen(&'a str, &'a str),
    /// A file and a word in it.
    Code(&'a str, &'a str),
    /// Waits for another issue: its number and what it builds.
    Issue(&'a str, &'a str),
    /// Left out on purpose, with the reason.
    Out(&'a str),
}

#[test]
fn every_fact_of_the_guides_has_one_line_with_its_kind() {
    let kinds = one_list_each(&lists(KINDS));
    let all: Vec<u32> = (1..=FACTS).collect();
    let rows = rows(FACTS_FILE);
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, all, "each fact has one line, in order");
    assert!(kinds.keys().copied().eq(1..=FACTS), "and one kind");
    for row in &rows {
        assert_eq!(row.kind, kinds[&row.number], "fact {}", row.number);
    }
    let sections = one_list_each(&lists(SECTIONS));
    assert!(sections.keys().copied().eq(1..=FACTS), "and one section");
}

#[test]
fn every_place_that_a_fact_is_said_to_have_exists() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let (dutch, english) = (texts("nl"), texts("en"));
    let routes = routes();
    let mut wrong = Vec::new();
    for row in rows(FACTS_FILE).into_iter().chain(rows(CAUTIONS_FILE)) {
        let found = match row.place {
            Place::Library(code, item) => libraries.find(code).is_some_and(|library| {
                let named = items(library);
                let mut of_item = named.iter().filter(|(code, _)| *code == item);
                of_item.any(|(_, facts)| facts.contains(&row.number) || row.kind == "CAUTION")
            }),
            Place::Text(key) => dutch.contains_key(key) && english.contains_key(key),
            Place::Screen(method, route) => routes.contains(&format!("{method} {route}")),
            Place::Code(path, word) => {
                let path = Path::new(path);
                let text = std::fs::read_to_string(path).unwrap_or_default();
                path.is_relative() && text.contains(word)
            }
            Place::Issue(issue, what) => {
                WAITING.iter().any(|(one, _)| *one == issue) && what.len() > 10
            }
            Place::Out(why) => why.len() > 20,
        };
        if !found {
            wrong.push(format!("{} {}", row.number, row.kind));
        }
    }
    assert_eq!(wrong, [""; 0], "these have a place that is not there");
}

#[test]
fn every_fact_about_writing_has_a_place_or_waits_for_the_issue_that_builds_it() {
    let (facts, cautions) = (rows(FACTS_FILE), rows(CAUTIONS_FILE));
    println!("section placed out waiting");
    for (section, numbers) in lists(SECTIONS) {
        let of_section = facts.iter().filter(|row| numbers.contains(&row.number));
        println!("{}", counted(section, of_section));
    }
    println!("{}", counted("Z", cautions.iter()));
    // A line that says neither is not read at all, so what is left is how many wait.
    let mut waiting: BTreeMap<&str, usize> = WAITING.map(|(issue, _)| (issue, 0)).into();
    for row in facts.iter().chain(&cautions) {
        if let Place::Issue(issue, _) = row.place {
            *waiting.entry(issue).or_default() += 1;
        }
    }
    assert_eq!(waiting, WAITING.into(), "lower WAITING to what is left");
}

#[test]
fn content_and_advice_stand_in_a_library_or_beside_a_field() {
    let elsewhere: Vec<u32> = rows(FACTS_FILE)
        .iter()
        .filter(|row| ["LIB", "ADVICE"].contains(&row.kind))
        .filter(|row| !matches!(row.place, Place::Library(..) | Place::Text(_)))
        .map(|row| row.number)
        .collect();
    assert_eq!(elsewhere, [0; 0]);
}

#[test]
fn only_facts_about_scoring_are_left_out_on_purpose() {
    let sections = one_list_each(&lists(SECTIONS));
    for row in rows(FACTS_FILE) {
        if let Place::Out(why) = row.place {
            assert_eq!(sections[&row.number], "Q", "{} is out: {why}", row.number);
        }
    }
}

/// How many facts of a section have a place, are left out and wait for an issue.
fn counted<'a>(section: &str, rows: impl Iterator<Item = &'a Row<'a>>) -> String {
    let (mut placed, mut out, mut waiting) = (0, 0, 0);
    for row in rows {
        match row.place {
            Place::Issue(..) => waiting += 1,
            Place::Out(_) => out += 1,
            Place::Library(..) | Place::Text(_) | Place::Screen(..) | Place::Code(..) => {
                placed += 1;
            }
        }
    }
    format!("{section:<7} {placed:>6} {out:>3} {waiting:>7}")
}

fn rows(file: &str) -> Vec<Row<'_>> {
    let lines = file.lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| row(line).unwrap_or_else(|| panic!("this line cannot be read: {line}")))
        .collect()
}

fn row(line: &str) -> Option<Row<'_>> {
    let (number, rest) = line.split_once(' ')?;
    let (kind, rest) = rest.split_once(' ')?;
    let (word, rest) = rest.split_once(' ')?;
    let two = || rest.split_once(' ').filter(|(_, last)| !last.contains(' '));
    let place = match word {
        "library" => two().map(|(file, code)| Place::Library(file, code)),
        "text" => Some(Place::Text(rest)),
        "screen" => two().map(|(method, route)| Place::Screen(method, route)),
        "code" => two().map(|(path, word)| Place::Code(path, word)),
        "issue" => rest
            .split_once(": ")
            .map(|(issue, what)| Place::Issue(issue, what)),
        "out:" => Some(Place::Out(rest)),
        _ => None,
    };
    Some(Row {
        number: number.parse().ok()?,
        kind,
        place: place?,
    })
}

/// The lists of a text: a word, then the numbers and ranges of numbers that belong to it.
fn lists(text: &str) -> Vec<(&str, Vec<u32>)> {
    let mut lists: Vec<(&str, Vec<u32>)> = Vec::new();
    for word in text.split_whitespace() {
        if word.starts_with(char::is_alphabetic) {
            lists.push((word, Vec::new()));
            continue;
        }
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        let number = |text: &str| text.parse::<u32>().expect("a number of a fact");
        let (_, numbers) = lists.last_mut().expect("a list begins with a word");
        numbers.extend(number(first)..=number(last));
    }
    lists
}

/// The list that each number stands in; a number that stands in two is a mistake.
fn one_list_each<'a>(lists: &[(&'a str, Vec<u32>)]) -> BTreeMap<u32, &'a str> {
    let mut found = BTreeMap::new();
    for (word, numbers) in lists {
        for number in numbers {
            let before = found.insert(*number, *word);
            assert!(before.is_none(), "{number} stands in two lists");
        }
    }
    found
}

/// Every route of the table of access, as `METHOD ROUTE`.
fn routes() -> BTreeSet<String> {
    include_str!("access/table.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" |"))
        .map(|(route, _)| route.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}
