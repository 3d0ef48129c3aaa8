//! Two versions side by side, part by part.

use jiff::civil::Date;
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::publication::difference::{Change, inventories};
use crate::domain::tender::inventory::{self, Column, Inventory};
use crate::domain::tender::part::Part;
use crate::i18n::{Texts, date, inventory as told, number};

/// Every part that changed, with a table.
pub fn view(texts: Texts, changes: &[Change]) -> Markup {
    let parts = std::iter::once(None).chain(Part::ALL.into_iter().map(Some));
    html! {
        @for part in parts {
            @let here: Vec<&Change> = changes.iter().filter(|one| one.part == part).collect();
            @if !here.is_empty() {
                @let title = part_title(texts, part);
                div.scroll tabindex="0" role="region" aria-label=(title) {
                    table.texts {
                        caption { (title) }
                        thead { tr {
                            th scope="col" { (texts.get("difference-what")) }
                            th scope="col" { (texts.get("difference-kind")) }
                            th scope="col" { (texts.get("difference-old")) }
                            th scope="col" { (texts.get("difference-new")) }
                        } }
                        tbody { @for change in here { (line(texts, change)) } }
                    }
                }
            }
        }
    }
}

fn part_title(texts: Texts, part: Option<Part>) -> String {
    match part {
        Some(part) => texts.get(&format!("part-{}", part.name())),
        None => texts.get("settings-title"),
    }
}

fn line(texts: Texts, change: &Change) -> Markup {
    let kind = match (&change.old, &change.new) {
        (None, _) => "difference-added",
        (_, None) => "difference-removed",
        (Some(_), Some(_)) => "difference-changed",
    };
    let side = |text: &Option<String>| text.as_deref().map(|text| value(texts, change, text));
    html! {
        tr {
            th scope="row" { (label(texts, change)) }
            td { (texts.get(kind)) }
            td { @if let Some(old) = side(&change.old) { del { (old) } } }
            td { @if let Some(new) = side(&change.new) { ins { (new) } } }
        }
    }
}

/// The table and the column that changed, when it is a row of a table.
fn cell_of(change: &Change) -> Option<(&'static Inventory, &'static Column)> {
    let [first, table, column] = change.path.as_slice() else {
        return None;
    };
    let table = inventory::find(table).filter(|_| first == inventories::PATH)?;
    let column = table.columns.iter().find(|one| one.code == *column)?;
    Some((table, column))
}

/// What changed: "R014: tekst".
fn label(texts: Texts, change: &Change) -> String {
    if let [first, table, column] = change.path.as_slice()
        && first == inventories::PATH
        && column == inventories::ORDER
        && let Some(table) = inventory::find(table)
    {
        let order = texts.get("difference-field-order");
        return format!("{} › {order}", told::title(texts, table));
    }
    if let Some((table, column)) = cell_of(change) {
        let names = [
            told::title(texts, table),
            told::column(texts, table, column),
        ];
        return format!("{}: {}", change.item, names.join(" › "));
    }
    let fields: Vec<String> = change
        .path
        .iter()
        .map(|field| {
            if field.chars().all(|c| c.is_ascii_digit()) {
                field.clone()
            } else {
                texts.get(&format!("difference-field-{}", field.replace('_', "-")))
            }
        })
        .collect();
    let fields = fields.join(" › ");
    if change.item.is_empty() {
        fields
    } else {
        format!("{}: {fields}", change.item)
    }
}

/// A value in words: codes by their name, figures in the notation of the language.
fn value(texts: Texts, change: &Change, text: &str) -> String {
    if let Some((table, column)) = cell_of(change) {
        return told::value(texts, table, column, text);
    }
    match text {
        "true" => return texts.get("difference-yes"),
        "false" => return texts.get("difference-no"),
        _ => {}
    }
    let field = change.path.last().map_or("", String::as_str);
    let key = match field {
        "class" => format!("requirements-class-{text}"),
        "method" => format!("method-{text}"),
        "panel" => format!("scoring-panel-{text}"),
        "rule" => format!("scoring-rule-{text}"),
        "mode" => format!("scoring-mode-{text}"),
        "procedure" => format!("scoring-procedure-{text}"),
        "sector" => format!("authority-sector-{text}"),
        "country" => format!("country-{text}"),
        "buyer" => format!("planning-buyer-{text}"),
        "contract" => format!("planning-contract-{text}"),
        "pace" => format!("planning-pace-{text}"),
        "moment" => format!("law-moment-{text}"),
        "kind" if change.part == Some(Part::KnockOuts) => format!("knock-outs-measure-{text}"),
        "kind" if change.path.iter().any(|one| one == "price_formula") => format!("formula-{text}"),
        "kind" if change.part == Some(Part::Goals) => format!("goals-{text}-one"),
        "kind" if change.part == Some(Part::Requirements) && change.path.len() == 1 => {
            format!("requirements-kind-{text}")
        }
        "answer_form" => format!("requirements-answer-{text}"),
        "gain" => format!("goal-gain-{text}"),
        "conditions" => format!("agreement-conditions-{text}"),
        "applies" => format!("agreement-applies-{text}"),
        "part" => format!("part-{text}"),
        "every" => format!("agreement-every-{text}"),
        "state" => format!("plan-state-{text}"),
        "by" if change.path.iter().any(|one| one == "indexation") => {
            format!("contract-indexed-{text}")
        }
        "kind" if change.path.iter().any(|one| one == "sources") => {
            format!("contract-source-{text}")
        }
        "kind" if change.part == Some(Part::Scoring) => format!("scoring-kind-{text}"),
        _ => String::new(),
    };
    if !key.is_empty() {
        let named = texts.get(&key);
        // An old code may have no name any more.
        return if named.contains(&key) {
            text.to_owned()
        } else {
            named
        };
    }
    figure(texts, field, text)
}

/// A figure in the notation of the language. A name stays as it was typed, also when it looks like
/// one: the version "2026".
fn figure(texts: Texts, field: &str, text: &str) -> String {
    if matches!(field, "version" | "title" | "name" | "text" | "file_name") {
        return text.to_owned();
    }
    if let Ok(day) = text.parse::<Date>() {
        return date::day(day, texts.language);
    }
    match text.parse::<Decimal>() {
        Ok(figure) if !text.starts_with('0') || text.starts_with("0.") || text == "0" => {
            number::plain(figure, texts.language)
        }
        Ok(_) | Err(_) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::publication::difference::difference;
    use crate::domain::tender::Tender;
    use crate::domain::tender::goal::Gain;
    use crate::domain::tender::kept_wording::KeptWording;
    use crate::domain::tender::requirement::{AnswerForm, RequirementKind};
    use crate::i18n::Language;

    #[test]
    fn every_field_of_a_tender_has_words() {
        let example: crate::domain::dossier::Dossier =
            serde_json::from_str(include_str!("../../../../templates/nl/example.json"))
                .expect("the example");
        let nothing: Tender = serde_json::from_str("{}").expect("an empty tender");
        let mut tender = example.tender;
        // The example does without these.
        let one = &mut tender.requirements[0];
        one.kind = Some(RequirementKind::Legal);
        one.answer_form = AnswerForm::Description;
        one.negotiable = true;
        one.expected_use = "Elke dag".into();
        one.bottlenecks = vec!["KP1".into()];
        tender.goals[0].adds = "Alles op één plek".into();
        tender.goals[0].gain = Some(Gain::Quality);
        tender.kept_wordings = vec![KeptWording {
            id: KeptWording::id_of(Part::KnockOuts, "K1", "wording-brand"),
            words: "Moodle".into(),
            reason: "Daar staan de cursussen.".into(),
            by: "Noor Hendriks".into(),
            ..KeptWording::default()
        }];
        let changes = difference(&nothing, &tender);
        assert!(changes.len() > 300);
        for language in Language::ALL {
            let page = view(language.texts(), &changes).into_string();
            assert!(page.contains("Daar staan de cursussen."));
            assert!(!page.contains('⟦'), "{:?}", page.split('⟦').nth(1));
        }
    }

    #[test]
    fn every_field_of_the_contract_and_the_plan_has_words() {
        let new: Tender = serde_json::from_str(
            r#"{"contract":{"start_up":true,"starts":"2027-01-04",
                "finance":{"once":"1","yearly":"2","substance":"3","software":"4",
                    "sources":[{"kind":"sector-fund","name":"A+O","amount":"5"}]},
                "indexation":{"by":"index","index":"SBI 62","percent":"2","from":"2028-01-01",
                    "maximum":"4"},
                "review":{"evaluation_months":"6","notice_months":"3"}},
            "implementation":{
                "steps":[{"id":"I1","title":"Team","state":"busy","decides":"a","advises":"b",
                    "informed":"c"}],
                "pilot":{"group":"a","size":"b","from":"2027-05-01","until":"2027-06-01",
                    "proof":"c"},
                "agreement":{"conditions":"tenderer","name":"a","reason":"b",
                    "deviations":[{"article":"1","text":"b"}],
                    "documents":[{"title":"a","applies":"partly","reason":"b"}],
                    "invoicing":{"every":"quarter","ahead":true,"peppol":true,"reference":"a"},
                    "service":[{"subject":"a","norm":"b","measured":"c","consequence":"d"}]}}}"#,
        )
        .expect("a tender");
        let nothing: Tender = serde_json::from_str("{}").expect("an empty tender");
        let changes = difference(&nothing, &new);
        for language in Language::ALL {
            let texts = language.texts();
            let page = view(texts, &changes).into_string();
            assert!(!page.contains('⟦'), "{:?}", page.split('⟦').nth(1));
            for key in [
                "contract-source-sector-fund",
                "contract-indexed-index",
                "agreement-conditions-tenderer",
                "agreement-applies-partly",
                "agreement-every-quarter",
                "plan-state-busy",
            ] {
                assert!(page.contains(&texts.get(key)), "{key}");
            }
        }
    }

    #[test]
    fn an_attachment_is_told_with_the_name_of_its_part_and_its_own_version() {
        let new: Tender = serde_json::from_str(
            r#"{"attachments":[{"id":"B01","part":"motivation","title":"2025","version":"2026",
                "file_name":"plan.pdf","bytes":123456,"sha256":"ab"}]}"#,
        )
        .expect("a tender");
        let mut old = new.clone();
        old.attachments[0].part = "goals".to_owned();
        old.attachments[0].title.clear();
        old.attachments[0].version.clear();
        let changes = difference(&old, &new);
        for language in Language::ALL {
            let texts = language.texts();
            let page = view(texts, &changes).into_string();
            for said in [texts.get("part-motivation").as_str(), "2026", "2025"] {
                assert!(
                    page.contains(&format!("<ins>{said}</ins>")),
                    "{said} {page}"
                );
            }
            assert!(!page.contains('⟦') && !page.contains("<ins>motivation"));
        }
    }
}
