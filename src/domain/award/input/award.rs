//! The `award` object.

use crate::domain::award::abnormally_low::{Detector, Reference};
use crate::domain::award::case::{Award, Ceiling, CeilingRule, Panel, RankOn, Rounding, Stage};
use crate::domain::award::exact::print::Mode;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::input::{method, tie};
use crate::domain::award::json::Node;
use crate::domain::award::method::name::MethodName;

/// Every key that some method knows. One that belongs to another method decides nothing and may
/// stay, so that trying a second method takes one change.
pub const KEYS: [&str; 20] = [
    "method",
    "price_weight",
    "quality_weight",
    "points_total",
    "price_formula",
    "price_points_outside",
    "quality_scale",
    "panel",
    "ceiling",
    "minimum_quality",
    "rounding",
    "rank_on",
    "ties",
    "abnormally_low",
    "percent",
    "estimate",
    "reference",
    "scale_exponent",
    "corridor_percent",
    "decide_by",
];

/// How many detectors there may be: each looks at every price.
const MOST_DETECTORS: usize = 100;

/// Reads how the award is decided.
pub fn read(place: &Place, tree: &Tree, errors: &mut Errors) -> Option<Award> {
    if !place.is_object(errors) {
        return None;
    }
    place.only(&KEYS, errors);
    let name = method::name(place).unwrap_or_default();
    let panels = [("consensus", Panel::Consensus), ("mean", Panel::Mean)];
    let panel = place.choice_in("panel", &panels, Panel::Consensus, errors);
    let ceiling = place
        .get("ceiling")
        .and_then(|place| ceiling(&place, name, errors));
    let minimum_quality = place.minimum_in("minimum_quality", errors);
    let rounding = rounding(place, name, errors);
    let bases = [("rounded", RankOn::Rounded), ("exact", RankOn::Exact)];
    let usual = if name.is_index() {
        RankOn::Exact
    } else {
        RankOn::Rounded
    };
    let rank_on = place.choice_in("rank_on", &bases, usual, errors);
    let ties = tie::read(place, errors);
    let abnormally_low = detectors(place, errors);
    let method = method::read(place, tree, errors)?;
    Some(Award {
        method,
        panel,
        ceiling,
        minimum_quality,
        rounding,
        rank_on,
        ties,
        abnormally_low,
    })
}

fn ceiling(place: &Place, name: MethodName, errors: &mut Errors) -> Option<Ceiling> {
    if !place.is_object(errors) {
        return None;
    }
    place.only(&["amount", "rule"], errors);
    let amount = place.need_amount("amount", errors);
    let rules = [
        ("exclude", CeilingRule::Exclude),
        ("zero-points", CeilingRule::ZeroPoints),
        ("flag", CeilingRule::Flag),
    ];
    let rule = place
        .need("rule", errors)
        .and_then(|rule| rule.choice(&rules, errors));
    if rule == Some(CeilingRule::ZeroPoints) && name != MethodName::WeightedPoints {
        let message = "`zero-points` needs price points, so it goes with `weighted-points` only; \
                       use `exclude` or `flag`.";
        errors.add(place.pointer_to("rule"), message);
    }
    Some(Ceiling {
        amount: amount?,
        rule: rule?,
    })
}

fn rounding(award: &Place, name: MethodName, errors: &mut Errors) -> Rounding {
    let mut rounding = Rounding {
        decimals: if name.is_index() { 6 } else { 2 },
        mode: Mode::HalfUp,
        stage: Stage::Total,
    };
    let Some(place) = award.get("rounding") else {
        return rounding;
    };
    if !place.is_object(errors) {
        return rounding;
    }
    place.only(&["decimals", "mode", "stage"], errors);
    if let Some(number) = place.number_in("decimals", errors) {
        match (0..=12).find(|decimals| exact::whole(*decimals) == number) {
            Some(decimals) => rounding.decimals = decimals,
            None => errors.add(
                place.pointer_to("decimals"),
                "`decimals` must be a whole number from 0 to 12.",
            ),
        }
    }
    let modes = [
        ("half-up", Mode::HalfUp),
        ("half-even", Mode::HalfEven),
        ("down", Mode::Down),
    ];
    rounding.mode = place.choice_in("mode", &modes, rounding.mode, errors);
    let stages = [
        ("total", Stage::Total),
        ("components", Stage::Components),
        ("criteria", Stage::Criteria),
    ];
    rounding.stage = place.choice_in("stage", &stages, rounding.stage, errors);
    if rounding.stage != Stage::Total && name != MethodName::WeightedPoints {
        let message = "Only `weighted-points` has parts to round; use `total` or remove `stage`.";
        errors.add(place.pointer_to("stage"), message);
    }
    rounding
}

/// A list of detectors, or one without a list.
fn detectors(award: &Place, errors: &mut Errors) -> Vec<Detector> {
    let Some(place) = award.get("abnormally_low") else {
        return Vec::new();
    };
    if matches!(place.node, Node::Object(_)) {
        return detector(&place, errors).into_iter().collect();
    }
    let items = place.list(errors);
    award.at_most(MOST_DETECTORS, "abnormally_low", items.len(), errors);
    items
        .iter()
        .filter_map(|item| detector(item, errors))
        .collect()
}

fn detector(place: &Place, errors: &mut Errors) -> Option<Detector> {
    if !place.is_object(errors) {
        return None;
    }
    let kind = place.need("kind", errors)?;
    let keys: &[&str] = match kind.text(errors)? {
        "below-mean-of-others" | "below-next" | "below-mean" => &["kind", "percent"],
        _ => &["kind", "percent", "base"],
    };
    place.only(keys, errors);
    let percent = percent(place, errors);
    let reference = match kind.text(errors)? {
        "below-mean-of-others" => Reference::MeanOfOthers,
        "below-next" => Reference::Next,
        "below-base" => Reference::Base(place.need_amount("base", errors)?),
        "below-mean" => Reference::Mean,
        unknown => {
            let message = format!(
                "`{unknown}` is no detector; use `below-mean-of-others`, `below-next`, \
                 `below-base` or `below-mean`."
            );
            errors.add(&kind, message);
            return None;
        }
    };
    Some(Detector {
        reference,
        percent: percent?,
    })
}

fn percent(place: &Place, errors: &mut Errors) -> Option<Exact> {
    let percent = place.need_amount("percent", errors)?;
    if percent > exact::whole(100) {
        errors.add(
            place.pointer_to("percent"),
            "`percent` cannot be above 100.",
        );
        return None;
    }
    Some(percent)
}
