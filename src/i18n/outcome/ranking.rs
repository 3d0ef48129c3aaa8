//! The ranking as a table, with the columns that the method has and no others.

use rust_decimal::Decimal;

use crate::domain::award::evaluation::RankedBid;
use crate::domain::award::method::name::MethodName;
use crate::i18n::number;
use crate::i18n::outcome::table::{Column, Row, Table, figures, words};
use crate::i18n::outcome::{Outcome, rounded};

/// A column after rank and name: its header, and the cell of a row.
struct Part {
    column: Column,
    cells: Vec<String>,
}

impl<'a> Outcome<'a> {
    /// The ranking; nothing when no bid is ranked.
    pub fn ranking(self) -> Option<Table> {
        let rows = &self.evaluation.ranking;
        if rows.is_empty() {
            return None;
        }
        let parts = self.parts();
        let texts = self.texts;
        let mut columns = vec![
            figures(texts.get("ranking-rank"), 8),
            words(texts.get("doc-column-tenderer"), 27),
        ];
        columns.extend(parts.iter().map(|part| part.column.clone()));
        let rows = rows.iter().enumerate().map(|(at, row)| {
            let mut cells = vec![row.rank.to_string(), self.name(&row.bid)];
            cells.extend(parts.iter().map(|part| part.cells[at].clone()));
            Row {
                cells,
                strong: row.rank == 1,
            }
        });
        Some(Table {
            caption: texts.get("ranking-title"),
            columns,
            head: 1,
            rows: rows.collect(),
        })
    }

    /// Price, points, share and the deciding figure, as far as the method has them.
    fn parts(self) -> Vec<Part> {
        let price = |row: &'a RankedBid| Some(self.figure(&row.price));
        let figure = |text: &'a Option<String>| text.as_deref().map(|text| self.figure(text));
        let method = self.dossier.tender.award.method;
        let mut parts = Vec::new();
        parts.extend(self.part("ranking-price", 16, price));
        parts.extend(self.part("ranking-price-points", 16, |row| figure(&row.price_points)));
        parts.extend(self.part("ranking-quality-points", 19, |row| {
            figure(&row.quality_points)
        }));
        let has_points = rows_have(self, |row| row.quality_points.is_some());
        // Where only the price counts, quality would seem to count too.
        if !has_points && method != MethodName::LowestPrice {
            parts.extend(self.part("ranking-quality", 14, |row| {
                row.quality_share.as_deref().map(|share| self.share(share))
            }));
        }
        // Where the price itself decides, the same amounts once more would only puzzle.
        let repeats = method == MethodName::LowestPrice
            && !rows_have(self, |row| decimal(&row.price) != decimal(&row.total));
        if !repeats {
            let header = self.figure_name();
            let cells = self.evaluation.ranking.iter();
            parts.push(Part {
                column: figures(header, 18),
                cells: cells.map(|row| self.figure(&row.total)).collect(),
            });
        }
        parts
    }

    /// A column that at least one row has something for.
    fn part(
        self,
        key: &str,
        width: u16,
        cell: impl Fn(&'a RankedBid) -> Option<String>,
    ) -> Option<Part> {
        let cells: Vec<Option<String>> = self.evaluation.ranking.iter().map(cell).collect();
        cells.iter().any(Option::is_some).then(|| Part {
            column: figures(self.texts.get(key), width),
            cells: cells
                .into_iter()
                .map(|cell| cell.unwrap_or_else(|| "–".to_owned()))
                .collect(),
        })
    }

    /// What the deciding figure is called.
    pub fn figure_name(self) -> String {
        let texts = self.texts;
        match self.dossier.tender.award.method {
            MethodName::WeightedPoints => texts.get("ranking-total"),
            MethodName::LowestPrice
            | MethodName::ValueDeduction
            | MethodName::PercentageDeduction
            | MethodName::PercentageMarkup
            | MethodName::QualityPremium
            | MethodName::FeatureCoefficient => texts.get("ranking-comparison-price"),
            MethodName::QualityPerPriceCorridor => {
                texts.get(&format!("method-{}", MethodName::QualityPerPrice.name()))
            }
            method @ (MethodName::PricePerQualityPoint
            | MethodName::QualityPerPrice
            | MethodName::ReferenceDifference
            | MethodName::UtilityIndex
            | MethodName::ValueIndex) => texts.get(&format!("method-{}", method.name())),
        }
    }

    /// A tie rule in words, for example "de hoogste score voor kwaliteit".
    pub fn tie_rule(self, rule: &str) -> String {
        match rule {
            "higher-quality" => self.texts.get("doc-tie-higher-quality"),
            "lower-price" => self.texts.get("doc-tie-lower-price"),
            "higher-price" => self.texts.get("doc-tie-higher-price"),
            other => {
                let id = other.strip_prefix("criterion:").unwrap_or(other);
                let name = self.dossier.criterion_name(id);
                self.texts
                    .with("doc-tie-criterion", [("name", name.into())])
            }
        }
    }

    /// Which places a rule for ties decided, in sentences.
    pub fn tie_breaks(self) -> Vec<String> {
        let rows = self.evaluation.ranking.iter();
        rows.filter_map(|row| {
            let fills = [
                ("name", self.name(&row.bid).into()),
                ("rule", self.tie_rule(row.tie_break.as_deref()?).into()),
            ];
            Some(self.texts.with("ranking-tie", fills))
        })
        .collect()
    }

    /// A share as a percentage with two decimals, so that a column lines up.
    fn share(self, share: &str) -> String {
        let Some(share) = decimal(share) else {
            return share.to_owned();
        };
        let percent = rounded(share * Decimal::ONE_HUNDRED);
        let percent = number::fixed(percent, 2, self.texts.language);
        format!("{percent}{}", self.percent_sign)
    }
}

fn rows_have(outcome: Outcome<'_>, has: impl Fn(&RankedBid) -> bool) -> bool {
    outcome.evaluation.ranking.iter().any(has)
}

fn decimal(text: &str) -> Option<Decimal> {
    text.parse().ok()
}
