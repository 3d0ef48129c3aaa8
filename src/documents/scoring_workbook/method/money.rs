//! Methods whose figure is an amount of money, of which the lowest wins.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::method::Own;
use crate::documents::scoring_workbook::price::block::Block;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::scoring::Award;

/// A method of money with the places of what it needs.
pub enum Money {
    /// The price itself.
    LowestPrice,
    /// Price − what quality is worth.
    ValueDeduction,
    /// Price × (1 − percent × share).
    PercentageDeduction {
        /// The percentage of full quality.
        percent: Place,
    },
    /// Price × (1 + percent × (1 − share)).
    PercentageMarkup {
        /// The percentage of no quality.
        percent: Place,
    },
    /// Price / Q × 10^exponent.
    PricePerQualityPoint {
        /// The power of ten.
        exponent: Place,
    },
    /// Price − the premium above the lowest quality.
    QualityPremium {
        /// What the contract is thought to cost.
        estimate: Place,
        /// The lowest share of the admissible bids.
        lowest: Place,
    },
    /// Price / (1 + Σ worth / (1 − Σ most)).
    FeatureCoefficient,
}

impl Money {
    /// Writes the settings of a method of money; nothing when the method is another one.
    pub fn write(award: &Award, block: &mut Block, layout: &Layout) -> Option<Self> {
        let percent =
            |block: &mut Block| block.input("sheet-method-percent", Print::Plain, award.percent);
        Some(match award.method {
            MethodName::LowestPrice => Self::LowestPrice,
            MethodName::ValueDeduction => Self::ValueDeduction,
            MethodName::PercentageDeduction => Self::PercentageDeduction {
                percent: percent(block),
            },
            MethodName::PercentageMarkup => Self::PercentageMarkup {
                percent: percent(block),
            },
            MethodName::PricePerQualityPoint => Self::PricePerQualityPoint {
                exponent: block.exponent(award),
            },
            MethodName::QualityPremium => {
                let estimate = award.estimate.as_ref().map(|money| money.amount());
                let lowest = format!("MIN({})", layout.all(layout.lines.share));
                Self::QualityPremium {
                    estimate: block.input("sheet-method-estimate", Print::Money, estimate),
                    lowest: block.figure("sheet-method-lowest-quality", Print::Share, &lowest),
                }
            }
            MethodName::FeatureCoefficient => Self::FeatureCoefficient,
            MethodName::WeightedPoints
            | MethodName::QualityPerPrice
            | MethodName::QualityPerPriceCorridor
            | MethodName::ReferenceDifference
            | MethodName::UtilityIndex
            | MethodName::ValueIndex => return None,
        })
    }

    /// What stands between price, quality and the figure.
    pub fn term(&self, own: &Own, settings: &Settings) -> Option<String> {
        let (share, Own { worth, most, .. }) = (own.share(), own);
        Some(match self {
            Self::LowestPrice => return None,
            Self::ValueDeduction => worth.clone(),
            Self::PercentageDeduction { percent } => format!("{percent}/100*{share}"),
            Self::PercentageMarkup { percent } => format!("{percent}/100*(1-{share})"),
            Self::PricePerQualityPoint { .. } => format!("100*{share}"),
            Self::QualityPremium { estimate, lowest } => {
                let (quality, price) = (&settings.quality_weight, &settings.price_weight);
                format!("({share}-{lowest})*{quality}/{price}*{estimate}")
            }
            Self::FeatureCoefficient => coefficient(worth, most),
        })
    }

    /// The amount that decides.
    pub fn figure(&self, own: &Own, term: Option<&Place>) -> String {
        let price = &own.price;
        let Some(term) = term else {
            return price.to_string();
        };
        match self {
            Self::LowestPrice => price.to_string(),
            Self::ValueDeduction | Self::QualityPremium { .. } => format!("{price}-{term}"),
            Self::PercentageDeduction { .. } => format!("{price}*(1-{term})"),
            Self::PercentageMarkup { .. } => format!("{price}*(1+{term})"),
            Self::PricePerQualityPoint { exponent } => format!("{price}/{term}*10^{exponent}"),
            Self::FeatureCoefficient => format!("{price}/{term}"),
        }
    }

    /// 1 when the quality of a bid leaves nothing to divide by, as a formula; nothing for a method
    /// that does not divide by it.
    pub fn no_quality(&self, own: &Own) -> Option<String> {
        let divisor = match self {
            Self::PricePerQualityPoint { .. } => own.share(),
            Self::FeatureCoefficient => coefficient(&own.worth, &own.most),
            Self::LowestPrice
            | Self::ValueDeduction
            | Self::PercentageDeduction { .. }
            | Self::PercentageMarkup { .. }
            | Self::QualityPremium { .. } => return None,
        };
        Some(format!("IF(ROUND({divisor},10)<=0,1,0)"))
    }
}

fn coefficient(worth: &str, most: &str) -> String {
    format!("1+{worth}/(1-{most})")
}
