//! The gate: what makes a bid inadmissible, what is missing, and the status in words.

use crate::documents::scoring_workbook::book::Print;
use crate::documents::scoring_workbook::calculation::Writer;
use crate::documents::scoring_workbook::calculation::layout::REASONS_FROM;
use crate::documents::scoring_workbook::method::{self, Method};
use crate::documents::scoring_workbook::price::BidPrice;
use crate::documents::scoring_workbook::quality::BidQuality;
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::scoring::CeilingRule;

/// Heads of the reasons that make a bid inadmissible, and their words in the outcome. The last
/// one is for methods that divide by quality.
const GATE: [(&str, &str); 7] = [
    ("sheet-head-withdrawn", "sheet-reason-withdrawn"),
    ("sheet-head-knock-outs-failed", "sheet-reason-knock-out"),
    ("sheet-head-musts-failed", "sheet-reason-must"),
    ("sheet-head-minima-failed", "sheet-reason-minimum"),
    ("sheet-head-quality-failed", "sheet-reason-quality"),
    ("sheet-head-ceiling-failed", "sheet-reason-ceiling"),
    ("sheet-head-no-quality", "sheet-reason-no-quality"),
];

/// The reasons that a method knows: head and words.
pub(super) fn reasons(method: MethodName) -> impl Iterator<Item = (&'static str, &'static str)> {
    let count = if method::needs_quality(method) { 7 } else { 6 };
    GATE.into_iter().take(count)
}

impl Writer<'_> {
    pub(super) fn gate(&mut self, bid: u16, quality: &BidQuality) {
        let at = |line| self.layout.place(bid, line);
        let settings = self.parts.settings;
        let price = &self.parts.price.bids[usize::from(bid)];
        let answers = &self.parts.requirements.bids[usize::from(bid)];
        let (share, minimum) = (&quality.share, &settings.minimum_quality);
        let too_low = format!(
            "IF(AND(ISNUMBER({share}),ISNUMBER({minimum})),IF(ROUND({share},10)<{minimum},1,0),0)"
        );
        let too_dear = match &settings.ceiling {
            Some((amount, CeilingRule::Exclude)) => {
                let price = &price.price;
                format!("IF(AND(ISNUMBER({price}),ISNUMBER({amount})),IF({price}>{amount},1,0),0)")
            }
            Some((_, CeilingRule::ZeroPoints | CeilingRule::Flag)) | None => "0".to_owned(),
        };
        let lines = &self.layout.lines;
        let (withdrawn, admissible) = (at(REASONS_FROM), at(lines.admissible));
        let last = at(lines.admissible - 1);
        let reasons = withdrawn.to(last.row, last.column);
        let missing = format!(
            "IF({withdrawn}=1,0,{}+IF({admissible}=0,0,{}+{}+IF(ISNUMBER({share}),0,{})))",
            answers.knock_outs_missing,
            price.missing,
            answers.musts_missing,
            u8::from(self.layout.tops > 0),
        );
        let status = self.status(bid);
        let below = quality.below_minimum.to_string();
        let admissible = format!("IF(SUM({reasons})=0,1,0)");
        let no_quality = self.no_quality(price, quality);
        let gate = [
            Some(&price.withdrawn),
            Some(&answers.failed),
            Some(&answers.musts),
            Some(&below),
            Some(&too_low),
            Some(&too_dear),
            no_quality.as_ref(),
        ];
        for (line, formula) in (REASONS_FROM..).zip(gate.into_iter().flatten()) {
            self.put(bid, line, Print::Plain, formula);
        }
        self.put(bid, lines.admissible, Print::YesNo, &admissible);
        self.put(bid, lines.missing, Print::Plain, &missing);
        self.put(bid, lines.status, Print::Words, &status);
    }

    /// 1 when a method that divides by quality finds none; nothing for other methods.
    fn no_quality(&self, price: &BidPrice, quality: &BidQuality) -> Option<String> {
        let Method::Money(money) = &self.parts.price.method else {
            return None;
        };
        let share = &quality.share;
        let own = self.own(Some(share.clone()), price, quality);
        let formula = money.no_quality(&own)?;
        Some(format!("IF(ISNUMBER({share}),{formula},0)"))
    }

    fn status(&self, bid: u16) -> String {
        let method = self.source.dossier.tender.award.method;
        let at = |line| self.layout.place(bid, line);
        let reasons = (REASONS_FROM..)
            .zip(reasons(method))
            .map(|(line, (_, word))| {
                format!("IF({}>0,\"; {}\",\"\")", at(line), self.source.text(word))
            });
        let reasons: Vec<_> = reasons.collect();
        let [yes, no, open] = ["sheet-status-yes", "sheet-status-no", "sheet-status-open"]
            .map(|key| self.source.text(key));
        let (admissible, missing) = (
            at(self.layout.lines.admissible),
            at(self.layout.lines.missing),
        );
        let reasons = reasons.join("&");
        format!("IF({admissible}=0,\"{no}\"&{reasons},IF({missing}>0,\"{open}\",\"{yes}\"))")
    }
}
