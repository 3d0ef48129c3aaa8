//! The verdict in words: who, how firm, why, and by which rule.

use rust_decimal::Decimal;

use crate::domain::award::evaluation::RankedBid;
use crate::domain::award::method::name::MethodName;
use crate::domain::award::robustness::verdict::{
    Crossing, Doubt, Equality, Nearby, PRICE_REACH, Verdict, WEIGHT_REACH, published_price_weight,
};
use crate::i18n::outcome::{Outcome, joined};
use crate::i18n::{Texts, number};

/// The verdict in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldVerdict {
    /// Who, and how firm.
    pub headline: String,
    /// How far the second is, or what decides in place of the figure; absent when first and
    /// second are equal.
    pub distance: Option<String>,
    /// Why, in a sentence.
    pub reason: String,
    /// What makes it close, a line each; empty when it is not.
    pub doubts: Vec<String>,
    /// Whether it is clear.
    pub is_firm: bool,
}

/// The rule of the verdict in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRule {
    /// That there is one rule.
    pub intro: String,
    /// Gelijk.
    pub equal: String,
    /// Krap.
    pub close: String,
    /// The five tests.
    pub tests: Vec<String>,
    /// Ruim.
    pub clear: String,
    /// What a limit means.
    pub limits: String,
}

/// Tells the rule.
pub fn rule(texts: Texts, percent_sign: &str) -> ToldRule {
    let price = format!("{PRICE_REACH}{percent_sign}");
    let five = vec![
        texts.get("firm-rule-marks"),
        texts.get("firm-rule-assessors"),
        texts.get("firm-rule-removals"),
        texts.with("firm-rule-weights", [("points", WEIGHT_REACH.into())]),
        texts.with("firm-rule-prices", [("percent", price.into())]),
    ];
    ToldRule {
        intro: texts.get("firm-rule-intro"),
        equal: texts.get("firm-rule-equal"),
        close: texts.get("firm-rule-close"),
        tests: five,
        clear: texts.get("firm-rule-clear"),
        limits: texts.get("firm-rule-limits"),
    }
}

impl Outcome<'_> {
    /// The verdict; nothing while figures are missing.
    pub fn verdict(self) -> Option<ToldVerdict> {
        let award = &self.dossier.tender.award;
        let verdict = Verdict::of(self.evaluation, award)?;
        let texts = self.texts;
        let ranking = &self.evaluation.ranking;
        let winner = ranking.first().map(|row| self.name(&row.bid));
        let fills = [("name", winner.unwrap_or_default().into())];
        let (headline, reason) = match &verdict {
            Verdict::Nobody => (texts.get("verdict-nobody"), texts.get("verdict-nobody-why")),
            Verdict::Alone => (
                texts.with("verdict-alone", fills),
                texts.get("verdict-alone-why"),
            ),
            Verdict::Equal(Equality::Shared) => {
                let firsts: Vec<&str> = self.firsts().iter().map(|row| row.bid.as_str()).collect();
                let fills = [("names", self.names(&firsts).into())];
                (
                    texts.with("verdict-shared", fills),
                    texts.get("verdict-shared-why"),
                )
            }
            Verdict::Equal(equality) => (texts.with("verdict-equal", fills), self.equal(equality)),
            Verdict::Close(_) => (
                texts.with("verdict-close", fills),
                texts.get("verdict-close-why"),
            ),
            Verdict::Clear => (
                texts.with("verdict-clear", fills),
                texts.get("verdict-clear-why"),
            ),
        };
        let is_apart = matches!(verdict, Verdict::Close(_) | Verdict::Clear);
        let doubts = match &verdict {
            Verdict::Close(doubts) => doubts.iter().flat_map(|doubt| self.doubt(doubt)).collect(),
            Verdict::Nobody | Verdict::Alone | Verdict::Equal(_) | Verdict::Clear => Vec::new(),
        };
        Some(ToldVerdict {
            headline,
            distance: is_apart.then(|| self.distance()).flatten(),
            reason,
            doubts,
            is_firm: verdict.is_firm(),
        })
    }

    fn equal(self, equality: &Equality) -> String {
        let second = self.evaluation.ranking.get(1);
        let second = second.map(|row| self.name(&row.bid)).unwrap_or_default();
        match equality {
            Equality::Shared => self.texts.get("verdict-shared-why"),
            Equality::Rule(rule) => {
                let rule = self.tie_rule(rule);
                let fills = [("second", second.into()), ("rule", rule.into())];
                self.texts.with("verdict-rule-why", fills)
            }
            Equality::Rounding => {
                let fills = [("second", second.into())];
                self.texts.with("verdict-rounding-why", fills)
            }
        }
    }

    /// How far the second is; in a corridor, what decides in place of the figure.
    pub fn distance(self) -> Option<String> {
        let [first, second, ..] = self.evaluation.ranking.as_slice() else {
            return None;
        };
        let award = &self.dossier.tender.award;
        if award.method == MethodName::QualityPerPriceCorridor {
            let rule = self.tie_rule(award.decide_by.as_deref()?);
            let fills = [("rule", rule.into())];
            return Some(self.texts.with("verdict-corridor", fills));
        }
        let fills = [
            ("second", self.name(&second.bid).into()),
            ("distance", self.difference(first, second)?.into()),
        ];
        Some(self.texts.with("verdict-distance", fills))
    }

    /// The difference of two figures, in the unit of the method.
    fn difference(self, first: &RankedBid, second: &RankedBid) -> Option<String> {
        let (first, second): (Decimal, Decimal) =
            (first.total.parse().ok()?, second.total.parse().ok()?);
        let difference = (first - second).abs();
        let language = self.texts.language;
        Some(match self.dossier.tender.award.method {
            MethodName::WeightedPoints => {
                let is_one = difference == Decimal::ONE;
                let key = if is_one { "doc-point" } else { "doc-points" };
                let amount = number::plain(difference, language);
                self.texts.with(key, [("amount", amount.into())])
            }
            // The price of a point may be scaled by a power of ten, so it is no amount.
            method if method.is_money() && method != MethodName::PricePerQualityPoint => {
                self.euro(difference)
            }
            _ => number::fixed(difference, difference.scale(), language),
        })
    }

    fn doubt(self, doubt: &Doubt) -> Vec<String> {
        let texts = self.texts;
        match doubt {
            Doubt::Marks { steps } => {
                vec![texts.with("firm-doubt-marks", [("steps", (*steps).into())])]
            }
            Doubt::Assessors(ids) => {
                let mut names: Vec<String> = ids.iter().map(|id| self.assessor(id)).collect();
                names.dedup();
                let names = joined(texts, &names);
                vec![texts.with("firm-doubt-assessors", [("names", names.into())])]
            }
            Doubt::Removals(found) => found
                .iter()
                .map(|one| {
                    let fills = [
                        ("without", self.name(&one.without).into()),
                        ("first", self.name(&one.first).into()),
                    ];
                    texts.with("firm-doubt-removal", fills)
                })
                .collect(),
            Doubt::Weights(found) => found.iter().map(|one| self.crossing(one)).collect(),
            Doubt::Prices(found) => found.iter().filter_map(|one| self.nearby(one)).collect(),
        }
    }

    fn crossing(self, one: &Crossing) -> String {
        let key = if one.above {
            "firm-doubt-above"
        } else {
            "firm-doubt-below"
        };
        let published = published_price_weight(&self.dossier.tender.award);
        let published = published.map(|weight| self.weight(&weight));
        let fills = [
            ("at", self.weight(&one.at).into()),
            ("what", self.wins(&one.winners).into()),
            ("published", published.unwrap_or_default().into()),
        ];
        self.texts.with(key, fills)
    }

    fn nearby(self, one: &Nearby) -> Option<String> {
        let (price, needed): (Decimal, Decimal) =
            (one.price.parse().ok()?, one.needed.parse().ok()?);
        let difference = (price - needed).abs();
        let percent = (difference * Decimal::ONE_HUNDRED).checked_div(price)?;
        let key = if needed > price {
            "firm-doubt-higher"
        } else {
            "firm-doubt-lower"
        };
        let fills = [
            ("name", self.name(&one.bid).into()),
            ("difference", self.euro(difference).into()),
            ("percent", self.percent(percent).into()),
        ];
        Some(self.texts.with(key, fills))
    }
}
