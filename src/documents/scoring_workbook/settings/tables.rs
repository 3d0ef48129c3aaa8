//! Tables from which marks and months get their shares.

use rust_decimal::Decimal;

use crate::documents::scoring_workbook::book::{Place, Print, Role};
use crate::documents::scoring_workbook::settings::Rows;
use crate::domain::tender::criterion::Scale;
use crate::domain::tender::requirement::{Curve, Outside};

/// Where a scale stands.
pub(super) enum ScalePlace {
    Range {
        zero: Place,
        full: Place,
    },
    Levels {
        marks: String,
        shares: String,
        of: Place,
    },
}

/// Where a curve stands: x, share and slope beside each other.
pub(super) struct CurvePlace {
    x: Place,
    points: u32,
    of: Place,
    shape: Shape,
}

/// The section of a curve and the head of its first column, for months.
pub(super) const MONTHS: [&str; 2] = ["sheet-section-curve", "sheet-head-months"];
/// The same for a measured number.
pub(super) const MEASURES: [&str; 2] = ["sheet-section-scale", "sheet-head-measure"];

enum Shape {
    Steps,
    Linear(Outside),
}

impl ScalePlace {
    /// The share that a mark earns, or an empty text when it is no valid mark.
    pub(super) fn share(&self, mark: &Place) -> String {
        match self {
            Self::Range { zero, full } => format!(
                "IF(ISNUMBER({mark}),IF(AND({mark}>=MIN({zero},{full}),{mark}<=MAX({zero},{full})),\
                 ({mark}-{zero})/({full}-{zero}),\"\"),\"\")"
            ),
            Self::Levels { marks, shares, of } => format!(
                "IF(ISNUMBER({mark}),IFERROR(INDEX({shares},MATCH({mark},{marks},0))/{of},\"\"),\"\")"
            ),
        }
    }

    /// Writes a scale.
    pub(super) fn write(rows: &mut Rows, name: &str, scale: &Scale) -> Self {
        let title = rows.source.text("sheet-section-scale");
        rows.section(&format!("{title} {name}"));
        match scale {
            Scale::Range { zero, full } => Self::Range {
                zero: rows.number("sheet-scale-zero", Print::Plain, Some(*zero)),
                full: rows.number("sheet-scale-full", Print::Plain, Some(*full)),
            },
            Scale::Levels { levels, of } => {
                let of = rows.number("sheet-unit", Print::Plain, Some(of.unwrap_or(Decimal::ONE)));
                rows.heads(&["sheet-head-mark", "sheet-head-own-share"]);
                let (marks, shares) =
                    (rows.sheet.place(rows.row, 0), rows.sheet.place(rows.row, 1));
                let mut count = 0;
                for level in levels {
                    let at = rows.row;
                    rows.sheet
                        .number((at, 0), Role::Body, Print::Plain, Some(level.mark));
                    rows.sheet
                        .number((at, 1), Role::Input, Print::Plain, Some(level.share));
                    rows.row += 1;
                    count += 1;
                }
                Self::Levels {
                    marks: marks.down(count),
                    shares: shares.down(count),
                    of,
                }
            }
        }
    }
}

impl CurvePlace {
    /// The share that a value earns.
    pub(super) fn share(&self, value: &str) -> String {
        let Self { x, points, of, .. } = self;
        let shares = Place {
            column: x.column + 1,
            ..x.clone()
        };
        let slopes = Place {
            column: x.column + 2,
            ..x.clone()
        };
        let xs = x.down(*points);
        match &self.shape {
            Shape::Steps => {
                let shares = shares.down(points + 1);
                format!("INDEX({shares},SUMPRODUCT(({xs}<{value})*1)+1)/{of}")
            }
            Shape::Linear(outside) => {
                let last = x.below(points - 1);
                let value = match outside {
                    Outside::Clip => format!("MAX({x},MIN({last},{value}))"),
                    Outside::Extend => value.to_owned(),
                };
                let pieces = points - 1;
                let piece = format!("MAX(1,MIN({pieces},SUMPRODUCT(({xs}<{value})*1)))");
                let (shares, slopes) = (shares.down(*points), slopes.down(*points));
                format!(
                    "(INDEX({shares},{piece})+({value}-INDEX({xs},{piece}))*INDEX({slopes},{piece}))/{of}"
                )
            }
        }
    }

    /// Writes a curve.
    pub(super) fn write(
        rows: &mut Rows,
        name: &str,
        curve: &Curve,
        [section, values]: [&str; 2],
    ) -> Self {
        let title = rows.source.text(section);
        rows.section(&format!("{title} {name}"));
        let (points, of, shape) = match curve {
            Curve::Steps { points, of, .. } => (points, of, Shape::Steps),
            Curve::Linear {
                points,
                of,
                outside,
            } => (points, of, Shape::Linear(*outside)),
        };
        let of = rows.number("sheet-unit", Print::Plain, Some(of.unwrap_or(Decimal::ONE)));
        rows.heads(&[values, "sheet-head-own-share", "sheet-head-slope"]);
        let x = rows.sheet.place(rows.row, 0);
        for (index, (value, share)) in points.iter().enumerate() {
            let at = rows.row;
            rows.sheet
                .number((at, 0), Role::Body, Print::Plain, Some(*value));
            rows.sheet
                .number((at, 1), Role::Input, Print::Plain, Some(*share));
            if matches!(shape, Shape::Linear(_)) && index + 1 < points.len() {
                let (at_x, from) = (rows.sheet.place(at, 0), rows.sheet.place(at, 1));
                let (next_x, to) = (at_x.below(1), from.below(1));
                let slope = format!("({to}-{from})/({next_x}-{at_x})");
                rows.sheet
                    .formula((at, 2), Role::Body, Print::Share, &slope);
            }
            rows.row += 1;
        }
        if let Curve::Steps { after, .. } = curve {
            let label = rows.source.text("sheet-curve-after");
            rows.sheet.text(rows.row, 0, Role::Body, &label);
            rows.sheet
                .number((rows.row, 1), Role::Input, Print::Plain, Some(*after));
            rows.row += 1;
        }
        Self {
            points: rows.row - x.row - u32::from(matches!(shape, Shape::Steps)),
            x,
            of,
            shape,
        }
    }
}
