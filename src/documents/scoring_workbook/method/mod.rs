//! The methods other than weighted points: what stands between price, quality and the figure.
//!
//! To add a method: its terms here, its formulas in `money` or `index`, its words in
//! `sheet-rule-NAME`.

mod index;
mod money;

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::method::index::Index;
use crate::documents::scoring_workbook::method::money::Money;
use crate::documents::scoring_workbook::price::block::Block;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::scoring::Award;

/// A method with the places of what it needs.
pub enum Method {
    /// Price points and quality points, which have lines of their own.
    Points,
    /// The lowest amount of money wins.
    Money(Money),
    /// The highest index wins.
    Index(Index),
}

/// The figures of one bid that a method computes with.
pub struct Own {
    /// The price of a bid that is compared, else an empty text.
    pub price: Place,
    /// The quality share, from 0 to 1; none when there are no criteria.
    pub share: Option<Place>,
    /// Formula: what quality is worth in the unit of the values.
    pub worth: String,
    /// Formula: what full quality is worth in the unit of the values.
    pub most: String,
}

impl Own {
    /// Formula: the quality share; 0 when there are no criteria.
    fn share(&self) -> String {
        self.share.as_ref().map_or("0".to_owned(), Place::to_string)
    }
}

/// The label and the look of each figure between price, quality and the total.
pub fn terms(method: MethodName) -> &'static [(&'static str, Print)] {
    const QUALITY: (&str, Print) = ("sheet-term-quality", Print::Fixed(4));
    match method {
        MethodName::WeightedPoints | MethodName::LowestPrice => &[],
        MethodName::ValueDeduction => &[("sheet-term-deduction", Print::Money)],
        MethodName::PercentageDeduction => &[("sheet-term-discount", Print::Fixed(6))],
        MethodName::PercentageMarkup => &[("sheet-term-markup", Print::Fixed(6))],
        MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::QualityPerPriceCorridor => &[QUALITY],
        MethodName::ReferenceDifference => &[
            ("sheet-term-quality-part", Print::Fixed(6)),
            ("sheet-term-price-part", Print::Fixed(6)),
        ],
        MethodName::UtilityIndex => &[("sheet-term-utility", Print::Fixed(6))],
        MethodName::QualityPremium => &[("sheet-term-premium", Print::Money)],
        MethodName::ValueIndex => &[("sheet-term-power", Print::Fixed(6))],
        MethodName::FeatureCoefficient => &[("sheet-term-coefficient", Print::Fixed(6))],
    }
}

/// Whether a bid without quality has no figure, so that it is not admissible.
pub fn needs_quality(method: MethodName) -> bool {
    matches!(
        method,
        MethodName::PricePerQualityPoint | MethodName::FeatureCoefficient
    )
}

impl Method {
    /// Writes what the method needs below the prices.
    pub fn write(award: &Award, block: &mut Block, layout: &Layout) -> Self {
        if award.method == MethodName::WeightedPoints {
            return Self::Points;
        }
        block.section("sheet-section-method");
        block.words(
            "sheet-method-name",
            &format!("method-{}", award.method.name()),
        );
        block.words(
            "sheet-method-rule",
            &format!("sheet-rule-{}", award.method.name()),
        );
        if let Some(money) = Money::write(award, block, layout) {
            return Self::Money(money);
        }
        Self::Index(Index::write(award, block, layout))
    }

    /// The figures between price, quality and the total, in the order of [`terms`].
    pub fn terms(&self, own: &Own, settings: &Settings) -> Vec<String> {
        match self {
            Self::Points => Vec::new(),
            Self::Money(money) => money.term(own, settings).into_iter().collect(),
            Self::Index(index) => index.terms(own, settings),
        }
    }

    /// The figure that decides, before rounding; empty for weighted points.
    pub fn figure(&self, own: &Own, terms: &[Place]) -> String {
        match (self, terms) {
            (Self::Points, _) => "\"\"".to_owned(),
            (Self::Money(money), terms) => money.figure(own, terms.first()),
            (Self::Index(index), terms) => index.figure(own, terms),
        }
    }

    /// Whether the price has to be above 0.
    pub fn divides_by_price(&self) -> bool {
        matches!(self, Self::Index(index) if index.divides_by_price())
    }

    /// The width of the corridor in percent, where there is one.
    pub fn corridor(&self) -> Option<&Place> {
        match self {
            Self::Index(Index::Corridor { percent, .. }) => Some(percent),
            Self::Points | Self::Money(_) | Self::Index(_) => None,
        }
    }
}
