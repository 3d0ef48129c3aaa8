//! A question of a collection round: what a group is asked to propose, until a day.

use jiff::civil::Date;

/// One question to one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The round, from 1; its questions were opened together.
    pub round: i64,
    /// The number within the round, from 1.
    pub number: i64,
    /// Whom it asks, for example `Directie`.
    pub audience: String,
    /// What it asks.
    pub question: String,
    /// The last day, as `YYYY-MM-DD`.
    pub closes_on: String,
    /// Who opened the round.
    pub opened_by: String,
    /// When the officer closed it before its last day, RFC 3339 in UTC.
    pub closed_at: Option<String>,
}

impl Question {
    /// Whether it can be answered on this day; the last day counts.
    pub fn is_open_on(&self, today: Date) -> bool {
        let last: Option<Date> = self.closes_on.parse().ok();
        self.closed_at.is_none() && last.is_some_and(|last| today <= last)
    }

    /// How a form names it, for example `1.2`.
    pub fn code(&self) -> String {
        format!("{}.{}", self.round, self.number)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_question_is_open_up_to_and_with_its_last_day_unless_it_was_closed() {
        let mut question = Question {
            round: 1,
            number: 2,
            audience: String::new(),
            question: String::new(),
            closes_on: "2026-12-04".to_owned(),
            opened_by: String::new(),
            closed_at: None,
        };
        assert!(question.is_open_on(date(2026, 12, 4)));
        assert!(!question.is_open_on(date(2026, 12, 5)));
        question.closed_at = Some("2026-12-01T10:00:00Z".to_owned());
        assert!(!question.is_open_on(date(2026, 12, 2)));
        assert_eq!(question.code(), "1.2");
    }
}
