//! What who decides should look at first: dissent, what is missing, and warnings.

use rust_decimal::Decimal;

use crate::documents::decision_memo::Memo;
use crate::documents::model::Block;
use crate::documents::scoring_report::told;
use crate::documents::words;
use crate::domain::statement::Panel;
use crate::domain::tender::criterion::{Criterion, Scale, leaves};
use crate::domain::tender::working_document::Conclusion;

/// So many characters of a line that somebody wrote.
const MOST_OF_LINE: usize = 56;

/// The lines, the gravest first; a sentence when there are none.
pub fn blocks(memo: Memo<'_>) -> Vec<Block> {
    let mut lines = judged(memo, Conclusion::NotAgreed);
    lines.extend(missing(memo));
    lines.extend(memo.told().warnings());
    lines.extend(panel(memo));
    lines.extend(judged(memo, Conclusion::Conditions));
    lines.extend(apart(memo));
    let mut blocks = Vec::new();
    if lines.is_empty() {
        blocks.push(Block::Paragraph(memo.texts.get("memo-no-risks")));
    } else {
        let more = lines.len().saturating_sub(memo.lengths.risks);
        lines.truncate(memo.lengths.risks);
        lines.extend(memo.more(more));
        blocks.push(Block::List(lines));
    }
    blocks
}

/// What colleagues judged, where the reader may know it.
fn judged(memo: Memo<'_>, conclusion: Conclusion) -> Vec<String> {
    let documents = memo.record.judgements.as_deref().unwrap_or_default();
    let documents = documents.iter().filter(|one| one.conclusion == conclusion);
    let key = match conclusion {
        Conclusion::NotAgreed => "memo-not-agreed",
        Conclusion::Conditions => "memo-conditions",
        Conclusion::Agreed | Conclusion::Information => return Vec::new(),
    };
    let line = |title: &str| {
        let title = words::short(title, MOST_OF_LINE);
        memo.texts.with(key, [("title", title.into())])
    };
    documents.map(|one| line(&one.title)).collect()
}

fn missing(memo: Memo<'_>) -> Option<String> {
    let gaps = told::missing(memo.dossier, memo.evaluation, memo.texts);
    let first = words::short(gaps.first()?, MOST_OF_LINE);
    let fills = [("count", gaps.len().into()), ("first", first.into())];
    Some(memo.texts.with("memo-missing", fills))
}

/// How many assessors do not take part, where the reader may know it.
fn panel(memo: Memo<'_>) -> Option<String> {
    let statements = memo.record.declarations.as_deref()?;
    let out = Panel::of(statements).left_out.len();
    let fills = [("count", out.into())];
    (out > 0).then(|| memo.texts.with("memo-left-out", fills))
}

/// On which criteria the assessors of the winner were far apart.
fn apart(memo: Memo<'_>) -> Option<String> {
    let winner = memo.winner()?;
    let bid = memo.dossier.bids.iter().find(|bid| bid.id == winner.bid)?;
    let texts = memo.texts;
    let criteria = leaves(&memo.dossier.tender.criteria);
    let far = criteria.into_iter().filter_map(|leaf| {
        let marks = bid.assessor_marks.get(&leaf.id)?;
        let (lowest, highest) = (marks.values().min()?, marks.values().max()?);
        if !are_far(leaf, *lowest, *highest) {
            return None;
        }
        let fills = [
            (
                "name",
                words::criterion_name(&memo.dossier.tender, &leaf.id).into(),
            ),
            ("lowest", words::plain(texts, *lowest).into()),
            ("highest", words::plain(texts, *highest).into()),
        ];
        Some(texts.with("memo-apart-one", fills))
    });
    let far: Vec<String> = far.collect();
    let shown = words::short(&far.join("; "), MOST_OF_LINE);
    (!far.is_empty()).then(|| texts.with("memo-apart", [("marks", shown.into())]))
}

/// Two steps of a scale with levels, a third of a scale without.
fn are_far(leaf: &Criterion, lowest: Decimal, highest: Decimal) -> bool {
    match &leaf.scale {
        Some(Scale::Levels { levels, .. }) => {
            let between = |mark: Decimal| lowest < mark && mark < highest;
            levels.iter().any(|level| between(level.mark))
        }
        Some(Scale::Range { zero, full }) => {
            let length = (full - zero).abs();
            (highest - lowest).saturating_mul(Decimal::from(3)) >= length && lowest < highest
        }
        None => false,
    }
}
