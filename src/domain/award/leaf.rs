//! A criterion that is scored: what was given per bid and item, and the share that it makes.
//!
//! Every kind of leaf is the same table: the items are the assessors of a panel, the requirements
//! that are counted, or one mark or measure; a bid's share is the weighted mean of its row.

use std::collections::BTreeMap;

use num_integer::Integer;

use crate::domain::award::column::Column;
use crate::domain::award::exact::Exact;

/// A criterion that is scored.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// What the items are.
    pub source: Source,
    /// The columns of the table. Invariant: none, or weights that add up to more than 0.
    pub items: Vec<Item>,
    /// The shares.
    grid: Grid,
}

/// What the items of a leaf are.
#[derive(Debug, Clone)]
pub enum Source {
    /// One mark that the panel agreed on.
    Mark(Sheet),
    /// The marks of the assessors.
    AssessorMarks(Sheet),
    /// The answers to requirements.
    Answers,
    /// A measured number.
    Measure,
}

/// The marks behind the shares.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The valid marks.
    pub scale: Scale,
    /// Per bid a row of marks, one per item.
    pub marks: Vec<Option<Exact>>,
}

/// A column of the table.
#[derive(Debug, Clone)]
pub struct Item {
    /// The assessor, the requirement, or the criterion itself.
    pub id: String,
    /// How heavily it counts; not below 0.
    pub weight: Exact,
}

/// The valid marks.
#[derive(Debug, Clone)]
pub enum Scale {
    /// Every mark between two ends. Invariant: the ends differ.
    Range {
        /// The mark with share 0.
        zero: Exact,
        /// The mark with share 1.
        full: Exact,
    },
    /// Only these marks, each with its share.
    Levels(BTreeMap<Exact, Exact>),
}

impl Scale {
    /// Whether a mark is on the scale.
    pub fn holds(&self, mark: &Exact) -> bool {
        match self {
            Self::Range { zero, full } if zero < full => zero <= mark && mark <= full,
            Self::Range { zero, full } => full <= mark && mark <= zero,
            Self::Levels(levels) => levels.contains_key(mark),
        }
    }

    /// The share of a mark; none when the mark is not on the scale.
    pub fn share(&self, mark: &Exact) -> Option<Exact> {
        match self {
            Self::Range { zero, full } => self.holds(mark).then(|| (mark - zero) / (full - zero)),
            Self::Levels(levels) => levels.get(mark).cloned(),
        }
    }

    /// The shares of marks that are all on the scale.
    pub fn shares(&self, marks: &[Option<Exact>]) -> Vec<Option<Exact>> {
        match self {
            Self::Range { zero, full } => {
                let part = Exact::ONE / (full - zero);
                let share = |mark: &Option<Exact>| mark.as_ref().map(|mark| (mark - zero) * &part);
                marks.iter().map(share).collect()
            }
            Self::Levels(levels) => {
                let share = |mark: &Option<Exact>| levels.get(mark.as_ref()?).cloned();
                marks.iter().map(share).collect()
            }
        }
    }

    /// The mark one step up or down: the next level, or 1 further; none beyond the scale.
    pub fn step(&self, mark: &Exact, up: bool) -> Option<Exact> {
        match self {
            Self::Range { .. } => {
                let next = if up {
                    mark + Exact::ONE
                } else {
                    mark - Exact::ONE
                };
                self.share(&next).map(|_| next)
            }
            Self::Levels(levels) => {
                let next = if up {
                    let above = (std::ops::Bound::Excluded(mark), std::ops::Bound::Unbounded);
                    levels.range(above).next()
                } else {
                    levels.range(..mark).next_back()
                };
                next.map(|(next, _)| next.clone())
            }
        }
    }
}

/// Per bid a row of shares. `Whole` holds them over one denominator with weights that are whole
/// numbers, small enough that a row adds up within a machine word; it is what every ordinary
/// tender fits in.
#[derive(Debug, Clone)]
enum Grid {
    Whole {
        tops: Vec<i64>,
        bottom: i64,
        times: Vec<i64>,
        /// Per bid whether nothing is missing.
        full: Vec<bool>,
        known: Vec<bool>,
    },
    Exact(Vec<Option<Exact>>),
}

impl Leaf {
    /// Lays out a table; `shares` has a row per bid, one after the other.
    pub fn new(source: Source, items: Vec<Item>, shares: Vec<Option<Exact>>) -> Self {
        let grid = whole_grid(&items, &shares).unwrap_or(Grid::Exact(shares));
        Self {
            source,
            items,
            grid,
        }
    }

    /// Whether the share of a bid on an item is known.
    pub fn is_known(&self, bid: usize, item: usize) -> bool {
        let at = bid * self.items.len() + item;
        match &self.grid {
            Grid::Whole { known, .. } => known[at],
            Grid::Exact(shares) => shares[at].is_some(),
        }
    }

    /// The share of every bid, one item left out if asked; none where something is missing.
    pub fn column(&self, bids: usize, absent: Option<&str>) -> Column {
        let absent = absent.and_then(|id| self.items.iter().position(|item| item.id == id));
        let left = self.items.len() - usize::from(absent.is_some());
        if left == 0 {
            return Column::Exact(vec![None; bids]);
        }
        match &self.grid {
            Grid::Whole {
                tops,
                bottom,
                times,
                full,
                known,
            } => {
                let (width, out) = (times.len(), absent.map_or(0, |at| times[at]));
                let rows = tops
                    .chunks_exact(width)
                    .zip(known.chunks_exact(width))
                    .zip(full);
                let sums = rows.map(|((row, known), full)| {
                    let is_full = *full || absent.is_some_and(|at| full_without(known, at));
                    is_full.then(|| dot(row, times) - absent.map_or(0, |at| row[at] * out))
                });
                let weights: i64 = times.iter().sum();
                Column::Whole {
                    tops: sums.map(|sum| sum.map(i128::from)).collect(),
                    bottom: i128::from(*bottom) * i128::from(weights - out),
                }
            }
            Grid::Exact(shares) => {
                let rows = shares.chunks_exact(self.items.len());
                Column::Exact(rows.map(|row| self.mean(row, absent)).collect())
            }
        }
    }

    /// The part of the leaf that one item is, one item left out if asked.
    pub fn part(&self, item: usize) -> Exact {
        let all: Exact = self.items.iter().map(|item| &item.weight).sum();
        &self.items[item].weight / all
    }

    fn mean(&self, row: &[Option<Exact>], absent: Option<usize>) -> Option<Exact> {
        let cells = self.items.iter().zip(row).enumerate();
        let cells = cells.filter(|(at, _)| absent != Some(*at));
        let products = cells
            .clone()
            .map(|(_, (item, share))| Some(share.as_ref()? * &item.weight));
        let sum: Option<Exact> = products.sum();
        let weights: Exact = cells.map(|(_, (item, _))| &item.weight).sum();
        Some(sum? / weights)
    }
}

fn full_without(known: &[bool], absent: usize) -> bool {
    let mut others = known.iter().enumerate().filter(|(at, _)| *at != absent);
    others.all(|(_, known)| *known)
}

fn dot(row: &[i64], times: &[i64]) -> i64 {
    row.iter().zip(times).map(|(top, times)| top * times).sum()
}

fn whole_grid(items: &[Item], shares: &[Option<Exact>]) -> Option<Grid> {
    if items.is_empty() {
        return None;
    }
    let times = over_one_bottom(items.iter().map(|item| Some(&item.weight)))?;
    let cells = over_one_bottom(shares.iter().map(Option::as_ref))?;
    let weights = times
        .tops
        .iter()
        .try_fold(0_i64, |sum, top| sum.checked_add(*top))?;
    let largest = cells
        .tops
        .iter()
        .map(|top| top.unsigned_abs())
        .max()
        .unwrap_or(0);
    // A row then adds up to less than a machine word holds, in whatever order.
    let bound = u128::from(largest) * u128::from(weights.unsigned_abs());
    if bound >= 1 << 62 {
        return None;
    }
    let known: Vec<bool> = shares.iter().map(Option::is_some).collect();
    Some(Grid::Whole {
        full: known
            .chunks_exact(items.len())
            .map(|row| row.iter().all(|one| *one))
            .collect(),
        known,
        tops: cells.tops,
        bottom: cells.bottom,
        times: times.tops,
    })
}

struct Whole {
    tops: Vec<i64>,
    bottom: i64,
}

/// The same figures over their least common denominator, missing ones as 0; while that fits.
fn over_one_bottom<'a>(figures: impl Iterator<Item = Option<&'a Exact>> + Clone) -> Option<Whole> {
    let mut bottom = 1_i64;
    for figure in figures.clone().flatten() {
        let own = figure.words()?.1;
        if bottom % own != 0 {
            bottom = bottom.checked_mul(own / bottom.gcd(&own))?;
        }
    }
    let top = |figure: Option<&Exact>| match figure {
        Some(figure) => {
            let (top, own) = figure.words()?;
            top.checked_mul(bottom / own)
        }
        None => Some(0),
    };
    Some(Whole {
        tops: figures.map(top).collect::<Option<_>>()?,
        bottom,
    })
}
