//! Goals: a goal is no purchase, and says how much and when.

use crate::domain::tender::goal::Goal;
use crate::domain::wording::rule::{self, GOAL_DATE, GOAL_NUMBER, GOAL_VERB, Subject};
use crate::domain::wording::token::{Token, tokens};
use crate::domain::wording::tongue::Tongue;
use crate::domain::wording::vocabulary::{Says, Vocabulary};
use crate::domain::wording::{Remark, of_tokens};

/// What the rules say about a goal; places are in its title.
///
/// Number and date may stand in any of its fields. A verb that nobody can measure does no harm to
/// a goal that has both.
pub fn check(goal: &Goal) -> Vec<Remark> {
    let title = tokens(&goal.title);
    let tongue = Tongue::of(&title);
    let mut found = of_tokens(Subject::Goal, tongue, &goal.title, &title);
    let measures = [
        &goal.title,
        &goal.specific,
        &goal.measurable,
        &goal.indicator,
        &goal.baseline,
        &goal.target,
    ];
    let number = measures.iter().any(|text| has_number(tongue, text));
    let moments = [&goal.title, &goal.target, &goal.specific, &goal.time_bound];
    let date = moments.iter().any(|text| has_date(tongue, text));
    if number && date {
        found.retain(|one| one.rule.code != GOAL_VERB);
    }
    for (code, there) in [(GOAL_NUMBER, number), (GOAL_DATE, date)] {
        let rule = rule::find(code).expect("the rules of goals are among the rules");
        if let Some(level) = rule.level(Subject::Goal).filter(|_| !there) {
            let place = 0..0;
            found.push(Remark { rule, level, place });
        }
    }
    found
}

fn has_number(tongue: Tongue, text: &str) -> bool {
    let words = Vocabulary::of(tongue);
    let tokens = tokens(text);
    // A year is a date, not a measure.
    let counts = |one: &Token<'_>| !is_year(&one.folded);
    let counted: Vec<Token<'_>> = tokens.into_iter().filter(counts).collect();
    words.has_number(&counted)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|one| one.is_ascii_digit())
}

fn has_date(tongue: Tongue, text: &str) -> bool {
    let tokens = tokens(text);
    let matches = Vocabulary::of(tongue).matches(text, &tokens);
    matches.iter().any(|one| one.says == Says::Date)
}
