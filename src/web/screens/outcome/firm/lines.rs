//! The total of each bid at every weight of the price: straight lines between exact ends.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::robustness::verdict::published_price_weight;
use crate::domain::weight_lines::WeightLine;
use crate::i18n::number;
use crate::i18n::outcome::Outcome;
use crate::web::screens::outcome::chart::short;

const LEFT: i64 = 40;
const WIDTH: i64 = 540;
const TOP: i64 = 26;
const HEIGHT: i64 = 230;
/// Labels closer than this would overlap.
const LABEL: i64 = 17;
/// The weights that have a line and a number below it.
const TICKS: [i64; 6] = [0, 20, 40, 60, 80, 100];

/// The totals that the picture reaches from and to.
struct Scale {
    low: Decimal,
    high: Decimal,
}

impl Scale {
    /// From 0 to 100, and further when a line leaves that.
    fn of(lines: &[WeightLine]) -> Self {
        let ends = || {
            lines
                .iter()
                .flat_map(|line| [line.at_quality, line.at_price])
        };
        Self {
            low: ends().fold(Decimal::ZERO, Decimal::min),
            high: ends().fold(Decimal::ONE_HUNDRED, Decimal::max),
        }
    }

    fn y(&self, total: Decimal) -> Decimal {
        let down = (self.high - total) * Decimal::from(HEIGHT) / (self.high - self.low);
        (Decimal::from(TOP) + down).trunc_with_scale(2)
    }
}

fn x(weight: Decimal) -> Decimal {
    let along = weight * Decimal::from(WIDTH) / Decimal::ONE_HUNDRED;
    (Decimal::from(LEFT) + along).trunc_with_scale(2)
}

/// The picture, and the same figures as a table that can be opened.
pub(super) fn view(outcome: Outcome<'_>, lines: &[WeightLine]) -> Markup {
    let texts = outcome.texts;
    let title = texts.get("firm-lines-title");
    html! {
        figure {
            figcaption { (title) }
            div.scroll.chart tabindex="0" role="region" aria-label=(title) {
                svg viewBox="0 0 760 306" role="img" aria-labelledby="lines-title lines-description" {
                    title #lines-title { (title) }
                    desc #lines-description { (texts.get("firm-lines-description")) }
                    (drawing(outcome, lines))
                }
            }
        }
        details.wide {
            summary { (texts.get("firm-lines-table")) }
            (table(outcome, lines))
        }
    }
}

fn drawing(outcome: Outcome<'_>, lines: &[WeightLine]) -> Markup {
    let scale = Scale::of(lines);
    let (from, to) = (x(Decimal::ZERO), x(Decimal::ONE_HUNDRED));
    let bottom = TOP + HEIGHT;
    html! {
        @for tick in TICKS {
            @let along = x(Decimal::from(tick));
            line class="axis" x1=(along) y1=(TOP) x2=(along) y2=(bottom) {}
            text class="m" x=(along) y=(bottom + 18) text-anchor="middle" { (tick) }
        }
        @for total in [Decimal::ZERO, Decimal::from(50), Decimal::ONE_HUNDRED] {
            @let down = scale.y(total);
            line class="axis" x1=(from) y1=(down) x2=(to) y2=(down) {}
            text class="m" x=(LEFT - 8) y=(down + Decimal::from(4)) text-anchor="end" { (total) }
        }
        text class="m" x=(LEFT) y=(bottom + 40) { (outcome.texts.get("firm-lines-axis")) }
        (published(outcome))
        @for line in lines {
            line class=(stroke(outcome, &line.bid)) x1=(from) y1=(scale.y(line.at_quality)) x2=(to) y2=(scale.y(line.at_price)) {}
        }
        @for (weight, total) in crossings(outcome, lines) {
            circle class="crossing" cx=(x(weight)) cy=(scale.y(total)) r="5" {}
        }
        @for (bid, down) in labels(lines, &scale) {
            text x=(to + Decimal::from(8)) y=(down) { (short(&outcome.dossier.bid_name(bid))) }
        }
    }
}

/// The chosen weight as a vertical line with its label.
fn published(outcome: Outcome<'_>) -> Markup {
    let weight = published_price_weight(&outcome.dossier.tender.award);
    let weight: Option<Decimal> = weight.and_then(|weight| weight.parse().ok());
    let label = outcome.published_weight().unwrap_or_default();
    html! {
        @if let Some(weight) = weight {
            @let along = x(weight);
            line class="published" x1=(along) y1=(TOP - 8) x2=(along) y2=(TOP + HEIGHT) {}
            text x=(along) y=(TOP - 12) text-anchor=(if weight > Decimal::from(70) { "end" } else { "start" }) {
                (outcome.texts.with("firm-lines-published", [("published", label.into())]))
            }
        }
    }
}

/// The same bid has the same colour everywhere; after six colours the line is broken.
fn stroke(outcome: Outcome<'_>, bid: &str) -> String {
    let bids = &outcome.dossier.bids;
    let place = bids
        .iter()
        .position(|one| one.id == bid)
        .unwrap_or_default();
    format!("line line-{} dash-{}", place % 6 + 1, place / 6 % 3)
}

/// Where the winner changes, on the line of who wins from there.
fn crossings(outcome: Outcome<'_>, lines: &[WeightLine]) -> Vec<(Decimal, Decimal)> {
    let robustness = outcome.robustness();
    let intervals = robustness.and_then(|one| one.weight_intervals.as_deref());
    let changes = intervals.unwrap_or_default().iter().skip(1);
    changes
        .filter_map(|interval| {
            let weight: Decimal = interval.from.parse().ok()?;
            let winner = interval.winners.first()?;
            let line = lines.iter().find(|line| line.bid == *winner)?;
            Some((weight, line.at(weight)))
        })
        .collect()
}

/// Names at the right ends of the lines, moved apart where they would overlap.
fn labels<'a>(lines: &'a [WeightLine], scale: &Scale) -> Vec<(&'a str, Decimal)> {
    let mut ends: Vec<(&str, Decimal)> = lines
        .iter()
        .map(|line| (line.bid.as_str(), scale.y(line.at_price) + Decimal::from(4)))
        .collect();
    ends.sort_by_key(|(_, down)| *down);
    let gap = Decimal::from(LABEL);
    let mut least = Decimal::MIN;
    for (_, down) in &mut ends {
        *down = (*down).max(least);
        least = *down + gap;
    }
    // What was pushed below the picture goes up again.
    let mut most = Decimal::from(TOP + HEIGHT + 4);
    for (_, down) in ends.iter_mut().rev() {
        *down = (*down).min(most);
        most = *down - gap;
    }
    ends
}

fn table(outcome: Outcome<'_>, lines: &[WeightLine]) -> Markup {
    let texts = outcome.texts;
    let print = |total: Decimal| {
        let total =
            total.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        number::fixed(total, 2, texts.language)
    };
    let title = texts.get("firm-lines-title");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("firm-lines-table")) {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("bid-name")) }
                    @for tick in TICKS {
                        th.num scope="col" {
                            (texts.with("firm-lines-at", [("weight", format!("{tick}{}", outcome.percent_sign).into())]))
                        }
                    }
                } }
                tbody {
                    @for line in lines {
                        tr {
                            th scope="row" { (outcome.dossier.bid_name(&line.bid)) }
                            @for tick in TICKS { td.num { (print(line.at(Decimal::from(tick)))) } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(bid: &str, at_quality: i64, at_price: i64) -> WeightLine {
        WeightLine {
            bid: bid.to_owned(),
            at_quality: at_quality.into(),
            at_price: at_price.into(),
        }
    }

    #[test]
    fn the_picture_reaches_from_nothing_to_everything_and_further_when_a_line_does() {
        let scale = Scale::of(&[line("A", 80, 50), line("B", 45, -25)]);
        assert_eq!(scale.y(Decimal::ONE_HUNDRED), Decimal::from(TOP));
        assert_eq!(scale.y(Decimal::from(-25)), Decimal::from(TOP + HEIGHT));
        assert_eq!(scale.y(Decimal::ZERO), Decimal::from(TOP + HEIGHT * 4 / 5));
        assert_eq!(x(Decimal::from(50)), Decimal::from(LEFT + WIDTH / 2));
    }

    #[test]
    fn names_at_the_ends_keep_apart_and_inside() {
        let lines = [line("A", 80, 1), line("B", 45, 0), line("C", 10, 0)];
        let labels = labels(&lines, &Scale::of(&lines));
        let gap = Decimal::from(LABEL);
        for pair in labels.windows(2) {
            assert!(pair[1].1 - pair[0].1 >= gap, "{labels:?}");
        }
        assert_eq!(labels.first().map(|(bid, _)| *bid), Some("A"));
        let lowest = labels.last().map(|(_, down)| *down);
        assert_eq!(lowest, Some(Decimal::from(TOP + HEIGHT + 4)));
    }
}
