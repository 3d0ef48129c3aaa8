//! Which goals the winner serves: the answers and the scores on what serves each goal.

use crate::documents::decision_memo::{Memo, decimal};
use crate::documents::model::Block;
use crate::documents::{parts, words};
use crate::domain::award::evaluation::RankedBid;
use crate::domain::bid::Answer;
use crate::domain::tender::criterion::leaves;
use crate::domain::tender::goal::Goal;
use crate::domain::tender::requirement::RequirementClass;

/// So many characters of a goal.
const MOST_OF_GOAL: usize = 44;

/// So many characters of the scores.
const MOST_OF_SCORES: usize = 40;

/// So many goals on a line.
const MOST_ON_LINE: usize = 8;

/// The goals that something in the tender serves; nothing when there are none, or no room.
pub fn table(memo: Memo<'_>, winner: &RankedBid) -> Option<Block> {
    let texts = memo.texts;
    let most = memo.lengths.goals;
    let served = served(memo, winner);
    if served.is_empty() || most == 0 {
        return None;
    }
    let mut caption = texts.get("memo-goals");
    if served.len() > most {
        let fills = [("shown", most.into()), ("all", served.len().into())];
        caption = format!("{caption} {}", texts.with("checklist-some", fills));
    }
    let columns = vec![
        parts::words(texts, "memo-goal", 42),
        parts::words(texts, "memo-goal-answers", 18),
        parts::words(texts, "memo-goal-scores", 40),
    ];
    let rows = served.into_iter().take(most).map(|one| {
        let title = parts::filled(texts, &one.goal.title);
        let title = words::short(&format!("{}: {title}", one.goal.id), MOST_OF_GOAL);
        parts::row(vec![
            parts::cell(title),
            parts::cell(one.answers),
            parts::cell(words::short(&one.scores, MOST_OF_SCORES)),
        ])
    });
    Some(parts::table(texts, caption, columns, rows.collect()))
}

/// The numbers of the goals on one line, where there is no room for a table.
pub fn line(memo: Memo<'_>, winner: &RankedBid) -> Option<String> {
    if memo.lengths.goals > 0 {
        return None;
    }
    let served = served(memo, winner);
    let shown = served.iter().take(MOST_ON_LINE);
    let shown: Vec<String> = shown
        .map(|one| words::short(&one.goal.id, MOST_ON_LINE))
        .collect();
    let names = words::joined(memo.texts, &shown);
    let fills = [("names", names.into()), ("all", served.len().into())];
    (!served.is_empty()).then(|| memo.texts.with("memo-goals-line", fills))
}

/// A goal with what the winner offers for it.
struct Served<'a> {
    goal: &'a Goal,
    /// How many requirements are met.
    answers: String,
    /// What was scored on quality.
    scores: String,
}

fn served<'a>(memo: Memo<'a>, winner: &RankedBid) -> Vec<Served<'a>> {
    let goals = memo.dossier.tender.goals.iter();
    goals.filter_map(|goal| serve(memo, winner, goal)).collect()
}

/// What the winner offers for a goal; nothing when the tender asks nothing for it.
fn serve<'a>(memo: Memo<'a>, winner: &RankedBid, goal: &'a Goal) -> Option<Served<'a>> {
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
            let results = &memo.evaluation.criteria;
            let result = results.iter().find(|one| one.id == leaf.id)?;
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
    Some(Served {
        goal,
        answers,
        scores: scored.join(", "),
    })
}
