//! Every method through the router: chosen on the form, saved, and shown again.

use axum::http::StatusCode;

use bestek::domain::award::method::name::{FormulaName, MethodName};
use bestek::domain::phase::Phase;
use bestek::i18n::{Language, method};

use crate::support::demo::Demo;

/// A form with what every method and formula asks.
const EVERYTHING: [(&str, &str); 22] = [
    ("ratio", "30"),
    ("formula", "line"),
    ("full_at", "100000"),
    ("zero_at", "400000"),
    ("fixed_price", "200000"),
    ("multiple", "2"),
    ("factor", "2"),
    ("base", "400000"),
    ("alpha", "0,5"),
    ("knee", "85"),
    ("significant", "5"),
    ("percent", "25"),
    ("estimate", "300000"),
    ("exponent", "5"),
    ("corridor", "5"),
    ("decide_by", "lower-price"),
    ("reference", "median"),
    ("ceiling_rule", "exclude"),
    ("ties", "higher-quality"),
    ("detectors", "1"),
    ("detector-1", "below-mean"),
    ("detector-percent-1", "30"),
];

/// A page as text, with its signs as they are read.
fn read(body: &str) -> String {
    body.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

struct Officer {
    demo: Demo,
    cookie: String,
    tender: String,
}

impl Officer {
    async fn at_work(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let cookie = demo.sign_in("inkoper@voorbeeld.test").await;
        let tender = demo.tender_at(Phase::Draft).await;
        Self {
            demo,
            cookie,
            tender,
        }
    }

    async fn page(&self, path: &str) -> String {
        let address = format!("/tenders/{}/{path}", self.tender);
        let answer = self.demo.get(&address, &self.cookie).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        read(&answer.body)
    }

    /// Saves the form with these fields in place of the usual ones.
    async fn choose(&self, changes: &[(&str, &str)]) -> StatusCode {
        let form = self.page("scoring/method").await;
        let (_, rest) = form
            .split_once("name=\"version\" value=\"")
            .expect("the form holds its version");
        let version = rest.split('"').next().unwrap_or_default().to_owned();
        let replaced = |name: &str| changes.iter().any(|(one, _)| *one == name);
        let mut fields = vec![("version", version.as_str())];
        fields.extend(EVERYTHING.into_iter().filter(|(name, _)| !replaced(name)));
        fields.extend(changes);
        let address = format!("/tenders/{}/scoring/method", self.tender);
        let answer = self.demo.post(&address, &self.cookie, &fields).await;
        answer.status
    }
}

fn is_checked(form: &str, value: &str) -> bool {
    form.contains(&format!("value=\"{value}\" checked"))
}

#[tokio::test]
async fn every_method_is_saved_shown_and_explained() {
    let officer = Officer::at_work("methods").await;
    let texts = Language::Nl.texts();
    for name in MethodName::ALL {
        let status = officer.choose(&[("method", name.name())]).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{name:?}");
        assert!(
            is_checked(&officer.page("scoring/method").await, name.name()),
            "{name:?}"
        );
        let overview = officer.page("scoring").await;
        assert!(overview.contains(&method::name(texts, name)), "{name:?}");
        let explained = texts.get("character-dependence");
        // Two methods ask values of criteria, which the example does not have; the method itself
        // is complete without them.
        assert!(overview.contains(&explained), "{name:?}");
    }
}

#[tokio::test]
async fn every_formula_is_saved_shown_and_explained() {
    let officer = Officer::at_work("formulas").await;
    let texts = Language::Nl.texts();
    for name in FormulaName::ALL {
        let chosen = [("method", "weighted-points"), ("formula", name.name())];
        assert_eq!(officer.choose(&chosen).await, StatusCode::SEE_OTHER);
        assert!(
            is_checked(&officer.page("scoring/method").await, name.name()),
            "{name:?}"
        );
        let overview = officer.page("scoring").await;
        assert!(
            overview.contains(&method::formula_name(texts, name)),
            "{name:?}"
        );
        assert!(
            overview.contains(&texts.get("character-exchange")),
            "{name:?}"
        );
    }
}

#[tokio::test]
async fn what_another_method_stored_comes_back_with_it() {
    let officer = Officer::at_work("methods-kept").await;
    let before = officer.page("scoring/method").await;
    assert!(before.contains("name=\"full_at\" value=\"180000\""));
    let status = officer.choose(&[("method", "lowest-price"), ("full_at", "1")]);
    assert_eq!(status.await, StatusCode::SEE_OTHER);
    let after = officer.page("scoring/method").await;
    assert!(after.contains("name=\"full_at\" value=\"180000\""));
}

#[tokio::test]
async fn a_deduction_of_everything_is_refused_beside_its_field() {
    let officer = Officer::at_work("methods-refused").await;
    let chosen = [("method", "percentage-deduction"), ("percent", "100")];
    assert_eq!(
        officer.choose(&chosen).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}
