//! The decision memo: what is asked of who decides about the award, on one page.
//!
//! Names and lines are shortened and lists are cut, and each says so: it is one page whatever the
//! tender holds, and the scoring report has everything in full.

mod compare;
mod fit;
mod goals;
mod risks;

use rust_decimal::Decimal;

use crate::documents::model::{Block, Chapter, Document, Form};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::documents::{parts, words};
use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::domain::quantity::money::Money;
use crate::domain::tender::criterion::Criterion;
use crate::i18n::outcome::Outcome;
use crate::i18n::{Language, Texts, number};

/// So many characters of what is bought.
const MOST_OF_TITLE: usize = 72;

/// How long the lists are.
#[derive(Debug, Clone, Copy)]
struct Lengths {
    /// Characters of a name.
    name: usize,
    /// Ranked bids.
    bids: usize,
    /// Goals in a table; none for a line of their numbers alone.
    goals: usize,
    /// What to look at.
    risks: usize,
    /// Reasons why the call is close.
    doubts: usize,
}

impl Lengths {
    const fn new(name: usize, [bids, goals, risks, doubts]: [usize; 4]) -> Self {
        Self {
            name,
            bids,
            goals,
            risks,
            doubts,
        }
    }
}

/// The lengths that are tried, from full to short; the first that fits on the page is taken.
const LENGTHS: [Lengths; 7] = [
    Lengths::new(40, [6, 6, 6, 3]),
    Lengths::new(32, [5, 4, 5, 2]),
    Lengths::new(32, [4, 3, 4, 1]),
    Lengths::new(32, [5, 0, 4, 1]),
    Lengths::new(20, [4, 0, 3, 1]),
    Lengths::new(20, [3, 0, 3, 0]),
    Lengths::new(20, [3, 0, 2, 0]),
];

/// Makes the memo of a dossier and its evaluation; `made_at` is RFC 3339 in UTC.
pub fn decision_memo(
    dossier: &Dossier,
    evaluation: &Evaluation,
    record: &Record,
    language: Language,
    made_at: &str,
) -> Document {
    let texts = language.texts();
    let made = |lengths: Lengths| {
        let memo = Memo {
            dossier: &shortened(dossier, lengths.name),
            evaluation,
            record,
            texts,
            lengths,
        };
        document(memo, made_at)
    };
    let mut document = made(LENGTHS[0]);
    for lengths in &LENGTHS[1..] {
        if fit::is_one_page(&document) {
            break;
        }
        document = made(*lengths);
    }
    document
}

fn document(memo: Memo<'_>, made_at: &str) -> Document {
    let (dossier, texts) = (memo.dossier, memo.texts);
    let language = texts.language;
    Document {
        cover: memo.facts(),
        chapters: memo.chapters(),
        ..Document::of(
            DocumentName::DecisionMemo.title(language),
            Form::Sheet,
            dossier,
            language,
            made_at,
        )
    }
}

/// The same with names that fit on a line, wherever they are told.
fn shortened(dossier: &Dossier, most: usize) -> Dossier {
    let mut dossier = dossier.clone();
    let name = |text: &mut String| *text = words::short(text, most);
    dossier.bids.iter_mut().for_each(|one| name(&mut one.name));
    let assessors = dossier.assessors.iter_mut();
    assessors.for_each(|one| name(&mut one.name));
    shorten(&mut dossier.tender.criteria, most);
    let title = &mut dossier.tender.title;
    *title = words::short(title, MOST_OF_TITLE);
    let authority = &mut dossier.tender.authority.name;
    *authority = words::short(authority, MOST_OF_TITLE);
    dossier
}

fn shorten(criteria: &mut [Criterion], most: usize) {
    for one in criteria {
        one.name = words::short(&one.name, most);
        shorten(&mut one.children, most);
    }
}

/// What every part reads.
#[derive(Debug, Clone, Copy)]
struct Memo<'a> {
    dossier: &'a Dossier,
    evaluation: &'a Evaluation,
    record: &'a Record,
    texts: Texts,
    lengths: Lengths,
}

impl<'a> Memo<'a> {
    fn told(self) -> Outcome<'a> {
        Outcome {
            dossier: self.dossier,
            evaluation: self.evaluation,
            texts: self.texts,
            percent_sign: "%",
            tells_assessors: true,
        }
    }

    fn name(self, bid: &str) -> String {
        self.dossier.bid_name(bid)
    }

    fn firsts(self) -> Vec<&'a RankedBid> {
        let ranking = self.evaluation.ranking.iter();
        ranking.filter(|row| row.rank == 1).collect()
    }

    /// Whom the memo is about: who was proposed, or who is first alone.
    fn winner(self) -> Option<&'a RankedBid> {
        let firsts = self.firsts();
        if let Some(proposal) = &self.record.proposal {
            return firsts.into_iter().find(|row| row.bid == proposal.bid);
        }
        match firsts.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    fn facts(self) -> Vec<(String, String)> {
        let texts = self.texts;
        let mut facts = vec![("memo-asked", self.asked())];
        if let Some(price) = self.winner().and_then(|row| self.price(row)) {
            facts.push(("memo-price", price));
        }
        if let Some(told) = self.told().verdict() {
            let lines = [Some(told.headline), told.distance];
            let lines: Vec<String> = lines.into_iter().flatten().collect();
            facts.push(("memo-firm", lines.join(" ")));
        }
        let hash = self.evaluation.dossier_sha256.clone();
        let mut proof = texts.with("memo-hash", [("hash", hash.into())]);
        if let Some(line) = self.record.log_line(texts) {
            let line = texts.with("memo-log", [("line", line.into())]);
            proof = format!("{proof} {line}");
        }
        facts.push(("memo-proof", proof));
        facts
            .into_iter()
            .map(|(key, text)| (texts.get(key), text))
            .collect()
    }

    /// What is asked, in a sentence.
    fn asked(self) -> String {
        let texts = self.texts;
        if self.record.withdrawal.is_some() {
            return texts.get("memo-ask-withdrawn");
        }
        if !self.evaluation.complete {
            return texts.get("memo-ask-incomplete");
        }
        let firsts = self.firsts();
        if firsts.is_empty() {
            return texts.get("memo-ask-nobody");
        }
        let Some(winner) = self.winner() else {
            let names: Vec<String> = firsts.iter().map(|row| self.name(&row.bid)).collect();
            let names = words::short(&words::joined(texts, &names), MOST_OF_TITLE);
            return texts.with("memo-ask-shared", [("names", names.into())]);
        };
        let key = if self.dossier.phase >= Phase::Decided {
            "memo-ask-decided"
        } else {
            "memo-ask"
        };
        texts.with(key, [("name", self.name(&winner.bid).into())])
    }

    /// What it costs, and how that is to the budget where the reader may know it.
    fn price(self, winner: &RankedBid) -> Option<String> {
        let texts = self.texts;
        let price = decimal(&winner.price)?;
        let shown = ("price", euro(texts, price).into());
        let budget = self.dossier.tender.contract.budget;
        let public = self.dossier.tender.contract.budget_public;
        let budget = budget.filter(|_| public || self.record.tells_budget);
        let Some(budget) = budget.map(Money::amount) else {
            return Some(texts.with("memo-price-alone", [shown]));
        };
        let difference = (price - budget).abs();
        let key = if difference.is_zero() {
            "memo-price-equal"
        } else if price < budget {
            "memo-price-under"
        } else {
            "memo-price-over"
        };
        let fills = [
            shown,
            ("budget", euro(texts, budget).into()),
            ("difference", euro(texts, difference).into()),
            (
                "percent",
                words::percent(texts, difference, Some(budget)).into(),
            ),
        ];
        Some(texts.with(key, fills))
    }

    fn chapters(self) -> Vec<Chapter> {
        let chapters = [
            ("memo-ranking", self.ranking()),
            ("memo-why", self.why()),
            ("memo-risks", risks::blocks(self)),
        ];
        let chapter = |(title, blocks): (&str, Vec<Block>)| Chapter {
            title: self.texts.get(title),
            blocks,
        };
        let filled = chapters.into_iter().filter(|one| !one.1.is_empty());
        filled.map(chapter).collect()
    }

    /// The first places, and how many more there are.
    fn ranking(self) -> Vec<Block> {
        let texts = self.texts;
        let Some(mut table) = self.told().ranking() else {
            return Vec::new();
        };
        let more = table.rows.len().saturating_sub(self.lengths.bids);
        table.rows.truncate(self.lengths.bids);
        table.caption = texts.get("doc-ranking-caption");
        let out = self.evaluation.inadmissible.len();
        let rest: Vec<String> = [("memo-more-bids", more), ("memo-not-ranked", out)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| texts.with(key, [("count", count.into())]))
            .collect();
        let mut blocks = vec![parts::told(&table)];
        if !rest.is_empty() {
            blocks.push(Block::Paragraph(rest.join(" ")));
        }
        blocks
    }

    /// How firm it is, what the price buys, and which goals it serves.
    fn why(self) -> Vec<Block> {
        let Some(winner) = self.winner() else {
            return Vec::new();
        };
        let mut lines = compare::lines(self, winner);
        if let Some(told) = self.told().verdict() {
            let most = self.lengths.doubts;
            let more = told.doubts.len().saturating_sub(most);
            let is_told = most > 0 || told.doubts.is_empty();
            let firm = std::iter::once(told.reason).chain(told.doubts.into_iter().take(most));
            let firm: Vec<String> = firm.chain(self.more(more)).collect();
            if is_told {
                lines.push(firm.join(" "));
            }
        }
        lines.extend(goals::line(self, winner));
        let mut blocks = vec![Block::List(lines)];
        blocks.extend(goals::table(self, winner));
        blocks
    }

    /// That a list goes on elsewhere; nothing when it does not.
    fn more(self, count: usize) -> Option<String> {
        let fills = [("count", count.into())];
        (count > 0).then(|| self.texts.with("memo-more", fills))
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    text.parse().ok()
}

/// An amount, or the plain number where it is none.
fn euro(texts: Texts, value: Decimal) -> String {
    Money::try_from(value).map_or_else(
        |_| words::plain(texts, value),
        |amount| number::money(amount, texts.language),
    )
}
