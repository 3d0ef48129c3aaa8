use super::*;
use crate::domain::tender::contract::calendar::YearKind;
use crate::domain::tender::contract::finance::{Source, SourceKind};

fn money(amount: i64) -> Option<Money> {
    Money::try_from(Decimal::from(amount)).ok()
}

fn contract() -> Contract {
    Contract {
        years: Some(Decimal::from(3)),
        extensions: Some(Decimal::TWO),
        start_up: true,
        starts: "2027-01-04".to_owned(),
        review: Review {
            evaluation_months: Some(Decimal::from(6)),
            notice_months: Some(Decimal::from(3)),
        },
        ..Contract::default()
    }
}

#[test]
fn the_value_is_the_yearly_cost_over_every_year_and_option_with_what_is_paid_once() {
    let mut one = contract();
    assert_eq!(one.computed_value(), None, "no yearly cost is no estimate");
    one.finance.yearly = money(80_000);
    assert_eq!(one.computed_value(), money(400_000));
    one.finance.once = money(60_000);
    assert_eq!(one.computed_value(), money(460_000));
    one.legal.estimated_value = money(460_000);
    assert_eq!(one.values_differ(), None);
    one.legal.estimated_value = money(400_000);
    assert_eq!(one.values_differ(), money(400_000).zip(money(460_000)));
    one.years = Some(Decimal::new(25, 1));
    one.finance.yearly = Money::try_from(Decimal::new(1, 2)).ok();
    let value = one.computed_value().map(Money::amount);
    assert_eq!(
        value,
        Some(Decimal::new(6_000_005, 2)),
        "half a cent goes up"
    );
}

#[test]
fn a_term_below_three_years_is_short() {
    let mut one = contract();
    assert!(!one.is_short());
    one.years = Some(Decimal::new(25, 1));
    assert!(one.is_short());
    one.years = None;
    assert!(!one.is_short(), "no term is no short term");
}

#[test]
fn each_year_has_an_evaluation_and_a_last_day_for_notice_and_options_are_called_in_time() {
    let years = contract().calendar();
    let told: Vec<String> = years
        .iter()
        .map(|year| {
            let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
            format!(
                "{:?} {} {} {} {} {:?}",
                year.kind,
                year.from,
                year.until,
                day(year.evaluation),
                day(year.notice),
                year.calls
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "StartUp 2027-01-04 2028-01-03 2027-07-03 2027-10-03 None",
            "Fixed 2028-01-04 2029-01-03 2028-07-03 2028-10-03 None",
            "Fixed 2029-01-04 2030-01-03 2029-07-03 2029-10-03 Some(1)",
            "Option(1) 2030-01-04 2031-01-03 2030-07-03 2030-10-03 Some(2)",
            "Option(2) 2031-01-04 2032-01-03 2031-07-03 2031-10-03 None",
        ]
    );
}

#[test]
fn the_fixed_term_may_end_halfway_a_year_and_months_differ_in_length() {
    let mut one = contract();
    one.years = Some(Decimal::new(15, 1));
    one.extensions = None;
    one.starts = "2027-09-01".to_owned();
    let years = one.calendar();
    assert_eq!(years.len(), 2);
    assert_eq!(years[1].until.to_string(), "2029-02-28");
    assert_eq!(years[1].kind, YearKind::Fixed);
    one.review.notice_months = Some(Decimal::TWO);
    // The 31st of December is followed back by the 31st of October; February has its last day.
    one.starts = "2028-01-01".to_owned();
    one.years = Some(Decimal::ONE);
    one.review.evaluation_months = Some(Decimal::TEN);
    let year = &one.calendar()[0];
    assert_eq!(
        year.evaluation.map(|day| day.to_string()).as_deref(),
        Some("2028-02-29")
    );
}

#[test]
fn there_is_no_calendar_without_a_start_a_term_or_whole_months() {
    for (starts, years, extensions) in [
        ("", Some(Decimal::from(3)), None),
        ("binnenkort", Some(Decimal::from(3)), None),
        ("2027-01-04", None, None),
        ("2027-01-04", Some(Decimal::ZERO), None),
        ("2027-01-04", Some(Decimal::new(333, 2)), None),
        (
            "2027-01-04",
            Some(Decimal::from(3)),
            Some(Decimal::new(15, 1)),
        ),
        ("9999-06-01", Some(Decimal::from(3)), None),
        ("2027-01-04", Some(Decimal::MAX), None),
    ] {
        let one = Contract {
            starts: starts.to_owned(),
            years,
            extensions,
            ..Contract::default()
        };
        assert_eq!(one.calendar(), [], "{starts} {years:?}");
        assert!(one.computed_value().is_none());
    }
    let mut one = contract();
    one.review = Review::default();
    assert!(one.calendar().iter().all(|year| year.notice.is_none()));
}

#[test]
fn no_day_of_the_calendar_lies_before_the_contract() {
    let mut one = contract();
    one.review.evaluation_months = Some(Decimal::from(24));
    one.review.notice_months = Some(Decimal::from(13));
    let years = one.calendar();
    assert_eq!((years[0].evaluation, years[0].notice), (None, None));
    assert_eq!(years[1].evaluation, None, "the last day before the start");
    assert!(years[1].notice.is_some() && years[2].evaluation.is_some());
    let days = years.iter().flat_map(|year| [year.evaluation, year.notice]);
    assert!(days.flatten().all(|day| day >= years[0].from));
}

#[test]
fn sources_and_parts_add_up() {
    let mut one = Finance::default();
    assert!(one.is_open());
    assert_eq!((one.from_sources(), one.divided()), (None, None));
    let source = |kind, amount| Source {
        kind,
        name: String::new(),
        amount: money(amount).unwrap(),
    };
    one.sources = vec![
        source(SourceKind::Own, 300_000),
        source(SourceKind::Subsidy, 50_000),
    ];
    one.substance = money(100_000);
    assert_eq!(one.from_sources(), Some(Decimal::from(350_000)));
    assert_eq!(one.divided(), Some(Decimal::from(100_000)));
}

#[test]
fn an_old_contract_reads_on_and_is_written_as_it_was() {
    let old = r#"{"procedure":"open","budget_public":false,"years":"4","price_scope":"","payment":"","planning":[]}"#;
    let read: Contract = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), old);
}
