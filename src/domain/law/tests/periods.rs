//! Periods in days that were counted by hand on a calendar.

use super::{belgian, contract, day, given};
use crate::domain::law::case::{Buyer, ContractKind, Pace, TermKind};
use crate::domain::law::count::{self, Skip};
use crate::domain::law::country::Country;
use crate::domain::law::holiday::{Closed, Holiday};
use crate::domain::law::standstill::last_day;
use crate::domain::law::term::{Line, Outcome, Term, term, terms};
use crate::domain::law::threshold::{Compared, Need, compare};
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::{Legal, Moment};

type Change = fn(&mut Legal);

#[test]
fn an_electronic_open_procedure_sent_on_1_september_2026_closes_on_12_october_at_the_earliest() {
    let contract = contract("open", &[(Moment::Dispatch, "2026-09-01")]);
    let bids = term(&contract, TermKind::Bids);
    assert_eq!(given(&contract, TermKind::Bids), day("2026-10-12"));
    // Line by line: the day itself, 45 days, 5 less, day 40 is a Sunday, the Monday after it.
    let told: Vec<String> = bids.lines.iter().map(tell).collect();
    assert_eq!(
        told,
        [
            "from 2026-09-01 by nl-count",
            "45 by nl-open",
            "-5 by nl-electronic",
            "40 is 2026-10-11",
            "not 2026-10-11: Closed(Sunday) by nl-roll-over",
        ]
    );
}

fn tell(line: &Line) -> String {
    match line {
        Line::Start { day, rule, .. } => format!("from {day} by {}", rule.code),
        Line::Days { days, rule } => format!("{days} by {}", rule.code),
        Line::Counted { days, day } => format!("{days} is {day}"),
        Line::Skipped { day, why, rule } => format!("not {day}: {why:?} by {}", rule.code),
        Line::Before { day } => format!("work on {day}"),
    }
}

#[test]
fn a_standstill_ends_on_a_working_day_of_the_country() {
    for (country, sent, expected) in [
        // Day 20 is Sunday 1 November.
        (Country::Netherlands, "2020-10-12", "2020-11-02"),
        // Day 20 is a Monday.
        (Country::Netherlands, "2026-11-24", "2026-12-14"),
        // Day 20 is Saturday.
        (Country::Netherlands, "2026-11-22", "2026-12-14"),
        // Day 20 is Christmas Day, a Friday; then Boxing Day and a Sunday.
        (Country::Netherlands, "2026-12-05", "2026-12-28"),
        // Day 20 is New Year's Day, a Friday.
        (Country::Netherlands, "2026-12-12", "2027-01-04"),
        // Day 20 is Good Friday; Easter Monday is a holiday too.
        (Country::Netherlands, "2026-03-14", "2026-04-07"),
        // Day 20 is Liberation Day, a Tuesday.
        (Country::Netherlands, "2026-04-15", "2026-05-06"),
        // Day 20 is King's Day, a Monday.
        (Country::Netherlands, "2026-04-07", "2026-04-28"),
        // In 2025, 27 April is a Sunday: King's Day is Saturday 26 April.
        (Country::Netherlands, "2025-04-06", "2025-04-28"),
        // Day 20 is Ascension Day, a Thursday.
        (Country::Netherlands, "2026-04-24", "2026-05-15"),
        // Day 20 is 29 February, a Thursday that only a leap year has.
        (Country::Netherlands, "2024-02-09", "2024-02-29"),
        // Without it day 20 is Saturday 1 March.
        (Country::Netherlands, "2025-02-09", "2025-03-03"),
        (Country::Belgium, "2026-11-24", "2026-12-09"),
        // Day 15 is Armistice Day, a Wednesday.
        (Country::Belgium, "2026-10-27", "2026-11-12"),
        // Good Friday is an ordinary day in Belgium.
        (Country::Belgium, "2026-03-19", "2026-04-03"),
        // Day 15 is the national holiday, a Tuesday.
        (Country::Belgium, "2026-07-06", "2026-07-22"),
        // Day 15 is 5 May: no holiday in Belgium.
        (Country::Belgium, "2026-04-20", "2026-05-05"),
    ] {
        assert_eq!(
            last_day(country, day(sent)),
            day(expected),
            "{country:?} {sent}"
        );
    }
}

#[test]
fn each_procedure_has_the_days_of_its_country() {
    // Monday 2 March 2026. Day 35 is Easter Monday 6 April; day 40 Saturday the 11th; day 45
    // Thursday the 16th; day 15 Tuesday 17 March; day 29 and 30 Tuesday 31 March and 1 April.
    let sent = [
        (Moment::Dispatch, "2026-03-02"),
        (Moment::Invitation, "2026-03-02"),
    ];
    let plain: Change = |_| {};
    let paper: Change = |legal| legal.paper_bids = true;
    let hidden: Change = |legal| legal.limited_access = true;
    let urgent: Change = |legal| legal.pace = Pace::Urgent;
    let prior: Change = |legal| legal.pace = Pace::PriorNotice;
    for (procedure, change, kind, dutch, belgian_day) in [
        ("open", plain, TermKind::Bids, "2026-04-13", "2026-04-01"),
        ("open", paper, TermKind::Bids, "2026-04-16", "2026-04-07"),
        // Five more and five less.
        ("open", hidden, TermKind::Bids, "2026-04-16", "2026-04-07"),
        ("open", urgent, TermKind::Bids, "2026-03-17", "2026-03-17"),
        ("open", prior, TermKind::Bids, "2026-03-31", "2026-03-17"),
        (
            "restricted",
            plain,
            TermKind::Requests,
            "2026-04-01",
            "2026-04-01",
        ),
        (
            "restricted",
            urgent,
            TermKind::Requests,
            "2026-03-17",
            "2026-03-17",
        ),
        // NL 40 − 5 = 35: Easter Monday. BE 30 − 5 = 25: Friday 27 March.
        (
            "restricted",
            plain,
            TermKind::Bids,
            "2026-04-07",
            "2026-03-27",
        ),
        (
            "dialogue",
            plain,
            TermKind::Requests,
            "2026-04-01",
            "2026-04-01",
        ),
    ] {
        let mut one = contract(procedure, &sent);
        change(&mut one.legal);
        assert_eq!(given(&one, kind), day(dutch), "nl {procedure} {kind:?}");
        let one = belgian(one);
        assert_eq!(
            given(&one, kind),
            day(belgian_day),
            "be {procedure} {kind:?}"
        );
    }
}

#[test]
fn the_last_clarification_is_counted_back_and_does_not_move() {
    let mut one = contract("open", &[(Moment::Bids, "2026-10-14")]);
    // Ten days before Wednesday 14 October is Sunday the 4th; who does not work then sends it on
    // Friday the 2nd.
    let found = term(&one, TermKind::Clarification);
    assert_eq!(given(&one, TermKind::Clarification), day("2026-10-04"));
    assert_eq!(
        found.lines.last(),
        Some(&Line::Before {
            day: day("2026-10-02")
        })
    );
    one.legal.pace = Pace::Urgent;
    assert_eq!(given(&one, TermKind::Clarification), day("2026-10-10"));
    one.legal.pace = Pace::Ordinary;
    assert_eq!(
        given(&belgian(one), TermKind::Clarification),
        day("2026-10-08")
    );
    // Over Christmas: the 26th is a holiday and a Saturday, the 25th one too.
    let one = contract("open", &[(Moment::Bids, "2027-01-05")]);
    let found = term(&one, TermKind::Clarification);
    assert_eq!(given(&one, TermKind::Clarification), day("2026-12-26"));
    assert_eq!(
        found.lines.last(),
        Some(&Line::Before {
            day: day("2026-12-24")
        })
    );
}

#[test]
fn a_short_period_holds_two_working_days() {
    // From Thursday before Good Friday 2026: day 3 is Easter Sunday, Monday is off, and Tuesday
    // alone is one working day.
    let counted = count::forwards(Country::Netherlands, day("2026-04-02"), 3);
    let why: Vec<Skip> = counted.skipped.iter().map(|(_, why)| *why).collect();
    assert_eq!(
        why,
        [
            Skip::Closed(Closed::Sunday),
            Skip::Closed(Closed::Holiday(Holiday::EasterMonday)),
            Skip::TooFewWorkingDays,
        ]
    );
    assert_eq!(counted.last, day("2026-04-08"));
}

#[test]
fn a_planned_day_is_held_against_the_law() {
    let planned = |bids: &str| {
        let days = [(Moment::Dispatch, "2026-09-01"), (Moment::Bids, bids)];
        term(&contract("open", &days), TermKind::Bids)
    };
    assert!(planned("2026-10-11").is_short());
    assert!(!planned("2026-10-12").is_short());
    let answers = |sent: &str| {
        let days = [(Moment::Bids, "2026-10-14"), (Moment::Clarification, sent)];
        term(&contract("open", &days), TermKind::Clarification)
    };
    assert!(!answers("2026-10-04").is_short());
    assert!(answers("2026-10-05").is_short());
    let end = |end: &str| {
        let days = [(Moment::Decision, "2020-10-12"), (Moment::Standstill, end)];
        term(&contract("open", &days), TermKind::Standstill)
    };
    assert!(end("2020-11-01").is_short());
    assert!(!end("2020-11-02").is_short());
}

#[test]
fn what_is_not_known_is_said_and_not_guessed() {
    let empty = Contract::default();
    assert_eq!(
        compare(&empty),
        Compared::Missing(vec![
            Need::Country,
            Need::Buyer,
            Need::Contract,
            Need::Value,
            Need::Day(Moment::Dispatch)
        ])
    );
    for one in terms(&empty) {
        assert!(matches!(one.outcome, Outcome::Missing(_)), "{one:?}");
    }
    let sent = [
        (Moment::Dispatch, "2026-09-01"),
        (Moment::Invitation, "2026-09-01"),
    ];
    let no_rule = |contract: &Contract, kind| term(contract, kind).outcome == Outcome::NoRule;
    let mut special = contract("open", &sent);
    special.legal.buyer = Some(Buyer::SpecialSector);
    assert!(no_rule(&special, TermKind::Bids));
    let mut social = contract("open", &sent);
    social.legal.contract = Some(ContractKind::Social);
    assert!(no_rule(&social, TermKind::Bids));
    for procedure in [
        "negotiated",
        "private-several",
        "private-one",
        "something-else",
    ] {
        assert!(
            no_rule(&contract(procedure, &sent), TermKind::Bids),
            "{procedure}"
        );
    }
    // Sources gave two answers for this one.
    let mut two_answers = belgian(contract("restricted", &sent));
    two_answers.legal.pace = Pace::Urgent;
    assert!(no_rule(&two_answers, TermKind::Bids));
    // Before the law was so.
    let early = contract("open", &[(Moment::Dispatch, "2016-06-30")]);
    assert!(no_rule(&early, TermKind::Bids));
}

#[test]
fn only_a_procedure_with_selection_has_a_day_for_requests() {
    let kinds = |procedure: &str| -> Vec<TermKind> {
        let found = terms(&contract(procedure, &[]));
        found.into_iter().map(|one: Term| one.kind).collect()
    };
    assert_eq!(kinds("restricted"), TermKind::ALL);
    assert_eq!(kinds("open"), TermKind::ALL[1..]);
}
