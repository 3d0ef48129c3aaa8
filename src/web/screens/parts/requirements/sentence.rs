//! Completing a sentence of the fill-in exercise. Each `…` in it is a gap.

/// The mark of a gap.
const GAP: char = '…';

/// How many gaps a sentence has.
pub fn gaps(sentence: &str) -> usize {
    sentence.matches(GAP).count()
}

/// The sentence with the answer in its first gap, or behind it when it has none. The second gap
/// takes the reason; without a reason the sentence ends before it.
pub fn complete(sentence: &str, answer: &str, reason: &str) -> String {
    let Some((before, after)) = sentence.split_once(GAP) else {
        return stopped(format!("{} {answer}", sentence.trim()));
    };
    let after = without_instruction(after);
    let after = match after.split_once(GAP) {
        Some(_) if reason.is_empty() => String::new(),
        Some((middle, end)) => format!("{middle}{reason}{end}"),
        None => after.to_owned(),
    };
    stopped(format!("{before}{answer}{after}"))
}

/// Drops "(kies één)", which is for whoever fills in.
fn without_instruction(after: &str) -> &str {
    let instruction = after.trim_start().strip_prefix('(');
    let rest = instruction.and_then(|text| text.split_once(')'));
    rest.map_or(after, |(_, rest)| rest)
}

/// Ends with a full stop unless it ends with another mark.
fn stopped(mut sentence: String) -> String {
    if sentence.ends_with(|last: char| last.is_alphanumeric() || last == ')') {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_and_a_reason_complete_a_sentence() {
        for (sentence, answer, reason, expected) in [
            (
                "Ons doel is: …",
                "vaker leren",
                "",
                "Ons doel is: vaker leren.",
            ),
            ("Ons doel is: …", "Leren!", "", "Ons doel is: Leren!"),
            ("Ons doel is:", "leren", "", "Ons doel is: leren."),
            (
                "Ons budget is … euro per jaar.",
                "60.000",
                "",
                "Ons budget is 60.000 euro per jaar.",
            ),
            (
                "Hulp komt: … (kies één), omdat: …",
                "per telefoon",
                "dat snel gaat",
                "Hulp komt: per telefoon, omdat: dat snel gaat.",
            ),
            (
                "Hulp komt: … (kies één), omdat: …",
                "per telefoon",
                "",
                "Hulp komt: per telefoon.",
            ),
            (
                "Wij letten op: …",
                "taal\nprijs",
                "",
                "Wij letten op: taal\nprijs.",
            ),
        ] {
            assert_eq!(complete(sentence, answer, reason), expected);
        }
        assert_eq!(gaps("Hulp komt: … (kies één), omdat: …"), 2);
    }
}
