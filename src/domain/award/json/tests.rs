use super::*;

fn message(text: &str) -> String {
    parse(text.as_bytes()).unwrap_err().message
}

#[test]
fn numbers_keep_their_text() {
    let node = parse(br#"{"a": [0.10, -1e5, "x"]}"#).unwrap();
    let list = Node::List(vec![
        Node::Number("0.10"),
        Node::Number("-1e5"),
        Node::Text("x".into()),
    ]);
    assert_eq!(node, Node::Object(vec![("a".into(), list)]));
}

#[test]
fn escapes_become_characters() {
    let node = parse(br#""\u20ac \ud83d\ude00 \n\/\"""#).unwrap();
    assert_eq!(node, Node::Text("€ 😀 \n/\"".into()));
}

#[test]
fn a_key_stands_once() {
    let error = parse(br#"{"award": {"a/b": 1, "a/b": 2}}"#).unwrap_err();
    assert_eq!(error.pointer, "/award/a~1b");
    assert_eq!(
        error.message,
        "The key `a/b` stands twice in one object; keep one."
    );
}

#[test]
fn what_is_wrong_has_a_line_and_a_column() {
    let expected = "This is no valid JSON at line 2, column 8: a comma or `}` is expected here.";
    assert_eq!(message("{\n\"é\": 1 x}"), expected);
}

#[test]
fn what_is_no_json_is_refused() {
    let texts = [
        "",
        "{",
        "[1,]",
        "{\"a\":}",
        "{a:1}",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "nul",
        "\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\u00",
        "\"\t\"",
        "1 2",
        "NaN",
        "{\"a\" 1}",
        "\u{feff}{}",
    ];
    for text in texts {
        assert!(parse(text.as_bytes()).is_err(), "{text}");
    }
    assert!(parse(b"\"\xff\"").is_err());
}

#[test]
fn nesting_ends() {
    assert!(parse("[".repeat(100_000).as_bytes()).is_err());
    let fine = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(parse(fine.as_bytes()).is_ok());
}
