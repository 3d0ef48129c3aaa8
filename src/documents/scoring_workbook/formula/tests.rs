use rust_decimal::Decimal;

use super::*;
use crate::documents::scoring_workbook::book::{Print, Role, Sheet};

/// Computes one formula on a sheet with 1, 2, 4 in A1:A3, "ja" in B1 and "" in B2.
fn computed(formula: &str) -> Result<String, Problem> {
    let mut sheet = Sheet {
        name: "S".to_owned(),
        ..Sheet::default()
    };
    for (row, number) in [(0, 1), (1, 2), (2, 4)] {
        sheet.number(
            (row, 0),
            Role::Input,
            Print::Plain,
            Some(Decimal::from(number)),
        );
    }
    sheet.text(0, 1, Role::Input, "ja");
    sheet.text(1, 1, Role::Input, "");
    let place = sheet.formula((9, 9), Role::Body, Print::Plain, formula);
    let book = Book {
        sheets: vec![sheet],
    };
    Results::new(&book).shown(&place)
}

#[test]
fn formulas_come_to_what_a_spreadsheet_shows() {
    for (formula, expected) in [
        ("1+2*3-4/2^2", "6"),
        ("-(A1-A3)*0.5", "1.5"),
        ("10/3", "3.333333333333333"),
        ("IF(S!B1=\"JA\",\"x\"&A2,1/0)", "x2"),
        ("IFERROR(1/0,7)", "7"),
        ("IF(ISNUMBER(B2),1,0)+ISNUMBER(A1)", "1"),
        ("SUM(A1:A3)+COUNT(A1:B3)+MIN(A1:A3)+MAX(A1:A3,9)", "20"),
        ("AVERAGE(A1:A3)*3", "7"),
        ("ROUND(2.5,0)+ROUND(-0.125,2)", "2.87"),
        ("TRUNC(-1.29,1)+ABS(-2)", "0.8"),
        ("SUMPRODUCT(A1:A3,A1:A3)", "21"),
        ("SUMPRODUCT((A1:A3>1)*(A1:A3<>4))", "1"),
        ("INDEX(A1:A3,MATCH(\"Ja\",B1:B3,0)+2)", "4"),
        ("COUNTIF(A1:B3,\"ja\")+COUNTIF(A1:A3,C1)", "1"),
        ("IF(AND(A1=1,OR(A2=1,A2=2)),\"goed\",\"fout\")", "goed"),
        ("IF(B2=\"\",1,0)+IF(C3=\"\",1,0)+IF(C3=0,1,0)", "3"),
        ("IF(B1>99999,1,0)", "1"),
        ("LN(2)", "0.693147180559945"),
        ("LN(0.001)", "-6.907755278982137"),
        ("LOG10(1000)+LOG10(0.01)", "1"),
        ("INT(LOG10(999.99))+INT(-0.5)", "1"),
        ("2^0.5", "1.414213562373095"),
        ("80^(70/30)", "27576.764032408111639"),
        ("0.5^-2+10^-3", "4.001"),
        ("0^0.5", "0"),
        ("MEDIAN(A1:A3)+MEDIAN(A1:A2)", "3.5"),
        ("ROUND(1250,-2)+ROUND(0.00012345,7)", "1300.0001235"),
    ] {
        assert_eq!(computed(formula).as_deref(), Ok(expected), "{formula}");
    }
}

#[test]
fn a_formula_that_cannot_be_computed_says_why() {
    for (formula, expected) in [
        ("A1/0", Problem::DivisionByZero),
        ("B1+1", Problem::NotANumber),
        ("MATCH(3,A1:A3,0)", Problem::NotFound),
        ("LN(0)", Problem::NotANumber),
        ("(0-1)^0.5", Problem::NotANumber),
        ("0^0", Problem::NotANumber),
        ("MEDIAN(C1:C3)", Problem::NotANumber),
        ("J10+1", Problem::Circular),
        ("Nergens!A1", Problem::Unknown("Nergens".to_owned())),
        ("LET(A1)", Problem::Unknown("LET".to_owned())),
        ("1+", Problem::Syntax(String::new())),
        ("(1", Problem::Syntax(String::new())),
        ("\"a", Problem::Syntax("a".to_owned())),
    ] {
        assert_eq!(computed(formula), Err(expected), "{formula}");
    }
}
