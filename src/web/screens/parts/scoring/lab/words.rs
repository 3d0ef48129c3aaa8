//! Bids, methods and dangers of the lab in words.

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::award::InputError;
use crate::domain::award::evaluation::Reason;
use crate::domain::award::method::name::MethodName;
use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::danger::{Danger, Limit, WholeDeduction};
use crate::domain::method_lab::offer::{self, Dummy};
use crate::domain::method_lab::trial::{Outcome, Removed, Tried};
use crate::domain::method_lab::variant::Variant;
use crate::i18n::method;
use crate::i18n::{Texts, number};
use crate::web::screens::parts::scoring::percent;

/// No-break space: keeps € and its amount on one line.
const NO_BREAK: char = '\u{a0}';

/// What an invented bid is called.
pub fn bid(texts: Texts, dummy: Dummy) -> String {
    texts.get(&format!("lab-bid-{}", dummy.name()))
}

/// The same in one word, for beside a mark in a picture.
pub fn mark(texts: Texts, dummy: Dummy) -> String {
    texts.get(&format!("lab-mark-{}", dummy.name()))
}

/// What a method is called; weighted points with their formula.
pub fn choice(texts: Texts, choice: Choice) -> String {
    match choice {
        Choice::Method(name) => method::name(texts, name),
        Choice::Formula(formula) => {
            let formula = method::formula_name(texts, formula);
            texts.with("lab-formula", [("formula", lower(&formula).into())])
        }
    }
}

/// What a method does, with the figures that it uses here.
pub fn rule(texts: Texts, variant: &Variant) -> String {
    let award = &variant.award;
    match variant.choice {
        Choice::Formula(formula) => method::formula_rule(texts, award, formula),
        Choice::Method(_) => method::rule(texts, award, &[]),
    }
}

/// What full quality counts for in a method that is laid beside the chosen one.
pub fn counts_for(texts: Texts, variant: &Variant) -> Vec<String> {
    let language = texts.language;
    let mut found = Vec::new();
    if let Some(value) = variant.value {
        let printed = match variant.award.method {
            MethodName::ValueDeduction => number::money(offer::money(value), language),
            _ => number::plain(value, language),
        };
        found.push(texts.with("lab-value", [("value", printed.into())]));
    }
    if variant.award.method == MethodName::WeightedPoints {
        let weight = variant.award.quality_weight.unwrap_or_default();
        let weight = number::plain(weight, language);
        found.push(texts.with("lab-quality-weight", [("weight", weight.into())]));
    }
    if let Some(worth) = variant.made_of {
        let key = if worth.of_method {
            "lab-worth-same"
        } else {
            "lab-worth-half"
        };
        let amount = number::money(worth.amount, language);
        found.push(texts.with(key, [("amount", amount.into())]));
    }
    found
}

/// A deciding figure as people read it.
pub fn figure(texts: Texts, method: MethodName, figure: &str) -> String {
    let printed = number::decimal_text(figure, texts.language);
    if method.is_money() {
        let (sign, digits) = match printed.strip_prefix('−') {
            Some(digits) => ("−", digits),
            None => ("", printed.as_str()),
        };
        return format!("{sign}€{NO_BREAK}{digits}");
    }
    printed
}

/// A weight with at most two decimals: the crossing of two bids seldom is a round number.
pub fn rounded(texts: Texts, weight: &str) -> String {
    let Ok(value) = Decimal::from_str(weight) else {
        return number::decimal_text(weight, texts.language);
    };
    let value = value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    number::plain(value, texts.language)
}

/// What the deciding figure is called.
pub fn figure_name(texts: Texts, method: MethodName) -> String {
    texts.get(figure_kind(
        method,
        "lab-total",
        "lab-comparison",
        "lab-index",
    ))
}

/// One of three, by whether the method decides by points, by money or by an index.
fn figure_kind<'a>(method: MethodName, points: &'a str, money: &'a str, index: &'a str) -> &'a str {
    if method.is_money() {
        money
    } else if method == MethodName::WeightedPoints {
        points
    } else {
        index
    }
}

/// Who wins, by how much.
pub fn verdict(texts: Texts, method: MethodName, outcome: &Outcome) -> String {
    let ranked: Vec<(&Tried, &str, bool)> = outcome
        .bids
        .iter()
        .filter_map(|one| {
            let row = one.ranked.as_ref()?;
            Some((one, row.total.as_str(), row.tie_break.is_some()))
        })
        .collect();
    let winners = outcome.winners();
    let name = |one: &Tried| bid(texts, one.offer.dummy);
    match (ranked.as_slice(), winners.len()) {
        ([], _) => texts.get("lab-verdict-none"),
        ([(only, _, _)], _) => texts.with("lab-verdict-only", [("winner", name(only).into())]),
        (_, 2..) => texts.with("lab-verdict-tie", [("names", bids(texts, &winners).into())]),
        ([(first, total, by_rule), (second, other, _), ..], _) => {
            let key = if *by_rule && total == other {
                "lab-verdict-rule"
            } else if method == MethodName::QualityPerPriceCorridor {
                "lab-verdict-corridor"
            } else {
                let (points, money) = ("lab-verdict-points", "lab-verdict-money");
                figure_kind(method, points, money, "lab-verdict-index")
            };
            let fills = [
                ("winner", name(first).into()),
                ("second", name(second).into()),
                ("figure", figure(texts, method, total).into()),
                ("other", figure(texts, method, other).into()),
            ];
            texts.with(key, fills)
        }
    }
}

/// What leaving a bid out does to the others.
pub fn removal(texts: Texts, removed: &Removed) -> String {
    let pairs = removed.swapped.iter();
    let pairs = pairs.map(|(one, other)| bids(texts, &[*one, *other]));
    let also = |one: String, other: String| {
        texts.with("lab-also", [("one", one.into()), ("other", other.into())])
    };
    let pairs = pairs.reduce(also).unwrap_or_default();
    let fills = [
        ("without", bid(texts, removed.without).into()),
        ("pairs", pairs.into()),
        ("winner", bids(texts, &removed.winners).into()),
    ];
    texts.with("lab-removal", fills)
}

/// Names with the last one after "en".
pub fn bids(texts: Texts, dummies: &[Dummy]) -> String {
    let quoted = |dummy: &Dummy| format!("“{}”", bid(texts, *dummy));
    let names: Vec<String> = dummies.iter().map(quoted).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let fills = [
                ("rest", rest.join(", ").into()),
                ("last", last.as_str().into()),
            ];
            texts.with("lab-and", fills)
        }
        Some((last, _)) => last.clone(),
        None => texts.get("lab-nobody"),
    }
}

/// What to think over, and what can be done about it.
pub fn danger(texts: Texts, danger: &Danger) -> String {
    let language = texts.language;
    match danger {
        Danger::PriceCannotMatter => texts.get("lab-danger-price-cannot-matter"),
        Danger::RankReversal(removals) => {
            let what = removals.iter().map(|removed| removal(texts, removed));
            let what: Vec<String> = what.collect();
            texts.with(
                "lab-danger-rank-reversal",
                [("what", what.join(" ").into())],
            )
        }
        Danger::WholeDeduction(WholeDeduction::Percent(percent)) => {
            let percent = percent::print_weight(*percent, language);
            texts.with("lab-danger-percent", [("percent", percent.into())])
        }
        Danger::WholeDeduction(WholeDeduction::Coefficient(value)) => {
            let value = number::plain(*value, language);
            texts.with("lab-danger-coefficient", [("value", value.into())])
        }
        Danger::WholeDeduction(WholeDeduction::Value { value, limit }) => {
            value_danger(texts, *value, *limit)
        }
        Danger::FlatBelow(amount) => {
            let amount = number::money(*amount, language);
            texts.with("lab-danger-flat-below", [("amount", amount.into())])
        }
        Danger::OutOfReach(points) => {
            let points = number::plain(*points, language);
            texts.with("lab-danger-out-of-reach", [("points", points.into())])
        }
    }
}

fn value_danger(texts: Texts, value: Decimal, limit: Limit) -> String {
    let what = match limit {
        Limit::Bid(dummy, _) => texts.with("lab-limit-bid", [("bid", bid(texts, dummy).into())]),
        Limit::Ceiling(_) => texts.get("lab-limit-ceiling"),
        Limit::Budget(_) => texts.get("lab-limit-budget"),
    };
    let fills = [
        (
            "value",
            number::money(offer::money(value), texts.language).into(),
        ),
        ("limit", what.into()),
        (
            "amount",
            number::money(limit.amount(), texts.language).into(),
        ),
    ];
    texts.with("lab-danger-value", fills)
}

/// That the engine refuses, in the words of the lab: its own are for whoever writes a dossier.
pub fn refused(texts: Texts, errors: &[InputError]) -> String {
    if errors
        .iter()
        .all(|error| error.pointer.starts_with("/bids/"))
    {
        return texts.get("lab-refused-price");
    }
    texts.get("lab-refused")
}

/// Invented bids can only fall off by what the method itself asks.
pub fn reasons(texts: Texts, reasons: &[Reason]) -> String {
    let names = reasons.iter().map(|reason| match reason {
        Reason::Ceiling => texts.get("lab-out-ceiling"),
        Reason::NoQuality => texts.get("lab-out-no-quality"),
        Reason::QualityMinimum
        | Reason::CriterionMinimum(_)
        | Reason::Withdrawn
        | Reason::KnockOut(_)
        | Reason::Must(_) => texts.get("lab-out-minimum"),
    });
    let names: Vec<String> = names.collect();
    names.join(", ")
}

/// The bids that take no part, each with why; the test says nothing about them.
pub fn left_out(texts: Texts, outcome: &Outcome) -> Vec<String> {
    let out = outcome.bids.iter().filter(|one| one.ranked.is_none());
    let said = out.map(|one| {
        let fills = [
            ("bid", bids(texts, &[one.offer.dummy]).into()),
            ("reasons", reasons(texts, &one.reasons).into()),
        ];
        texts.with("lab-dangers-out", fills)
    });
    said.collect()
}

/// A name within a sentence.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
