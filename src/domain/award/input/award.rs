//! The `award` object.

use crate::domain::award::abnormally_low::{Detector, Reference};
use crate::domain::award::case::{Award, Ceiling, CeilingRule, Panel, RankOn, Rounding, Stage};
use crate::domain::award::exact::{self, Exact, Mode};
use crate::domain::award::input::place::{Errors, Place};
use crate::domain::award::input::{price_formula, tie};
use crate::domain::award::json::Node;
use crate::domain::award::method::Method;
use crate::domain::award::method::weighted_points::{PointsOutside, QualityScale, WeightedPoints};

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

/// Methods of the format that are not built yet.
pub const LATER: [&str; 12] = [
    "lowest-price",
    "value-deduction",
    "percentage-deduction",
    "percentage-markup",
    "price-per-quality-point",
    "quality-per-price",
    "quality-per-price-corridor",
    "reference-difference",
    "utility-index",
    "quality-premium",
    "value-index",
    "feature-coefficient",
];

/// Reads how the award is decided.
pub fn read(place: &Place, errors: &mut Errors) -> Option<Award> {
    if !place.is_object(errors) {
        return None;
    }
    place.only(&KEYS, errors);
    let panels = [("consensus", Panel::Consensus), ("mean", Panel::Mean)];
    let panel = place.choice_in("panel", &panels, Panel::Consensus, errors);
    let ceiling = place
        .get("ceiling")
        .and_then(|place| ceiling(&place, errors));
    let minimum_quality = place.minimum_in("minimum_quality", errors);
    let rounding = rounding(place, errors);
    let bases = [("rounded", RankOn::Rounded), ("exact", RankOn::Exact)];
    let rank_on = place.choice_in("rank_on", &bases, RankOn::Rounded, errors);
    let ties = tie::read(place, errors);
    let abnormally_low = detectors(place, errors);
    let method = method(place, errors)?;
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

fn method(place: &Place, errors: &mut Errors) -> Option<Method> {
    let named = place.need("method", errors)?;
    match named.text(errors)? {
        "weighted-points" => weighted_points(place, errors).map(Method::WeightedPoints),
        later if LATER.contains(&later) => {
            let message = format!(
                "This version does not compute the method `{later}` yet; use `weighted-points`."
            );
            errors.add(&named.pointer, message);
            None
        }
        unknown => {
            let message = format!(
                "`{unknown}` is no method; use `weighted-points`, or one of {}.",
                LATER.join(", ")
            );
            errors.add(&named.pointer, message);
            None
        }
    }
}

fn weighted_points(place: &Place, errors: &mut Errors) -> Option<WeightedPoints> {
    let price_weight = place.need_amount("price_weight", errors);
    let quality_weight = place.need_amount("quality_weight", errors);
    let total = total(place, errors);
    let formula = place.need("price_formula", errors);
    let formula = formula.and_then(|place| price_formula::read(&place, errors));
    let outsides = [
        ("clamp", PointsOutside::Clamp),
        ("keep", PointsOutside::Keep),
    ];
    let outside = place.choice_in(
        "price_points_outside",
        &outsides,
        PointsOutside::Clamp,
        errors,
    );
    let scales = [
        ("absolute", QualityScale::Absolute),
        ("relative-to-best", QualityScale::RelativeToBest),
    ];
    let quality_scale = place.choice_in("quality_scale", &scales, QualityScale::Absolute, errors);
    let (price_weight, quality_weight, total) = (price_weight?, quality_weight?, total?);
    let sum = &price_weight + &quality_weight;
    if sum != total {
        let (sum, total) = (exact::plain(&sum), exact::plain(&total));
        let message = format!(
            "`price_weight` and `quality_weight` add up to {sum}; make that {total}, or name \
             another sum in `points_total`."
        );
        errors.add(&place.pointer_to("price_weight"), message);
        return None;
    }
    Some(WeightedPoints {
        price_weight,
        quality_weight,
        formula: formula?,
        outside,
        quality_scale,
    })
}

/// What the two weights add up to.
fn total(place: &Place, errors: &mut Errors) -> Option<Exact> {
    if place.get("points_total").is_none() {
        return Some(exact::whole(100));
    }
    let total = place.number_in("points_total", errors)?;
    if total <= exact::whole(0) {
        errors.add(
            &place.pointer_to("points_total"),
            "`points_total` must be above 0.",
        );
        return None;
    }
    Some(total)
}

fn ceiling(place: &Place, errors: &mut Errors) -> Option<Ceiling> {
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
    Some(Ceiling {
        amount: amount?,
        rule: rule?,
    })
}

fn rounding(award: &Place, errors: &mut Errors) -> Rounding {
    let mut rounding = Rounding {
        decimals: 2,
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
                &place.pointer_to("decimals"),
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
    place
        .list(errors)
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
            errors.add(&kind.pointer, message);
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
            &place.pointer_to("percent"),
            "`percent` cannot be above 100.",
        );
        return None;
    }
    Some(percent)
}
