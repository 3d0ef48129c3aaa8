//! A second award engine, as plain as possible, to check the first: `i128` fractions, no tree, no
//! errors, no tie rules. It also writes the dossier that the first engine must agree about.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Sub};

use serde_json::{Value, json};

/// A fraction in lowest terms with a positive denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    top: i128,
    bottom: i128,
}

impl Fraction {
    /// Makes a fraction.
    pub fn new(top: i128, bottom: i128) -> Self {
        let (mut a, mut b) = (top.abs(), bottom.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let divisor = a.max(1) * bottom.signum();
        Self {
            top: top / divisor,
            bottom: bottom / divisor,
        }
    }

    /// Makes a whole number.
    pub fn whole(top: i128) -> Self {
        Self::new(top, 1)
    }

    /// Rounds to units of the last decimal and prints exactly that many decimals.
    pub fn print(self, decimals: u32, mode: &str) -> String {
        let scale = 10_i128.pow(decimals);
        let scaled = Self::new(self.top * scale, self.bottom);
        let (size, bottom) = (scaled.top.abs(), scaled.bottom);
        let (mut units, twice_rest) = (size / bottom, 2 * (size % bottom));
        let up = match mode {
            "half-up" => twice_rest >= bottom,
            "half-even" => twice_rest > bottom || (twice_rest == bottom && units % 2 == 1),
            _ => false,
        };
        units += i128::from(up);
        let sign = if scaled.top < 0 && units > 0 { "-" } else { "" };
        let (whole, rest) = (units / scale, units % scale);
        if decimals == 0 {
            return format!("{sign}{whole}");
        }
        format!("{sign}{whole}.{rest:0>width$}", width = decimals as usize)
    }

    fn rounded(self, decimals: u32, mode: &str) -> Self {
        let text = self.print(decimals, mode).replace('.', "");
        Self::new(
            text.parse().expect("digits are a number"),
            10_i128.pow(decimals),
        )
    }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(
            self.top * other.bottom + other.top * self.bottom,
            self.bottom * other.bottom,
        )
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Self::new(-other.top, other.bottom)
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.top * other.top, self.bottom * other.bottom)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.top * other.bottom, self.bottom * other.top)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.top * other.bottom).cmp(&(other.top * self.bottom))
    }
}

/// How a price becomes points.
#[derive(Debug, Clone, Copy)]
pub enum Formula {
    /// Lowest price divided by price.
    LowestRatio,
    /// A line between two amounts.
    Line(i128, i128),
}

/// An offer: a price in cents, a mark per criterion per assessor, an answer (0, 1, 2 = no, partly,
/// yes) per requirement.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Unique.
    pub id: String,
    /// In cents, above 0.
    pub cents: i128,
    /// Per criterion the marks of three assessors, 1 to 10.
    pub marks: Vec<[i128; 3]>,
    /// Per requirement an answer.
    pub answers: Vec<usize>,
}

/// A small tender: marked criteria, and wishes last.
#[derive(Debug, Clone)]
pub struct Tender {
    /// Out of 100.
    pub price_weight: i128,
    /// How a price becomes points.
    pub formula: Formula,
    /// Weights of the marked criteria and, last, of the wishes.
    pub weights: Vec<i128>,
    /// Points of the wishes, above 0.
    pub wishes: Vec<i128>,
    /// A quality share in hundredths below which a bid is out.
    pub minimum: i128,
    /// Number of decimals.
    pub decimals: u32,
    /// How a half is rounded.
    pub mode: &'static str,
    /// What is rounded before it is added.
    pub stage: &'static str,
    /// Which figure ranks.
    pub rank_on: &'static str,
    /// The offers.
    pub offers: Vec<Offer>,
}

/// What the oracle says about a ranked offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The offer.
    pub bid: String,
    /// Its rank.
    pub rank: usize,
    /// Its total as printed.
    pub total: String,
    /// Its price points as printed.
    pub price_points: String,
    /// Its quality points as printed.
    pub quality_points: String,
}

impl Tender {
    /// The same tender as a dossier.
    pub fn dossier(&self) -> Value {
        let last = self.weights.len() - 1;
        let mut criteria: Vec<Value> = Vec::new();
        for (at, weight) in self.weights[..last].iter().enumerate() {
            let scale = json!({"zero": "1", "full": "10"});
            criteria.push(json!({"id": format!("C{at}"), "weight": weight.to_string(),
                "kind": "marked", "scale": scale}));
        }
        criteria.push(
            json!({"id": "W", "weight": self.weights[last], "kind": "requirements",
            "classes": ["should"]}),
        );
        let wishes = self.wishes.iter().enumerate().map(|(at, points)| {
            json!({"id": format!("R{at}"), "class": "should", "points": points.to_string()})
        });
        let formula = match self.formula {
            Formula::LowestRatio => json!({"kind": "lowest-ratio"}),
            Formula::Line(full_at, zero_at) => {
                json!({"kind": "line", "full_at": cents(full_at), "zero_at": cents(zero_at)})
            }
        };
        json!({
            "format": "bestek/1",
            "award": {
                "method": "weighted-points", "price_weight": self.price_weight,
                "quality_weight": (100 - self.price_weight).to_string(),
                "price_formula": formula, "panel": "mean",
                "minimum_quality": Fraction::new(self.minimum, 100).print(2, "down"),
                "rounding": {"decimals": self.decimals, "mode": self.mode, "stage": self.stage},
                "rank_on": self.rank_on,
            },
            "requirements": wishes.collect::<Vec<_>>(),
            "criteria": criteria,
            "bids": self.offers.iter().map(offer).collect::<Vec<_>>(),
        })
    }

    /// The ranking, best first; equal offers in the order given.
    pub fn ranking(&self) -> Vec<Row> {
        let minimum = Fraction::new(self.minimum, 100);
        let admitted: Vec<&Offer> = self
            .offers
            .iter()
            .filter(|offer| self.quality(offer) >= minimum)
            .collect();
        let lowest = admitted.iter().map(|offer| offer.cents).min().unwrap_or(1);
        let round = |points: Fraction| points.rounded(self.decimals, self.mode);
        let print = |points: Fraction| points.print(self.decimals, self.mode);
        let mut rows: Vec<(Fraction, Row)> = Vec::new();
        for offer in admitted {
            let mut price_points = self.price_points(offer.cents, lowest);
            let parts = self.parts(offer);
            let sum = |parts: &[Fraction]| parts.iter().fold(Fraction::whole(0), |a, b| a + *b);
            let mut quality_points = sum(&parts);
            let exact = price_points + quality_points;
            if self.stage != "total" {
                price_points = round(price_points);
                quality_points = match self.stage {
                    "components" => round(quality_points),
                    _ => sum(&parts.iter().map(|part| round(*part)).collect::<Vec<_>>()),
                };
            }
            let total = round(price_points + quality_points);
            let row = Row {
                bid: offer.id.clone(),
                rank: 0,
                total: print(total),
                price_points: print(price_points),
                quality_points: print(quality_points),
            };
            rows.push((
                if self.rank_on == "exact" {
                    exact
                } else {
                    total
                },
                row,
            ));
        }
        let figures: Vec<Fraction> = rows.iter().map(|(figure, _)| *figure).collect();
        for (figure, row) in &mut rows {
            row.rank = 1 + figures.iter().filter(|other| *other > figure).count();
        }
        rows.sort_by_key(|(_, row)| row.rank);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn price_points(&self, cents: i128, lowest: i128) -> Fraction {
        let fraction = match self.formula {
            Formula::LowestRatio => Fraction::new(lowest, cents),
            Formula::Line(full_at, zero_at) => Fraction::new(zero_at - cents, zero_at - full_at),
        };
        let clamped = fraction.max(Fraction::whole(0)).min(Fraction::whole(1));
        Fraction::whole(self.price_weight) * clamped
    }

    fn parts(&self, offer: &Offer) -> Vec<Fraction> {
        let weight = Fraction::whole(100 - self.price_weight);
        let shares = self.shares(offer);
        let both = self.weights.iter().zip(shares);
        both.map(|(part, share)| weight * Fraction::new(*part, 100) * share)
            .collect()
    }

    fn quality(&self, offer: &Offer) -> Fraction {
        let both = self.weights.iter().zip(self.shares(offer));
        both.fold(Fraction::whole(0), |sum, (part, share)| {
            sum + Fraction::new(*part, 100) * share
        })
    }

    fn shares(&self, offer: &Offer) -> Vec<Fraction> {
        let mean = |marks: &[i128; 3]| Fraction::new(marks.iter().sum::<i128>() - 3, 27);
        let mut shares: Vec<Fraction> = offer.marks.iter().map(mean).collect();
        let halves = self.wishes.iter().zip(&offer.answers);
        let earned: i128 = halves
            .map(|(points, answer)| points * i128::try_from(*answer).expect("small"))
            .sum();
        shares.push(Fraction::new(earned, 2 * self.wishes.iter().sum::<i128>()));
        shares
    }
}

/// An amount in cents as a decimal.
pub fn cents(amount: i128) -> String {
    Fraction::new(amount, 100).print(2, "down")
}

fn offer(offer: &Offer) -> Value {
    let marks = offer.marks.iter().enumerate().map(|(at, marks)| {
        let [a, b, c] = marks.map(|mark| mark.to_string());
        (format!("C{at}"), json!({"a": a, "b": b, "c": c}))
    });
    let words = ["no", "partly", "yes"];
    let answers = offer.answers.iter().enumerate();
    let answers = answers.map(|(at, answer)| (format!("R{at}"), json!(words[*answer])));
    json!({
        "id": offer.id, "price": cents(offer.cents),
        "assessor_marks": marks.collect::<serde_json::Map<_, _>>(),
        "answers": answers.collect::<serde_json::Map<_, _>>(),
    })
}
