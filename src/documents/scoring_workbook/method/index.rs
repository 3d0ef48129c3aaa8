//! Methods whose figure is an index, of which the highest wins.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::method::Own;
use crate::documents::scoring_workbook::price::block::Block;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::scoring::{Award, Reference, ReferenceOfBids};

/// A method with an index and the places of what it needs.
pub enum Index {
    /// Q / price × 10^exponent.
    QualityPerPrice {
        /// The power of ten.
        exponent: Place,
    },
    /// The same; what is close to the best is decided by another rule.
    Corridor {
        /// The power of ten.
        exponent: Place,
        /// The width in percent of the best.
        percent: Place,
    },
    /// Weight × Q / reference − weight × price / reference.
    ReferenceDifference {
        /// The reference of Q.
        quality: Place,
        /// The reference of the price.
        price: Place,
    },
    /// (1 − what is short of the best quality) / price × lowest price.
    Utility {
        /// The best share of the admissible bids.
        best: Place,
        /// The lowest price of the admissible bids.
        lowest: Place,
    },
    /// Q^(quality weight / price weight) / price.
    Value,
}

impl Index {
    /// Writes the settings of a method with an index.
    pub fn write(award: &Award, block: &mut Block, layout: &Layout) -> Self {
        match award.method {
            MethodName::QualityPerPriceCorridor => {
                let corridor = Self::Corridor {
                    exponent: block.exponent(award),
                    percent: block.input(
                        "sheet-method-corridor",
                        Print::Plain,
                        award.corridor_percent,
                    ),
                };
                let decides = award.decide_by.as_deref().unwrap_or_default();
                block.tie("sheet-head-decide", decides);
                corridor
            }
            MethodName::ReferenceDifference => reference(award, block, layout),
            MethodName::UtilityIndex => {
                let best = format!("MAX({})", layout.all(layout.lines.share));
                Self::Utility {
                    best: block.figure("sheet-method-best-quality", Print::Share, &best),
                    lowest: block.lowest(),
                }
            }
            MethodName::ValueIndex => Self::Value,
            _ => Self::QualityPerPrice {
                exponent: block.exponent(award),
            },
        }
    }

    /// What stands between price, quality and the figure.
    pub fn terms(&self, own: &Own, settings: &Settings) -> Vec<String> {
        let share = own.share();
        let (ours, theirs) = (&settings.quality_weight, &settings.price_weight);
        match self {
            Self::QualityPerPrice { .. } | Self::Corridor { .. } => vec![format!("100*{share}")],
            Self::ReferenceDifference { quality, price } => {
                let bid = &own.price;
                vec![
                    format!("IF({quality}=0,0,{ours}*100*{share}/{quality})"),
                    format!("IF({price}=0,0,{theirs}*{bid}/{price})"),
                ]
            }
            Self::Utility { best, .. } => vec![format!("1-({best}-{share})*{ours}/{theirs}")],
            Self::Value if own.share.is_none() => vec!["1".to_owned()],
            Self::Value => {
                vec![format!(
                    "IF(ROUND({share},10)>0,(100*{share})^({ours}/{theirs}),0)"
                )]
            }
        }
    }

    /// The index that decides.
    pub fn figure(&self, own: &Own, terms: &[Place]) -> String {
        let price = &own.price;
        match (self, terms) {
            (Self::QualityPerPrice { exponent } | Self::Corridor { exponent, .. }, [quality]) => {
                format!("{quality}/{price}*10^{exponent}")
            }
            (Self::ReferenceDifference { .. }, [quality, price]) => format!("{quality}-{price}"),
            (Self::Utility { lowest, .. }, [utility]) => format!("{utility}/{price}*{lowest}"),
            (_, [power, ..]) => format!("{power}/{price}"),
            (_, []) => "\"\"".to_owned(),
        }
    }

    /// Whether the price has to be above 0.
    pub fn divides_by_price(&self) -> bool {
        !matches!(self, Self::ReferenceDifference { .. })
    }
}

fn reference(award: &Award, block: &mut Block, layout: &Layout) -> Index {
    let name = match award.reference {
        Some(Reference::Fixed { quality, price }) => {
            let price = Some(price.amount());
            return Index::ReferenceDifference {
                quality: block.input("sheet-method-q0-fixed", Print::Plain, Some(quality)),
                price: block.input("sheet-method-p0-fixed", Print::Money, price),
            };
        }
        Some(Reference::OfBids(ReferenceOfBids::Median)) => "median",
        Some(Reference::OfBids(ReferenceOfBids::Mean)) | None => "mean",
    };
    let function = if name == "median" {
        "MEDIAN"
    } else {
        "AVERAGE"
    };
    let middle = |range: &str| format!("IF(COUNT({range})=0,0,{function}({range}))");
    let quality = middle(&layout.all(layout.lines.share));
    let quality = format!("100*{quality}");
    let prices = middle(&block.compared);
    Index::ReferenceDifference {
        quality: block.figure(
            &format!("sheet-method-q0-{name}"),
            Print::Fixed(4),
            &quality,
        ),
        price: block.figure(&format!("sheet-method-p0-{name}"), Print::Money, &prices),
    }
}
