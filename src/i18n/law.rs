//! Rules of law and the lines of a count, in words.

use crate::domain::law::count::Skip;
use crate::domain::law::holiday::Closed;
use crate::domain::law::rule::Rule;
use crate::domain::law::rules;
use crate::domain::law::term::Line;
use crate::domain::law::threshold::Need;
use crate::i18n::{Texts, date};

/// What a rule says.
pub fn said(texts: Texts, rule: &'static Rule) -> &'static str {
    texts.language.pick(&rule.nl, &rule.en)
}

/// The source of a rule with its article: "Aanbestedingswet 2012, artikel 2.71(1)".
pub fn source(texts: Texts, rule: &Rule) -> String {
    let source = rules().source(rule);
    let name = texts.language.pick(&source.nl, &source.en);
    let fills = [
        ("source", name.into()),
        ("article", rule.article.as_str().into()),
    ];
    // The Dutch guide has numbered prescriptions.
    let key = if rule.source == "gids" {
        "law-source-prescription"
    } else {
        "law-source-article"
    };
    texts.with(key, fills)
}

/// From when until when a rule holds, and whether its figure was read in a source.
pub fn validity(texts: Texts, rule: &Rule) -> String {
    let from = date::day(rule.from, texts.language);
    let holds = match rule.until {
        Some(until) => {
            let until = date::day(until, texts.language);
            texts.with(
                "law-holds-until",
                [("from", from.into()), ("until", until.into())],
            )
        }
        None => texts.with("law-holds-from", [("from", from.into())]),
    };
    if rule.read {
        holds
    } else {
        format!("{holds} {}", texts.get("law-not-read"))
    }
}

/// Words in which every code of a rule is replaced by its source.
pub fn cited(texts: Texts, words: &str) -> String {
    let cite = |word: &str| {
        let found = rules().all.iter().find(|rule| rule.code == word);
        found.map_or_else(|| word.to_owned(), |rule| source(texts, rule))
    };
    words.split(' ').map(cite).collect::<Vec<_>>().join(" ")
}

/// A line of a count in words, with the rule that it rests on.
pub fn line(texts: Texts, line: &Line) -> (String, Option<&'static Rule>) {
    let day = |day| date::weekday(day, texts.language);
    let days = |days: i64| usize::try_from(days.unsigned_abs()).unwrap_or_default();
    match line {
        Line::Start {
            moment,
            day: start,
            rule,
        } => {
            let fills = [
                ("moment", texts.get(&moment_key(moment.code())).into()),
                ("day", day(*start).into()),
                ("rule", said(texts, rule).into()),
            ];
            (texts.with("law-line-start", fills), Some(rule))
        }
        Line::Days { days: count, rule } => {
            let key = if *count < 0 {
                "law-line-fewer"
            } else {
                "law-line-days"
            };
            let fills = [
                ("days", days(*count).into()),
                ("rule", said(texts, rule).into()),
            ];
            (texts.with(key, fills), Some(rule))
        }
        Line::Counted {
            days: count,
            day: end,
        } => {
            let key = if *count < 0 {
                "law-line-back"
            } else {
                "law-line-counted"
            };
            let fills = [("days", days(*count).into()), ("day", day(*end).into())];
            (texts.with(key, fills), None)
        }
        Line::Skipped {
            day: skipped,
            why,
            rule,
        } => {
            let why = texts.get(&why_key(*why));
            let fills = [("day", day(*skipped).into()), ("why", why.into())];
            (texts.with("law-line-skipped", fills), Some(rule))
        }
        Line::Stays { rule } => (said(texts, rule).to_owned(), Some(rule)),
        Line::Before { day: before } => {
            let fills = [("day", day(*before).into())];
            (texts.with("law-line-before", fills), None)
        }
    }
}

/// What must be filled in first, in words.
pub fn needs(texts: Texts, needs: &[Need]) -> String {
    let name = |need: &Need| match need {
        Need::Country => texts.get("law-need-country"),
        Need::Buyer => texts.get("law-need-buyer"),
        Need::Contract => texts.get("law-need-contract"),
        Need::Value => texts.get("law-need-value"),
        Need::Procedure => texts.get("law-need-procedure"),
        Need::Day(moment) => texts.with(
            "law-need-day",
            [("moment", texts.get(&moment_key(moment.code())).into())],
        ),
    };
    needs.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn moment_key(code: &str) -> String {
    format!("law-moment-{code}")
}

fn why_key(why: Skip) -> String {
    match why {
        Skip::Closed(Closed::Saturday) => "law-why-saturday".to_owned(),
        Skip::Closed(Closed::Sunday) => "law-why-sunday".to_owned(),
        Skip::Closed(Closed::Holiday(holiday)) => format!("law-holiday-{}", holiday.name()),
        Skip::TooFewWorkingDays => "law-why-too-few".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::law::holiday::Holiday;
    use crate::domain::tender::legal::Moment;
    use crate::i18n::Language;

    #[test]
    fn a_rule_is_cited_by_its_source_and_other_words_stay() {
        let texts = Language::Nl.texts();
        assert_eq!(
            cited(texts, "K1: reference-value"),
            "K1: Gids Proportionaliteit (3e herziening), voorschrift 3.5 G"
        );
        assert_eq!(
            cited(Language::En.texts(), "be-standstill"),
            "Belgian law of 17 June 2013 (legal protection), article 11"
        );
    }

    #[test]
    fn every_day_off_and_every_moment_has_a_name() {
        for language in Language::ALL {
            let texts = language.texts();
            for holiday in Holiday::ALL {
                let key = why_key(Skip::Closed(Closed::Holiday(holiday)));
                assert!(!texts.get(&key).contains('⟦'), "{key}");
            }
            for moment in Moment::ALL {
                let key = moment_key(moment.code());
                assert!(!texts.get(&key).contains('⟦'), "{key}");
            }
        }
    }
}
