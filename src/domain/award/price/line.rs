//! Straight line: `points = weight × (zero_at − price) / (zero_at − full_at)`.
//!
//! Source: the absolute Dutch formula with a fixed band ("lineaire formule met bandbreedte").
//! Absolute: no bid depends on another, so leaving one out never swaps two others. A price at or
//! below `full_at` earns everything and one at or above `zero_at` nothing, unless
//! `price_points_outside` is `keep`; then the line continues at both ends.
//!
//! Worked example, weight 30, full at 60,000 and zero at 150,000: a price of 100,000 earns
//! 30 × 50,000 / 90,000 = 16.67.

use crate::domain::award::exact::Exact;

/// Two amounts with a straight line between them. Invariant: `full_at` is below `zero_at`.
#[derive(Debug, Clone)]
pub struct Line {
    full_at: Exact,
    zero_at: Exact,
}

impl Line {
    /// Draws the line, unless it would not fall.
    pub fn new(full_at: Exact, zero_at: Exact) -> Option<Self> {
        (full_at < zero_at).then_some(Self { full_at, zero_at })
    }

    /// The fraction of the points that a price earns; outside the line below 0 or above 1.
    pub fn fraction(&self, price: &Exact) -> Exact {
        (&self.zero_at - price) / (&self.zero_at - &self.full_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::{Mode, fixed, parse, whole};

    fn number(text: &str) -> Exact {
        parse(text).unwrap()
    }

    #[test]
    fn the_worked_example_holds() {
        let line = Line::new(number("60000"), number("150000")).unwrap();
        let points = line.fraction(&number("100000")) * whole(30);
        assert_eq!(fixed(&points, 2, Mode::HalfUp), "16.67");
        assert_eq!(line.fraction(&number("150000")), whole(0));
        assert_eq!(line.fraction(&number("60000")), whole(1));
    }

    #[test]
    fn a_line_that_does_not_fall_is_refused() {
        assert!(Line::new(number("5"), number("5")).is_none());
        assert!(Line::new(number("6"), number("5")).is_none());
    }
}
