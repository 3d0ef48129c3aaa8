//! Two people save the same form: the second sees both texts and chooses, and nothing is lost.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::forms::second_officer;
use crate::support::browser_form::{PageForm, form};
use crate::support::demo::{Answer, Demo};

pub(super) const OFFICER: &str = "inkoper@voorbeeld.test";
const ASSESSOR: &str = "beoordelaar-1@voorbeeld.test";

/// Two people who have the same form open.
pub(super) struct Two {
    pub demo: Demo,
    pub first: String,
    pub second: String,
    pub path: String,
}

impl Two {
    pub async fn officers(name: &str, phase: Phase, page: &str) -> Self {
        let demo = Demo::start(name).await;
        let first = demo.sign_in(OFFICER).await;
        let second = second_officer(&demo, &first, phase).await;
        let path = format!("/tenders/{}/{page}", demo.tender_at(phase).await);
        Self {
            demo,
            first,
            second,
            path,
        }
    }

    pub async fn open(&self, cookie: &str) -> PageForm {
        form(&self.demo.get(&self.path, cookie).await.body, &self.path)
    }

    pub async fn send(&self, cookie: &str, form: &PageForm) -> Answer {
        self.demo.post(&form.action, cookie, &form.pairs()).await
    }

    /// The first saves what both changed, after which the second gets the page of the conflict.
    pub async fn clash(&self, first: &[(&str, &str)], second: &[(&str, &str)]) -> PageForm {
        self.clash_of(first, second, true).await
    }

    /// The same, when the form of the second does not tell what it showed: then all is asked.
    async fn clash_of(
        &self,
        first: &[(&str, &str)],
        second: &[(&str, &str)],
        tells: bool,
    ) -> PageForm {
        let (mut one, mut other) = (self.open(&self.first).await, self.open(&self.second).await);
        for (name, value) in first {
            one.set(name, value);
        }
        for (name, value) in second {
            other.set(name, value);
        }
        if !tells {
            other.fields.retain(|(name, _)| name != "shown");
        }
        let saved = self.send(&self.first, &one).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let answer = self.send(&self.second, &other).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
        assert!(answer.body.contains("Twee versies: kies per veld"));
        for (_, value) in second.iter().filter(|(name, _)| *name != "price") {
            let value = value.replace('&', "&amp;");
            assert!(answer.body.contains(&value), "{value} is on the page");
        }
        form(&answer.body, &self.path)
    }
}

#[tokio::test]
async fn both_texts_of_a_goal_survive_as_they_were_chosen() {
    let two = Two::officers("conflict-goal", Phase::Draft, "goals/S1").await;
    let mut conflict = two
        .clash(
            &[("title", "Titel & van de eerste"), ("specific", "Eerste")],
            &[("title", "Titel van de tweede"), ("specific", "Tweede")],
        )
        .await;
    assert_eq!(conflict.choices["choose:title"], ["saved", "typed"]);
    assert_eq!(
        conflict.value("choose:title"),
        "",
        "nothing is chosen for anybody"
    );
    // What is equal is not asked.
    assert!(!conflict.choices.contains_key("choose:indicator"));
    conflict.set("choose:title", "saved");
    conflict.set("choose:specific", "typed");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value("title"), "Titel & van de eerste");
    assert_eq!(now.value("specific"), "Tweede");
}

#[tokio::test]
async fn the_page_says_who_saved_and_comes_back_until_all_is_chosen() {
    let two = Two::officers("conflict-again", Phase::Draft, "goals/S1").await;
    let (one, mut other) = (two.open(&two.first).await, two.open(&two.second).await);
    let mut one = one;
    one.set("title", "Een").set("specific", "Eerste");
    other.set("title", "Twee").set("specific", "Tweede");
    two.send(&two.first, &one).await;
    let page = two.send(&two.second, &other).await.body;
    assert!(page.contains("Noor Hendriks sloeg dit op"), "{page}");
    let mut half = form(&page, &two.path);
    half.set("choose:title", "typed");
    let again = two.send(&two.second, &half).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("Noor Hendriks sloeg dit op"));
    assert!(again.body.contains("Kies welke tekst blijft bij"));
    let mut whole = form(&again.body, &two.path);
    assert_eq!(
        whole.value("choose:title"),
        "typed",
        "a choice that was made stays"
    );
    assert_eq!(two.open(&two.first).await.value("title"), "Een");
    // Meanwhile the first saves once more: the same page comes, with the newest text.
    let mut third = two.open(&two.first).await;
    third.set("specific", "Nog nieuwer");
    two.send(&two.first, &third).await;
    whole.set("choose:specific", "typed");
    let newest = two.send(&two.second, &whole).await;
    assert_eq!(newest.status, StatusCode::CONFLICT);
    assert!(newest.body.contains("Nog nieuwer") && newest.body.contains("Tweede"));
    let mut last = form(&newest.body, &two.path);
    // Of the title nothing was changed since it was chosen, so it is not asked again.
    assert!(!last.choices.contains_key("choose:title"));
    last.set("choose:specific", "typed");
    let saved = two.send(&two.second, &last).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let now = two.open(&two.first).await;
    assert_eq!(
        (now.value("title"), now.value("specific")),
        ("Twee", "Tweede")
    );
}

#[tokio::test]
async fn a_choice_that_cannot_be_saved_keeps_every_text() {
    let two = Two::officers("conflict-refused", Phase::Draft, "requirements/R001").await;
    let mut conflict = two
        .clash_of(
            &[
                ("text", "De eis van de eerste."),
                ("class", "should"),
                ("points", "5"),
            ],
            &[
                ("text", "De eis van de tweede."),
                ("class", "must"),
                ("points", ""),
            ],
            false,
        )
        .await;
    conflict
        .set("choose:text", "typed")
        .set("choose:class", "typed");
    conflict.set("choose:points", "saved");
    let refused = two.send(&two.second, &conflict).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        refused.location
    );
    let mut kept = form(&refused.body, &two.path);
    assert_eq!(kept.value("text"), "De eis van de tweede.");
    assert_eq!(kept.value("points"), "5");
    assert!(
        refused.body.contains("De eis van de eerste."),
        "what was left out is in sight"
    );
    kept.set("points", "");
    let saved = two.send(&two.second, &kept).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(
        two.open(&two.first).await.value("text"),
        "De eis van de tweede."
    );
}

#[tokio::test]
async fn settings_have_two_versions_and_one_page() {
    let two = Two::officers("conflict-settings", Phase::Draft, "settings").await;
    let mut conflict = two
        .clash(
            &[("title", "Eerste titel"), ("organisation", "Gemeente Een")],
            &[("title", "Tweede titel"), ("organisation", "Gemeente Twee")],
        )
        .await;
    conflict
        .set("choose:title", "typed")
        .set("choose:organisation", "saved");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value("title"), "Tweede titel");
    assert_eq!(now.value("organisation"), "Gemeente Een");
}

#[tokio::test]
async fn a_price_is_chosen_without_being_shown() {
    let two = Two::officers("conflict-bid", Phase::Published, "bids/B1").await;
    let new = two.path.replace("/B1", "/new");
    let mut first = form(&two.demo.get(&new, &two.first).await.body, &new);
    first.set("name", "Inschrijver BV").set("price", "98765");
    two.send(&two.first, &first).await;
    let mut conflict = two
        .clash(
            &[("name", "Eerste naam BV"), ("price", "43210")],
            &[("name", "Tweede naam BV"), ("price", "54321")],
        )
        .await;
    let shown = conflict
        .fields
        .iter()
        .filter(|(name, _)| name.contains("shown:price"));
    let shown: Vec<&str> = shown.map(|(_, value)| value.as_str()).collect();
    assert_eq!(shown.len(), 2);
    assert!(
        shown
            .iter()
            .all(|text| !text.contains(|c: char| c.is_ascii_digit())),
        "{shown:?}"
    );
    conflict
        .set("choose:name", "typed")
        .set("choose:price", "saved");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(two.open(&two.first).await.value("name"), "Tweede naam BV");
}

#[tokio::test]
async fn of_many_answers_only_those_that_differ_are_asked() {
    let two = Two::officers("conflict-answers", Phase::Assessing, "bids/B1/answers").await;
    let open = two.open(&two.first).await;
    let radios = open
        .choices
        .iter()
        .filter(|(_, values)| values.contains(&"partly".to_owned()));
    let names: Vec<String> = radios.map(|(name, _)| name.clone()).take(5).collect();
    let all = |value: &'static str| -> Vec<(&str, &str)> {
        names.iter().map(|name| (name.as_str(), value)).collect()
    };
    let (mut one, mut other) = (two.open(&two.first).await, two.open(&two.second).await);
    for (name, value) in all("partly") {
        one.set(name, value);
    }
    for (name, value) in all("no") {
        other.set(name, value);
    }
    assert_eq!(
        two.send(&two.first, &one).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = two.send(&two.second, &other).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let mut conflict = form(&answer.body, &two.path);
    let asked = conflict
        .choices
        .keys()
        .filter(|name| name.starts_with("choose:"));
    assert_eq!(asked.count(), names.len());
    conflict.set(&format!("choose:{}", names[0]), "saved");
    // The button for the rest, which is there when the list is long.
    assert!(conflict.choices.is_empty() || answer.body.contains("conflict:rest"));
    conflict.set("conflict:rest", "typed");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value(&names[0]), "partly");
    assert!(names[1..].iter().all(|name| now.value(name) == "no"));
}

#[tokio::test]
async fn an_assessor_with_two_windows_chooses_between_their_own_marks() {
    let demo = Demo::start("conflict-mark").await;
    let cookie = demo.sign_in(ASSESSOR).await;
    let tender = demo.tender_at(Phase::Assessing).await;
    let path = format!("/tenders/{tender}/marks/P1/B1");
    let two = Two {
        first: cookie.clone(),
        second: demo.sign_in(ASSESSOR).await,
        demo,
        path,
    };
    let marks = two.open(&cookie).await.choices["mark"].clone();
    let mut conflict = two
        .clash(
            &[("mark", &marks[0]), ("reason", "Reden een.")],
            &[("mark", &marks[1]), ("reason", "Reden twee.")],
        )
        .await;
    conflict
        .set("choose:mark", "typed")
        .set("choose:reason", "saved");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(
        (now.value("mark"), now.value("reason")),
        (marks[1].as_str(), "Reden een.")
    );
}

#[tokio::test]
async fn whoever_saves_what_was_taken_out_gets_the_text_back() {
    for page in [
        "goals/O1",
        "requirements/R001",
        "knock-outs/K1",
        "motivation/bottlenecks/KP1",
    ] {
        let name = format!("conflict-gone-{}", page.replace('/', "-"));
        let two = Two::officers(&name, Phase::Draft, page).await;
        let mut other = two.open(&two.second).await;
        let field = if page.starts_with("goals") {
            "title"
        } else {
            "text"
        };
        other.set(field, "Hier is lang over nagedacht.");
        // It was empty when the form was opened.
        let empty = page.starts_with("goals").then_some("adds");
        if let Some(empty) = empty {
            assert_eq!(other.value(empty), "", "{page}");
            other.set(empty, "Ook dit is nieuw.");
        }
        let remove = format!("{}/remove", two.path);
        let removal = form(&two.demo.get(&two.path, &two.first).await.body, &remove);
        let removed = two.send(&two.first, &removal).await;
        assert_eq!(
            removed.status,
            StatusCode::SEE_OTHER,
            "{page} {}",
            removed.body
        );
        let answer = two.send(&two.second, &other).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{page}");
        assert!(
            answer.body.contains("Hier is lang over nagedacht."),
            "{page}"
        );
        let kept = answer.body.contains("Ook dit is nieuw.");
        assert_eq!(kept, empty.is_some(), "{page}");
        assert!(answer.body.contains("Dit is er niet meer"), "{page}");
    }
}

#[tokio::test]
async fn what_is_written_about_somebody_is_not_replaced_unseen() {
    let two = Two::officers("conflict-member", Phase::Draft, "members").await;
    let mut one = two.open(&two.first).await;
    let person = one.choices["person"].last().expect("somebody").clone();
    one.set("person", &person).set("role", "auditor");
    one.set("expertise", "Rekenkamer");
    let mut other = two.open(&two.second).await;
    other.set("person", &person).set("role", "auditor");
    other.set("expertise", "Accountant");
    let added = two.send(&two.first, &one).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let answer = two.send(&two.second, &other).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    assert!(answer.body.contains("Rekenkamer") && answer.body.contains("Accountant"));
    let mut conflict = form(&answer.body, &two.path);
    conflict.set("choose:expertise", "typed");
    let saved = two.send(&two.second, &conflict).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.demo.get(&two.path, &two.first).await.body;
    assert!(now.contains("Accountant") && !now.contains("Rekenkamer"));
}

#[tokio::test]
async fn what_was_changed_meanwhile_is_not_taken_out() {
    let two = Two::officers("conflict-remove", Phase::Draft, "goals/O1").await;
    let removal = form(
        &two.demo.get(&two.path, &two.second).await.body,
        &format!("{}/remove", two.path),
    );
    let mut change = two.open(&two.first).await;
    change.set("title", "Net gewijzigd");
    assert_eq!(
        two.send(&two.first, &change).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = two.send(&two.second, &removal).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("Dit is intussen gewijzigd"));
    assert!(answer.body.contains("Noor Hendriks"), "it says who");
    assert_eq!(two.open(&two.first).await.value("title"), "Net gewijzigd");
}
