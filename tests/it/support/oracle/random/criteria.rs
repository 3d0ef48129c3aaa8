//! Random criteria and requirements, with what a bid may answer to them.

use serde_json::Value;
use serde_json::json;

use super::dice::Dice;
use super::dice::decimal;

/// The criteria and what can be said of them.
pub struct Criteria {
    pub tree: Value,
    pub total: Option<Value>,
    /// All ids, groups too.
    pub ids: Vec<String>,
    /// Marked leaves with the marks they take.
    pub marked: Vec<(String, Vec<String>)>,
    /// Measured leaves with measures around their curve.
    pub measured: Vec<(String, Vec<String>)>,
    pub requirements: Vec<Value>,
    /// Requirements with the answers they take.
    pub answers: Vec<(String, Vec<Value>)>,
    method: String,
    classes: Vec<&'static str>,
    leaves: usize,
}

/// Grows the criteria for a method; none at all where that is allowed and `bare`.
pub fn criteria(dice: &mut Dice, method: &str, bare: bool) -> Criteria {
    let mut grown = Criteria {
        tree: json!([]),
        total: None,
        ids: Vec::new(),
        marked: Vec::new(),
        measured: Vec::new(),
        requirements: Vec::new(),
        answers: Vec::new(),
        method: method.to_owned(),
        classes: vec!["should", "could", "to-develop"],
        leaves: 0,
    };
    dice.shuffle(&mut grown.classes);
    for must in 0..*dice.pick(&[0, 0, 0, 1, 2]) {
        let id = format!("M{must}");
        grown.requirements.push(json!({"id": id, "class": "must"}));
        let mut mostly = vec![json!("yes"); 20];
        mostly.extend([json!("partly"), json!("no")]);
        grown.answers.push((id, mostly));
    }
    if !bare {
        let (tree, total) = grown.group(dice, 1);
        grown.tree = json!(tree);
        grown.total = total;
        if grown.has_values() {
            grown.mend_values();
        }
    }
    grown
}

impl Criteria {
    fn has_values(&self) -> bool {
        ["value-deduction", "feature-coefficient"].contains(&self.method.as_str())
    }

    /// Siblings, with the sum of their weights where that is not 100.
    fn group(&mut self, dice: &mut Dice, depth: usize) -> (Vec<Value>, Option<Value>) {
        let count = *dice.pick(&[1, 2, 2, 3]);
        let units = *dice.pick(&[100, 100, 100, 20, 7]);
        let decimals = usize::from(units == 7);
        let mut cuts: Vec<usize> = (1..count).map(|_| dice.below(units + 1)).collect();
        cuts.extend([0, units]);
        cuts.sort_unstable();
        let mut members = Vec::new();
        for cut in cuts.windows(2) {
            let mut member = if depth < 3 && self.leaves < 4 && dice.chance(25) {
                self.branch(dice, depth)
            } else {
                self.leaf(dice)
            };
            if !self.has_values() {
                member["weight"] = dice.number(&decimal(cut[1] - cut[0], decimals));
            }
            if dice.chance(7) {
                member["minimum"] = dice.one_of(&["0.25", "0.4", "0.5", "0.6", "0"]);
            }
            members.push(member);
        }
        let named = units != 100 && !self.has_values();
        (
            members,
            named.then(|| dice.number(&decimal(units, decimals))),
        )
    }

    fn branch(&mut self, dice: &mut Dice, depth: usize) -> Value {
        let id = format!("G{}", self.ids.len());
        self.ids.push(id.clone());
        let (children, total) = self.group(dice, depth + 1);
        let mut branch = json!({"id": id, "children": children});
        if let Some(total) = total {
            branch["children_total"] = total;
        }
        branch
    }

    fn leaf(&mut self, dice: &mut Dice) -> Value {
        self.leaves += 1;
        let id = format!("C{}", self.ids.len());
        self.ids.push(id.clone());
        let mut leaf = match dice.below(10) {
            0..=2 if !self.classes.is_empty() => self.requirements(dice),
            3 | 4 => self.measured(dice, &id),
            _ => self.marked(dice, &id),
        };
        leaf["id"] = json!(id);
        if self.method == "value-deduction" {
            leaf["value"] = dice.one_of(&["0", "10", "12.5", "20", "40"]);
        }
        if self.method == "feature-coefficient" {
            leaf["value"] = dice.one_of(&["0", "0.05", "0.1", "0.025"]);
        }
        leaf
    }

    /// At least one value lies above 0.
    fn mend_values(&mut self) {
        let mut group = &mut self.tree;
        while group[0].get("children").is_some() {
            group = &mut group[0]["children"];
        }
        group[0]["value"] = json!("0.1");
    }

    fn marked(&mut self, dice: &mut Dice, id: &str) -> Value {
        let (scale, marks) = match dice.below(7) {
            0 | 1 => (
                json!({"zero": "0", "full": "10"}),
                texts(&["4", "5", "6", "7", "8", "7.5", "10"]),
            ),
            2 => (
                json!({"zero": dice.number("1"), "full": dice.number("4")}),
                texts(&["1", "2", "3", "4", "2.5"]),
            ),
            3 => (
                json!({"zero": "5", "full": "0"}),
                texts(&["0", "1", "2", "3", "4.5"]),
            ),
            4 => (
                levels(
                    &[
                        ("-1", "-0.5"),
                        ("0", "0"),
                        ("1", "0.25"),
                        ("2", "0.6"),
                        ("3", "1"),
                    ],
                    None,
                ),
                texts(&["-1", "0", "1", "2", "3", "3"]),
            ),
            5 => (
                levels(&[("0", "0"), ("60", "20"), ("100", "30")], Some("30")),
                texts(&["0", "60", "100"]),
            ),
            _ => (
                levels(&[("3", "1"), ("2", "0.5"), ("1", "0")], Some("1")),
                texts(&["1", "2", "3"]),
            ),
        };
        self.marked.push((id.to_owned(), marks));
        json!({"kind": "marked", "scale": scale})
    }

    fn measured(&mut self, dice: &mut Dice, id: &str) -> Value {
        let (curve, measures) = self.curve(dice);
        self.measured.push((id.to_owned(), measures));
        json!({"kind": "measured", "curve": curve})
    }

    /// A curve and values on, between and beyond its points.
    fn curve(&self, dice: &mut Dice) -> (Value, Vec<String>) {
        let count = 2 + dice.below(3);
        let of = *dice.pick(&[1, 4, 3]);
        let steps = dice.chance(40);
        let (mut at, mut points, mut values) = (dice.below(3), Vec::new(), Vec::new());
        for _ in 0..count {
            let share = match dice.below(8) {
                0 if of != 1 => "-1".to_owned(),
                0 => "-0.25".to_owned(),
                _ if of == 1 => (*dice.pick(&["0", "0.25", "0.5", "0.75", "1"])).to_owned(),
                _ => decimal(dice.below(of + 1), 0),
            };
            points.push(json!([dice.number(&decimal(at, 0)), dice.number(&share)]));
            values.extend([decimal(at, 0), decimal(at * 10 + 5, 1)]);
            at += 1 + dice.below(4);
        }
        values.push(decimal(at, 0));
        let mut curve = json!({"kind": if steps { "steps" } else { "linear" }, "points": points});
        if of != 1 {
            curve["of"] = dice.number(&decimal(of, 0));
        }
        if steps && dice.chance(50) {
            curve["after"] = json!(dice.pick(&["0", "0.5"]));
        }
        if !steps && dice.chance(60) {
            // A share above 1 could make a percentage turn a price around.
            let may_extend = !self.method.starts_with("percentage");
            let outside = if may_extend && dice.chance(50) {
                "extend"
            } else {
                "clip"
            };
            curve["outside"] = json!(outside);
        }
        (curve, values)
    }

    /// A leaf over one or two classes that no other leaf has.
    fn requirements(&mut self, dice: &mut Dice) -> Value {
        let mut classes = vec![self.classes.pop().expect("a class is left")];
        if dice.chance(30) {
            classes.extend(self.classes.pop());
        }
        let mut leaf = json!({"kind": "requirements", "classes": classes});
        let (curve, months) = self.curve(dice);
        for class in classes {
            for number in 0..=dice.below(2) {
                let id = format!("{class}-{number}");
                let points = dice.one_of(&["1", "2", "3", "2.5"]);
                let mut requirement = json!({"id": id, "class": class, "points": points});
                let answers = if class == "to-develop" {
                    if dice.chance(40) {
                        requirement["curve"] = self.curve(dice).0;
                    }
                    leaf["curve"] = curve.clone();
                    delivery(dice, &months)
                } else {
                    wish(dice, &mut requirement)
                };
                self.requirements.push(requirement);
                self.answers.push((id, answers));
            }
        }
        leaf
    }
}

/// What can be answered to something that is yet to be made.
fn delivery(dice: &mut Dice, months: &[String]) -> Vec<Value> {
    let mut answers: Vec<Value> = months
        .iter()
        .map(|month| json!({"months": dice.number(month)}))
        .collect();
    answers.extend([json!("available"), json!("never")]);
    answers
}

/// What can be answered to a wish, which may have answers of its own.
fn wish(dice: &mut Dice, requirement: &mut Value) -> Vec<Value> {
    if dice.chance(30) {
        requirement["answers"] = json!({"full": "3", "half": "2", "none": "0"});
        requirement["of"] = json!("3");
        return ["full", "half", "none"].map(Value::from).to_vec();
    }
    ["yes", "partly", "no"].map(Value::from).to_vec()
}

fn texts(marks: &[&str]) -> Vec<String> {
    marks.iter().map(|mark| (*mark).to_owned()).collect()
}

fn levels(levels: &[(&str, &str)], of: Option<&str>) -> Value {
    let levels: Vec<Value> = levels
        .iter()
        .map(|(mark, share)| json!({"mark": mark, "share": share}))
        .collect();
    let mut scale = json!({"levels": levels});
    if let Some(of) = of {
        scale["of"] = json!(of);
    }
    scale
}
