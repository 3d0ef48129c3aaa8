use super::*;
use crate::i18n::Language;

fn plan() -> Implementation {
    let level = |subject: &str| ServiceLevel {
        subject: subject.into(),
        norm: "99,7 procent".into(),
        measured: "Elke maand\nbuiten onderhoud".into(),
        consequence: "Korting".into(),
    };
    Implementation {
        agreement: Agreement {
            conditions: Some(Conditions::Other),
            name: "ARBIT 2022".into(),
            reason: "Zo afgesproken met het Rijk.".into(),
            deviations: vec![Deviation {
                article: "12.3".into(),
                text: "Eén maand".into(),
            }],
            documents: vec![LegalDocument {
                title: "Verwerkersovereenkomst".into(),
                applies: Some(Applies::Partly),
                reason: "Geen controle ter plaatse.".into(),
            }],
            invoicing: Invoicing {
                every: Some(Every::Quarter),
                ahead: Some(false),
                peppol: Some(true),
                reference: "Inkoopnummer".into(),
            },
            service: vec![level("Beschikbaarheid"), level("Herstel")],
        },
        ..Implementation::default()
    }
}

#[test]
fn what_was_saved_comes_back_unchanged_through_the_form() {
    for language in Language::ALL {
        let texts = language.texts();
        let mut typed = Typed::default();
        fill(&mut typed, &plan(), texts, true);
        let before = Agreement::default();
        assert_eq!(read(texts, &before, &mut typed), plan().agreement);
        assert_eq!(typed.findings(), []);
    }
}

#[test]
fn a_form_without_these_sections_keeps_them() {
    let texts = Language::Nl.texts();
    let agreement = plan().agreement;
    assert_eq!(read(texts, &agreement, &mut Typed::default()), agreement);
}

#[test]
fn a_new_list_names_the_usual_documents_and_an_emptied_row_is_gone() {
    let texts = Language::Nl.texts();
    let mut typed = Typed::default();
    fill(&mut typed, &Implementation::default(), texts, true);
    assert_eq!(typed.get("document-title-2"), "Verwerkersovereenkomst");
    let before = Agreement::default();
    assert_eq!(read(texts, &before, &mut typed), before, "nothing was said");
    typed.set("document-applies-2", "partly");
    let documents = read(texts, &before, &mut typed).documents;
    assert_eq!(documents.len(), 1);
    assert_eq!(documents[0].title, "Verwerkersovereenkomst");
    let mut frozen = Typed::default();
    fill(&mut frozen, &Implementation::default(), texts, false);
    assert_eq!(frozen.get("document-title-2"), "");
    let mut typed = Typed::default();
    fill(&mut typed, &plan(), texts, true);
    for column in service().columns {
        typed.set(&column.name(1), "");
    }
    let left = read(texts, &Agreement::default(), &mut typed).service;
    assert_eq!(left, plan().agreement.service[1..]);
}

#[test]
fn only_other_conditions_than_the_usual_need_a_reason() {
    let mut agreement = plan().agreement;
    agreement.reason = " ".into();
    let lacking = Conditions::ALL.map(|kind| {
        agreement.conditions = Some(kind);
        agreement.lacks_reason()
    });
    assert_eq!(lacking, [false, false, true, true]);
    agreement.conditions = None;
    assert!(!agreement.lacks_reason());
}
