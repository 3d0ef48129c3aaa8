//! Who may take part, and what is missing.

use num_traits::Zero;
use serde_json::json;

use super::number::R;
use super::number::given;
use super::number::number;
use super::number::sum;
use super::number::whole;
use super::share::Panels;
use super::share::leaves;
use super::share::quality;
use super::share::shares;
use super::tender::Bid;
use super::tender::Gap;
use super::tender::Tender;
use super::tender::text;

/// What is known of a bid before its price counts.
#[derive(Clone)]
pub struct Judged {
    pub shares: Vec<Option<R>>,
    pub quality: Option<R>,
    /// Reasons to be inadmissible that the price has no part in.
    pub reasons: Vec<String>,
    /// The method cannot give this bid a figure.
    pub no_quality: bool,
    /// Gaps that count always.
    pub knock_out_gaps: Vec<Gap>,
    /// Gaps that count for a bid without a reason to be inadmissible.
    pub other_gaps: Vec<Gap>,
}

/// Judges one bid on everything but its price.
pub fn judge(tender: &Tender, bid: &Bid, panels: &Panels) -> Judged {
    let mut gaps = Vec::new();
    let shares = shares(tender, bid, panels, &mut gaps);
    let quality = quality(tender, &shares);
    let (mut reasons, mut knock_out_gaps) = (Vec::new(), Vec::new());
    if bid.withdrawn {
        reasons.push("withdrawn".to_owned());
    }
    for id in &tender.knock_outs {
        match text(&bid.source["knock_outs"][id]) {
            "fail" => reasons.push(format!("knock-out:{id}")),
            "pass" => {}
            _ if bid.withdrawn => {}
            _ => knock_out_gaps.push(json!({"bid": bid.id, "kind": "knock-out", "id": id})),
        }
    }
    for must in tender.requirements.iter().filter(|one| one.class == "must") {
        match text(&bid.source["answers"][&must.id]) {
            "yes" => {}
            "" => gaps.push(json!({"bid": bid.id, "kind": "answer", "id": must.id})),
            _ => reasons.push(format!("must:{}", must.id)),
        }
    }
    for (node, share) in tender.nodes.iter().zip(&shares) {
        if let (Some(minimum), Some(share)) = (&node.minimum, share)
            && share < minimum
        {
            reasons.push(format!("criterion-minimum:{}", node.id));
        }
    }
    if let (Some(minimum), Some(share)) = (number(&tender.award["minimum_quality"]), &quality)
        && *share < minimum
    {
        reasons.push("quality-minimum".to_owned());
    }
    for line in &bid.price_gaps {
        gaps.push(match line {
            Some(line) => json!({"bid": bid.id, "kind": "price", "id": line}),
            None => json!({"bid": bid.id, "kind": "price"}),
        });
    }
    let no_quality = match tender.method.as_str() {
        "price-per-quality-point" => quality.as_ref().is_some_and(|share| *share <= whole(0)),
        "feature-coefficient" => coefficient(tender, &shares).is_some_and(|one| one <= whole(0)),
        _ => false,
    };
    gaps.sort_by_key(ToString::to_string);
    gaps.dedup();
    Judged {
        shares,
        quality,
        reasons,
        no_quality,
        knock_out_gaps,
        other_gaps: gaps,
    }
}

/// Σ value·share over all leaves.
pub fn value_earned(tender: &Tender, shares: &[Option<R>]) -> Option<R> {
    let mut earned = whole(0);
    for leaf in leaves(tender, &tender.top) {
        earned += &tender.nodes[leaf].weight * shares[leaf].as_ref()?;
    }
    Some(earned)
}

/// 1 + Σv/(1−Σvmax).
pub fn coefficient(tender: &Tender, shares: &[Option<R>]) -> Option<R> {
    let all = leaves(tender, &tender.top);
    let possible = sum(all.iter().map(|&leaf| &tender.nodes[leaf].weight));
    Some(whole(1) + value_earned(tender, shares)? / (whole(1) - possible))
}

/// All reasons of a bid, with the price that it is given.
pub fn reasons(tender: &Tender, judged: &Judged, price: Option<&R>) -> Vec<String> {
    let mut reasons = judged.reasons.clone();
    if tender.award["ceiling"]["rule"] == "exclude" && above_ceiling(tender, price) {
        reasons.push("ceiling".to_owned());
    }
    if judged.no_quality {
        reasons.push("no-quality".to_owned());
    }
    reasons
}

/// Whether a price lies above the ceiling.
pub fn above_ceiling(tender: &Tender, price: Option<&R>) -> bool {
    let ceiling = &tender.award["ceiling"];
    !ceiling.is_null() && price.is_some_and(|price| *price > given(&ceiling["amount"]))
}

/// Whether the method refuses a price of 0.
pub fn refuses_free(tender: &Tender) -> bool {
    let methods = [
        "quality-per-price",
        "quality-per-price-corridor",
        "utility-index",
        "value-index",
    ];
    let formulas = [
        "lowest-ratio",
        "linear-multiple",
        "logarithmic",
        "fixed-ratio",
    ];
    methods.contains(&tender.method.as_str()) || formulas.contains(&tender.formula())
}

/// Whether there is no price at all to compare by.
pub fn all_zero(prices: &[R]) -> bool {
    prices.iter().all(Zero::is_zero)
}
