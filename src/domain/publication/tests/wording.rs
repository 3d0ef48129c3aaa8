//! An error of the writing checks waits for another text or a written reason.

use super::*;
use crate::domain::finding::Severity;
use crate::domain::publication::{findings, findings_since};
use crate::domain::tender::kept_wording::KeptWording;
use crate::domain::tender::part::Part;
use crate::domain::wording::whole::{self, Open};

fn with_text(text: &str) -> Tender {
    let mut tender = dossier().tender;
    tender.requirements = vec![Requirement {
        id: "R007".into(),
        text: text.into(),
        ..Requirement::default()
    }];
    tender
}

fn said(tender: &Tender) -> Vec<(&'static str, Severity, String)> {
    said_since(tender, None)
}

fn said_since(
    tender: &Tender,
    published: Option<&Tender>,
) -> Vec<(&'static str, Severity, String)> {
    let mut all = findings_since(tender, published, 2);
    all.retain(|one| one.code.starts_with("wording-") && one.part == Some(Part::Requirements));
    all.into_iter()
        .map(|one| (one.code, one.severity, one.object))
        .collect()
}

fn kept(words: &str) -> KeptWording {
    KeptWording {
        part: "requirements".into(),
        object: "R007".into(),
        rule: "wording-brand".into(),
        words: words.into(),
        ..KeptWording::default()
    }
}

#[test]
fn a_brand_stands_in_the_way_until_there_is_a_reason_for_exactly_these_words() {
    let mut tender = with_text("Het LMS werkt met Moodle en is modern.");
    let open = ("wording-brand", Severity::Error, "R007".to_owned());
    let remark = ("wording-remarks", Severity::Warning, "1".to_owned());
    assert_eq!(said(&tender), [open.clone(), remark.clone()]);
    tender.kept_wordings = vec![kept("Moodle")];
    assert_eq!(said(&tender), std::slice::from_ref(&remark));
    tender.requirements[0].text = "Het LMS werkt met Blackboard en is modern.".into();
    assert_eq!(said(&tender), [open, remark]);
}

#[test]
fn a_reason_counts_for_its_sentence_and_not_for_another_with_the_same_word() {
    let mut tender = with_text("Het LMS toont een foto. Het LMS werkt met Moodle.");
    let reason = |sentences: &str| KeptWording {
        sentences: sentences.into(),
        ..kept("Moodle")
    };
    tender.kept_wordings = vec![reason("Het LMS werkt met Moodle.")];
    assert_eq!(said(&tender), []);
    tender.requirements[0].text = "Het LMS toont een kaart. Het LMS werkt met Moodle.".into();
    assert_eq!(said(&tender), [], "another sentence changed");
    tender.requirements[0].text = "De leeromgeving is gebaseerd op Moodle.".into();
    let open = ("wording-brand", Severity::Error, "R007".to_owned());
    assert_eq!(said(&tender), [open]);
    tender.kept_wordings = vec![reason("")];
    assert_eq!(said(&tender), [], "from before sentences were kept");
}

#[test]
fn what_was_published_so_may_stay_in_a_rectification_until_it_is_changed() {
    let published = with_text("Het LMS werkt met Moodle.");
    let found = |severity| vec![("wording-brand", severity, "R007".to_owned())];
    let mut tender = published.clone();
    assert_eq!(said(&tender), found(Severity::Error));
    let now = said_since(&tender, Some(&published));
    assert_eq!(now, found(Severity::Warning));
    tender.requirements[0].text = "De leeromgeving werkt met Moodle.".into();
    let now = said_since(&tender, Some(&published));
    assert_eq!(now, found(Severity::Error), "another text");
    let other = with_text("Het LMS toont een foto.");
    let now = said_since(&published, Some(&other));
    assert_eq!(now, found(Severity::Error), "a text that is new");
}

#[test]
fn a_wish_that_becomes_a_must_is_judged_as_a_must() {
    let mut published = with_text("Het LMS toont zo nodig een foto.");
    let mut tender = published.clone();
    published.requirements[0].class = RequirementClass::Should;
    tender.requirements[0].class = RequirementClass::Must;
    let now = said_since(&tender, Some(&published));
    let error = ("wording-escape", Severity::Error, "R007".to_owned());
    assert_eq!(now, [error]);
}

#[test]
fn a_good_text_says_nothing_and_a_warning_never_stands_in_the_way() {
    assert_eq!(said(&with_text("Het LMS toont de voortgang.")), []);
    let found = said(&with_text("Het LMS is modern."));
    assert_eq!(found, [("wording-remarks", Severity::Warning, "1".into())]);
}

#[test]
fn too_many_musts_and_knock_outs_are_told() {
    let mut tender = with_text("Het LMS toont de voortgang.");
    tender.requirements = vec![tender.requirements[0].clone(); 10];
    tender.knock_outs = vec![KnockOut::default(); 16];
    let codes: Vec<&str> = findings(&tender, 2).iter().map(|one| one.code).collect();
    assert!(codes.contains(&"wording-many-musts"), "{codes:?}");
    assert!(codes.contains(&"wording-many-knock-outs"), "{codes:?}");
}

#[test]
fn a_good_text_is_not_open_and_a_kept_error_neither() {
    let of = |tender: &Tender| {
        let open = whole::open(tender);
        open.get(&(Part::Requirements, "R007".to_owned())).copied()
    };
    assert_eq!(of(&with_text("Het LMS toont een foto.")), None);
    let mut bad = with_text("Het LMS toont zo nodig een foto.");
    let counted = Open {
        errors: 1,
        remarks: 1,
    };
    assert_eq!(of(&bad), Some(counted));
    bad.kept_wordings = vec![KeptWording {
        part: "requirements".into(),
        object: "R007".into(),
        rule: "wording-escape".into(),
        words: "zo nodig".into(),
        ..KeptWording::default()
    }];
    assert_eq!(of(&bad), None);
}
