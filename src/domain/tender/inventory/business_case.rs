//! What doing nothing costs, what the purchase costs and brings, and when it is earned back.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::tender::inventory::Row;

/// The tables that it is computed from.
pub const TABLES: [&str; 3] = ["costs-today", "costs-new", "benefits"];

/// The sums of a business case, in the currency of the tender, exact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BusinessCase {
    /// What is paid each year today.
    pub today_yearly: Decimal,
    /// What is paid once when nothing is bought.
    pub today_once: Decimal,
    /// The part of [`Self::today_yearly`] that ends with the purchase.
    pub ends_yearly: Decimal,
    /// The part of [`Self::today_once`] that is spared by the purchase.
    pub ends_once: Decimal,
    /// What the purchase costs once.
    pub new_once: Decimal,
    /// What the purchase costs each year.
    pub new_yearly: Decimal,
    /// What the purchase saves each year, besides what ends.
    pub saved_yearly: Decimal,
    /// What the purchase saves once.
    pub saved_once: Decimal,
    /// How many rows say what the purchase costs.
    pub new_rows: usize,
    /// How many rows have no quantity or no rate yet.
    pub open_rows: usize,
}

/// When a purchase is earned back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payback {
    /// It costs nothing once, or what it saves once is more: it is earned back at once.
    AtOnce,
    /// After so many months, counted up to whole ones.
    Months(Decimal),
    /// Each year costs as much as it brings, or more.
    Never,
}

impl BusinessCase {
    /// Adds up the rows of the three tables; others are passed over.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut sums = Self::default();
        for row in rows {
            let (yearly, once) = by_time(row);
            if TABLES.contains(&row.inventory.as_str()) && is_open(row) {
                sums.open_rows += 1;
            }
            match row.inventory.as_str() {
                "costs-today" => {
                    let ends = row.value("ends") == "yes";
                    let part = |of: Decimal| if ends { of } else { Decimal::ZERO };
                    add(&mut sums.today_yearly, yearly);
                    add(&mut sums.today_once, once);
                    add(&mut sums.ends_yearly, part(yearly));
                    add(&mut sums.ends_once, part(once));
                }
                "costs-new" => {
                    sums.new_rows += 1;
                    add(&mut sums.new_yearly, yearly);
                    add(&mut sums.new_once, once);
                }
                "benefits" => {
                    add(&mut sums.saved_yearly, yearly);
                    add(&mut sums.saved_once, once);
                }
                _ => {}
            }
        }
        sums
    }

    /// What the purchase brings each year after its own yearly costs; below zero when it costs more.
    pub fn brings_yearly(&self) -> Decimal {
        let brings = self.ends_yearly.saturating_add(self.saved_yearly);
        brings.saturating_sub(self.new_yearly)
    }

    /// What the purchase brings once after its own costs; below zero when it costs more.
    pub fn brings_once(&self) -> Decimal {
        let brings = self.ends_once.saturating_add(self.saved_once);
        brings.saturating_sub(self.new_once)
    }

    /// When it is earned back: what it costs once, divided by what it brings each year. Nothing while
    /// nobody said what the purchase costs, or a row has no quantity or rate yet.
    pub fn payback(&self) -> Option<Payback> {
        if self.new_rows == 0 || self.open_rows > 0 {
            return None;
        }
        let (once, yearly) = (self.brings_once(), self.brings_yearly());
        Some(if yearly.is_sign_negative() && !yearly.is_zero() {
            Payback::Never
        } else if once > Decimal::ZERO || (once.is_zero() && !yearly.is_zero()) {
            Payback::AtOnce
        } else {
            let months = once.abs().saturating_mul(Decimal::from(12));
            // Nothing a year, or so little that the months cannot be counted, is never.
            let months = months.checked_div(yearly);
            months.map_or(Payback::Never, |months| Payback::Months(months.ceil()))
        })
    }
}

/// Adds up to the largest sum there is: a dossier from elsewhere may hold anything.
fn add(sum: &mut Decimal, amount: Decimal) {
    *sum = sum.saturating_add(amount);
}

/// A sum to the cent, half a cent away from zero: only for printing.
pub fn cents(sum: Decimal) -> Decimal {
    sum.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// Whether a row has no quantity or no rate yet.
pub fn is_open(row: &Row) -> bool {
    row.number("quantity").is_none() || row.number("rate").is_none()
}

/// Quantity times rate: per year, and once.
pub fn by_time(row: &Row) -> (Decimal, Decimal) {
    let amount = amount(row);
    match row.value("often") {
        "once" => (Decimal::ZERO, amount),
        "monthly" => (amount * Decimal::from(12), Decimal::ZERO),
        _ => (amount, Decimal::ZERO),
    }
}

/// Quantity times rate; nothing is zero. Both are at most 10^12, so the product fits.
pub fn amount(row: &Row) -> Decimal {
    let of = |column| row.number(column).unwrap_or_default();
    of("quantity") * of("rate")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(inventory: &str, quantity: &str, rate: &str, often: &str, ends: &str) -> Row {
        let values = [
            ("quantity", quantity),
            ("rate", rate),
            ("often", often),
            ("ends", ends),
        ];
        Row {
            inventory: inventory.into(),
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        }
    }

    #[test]
    fn hours_times_a_rate_are_added_up_and_the_purchase_is_earned_back() {
        let rows = [
            row("costs-today", "520", "48.50", "yearly", "yes"),
            row("costs-today", "1", "1250", "monthly", "no"),
            row("costs-new", "1", "30000", "once", ""),
            row("costs-new", "2400", "4.75", "yearly", ""),
            row("benefits", "0.4", "62000", "yearly", ""),
            row("links", "9", "9999", "yearly", ""),
        ];
        let case = BusinessCase::of(&rows);
        assert_eq!(case.today_yearly, Decimal::from(25_220 + 15_000));
        assert_eq!(case.ends_yearly, Decimal::from(25_220));
        assert_eq!(case.new_yearly, Decimal::from(11_400));
        assert_eq!(case.saved_yearly, Decimal::from(24_800));
        assert_eq!(case.brings_yearly(), Decimal::from(38_620));
        // 30,000 × 12 / 38,620 = 9.32 months.
        assert_eq!(case.payback(), Some(Payback::Months(Decimal::from(10))));
    }

    #[test]
    fn the_verdict_follows_from_what_it_brings_once_and_each_year() {
        for (yearly, once, expected) in [
            ("-1", "0", Payback::Never),
            ("-1", "100", Payback::Never),
            ("0", "0", Payback::Never),
            ("0", "-5", Payback::Never),
            ("0", "40000", Payback::AtOnce),
            ("1", "0", Payback::AtOnce),
            ("12", "-24", Payback::Months(Decimal::from(24))),
            ("0.0000000001", "-1000000000000000000000", Payback::Never),
        ] {
            let case = BusinessCase {
                saved_yearly: yearly.parse().unwrap(),
                saved_once: once.parse().unwrap(),
                new_rows: 1,
                ..BusinessCase::default()
            };
            assert_eq!(
                case.payback(),
                Some(expected),
                "{yearly} a year, {once} once"
            );
        }
    }

    #[test]
    fn there_is_no_verdict_while_a_figure_is_missing() {
        let saved = row("benefits", "1", "100", "yearly", "");
        assert_eq!(
            BusinessCase::of([&saved]).payback(),
            None,
            "what does it cost?"
        );
        let cost = row("costs-new", "1", "", "once", "");
        let case = BusinessCase::of([&saved, &cost]);
        assert_eq!((case.open_rows, case.payback()), (1, None));
    }

    #[test]
    fn what_was_to_be_paid_once_and_is_spared_counts() {
        let rows = [
            row("costs-today", "1", "30000", "once", "yes"),
            row("costs-new", "1", "42000", "once", ""),
            row("benefits", "1", "12000", "yearly", ""),
        ];
        let case = BusinessCase::of(&rows);
        assert_eq!(case.ends_once, Decimal::from(30_000));
        assert_eq!(case.payback(), Some(Payback::Months(Decimal::from(12))));
    }
}
