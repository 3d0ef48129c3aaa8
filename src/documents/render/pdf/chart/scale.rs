//! From values to lengths.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::documents::model::Bars;

/// At most so many steps on the axis.
const MOST_STEPS: u32 = 5;

/// A zero-based axis.
pub struct Scale {
    end: Decimal,
    width: f32,
}

impl Scale {
    /// An axis of `width` points that every bar fits on.
    pub fn new(bars: &Bars, width: f32) -> Self {
        let longest = bars.bars.iter().map(|bar| {
            let values = bar.values.iter().filter(|value| value.is_sign_positive());
            values.fold(Decimal::ZERO, |sum, value| sum.saturating_add(*value))
        });
        let end = longest.fold(bars.maximum, Decimal::max);
        Self { end, width }
    }

    /// Length of the axis.
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Length of a value; nothing for what is not above zero.
    pub fn length(&self, value: Decimal) -> f32 {
        if value <= Decimal::ZERO {
            return 0.0;
        }
        value
            .checked_div(self.end)
            .and_then(|share| share.to_f32())
            .map_or(0.0, |share| share * self.width)
    }

    /// Round values along the axis, from zero.
    pub fn ticks(&self) -> Vec<Decimal> {
        let Some(step) = self.step() else {
            return vec![Decimal::ZERO];
        };
        (0..=MOST_STEPS)
            .filter_map(|count| step.checked_mul(Decimal::from(count)))
            .take_while(|tick| *tick <= self.end)
            .collect()
    }

    /// The least of 1, 2, 2.5 and 5 times a power of ten that makes few steps enough.
    fn step(&self) -> Option<Decimal> {
        let least = self.end.checked_div(Decimal::from(MOST_STEPS))?;
        if least <= Decimal::ZERO {
            return None;
        }
        (-9..=24)
            .filter_map(power_of_ten)
            .flat_map(|power| [(1, 0), (2, 0), (25, 1), (5, 0)].map(|round| (power, round)))
            .filter_map(|(power, (digits, scale))| power.checked_mul(Decimal::new(digits, scale)))
            .find(|step| *step >= least)
    }
}

fn power_of_ten(exponent: i32) -> Option<Decimal> {
    let size = exponent.unsigned_abs();
    if exponent < 0 {
        Some(Decimal::new(1, size))
    } else {
        10_i128
            .checked_pow(size)
            .and_then(|power| Decimal::try_from_i128_with_scale(power, 0).ok())
    }
}
