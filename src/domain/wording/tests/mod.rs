use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;

use super::rule::{Level, RULES, Subject};
use super::whole::Checked;
use super::{Remark, Tongue, check, check_any, goal, tongue};
use crate::domain::tender::goal::Goal;
use crate::domain::tender::requirement::RequirementClass;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    subject: String,
    nl: Pair,
    en: Pair,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    /// Texts that the rule catches.
    bad: Vec<String>,
    /// Texts that it leaves alone.
    good: Vec<String>,
}

const EXAMPLES: &str = include_str!("examples.toml");
const MUST: Subject = Subject::Requirement(RequirementClass::Must);
const WISH: Subject = Subject::Requirement(RequirementClass::Should);

fn examples() -> BTreeMap<String, Examples> {
    toml::from_str(EXAMPLES).expect("the examples can be read")
}

fn remarks(subject: &str, tongue: Tongue, text: &str) -> Vec<Remark> {
    let subject = match subject {
        "must" => MUST,
        "wish" => WISH,
        "knock-out" => Subject::KnockOut,
        "criterion" => Subject::Criterion,
        "goal" => {
            let title = text.to_owned();
            return goal::check(&Goal {
                title,
                ..Goal::default()
            });
        }
        other => panic!("{other} is no subject"),
    };
    check(subject, tongue, text)
}

fn codes(remarks: &[Remark]) -> Vec<&'static str> {
    remarks.iter().map(|one| one.rule.code).collect()
}

#[test]
fn each_rule_has_examples_and_catches_the_bad_ones_only() {
    let all = examples();
    for rule in RULES {
        assert!(all.contains_key(rule.code), "{} has no examples", rule.code);
    }
    let mut wrong = Vec::new();
    for (code, examples) in &all {
        for (tongue, pair) in [
            (Tongue::Dutch, &examples.nl),
            (Tongue::English, &examples.en),
        ] {
            assert!(!pair.bad.is_empty() && !pair.good.is_empty(), "{code}");
            let bad = pair.bad.iter().map(|text| (text, true));
            let good = pair.good.iter().map(|text| (text, false));
            for (text, caught) in bad.chain(good) {
                let found = codes(&remarks(&examples.subject, tongue, text));
                if found.contains(&code.as_str()) != caught || super::tongue(text) != tongue {
                    wrong.push(format!("{code}: {text}: {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The example of the guide, word for word: how to write a requirement, and how not to.
#[test]
fn the_bad_example_of_the_guide_is_caught_and_its_good_one_is_not() {
    let good = "Het LMS dient het leeraanbod tussen twee academies uit te kunnen wisselen.";
    let bad = "Het LMS dient het leeraanbod tussen twee academies uit te kunnen wisselen, door bij \
        het aanmaken van content de optie te krijgen om deze zichtbaar te maken op meerdere \
        academies. Deze optie moet alleen zichtbaar zijn voor beheerders.";
    let warned = |text: &str| {
        let mut found = check_any(MUST, text);
        found.retain(|one| one.level != Level::Tip);
        found
    };
    assert_eq!(warned(good), []);
    assert!(codes(&warned(bad)).contains(&"wording-over-specified"));
}

#[test]
fn a_remark_names_the_words_and_nothing_else() {
    let text = "Het LMS is modern en biedt bij voorkeur een koppeling, enz.";
    let found = check_any(MUST, text);
    let said: Vec<(&str, Level, &str)> = found
        .iter()
        .map(|one| (one.rule.code, one.level, &text[one.place.clone()]))
        .collect();
    assert_eq!(
        said,
        [
            ("wording-vague", Level::Warning, "modern"),
            ("wording-escape", Level::Error, "bij voorkeur"),
            ("wording-open-ended", Level::Error, "enz"),
        ]
    );
}

#[test]
fn what_nobody_is_excluded_by_weighs_less() {
    let text = "Het LMS toont bij voorkeur een foto.";
    let level = |subject| check_any(subject, text).first().map(|one| one.level);
    assert_eq!(level(Subject::KnockOut), Some(Level::Error));
    assert_eq!(level(MUST), Some(Level::Error));
    assert_eq!(level(WISH), Some(Level::Warning));
    assert_eq!(level(Subject::Requirement(RequirementClass::Wont)), None);
}

#[test]
fn a_brand_is_an_error_unless_it_is_there_already_or_may_be_equivalent() {
    for (text, expected) in [
        ("Het LMS werkt met Moodle.", Some(Level::Error)),
        ("Het LMS werkt met Moodle of gelijkwaardig.", None),
        (
            "Het LMS heeft een koppeling met AFAS.",
            Some(Level::Warning),
        ),
        (
            "Het LMS is Moodle en geeft een gelijkwaardige ervaring op de telefoon.",
            Some(Level::Error),
        ),
        ("Het LMS is Moodle en heeft een API.", Some(Level::Error)),
        ("The LMS is Moodle and has an API.", Some(Level::Error)),
        (
            "Het LMS heeft een API. Moodle is de basis van het LMS.",
            Some(Level::Error),
        ),
        (
            "For AFAS the bidder supplies a ready-made integration.",
            Some(Level::Warning),
        ),
        ("Teams kunnen samen leren.", None),
        ("De moodle van de dag.", None),
    ] {
        let found = check_any(MUST, text);
        let brand = found.iter().find(|one| one.rule.code == "wording-brand");
        assert_eq!(brand.map(|one| one.level), expected, "{text}");
    }
}

#[test]
fn a_measure_in_the_sentence_excuses_a_vague_word_in_that_sentence_only() {
    let text = "Een pagina opent snel, binnen 2 seconden. Het scherm is modern.";
    let mut found = check_any(MUST, text);
    found.retain(|one| one.level != Level::Tip);
    assert_eq!(codes(&found), ["wording-vague"]);
    assert_eq!(&text[found[0].place.clone()], "modern");
}

#[test]
fn a_goal_that_says_how_much_and_when_in_any_field_is_quiet() {
    let whole = Goal {
        title: "Wij verbeteren het inwerken van nieuwe medewerkers.".into(),
        target: "9 weken".into(),
        time_bound: "Uiterlijk 31 december 2028".into(),
        ..Goal::default()
    };
    assert_eq!(goal::check(&whole), []);
    let bare = Goal {
        target: String::new(),
        time_bound: String::new(),
        ..whole
    };
    assert_eq!(
        codes(&goal::check(&bare)),
        [
            "wording-goal-verb",
            "wording-goal-number",
            "wording-goal-date"
        ]
    );
}

#[test]
fn each_rule_is_said_once_with_all_its_words_the_heaviest_first() {
    let one = crate::domain::tender::requirement::Requirement {
        id: "R001".into(),
        text: "Het LMS is modern, intuïtief en zo nodig modern.".into(),
        ..Default::default()
    };
    let checked = Checked::requirement(&one);
    let said = checked.warned();
    assert_eq!(said[0].words, ["zo nodig"]);
    assert_eq!(said[1].words, ["modern", "intuïtief"]);
    assert_eq!(said[1].line(), "modern · intuïtief");
}

#[test]
fn each_word_is_said_once_however_often_it_stands_there() {
    let one = crate::domain::tender::requirement::Requirement {
        text: "modern zo nodig snel ".repeat(500),
        ..Default::default()
    };
    let checked = Checked::requirement(&one);
    let words = checked.said().into_iter().map(|said| said.words);
    for words in words {
        let different: std::collections::BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(different.len(), words.len(), "{words:?}");
    }
}

/// Words that the rules know, and signs that texts are attacked with.
const PIECES: [&str; 24] = [
    "het", "LMS", "moet", "en", "zo", "snel", "mogelijk", "o.a.", "e.d", "[", "]", "<", ">", "??",
    "....", "\u{202e}", "\0", "🦀", "e\u{301}", "İ", "ß", "1.400", "%", "\n",
];

proptest! {
    #[test]
    fn any_text_can_be_checked_and_every_place_is_in_it(text in ".{0,400}") {
        everywhere(&text);
    }

    #[test]
    fn texts_of_known_words_and_hostile_signs_can_be_checked(
        pieces in prop::collection::vec((0..PIECES.len(), 0..3_usize), 0..120),
    ) {
        let gaps = ["", " ", "\u{200b}"];
        let text: String = pieces.iter().flat_map(|(one, gap)| [PIECES[*one], gaps[*gap]]).collect();
        everywhere(&text);
    }
}

fn everywhere(text: &str) {
    for subject in [
        MUST,
        WISH,
        Subject::KnockOut,
        Subject::Goal,
        Subject::Criterion,
    ] {
        for tongue in Tongue::ALL {
            for one in check(subject, tongue, text) {
                assert!(text.get(one.place.clone()).is_some(), "{one:?}");
            }
        }
    }
    tongue(text);
}

/// Work that grows with the square of the text would take minutes here.
#[test]
fn ten_thousand_characters_of_the_worst_are_checked_all_the_same() {
    for piece in [
        "moet en ",
        "?",
        "[",
        "a.",
        "één 1 % ",
        "niet geen ",
        "LMS (",
        "modern ",
    ] {
        let text: String = piece.chars().cycle().take(10_000).collect();
        for tongue in Tongue::ALL {
            assert!(check(MUST, tongue, &text).len() <= 10_000);
        }
    }
}

/// The same for a text as long as a form lets through.
#[test]
fn a_million_characters_of_the_worst_are_checked_all_the_same() {
    for text in ["1.".repeat(500_000) + "1a", "a.".repeat(500_000) + "aa"] {
        for tongue in Tongue::ALL {
            for one in check(MUST, tongue, &text) {
                assert!(one.place.end <= super::token::LONGEST_TEXT, "{one:?}");
            }
        }
    }
}
