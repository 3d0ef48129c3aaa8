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
use crate::support::demo::{Answer, Demo};

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
            let caught = if example.good {
                caught(RequirementClass::Must)
            } else {
                classes.into_iter().any(caught)
            };
            assert_eq!(caught, !example.good, "{text}");
        }
    }
}

/// The officer with a tender in draft.
struct Desk {
    demo: Demo,
    officer: String,
    tender: String,
}

impl Desk {
    async fn open(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let officer = demo.sign_in("inkoper@voorbeeld.test").await;
        let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
        Self {
            demo,
            officer,
            tender,
        }
    }

    async fn page(&self, page: &str) -> String {
        let path = format!("{}/{page}", self.tender);
        self.demo.get(&path, &self.officer).await.body
    }

    /// Changes one field of the form on a page and sends it.
    async fn change(&self, page: &str, field: &str, value: &str) -> Answer {
        let path = format!("{}/{page}", self.tender);
        let mut edit = form(&self.page(page).await, &path);
        edit.set(field, value);
        self.demo.post(&path, &self.officer, &edit.pairs()).await
    }
}

const REASON: &str = "wording/requirements.R001.wording-brand";

#[tokio::test]
async fn an_error_is_shown_beside_the_text_and_published_only_with_a_reason() {
    let desk = Desk::open("wording-reason").await;
    let text = "Het LMS is modern & werkt met Moodle.";
    let saved = desk.change("requirements/R001", "text", text).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let (place, back) = ("/requirements/R001?saved=", "#wording");
    assert!(saved.location.contains(place) && saved.location.ends_with(back));

    let shown = desk.page("requirements/R001").await;
    let marked = "<mark>modern</mark> &amp; werkt met <mark>Moodle</mark>";
    assert!(shown.contains(marked) && shown.contains("of gelijkwaardig"));
    assert!(shown.contains(REASON), "the page of the reason is linked");
    assert!(desk.page("requirements").await.contains("1 fout"));
    let before = desk.page("publish").await;
    assert!(before.contains("R001: een merk of product"));
    assert!(
        before.contains("/requirements/R001#wording"),
        "with the way to it"
    );
    assert!(!before.contains("name=\"sure\""), "so there is no button");

    let refused = desk.change(REASON, "reason", "kort").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("kort</textarea>"), "nothing is lost");
    let why = "Onze cursussen staan in Moodle en blijven daar tot 2028.";
    let kept = desk.change(REASON, "reason", why).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);

    let after = desk.page("publish").await;
    assert!(after.contains(why) && !after.contains("R001: een merk of product"));
    let published = desk.change("publish", "sure", "yes").await;
    assert_eq!(
        published.status,
        StatusCode::SEE_OTHER,
        "{}",
        published.body
    );
    let dossier = desk.page("documents/dossier.json").await;
    assert!(dossier.contains(why), "it is frozen with the tender");
    assert!(dossier.contains("Noor Hendriks"), "with who gave it");
    let deed = "legde vast waarom een tekst zo blijft";
    assert!(desk.page("log").await.contains(deed));
}

#[tokio::test]
async fn other_words_ask_for_another_reason() {
    let desk = Desk::open("wording-other-words").await;
    let (text, reason) = ("knock-outs/K1", "wording/knock-outs.K1.wording-escape");
    desk.change(text, "text", "De inschrijver levert zo nodig een plan.")
        .await;
    desk.change(reason, "reason", "Of het nodig is, hangt van de wet af.")
        .await;
    let said = "hangt van de wet af";
    assert!(desk.page(text).await.contains(said), "beside the text");
    desk.change(text, "text", "De inschrijver levert zo mogelijk een plan.")
        .await;
    assert!(!desk.page(text).await.contains(said), "about other words");
    desk.change(text, "text", "De inschrijver levert een plan.")
        .await;
    assert!(desk.page(reason).await.contains("geldt niet meer"));
}

#[tokio::test]
async fn a_good_text_is_left_in_peace() {
    let desk = Desk::open("wording-quiet").await;
    for page in [
        "requirements/R012",
        "goals/O1",
        "knock-outs/K2",
        "quality/P1",
    ] {
        let page = desk.page(page).await;
        assert!(page.contains("<form") && !page.contains("<mark>"));
        assert!(!page.contains("id=\"wording\""));
    }
}
