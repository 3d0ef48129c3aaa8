use super::*;
use crate::i18n::Language;

fn sides() -> (Typed, Typed) {
    let mut saved = Typed::of([
        ("version", "7".to_owned()),
        ("title", "Van de ander".to_owned()),
        ("same", "gelijk".to_owned()),
        ("kind", "a".to_owned()),
    ]);
    saved.push("goals", "S1");
    let mut typed = Typed::of([
        ("form_token", "x".to_owned()),
        ("version", "5".to_owned()),
        ("title", "Van mij".to_owned()),
        ("same", "gelijk\r\n".to_owned()),
        ("kind", "a".to_owned()),
        ("done", "yes".to_owned()),
    ]);
    typed.push("goals", "S1");
    typed.push("goals", "S2");
    typed.asks("title", "Titel", &[]);
    typed.asks("same", "Gelijk", &[]);
    typed.asks(
        "goals",
        "Doelen",
        &[("S1", "Doel een"), ("S2", "Doel twee")],
    );
    (saved, typed)
}

fn between() -> Conflict {
    let (saved, typed) = sides();
    Conflict::between(Language::Nl.texts(), &saved, &typed, &[])
}

/// The conflict as its page sends it, with these choices.
fn sent(conflict: &Conflict, choices: &[(&str, &str)]) -> Conflict {
    let mut form = Typed::of([(MARK, "yes".to_owned()), (BY, conflict.by.clone())]);
    for (name, value) in &conflict.carried {
        form.push(name, value);
    }
    for row in &conflict.rows {
        form.push("conflict:key", &row.key);
        form.push(format!("label:{}", row.key), &row.label);
        for (side, held) in [("saved", &row.saved), ("typed", &row.typed)] {
            form.push(format!("{side}:{}", row.key), &held.sent);
            for line in &held.shown {
                form.push(format!("{side}-shown:{}", row.key), line);
            }
        }
    }
    for (name, value) in choices {
        form.push(*name, *value);
    }
    Conflict::sent(&form).unwrap()
}

#[test]
fn only_what_differs_is_asked_and_the_stored_version_is_carried() {
    let conflict = between();
    let labels: Vec<&str> = conflict.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["Titel", "Doelen"]);
    assert_eq!(conflict.rows[1].saved.shown, ["Doel een"]);
    assert_eq!(conflict.rows[1].typed.shown, ["Doel een", "Doel twee"]);
    let carried = |name: &str| {
        let found = conflict.carried.iter().filter(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(carried("version"), ["7"]);
    assert_eq!(carried("done"), ["yes"]);
    assert_eq!(carried("kind"), ["a"]);
    assert!(carried("form_token").is_empty());
}

#[test]
fn each_field_comes_from_the_side_that_was_chosen_and_the_other_stays_in_sight() {
    let choices = [("choose:title", "saved"), ("choose:goals", "typed")];
    let Chosen { values, left } = sent(&between(), &choices).chosen().unwrap();
    let of = |name: &str| {
        let found = values.iter().filter(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of("title"), ["Van de ander"]);
    assert_eq!(of("goals"), ["S1", "S2"]);
    assert_eq!(of("version"), ["7"]);
    assert_eq!(left[0].shown, ["Van mij"]);
    assert_eq!(left[1].shown, ["Doel een"]);
}

#[test]
fn nothing_is_chosen_for_anybody() {
    let one = sent(&between(), &[("choose:title", "saved")]);
    assert_eq!(one.chosen(), None);
    let rest = sent(&between(), &[("choose:title", "saved"), (REST, "typed")]);
    let values = rest.chosen().unwrap().values;
    assert!(values.contains(&("title".into(), "Van de ander".into())));
    assert!(values.contains(&("goals".into(), "S2".into())));
}

#[test]
fn what_no_drawing_names_is_asked_all_the_same() {
    let (mut saved, typed) = sides();
    saved.set("kind", "b");
    let conflict = Conflict::between(Language::Nl.texts(), &saved, &typed, &[]);
    assert!(conflict.rows.iter().any(|row| row.key == "kind"));
}

#[test]
fn rows_belong_together_and_what_is_sealed_is_not_printed() {
    let (mut saved, mut typed) = sides();
    for (side, first) in [(&mut saved, "Publicatie"), (&mut typed, "Nota")] {
        side.set("steps", "2");
        side.set("step-title-1", first);
        side.set("step-date-1", "1 mei");
        side.set("step-title-2", "");
    }
    typed.set("price", "123456");
    typed.asks("price", "Prijs", &[]);
    typed.asks_rows(
        "steps",
        "Planning".to_owned(),
        &["step-title-", "step-date-"],
    );
    let texts = Language::Nl.texts();
    let conflict = Conflict::between(texts, &saved, &typed, &["price"]);
    let row = conflict.rows.iter().find(|row| row.key == "steps").unwrap();
    assert_eq!(row.saved.shown, ["Publicatie · 1 mei"]);
    assert_eq!(row.typed.shown, ["Nota · 1 mei"]);
    let price = conflict.rows.iter().find(|row| row.key == "price").unwrap();
    assert_eq!(price.typed.shown, [texts.get("conflict-sealed-typed")]);
}

/// The sides, of which the form tells that it had shown these values.
fn since(shown: [(&str, String); 4]) -> Conflict {
    let (saved, mut typed) = sides();
    let base = Base::of_stored(&Typed::of(shown));
    typed.push(SHOWN, base.text());
    Conflict::between(Language::Nl.texts(), &saved, &typed, &[])
}

fn carries(conflict: &Conflict, name: &str) -> Vec<String> {
    let carried = conflict.carried.iter().filter(|(known, _)| known == name);
    carried.map(|(_, value)| value.clone()).collect()
}

#[test]
fn what_only_one_touched_is_not_asked() {
    let shown = |title: &str, goal: &str| {
        since([
            ("title", title.to_owned()),
            ("same", "gelijk".to_owned()),
            ("kind", "a".to_owned()),
            ("goals", goal.to_owned()),
        ])
    };
    // Only the other touched the title, only this one the goals.
    let mixed = shown("Van mij", "S1");
    assert_eq!(carries(&mixed, "title"), ["Van de ander"]);
    assert_eq!(carries(&mixed, "goals"), ["S1", "S2"]);
    assert!(mixed.together().is_some(), "nothing is left to ask");
    assert_eq!(carries(&mixed, "version"), ["7"]);
    // Both touched the title: that is asked, and only that.
    let both = shown("Zoals het was", "S1");
    let asked: Vec<&str> = both.rows.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(asked, ["title"]);
    assert!(both.together().is_none());
    // This one touched only what the other touched too, and the goals differ for both.
    let all = shown("Zoals het was", "S9");
    assert_eq!(all.rows.len(), 2);
}

#[test]
fn the_next_save_is_compared_with_what_was_in_sight_now() {
    let (saved, _) = sides();
    let conflict = since([
        ("title", "Zoals het was".to_owned()),
        ("same", "gelijk".to_owned()),
        ("kind", "a".to_owned()),
        ("goals", "S1".to_owned()),
    ]);
    let base = Base::of_stored(&saved).text();
    assert_eq!(carries(&conflict, SHOWN), [base]);
}

#[test]
fn what_is_in_the_vault_is_always_asked() {
    let (saved, mut typed) = sides();
    typed.push("price", "1.000");
    typed.asks("price", "Prijs", &[]);
    typed.push(SHOWN, Base::of_stored(&saved).text());
    let conflict = Conflict::between(Language::Nl.texts(), &saved, &typed, &["price"]);
    assert!(conflict.rows.iter().any(|row| row.key == "price"));
}
