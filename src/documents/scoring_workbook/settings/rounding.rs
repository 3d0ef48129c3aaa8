//! How figures are rounded, which figure ranks, and the rules for ties.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::settings::Rows;
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::scoring::{Award, RankOn, Rounding};

/// How figures are rounded, and which one ranks.
pub struct Rules {
    /// The number of decimals.
    pub decimals: Place,
    /// The decimals to which a figure is first cleaned of the noise of binary fractions.
    pub guard: Place,
    /// How and when is rounded.
    pub rounding: Rounding,
    /// Which figure ranks.
    pub rank_on: RankOn,
}

impl Rules {
    /// Rounds as the dossier says. Noise goes first, so that it never decides a half.
    pub fn round(&self, value: &Place) -> String {
        let Self {
            decimals, guard, ..
        } = self;
        match self.rounding.mode.as_str() {
            "down" => format!("TRUNC(ROUND({value},{guard}),{decimals})"),
            "half-even" => {
                let units = format!("ROUND({value}*10^{decimals},MAX(1,{guard}-{decimals}))");
                format!(
                    "IF(ABS({units}-TRUNC({units}))=0.5,2*ROUND({units}/2,0),ROUND({units},0))/10^{decimals}"
                )
            }
            _ => format!("ROUND(ROUND({value},{guard}),{decimals})"),
        }
    }

    /// The number of decimals that the dossier asks for.
    pub fn printed(&self) -> u32 {
        self.rounding.decimals.to_u32().unwrap_or(2)
    }

    /// Writes the section with the rules for rounding.
    pub(super) fn write(
        rows: &mut Rows,
        layout: &Layout,
        weights: [&Place; 2],
        printed: Option<u32>,
    ) -> Self {
        let award = &rows.source.dossier.tender.award;
        let mut rounding = rounding(award);
        if let Some(printed) = printed {
            rounding.decimals = printed.into();
        }
        let rank_on = award.rank_on.unwrap_or(if award.method.is_index() {
            RankOn::Exact
        } else {
            RankOn::Rounded
        });
        rows.section(&rows.source.text("sheet-section-rounding"));
        let decimals = rows.number("sheet-decimals", Print::Plain, Some(rounding.decimals));
        for (key, text) in [
            (
                "sheet-rounding-mode",
                format!("sheet-mode-{}", rounding.mode),
            ),
            (
                "sheet-rounding-stage",
                format!("sheet-stage-{}", rounding.stage),
            ),
            ("sheet-rank-on", rank_on_text(rank_on).to_owned()),
        ] {
            rows.fixed(key, &rows.source.text(&text));
        }
        let largest = largest(award.method, layout, weights);
        // Thirteen digits are the same in every spreadsheet; LOG10 tells how many stand before
        // the point.
        let guard = format!("IF({largest}>0,12-INT(LOG10({largest})),10)");
        let guard = rows.formula("sheet-guard", Print::Plain, &guard);
        Self {
            decimals,
            guard,
            rounding,
            rank_on,
        }
    }
}

/// The rounding of the dossier, or the one that the method has by itself.
fn rounding(award: &Award) -> Rounding {
    award.rounding.clone().unwrap_or_else(|| Rounding {
        decimals: if award.method.is_index() {
            Decimal::from(6)
        } else {
            Decimal::TWO
        },
        mode: "half-up".to_owned(),
        stage: "total".to_owned(),
    })
}

fn rank_on_text(rank_on: RankOn) -> &'static str {
    match rank_on {
        RankOn::Rounded => "sheet-rank-on-rounded",
        RankOn::Exact => "sheet-rank-on-exact",
    }
}

/// The size of the largest figure that a total is made of, as a formula.
fn largest(method: MethodName, layout: &Layout, weights: [&Place; 2]) -> String {
    let [price_weight, quality_weight] = weights;
    let lines = &layout.lines;
    let (totals, prices) = (layout.all(lines.exact), layout.all(lines.price));
    let figures = format!("MAX({totals}),-MIN({totals})");
    match method {
        MethodName::WeightedPoints => format!("SUM({price_weight},{quality_weight})"),
        MethodName::ReferenceDifference => {
            format!("MAX({figures},{price_weight},{quality_weight})")
        }
        MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::PercentageDeduction
        | MethodName::PercentageMarkup
        | MethodName::QualityPremium => format!("MAX({figures},{prices})"),
        MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::QualityPerPriceCorridor
        | MethodName::UtilityIndex
        | MethodName::ValueIndex
        | MethodName::FeatureCoefficient => format!("MAX({figures})"),
    }
}

/// Writes the rules for ties.
pub(super) fn ties(rows: &mut Rows) {
    let source: Source = rows.source;
    rows.section(&source.text("sheet-section-ties"));
    for rule in &source.dossier.tender.award.ties {
        rows.fixed("sheet-tie-next", &source.tie(rule));
    }
    rows.fixed("sheet-tie-last", &source.text("sheet-tie-shared"));
}
