//! Which goals the winner serves: the answers and the scores on what serves each goal.

use crate::documents::decision_memo::{Memo, decimal};
use crate::documents::model::{Block, Row};
use crate::documents::{parts, words};
use crate::domain::award::evaluation::RankedBid;
use crate::domain::bid::Answer;
use crate::domain::tender::criterion::leaves;
use crate::domain::tender::goal::Goal;
use crate::domain::tender::requirement::RequirementClass;

/// So many goals.
const MOST_GOALS: usize = 4;

/// So many characters of a goal.
const MOST_OF_GOAL: usize = 52;

/// So many characters of the scores.
const MOST_OF_SCORES: usize = 44;

/// The goals that something in the tender serves; nothing when there are none.
pub fn table(memo: Memo<'_>, winner: &RankedBid) -> Option<Block> {
    let texts = memo.texts;
    let goals = memo.dossier.tender.goals.iter();
    let rows: Vec<Row> = goals.filter_map(|goal| row(memo, winner, goal)).collect();
    if rows.is_empty() {
        return None;
    }
    let mut caption = texts.get("memo-goals");
    if rows.len() > MOST_GOALS {
        let fills = [("shown", MOST_GOALS.into()), ("all", rows.len().into())];
        caption = format!("{caption} {}", texts.with("checklist-some", fills));
    }
    let columns = vec![
        parts::words(texts, "memo-goal", 46),
        parts::words(texts, "memo-goal-answers", 18),
        parts::words(texts, "memo-goal-scores", 36),
    ];
    let rows = rows.into_iter().take(MOST_GOALS).collect();
    Some(parts::table(texts, caption, columns, rows))
}

/// What the winner offers for a goal; nothing when the tender asks nothing for it.
fn row(memo: Memo<'_>, winner: &RankedBid, goal: &Goal) -> Option<Row> {
    let texts = memo.texts;
    let tender = &memo.dossier.tender;
    let serves = |goals: &[String]| goals.contains(&goal.id);
    let bid = memo.dossier.bids.iter().find(|bid| bid.id == winner.bid)?;
    let asked = tender.requirements.iter();
    let asked = asked.filter(|one| one.class != RequirementClass::Wont && serves(&one.goals));
    let (mut met, mut all) = (0_usize, 0_usize);
    for one in asked {
        all += 1;
        let answer = bid.answers.get(&one.id);
        met += usize::from(matches!(answer, Some(Answer::Yes | Answer::Available)));
    }
    let scored = leaves(&tender.criteria).into_iter();
    let scored = scored
        .filter(|leaf| serves(&leaf.goals))
        .filter_map(|leaf| {
            let results = memo.evaluation.criteria.iter();
            let result = results.into_iter().find(|one| one.id == leaf.id)?;
            let share = decimal(result.shares.get(&winner.bid)?)?;
            let name = words::criterion_name(tender, &leaf.id);
            Some(format!("{name} {}", words::percent(texts, share, None)))
        });
    let scored: Vec<String> = scored.collect();
    if all == 0 && scored.is_empty() {
        return None;
    }
    let answers = if all == 0 {
        String::new()
    } else {
        texts.with("memo-goal-met", [("met", met.into()), ("all", all.into())])
    };
    let title = parts::filled(texts, &goal.title);
    let title = words::short(&format!("{}: {title}", goal.id), MOST_OF_GOAL);
    Some(parts::row(vec![
        parts::cell(title),
        parts::cell(answers),
        parts::cell(words::short(&scored.join(", "), MOST_OF_SCORES)),
    ]))
}
