//! The sheet with the prices, the price formula and the price points.

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Choices, Content, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::tender::scoring::{CeilingRule, PriceFormula};

const FIRST_ROW: u32 = 4;
const WITHDRAWN: u16 = 2;
const PRICE: u16 = 3;
const COMPARED: u16 = 4;
const POINTS: u16 = 5;

/// Where the prices stand, per bid in the order of the dossier.
pub struct Price {
    /// The figures of each bid.
    pub bids: Vec<BidPrice>,
}

/// The figures of one bid.
pub struct BidPrice {
    /// Formula: 1 when the bid was withdrawn.
    pub withdrawn: String,
    /// The price.
    pub price: Place,
    /// Formula: 1 while there is no price that can be compared.
    pub missing: String,
    /// The price points, empty for a bid that is not compared.
    pub points: Place,
}

/// Makes the sheet and says where everything stands.
pub fn sheet(source: Source, settings: &Settings, layout: &Layout) -> (Sheet, Price) {
    let mut sheet = source.sheet("sheet-name-price", "sheet-title-price");
    let heads = [
        ("sheet-head-bid", 12),
        ("sheet-head-bidder", 34),
        ("sheet-head-withdrawn", 16),
        ("sheet-head-price", 20),
        ("sheet-head-compared", 20),
        ("sheet-head-price-points", 16),
    ];
    let heads = heads.map(|(key, width)| (source.text(key), width));
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = 2;
    let below = FIRST_ROW + u32::from(layout.bids) + 1;
    let formula = parameters(source, &mut sheet, layout, below);
    let (yes, no) = (
        source.text("sheet-answer-yes"),
        source.text("sheet-answer-no"),
    );
    let mut bids = Vec::new();
    for (index, bid) in (0..).zip(&source.dossier.bids) {
        let row = FIRST_ROW + u32::from(index);
        sheet.text(row, 0, Role::Strong, &bid.id);
        sheet.text(row, 1, Role::Strong, &bid.name);
        let word = if bid.withdrawn { &yes } else { &no };
        let word = Content::Text(word.clone());
        sheet.put(row, WITHDRAWN, Role::Input, Print::Words, word);
        sheet.number(
            (row, PRICE),
            Role::Input,
            Print::Money,
            bid.price.map(Into::into),
        );
        let (withdrawn, price) = (sheet.place(row, WITHDRAWN), sheet.place(row, PRICE));
        let admissible = layout.admissible(index);
        let compared = format!("IF(AND({admissible}=1,ISNUMBER({price})),{price},\"\")");
        let compared = sheet.formula((row, COMPARED), Role::Body, Print::Money, &compared);
        let points = formula.points(settings, &compared);
        let points = sheet.formula((row, POINTS), Role::Body, Print::Fixed(4), &points);
        let valid = formula.valid(&price);
        bids.push(BidPrice {
            withdrawn: format!("IF({withdrawn}={},1,0)", settings.words.yes),
            missing: format!("IF(ISNUMBER({price}),IF({valid},0,1),1)"),
            price,
            points,
        });
    }
    if let Some(last) = layout.bids.checked_sub(1) {
        sheet.choices.push(Choices {
            from: (FIRST_ROW, WITHDRAWN),
            to: (FIRST_ROW + u32::from(last), WITHDRAWN),
            words: vec![yes, no],
        });
    }
    (sheet, Price { bids })
}

/// The price formula with the places of what it needs.
enum Formula {
    LowestRatio { lowest: Place },
    Line { full_at: Place, zero_at: Place },
}

impl Formula {
    /// The points of a compared price: the formula, brought back to 0…weight, and the ceiling.
    fn points(&self, settings: &Settings, price: &Place) -> String {
        let weight = &settings.price_weight;
        let fraction = match self {
            Self::LowestRatio { lowest } => format!("{lowest}/{price}"),
            Self::Line { full_at, zero_at } => {
                format!("({zero_at}-{price})/({zero_at}-{full_at})")
            }
        };
        let points = format!("{weight}*MAX(0,MIN(1,{fraction}))");
        let points = match &settings.ceiling {
            Some((amount, CeilingRule::ZeroPoints)) => {
                format!("IF(AND(ISNUMBER({amount}),{price}>{amount}),0,{points})")
            }
            Some((_, CeilingRule::Exclude | CeilingRule::Flag)) | None => points,
        };
        let valid = self.valid(price);
        format!("IF(ISNUMBER({price}),IF({valid},{points},\"\"),\"\")")
    }

    /// Whether a number can be compared at all.
    fn valid(&self, price: &Place) -> String {
        match self {
            Self::LowestRatio { .. } => format!("{price}>0"),
            Self::Line { .. } => format!("{price}>=0"),
        }
    }
}

fn parameters(source: Source, sheet: &mut Sheet, layout: &Layout, row: u32) -> Formula {
    let label = |sheet: &mut Sheet, row: u32, key: &str| {
        sheet.text(row, 1, Role::Body, &source.text(key));
    };
    sheet.text(
        row,
        1,
        Role::Section,
        &source.text("sheet-section-price-formula"),
    );
    label(sheet, row + 1, "sheet-price-formula");
    let last = FIRST_ROW + u32::from(layout.bids.max(1)) - 1;
    let compared = sheet.place(FIRST_ROW, COMPARED).to(last, COMPARED);
    match &source.dossier.tender.award.price_formula {
        Some(PriceFormula::Line { full_at, zero_at }) => {
            sheet.text(row + 1, PRICE, Role::Body, &source.text("sheet-price-line"));
            label(sheet, row + 2, "sheet-price-full-at");
            label(sheet, row + 3, "sheet-price-zero-at");
            let mut amount = |row: u32, value| {
                sheet.number((row, PRICE), Role::Input, Print::Money, Some(value));
                sheet.place(row, PRICE)
            };
            Formula::Line {
                full_at: amount(row + 2, full_at.amount()),
                zero_at: amount(row + 3, zero_at.amount()),
            }
        }
        _ => {
            sheet.text(
                row + 1,
                PRICE,
                Role::Body,
                &source.text("sheet-price-lowest-ratio"),
            );
            label(sheet, row + 2, "sheet-price-lowest");
            let lowest = format!("MIN({compared})");
            let at = (row + 2, PRICE);
            Formula::LowestRatio {
                lowest: sheet.formula(at, Role::Strong, Print::Money, &lowest),
            }
        }
    }
}
