//! What an answer to a requirement earns, for tables that show how a share was reached.
//!
//! The award itself takes shares from the evaluation; a test checks that both agree.

use num_rational::BigRational;
use num_traits::{One, Zero};
use rust_decimal::Decimal;

use crate::documents::exact::exact;
use crate::documents::weights::nodes;
use crate::domain::bid::Answer;
use crate::domain::tender::Tender;
use crate::domain::tender::requirement::{Curve, Outside, Requirement};

/// The points that an answer earns; none where it cannot be told.
pub fn credit(tender: &Tender, requirement: &Requirement, answer: Answer) -> Option<BigRational> {
    let points = exact(requirement.points?);
    let share = match answer {
        Answer::Yes => BigRational::one(),
        Answer::Partly => exact(Decimal::new(5, 1)),
        Answer::No | Answer::Never => BigRational::zero(),
        Answer::Available => along(curve(tender, requirement)?.as_ref(), Decimal::ZERO)?,
        Answer::Months(months) => along(curve(tender, requirement)?.as_ref(), months)?,
    };
    Some(points * share)
}

/// The requirement's own curve, else that of the criterion that counts it.
fn curve(tender: &Tender, requirement: &Requirement) -> Option<Box<Curve>> {
    let own = requirement.curve.clone();
    let shared = || {
        nodes(tender)
            .into_iter()
            .find(|node| node.criterion.classes.contains(&requirement.class))
            .and_then(|node| node.criterion.curve.clone())
    };
    own.or_else(shared).map(Box::new)
}

/// The share at a place on a curve.
fn along(curve: &Curve, x: Decimal) -> Option<BigRational> {
    match curve {
        Curve::Steps { points, after, of } => {
            let at = points.iter().find(|(edge, _)| *edge >= x);
            let share = at.map_or(*after, |(_, share)| *share);
            Some(exact(share) / unit(*of)?)
        }
        Curve::Linear {
            points,
            outside,
            of,
        } => {
            let (first, last) = (points.first()?, points.last()?);
            let x = match outside {
                Outside::Clip => x.clamp(first.0, last.0.max(first.0)),
                Outside::Extend => x,
            };
            let pieces = || points.windows(2);
            let piece = pieces()
                .find(|piece| x <= piece[1].0)
                .or_else(|| pieces().last())?;
            let ((x0, y0), (x1, y1)) = (piece[0], piece[1]);
            let slope = (exact(y1) - exact(y0)) / unit(Some(x1 - x0))?;
            Some((exact(y0) + slope * (exact(x) - exact(x0))) / unit(*of)?)
        }
    }
}

/// What shares are divided by; nothing can be divided by zero.
fn unit(of: Option<Decimal>) -> Option<BigRational> {
    let of = exact(of.unwrap_or(Decimal::ONE));
    (!of.is_zero()).then_some(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(curve: &Curve, x: u32) -> BigRational {
        along(curve, Decimal::from(x)).unwrap()
    }

    fn half() -> BigRational {
        exact(Decimal::new(5, 1))
    }

    #[test]
    fn a_step_counts_up_to_and_including_its_edge() {
        let points = vec![
            (Decimal::ZERO, Decimal::ONE),
            (Decimal::from(6), Decimal::new(5, 1)),
        ];
        let curve = Curve::Steps {
            points,
            after: Decimal::ZERO,
            of: None,
        };
        assert_eq!(share(&curve, 0), BigRational::one());
        assert_eq!(share(&curve, 1), half());
        assert_eq!(share(&curve, 6), half());
        assert_eq!(share(&curve, 7), BigRational::zero());
    }

    #[test]
    fn a_line_is_clipped_or_continued() {
        let points = vec![(Decimal::ZERO, Decimal::ONE), (Decimal::TWO, Decimal::ZERO)];
        let line = |outside| Curve::Linear {
            points: points.clone(),
            outside,
            of: None,
        };
        assert_eq!(share(&line(Outside::Clip), 1), half());
        assert_eq!(share(&line(Outside::Clip), 3), BigRational::zero());
        assert_eq!(share(&line(Outside::Extend), 3), -half());
    }
}
