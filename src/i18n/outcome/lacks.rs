//! What each losing bid lacked, in money and in points.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::award::robustness::ToWin;
use crate::domain::tender::scoring::{PriceFormula, QualityScale};
use crate::i18n::outcome::Outcome;
use crate::i18n::outcome::table::{Table, figures, row, words};

impl Outcome<'_> {
    /// What the table of [`Outcome::lacks`] says, in a sentence.
    pub fn lacks_intro(self) -> String {
        let key = match self.dossier.tender.award.price_formula {
            Some(PriceFormula::HighestRatio) if self.weighs_points() => "firm-lacks-intro-income",
            _ => "firm-lacks-intro",
        };
        self.texts.get(key)
    }

    /// Per losing bid its price, the price with which it would have been first, the difference, and
    /// the points of quality that it lacked where quality earns points on its own.
    pub fn lacks(self) -> Option<Table> {
        let texts = self.texts;
        let losing = &self.robustness()?.to_win;
        if losing.is_empty() {
            return None;
        }
        let mut columns = vec![
            words(texts.get("doc-column-tenderer"), 28),
            figures(texts.get("firm-column-price-now"), 18),
            figures(texts.get("firm-column-price-needed"), 22),
            figures(texts.get("firm-column-difference"), 16),
        ];
        if self.tells_points() {
            columns.push(figures(texts.get("firm-column-points"), 20));
        }
        Some(Table {
            caption: texts.get("firm-lacks-caption"),
            columns,
            head: 0,
            rows: losing.iter().map(|one| row(self.lack(one))).collect(),
        })
    }

    fn lack(self, one: &ToWin) -> Vec<String> {
        let texts = self.texts;
        let price = self.row(&one.bid).map(|row| row.price.as_str());
        let price = price.unwrap_or_default();
        let mut cells = vec![self.name(&one.bid), self.amount(price)];
        match &one.price {
            None => cells.extend([texts.get("firm-no-price"), "–".to_owned()]),
            Some(needed) => {
                let both = price.parse::<Decimal>().ok().zip(needed.parse().ok());
                let difference = both.map(|(price, needed): (Decimal, Decimal)| price - needed);
                let difference = difference.map(|value| self.amount(&value.abs().to_string()));
                cells.extend([self.amount(needed), difference.unwrap_or_default()]);
            }
        }
        if self.tells_points() {
            let points = one.quality_points.as_ref();
            cells.push(points.map_or_else(
                || texts.get("firm-more-than-there-is"),
                |points| self.figure(points),
            ));
        }
        cells
    }

    fn weighs_points(self) -> bool {
        self.dossier.tender.award.method == MethodName::WeightedPoints
    }

    /// With a scale that follows the best bid, points cannot be added to one bid alone.
    fn tells_points(self) -> bool {
        let scale = self.dossier.tender.award.quality_scale;
        self.weighs_points() && scale != Some(QualityScale::RelativeToBest)
    }
}
