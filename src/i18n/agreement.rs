//! Conditions, invoices and indexation in words, the same on pages and in documents.

use crate::domain::tender::contract::indexation::{Indexation, IndexedBy};
use crate::domain::tender::implementation::agreement::{Agreement, Invoicing};
use crate::i18n::{Texts, date, number};

/// Which conditions apply; nothing while nobody chose.
pub fn conditions(texts: Texts, agreement: &Agreement) -> Option<String> {
    let code = agreement.conditions?.code();
    let kind = texts.get(&format!("agreement-conditions-{code}"));
    Some(match agreement.name.as_str() {
        "" => kind,
        name => format!("{kind}: {name}"),
    })
}

/// How is invoiced, a sentence each.
pub fn invoicing(texts: Texts, invoicing: &Invoicing) -> Vec<String> {
    let either = |answer: Option<bool>, yes: &str, no: &str| {
        answer.map(|answer| texts.get(if answer { yes } else { no }))
    };
    let every = invoicing.every.map(|every| {
        let code = every.code();
        texts.get(&format!("agreement-invoiced-{code}"))
    });
    let ahead = either(
        invoicing.ahead,
        "agreement-invoiced-ahead",
        "agreement-invoiced-in-arrears",
    );
    let peppol = either(
        invoicing.peppol,
        "agreement-invoiced-peppol",
        "agreement-invoiced-no-peppol",
    );
    let reference = (!invoicing.reference.is_empty()).then(|| {
        let fills = [("reference", invoicing.reference.as_str().into())];
        texts.with("agreement-invoiced-reference", fills)
    });
    [every, ahead, peppol, reference]
        .into_iter()
        .flatten()
        .collect()
}

/// How prices follow the market, a sentence each; none while nobody chose.
pub fn indexation(texts: Texts, indexation: &Indexation) -> Vec<String> {
    let percent = |value| number::plain(value, texts.language);
    let by = match indexation.by {
        None => return Vec::new(),
        Some(IndexedBy::Nothing) => return vec![texts.get("agreement-price-fixed")],
        Some(IndexedBy::Index) => {
            let fills = [("index", indexation.index.as_str().into())];
            texts.with("agreement-price-index", fills)
        }
        Some(IndexedBy::Percent) => {
            let value = indexation.percent.map(percent).unwrap_or_default();
            texts.with("agreement-price-percent", [("percent", value.into())])
        }
    };
    let from = date::parse(&indexation.from).map(|day| {
        let day = date::day(day, texts.language);
        texts.with("agreement-price-from", [("day", day.into())])
    });
    let most = indexation.maximum.map(|most| {
        let fills = [("percent", percent(most).into())];
        texts.with("agreement-price-most", fills)
    });
    [Some(by), from, most].into_iter().flatten().collect()
}
