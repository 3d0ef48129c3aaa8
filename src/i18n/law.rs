//! Rules of law and the lines of a count, in words.

use crate::domain::law::count::Skip;
use crate::domain::law::holiday::Closed;
use crate::domain::law::rule::{LimitOf, Rule, Says};
use crate::domain::law::rules;
use crate::domain::law::term::Line;
use crate::domain::law::threshold::Need;
use crate::i18n::{Texts, date, number};

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

/// The figure of a rule: an amount, days or a limit; empty when it has none.
pub fn figure(texts: Texts, rule: &Rule) -> String {
    let in_days = |key: &str, days: i64| {
        let days = usize::try_from(days.unsigned_abs()).unwrap_or_default();
        texts.with(key, [("days", days.into())])
    };
    match &rule.says {
        Says::Threshold(threshold) => number::money(threshold.amount, texts.language),
        Says::Minimum(minimum) => in_days("law-figure-days", minimum.days),
        Says::Change(change) if change.days < 0 => in_days("law-figure-fewer", change.days),
        Says::Change(change) => in_days("law-figure-more", change.days),
        Says::Limit {
            of: LimitOf::ReferenceCount,
            most,
        } => number::plain(*most, texts.language),
        Says::Limit { most, .. } => format!("{} %", number::plain(*most, texts.language)),
        Says::Duty {
            from_amount: Some(amount),
            ..
        } => number::money(*amount, texts.language),
        Says::Duty { .. } | Says::Counting { .. } => String::new(),
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

/// What a finding about unknown facts names, in words; nothing for another finding.
pub fn named(texts: Texts, code: &str, object: &str) -> Option<String> {
    match code {
        "law-missing" => Need::from_code(object).map(|need| needs(texts, &[need])),
        "law-no-rule" => Some(texts.get(&moment_key(object))),
        "law-no-threshold" => {
            let day = object.parse().ok()?;
            Some(date::day(day, texts.language))
        }
        _ => None,
    }
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
            let skipped = date::day(*skipped, texts.language);
            (passed_over(texts, skipped, *why), Some(rule))
        }
        Line::Before { day: before } => {
            let fills = [("day", day(*before).into())];
            (texts.with("law-line-before", fills), None)
        }
    }
}

/// Why a day does not count as the last one.
fn passed_over(texts: Texts, day: String, why: Skip) -> String {
    match why {
        Skip::Closed(why) => {
            let why = texts.get(&why_key(why));
            texts.with(
                "law-line-skipped",
                [("day", day.into()), ("why", why.into())],
            )
        }
        Skip::TooFewWorkingDays => texts.with("law-line-too-few", [("day", day.into())]),
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

fn why_key(why: Closed) -> String {
    match why {
        Closed::Saturday => "law-why-saturday".to_owned(),
        Closed::Sunday => "law-why-sunday".to_owned(),
        Closed::Holiday(holiday) => format!("law-holiday-{}", holiday.name()),
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
    fn a_rule_is_printed_with_its_figure_and_its_time() {
        let texts = Language::Nl.texts();
        let told = |code: &str| {
            let mut all = rules().all.iter();
            let rule = all.find(|rule| rule.code == code).unwrap();
            let figure = figure(texts, rule).replace('\u{a0}', " ");
            (figure, validity(texts, rule))
        };
        let until = "Geldt van 1 januari 2026 tot en met 31 december 2027.";
        assert_eq!(
            told("sub-central-2026"),
            ("€ 216.000".to_owned(), until.to_owned())
        );
        assert_eq!(told("nl-electronic").0, "5 dagen eraf");
        assert_eq!(told("reference-value").0, "60 %");
        assert_eq!(told("reference-count").0, "1");
        assert_eq!(told("lots-be").0, "€ 140.000");
        assert!(
            told("turnover")
                .1
                .ends_with("De tekst zelf is nog niet nagelezen.")
        );
    }

    #[test]
    fn what_is_not_known_is_named_in_words() {
        let texts = Language::Nl.texts();
        let told = |code, object| named(texts, code, object).unwrap_or_default();
        assert_eq!(told("law-missing", "value"), "de geraamde waarde");
        assert!(told("law-missing", "dispatch").contains("Verzending van de aankondiging"));
        assert_eq!(
            told("law-no-rule", "bids"),
            "Laatste dag om in te schrijven"
        );
        assert_eq!(told("law-no-threshold", "2029-01-02"), "2 januari 2029");
        assert_eq!(told("law-bids", "nl-open"), "");
    }

    #[test]
    fn every_day_off_and_every_moment_has_a_name() {
        for language in Language::ALL {
            let texts = language.texts();
            for holiday in Holiday::ALL {
                let key = why_key(Closed::Holiday(holiday));
                assert!(!texts.get(&key).contains('⟦'), "{key}");
            }
            for moment in Moment::ALL {
                let key = moment_key(moment.code());
                assert!(!texts.get(&key).contains('⟦'), "{key}");
            }
        }
    }
}
