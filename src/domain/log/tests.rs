use super::chain::{BEGINNING, Head, link};
use super::checkpoint::{Claim, PublicKey, Signer};
use super::entry::{Entry, Origin};
use super::line::Line;
use super::verdict::{Verdict, judge};

/// An entry with a letter outside ASCII, so that a length in characters would show.
fn sample() -> (Entry, Origin) {
    let text = str::to_owned;
    let origin = Origin {
        salt: "ab".repeat(32),
        address: text("192.0.2.7"),
        device: text("Firefox"),
    };
    let entry = Entry {
        at: text("2026-03-02T09:15:00Z"),
        person: text("0195-p"),
        role: text("officer"),
        tender: text("0195-t"),
        deed: text("requirement.changed"),
        object: text("R014"),
        result: text("done"),
        detail: text("één"),
        origin: origin.hash(),
    };
    (entry, origin)
}

/// Worked out by another program from the description alone.
#[test]
fn the_hashes_are_those_of_the_description() {
    let (entry, origin) = sample();
    assert_eq!(
        origin.hash(),
        "822ddb1bc7dd13d69e3184a960ce532cb741265a1882f9fcee046d7229019381"
    );
    assert_eq!(
        entry.content(),
        "095790e706c4b39db71e37199284240aae58154665dfc73b9f5f1a785348cdd5"
    );
    assert_eq!(
        link(1, BEGINNING, &entry.content()),
        "af584fef52dd872913f7fceda8c3cbabea7f6fc081497713dd3ba000d7e97a52"
    );
}

#[test]
fn text_cannot_move_from_one_field_to_the_next() {
    let (entry, _) = sample();
    let moved = Entry {
        deed: "requirement.changedR".to_owned(),
        object: "014".to_owned(),
        ..entry.clone()
    };
    assert_ne!(entry.content(), moved.content());
}

#[test]
fn a_checkpoint_is_a_signed_note_of_these_bytes() {
    let signer = Signer::from_seed(&[7; 32]);
    let head = Head {
        size: 12,
        hash: "1f".repeat(32),
    };
    let made = signer.sign(&head);
    assert_eq!(
        made.note,
        concat!(
            "bestek.fe812c12f3ab4ce6\n",
            "12\n",
            "Hx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8=\n",
            "\n",
            "— bestek.fe812c12f3ab4ce6 AHCB+VAne2dbWeAfeB9DOv6hsiYvzFnBN1I6fLfoYYNJPKXvG1l6HbMnJeA96nnIKoc9iBF22lj/LSjjtRvQ3F0lZA8=\n",
        )
    );
    assert_eq!(
        made.key,
        "bestek.fe812c12f3ab4ce6+007081f9+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs"
    );
    assert_eq!(made.short(), "1f1f1f1f…1f1f1f1f");
}

#[test]
fn a_checkpoint_may_be_copied_from_a_page_where_it_was_wrapped() {
    let signer = Signer::from_seed(&[7; 32]);
    let made = signer.sign(&Head::beginning());
    // After every tenth sign, except in the name and the size at its beginning.
    let start = made.note.find("\n0\n").expect("a size") + 3;
    let wrapped = |text: &str| -> String {
        let signs = text.chars().zip(1..);
        let signs = signs.map(|(sign, at)| {
            if at % 10 == 0 {
                format!("{sign}\r\n  ")
            } else {
                sign.into()
            }
        });
        signs.collect()
    };
    let key = PublicKey::read(&wrapped(&made.key)).expect("a wrapped key");
    assert_eq!(key.to_string(), made.key);
    let wrapped = format!("{}{}", &made.note[..start], wrapped(&made.note[start..]));
    let claim = Claim::read(&wrapped).expect("white space does not matter");
    assert!(claim.is_signed_by(signer.public()));
    assert_eq!(claim.head, Head::beginning());
}

#[test]
fn another_key_did_not_sign_it() {
    let made = Signer::from_seed(&[7; 32]).sign(&Head::beginning());
    let claim = Claim::read(&made.note).expect("a checkpoint");
    let other = Signer::from_seed(&[8; 32]);
    assert!(!claim.is_signed_by(other.public()));
    let key = PublicKey::read(&made.key).expect("a key");
    assert!(claim.is_signed_by(&key));
    assert_eq!(key.to_string(), made.key);
}

#[test]
fn what_is_no_key_is_not_read() {
    let key = Signer::from_seed(&[7; 32]).public().to_string();
    for text in [
        "",
        "a+b",
        "a+b+c",
        &key[..key.len() - 4],
        &key.replace('+', "-"),
    ] {
        assert_eq!(PublicKey::read(text), None, "{text}");
    }
}

#[test]
fn a_line_is_an_entry_or_it_is_not() {
    let (entry, origin) = sample();
    let content = entry.content();
    let hash = link(1, BEGINNING, &content);
    let shown = Line::shown(1, entry.clone(), Some(origin), BEGINNING, &hash).to_json();
    let without = Line::shown(1, entry, None, BEGINNING, &hash).to_json();
    let withheld = Line::withheld(1, content, BEGINNING, &hash).to_json();
    for line in [&shown, &without, &withheld] {
        assert!(Line::read(line).is_some_and(|seen| seen.whole), "{line}");
    }
    assert!(!withheld.contains("R014"));
    for line in [
        "",
        "{}",
        "null",
        &shown.replace("\"seq\":1", "\"seq\":\"1\""),
        &shown.replace("\"seq\":1", "\"seq\":1,\"seq\":1"),
        &shown.replace("\"address\":\"192.0.2.7\",", ""),
        &shown.replace("\"object\"", "\"subject\""),
        &withheld.replace("\"content\"", "\"deed\":\"x\",\"content\""),
    ] {
        assert_eq!(Line::read(line), None, "{line}");
    }
}

#[test]
fn a_log_without_entries_is_whole_and_shorter_than_any_checkpoint() {
    let signer = Signer::from_seed(&[7; 32]);
    let key = Some(signer.public());
    assert_eq!(judge("", None, None), Verdict::Whole(Head::beginning()));
    let empty = signer.sign(&Head::beginning()).note;
    assert_eq!(
        judge("", Some(&empty), key),
        Verdict::Whole(Head::beginning())
    );
    let head = Head {
        size: 3,
        hash: "1f".repeat(32),
    };
    let longer = signer.sign(&head).note;
    assert_eq!(judge("", Some(&longer), key), Verdict::Truncated(1));
    assert_eq!(
        judge("", Some("no checkpoint"), None),
        Verdict::BadSignature
    );
}
