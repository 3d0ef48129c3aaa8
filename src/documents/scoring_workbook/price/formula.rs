//! The ten price formulas: the part of the price weight that a price earns.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::price::block::Block;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{CeilingRule, PointsOutside, PriceFormula};

/// A price formula with the places of what it needs.
pub(super) enum Formula {
    LowestRatio {
        lowest: Place,
    },
    HighestRatio {
        highest: Place,
    },
    FixedRatio {
        reference: Place,
    },
    LinearMultiple {
        lowest: Place,
        zero_at: Place,
    },
    MinMax {
        lowest: Place,
        highest: Place,
    },
    Line {
        full_at: Place,
        zero_at: Place,
    },
    Logarithmic {
        lowest: Place,
        factor: Place,
    },
    DiscountPower {
        base: Place,
        alpha: Place,
        largest: Place,
    },
    DiscountBilinear(Knee),
    DiscountCorrected {
        base: Place,
        significant: Place,
        largest: Place,
    },
}

/// What the formula with the knee needs.
pub(super) struct Knee {
    base: Place,
    part: Place,
    mean: Place,
    largest: Place,
}

impl Formula {
    /// Writes the settings of a price formula, and what it takes from the admissible bids.
    pub(super) fn write(formula: &PriceFormula, block: &mut Block, discounts: &str) -> Self {
        block.section("sheet-section-price-formula");
        let name = formula.name().name();
        block.words("sheet-price-formula", &format!("formula-{name}"));
        block.words("sheet-price-rule", &format!("sheet-price-{name}"));
        match formula {
            PriceFormula::LowestRatio => Self::LowestRatio {
                lowest: block.lowest(),
            },
            PriceFormula::HighestRatio => Self::HighestRatio {
                highest: block.highest(),
            },
            PriceFormula::FixedRatio { reference } => Self::FixedRatio {
                reference: amount(block, "sheet-price-reference", *reference),
            },
            PriceFormula::LinearMultiple { zero_at } => Self::LinearMultiple {
                zero_at: block.input("sheet-price-multiple", Print::Plain, Some(*zero_at)),
                lowest: block.lowest(),
            },
            PriceFormula::MinMax => Self::MinMax {
                lowest: block.lowest(),
                highest: block.highest(),
            },
            PriceFormula::Line { full_at, zero_at } => Self::Line {
                full_at: amount(block, "sheet-price-full-at", *full_at),
                zero_at: amount(block, "sheet-price-zero-at", *zero_at),
            },
            PriceFormula::Logarithmic { factor } => Self::Logarithmic {
                factor: block.input("sheet-price-multiple", Print::Plain, Some(*factor)),
                lowest: block.lowest(),
            },
            PriceFormula::DiscountPower { base, alpha } => Self::DiscountPower {
                base: amount(block, "sheet-price-base", *base),
                alpha: block.input("sheet-price-alpha", Print::Plain, Some(*alpha)),
                largest: largest(block, discounts),
            },
            PriceFormula::DiscountBilinear { base, knee } => {
                let mean = format!("IF(COUNT({discounts})=0,0,AVERAGE({discounts}))");
                Self::DiscountBilinear(Knee {
                    base: amount(block, "sheet-price-base", *base),
                    part: block.input("sheet-price-knee", Print::Plain, Some(*knee)),
                    mean: block.figure("sheet-price-mean-discount", Print::Share, &mean),
                    largest: largest(block, discounts),
                })
            }
            PriceFormula::DiscountCorrected { base, significant } => {
                let print = Print::Plain;
                Self::DiscountCorrected {
                    base: amount(block, "sheet-price-base", *base),
                    significant: block.input("sheet-price-significant", print, Some(*significant)),
                    largest: largest(block, discounts),
                }
            }
        }
    }

    /// The discount of a compared price on the base, at least 0; nothing for other formulas.
    pub(super) fn discount(&self, price: &Place) -> Option<String> {
        let base = match self {
            Self::DiscountPower { base, .. }
            | Self::DiscountCorrected { base, .. }
            | Self::DiscountBilinear(Knee { base, .. }) => base,
            Self::LowestRatio { .. }
            | Self::HighestRatio { .. }
            | Self::FixedRatio { .. }
            | Self::LinearMultiple { .. }
            | Self::MinMax { .. }
            | Self::Line { .. }
            | Self::Logarithmic { .. } => return None,
        };
        Some(format!(
            "IF(ISNUMBER({price}),MAX(0,({base}-{price})/{base}),\"\")"
        ))
    }

    /// The part of the weight, with the discount where the formula uses one.
    fn fraction(&self, price: &Place, discount: &Place) -> String {
        match self {
            Self::LowestRatio { lowest } => format!("{lowest}/{price}"),
            Self::HighestRatio { highest } => format!("IF({highest}=0,1,{price}/{highest})"),
            Self::FixedRatio { reference } => format!("{reference}/{price}"),
            Self::LinearMultiple { lowest, zero_at } => {
                format!("({zero_at}*{lowest}-{price})/(({zero_at}-1)*{lowest})")
            }
            Self::MinMax { lowest, highest } => {
                format!("IF({highest}={lowest},1,({highest}-{price})/({highest}-{lowest}))")
            }
            Self::Line { full_at, zero_at } => {
                format!("({zero_at}-{price})/({zero_at}-{full_at})")
            }
            Self::Logarithmic { lowest, factor } => {
                format!("1-LN({price}/{lowest})/LN({factor})")
            }
            Self::DiscountPower { alpha, largest, .. } => {
                format!("IF({largest}=0,1,IF({discount}=0,0,({discount}/{largest})^{alpha}))")
            }
            Self::DiscountBilinear(knee) => knee.fraction(discount),
            Self::DiscountCorrected {
                significant,
                largest,
                ..
            } => {
                let whole = format!("MAX({significant},{largest})");
                format!("IF({whole}=0,1,{discount}/{whole})")
            }
        }
    }

    /// The points of a compared price: the formula, what happens outside 0…weight, the ceiling.
    pub(super) fn points(
        &self,
        settings: &Settings,
        outside: Option<PointsOutside>,
        price: &Place,
        discount: &Place,
    ) -> String {
        let weight = &settings.price_weight;
        let fraction = self.fraction(price, discount);
        let points = match outside {
            Some(PointsOutside::Keep) => format!("{weight}*({fraction})"),
            Some(PointsOutside::Clamp) | None => format!("{weight}*MAX(0,MIN(1,{fraction}))"),
        };
        let points = match &settings.ceiling {
            Some((amount, CeilingRule::ZeroPoints)) => {
                format!("IF(AND(ISNUMBER({amount}),{price}>{amount}),0,{points})")
            }
            Some((_, CeilingRule::Exclude | CeilingRule::Flag)) | None => points,
        };
        let valid = self.all_valid(price);
        format!("IF(ISNUMBER({price}),IF({valid},{points},\"\"),\"\")")
    }

    /// Whether a price of 0 has no answer.
    pub(super) fn divides_by_price(&self) -> bool {
        match self {
            Self::LowestRatio { .. }
            | Self::FixedRatio { .. }
            | Self::LinearMultiple { .. }
            | Self::Logarithmic { .. } => true,
            Self::HighestRatio { .. }
            | Self::MinMax { .. }
            | Self::Line { .. }
            | Self::DiscountPower { .. }
            | Self::DiscountBilinear(_)
            | Self::DiscountCorrected { .. } => false,
        }
    }

    /// Whether a price, and the lowest one that it is compared with, can be computed with.
    fn all_valid(&self, price: &Place) -> String {
        match self {
            Self::LinearMultiple { lowest, .. } | Self::Logarithmic { lowest, .. } => {
                format!("AND({price}>0,{lowest}>0)")
            }
            other if other.divides_by_price() => format!("{price}>0"),
            _ => format!("{price}>=0"),
        }
    }
}

impl Knee {
    /// Two straight lines. Rounding keeps a mean of equal discounts on the first one.
    fn fraction(&self, discount: &Place) -> String {
        let Self {
            part,
            mean,
            largest,
            ..
        } = self;
        let below = format!("{part}*{discount}/{mean}");
        let above = format!("{part}+(1-{part})*({discount}-{mean})/({largest}-{mean})");
        format!("IF({mean}=0,1,IF(ROUND({discount}-{mean},12)<=0,{below},{above}))")
    }
}

fn amount(block: &mut Block, key: &str, amount: Money) -> Place {
    block.input(key, Print::Money, Some(amount.amount()))
}

fn largest(block: &mut Block, discounts: &str) -> Place {
    let largest = format!("MAX({discounts})");
    block.figure("sheet-price-largest-discount", Print::Share, &largest)
}
