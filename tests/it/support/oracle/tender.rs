//! A dossier, read into plain parts.

use std::collections::BTreeMap;

use serde_json::Value;

use super::number::R;
use super::number::given;
use super::number::number;
use super::number::number_or;
use super::number::whole;

/// What a bid can lack, as the evaluation prints it.
pub type Gap = Value;

/// Everything but the bids.
pub struct Tender {
    pub award: Value,
    pub method: String,
    pub knock_outs: Vec<String>,
    pub requirements: Vec<Requirement>,
    /// The criteria depth first.
    pub nodes: Vec<Node>,
    /// The places of the top criteria in `nodes`.
    pub top: Vec<usize>,
    pub decimals: usize,
    pub mode: String,
    pub stage: String,
    pub exact: bool,
}

/// One requirement.
pub struct Requirement {
    pub id: String,
    pub class: String,
    pub points: Option<R>,
    pub answers: Option<Value>,
    pub of: R,
    pub curve: Option<Value>,
}

/// One criterion.
pub struct Node {
    pub id: String,
    pub children: Vec<usize>,
    /// The weight, or the value in the methods that know values.
    pub weight: R,
    pub minimum: Option<R>,
    /// The JSON of the criterion.
    pub source: Value,
}

/// One bid.
#[derive(Clone)]
pub struct Bid {
    pub id: String,
    pub withdrawn: bool,
    pub price: Option<R>,
    pub price_gaps: Vec<Option<String>>,
    pub received: Option<String>,
    pub marks: BTreeMap<String, R>,
    pub assessor_marks: BTreeMap<String, BTreeMap<String, R>>,
    /// The JSON of the bid.
    pub source: Value,
}

/// The text of a value, or nothing.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The items of a list, none where there is no list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

impl Tender {
    /// Reads the parts.
    pub fn of(dossier: &Value) -> Self {
        let award = dossier["award"].clone();
        let method = text(&award["method"]).to_owned();
        let index = [
            "quality-per-price",
            "quality-per-price-corridor",
            "reference-difference",
            "utility-index",
            "value-index",
        ]
        .contains(&method.as_str());
        let rounding = &award["rounding"];
        let decimals = number_or(&rounding["decimals"], if index { 6 } else { 2 });
        let or = |value: &Value, default: &str| value.as_str().unwrap_or(default).to_owned();
        let mut nodes = Vec::new();
        let top = read_nodes(&dossier["criteria"], &mut nodes);
        Self {
            knock_outs: list(&dossier["knock_outs"])
                .iter()
                .map(|one| text(&one["id"]).to_owned())
                .collect(),
            requirements: list(&dossier["requirements"])
                .iter()
                .map(read_requirement)
                .collect(),
            nodes,
            top,
            decimals: usize::try_from(decimals.to_integer()).expect("decimals are few"),
            mode: or(&rounding["mode"], "half-up"),
            stage: or(&rounding["stage"], "total"),
            exact: or(&award["rank_on"], if index { "exact" } else { "rounded" }) == "exact",
            method,
            award,
        }
    }

    /// Whether leaves carry values in place of weights.
    pub fn has_values(&self) -> bool {
        ["value-deduction", "feature-coefficient"].contains(&self.method.as_str())
    }

    /// Whether the lowest figure wins.
    pub fn lowest_wins(&self) -> bool {
        [
            "lowest-price",
            "value-deduction",
            "percentage-deduction",
            "percentage-markup",
            "price-per-quality-point",
            "quality-premium",
            "feature-coefficient",
        ]
        .contains(&self.method.as_str())
    }

    /// The kind of price formula; empty for other methods than points.
    pub fn formula(&self) -> &str {
        if self.method == "weighted-points" {
            text(&self.award["price_formula"]["kind"])
        } else {
            ""
        }
    }

    /// Whether price points beyond 0 and the maximum are cut off.
    pub fn clamps(&self) -> bool {
        text(&self.award["price_points_outside"]) != "keep"
    }

    /// Whether the mean of the assessors counts.
    pub fn panel_mean(&self) -> bool {
        text(&self.award["panel"]) == "mean"
    }

    /// Whether the best quality gets full points.
    pub fn relative_quality(&self) -> bool {
        self.method == "weighted-points" && text(&self.award["quality_scale"]) == "relative-to-best"
    }

    /// The weight of the price.
    pub fn price_weight(&self) -> R {
        number_or(&self.award["price_weight"], 0)
    }

    /// The weight of quality.
    pub fn quality_weight(&self) -> R {
        number_or(&self.award["quality_weight"], 0)
    }

    /// The marked criteria.
    pub fn marked(&self) -> impl Iterator<Item = &Node> {
        self.nodes
            .iter()
            .filter(|node| text(&node.source["kind"]) == "marked")
    }

    /// The place of a criterion.
    pub fn place(&self, id: &str) -> usize {
        let found = self.nodes.iter().position(|node| node.id == id);
        found.expect("a valid dossier names its own criteria")
    }
}

fn read_nodes(criteria: &Value, nodes: &mut Vec<Node>) -> Vec<usize> {
    let mut places = Vec::new();
    for source in list(criteria) {
        let place = nodes.len();
        places.push(place);
        let weight = number(&source["weight"]).or_else(|| number(&source["value"]));
        nodes.push(Node {
            id: text(&source["id"]).to_owned(),
            children: Vec::new(),
            weight: weight.unwrap_or_else(|| whole(0)),
            minimum: number(&source["minimum"]),
            source: source.clone(),
        });
        nodes[place].children = read_nodes(&source["children"], nodes);
    }
    places
}

fn read_requirement(source: &Value) -> Requirement {
    Requirement {
        id: text(&source["id"]).to_owned(),
        class: text(&source["class"]).to_owned(),
        points: number(&source["points"]),
        answers: source.get("answers").cloned(),
        of: number_or(&source["of"], 1),
        curve: source.get("curve").cloned(),
    }
}

/// Reads the bids of a dossier.
pub fn read_bids(dossier: &Value) -> Vec<Bid> {
    let lines = list(&dossier["price_sheet"]["lines"]);
    list(&dossier["bids"])
        .iter()
        .map(|bid| read_bid(bid, lines))
        .collect()
}

fn read_bid(source: &Value, lines: &[Value]) -> Bid {
    let (price, price_gaps) = read_price(source, lines);
    let marks = |value: &Value| -> BTreeMap<String, R> {
        let entries = value.as_object().into_iter().flatten();
        entries
            .map(|(id, mark)| (id.clone(), given(mark)))
            .collect()
    };
    let panels = source["assessor_marks"].as_object().into_iter().flatten();
    Bid {
        id: text(&source["id"]).to_owned(),
        withdrawn: source["withdrawn"] == true,
        price,
        price_gaps,
        received: source["received"].as_str().map(str::to_owned),
        marks: marks(&source["marks"]),
        assessor_marks: panels
            .map(|(id, panel)| (id.clone(), marks(panel)))
            .collect(),
        source: source.clone(),
    }
}

/// The price, or the lines that it lacks; a gap without a line is the price as a whole.
fn read_price(source: &Value, lines: &[Value]) -> (Option<R>, Vec<Option<String>>) {
    let unit_prices = source["unit_prices"].as_object();
    let Some(unit_prices) = unit_prices.filter(|_| !lines.is_empty()) else {
        let price = number(&source["price"]);
        let gaps = if price.is_some() {
            Vec::new()
        } else {
            vec![None]
        };
        return (price, gaps);
    };
    let (mut price, mut gaps) = (whole(0), Vec::new());
    for line in lines {
        let id = text(&line["id"]);
        match unit_prices.get(id).and_then(number) {
            Some(unit) => price += given(&line["quantity"]) * number_or(&line["periods"], 1) * unit,
            None => gaps.push(Some(id.to_owned())),
        }
    }
    (gaps.is_empty().then_some(price), gaps)
}
