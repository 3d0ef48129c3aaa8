//! The `bids` list: every mark, answer and price is checked against what was asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::award::case::Bid;
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::input::answer::{Answer, AnswerRule};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::place::{self, Errors, Place};
use crate::domain::award::input::price_sheet::Line;
use crate::domain::award::input::requirement::Requirement;
use crate::domain::award::json::Node;
use crate::domain::award::leaf::Scale;
use crate::domain::tender::requirement::RequirementClass;

/// What bids are checked against.
pub struct Rules<'a> {
    /// Ids of the knock-outs.
    pub knock_outs: &'a BTreeSet<&'a str>,
    /// All requirements by id.
    pub requirements: &'a BTreeMap<&'a str, &'a Requirement<'a>>,
    /// The criteria.
    pub tree: &'a Tree,
    /// Whether an id that none of these has must be a mistake.
    pub knows_every_id: bool,
    /// The lines of the price sheet; none when there is no sheet.
    pub sheet: &'a [Line],
    /// Whether a price of 0 cannot be computed.
    pub refuses_free: bool,
    /// Whether a tie rule asks when bids came in.
    pub needs_times: bool,
}

/// A bid as it was written. Invariant: what is present fits its scale, rule or sheet.
#[derive(Debug)]
pub struct Given {
    /// Unique among the bids.
    pub id: String,
    /// True once the tenderer took it back.
    pub withdrawn: bool,
    /// The price, when it can be told.
    pub price: Option<Exact>,
    /// Lines of the price sheet without a unit price.
    pub missing_lines: Vec<String>,
    /// When it came in.
    pub received: Option<String>,
    /// Per knock-out whether it is met.
    pub knock_outs: BTreeMap<String, bool>,
    /// Per must and per scored requirement the answer.
    pub answers: BTreeMap<String, Answer>,
    /// Per criterion the mark that the panel agreed on.
    pub marks: BTreeMap<String, Exact>,
    /// Per criterion the mark of each assessor.
    pub assessor_marks: BTreeMap<String, BTreeMap<String, Exact>>,
    /// Per criterion the measured number.
    pub measures: BTreeMap<String, Exact>,
}

impl Given {
    /// The bid as the gate sees it.
    pub fn bid(self, knock_outs: &[String], musts: &[String]) -> Bid {
        let met = Answer::Named("yes".to_owned());
        let answers = musts.iter().map(|id| self.answers.get(id));
        Bid {
            knock_outs: knock_outs
                .iter()
                .map(|id| self.knock_outs.get(id).copied())
                .collect(),
            musts: answers
                .map(|answer| answer.map(|answer| *answer == met))
                .collect(),
            id: self.id,
            withdrawn: self.withdrawn,
            price: self.price,
            missing_lines: self.missing_lines,
            received: self.received,
        }
    }
}

/// Reads all bids.
pub fn read(root: &Place, rules: &Rules, errors: &mut Errors) -> Vec<Given> {
    let mut used = BTreeSet::new();
    let items = root.list_in("bids", errors);
    items
        .iter()
        .filter_map(|item| bid(item, rules, &mut used, errors))
        .collect()
}

fn bid(
    place: &Place,
    rules: &Rules,
    used: &mut BTreeSet<String>,
    errors: &mut Errors,
) -> Option<Given> {
    if !place.is_object(errors) {
        return None;
    }
    let id = place.id(used, errors);
    let withdrawn = place
        .get("withdrawn")
        .and_then(|flag| flag.flag(errors))
        .unwrap_or_default();
    let (price, missing_lines) = price(place, rules, errors);
    Some(Given {
        knock_outs: knock_outs(place, rules, errors),
        answers: answers(place, rules, errors),
        marks: marks(place, rules, errors),
        assessor_marks: assessor_marks(place, rules, errors),
        measures: measures(place, rules, errors),
        received: if rules.needs_times {
            received(place, errors)
        } else {
            None
        },
        id: id?,
        withdrawn,
        price,
        missing_lines,
    })
}

/// When a bid came in; times in this one form sort as text.
fn received(place: &Place, errors: &mut Errors) -> Option<String> {
    let place = place.get("received")?;
    let text = place.text(errors)?;
    let form = "0000-00-00T00:00:00Z";
    let fits = text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| match form {
                b'0' => byte.is_ascii_digit(),
                _ => byte == form,
            });
    if !fits {
        let message = "Write the time in UTC as \"2026-11-24T10:00:00Z\".";
        errors.add(&place.pointer, message);
        return None;
    }
    Some(text.to_owned())
}

/// Refuses an id that nothing has: most likely a typo.
fn is_known(known: bool, rules: &Rules, kind: &str, place: &Place, errors: &mut Errors) -> bool {
    if !known && rules.knows_every_id {
        let id = place.pointer.rsplit('/').next().unwrap_or_default();
        let message = format!("There is no {kind} `{id}`; correct the id or remove it.");
        errors.add(&place.pointer, message);
    }
    known
}

/// The price, and the lines of the sheet that have no unit price.
fn price(place: &Place, rules: &Rules, errors: &mut Errors) -> (Option<Exact>, Vec<String>) {
    let given = match place.get("price") {
        Some(_) => place.need_amount("price", errors),
        None => None,
    };
    let unit_prices = match place.get("unit_prices") {
        Some(prices) if prices.is_object(errors) => Some(prices),
        Some(_) | None => None,
    };
    let (mut sum, mut missing) = (Exact::ZERO, Vec::new());
    for line in rules.sheet {
        let prices = unit_prices
            .as_ref()
            .filter(|prices| prices.get(&line.id).is_some());
        match prices.map(|prices| prices.need_amount(&line.id, errors)) {
            Some(Some(unit_price)) => sum += unit_price * &line.times,
            Some(None) | None => missing.push(line.id.clone()),
        }
    }
    let has_sum = !rules.sheet.is_empty() && missing.is_empty();
    if let Some(given) = given.as_ref().filter(|given| has_sum && **given != sum) {
        let (given, sum) = (print::plain(given), print::plain(&sum));
        let message = format!(
            "The price is {given} but the unit prices add up to {sum}; correct one or remove \
             `price`."
        );
        errors.add(&place.pointer_to("price"), message);
    }
    let price = if has_sum { Some(sum) } else { given };
    if rules.refuses_free && price.as_ref().is_some_and(Exact::is_zero) {
        let message = "A price of 0 has no answer in a formula that divides by the price; choose \
                       another formula or correct the price.";
        errors.add(&place.pointer_to("price"), message);
    }
    (price, missing)
}

fn knock_outs(place: &Place, rules: &Rules, errors: &mut Errors) -> BTreeMap<String, bool> {
    let mut results = BTreeMap::new();
    for (id, result) in place.entries_in("knock_outs", errors) {
        if is_known(
            rules.knock_outs.contains(id),
            rules,
            "knock-out",
            &result,
            errors,
        ) {
            let met = result.choice(&[("pass", true), ("fail", false)], errors);
            results.extend(met.map(|met| (id.to_owned(), met)));
        }
    }
    results
}

fn answers(place: &Place, rules: &Rules, errors: &mut Errors) -> BTreeMap<String, Answer> {
    let mut answers = BTreeMap::new();
    for (id, given) in place.entries_in("answers", errors) {
        let requirement = rules.requirements.get(id);
        is_known(requirement.is_some(), rules, "requirement", &given, errors);
        let Some(requirement) = requirement else {
            continue;
        };
        let answer = match rules.tree.rules.get(id) {
            Some(AnswerRule::Months(_)) => months(&given, errors),
            Some(AnswerRule::Named(shares)) => named(&given, shares, errors),
            None if requirement.class == RequirementClass::Must => {
                named(&given, &requirement.named, errors)
            }
            // No criterion counts it, so its answer decides nothing.
            None => None,
        };
        answers.extend(answer.map(|answer| (id.to_owned(), answer)));
    }
    answers
}

fn named(given: &Place, shares: &BTreeMap<String, Exact>, errors: &mut Errors) -> Option<Answer> {
    let options: Vec<(&str, &str)> = shares
        .keys()
        .map(|name| (name.as_str(), name.as_str()))
        .collect();
    given
        .choice(&options, errors)
        .map(|name| Answer::Named(name.to_owned()))
}

fn months(given: &Place, errors: &mut Errors) -> Option<Answer> {
    match given.node {
        Node::Object(_) => given.need_amount("months", errors).map(Answer::Months),
        Node::Text(text) if text == "available" => Some(Answer::Months(Exact::ZERO)),
        Node::Text(text) if text == "never" => Some(Answer::Never),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => {
            let message = "Answer with {\"months\": \"6\"}, \"available\" or \"never\".";
            errors.add(&given.pointer, message);
            None
        }
    }
}

fn marks(place: &Place, rules: &Rules, errors: &mut Errors) -> BTreeMap<String, Exact> {
    let mut marks = BTreeMap::new();
    for (id, given) in place.entries_in("marks", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            &given,
            errors,
        );
        if let Some(scale) = rules.tree.scales.get(id) {
            marks.extend(mark(&given, scale, errors).map(|mark| (id.to_owned(), mark)));
        }
    }
    marks
}

fn assessor_marks(
    place: &Place,
    rules: &Rules,
    errors: &mut Errors,
) -> BTreeMap<String, BTreeMap<String, Exact>> {
    let mut all = BTreeMap::new();
    for (id, by_assessor) in place.entries_in("assessor_marks", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            &by_assessor,
            errors,
        );
        let Some(scale) = rules.tree.scales.get(id) else {
            continue;
        };
        let mut marks = BTreeMap::new();
        for (assessor, given) in by_assessor.entries(errors) {
            if place::is_id(assessor) {
                marks.extend(mark(&given, scale, errors).map(|mark| (assessor.to_owned(), mark)));
            } else {
                errors.add(&given.pointer, place::ID_RULE);
            }
        }
        all.insert(id.to_owned(), marks);
    }
    all
}

fn mark(given: &Place, scale: &Scale, errors: &mut Errors) -> Option<Exact> {
    let mark = given.number(errors)?;
    if scale.share(&mark).is_some() {
        return Some(mark);
    }
    let valid = match scale {
        Scale::Range { zero, full } => {
            format!(
                "from {} to {}",
                print::plain(zero.min(full)),
                print::plain(zero.max(full))
            )
        }
        Scale::Levels(levels) => {
            let marks: Vec<String> = levels.keys().map(print::plain).collect();
            format!("out of {}", marks.join(", "))
        }
    };
    let message = format!(
        "{} is not on the scale; give a mark {valid}.",
        print::plain(&mark)
    );
    errors.add(&given.pointer, message);
    None
}

fn measures(place: &Place, rules: &Rules, errors: &mut Errors) -> BTreeMap<String, Exact> {
    let mut measures = BTreeMap::new();
    for (id, given) in place.entries_in("measures", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            &given,
            errors,
        );
        if rules.tree.measured.contains(id) {
            measures.extend(given.number(errors).map(|value| (id.to_owned(), value)));
        }
    }
    measures
}
