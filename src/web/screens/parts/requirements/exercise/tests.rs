use super::*;
use crate::i18n::Language;
use crate::libraries::Libraries;

const TEXTS: Texts = Texts {
    language: Language::Nl,
};

fn library() -> Library {
    let libraries = Libraries::embedded().unwrap();
    libraries.find("lms").unwrap().clone()
}

fn typed(values: &[(&str, &str)]) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in values {
        typed.push(*name, *value);
    }
    typed
}

#[test]
fn completed_sentences_become_requirements_and_empty_ones_are_skipped() {
    let mut typed = typed(&[
        ("L1-1a", "vaker leren"),
        ("L1-1b", "  "),
        ("L3-class", "should"),
        ("L3-3a", "0"),
        ("L3-3a-reason", "niemand tijd heeft"),
        ("L5-5b", "4"),
        ("L5-5b-reason", "spraak"),
        ("L7-7a", ""),
        ("L8-8a", "60000"),
    ]);
    let found = read(TEXTS, &library(), &mut typed);
    assert!(typed.is_accepted(), "{:?}", typed.findings());
    let lines: Vec<(&str, &str, RequirementClass)> = found
        .iter()
        .map(|one| (one.library.as_str(), one.text.as_str(), one.class))
        .collect();
    assert_eq!(
        lines,
        [
            (
                "L1.1a",
                "Ons belangrijkste doel met een LMS is: vaker leren.",
                RequirementClass::Must
            ),
            (
                "L3.3a",
                "Het gebruik van het LMS moet vooral zijn: eenvoudig, met weinig keuzes per \
                 scherm, omdat: niemand tijd heeft.",
                RequirementClass::Should
            ),
            (
                "L5.5b",
                "Op dit gebied moet het LMS zich tijdens de looptijd verder ontwikkelen: anders, \
                 namelijk spraak.",
                RequirementClass::Must
            ),
            (
                "L8.8a",
                "De inschrijver rekent per jaar hoogstens 60.000 euro, exclusief btw.",
                RequirementClass::Must
            ),
        ]
    );
    assert_eq!(found[0].area, "Doel van het LMS");
}

#[test]
fn what_is_not_right_yet_is_refused_at_its_field() {
    for (case, values, field) in [
        ("nothing filled in", &[][..], "L1-1a"),
        (
            "a reason without a choice",
            &[("L3-3a", ""), ("L3-3a-reason", "daarom")][..],
            "L3-3a",
        ),
        (
            "other without saying what",
            &[("L5-5b", "4")][..],
            "L5-5b-reason",
        ),
        ("an ambiguous number", &[("L8-8a", "60.000")][..], "L8-8a"),
    ] {
        let mut typed = typed(values);
        read(TEXTS, &library(), &mut typed);
        let names: Vec<&String> = typed.findings().iter().map(|(name, _)| name).collect();
        assert_eq!(names, [field], "{case}");
    }
}
