//! The figures of a bid: points, or what stands between price and quality, and the total.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::Writer;
use crate::documents::scoring_workbook::method::{Method, Own, terms};
use crate::documents::scoring_workbook::price::BidPrice;
use crate::documents::scoring_workbook::quality::BidQuality;
use crate::domain::tender::scoring::RankOn;

impl Writer<'_> {
    /// Writes every figure from the price to the one that ranks.
    pub(super) fn figures(&mut self, bid: u16, quality: &BidQuality) {
        let lines = &self.layout.lines;
        let price = &self.parts.price.bids[usize::from(bid)];
        let known = &price.price;
        let known = format!("IF(ISNUMBER({known}),{known},\"\")");
        self.put(bid, lines.price, Print::Money, &known);
        let share = self.counted(bid, &quality.share);
        self.put(bid, lines.share, Print::Share, &share);
        let unrounded = match self.parts.price.method {
            Method::Points => self.points(bid, price, quality),
            Method::Money(_) | Method::Index(_) => self.other(bid, price, quality),
        };
        let rules = &self.parts.settings.rules;
        let figure = match rules.rank_on {
            RankOn::Rounded => self.layout.place(bid, lines.total).to_string(),
            RankOn::Exact => {
                let total = self.layout.place(bid, lines.total);
                format!(
                    "IF(ISNUMBER({total}),ROUND({unrounded},{}),\"\")",
                    rules.guard
                )
            }
        };
        let print = match rules.rank_on {
            RankOn::Rounded => self.rounded,
            RankOn::Exact => self.exact,
        };
        self.put(bid, lines.figure, print, &figure);
    }

    /// A place that counts only while its bid is admissible.
    fn counted(&self, bid: u16, place: &Place) -> String {
        let admissible = self.layout.admissible(bid);
        format!("IF(AND({admissible}=1,ISNUMBER({place})),{place},\"\")")
    }

    /// Price points and quality points, added as the stage says; returns their unrounded sum.
    fn points(&mut self, bid: u16, price: &BidPrice, quality: &BidQuality) -> String {
        let lines = &self.layout.lines;
        let price_points = self.counted(bid, &price.points);
        let price_points = self.pair(bid, lines.price_points, &price_points);
        let mut tops = Vec::new();
        for (index, points) in (0..).zip(&quality.points) {
            let points = self.counted(bid, points);
            let (_, rounded) = self.pair(bid, self.layout.top(index), &points);
            tops.push(rounded.to_string());
        }
        let line = lines.quality_points;
        let share = self.layout.place(bid, lines.share);
        let points = if tops.is_empty() {
            "0".to_owned()
        } else {
            let per_share = &self.parts.settings.points_per_share;
            format!("IF(ISNUMBER({share}),{per_share}*{share},\"\")")
        };
        let quality_points = self.pair(bid, line, &points);
        let stage = self.parts.settings.rules.rounding.stage.as_str();
        if stage == "criteria" && !tops.is_empty() {
            let sum = format!("IF(ISNUMBER({share}),SUM({}),\"\")", tops.join(","));
            self.put(bid, line + 1, self.rounded, &sum);
        }
        let (price, quality) = match stage {
            "total" => (&price_points.0, &quality_points.0),
            _ => (&price_points.1, &quality_points.1),
        };
        let missing = self.layout.all_missing();
        let total = format!(
            "IF(AND({missing}=0,ISNUMBER({price}),ISNUMBER({quality})),{price}+{quality},\"\")"
        );
        self.pair(bid, lines.exact, &total);
        format!("{}+{}", price_points.0, quality_points.0)
    }

    /// The figures of the other methods; returns the unrounded one that decides.
    fn other(&mut self, bid: u16, price: &BidPrice, quality: &BidQuality) -> String {
        let lines = &self.layout.lines;
        let share = self.layout.place(bid, lines.share);
        let compared = &price.compared;
        let share = (self.layout.tops > 0).then_some(share);
        let known = match &share {
            None => format!("ISNUMBER({compared})"),
            Some(share) => format!("AND(ISNUMBER({compared}),ISNUMBER({share}))"),
        };
        let own = self.own(share, price, quality);
        let method = &self.parts.price.method;
        let formulas = method.terms(&own, self.parts.settings);
        let prints = terms(self.source.dossier.tender.award.method);
        let mut places = Vec::new();
        for ((line, formula), (_, print)) in (lines.terms..).zip(formulas).zip(prints) {
            let formula = format!("IF({known},{formula},\"\")");
            places.push(self.put(bid, line, *print, &formula));
        }
        let figure = method.figure(&own, &places);
        let missing = self.layout.all_missing();
        let figure = format!("IF({missing}=0,IF({known},{figure},\"\"),\"\")");
        let (exact, _) = self.pair(bid, lines.exact, &figure);
        exact.to_string()
    }

    /// What a method computes with.
    pub(super) fn own(&self, share: Option<Place>, price: &BidPrice, quality: &BidQuality) -> Own {
        let (worth, most) = if self.layout.tops == 0 {
            ("0".to_owned(), "0".to_owned())
        } else {
            let most = self.parts.quality.most.clone();
            (quality.worth.to_string(), most)
        };
        Own {
            price: price.compared.clone(),
            share,
            worth,
            most,
        }
    }

    /// An exact figure and, on the next line, the same rounded.
    fn pair(&mut self, bid: u16, line: u16, formula: &str) -> (Place, Place) {
        let exact = self.put(bid, line, self.exact, formula);
        let rounded = self.parts.settings.rules.round(&exact);
        let rounded = format!("IF(ISNUMBER({exact}),{rounded},\"\")");
        let rounded = self.put(bid, line + 1, self.rounded, &rounded);
        (exact, rounded)
    }
}
