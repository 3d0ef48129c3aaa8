//! The formulas that rank: the figure first, after the corridor if there is one; then the tie rules.

use crate::documents::scoring_workbook::book::{Place, Print};
use crate::documents::scoring_workbook::calculation::Writer;
use crate::documents::scoring_workbook::calculation::layout::NUMBER;
use crate::documents::scoring_workbook::quality::BidQuality;

/// A line that separates bids, and the sign between a better one and the own one.
struct Key(u16, &'static str);

impl Writer<'_> {
    /// The rank of a bid, and its place in the outcome.
    pub(super) fn rank(&mut self, bid: u16, quality: &BidQuality) {
        let layout = self.layout;
        let lines = &layout.lines;
        let award = &self.source.dossier.tender.award;
        let lowest_wins = award.method.is_money();
        let mut keys = self.corridor(bid, quality);
        keys.push(Key(lines.figure, if lowest_wins { "<" } else { ">" }));
        let admissible = layout.admissible(bid);
        for (line, rule) in (lines.ties..).zip(&award.ties) {
            let key = self.tie_key(bid, quality, rule);
            let key = format!("IF({admissible}=1,{key},\"\")");
            self.put(bid, line, Print::Plain, &key);
            keys.push(Key(line, ">"));
        }
        let mut rank = "1".to_owned();
        let mut same = format!("({}=1)", layout.all(lines.admissible));
        for Key(line, better) in keys {
            let (all, own) = (layout.all(line), layout.place(bid, line));
            rank = format!("{rank}+SUMPRODUCT({same}*({all}{better}{own}))");
            same = format!("{same}*({all}={own})");
        }
        let figure = layout.place(bid, lines.figure);
        let rank = format!("IF(ISNUMBER({figure}),{rank},\"\")");
        let rank = self.put(bid, lines.rank, Print::Plain, &rank);
        let last = layout.bids + 1;
        let sort = format!("IF(ISNUMBER({rank}),{rank},{last})");
        let sort = self.put(bid, lines.sort, Print::Plain, &sort);
        let (sorts, numbers) = (layout.all(lines.sort), layout.all(NUMBER));
        let number = layout.place(bid, NUMBER);
        let position =
            format!("1+SUMPRODUCT(({sorts}<{sort})+({sorts}={sort})*({numbers}<{number}))");
        self.put(bid, lines.position, Print::Plain, &position);
    }

    /// Whether a bid is in the corridor, and what decides there; nothing without a corridor.
    fn corridor(&mut self, bid: u16, quality: &BidQuality) -> Vec<Key> {
        let layout = self.layout;
        let (Some(line), Some(percent)) =
            (layout.lines.corridor, self.parts.price.method.corridor())
        else {
            return Vec::new();
        };
        let figure = layout.place(bid, layout.lines.figure);
        let best = format!("MAX({})", layout.all(layout.lines.figure));
        let guard = &self.parts.settings.rules.guard;
        let inside = format!("ROUND({figure}-{best}*(1-{percent}/100),{guard})>=0");
        let inside = format!("IF(ISNUMBER({figure}),IF({inside},1,0),\"\")");
        let inside = self.put(bid, line, Print::YesNo, &inside);
        let rule = self.source.dossier.tender.award.decide_by.as_deref();
        let decides = self.tie_key(bid, quality, rule.unwrap_or("lower-price"));
        let decides = format!("IF({inside}=1,{decides},0)");
        self.put(bid, line + 1, Print::Plain, &decides);
        vec![Key(line, ">"), Key(line + 1, ">")]
    }

    /// The figure by which a tie rule separates bids, the higher the better.
    fn tie_key(&self, bid: u16, quality: &BidQuality, rule: &str) -> String {
        let rounded = |place: &Place| format!("IF(ISNUMBER({place}),ROUND({place},10),0)");
        let price = self.layout.place(bid, self.layout.lines.price);
        match rule.split_once(':') {
            Some(("lot", order)) => drawn(order, &self.source.dossier.bids[usize::from(bid)].id),
            Some((_, id)) => quality.shares.get(id).map_or("0".to_owned(), rounded),
            None if rule == "higher-quality" => {
                rounded(&self.layout.place(bid, self.layout.lines.share))
            }
            None if rule == "higher-price" => format!("IF(ISNUMBER({price}),{price},0)"),
            None if rule == "earliest" => {
                let received = &self.parts.price.bids[usize::from(bid)].received;
                // A bid without a moment comes last.
                let moment = |place| format!("IF(ISNUMBER({place}),-{place},-10^15)");
                received.as_ref().map_or("0".to_owned(), moment)
            }
            None => format!("IF(ISNUMBER({price}),-{price},0)"),
        }
    }
}

/// The place of a bid among the drawn lots, the first one highest; one that is not there comes last.
fn drawn(order: &str, bid: &str) -> String {
    let count = order.split(',').count();
    let at = order.split(',').position(|id| id.trim() == bid);
    (count - at.unwrap_or(count)).to_string()
}
