//! What promises to be one page is one.

use crate::documents::checklist::checklist;
use crate::documents::render::pdf::render;
use crate::domain::dossier::Dossier;
use crate::domain::tender::inventory;
use crate::i18n::Language;

#[test]
fn the_checklist_of_a_full_tender_with_long_lines_is_one_page() {
    let mut dossier: Dossier = serde_json::from_value(serde_json::json!({
        "format": "bestek-dossier/1",
        "tender": serde_json::from_str::<serde_json::Value>(
            include_str!("../../../../../templates/nl/example.json")).unwrap(),
    }))
    .unwrap();
    let long = "Medewerkers en hun leidinggevenden vinden onmiddellijk wat zij zoeken ".repeat(5);
    let texts = dossier.tender.goals.iter_mut().map(|one| &mut one.title);
    let knock_outs = dossier
        .tender
        .knock_outs
        .iter_mut()
        .map(|one| &mut one.text);
    for text in texts.chain(knock_outs) {
        text.clone_from(&long);
    }
    for (number, one) in dossier.tender.requirements.iter_mut().enumerate() {
        one.area = format!("{} {long}", number % 40);
    }
    dossier.tender.inventories = (0..9)
        .map(|number| inventory::Row {
            id: format!("PR{number}"),
            inventory: "price-lines".into(),
            values: [("what".to_owned(), long.clone())].into(),
            ..inventory::Row::default()
        })
        .collect();
    for language in [Language::Nl, Language::En] {
        let made = checklist(&dossier, language, "2026-11-30T10:00:00Z");
        let bytes = render(&made).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        assert_eq!(file.get_pages().len(), 1, "{language:?}");
    }
}
