//! Conditions about security: each keeps firms out that could do the work, so several weigh together.

use crate::domain::tender::knock_out::KnockOut;

/// From so many conditions about security on, the market is told to become small.
pub const MANY_SECURITY: usize = 5;

/// What a condition about security says, in either language and small letters.
const WORDS: [&str; 21] = [
    "beveilig",
    "security",
    "27001",
    "27002",
    "27017",
    "27018",
    "7510",
    "bio2",
    "nis2",
    "soc 2",
    "isae 3402",
    "versleutel",
    "encrypt",
    "penetratietest",
    "penetration test",
    "pentest",
    "kwetsbaarhe",
    "vulnerabilit",
    "meerfactor",
    "multi-factor",
    "multifactor",
];

/// Whether a condition is about security, by its own words and those of the proof.
pub fn is_about_security(one: &KnockOut) -> bool {
    let text = format!("{} {}", one.text, one.evidence).to_lowercase();
    WORDS.iter().any(|word| text.contains(word))
}

/// How many conditions are about security, when that is many.
pub fn many(knock_outs: &[KnockOut]) -> Option<usize> {
    let about = knock_outs.iter().filter(|one| is_about_security(one));
    Some(about.count()).filter(|count| *count >= MANY_SECURITY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knock_out(text: &str, evidence: &str) -> KnockOut {
        KnockOut {
            text: text.into(),
            evidence: evidence.into(),
            ..KnockOut::default()
        }
    }

    #[test]
    fn a_condition_about_security_is_known_by_its_words_or_its_proof() {
        for (text, evidence, expected) in [
            ("Je informatiebeveiliging is getoetst.", "", true),
            ("The vendor encrypts all data.", "", true),
            (
                "Je werkt veilig met gegevens.",
                "Een ISO 27001-certificaat.",
                true,
            ),
            ("Elk jaar is er een pentest.", "", true),
            ("Het LMS werkt in de browser.", "Een demonstratie.", false),
            ("De gegevens staan in de EU.", "", false),
        ] {
            let one = knock_out(text, evidence);
            assert_eq!(is_about_security(&one), expected, "{text}");
        }
    }

    #[test]
    fn five_are_many_and_four_are_not() {
        let other = knock_out("Het LMS werkt in de browser.", "");
        let mut all = vec![knock_out("Beveiliging.", ""); 4];
        all.push(other);
        assert_eq!(many(&all), None);
        all.push(knock_out("Security.", ""));
        assert_eq!(many(&all), Some(5));
    }
}
