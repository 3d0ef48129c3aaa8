//! Who must have said what before which phase.

use crate::domain::phase::Phase;
use crate::domain::tender::inventory::Row;

/// The table of stakeholders.
pub const TABLE: &str = "stakeholders";

/// The phase before which this stakeholder must have spoken; nothing when they need not.
pub fn before(row: &Row) -> Option<Phase> {
    match row.value("before") {
        "published" => Some(Phase::Published),
        "assessing" => Some(Phase::Assessing),
        "award-proposed" => Some(Phase::AwardProposed),
        "awarded" => Some(Phase::Awarded),
        _ => None,
    }
}

/// How a stakeholder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Nothing is awaited.
    Free,
    /// Nothing came in yet.
    Awaited,
    /// They object.
    Objects,
    /// They spoke, or need not after all.
    Given,
}

/// How the stakeholder of a row stands.
pub fn word(row: &Row) -> Word {
    if before(row).is_none() {
        return Word::Free;
    }
    match row.value("outcome") {
        "objects" => Word::Objects,
        "not-needed" => Word::Given,
        _ if row.value("received").is_empty() => Word::Awaited,
        _ => Word::Given,
    }
}

/// The stakeholders who should have spoken before a procurement enters `phase`, or who objected.
pub fn missing(rows: &[Row], phase: Phase) -> Vec<&Row> {
    let asked = rows.iter().filter(|row| row.inventory == TABLE);
    asked
        .filter(|row| before(row).is_some_and(|before| before <= phase))
        .filter(|row| matches!(word(row), Word::Awaited | Word::Objects))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(before: &str, received: &str, outcome: &str) -> Row {
        let values = [
            ("before", before),
            ("received", received),
            ("outcome", outcome),
        ];
        Row {
            inventory: TABLE.into(),
            values: values
                .map(|(code, value)| (code.to_owned(), value.to_owned()))
                .into(),
            ..Row::default()
        }
    }

    #[test]
    fn who_must_speak_before_a_phase_is_missed_until_the_word_came_in() {
        let rows = [row("awarded", "", ""), row("published", "", "")];
        assert_eq!(missing(&rows, Phase::Published), [&rows[1]]);
        assert_eq!(missing(&rows, Phase::Awarded).len(), 2);
        let rows = [row("published", "2026-11-30", "agrees")];
        assert!(missing(&rows, Phase::Awarded).is_empty());
    }

    #[test]
    fn an_objection_is_not_a_yes() {
        let rows = [row("published", "2026-11-30", "objects")];
        assert_eq!(missing(&rows, Phase::Published).len(), 1);
        assert_eq!(word(&rows[0]), Word::Objects);
    }

    #[test]
    fn who_need_not_speak_is_never_missed() {
        let rows = [row("", "", ""), row("awarded", "", "not-needed")];
        assert!(missing(&rows, Phase::Archived).is_empty());
    }
}
