use super::*;
use crate::domain::tender::requirement::RequirementClass;
use crate::libraries::Libraries;

const TEXTS: Texts = Texts {
    language: Language::Nl,
};

fn library() -> Library {
    let libraries = Libraries::embedded().unwrap();
    libraries.find("lms").unwrap().clone()
}

fn codes(items: &[&LibraryRequirement]) -> Vec<String> {
    items.iter().map(|item| item.code.clone()).collect()
}

#[test]
fn every_item_can_be_copied_in_each_language_and_none_lacks_its_points() {
    let library = library();
    for language in Language::ALL {
        for item in &library.requirements {
            let copy = copied(&library, item, language);
            assert_eq!(copy.points.is_some(), item.class.scores(), "{}", item.code);
            assert!(!copy.area.is_empty() && !copy.text.is_empty());
            assert_eq!(copy.library, item.code);
        }
    }
}

#[test]
fn what_is_ticked_is_chosen_and_what_is_there_already_is_not() {
    let library = library();
    let mut typed = Typed::default();
    typed.push("item", "LMS-R003");
    typed.push("item", "LMS-R001");
    typed.push("item", "no-such-item");
    let all = codes(&chosen(TEXTS, &library, &[], &typed));
    assert_eq!(all, ["LMS-R001", "LMS-R003"]);
    let present = [Requirement {
        library: "LMS-R001".to_owned(),
        ..Requirement::default()
    }];
    let rest = codes(&chosen(TEXTS, &library, &present, &typed));
    assert_eq!(rest, ["LMS-R003"]);
    assert!(chosen(TEXTS, &library, &[], &Typed::default()).is_empty());
}

#[test]
fn choosing_a_subject_takes_what_the_filter_shows_and_what_was_ticked_elsewhere() {
    let library = library();
    let typed = Typed::of([
        ("choose-area", "koppelingen".to_owned()),
        ("back", "class=must".to_owned()),
        ("item", "LMS-R003".to_owned()),
    ]);
    let chosen = chosen(TEXTS, &library, &[], &typed);
    assert!(chosen.len() > 2);
    for item in chosen {
        let shown = item.class == RequirementClass::Must && item.area == "koppelingen";
        assert!(shown || item.code == "LMS-R003", "{}", item.code);
    }
}
