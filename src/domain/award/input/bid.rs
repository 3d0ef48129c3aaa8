//! The `bids` list: every mark, answer and price is checked against what was asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::award::case::Bid;
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::input::answer::{Answer, AnswerRule};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::{self, Place};
use crate::domain::award::input::price_sheet::Line;
use crate::domain::award::input::requirement::Requirement;
use crate::domain::award::json::{self, Node};
use crate::domain::award::leaf::Scale;
use crate::domain::tender::requirement::RequirementClass;

/// What bids are checked against.
pub struct Rules<'a, 'r> {
    /// Ids of the knock-outs.
    pub knock_outs: &'r BTreeSet<&'a str>,
    /// All requirements by id.
    pub requirements: &'r BTreeMap<&'a str, &'r Requirement<'a>>,
    /// The criteria.
    pub tree: &'r Tree<'a>,
    /// Whether an id that none of these has must be a mistake.
    pub knows_every_id: bool,
    /// The lines of the price sheet; none when there is no sheet.
    pub sheet: &'r [Line<'a>],
    /// Whether a price of 0 cannot be computed.
    pub refuses_free: bool,
    /// Whether a tie rule asks when bids came in.
    pub needs_times: bool,
}

/// A bid as it was written. Invariant: what is present fits its scale, rule or sheet.
#[derive(Debug)]
pub struct Given<'a> {
    /// Unique among the bids.
    pub id: &'a str,
    /// True once the tenderer took it back.
    pub withdrawn: bool,
    /// The price, when it can be told.
    pub price: Option<Exact>,
    /// Lines of the price sheet without a unit price.
    pub missing_lines: Vec<&'a str>,
    /// When it came in.
    pub received: Option<&'a str>,
    /// Per knock-out whether it is met.
    pub knock_outs: BTreeMap<&'a str, bool>,
    /// Per must and per scored requirement the answer.
    pub answers: BTreeMap<&'a str, Answer<'a>>,
    /// Per criterion the mark that the panel agreed on.
    pub marks: BTreeMap<&'a str, Exact>,
    /// Per criterion the mark of each assessor, sorted by assessor.
    pub assessor_marks: BTreeMap<&'a str, Vec<(&'a str, Exact)>>,
    /// Per criterion the measured number.
    pub measures: BTreeMap<&'a str, Exact>,
}

impl Given<'_> {
    /// The bid as the gate sees it.
    pub fn bid(self, knock_outs: &[String], musts: &[String]) -> Bid {
        let met = Answer::Named("yes");
        let answers = musts.iter().map(|id| self.answers.get(id.as_str()));
        Bid {
            knock_outs: knock_outs
                .iter()
                .map(|id| self.knock_outs.get(id.as_str()).copied())
                .collect(),
            musts: answers
                .map(|answer| answer.map(|answer| *answer == met))
                .collect(),
            id: self.id.to_owned(),
            withdrawn: self.withdrawn,
            price: self.price,
            missing_lines: self.missing_lines.into_iter().map(str::to_owned).collect(),
            received: self.received.map(str::to_owned),
        }
    }
}

/// Reads all bids.
pub fn read<'a>(root: &Place<'a>, rules: &Rules<'a, '_>, errors: &mut Errors) -> Vec<Given<'a>> {
    let mut used = BTreeSet::new();
    let items = root.list_in("bids", errors);
    items
        .iter()
        .filter_map(|item| bid(item, rules, &mut used, errors))
        .collect()
}

fn bid<'a>(
    place: &Place<'a>,
    rules: &Rules<'a, '_>,
    used: &mut BTreeSet<&'a str>,
    errors: &mut Errors,
) -> Option<Given<'a>> {
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
fn received<'a>(place: &Place<'a>, errors: &mut Errors) -> Option<&'a str> {
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
        errors.add(&place, message);
        return None;
    }
    Some(text)
}

/// Refuses an id that nothing has: most likely a typo.
fn is_known(
    known: bool,
    rules: &Rules,
    kind: &str,
    (id, place): (&str, &Place),
    errors: &mut Errors,
) -> bool {
    if !known && rules.knows_every_id {
        let id = json::escaped(id);
        let message = format!("There is no {kind} `{id}`; correct the id or remove it.");
        errors.add(place, message);
    }
    known
}

/// The price, and the lines of the sheet that have no unit price.
fn price<'a>(
    place: &Place<'a>,
    rules: &Rules<'a, '_>,
    errors: &mut Errors,
) -> (Option<Exact>, Vec<&'a str>) {
    let given = match place.get("price") {
        Some(_) => place.need_amount("price", errors),
        None => None,
    };
    let unit_prices = match place.get("unit_prices") {
        Some(prices) if prices.is_object(errors) => Some(prices),
        Some(_) | None => None,
    };
    let (mut sum, mut missing) = (Exact::ZERO, Vec::new());
    if let Some(prices) = unit_prices {
        let by_line: BTreeMap<&str, Place> = prices.entries(errors).collect();
        for line in rules.sheet {
            let unit_price = by_line.get(line.id).and_then(|one| one.number(errors));
            match unit_price.and_then(|one| prices.not_negative(line.id, one, errors)) {
                Some(unit_price) => sum += unit_price * &line.times,
                None => missing.push(line.id),
            }
        }
    } else {
        missing.extend(rules.sheet.iter().map(|line| line.id));
    }
    let has_sum = !rules.sheet.is_empty() && missing.is_empty();
    if let Some(given) = given.as_ref().filter(|given| has_sum && **given != sum) {
        let (given, sum) = (print::plain(given), print::plain(&sum));
        let message = format!(
            "The price is {given} but the unit prices add up to {sum}; correct one or remove \
             `price`."
        );
        errors.add(place.pointer_to("price"), message);
    }
    let price = if has_sum { Some(sum) } else { given };
    if rules.refuses_free && price.as_ref().is_some_and(Exact::is_zero) {
        let message = "A price of 0 has no answer in a formula that divides by the price; choose \
                       another formula or correct the price.";
        errors.add(place.pointer_to("price"), message);
    }
    (price, missing)
}

fn knock_outs<'a>(
    place: &Place<'a>,
    rules: &Rules,
    errors: &mut Errors,
) -> BTreeMap<&'a str, bool> {
    let mut results = BTreeMap::new();
    for (id, result) in place.entries_in("knock_outs", errors) {
        if is_known(
            rules.knock_outs.contains(id),
            rules,
            "knock-out",
            (id, &result),
            errors,
        ) {
            let met = result.choice(&[("pass", true), ("fail", false)], errors);
            results.extend(met.map(|met| (id, met)));
        }
    }
    results
}

fn answers<'a>(
    place: &Place<'a>,
    rules: &Rules<'a, '_>,
    errors: &mut Errors,
) -> BTreeMap<&'a str, Answer<'a>> {
    let mut answers = BTreeMap::new();
    for (id, given) in place.entries_in("answers", errors) {
        let requirement = rules.requirements.get(id);
        let is_there = requirement.is_some();
        is_known(is_there, rules, "requirement", (id, &given), errors);
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
        answers.extend(answer.map(|answer| (id, answer)));
    }
    answers
}

fn named<'a>(
    given: &Place<'a>,
    shares: &BTreeMap<&'a str, Exact>,
    errors: &mut Errors,
) -> Option<Answer<'a>> {
    let name = given.text(errors)?;
    if shares.contains_key(name) {
        return Some(Answer::Named(name));
    }
    given.not_among(shares.keys().copied(), errors);
    None
}

fn months<'a>(given: &Place<'a>, errors: &mut Errors) -> Option<Answer<'a>> {
    match given.node {
        Node::Object(_) => given.need_amount("months", errors).map(Answer::Months),
        Node::Text(text) if text == "available" => Some(Answer::Months(Exact::ZERO)),
        Node::Text(text) if text == "never" => Some(Answer::Never),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => {
            let message = "Answer with {\"months\": \"6\"}, \"available\" or \"never\".";
            errors.add(given, message);
            None
        }
    }
}

fn marks<'a>(place: &Place<'a>, rules: &Rules, errors: &mut Errors) -> BTreeMap<&'a str, Exact> {
    let mut marks = BTreeMap::new();
    for (id, given) in place.entries_in("marks", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            (id, &given),
            errors,
        );
        if let Some(scale) = rules.tree.scales.get(id) {
            marks.extend(mark(&given, scale, errors).map(|mark| (id, mark)));
        }
    }
    marks
}

fn assessor_marks<'a>(
    place: &Place<'a>,
    rules: &Rules,
    errors: &mut Errors,
) -> BTreeMap<&'a str, Vec<(&'a str, Exact)>> {
    let mut all = BTreeMap::new();
    for (id, by_assessor) in place.entries_in("assessor_marks", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            (id, &by_assessor),
            errors,
        );
        let Some(scale) = rules.tree.scales.get(id) else {
            continue;
        };
        let mut marks = Vec::new();
        for (assessor, given) in by_assessor.entries(errors) {
            if place::is_id(assessor) {
                marks.extend(mark(&given, scale, errors).map(|mark| (assessor, mark)));
            } else {
                errors.add(&given, place::ID_RULE);
            }
        }
        marks.sort_unstable_by_key(|(assessor, _)| *assessor);
        all.insert(id, marks);
    }
    all
}

fn mark(given: &Place, scale: &Scale, errors: &mut Errors) -> Option<Exact> {
    let mark = given.number(errors)?;
    if scale.holds(&mark) {
        return Some(mark);
    }
    errors.add_with(given, || {
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
        let mark = print::plain(&mark);
        format!("{mark} is not on the scale; give a mark {valid}.")
    });
    None
}

fn measures<'a>(place: &Place<'a>, rules: &Rules, errors: &mut Errors) -> BTreeMap<&'a str, Exact> {
    let mut measures = BTreeMap::new();
    for (id, given) in place.entries_in("measures", errors) {
        is_known(
            rules.tree.ids.contains(id),
            rules,
            "criterion",
            (id, &given),
            errors,
        );
        if rules.tree.measured.contains(id) {
            measures.extend(given.number(errors).map(|value| (id, value)));
        }
    }
    measures
}
