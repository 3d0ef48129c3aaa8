//! The planning as a page: what the law gives, what stops publication, and who may know the value.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::browser_form::{PageForm, form};
use crate::support::demo::Demo;

const OFFICER: &str = "inkoper@voorbeeld.test";
const CONTRIBUTOR: &str = "adviseur@voorbeeld.test";

/// A site with the example in draft, as the officer.
struct Site {
    demo: Demo,
    cookie: String,
    tender: String,
}

impl Site {
    async fn start(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let cookie = demo.sign_in(OFFICER).await;
        let id = demo.tender_at(Phase::Draft).await;
        Self {
            demo,
            cookie,
            tender: format!("/tenders/{id}"),
        }
    }

    async fn page(&self, page: &str) -> String {
        let address = format!("{}/{page}", self.tender);
        self.demo.get(&address, &self.cookie).await.body
    }

    /// Changes fields of a form of a page and saves it.
    async fn save(&self, page: &str, change: impl FnOnce(&mut PageForm)) {
        let action = format!("{}/{page}", self.tender);
        let mut form = form(&self.page(page).await, &action);
        change(&mut form);
        let saved = self.demo.post(&action, &self.cookie, &form.pairs()).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }

    async fn publish(&self) -> StatusCode {
        let action = format!("{}/publish", self.tender);
        let hash = self.page("publish").await;
        let hash = hash.split("class=\"hash\">").nth(1).unwrap_or_default();
        let hash = hash.split('<').next().unwrap_or_default();
        let form = [("sure", "yes"), ("hash", hash)];
        self.demo.post(&action, &self.cookie, &form).await.status
    }
}

/// An electronic open procedure that is sent on Tuesday 1 September 2037 and closes on this day.
fn sent_and_closed(form: &mut PageForm, closes: &str) {
    form.set("step-date-1", "1 september 2037");
    form.set("step-date-3", "1 oktober 2037");
    form.set("step-date-4", closes);
}

#[tokio::test]
async fn the_page_counts_line_by_line_with_sources_and_is_no_legal_advice() {
    let site = Site::start("planning-lines").await;
    site.save("planning", |form| sent_and_closed(form, "12-10-2037"))
        .await;
    let page = site.page("planning").await;
    for said in [
        "Dit is geen juridisch advies",
        "Aanbestedingswet 2012, artikel 2.71(1)",
        "Geldt vanaf 1 juli 2016",
        "40 dagen later is zondag 11 oktober 2037",
        "11 oktober 2037 is een zondag",
        "Dus: maandag 12 oktober 2037",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("te kort"));
}

#[tokio::test]
async fn a_deadline_before_the_minimum_is_published_only_with_a_reason() {
    let site = Site::start("planning-early").await;
    site.save("planning", |form| sent_and_closed(form, "11-10-2037"))
        .await;
    let open = site.page("publish").await;
    assert!(open.contains("De sluiting is eerder gepland dan mag"));
    assert!(open.contains("Aanbestedingswet 2012, artikel 2.71(1)"));
    assert_eq!(site.publish().await, StatusCode::UNPROCESSABLE_ENTITY);
    site.save("planning", |form| {
        form.set("deviation-bids", "Zo afgesproken met de markt.");
    })
    .await;
    assert_eq!(site.publish().await, StatusCode::SEE_OTHER);
    // The reason is what tenderers read, and frozen with the rest.
    let document = site.page("documents/tender-document.html").await;
    assert!(document.contains("Zo afgesproken met de markt."));
    let frozen = site.page("planning").await;
    assert!(frozen.contains("<fieldset disabled"));
}

#[tokio::test]
async fn a_planned_dispatch_that_has_passed_is_counted_from_today() {
    let site = Site::start("planning-late").await;
    site.save("planning", |form| {
        form.set("step-date-1", "1 september 2020");
        form.set("step-date-4", "12-10-2020");
    })
    .await;
    let page = site.page("planning").await;
    assert!(page.contains("De termijnen zijn geteld vanaf vandaag"));
    let open = site.page("publish").await;
    assert!(open.contains("De termijnen zijn geteld vanaf vandaag"));
    assert!(open.contains("De sluiting is eerder gepland dan mag"));
    assert_eq!(site.publish().await, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn who_may_not_know_the_estimated_value_is_told_nothing_of_it() {
    let site = Site::start("planning-secret").await;
    let page = site.page("planning").await;
    assert!(page.contains("haalt de drempel"));
    assert!(site.page("knock-outs/K1").await.contains("35,8 %"));
    let cookie = site.demo.sign_in(CONTRIBUTOR).await;
    let other = Site { cookie, ..site };
    let page = other.page("planning").await;
    assert!(page.contains("De drempel is"), "{page}");
    assert!(!page.contains("haalt de drempel") && !page.contains("560"));
    let knock_out = other.page("knock-outs/K1").await;
    assert!(!knock_out.contains("35,8"));
    assert!(knock_out.contains("Aantal referenties voor deze kerncompetentie: 1"));
}

#[tokio::test]
async fn a_reference_above_the_limit_is_warned_about_beside_the_field() {
    let site = Site::start("planning-meter").await;
    site.save("knock-outs/K1", |form| {
        form.set("asked", "336.000,01");
    })
    .await;
    let page = site.page("knock-outs/K1").await;
    assert!(page.contains("boven de grens") && page.contains("60,1 %"));
    assert!(page.contains("voorschrift 3.5 G"));
    let list = site.page("knock-outs").await;
    assert!(list.contains("De waarde van een referentie ligt boven de grens"));
    site.save("knock-outs/K1", |form| {
        form.set("deviation", "De omvang zelf is het risico.");
    })
    .await;
    let list = site.page("knock-outs").await;
    assert!(!list.contains("De waarde van een referentie ligt boven de grens"));
}

#[tokio::test]
async fn the_open_points_tell_the_value_only_to_who_may_know_it() {
    let site = Site::start("planning-count").await;
    let contributor = site.demo.sign_in(CONTRIBUTOR).await;
    let front = async |cookie: &str| {
        let page = site.demo.get(&site.tender, cookie).await;
        assert_eq!(page.status, StatusCode::OK);
        page.without_tokens()
    };
    let before = (front(&site.cookie).await, front(&contributor).await);
    site.save("knock-outs/K1", |form| {
        form.set("asked", "336.000,01");
    })
    .await;
    assert_ne!(front(&site.cookie).await, before.0, "one point more");
    assert_eq!(front(&contributor).await, before.1);
}

#[tokio::test]
async fn phases_and_steps_keep_who_leads_them_and_when() {
    let site = Site::start("planning-steps").await;
    let page = site.page("planning/steps").await;
    let form = form(&page, &format!("{}/planning/steps", site.tender));
    let count = |list: &str| {
        let names = form.fields.iter().map(|(name, _)| name);
        let owners = names.filter(|name| name.starts_with(list) && name.contains(".owner"));
        owners.count()
    };
    assert_eq!((count("step."), count("phase.")), (12, 7));
    site.save("planning/steps", |form| {
        form.set("phase.F5.owner", "Kernteam");
        form.set("phase.F5.from", "31-05-2027");
    })
    .await;
    let page = site.page("planning/steps").await;
    assert!(page.contains("\nKernteam</textarea>") && page.contains("value=\"31 mei 2027\""));
    // What is agreed about each step was written on another page and is still there.
    let plan = site.page("implementation").await;
    assert!(plan.contains("We vormen een kernteam"));
}
