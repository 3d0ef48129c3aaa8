//! The formulas that rank: the total first, then the tie rules.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::Writer;
use crate::documents::scoring_workbook::calculation::layout::{ADMISSIBLE, NUMBER, PRICE, SHARE};
use crate::documents::scoring_workbook::quality::BidQuality;

impl Writer<'_> {
    /// The rank of a bid, and its place in the outcome.
    pub(super) fn rank(&mut self, bid: u16, quality: &BidQuality) {
        let layout = self.layout;
        let total = layout.place(bid, layout.total());
        let mut same = format!("({}=1)", layout.all(ADMISSIBLE));
        let better = |line: u16, same: &str, own: &Place| {
            format!("+SUMPRODUCT({same}*({}>{own}))", layout.all(line))
        };
        let mut rank = format!("1{}", better(layout.total(), &same, &total));
        same = format!("{same}*({}={total})", layout.all(layout.total()));
        let admissible = layout.admissible(bid);
        for (line, rule) in (layout.total() + 1..).zip(&self.source.dossier.tender.award.ties) {
            let key = self.tie_key(bid, quality, rule);
            let key = format!("IF({admissible}=1,{key},\"\")");
            let key = self.put(bid, line, Print::Plain, &key);
            rank.push_str(&better(line, &same, &key));
            same = format!("{same}*({}={key})", layout.all(line));
        }
        let rank = format!("IF(ISNUMBER({total}),{rank},\"\")");
        let line = layout.rank();
        let rank = self.put(bid, line, Print::Plain, &rank);
        let last = layout.bids + 1;
        let sort = format!("IF(ISNUMBER({rank}),{rank},{last})");
        let sort = self.put(bid, line + 1, Print::Plain, &sort);
        let (sorts, numbers) = (layout.all(line + 1), layout.all(NUMBER));
        let number = layout.place(bid, NUMBER);
        let position =
            format!("1+SUMPRODUCT(({sorts}<{sort})+({sorts}={sort})*({numbers}<{number}))");
        self.put(bid, line + 2, Print::Plain, &position);
    }

    /// The figure by which a tie rule separates bids, the higher the better.
    fn tie_key(&self, bid: u16, quality: &BidQuality, rule: &str) -> String {
        let rounded = |place: &Place| format!("IF(ISNUMBER({place}),ROUND({place},10),0)");
        let price = self.layout.place(bid, PRICE);
        match rule.split_once(':') {
            Some((_, id)) => quality.shares.get(id).map_or("0".to_owned(), rounded),
            None if rule == "higher-quality" => rounded(&self.layout.place(bid, SHARE)),
            None if rule == "higher-price" => format!("IF(ISNUMBER({price}),{price},0)"),
            None => format!("IF(ISNUMBER({price}),-{price},0)"),
        }
    }
}
