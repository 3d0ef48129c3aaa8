//! Pasting: everything is seen first, and then all of it is added or nothing.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use super::{OFFICER, Scene};
use crate::support::browser_form::{form, forms, plain};
use crate::support::demo::Demo;

/// A list as a spreadsheet copies it.
fn list_of(count: usize) -> String {
    let mut text = "Nr.\tWat moet er kunnen?\tSoort\tPunten\tOnderwerp\n".to_owned();
    for number in 1..=count {
        let (class, points) = if number % 3 == 0 {
            ("wens", "2,5")
        } else {
            ("eis", "")
        };
        let row =
            format!("{number}\tHet LMS kan ding {number} tonen.\t{class}\t{points}\tDingen\n");
        text.push_str(&row);
    }
    text
}

#[tokio::test]
async fn a_tender_of_150_requirements_is_made_in_a_few_requests() {
    let scene = Scene::empty("lists-150").await;
    let mut requests = 1;
    let choose = format!("{}/library", scene.list);
    let page = scene.demo.get(&choose, &scene.officer).await;
    let offered = form(&page.body, &choose);
    let items: Vec<(&str, &str)> = offered.choices["item"]
        .iter()
        .take(57)
        .map(|item| ("item", item.as_str()))
        .collect();
    let added = scene.post("/library", &items).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    requests += 2;
    let pasted = scene.paste(&list_of(93), "").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    assert!(pasted.location.ends_with("#R058"), "{}", pasted.location);
    requests += 3;
    assert_eq!(scene.count().await, 150);
    assert!(requests < 60, "{requests} requests");
}

#[tokio::test]
async fn what_was_pasted_is_seen_first_and_added_once_as_one_deed() {
    let scene = Scene::example("lists-seen").await;
    let list = list_of(3);
    let form = [("list", list.as_str())];
    let shown = scene.post("/paste", &form).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("Er is nog niets toegevoegd."));
    assert!(shown.body.contains("2 eisen · 1 wens (zwaar) · 2,5 punten"));
    assert!(shown.body.contains("Het LMS kan ding 3 tonen."));
    assert_eq!(scene.count().await, 150, "looking adds nothing");
    let pasted = scene.paste(&list, "").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    assert_eq!(scene.count().await, 153);
    let log = scene.list.replace("/requirements", "/log");
    let log = scene.demo.get(&log, &scene.officer).await.body;
    assert!(log.contains("plakte een lijst eisen"), "{log}");
    assert_eq!(log.matches("R151 R152 R153").count(), 1, "one deed: {log}");
    // The same rows once more are told to be there.
    let again = scene.post("/paste", &form).await;
    assert!(
        again.body.contains("staat er al, als R151"),
        "{}",
        again.body
    );
}

#[tokio::test]
async fn one_wrong_cell_keeps_everything_out_and_is_told_with_its_row_and_column() {
    let scene = Scene::example("lists-wrong").await;
    let list = list_of(93).replace("\t2,5\t", "\tveel\t");
    for then in ["", "add"] {
        let form = [("list", list.as_str()), ("then", then)];
        let refused = scene.post("/paste", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = "Rij 4, Punten: Vul een getal in, bijvoorbeeld 1.234,56.";
        assert!(refused.body.contains(told), "{}", refused.body);
        assert!(refused.body.contains("<a href=\"#row-4\">"));
        assert!(refused.body.contains("Er zijn nog 11 problemen."));
        let again = forms(&refused.body).into_iter();
        let kept: Vec<_> = again.filter(|one| one.action.ends_with("/paste")).collect();
        assert_eq!(kept.len(), 1, "there is no button that adds");
        assert_eq!(kept[0].value("list"), list, "what was typed is kept");
    }
    assert_eq!(scene.count().await, 150);
}

#[tokio::test]
async fn garbage_is_refused_with_what_to_do_and_kept() {
    let scene = Scene::example("lists-garbage").await;
    for (garbage, told) in [
        ("", "Plak hier minstens één rij"),
        (
            "a\tb\tc\nd\te\tf",
            "Zet de namen van de kolommen op de eerste rij.",
        ),
        (
            "Tekst\tKleur\tSoort\na\trood\teis",
            "Deze kolommen ken ik niet: Kleur.",
        ),
        ("Soort\tPunten\neis\t", "Geen kolom heet"),
        (
            "%PDF-1.7 \u{1}\u{7f}\u{fffd}\"\"\"",
            "Kies van welke soort de rijen zijn",
        ),
        (
            "Tekst\tSoort\n<script>alert(1)</script>\t\"><img src=x>",
            "ken ik niet als soort",
        ),
    ] {
        let refused = scene.post("/paste", &[("list", garbage)]).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{garbage:?}"
        );
        let text = plain(&refused.body);
        assert!(text.contains(told), "{garbage:?}: {text}");
        assert!(!refused.body.contains("<script>alert"), "{garbage:?}");
        assert!(!refused.body.contains("<img"), "{garbage:?}");
        assert!(text.contains(garbage), "{garbage:?} is kept");
    }
    assert_eq!(scene.count().await, 150);
}

#[tokio::test]
async fn long_texts_and_marks_of_direction_are_kept_and_cannot_turn_the_page_around() {
    let scene = Scene::empty("lists-hostile").await;
    let long = "Het LMS toont een lange tekst. ".repeat(330);
    let hostile =
        format!("Tekst\n{long}\n\u{202e}gnaarts\u{200f} & <b>vet</b>\n'=HYPERLINK(\"x\")\n");
    let pasted = scene.paste(&hostile, "must").await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    let page = scene.get("").await.body;
    assert!(page.contains(&format!("<bdi>{}</bdi>", long.trim())));
    assert!(page.contains("<bdi>\u{202e}gnaarts\u{200f} &amp; &lt;b&gt;vet&lt;/b&gt;</bdi>"));
    assert!(page.contains("<bdi>=HYPERLINK(&quot;x&quot;)</bdi>"));
    let exported = scene.exported().await;
    assert!(exported.contains("'=HYPERLINK"), "{exported}");
    assert!(!exported.contains(";=HYPERLINK") && !exported.contains("\"=HYPERLINK"));
}

#[tokio::test]
async fn who_pastes_after_publication_keeps_what_was_typed() {
    let demo = Demo::start("lists-late").await;
    let officer = demo.sign_in(OFFICER).await;
    let tender = demo.tender_at(Phase::Published).await;
    let path = format!("/tenders/{tender}/requirements/paste");
    let form = [
        ("list", "Het LMS toont een foto."),
        ("class", "must"),
        ("then", "add"),
    ];
    let refused = demo.post(&path, &officer, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Dit kan niet meer opgeslagen worden"));
    assert!(refused.body.contains("Het LMS toont een foto."));
}
