//! Warnings in words of the reader's language.

use crate::domain::award::evaluation::WarningNote;
use crate::i18n::outcome::Outcome;

impl Outcome<'_> {
    /// Everything that a person should look at, a sentence each.
    pub fn warnings(self) -> Vec<String> {
        let warnings = self.evaluation.warnings.iter();
        warnings.map(|warning| self.warning(warning)).collect()
    }

    fn warning(self, warning: &WarningNote) -> String {
        let (code, bid) = warning.code.split_once(':').unwrap_or((&warning.code, ""));
        let key = match code {
            "relative-method" => "warning-relative-method",
            "price-cannot-matter" => "warning-price-cannot-matter",
            "single-bid" => "warning-single-bid",
            "equal-prices" => "warning-equal-prices",
            "tie" => "warning-tie",
            "tie-by-rounding" => "warning-tie-by-rounding",
            "above-ceiling" => "warning-above-ceiling",
            "abnormally-low" => "warning-abnormally-low",
            "rank-reversal" => "warning-rank-reversal",
            "excluded-set-minimum" => "warning-excluded-set-minimum",
            // A warning that this list does not know yet is still a warning.
            _ => return warning.message.clone(),
        };
        self.texts.with(key, [("name", self.name(bid).into())])
    }
}
