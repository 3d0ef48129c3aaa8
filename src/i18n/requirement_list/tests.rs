use proptest::prelude::*;

use super::problem::{CellProblem, LONGEST, ListProblem, MOST_ROWS};
use super::read::{Row, list};
use super::*;
use crate::i18n::number::NumberProblem;
use rust_decimal::Decimal;

fn read(text: &str) -> Vec<Row> {
    list(text, None).expect("the list can be read")
}

#[test]
fn columns_stand_in_any_order_in_either_language_and_by_any_separator() {
    for text in [
        "Punten\tSoort\tWat moet er kunnen?\n2,5\twens, zwaar\tEen foto tonen",
        "Punten;Soort;Tekst\n2,5;wens zwaar;Een foto tonen",
        "What must be possible?,Kind,Points\nEen foto tonen,should,2.5",
    ] {
        let rows = read(text);
        let [row] = &rows[..] else {
            panic!("{text:?} has one row: {rows:?}");
        };
        assert!(row.problems.is_empty(), "{text:?}");
        assert_eq!(row.place, 2);
        assert_eq!(row.requirement.text, "Een foto tonen");
        assert_eq!(row.requirement.class, RequirementClass::Should);
        assert_eq!(row.requirement.points, Some(Decimal::new(25, 1)));
    }
}

#[test]
fn a_list_of_only_texts_is_of_the_class_that_was_chosen() {
    let text = "Het LMS toont foto's, video's en tekst.\r\n\r\n'=1+1 is geen formule; heus\r\n";
    assert_eq!(list(text, None), Err(ListProblem::NoClass));
    let rows = list(text, Some(RequirementClass::Could)).unwrap();
    let texts: Vec<&str> = rows
        .iter()
        .map(|row| row.requirement.text.as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "Het LMS toont foto's, video's en tekst.",
            "=1+1 is geen formule; heus"
        ]
    );
    assert_eq!(rows[1].place, 3, "empty rows count, as in the spreadsheet");
    assert!(
        rows.iter()
            .all(|row| row.requirement.class == RequirementClass::Could)
    );
}

#[test]
fn each_word_for_a_class_is_known_and_none_means_two_things() {
    let mut known = Vec::new();
    for texts in Language::ALL.map(Language::texts) {
        for class in RequirementClass::ALL {
            let mut words = other_words(texts, class);
            words.push(class_word(texts, class));
            for word in words {
                let rows = read(&format!("Tekst\tSoort\nEen\t{}", word.to_uppercase()));
                assert_eq!(rows[0].requirement.class, class, "{word}");
                known.push((word.to_lowercase(), class));
            }
        }
    }
    for (word, class) in &known {
        let other = known.iter().find(|(one, of)| one == word && of != class);
        assert_eq!(other, None, "{word}");
    }
}

#[test]
fn goals_are_read_by_their_codes_and_an_older_list_has_none() {
    let mut rows =
        read("Tekst\tSoort\tDoelen\nEen\teis\to1; O2, O1\nTwee\teis\tX9 O2\nDrie\teis\t");
    super::read::with_goals(&mut rows, &["S1", "O1", "O2"]);
    let goals: Vec<&[String]> = rows.iter().map(|row| &row.requirement.goals[..]).collect();
    assert_eq!(goals[0], ["O1", "O2"]);
    assert_eq!(goals[1], ["O2"]);
    assert!(goals[2].is_empty());
    assert_eq!(rows[1].no_goals, ["X9"]);
    assert!(rows.iter().all(|row| row.problems.is_empty()));
    let mut older = read("Tekst\tSoort\nEen\teis");
    super::read::with_goals(&mut older, &["O1"]);
    assert!(older[0].requirement.goals.is_empty() && older[0].no_goals.is_empty());
}

#[test]
fn no_name_means_two_columns() {
    let mut known = Vec::new();
    for texts in Language::ALL.map(Language::texts) {
        for column in Column::ALL {
            let mut names = column.other_names(texts);
            names.push(column.label(texts));
            known.extend(names.into_iter().map(|name| (name.to_lowercase(), column)));
        }
    }
    for (name, column) in &known {
        let other = known.iter().find(|(one, of)| one == name && of != column);
        assert_eq!(other, None, "{name}");
    }
}

#[test]
fn what_cannot_be_read_at_all_is_told_as_one_problem() {
    let many = "Tekst\tSoort\n".to_owned() + &"Een foto\teis\n".repeat(MOST_ROWS + 1);
    for (text, expected) in [
        ("", ListProblem::Empty),
        (" \t \n\n", ListProblem::Empty),
        ("Tekst\tSoort\n", ListProblem::Empty),
        ("Een foto\teis", ListProblem::NoNames),
        ("Soort\tPunten\neis\t", ListProblem::NoText),
        (
            "Tekst\tEis\tSoort\na\tb\teis",
            ListProblem::Twice(Column::Text),
        ),
        (
            "Tekst\tOpmerking\na\tb",
            ListProblem::Unknown(vec!["Opmerking".to_owned()]),
        ),
        ("Tekst\tPunten\na\t1", ListProblem::NoClass),
        (many.as_str(), ListProblem::TooManyRows(MOST_ROWS + 1)),
    ] {
        let found = list(text, None);
        assert_eq!(found, Err(expected), "{}", text.get(..20).unwrap_or(text));
    }
}

#[test]
fn what_is_wrong_with_a_cell_is_told_with_its_column() {
    let long = "x".repeat(LONGEST + 1);
    for (cells, column, expected) in [
        (
            "\teis\t".to_owned(),
            Some(Column::Text),
            CellProblem::NoText,
        ),
        (
            format!("{long}\teis\t"),
            Some(Column::Text),
            CellProblem::TooLong(LONGEST + 1),
        ),
        (
            "a\t\t".to_owned(),
            Some(Column::Class),
            CellProblem::NoClass,
        ),
        (
            "a\tbelangrijk\t".to_owned(),
            Some(Column::Class),
            CellProblem::NotAClass("belangrijk".to_owned()),
        ),
        (
            "a\twens\tveel".to_owned(),
            Some(Column::Points),
            CellProblem::Number(NumberProblem::NotANumber),
        ),
        (
            "a\twens\t101".to_owned(),
            Some(Column::Points),
            CellProblem::NotBetween,
        ),
        (
            "a\twens\t1,1234567".to_owned(),
            Some(Column::Points),
            CellProblem::TooFine,
        ),
        (
            "a\teis\t5".to_owned(),
            Some(Column::Points),
            CellProblem::EarnsNone(RequirementClass::Must),
        ),
        (
            "a\teis\t\textra".to_owned(),
            None,
            CellProblem::NoName("extra".to_owned()),
        ),
    ] {
        is_told(&cells, column, expected);
    }
}

#[test]
fn what_is_wrong_with_a_mark_is_told_with_its_column() {
    for (cells, column, expected) in [
        (
            "a\teis\t\t\tblauw\t\t".to_owned(),
            Some(Column::Kind),
            CellProblem::NotAKind("blauw".to_owned()),
        ),
        (
            "a\teis\t\t\t\tzingen\t".to_owned(),
            Some(Column::Answer),
            CellProblem::NotAnAnswer("zingen".to_owned()),
        ),
        (
            "a\twens\t\t\t\t\tmisschien".to_owned(),
            Some(Column::Negotiable),
            CellProblem::NotYesOrNo("misschien".to_owned()),
        ),
        (
            "a\teis\t\t\t\t\tx".to_owned(),
            Some(Column::Negotiable),
            CellProblem::NotAWish,
        ),
    ] {
        is_told(&cells, column, expected);
    }
}

/// One row of these cells has this problem, which has words.
fn is_told(cells: &str, column: Option<Column>, expected: CellProblem) {
    let rows = read(&format!(
        "Tekst\tSoort\tPunten\t\tAard\tAntwoord\tOnderhandelen\n{cells}"
    ));
    let problems = &rows[0].problems;
    assert_eq!(problems, &[(column, expected)], "{cells:.40}");
    for language in Language::ALL {
        let words = problems[0].1.text(language.texts());
        assert!(!words.contains('⟦'), "{words}");
    }
}

#[test]
fn a_number_that_can_be_read_in_two_ways_is_not_guessed() {
    let two_ways = read("Tekst\tSoort\tPunten\na\twens\t1.234");
    assert!(matches!(
        two_ways[0].problems[0].1,
        CellProblem::Number(NumberProblem::Ambiguous { .. })
    ));
}

#[test]
fn ten_thousand_characters_and_marks_of_direction_are_kept() {
    let text = format!("{}\u{202e}\u{200f}<b>&", "é".repeat(10_000));
    let rows = read(&format!("Tekst\tSoort\n\"{text}\"\tmust"));
    assert!(rows[0].problems.is_empty());
    assert_eq!(rows[0].requirement.text, text);
}

/// A text as a form keeps it: without white space around it.
fn texts(lines: bool) -> impl Strategy<Value = String> {
    let pattern = if lines {
        "[ -~\t\nà-ÿ\u{200f}\u{202e}=+@'\";,-]{0,40}"
    } else {
        "[ -~\tà-ÿ\u{200f}\u{202e}=+@'\";,-]{0,20}"
    };
    pattern.prop_map(|text: String| text.trim().to_owned())
}

prop_compose! {
    fn requirements()(
        text in texts(true).prop_filter("a text", |text| !text.is_empty()),
        area in texts(false),
        class in prop::sample::select(RequirementClass::ALL.to_vec()),
        points in prop::option::of((0_i64..=1_000_000, 0_u32..=4)),
        example in texts(true),
        origin in texts(false),
        check in texts(false),
        kind in prop::option::of(prop::sample::select(RequirementKind::ALL.to_vec())),
        expected_use in texts(false),
        (describes, negotiable) in any::<(bool, bool)>(),
    ) -> Requirement {
        let points = points.map(|(units, scale)| Decimal::new(units, scale).normalize());
        let points = points.filter(|points| *points <= Decimal::ONE_HUNDRED && class.scores());
        let answer_form = if describes { AnswerForm::Description } else { AnswerForm::Choice };
        let one = Requirement {
            area, text, class, kind, answer_form, negotiable, expected_use, points, example, origin,
            check, ..Requirement::default()
        };
        one.fitted()
    }
}

proptest! {
    /// What is exported is read back unchanged, in whichever language.
    #[test]
    fn an_export_is_read_back_unchanged(all in prop::collection::vec(requirements(), 1..8)) {
        for language in Language::ALL {
            let found = list(&csv(&all, language), None);
            let found: Vec<Row> = found.expect("an export can be read");
            for row in &found {
                prop_assert!(row.problems.is_empty(), "{:?}", row);
            }
            let found: Vec<Requirement> = found.into_iter().map(|row| row.requirement).collect();
            prop_assert_eq!(&found, &all);
        }
    }

    /// Nobody can paste something that breaks the reader.
    #[test]
    fn anything_can_be_pasted(text in any::<String>(), table in "[\"\t\n;,a=']{0,60}") {
        for text in [text, table.clone(), format!("Tekst\tSoort\n{table}")] {
            drop(list(&text, Some(RequirementClass::Must)));
        }
    }
}
