//! The sheet with everything that was fixed before the bids came in.

pub mod rounding;
mod tables;

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::settings::rounding::Rules;
use crate::documents::scoring_workbook::settings::tables::{
    CurvePlace, MEASURES, MONTHS, ScalePlace,
};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::criterion::{Criterion, CriterionKind};
use crate::domain::tender::scoring::{CeilingRule, QualityScale};

/// Where the settings stand.
pub struct Settings {
    /// Weight of the price.
    pub price_weight: Place,
    /// Weight of quality.
    pub quality_weight: Place,
    /// The quality points of a share of 1: the weight, or the weight divided by the best share.
    pub points_per_share: Place,
    /// The highest price, when there is one, and what happens above it.
    pub ceiling: Option<(Place, CeilingRule)>,
    /// The lowest quality share; its cell may be empty.
    pub minimum_quality: Place,
    /// How figures are rounded, and which one ranks.
    pub rules: Rules,
    /// The words for answers.
    pub words: Words,
    scales: BTreeMap<String, ScalePlace>,
    criterion_curves: BTreeMap<String, CurvePlace>,
    requirement_curves: BTreeMap<String, CurvePlace>,
}

/// Where the words for answers stand, and what they are.
pub struct Words {
    answers: String,
    shares: String,
    /// Met in full.
    pub yes: Word,
    /// Met in part.
    pub partly: Word,
    /// Not met.
    pub no: Word,
    /// To develop, there already.
    pub available: Word,
    /// To develop, will not come.
    pub never: Word,
    /// Knock-out met.
    pub pass: Word,
    /// Knock-out not met.
    pub fail: Word,
}

/// A word that an answer may be.
pub struct Word {
    place: Place,
    /// The word itself.
    pub text: String,
}

impl fmt::Display for Word {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.fmt(out)
    }
}

impl Settings {
    /// The share that a mark earns, or an empty text when it is no valid mark.
    pub fn mark_share(&self, criterion: &str, mark: &Place) -> String {
        let scale = self.scales.get(criterion);
        scale.map_or("\"\"".to_owned(), |scale| scale.share(mark))
    }

    /// The share that a measured number earns, or an empty text when there is none.
    pub fn measure_share(&self, criterion: &str, measure: &Place) -> String {
        let curve = self.criterion_curves.get(criterion);
        curve.map_or("\"\"".to_owned(), |curve| {
            let share = curve.share(&measure.to_string());
            format!("IF(ISNUMBER({measure}),{share},\"\")")
        })
    }

    /// The share that yes, partly or no earns, or an empty text.
    pub fn answer_share(&self, answer: &Place) -> String {
        let Words {
            answers, shares, ..
        } = &self.words;
        format!("IFERROR(INDEX({shares},MATCH({answer},{answers},0)),\"\")")
    }

    /// The share that a number of months earns, or an empty text.
    pub fn months_share(&self, requirement: &str, criterion: &str, answer: &Place) -> String {
        let own = self.requirement_curves.get(requirement);
        let Some(curve) = own.or_else(|| self.criterion_curves.get(criterion)) else {
            return "\"\"".to_owned();
        };
        let Words {
            available, never, ..
        } = &self.words;
        let (at_once, later) = (curve.share("0"), curve.share(&answer.to_string()));
        format!(
            "IF({answer}={never},0,IF({answer}={available},{at_once},IF(ISNUMBER({answer}),{later},\"\")))"
        )
    }
}

/// Writes rows one below the other.
struct Rows<'a> {
    source: Source<'a>,
    sheet: Sheet,
    row: u32,
}

impl Rows<'_> {
    fn section(&mut self, title: &str) {
        self.row += 1;
        self.sheet.text(self.row, 0, Role::Section, title);
        self.row += 1;
    }

    fn heads(&mut self, keys: &[&str]) {
        for (column, key) in (0..).zip(keys) {
            let head = self.source.text(key);
            self.sheet.text(self.row, column, Role::Strong, &head);
        }
        self.row += 1;
    }

    fn number(&mut self, key: &str, print: Print, value: Option<Decimal>) -> Place {
        let at = self.row;
        let label = self.source.text(key);
        self.sheet.text(at, 0, Role::Body, &label);
        self.sheet.number((at, 1), Role::Input, print, value);
        self.row += 1;
        self.sheet.place(at, 1)
    }

    fn formula(&mut self, key: &str, print: Print, formula: &str) -> Place {
        let at = self.row;
        let label = self.source.text(key);
        self.sheet.text(at, 0, Role::Body, &label);
        self.row += 1;
        self.sheet.formula((at, 1), Role::Body, print, formula)
    }

    fn fixed(&mut self, key: &str, text: &str) {
        let label = self.source.text(key);
        self.sheet.text(self.row, 0, Role::Body, &label);
        self.sheet.text(self.row, 1, Role::Body, text);
        self.row += 1;
    }

    fn word(&mut self, key: &str, share: Option<Decimal>) -> Word {
        let text = self.source.text(key);
        self.sheet.text(self.row, 0, Role::Body, &text);
        self.sheet
            .number((self.row, 1), Role::Body, Print::Plain, share);
        self.row += 1;
        let place = self.sheet.place(self.row - 1, 0);
        Word { place, text }
    }
}

/// Makes the sheet and says where everything stands; `printed` is how many decimals the
/// evaluation has, when it ranks any bid.
pub fn sheet(source: Source, layout: &Layout, printed: Option<u32>) -> (Sheet, Settings) {
    let award = &source.dossier.tender.award;
    let mut sheet = source.sheet("sheet-name-settings", "sheet-title-settings");
    let heads = [
        ("sheet-head-setting", 44),
        ("sheet-head-value", 18),
        ("sheet-head-slope", 18),
    ];
    let heads = heads.map(|(key, width)| (source.text(key), width));
    sheet.headers(3, &heads);
    let mut rows = Rows {
        source,
        sheet,
        row: 4,
    };
    let [price_weight, quality_weight, points_per_share] = weights(&mut rows, layout);
    rows.section(&source.text("sheet-section-gate"));
    let minimum_quality = rows.number("sheet-minimum-quality", Print::Plain, award.minimum_quality);
    let ceiling = ceiling(&mut rows);
    let rules = Rules::write(&mut rows, layout, [&price_weight, &quality_weight], printed);
    rounding::ties(&mut rows);
    let words = words(&mut rows);
    let mut settings = Settings {
        price_weight,
        quality_weight,
        points_per_share,
        ceiling,
        minimum_quality,
        rules,
        words,
        scales: BTreeMap::new(),
        criterion_curves: BTreeMap::new(),
        requirement_curves: BTreeMap::new(),
    };
    tables(&mut rows, &source.dossier.tender.criteria, &mut settings);
    for requirement in &source.dossier.tender.requirements {
        if let Some(curve) = &requirement.curve {
            let place = CurvePlace::write(&mut rows, &requirement.id, curve, MONTHS);
            settings
                .requirement_curves
                .insert(requirement.id.clone(), place);
        }
    }
    (rows.sheet, settings)
}

/// The weights of price and quality, and the quality points of a share of 1. A method without
/// weights gets places of cells that stay empty, and asks for none of them.
fn weights(rows: &mut Rows, layout: &Layout) -> [Place; 3] {
    let award = &rows.source.dossier.tender.award;
    if !award.method.uses_weights() {
        return [0, 1, 2].map(|row| rows.sheet.place(row, 9));
    }
    rows.section(&rows.source.text("sheet-section-weights"));
    let price = rows.number("sheet-price-weight", Print::Plain, award.price_weight);
    let quality = rows.number("sheet-quality-weight", Print::Plain, award.quality_weight);
    let per_share = if award.method == MethodName::WeightedPoints
        && award.quality_scale == Some(QualityScale::RelativeToBest)
    {
        let best = format!("MAX({})", layout.all(layout.lines.share));
        let best = rows.formula("sheet-method-best-quality", Print::Share, &best);
        let points = format!("IF(ROUND({best},10)>0,{quality}/{best},{quality})");
        rows.formula("sheet-points-per-share", Print::Fixed(4), &points)
    } else {
        quality.clone()
    };
    [price, quality, per_share]
}

fn ceiling(rows: &mut Rows) -> Option<(Place, CeilingRule)> {
    let ceiling = rows.source.dossier.tender.award.ceiling.as_ref()?;
    let amount = Some(ceiling.amount.amount());
    let place = rows.number("sheet-ceiling", Print::Money, amount);
    let rule = match ceiling.rule {
        CeilingRule::Exclude => "sheet-ceiling-exclude",
        CeilingRule::ZeroPoints => "sheet-ceiling-zero-points",
        CeilingRule::Flag => "sheet-ceiling-flag",
    };
    rows.fixed("sheet-ceiling-rule", &rows.source.text(rule));
    Some((place, ceiling.rule))
}

fn words(rows: &mut Rows) -> Words {
    let half = Decimal::new(5, 1);
    rows.section(&rows.source.text("sheet-section-answers"));
    rows.heads(&["sheet-head-own-answer", "sheet-head-own-share"]);
    let yes = rows.word("sheet-answer-yes", Some(Decimal::ONE));
    let partly = rows.word("sheet-answer-partly", Some(half));
    let no = rows.word("sheet-answer-no", Some(Decimal::ZERO));
    let shares = rows.sheet.place(yes.place.row, 1);
    Words {
        answers: yes.place.down(3),
        shares: shares.down(3),
        yes,
        partly,
        no,
        available: rows.word("sheet-answer-available", None),
        never: rows.word("sheet-answer-never", Some(Decimal::ZERO)),
        pass: rows.word("sheet-result-pass", None),
        fail: rows.word("sheet-result-fail", None),
    }
}

fn tables(rows: &mut Rows, criteria: &[Criterion], settings: &mut Settings) {
    for criterion in criteria {
        let name = format!("{} {}", criterion.id, criterion.name);
        if let Some(scale) = &criterion.scale {
            let place = ScalePlace::write(rows, &name, scale);
            settings.scales.insert(criterion.id.clone(), place);
        }
        if let Some(curve) = &criterion.curve {
            let heads = match criterion.kind {
                Some(CriterionKind::Measured) => MEASURES,
                Some(CriterionKind::Requirements | CriterionKind::Marked) | None => MONTHS,
            };
            let place = CurvePlace::write(rows, &name, curve, heads);
            settings
                .criterion_curves
                .insert(criterion.id.clone(), place);
        }
        tables(rows, &criterion.children, settings);
    }
}
