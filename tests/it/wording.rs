//! The writing checks on the libraries' own texts, and on the way to publication.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::domain::tender::requirement::RequirementClass;
use bestek::domain::wording::rule::{Level, Subject};
use bestek::domain::wording::{Tongue, check};
use bestek::i18n::Language;
use bestek::libraries::Libraries;
use bestek::libraries::items::{Library, LibraryKnockOut};

use crate::support::browser_form::form;
use crate::support::demo::Demo;

/// What a text has to mend: everything but the tips, as one line each.
fn warned(subject: Subject, tongue: Tongue, text: &str) -> Vec<String> {
    let found = check(subject, tongue, text);
    let warned = found.iter().filter(|one| one.level != Level::Tip);
    warned
        .map(|one| format!("{} ‘{}’", one.rule.code, &text[one.place.clone()]))
        .collect()
}

/// A knock-out as it stands once its places are filled in.
fn filled(one: &LibraryKnockOut, text: &str) -> String {
    let places = one.parameters.iter();
    let text = places.fold(text.to_owned(), |text, place| {
        text.replace(&format!("{{{}}}", place.name), &place.default)
    });
    text.replace("[…]", "het systeem")
}

/// Every text of a library that ends up in a tender.
fn texts(library: &Library) -> Vec<(String, Subject, Tongue, String)> {
    let mut all = Vec::new();
    for (language, tongue) in [
        (Language::Nl, Tongue::Dutch),
        (Language::En, Tongue::English),
    ] {
        for one in &library.requirements {
            let text = language.pick(&one.nl, &one.en).to_owned();
            all.push((
                one.code.clone(),
                Subject::Requirement(one.class),
                tongue,
                text,
            ));
        }
        for one in &library.knock_outs {
            let text = filled(one, language.pick(&one.nl, &one.en));
            all.push((one.code.clone(), Subject::KnockOut, tongue, text));
        }
        for one in &library.criteria {
            let text = one.question.text(language).to_owned();
            all.push((one.code.clone(), Subject::Criterion, tongue, text));
        }
    }
    all
}

#[test]
fn of_the_texts_of_each_library_at_least_95_in_100_are_clean() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    for library in libraries.all() {
        let all = texts(library);
        let mut unclean = Vec::new();
        for (code, subject, tongue, text) in &all {
            let found = warned(*subject, *tongue, text);
            if !found.is_empty() {
                unclean.push(format!("{code} {tongue:?}: {}: {text}", found.join(", ")));
            }
        }
        let clean = all.len() - unclean.len();
        println!("{}: {clean} of {} texts are clean", library.code, all.len());
        let said = unclean.join("\n");
        assert!(
            clean * 100 >= all.len() * 95,
            "{}: {clean} of {}\n{said}",
            library.code,
            all.len()
        );
        println!("{said}");
    }
}

/// A buyer fills in the system that they have: that is a connection, no purchase.
#[test]
fn a_system_of_the_buyer_in_an_open_place_never_stands_in_the_way() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let all = libraries.all().iter().flat_map(|one| &one.knock_outs);
    let mut open = 0;
    for one in all.filter(|one| one.parameters.iter().any(|place| place.default == "[…]")) {
        for (text, tongue) in [(&one.nl, Tongue::Dutch), (&one.en, Tongue::English)] {
            let places = one.parameters.iter();
            let text = places.fold(text.clone(), |text, place| {
                let value = place.default.replace("[…]", "AFAS");
                text.replace(&format!("{{{}}}", place.name), &value)
            });
            let found = check(Subject::KnockOut, tongue, &text);
            assert!(found.iter().all(|one| one.level != Level::Error), "{text}");
            open += 1;
        }
    }
    assert!(open > 4, "only {open} texts have an open place");
}

#[test]
fn the_writing_examples_of_the_libraries_are_judged_as_they_say() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let classes = [RequirementClass::Must, RequirementClass::ToDevelop];
    for example in libraries.all().iter().flat_map(|one| &one.writing_examples) {
        for (text, tongue) in [(&example.nl, Tongue::Dutch), (&example.en, Tongue::English)] {
            let caught = |class| !warned(Subject::Requirement(class), tongue, text).is_empty();
            // A bad example is bad as a must, or as something that is to be developed.
            let caught = match example.good {
                true => caught(RequirementClass::Must),
                false => classes.into_iter().any(caught),
            };
            assert_eq!(caught, !example.good, "{text}");
        }
    }
}

#[tokio::test]
async fn an_error_is_shown_beside_the_text_and_published_only_with_a_reason() {
    let demo = Demo::start("wording-reason").await;
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let path = format!("{tender}/requirements/R001");
    let mut edit = form(&demo.get(&path, &officer).await.body, &path);
    edit.set("text", "Het LMS is modern & werkt met Moodle.");
    let saved = demo.post(&path, &officer, &edit.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert!(saved.location.starts_with(&path), "{}", saved.location);
    assert!(saved.location.ends_with("#wording"), "{}", saved.location);

    let shown = demo.get(&path, &officer).await.body;
    for text in [
        "<mark>modern</mark> &amp; werkt met <mark>Moodle</mark>",
        "of gelijkwaardig",
    ] {
        assert!(shown.contains(text), "{text} is beside the text");
    }
    let listed = demo
        .get(&format!("{tender}/requirements"), &officer)
        .await
        .body;
    assert!(listed.contains("1 fout"), "the list marks it");
    let publish = format!("{tender}/publish");
    let before = demo.get(&publish, &officer).await.body;
    assert!(
        before.contains("R001: een merk of product"),
        "it stands in the way"
    );
    assert!(
        before.contains(&format!("{path}#wording")),
        "with the way to it"
    );
    assert!(!before.contains("name=\"sure\""), "so there is no button");

    let reason = format!("{tender}/wording/requirements.R001.wording-brand");
    assert!(shown.contains(&reason), "the page of the reason is linked");
    let mut asked = form(&demo.get(&reason, &officer).await.body, &reason);
    asked.set("reason", "kort");
    let refused = demo.post(&reason, &officer, &asked.pairs()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("kort</textarea>"),
        "nothing typed is lost"
    );
    asked.set(
        "reason",
        "Onze cursussen staan in Moodle en blijven daar tot 2028.",
    );
    let kept = demo.post(&reason, &officer, &asked.pairs()).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);

    let after = demo.get(&publish, &officer).await.body;
    assert!(
        after.contains("blijven daar tot 2028"),
        "the reason is shown"
    );
    assert!(!after.contains("R001: een merk of product"));
    let mut sure = form(&after, &publish);
    sure.set("sure", "yes");
    let published = demo.post(&publish, &officer, &sure.pairs()).await;
    assert_eq!(
        published.status,
        StatusCode::SEE_OTHER,
        "{}",
        published.body
    );
    let dossier = demo
        .get(&format!("{tender}/documents/dossier.json"), &officer)
        .await
        .body;
    assert!(
        dossier.contains("blijven daar tot 2028"),
        "it is frozen with the tender"
    );
    assert!(dossier.contains("Noor Hendriks"), "with who gave it");
    let log = demo.get(&format!("{tender}/log"), &officer).await.body;
    assert!(
        log.contains("legde vast waarom een tekst zo blijft"),
        "and it is a deed"
    );
}

#[tokio::test]
async fn other_words_ask_for_another_reason() {
    let demo = Demo::start("wording-other-words").await;
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let path = format!("{tender}/knock-outs/K1");
    let reason = format!("{tender}/wording/knock-outs.K1.wording-escape");
    let change = async |text: &str| {
        let mut edit = form(&demo.get(&path, &officer).await.body, &path);
        edit.set("text", text);
        demo.post(&path, &officer, &edit.pairs()).await
    };
    change("De inschrijver levert zo nodig een plan.").await;
    let mut asked = form(&demo.get(&reason, &officer).await.body, &reason);
    asked.set("reason", "Of het nodig is, hangt van de wet af.");
    demo.post(&reason, &officer, &asked.pairs()).await;
    let shown = demo.get(&path, &officer).await.body;
    assert!(
        shown.contains("hangt van de wet af"),
        "the reason is beside the text"
    );
    change("De inschrijver levert zo mogelijk een plan.").await;
    let shown = demo.get(&path, &officer).await.body;
    assert!(
        !shown.contains("hangt van de wet af"),
        "it was about other words"
    );
    change("De inschrijver levert een plan.").await;
    let gone = demo.get(&reason, &officer).await;
    assert_eq!(gone.status, StatusCode::OK);
    assert!(
        gone.body.contains("geldt niet meer"),
        "nothing asks for a reason any more"
    );
}

#[tokio::test]
async fn a_good_text_is_left_in_peace() {
    let demo = Demo::start("wording-quiet").await;
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    for page in [
        "requirements/R012",
        "goals/O1",
        "knock-outs/K2",
        "quality/P1",
    ] {
        let page = demo.get(&format!("{tender}/{page}"), &officer).await.body;
        assert!(!page.contains("<mark>") && !page.contains("id=\"wording\""));
    }
}
