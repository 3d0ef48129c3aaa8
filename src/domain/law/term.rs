//! The periods of a procedure: the day that the law gives, line by line, beside the planned one.

use jiff::civil::Date;

use crate::domain::law::case::TermKind;
use crate::domain::law::count::{self, Skip};
use crate::domain::law::find::{self, Case};
use crate::domain::law::rule::{Counting, Rule};
use crate::domain::law::rules;
use crate::domain::law::threshold::{Need, is_below};
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::Moment;

/// A step of a count, with the rule that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The day from which is counted.
    Start {
        /// Which day of the planning it is.
        moment: Moment,
        /// The day.
        day: Date,
        /// Whether it counts itself, or how is counted backwards from it.
        rule: &'static Rule,
    },
    /// Days, or days more or less.
    Days {
        /// How many, with a sign for more or less.
        days: i64,
        /// The rule that says so.
        rule: &'static Rule,
    },
    /// All days together, and the day that they lead to.
    Counted {
        /// How many.
        days: i64,
        /// The day.
        day: Date,
    },
    /// A day on which it cannot end.
    Skipped {
        /// The day.
        day: Date,
        /// Why.
        why: Skip,
        /// The rule that moves it.
        rule: &'static Rule,
    },
    /// Nobody works on that day: the working day before it.
    Before {
        /// The working day.
        day: Date,
    },
}

/// What the law gives for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A day: the earliest last day, or for a clarification the latest.
    Day {
        /// The day.
        day: Date,
        /// False when it is only something to hold on to: below the European threshold, or where no
        /// notice is needed.
        binds: bool,
    },
    /// These must be filled in first.
    Missing(Vec<Need>),
    /// This version knows no minimum for such a case.
    NoRule,
}

/// One period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub kind: TermKind,
    /// How it was counted.
    pub lines: Vec<Line>,
    /// What the law gives.
    pub outcome: Outcome,
    /// What is planned.
    pub planned: Option<Date>,
}

impl Term {
    /// The rule that says the minimum, once it is known.
    pub fn rule(&self) -> Option<&'static Rule> {
        self.lines.iter().find_map(|line| match line {
            Line::Days { rule, .. } => Some(*rule),
            Line::Start { .. }
            | Line::Counted { .. }
            | Line::Skipped { .. }
            | Line::Before { .. } => None,
        })
    }

    /// True when the planned day gives less time than the law.
    pub fn is_short(&self) -> bool {
        let (Outcome::Day { day, .. }, Some(planned)) = (&self.outcome, self.planned) else {
            return false;
        };
        match self.kind {
            TermKind::Clarification => planned > *day,
            TermKind::Requests | TermKind::Bids | TermKind::Standstill => planned < *day,
        }
    }

    /// True when the law binds.
    pub fn binds(&self) -> bool {
        matches!(self.outcome, Outcome::Day { binds: true, .. })
    }
}

/// Whether tenderers ask to take part first.
pub fn has_selection(procedure: &str) -> bool {
    [
        "restricted",
        "competitive-negotiation",
        "dialogue",
        "innovation-partnership",
    ]
    .contains(&procedure)
}

/// The periods of a procedure, in their order.
pub fn terms(contract: &Contract) -> Vec<Term> {
    let selected = has_selection(&contract.procedure);
    TermKind::ALL
        .into_iter()
        .filter(|kind| selected || *kind != TermKind::Requests)
        .map(|kind| term(contract, kind))
        .collect()
}

/// One period.
pub fn term(contract: &Contract, kind: TermKind) -> Term {
    let planned = contract.day_of(match kind {
        TermKind::Requests => Moment::Requests,
        TermKind::Bids => Moment::Bids,
        TermKind::Clarification => Moment::Clarification,
        TermKind::Standstill => Moment::Standstill,
    });
    let (lines, outcome) = match case(contract, kind) {
        Ok(case) => count_case(contract, &case),
        Err(needs) => (Vec::new(), Outcome::Missing(needs)),
    };
    Term {
        kind,
        lines,
        outcome,
        planned,
    }
}

fn case(contract: &Contract, kind: TermKind) -> Result<Case, Vec<Need>> {
    let legal = &contract.legal;
    let moment = match kind {
        TermKind::Bids if has_selection(&contract.procedure) => Moment::Invitation,
        TermKind::Requests | TermKind::Bids => Moment::Dispatch,
        TermKind::Clarification => Moment::Bids,
        TermKind::Standstill => Moment::Decision,
    };
    let start = contract.day_of(moment);
    let needs_procedure = contract.procedure.is_empty() && kind != TermKind::Standstill;
    let (Some(country), Some(buyer), Some(of), Some(start), false) = (
        legal.country,
        legal.buyer,
        legal.contract,
        start,
        needs_procedure,
    ) else {
        let needs = [
            (legal.country.is_none(), Need::Country),
            (legal.buyer.is_none(), Need::Buyer),
            (legal.contract.is_none(), Need::Contract),
            (needs_procedure, Need::Procedure),
            (start.is_none(), Need::Day(moment)),
        ];
        let missing = needs.into_iter().filter(|(missing, _)| *missing);
        return Err(missing.map(|(_, need)| need).collect());
    };
    let on = match kind {
        TermKind::Standstill => start,
        TermKind::Requests | TermKind::Bids | TermKind::Clarification => {
            contract.day_of(Moment::Dispatch).unwrap_or(start)
        }
    };
    Ok(Case {
        kind,
        country,
        buyer,
        contract: of,
        moment,
        start,
        on,
    })
}

fn count_case(contract: &Contract, case: &Case) -> (Vec<Line>, Outcome) {
    let Some((rule, minimum)) = find::minimum(contract, case) else {
        return (Vec::new(), Outcome::NoRule);
    };
    let counting = |which| rules().counting(case.country, which);
    let way = if case.kind == TermKind::Clarification {
        Counting::Backwards
    } else {
        Counting::Start
    };
    let mut lines = vec![
        Line::Start {
            moment: case.moment,
            day: case.start,
            rule: counting(way),
        },
        Line::Days {
            days: minimum.days,
            rule,
        },
    ];
    let changes: Vec<(&'static Rule, i64)> = find::changes(contract, case).collect();
    lines.extend(
        changes
            .iter()
            .map(|(rule, days)| Line::Days { days: *days, rule }),
    );
    let days = minimum.days + changes.iter().map(|(_, days)| days).sum::<i64>();
    let day = if case.kind == TermKind::Clarification {
        backwards(case, days, &mut lines)
    } else {
        forwards(case, days, &mut lines)
    };
    let only_guides = minimum.guide_in.contains(&contract.procedure);
    let binds = !only_guides && (minimum.below_too || !is_below(contract));
    (lines, Outcome::Day { day, binds })
}

fn forwards(case: &Case, days: i64, lines: &mut Vec<Line>) -> Date {
    let counted = count::forwards(case.country, case.start, days);
    lines.push(Line::Counted {
        days,
        day: counted.counted,
    });
    for (day, why) in counted.skipped {
        let which = match why {
            Skip::Closed(_) => Counting::RollOver,
            Skip::TooFewWorkingDays => Counting::TwoWorkingDays,
        };
        lines.push(Line::Skipped {
            day,
            why,
            rule: rules().counting(case.country, which),
        });
    }
    counted.last
}

fn backwards(case: &Case, days: i64, lines: &mut Vec<Line>) -> Date {
    let day = count::backwards(case.start, days);
    lines.push(Line::Counted { days: -days, day });
    let before = count::working_day_before(case.country, day);
    if before != day {
        lines.push(Line::Before { day: before });
    }
    day
}
