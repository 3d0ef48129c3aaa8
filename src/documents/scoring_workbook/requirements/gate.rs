//! What knock-outs and musts may hold, and the formulas that count them.

use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Choices};
use crate::documents::scoring_workbook::requirements::{Answers, Block, Writer, answer_column};
use crate::documents::scoring_workbook::settings::Word;

impl Writer<'_> {
    /// Lets knock-outs and musts take listed words only, and shows what excludes a bid.
    pub(super) fn marks_and_choices(&mut self, knock_outs: Block, musts: &[Block]) {
        let words = &self.settings.words;
        let results = [&words.pass, &words.fail].map(|word| word.text.clone());
        let answers = [&words.yes, &words.partly, &words.no].map(|word| word.text.clone());
        let bad = &answers[1..];
        for (bid, _) in (0..).zip(&self.source.dossier.bids) {
            let column = answer_column(bid);
            self.choose(knock_outs, column, &results, &results[1..]);
            for must in musts {
                self.choose(*must, column, &answers, bad);
            }
        }
    }

    fn choose(&mut self, block: Block, column: u16, words: &[String], bad: &[String]) {
        if block.rows == 0 {
            return;
        }
        let (from, to) = ((block.from, column), (block.from + block.rows - 1, column));
        let words = words.to_vec();
        self.sheet.choices.push(Choices { from, to, words });
        for word in bad {
            let when = AlarmWhen::Word(word.clone());
            self.sheet.alarms.push(Alarm { from, to, when });
        }
    }

    /// The formulas that count for a bid.
    pub(super) fn answers(&self, bid: u16, knock_outs: Block, musts: &[Block]) -> Answers {
        let words = &self.settings.words;
        let column = answer_column(bid);
        let count = |block: &Block, words: &[&Word]| -> Option<String> {
            let range = self.sheet.place(block.from, column).down(block.rows);
            let counts = words.iter().map(|word| format!("COUNTIF({range},{word})"));
            (block.rows > 0).then(|| counts.collect::<Vec<_>>().join("+"))
        };
        let missing = |block: &Block, words: &[&Word]| {
            let known = count(block, words)?.replace('+', "-");
            Some(format!("{}-{known}", block.rows))
        };
        let sum = |parts: Vec<String>| {
            if parts.is_empty() {
                "0".to_owned()
            } else {
                parts.join("+")
            }
        };
        let (result, refused) = ([&words.pass, &words.fail], [&words.partly, &words.no]);
        let answered = [&words.yes, &words.partly, &words.no];
        Answers {
            failed: sum(count(&knock_outs, &[&words.fail]).into_iter().collect()),
            knock_outs_missing: sum(missing(&knock_outs, &result).into_iter().collect()),
            musts: sum(musts
                .iter()
                .filter_map(|must| count(must, &refused))
                .collect()),
            musts_missing: sum(musts
                .iter()
                .filter_map(|must| missing(must, &answered))
                .collect()),
            shares: column + 1,
        }
    }
}
