//! The sheet with the prices, the price formula or the method, and the price points.

pub mod block;
mod formula;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Choices, Content, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::method::Method;
use crate::documents::scoring_workbook::price::block::Block;
use crate::documents::scoring_workbook::price::formula::Formula;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::award::method::name::MethodName;
use crate::domain::bid::Bid;
use crate::domain::tender::scoring::PriceFormula;

const FIRST_ROW: u32 = 4;
const WITHDRAWN: u16 = 2;
const PRICE: u16 = 3;
const COMPARED: u16 = 4;
const POINTS: u16 = 5;

/// Where the prices stand, per bid in the order of the dossier, and the method with its settings.
pub struct Price {
    /// The figures of each bid.
    pub bids: Vec<BidPrice>,
    /// The method.
    pub method: Method,
}

/// The figures of one bid.
pub struct BidPrice {
    /// Formula: 1 when the bid was withdrawn.
    pub withdrawn: String,
    /// The price.
    pub price: Place,
    /// Formula: 1 while there is no price that can be compared.
    pub missing: String,
    /// The price of an admissible bid, else an empty text.
    pub compared: Place,
    /// The price points, empty for a bid that is not compared.
    pub points: Place,
    /// When the bid came in, as one long number, where a rule asks for it.
    pub received: Option<Place>,
}

/// Which columns there are, before the first one is written.
struct Columns {
    heads: Vec<(&'static str, u16)>,
    discount: u16,
    points: u16,
    received: Option<u16>,
}

impl Columns {
    fn new(source: Source) -> Self {
        let mut heads = vec![
            ("sheet-head-bid", 12),
            ("sheet-head-bidder", 44),
            ("sheet-head-withdrawn", 16),
            ("sheet-head-price", 20),
            ("sheet-head-compared", 20),
        ];
        let award = &source.dossier.tender.award;
        let has_discount = matches!(
            award.price_formula,
            Some(
                PriceFormula::DiscountPower { .. }
                    | PriceFormula::DiscountBilinear { .. }
                    | PriceFormula::DiscountCorrected { .. }
            )
        );
        let mut points = POINTS;
        if award.method == MethodName::WeightedPoints {
            if has_discount {
                heads.push(("sheet-head-discount", 16));
                points += 1;
            }
            heads.push(("sheet-head-price-points", 16));
        }
        let asks = award.ties.iter().chain(&award.decide_by);
        let mut received = None;
        if asks.into_iter().any(|rule| rule == "earliest") {
            received = u16::try_from(heads.len()).ok();
            heads.push(("sheet-head-received", 22));
        }
        Self {
            heads,
            discount: POINTS,
            points,
            received,
        }
    }
}

/// Makes the sheet and says where everything stands.
pub fn sheet(source: Source, settings: &Settings, layout: &Layout) -> (Sheet, Price) {
    let mut sheet = source.sheet("sheet-name-price", "sheet-title-price");
    let columns = Columns::new(source);
    let heads: Vec<_> = columns
        .heads
        .iter()
        .map(|(key, width)| (source.text(key), *width))
        .collect();
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = 2;
    let award = &source.dossier.tender.award;
    let below = FIRST_ROW + u32::from(layout.bids) + 1;
    let last = FIRST_ROW + u32::from(layout.bids.max(1)) - 1;
    let range = |sheet: &Sheet, column| sheet.place(FIRST_ROW, column).to(last, column);
    let discounts = range(&sheet, columns.discount);
    let compared = range(&sheet, COMPARED);
    let mut block = Block::new(source, &mut sheet, below, compared);
    let method = Method::write(award, &mut block, layout);
    let formula = match (&method, &award.price_formula) {
        (Method::Points, Some(formula)) => Some(Formula::write(formula, &mut block, &discounts)),
        (Method::Points | Method::Money(_) | Method::Index(_), _) => None,
    };
    let mut writer = Writer {
        source,
        settings,
        layout,
        sheet,
        columns,
        formula,
    };
    let bids = (0..layout.bids).map(|bid| writer.bid(bid, &method));
    let bids = bids.collect();
    writer.choices();
    (writer.sheet, Price { bids, method })
}

struct Writer<'a> {
    source: Source<'a>,
    settings: &'a Settings,
    layout: &'a Layout,
    sheet: Sheet,
    columns: Columns,
    formula: Option<Formula>,
}

impl Writer<'_> {
    fn bid(&mut self, index: u16, method: &Method) -> BidPrice {
        let row = FIRST_ROW + u32::from(index);
        let bid = &self.source.dossier.bids[usize::from(index)];
        self.sheet.text(row, 0, Role::Strong, &bid.id);
        self.sheet.text(row, 1, Role::Strong, &bid.name);
        let word = if bid.withdrawn {
            "sheet-answer-yes"
        } else {
            "sheet-answer-no"
        };
        let word = Content::Text(self.source.text(word));
        self.sheet
            .put(row, WITHDRAWN, Role::Input, Print::Words, word);
        let amount = bid.price.map(Into::into);
        self.sheet
            .number((row, PRICE), Role::Input, Print::Money, amount);
        let [withdrawn, price] = [WITHDRAWN, PRICE].map(|column| self.sheet.place(row, column));
        let admissible = self.layout.admissible(index);
        let compared = format!("IF(AND({admissible}=1,ISNUMBER({price})),{price},\"\")");
        let at = (row, COMPARED);
        let compared = self.sheet.formula(at, Role::Body, Print::Money, &compared);
        self.points(row, &compared);
        let formula_divides = self.formula.as_ref().is_some_and(Formula::divides_by_price);
        let at_least = if formula_divides || method.divides_by_price() {
            ">0"
        } else {
            ">=0"
        };
        BidPrice {
            withdrawn: format!("IF({withdrawn}={},1,0)", self.settings.words.yes),
            missing: format!("IF(ISNUMBER({price}),IF({price}{at_least},0,1),1)"),
            points: self.sheet.place(row, self.columns.points),
            received: self.received(row, bid),
            price,
            compared,
        }
    }

    /// The moment of receipt as year, month, day, hour, minute and second: 20261124100000.
    fn received(&mut self, row: u32, bid: &Bid) -> Option<Place> {
        let column = self.columns.received?;
        let moment = bid.received.as_deref().unwrap_or_default();
        let digits: String = moment.chars().filter(char::is_ascii_digit).collect();
        let moment = digits.parse().ok();
        let at = (row, column);
        self.sheet.number(at, Role::Input, Print::Fixed(0), moment);
        Some(self.sheet.place(row, column))
    }

    /// The discount and the price points, where the method has them.
    fn points(&mut self, row: u32, compared: &Place) {
        let Some(formula) = &self.formula else {
            return;
        };
        if let Some(discount) = formula.discount(compared) {
            let at = (row, self.columns.discount);
            self.sheet.formula(at, Role::Body, Print::Share, &discount);
        }
        let discount = self.sheet.place(row, self.columns.discount);
        let outside = self.source.dossier.tender.award.price_points_outside;
        let points = formula.points(self.settings, outside, compared, &discount);
        let at = (row, self.columns.points);
        self.sheet.formula(at, Role::Body, Print::Fixed(4), &points);
    }

    fn choices(&mut self) {
        if let Some(last) = self.layout.bids.checked_sub(1) {
            let words = ["sheet-answer-yes", "sheet-answer-no"];
            self.sheet.choices.push(Choices {
                from: (FIRST_ROW, WITHDRAWN),
                to: (FIRST_ROW + u32::from(last), WITHDRAWN),
                words: words.map(|key| self.source.text(key)).into(),
            });
        }
    }
}
