//! Curves: how a number becomes a share.

use crate::domain::award::exact::Exact;

#[cfg(test)]
mod tests;

/// How a number becomes a share.
#[derive(Debug, Clone)]
pub enum Curve {
    /// The share of the first point at or beyond the value.
    Steps {
        /// The points.
        points: Points,
        /// The share beyond the last point.
        after: Exact,
    },
    /// Straight lines through the points. Invariant: at least two points.
    Linear {
        /// The points.
        points: Points,
        /// What happens outside them.
        outside: Outside,
    },
}

/// What a linear curve does outside its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// Keeps the first or last share.
    Clip,
    /// Continues the first or last line.
    Extend,
}

/// Points of a curve. Invariant: never empty, x strictly ascending.
#[derive(Debug, Clone)]
pub struct Points(Vec<(Exact, Exact)>);

impl Points {
    /// Keeps pairs of x and share, or returns the index of the first that is not beyond the one
    /// before it (0 when there is none at all).
    pub fn new(pairs: Vec<(Exact, Exact)>) -> Result<Self, usize> {
        if pairs.is_empty() {
            return Err(0);
        }
        let broken = pairs.windows(2).position(|pair| pair[0].0 >= pair[1].0);
        match broken {
            Some(index) => Err(index + 1),
            None => Ok(Self(pairs)),
        }
    }
}

impl Curve {
    /// The share of a value.
    pub fn share(&self, value: &Exact) -> Exact {
        match self {
            Self::Steps { points, after } => {
                let point = points.0.get(before(&points.0, value));
                point.map_or_else(|| after.clone(), |(_, share)| share.clone())
            }
            Self::Linear { points, outside } => linear(&points.0, *outside, value),
        }
    }
}

/// How many points lie before a value.
fn before(points: &[(Exact, Exact)], value: &Exact) -> usize {
    points.partition_point(|(x, _)| x < value)
}

fn linear(points: &[(Exact, Exact)], outside: Outside, value: &Exact) -> Exact {
    let (first, last) = (&points[0], &points[points.len() - 1]);
    match outside {
        Outside::Clip if *value <= first.0 => return first.1.clone(),
        Outside::Clip if *value >= last.0 => return last.1.clone(),
        Outside::Clip | Outside::Extend => {}
    }
    // The piece that ends at or beyond the value; beyond the last point, the last piece.
    let end = before(points, value).clamp(1, points.len() - 1);
    let ((x0, y0), (x1, y1)) = (&points[end - 1], &points[end]);
    y0 + (value - x0) * (y1 - y0) / (x1 - x0)
}
