//! The documents of the example say what they said before.

use bestek::i18n::Language;

use super::all;
use super::outline::outline;

#[test]
fn the_documents_of_the_example_are_as_they_were_read_and_approved() {
    for language in Language::ALL {
        for (name, document) in all(language) {
            let path = format!("tests/golden/documents/{name}.{}.txt", language.code());
            let text = outline(&document);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::write(&path, &text).expect("the golden file can be written");
            }
            let expected = std::fs::read_to_string(&path).unwrap_or_default();
            let line = text
                .lines()
                .zip(expected.lines())
                .position(|(now, then)| now != then);
            assert!(
                text == expected,
                "{path} differs from line {:?}",
                line.map(|line| line + 1)
            );
        }
    }
}
