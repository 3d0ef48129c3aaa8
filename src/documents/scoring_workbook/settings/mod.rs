//! The sheet with everything that was fixed before the bids came in.

mod tables;

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::settings::tables::{CurvePlace, ScalePlace};
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::scoring::{CeilingRule, Rounding};

/// Where the settings stand.
pub struct Settings {
    /// Weight of the price.
    pub price_weight: Place,
    /// Weight of quality.
    pub quality_weight: Place,
    /// The highest price, when there is one, and what happens above it.
    pub ceiling: Option<(Place, CeilingRule)>,
    /// The lowest quality share; its cell may be empty.
    pub minimum_quality: Place,
    /// The number of decimals.
    pub decimals: Place,
    /// How and when is rounded.
    pub rounding: Rounding,
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

/// Makes the sheet and says where everything stands.
pub fn sheet(source: Source) -> (Sheet, Settings) {
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
    rows.section(&source.text("sheet-section-weights"));
    let price_weight = rows.number("sheet-price-weight", Print::Plain, award.price_weight);
    let quality_weight = rows.number("sheet-quality-weight", Print::Plain, award.quality_weight);
    rows.section(&source.text("sheet-section-gate"));
    let minimum_quality = rows.number("sheet-minimum-quality", Print::Plain, award.minimum_quality);
    let ceiling = award.ceiling.as_ref().map(|ceiling| {
        let amount = Some(ceiling.amount.amount());
        let place = rows.number("sheet-ceiling", Print::Money, amount);
        let rule = match ceiling.rule {
            CeilingRule::Exclude => "sheet-ceiling-exclude",
            CeilingRule::ZeroPoints => "sheet-ceiling-zero-points",
            CeilingRule::Flag => "sheet-ceiling-flag",
        };
        rows.fixed("sheet-ceiling-rule", &source.text(rule));
        (place, ceiling.rule)
    });
    let (decimals, rounding) = rounding(&mut rows);
    let words = words(&mut rows);
    let mut settings = Settings {
        price_weight,
        quality_weight,
        ceiling,
        minimum_quality,
        decimals,
        rounding,
        words,
        scales: BTreeMap::new(),
        criterion_curves: BTreeMap::new(),
        requirement_curves: BTreeMap::new(),
    };
    tables(&mut rows, &source.dossier.tender.criteria, &mut settings);
    for requirement in &source.dossier.tender.requirements {
        if let Some(curve) = &requirement.curve {
            let place = CurvePlace::write(&mut rows, &requirement.id, curve);
            settings
                .requirement_curves
                .insert(requirement.id.clone(), place);
        }
    }
    (rows.sheet, settings)
}

fn rounding(rows: &mut Rows) -> (Place, Rounding) {
    let source = rows.source;
    let award = &source.dossier.tender.award;
    let rounding = award.rounding.clone().unwrap_or_else(|| Rounding {
        decimals: Decimal::TWO,
        mode: "half-up".to_owned(),
        stage: "total".to_owned(),
    });
    rows.section(&source.text("sheet-section-rounding"));
    let decimals = rows.number("sheet-decimals", Print::Plain, Some(rounding.decimals));
    rows.fixed(
        "sheet-rounding-mode",
        &source.text(&format!("sheet-mode-{}", rounding.mode)),
    );
    rows.fixed(
        "sheet-rounding-stage",
        &source.text(&format!("sheet-stage-{}", rounding.stage)),
    );
    rows.section(&source.text("sheet-section-ties"));
    for rule in &award.ties {
        rows.fixed("sheet-tie-next", &source.tie(rule));
    }
    rows.fixed("sheet-tie-last", &source.text("sheet-tie-shared"));
    (decimals, rounding)
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
            let place = CurvePlace::write(rows, &name, curve);
            settings
                .criterion_curves
                .insert(criterion.id.clone(), place);
        }
        tables(rows, &criterion.children, settings);
    }
}
