//! Codes and figures of the dossier in words, the same in every document.

use rust_decimal::Decimal;

use crate::documents::exact::{exact, rounded};
use crate::domain::award::method::name::MethodName;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::CriterionKind;
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Texts, number};

/// The name of a class, for example "wens (zwaar)".
pub fn class(texts: Texts, class: RequirementClass) -> String {
    texts.get(match class {
        RequirementClass::Must => "doc-class-must",
        RequirementClass::Should => "doc-class-should",
        RequirementClass::Could => "doc-class-could",
        RequirementClass::ToDevelop => "doc-class-to-develop",
        RequirementClass::Wont => "doc-class-wont",
    })
}

/// A share as a percentage with at most two decimals; the share is in units of `of`.
pub fn percent(texts: Texts, share: Decimal, of: Option<Decimal>) -> String {
    let of = of.unwrap_or(Decimal::ONE);
    if of.is_zero() {
        return String::new();
    }
    let value = exact(share) * exact(Decimal::ONE_HUNDRED) / exact(of);
    rounded(&value, 2)
        .map(|value| format!("{}%", number::plain(value, texts.language)))
        .unwrap_or_default()
}

/// A line of at most so many characters and a mark that more was written; a word is not cut where
/// that can be helped.
pub fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let start: String = text.chars().take(most).collect();
    // Half a name says more than the number before it.
    let words = start.rsplit_once(' ').map_or("", |(words, _)| words);
    if words.chars().count() * 2 < most {
        return format!("{}…", start.trim_end());
    }
    let start = words;
    format!("{start} …")
}

/// A number of months: "1 maand", "6 maanden".
pub fn months(texts: Texts, months: Decimal) -> String {
    let amount = number::plain(months, texts.language);
    let key = if months == Decimal::ONE {
        "doc-month"
    } else {
        "doc-months"
    };
    texts.with(key, [("amount", amount.into())])
}

/// A number of points: "1 punt", "16,67 punten".
pub fn points(texts: Texts, points: Decimal) -> String {
    let amount = number::plain(points, texts.language);
    let key = if points == Decimal::ONE {
        "doc-point"
    } else {
        "doc-points"
    };
    texts.with(key, [("amount", amount.into())])
}

/// What a criterion earns: points, an amount of money, or a percentage.
pub fn earned(texts: Texts, worth: Worth, earned: Decimal) -> String {
    match worth {
        Worth::Weight => points(texts, earned),
        Worth::Fraction => percent(texts, earned, None),
        Worth::Money => Money::try_from(earned).map_or_else(
            |_| plain(texts, earned),
            |amount| number::money(amount, texts.language),
        ),
    }
}

/// A plain number.
pub fn plain(texts: Texts, value: Decimal) -> String {
    number::plain(value, texts.language)
}

/// Goals with their titles, one a line; a goal that no longer exists keeps its id.
pub fn goals(tender: &Tender, ids: &[String]) -> String {
    let named = ids.iter().map(|id| {
        let title = tender
            .goals
            .iter()
            .find(|goal| goal.id == *id)
            .map(|goal| goal.title.trim());
        match title {
            Some(title) if !title.is_empty() => format!("{id}: {title}"),
            _ => id.clone(),
        }
    });
    named.collect::<Vec<_>>().join("\n")
}

/// Things in a sentence: "a, b en c".
pub fn joined(texts: Texts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => {
            let fills = [
                ("rest", rest.join(", ").into()),
                ("last", last.clone().into()),
            ];
            texts.with("doc-join", fills)
        }
    }
}

/// The rounding of the award in a sentence.
pub fn rounding(tender: &Tender, texts: Texts) -> String {
    let rounding = tender.award.rounding.as_ref();
    let decimals = tender.award.decimals();
    let mode = texts.get(match rounding.map(|rounding| rounding.mode.as_str()) {
        Some("half-even") => "doc-rounding-half-even",
        Some("down") => "doc-rounding-down",
        _ => "doc-rounding-half-up",
    });
    let key = match rounding.map(|rounding| rounding.stage.as_str()) {
        _ if tender.award.method != MethodName::WeightedPoints => "doc-rounding-figure",
        Some("components") => "doc-rounding-components",
        Some("criteria") => "doc-rounding-criteria",
        _ => "doc-rounding-total",
    };
    let before = texts.get(if tender.award.is_computed() {
        "doc-before-computed"
    } else {
        "doc-before-exact"
    });
    let fills = [
        ("decimals", plain(texts, decimals).into()),
        ("mode", mode.into()),
        ("before", before.into()),
    ];
    texts.with(key, fills)
}

/// A tie rule in words, for example "de hoogste score voor kwaliteit".
pub fn tie_rule(tender: &Tender, texts: Texts, rule: &str) -> String {
    match rule {
        "higher-quality" => texts.get("doc-tie-higher-quality"),
        "lower-price" => texts.get("doc-tie-lower-price"),
        "higher-price" => texts.get("doc-tie-higher-price"),
        "earliest" => texts.get("doc-tie-earliest"),
        lot if lot.starts_with("lot:") => texts.get("doc-tie-lot"),
        other => {
            let id = other.strip_prefix("criterion:").unwrap_or(other);
            let name = criterion_name(tender, id);
            texts.with("doc-tie-criterion", [("name", name.into())])
        }
    }
}

/// The name of a criterion; its id when it has none.
pub fn criterion_name(tender: &Tender, id: &str) -> String {
    crate::documents::weights::nodes(tender)
        .into_iter()
        .find(|node| node.criterion.id == id)
        .map(|node| node.criterion.name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| id.to_owned())
}

/// How a criterion is scored, in a few words.
pub fn kind(texts: Texts, kind: CriterionKind) -> String {
    texts.get(match kind {
        CriterionKind::Marked => "doc-kind-marked",
        CriterionKind::Requirements => "doc-kind-requirements",
        CriterionKind::Measured => "doc-kind-measured",
    })
}
