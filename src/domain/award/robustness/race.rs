//! The race as it was run, and as it would be with one bid changed.

use crate::domain::award::case::Case;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::outcome::Outcome;
use crate::domain::award::ranking::{self, Contender, Order};
use crate::domain::award::robustness::Winner;

/// A complete outcome that questions are asked about.
#[derive(Debug)]
pub struct Race<'a> {
    /// The case behind it.
    pub case: &'a Case,
    /// The outcome.
    pub outcome: &'a Outcome,
    /// The places of the bids on the first rank, ascending.
    pub firsts: Vec<usize>,
}

/// The contenders when one bid is changed or left out.
#[derive(Debug)]
pub struct Trial<'a> {
    race: &'a Race<'a>,
    /// The place of the bid that is changed.
    bid: usize,
    /// What the method makes of it now; none when it is not compared.
    pub own: Option<Contender>,
    /// The others, where their figures changed.
    others: Option<Vec<Contender>>,
}

impl<'a> Race<'a> {
    /// Prepares questions about an outcome.
    pub fn new(case: &'a Case, outcome: &'a Outcome) -> Self {
        Self {
            case,
            outcome,
            firsts: outcome.firsts(),
        }
    }

    /// The contenders in order.
    pub fn contenders(&self) -> impl Iterator<Item = &'a Contender> + Clone {
        self.outcome
            .standings
            .iter()
            .map(|standing| &standing.contender)
    }

    /// The contenders when the bid at this place is changed; left out when nothing is given.
    pub fn with(&'a self, bid: usize, changed: Option<AdmittedBid>) -> Trial<'a> {
        let others = self
            .contenders()
            .map(|one| &one.bid)
            .filter(|one| one.index() != bid);
        let bids: Vec<&AdmittedBid> = others.chain(changed.as_ref()).collect();
        let field = self.case.award.method.field(&bids);
        // As long as the field stands, the figures of the others do.
        let others = (field != self.outcome.field).then(|| {
            let others = self.contenders().filter(|one| one.bid.index() != bid);
            let again = others.map(|one| Contender::new(self.case, one.bid.clone(), &field));
            again.collect()
        });
        Trial {
            race: self,
            bid,
            own: changed.map(|changed| Contender::new(self.case, changed, &field)),
            others,
        }
    }

    /// The ids of bids by their places.
    pub fn winner(&self, places: &[usize]) -> Winner {
        Winner(places.iter().map(|place| self.id(*place)).collect())
    }

    /// The id of a bid by its place.
    pub fn id(&self, place: usize) -> String {
        self.case.bids[place].id.clone()
    }
}

impl Trial<'_> {
    /// The other contenders, in the order in which they stood.
    pub fn others(&self) -> impl Iterator<Item = &Contender> + Clone {
        let changed = self.others.iter().flatten();
        let same = self
            .race
            .contenders()
            .filter(|one| one.bid.index() != self.bid);
        let same = same.take(if self.others.is_some() { 0 } else { usize::MAX });
        changed.chain(same)
    }

    /// The places of the bids on the first rank, ascending.
    pub fn firsts(&self) -> Vec<usize> {
        let all = self.others().chain(self.own.as_ref());
        let mut firsts = ranking::firsts(self.race.case, all);
        firsts.sort_unstable();
        firsts
    }

    /// The best of the others.
    pub fn best_other(&self) -> Option<&Contender> {
        let order = Order::among(self.race.case, self.others().chain(self.own.as_ref()));
        self.others().min_by(|a, b| order.compare(a, b))
    }
}
