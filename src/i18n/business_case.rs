//! A business case in words.

use crate::domain::tender::inventory::business_case::{BusinessCase, Payback};
use crate::i18n::Texts;

/// When the purchase is earned back, or what must be filled in before anybody knows.
pub fn verdict(texts: Texts, case: &BusinessCase) -> String {
    if *case == BusinessCase::default() {
        return texts.get("business-case-empty");
    }
    let Some(payback) = case.payback() else {
        let open = case.open_rows;
        return if open > 0 {
            texts.with("business-case-open", [("count", open.into())])
        } else {
            texts.get("business-case-no-costs")
        };
    };
    match payback {
        Payback::AtOnce => texts.get("business-case-at-once"),
        Payback::Never => texts.get("business-case-never"),
        Payback::Months(months) => {
            let months = usize::try_from(months).unwrap_or(usize::MAX);
            texts.with("business-case-months", [("months", months.into())])
        }
    }
}
