//! Wording: words in a requirement that nobody can measure.

/// The words of `words` that stand in `text`, in lower case, in the order of the text, each once.
///
/// Only whole words count. A sentence with a digit in it already names a measure and is skipped,
/// and a word inside a longer phrase that was found is not named apart.
pub fn vague_words<'a>(text: &str, words: &[&'a str]) -> Vec<&'a str> {
    let text = text.to_lowercase();
    let mut named = Vec::new();
    for sentence in text.split(['.', '?', '!', '\n']) {
        if sentence.chars().any(|one| one.is_ascii_digit()) {
            continue;
        }
        for word in in_sentence(sentence, words) {
            if !named.contains(&word) {
                named.push(word);
            }
        }
    }
    named
}

fn in_sentence<'a>(sentence: &str, words: &[&'a str]) -> Vec<&'a str> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let places = sentence.match_indices(word);
        let whole = places.filter(|(start, _)| stands_alone(sentence, *start, word.len()));
        found.extend(whole.map(|(start, _)| (start, *word)));
    }
    found.sort_by_key(|(start, word)| (*start, usize::MAX - word.len()));
    let mut end = 0;
    found.retain(|(start, word)| {
        let free = *start >= end;
        if free {
            end = start + word.len();
        }
        free
    });
    found.into_iter().map(|(_, word)| word).collect()
}

fn stands_alone(sentence: &str, start: usize, length: usize) -> bool {
    let joins = |one: char| one.is_alphanumeric() || one == '-';
    let before = sentence[..start].chars().next_back();
    let after = sentence[start + length..].chars().next();
    !before.is_some_and(joins) && !after.is_some_and(joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 5] = [
        "modern",
        "gebruiksvriendelijk",
        "snel",
        "zo snel mogelijk",
        "goede",
    ];

    #[test]
    fn vague_words_are_named_once_in_the_order_of_the_text() {
        for (case, text, expected) in [
            ("none", "Het LMS exporteert cijfers.", vec![]),
            ("empty", "", vec![]),
            (
                "two, whatever their case",
                "Gebruiksvriendelijk, MODERN en nog eens modern.",
                vec!["gebruiksvriendelijk", "modern"],
            ),
            ("only whole words", "Een moderne snelkoppeling.", vec![]),
            ("a hyphen joins", "Een snel-menu.", vec![]),
            (
                "the longest phrase",
                "De helpdesk antwoordt zo snel mogelijk.",
                vec!["zo snel mogelijk"],
            ),
        ] {
            assert_eq!(vague_words(text, &WORDS), expected, "{case}");
        }
    }

    #[test]
    fn a_sentence_with_a_number_already_names_a_measure() {
        let text = "Een pagina opent snel: binnen 2 seconden. Het scherm is modern.";
        assert_eq!(vague_words(text, &WORDS), ["modern"]);
    }

    #[test]
    fn letters_outside_ascii_do_not_break_a_word() {
        assert_eq!(vague_words("Éénsnel ësnel één snel", &["snel"]), ["snel"]);
    }
}
