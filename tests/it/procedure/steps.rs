//! Every step from publication to the archive.

use axum::http::StatusCode;
use jiff::ToSpan;
use jiff::civil::Date;

use bestek::domain::law::country::Country;
use bestek::domain::law::standstill::last_day;
use bestek::domain::phase::Phase;
use bestek::i18n::date;

use super::clock::Hands;
use super::{ASSESSOR, AUDITOR, CHAIR, MANAGER, OFFICER, Site};

const WHY: &str = "Het plan van aanpak was het beste.";

/// A page, who takes the step, where, a form that is in order, and the deed.
type StepPage = (
    &'static str,
    &'static [&'static str],
    Phase,
    Vec<(&'static str, &'static str)>,
    &'static str,
);

/// Every step page, who takes it, where, and a form that is in order.
fn steps() -> Vec<StepPage> {
    vec![
        (
            "procedure/propose",
            &[OFFICER],
            Phase::PricesOpened,
            vec![("bid", "B1"), ("reason", WHY)],
            "propose-award",
        ),
        (
            "procedure/decide",
            &[MANAGER],
            Phase::AwardProposed,
            vec![("decision", "send-back"), ("reason", WHY)],
            "decide",
        ),
        (
            "procedure/standstill",
            &[OFFICER],
            Phase::Decided,
            vec![("country", "nl"), ("sent", "yes")],
            "start-standstill",
        ),
        (
            "procedure/award",
            &[OFFICER],
            Phase::Standstill,
            vec![("sure", "yes")],
            "award",
        ),
        (
            "procedure/archive",
            &[OFFICER],
            Phase::Awarded,
            vec![("until", "31-12-2099")],
            "archive",
        ),
    ]
}

#[tokio::test]
async fn a_step_is_refused_to_other_roles_and_at_other_phases() {
    let mut site = Site::at("matrix", Phase::Draft).await;
    for (page, roles, phase, form, deed) in steps() {
        for other in Phase::ALL.into_iter().filter(|other| *other != phase) {
            site.tender = site.demo.tender_at(other).await;
            site.refuses(roles[0], page, &form, StatusCode::CONFLICT, deed)
                .await;
            assert_eq!(
                site.get(roles[0], page).await.status,
                StatusCode::CONFLICT,
                "{page} {other:?}"
            );
        }
        site.tender = site.demo.tender_at(phase).await;
        let before = site.now().await.row;
        for who in [OFFICER, CHAIR, MANAGER, ASSESSOR, AUDITOR] {
            if !roles.contains(&who) {
                let answer = site.post(who, page, &form).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{who} {page}");
            }
        }
        assert_eq!(site.now().await.row, before);
    }
}

#[tokio::test]
async fn somebody_elses_tender_is_not_there() {
    let site = Site::at("stranger", Phase::Standstill).await;
    for (page, _, _, form, _) in steps() {
        let stranger = "beheerder@voorbeeld.test";
        let answer = site.post(stranger, page, &form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
}

#[tokio::test]
async fn from_proposal_to_archive() {
    let mut site = Site::at("road", Phase::PricesOpened).await;
    let hands = Hands::of(&mut site);
    propose_and_approve(&site).await;
    wait_and_award(&site, &hands).await;

    // At least three years in the archive.
    let page = "procedure/archive";
    let suggested = site.get(OFFICER, page).await;
    assert!(suggested.body.contains("value=\""));
    let soon = [("until", "01-01-2027")];
    assert_eq!(
        site.post(OFFICER, page, &soon).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(site.phase().await, Phase::Awarded);
    let late = [("until", "31-12-2099")];
    done(&site, OFFICER, page, &late, Phase::Archived).await;
    assert_eq!(
        site.now().await.row.retain_until.as_deref(),
        Some("2099-12-31")
    );
}

async fn propose_and_approve(site: &Site) {
    // Without a reason, or for who is not first, there is no proposal.
    let page = "procedure/propose";
    let first = site.get(OFFICER, page).await;
    let winner = first.body.split("name=\"bid\" value=\"").nth(1);
    let winner = winner.expect("a candidate")[..2].to_owned();
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    for form in [
        vec![("bid", winner.as_str()), ("reason", "  ")],
        vec![("bid", "B9"), ("reason", WHY)],
        vec![("reason", WHY)],
    ] {
        assert_eq!(site.post(OFFICER, page, &form).await.status, unprocessable);
    }
    assert_eq!(site.phase().await, Phase::PricesOpened);
    let form = [("bid", winner.as_str()), ("reason", WHY)];
    done(site, OFFICER, page, &form, Phase::AwardProposed).await;
    let asked = site.get(MANAGER, "procedure/decide").await.body;
    assert!(asked.contains(WHY), "{asked}");
    assert!(
        asked.contains("wint, krap") && asked.contains("<caption>Rangorde</caption>"),
        "who decides sees the ranking: {asked}"
    );
    assert!(!site.get(ASSESSOR, "procedure").await.body.contains(WHY));

    // Sent back with a reason, proposed again, approved.
    let page = "procedure/decide";
    let back = [("decision", "send-back"), ("reason", "")];
    assert_eq!(site.post(MANAGER, page, &back).await.status, unprocessable);
    assert_eq!(site.post(MANAGER, page, &[]).await.status, unprocessable);
    let back = [("decision", "send-back"), ("reason", "Leg de prijs uit.")];
    done(site, MANAGER, page, &back, Phase::PricesOpened).await;
    assert!(
        site.get(OFFICER, "procedure")
            .await
            .body
            .contains("Leg de prijs uit.")
    );
    done(
        site,
        OFFICER,
        "procedure/propose",
        &form,
        Phase::AwardProposed,
    )
    .await;
    let approve = [("decision", "approve"), ("reason", "")];
    done(site, MANAGER, page, &approve, Phase::Decided).await;
}

async fn wait_and_award(site: &Site, hands: &Hands) {
    // Letters, then days on which nobody can award.
    let page = "procedure/standstill";
    assert_eq!(
        site.post(OFFICER, page, &[("country", "nl")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let sent = [("country", "nl"), ("sent", "yes")];
    done(site, OFFICER, page, &sent, Phase::Standstill).await;
    let until: Date = site
        .now()
        .await
        .row
        .standstill_until
        .expect("a day")
        .parse()
        .expect("a date");
    let today = date::day_of(site.demo.app.means.clock.now());
    assert_eq!(until, last_day(Country::Netherlands, today));
    let sure = [("sure", "yes")];
    let page = "procedure/award";
    let early = site
        .refuses(OFFICER, page, &sure, StatusCode::CONFLICT, "award")
        .await;
    assert!(early.body.contains("De opschortende termijn loopt nog"));
    let days = today.until(until).expect("days between").get_days();
    hands.shift((24 * i64::from(days)).hours());
    site.refuses(OFFICER, page, &sure, StatusCode::CONFLICT, "award")
        .await;
    hands.shift(24.hours());
    // The example asks for service levels: were they talked about, or why not?
    let silent = site.post(OFFICER, page, &sure).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("Vul de dag in"), "{}", silent.body);
    let ahead = [("sure", "yes"), ("service_on", "31-12-2099")];
    let ahead = site.post(OFFICER, page, &ahead).await;
    assert_eq!(ahead.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = [("sure", "yes"), ("service_reason", WHY)];
    done(site, OFFICER, page, &told, Phase::Awarded).await;
}

/// Asserts that a form takes its step and is logged.
async fn done(site: &Site, who: &str, page: &str, form: &[(&str, &str)], phase: Phase) {
    let logged = site.log().await.len();
    let answer = site.post(who, page, form).await;
    assert_eq!(
        answer.status,
        StatusCode::SEE_OTHER,
        "{page}: {}",
        answer.body
    );
    assert_eq!(site.phase().await, phase, "{page}");
    let log = site.log().await;
    assert_eq!(log.len(), logged + 1, "{page} is one deed");
    assert!(!log[0].detail.contains(WHY), "the log tells no reasons");
}

#[tokio::test]
async fn a_clock_before_the_previous_step_stops_every_step() {
    let mut site = Site::at("clock-steps", Phase::Draft).await;
    let hands = Hands::of(&mut site);
    // Still after the sign-in sessions' start, before the step of each example.
    hands.shift(-(1.hour()));
    for (page, roles, phase, form, deed) in steps() {
        site.tender = site.demo.tender_at(phase).await;
        let answer = site
            .refuses(roles[0], page, &form, StatusCode::CONFLICT, deed)
            .await;
        assert!(answer.body.contains("De klok loopt achter"), "{page}");
    }
}

#[tokio::test]
async fn withdrawing_asks_a_reason_and_opens_nothing() {
    for (who, phase) in [(OFFICER, Phase::QualityFixed), (MANAGER, Phase::Standstill)] {
        let site = Site::at(&format!("withdraw-{}", phase.name()), phase).await;
        let page = "procedure/withdraw";
        let bare = [("sure", "yes"), ("reason", "")];
        assert_eq!(
            site.post(who, page, &bare).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let form = [("sure", "yes"), ("reason", "Het budget is vervallen.")];
        done(&site, who, page, &form, phase).await;
        assert!(site.now().await.standing().withdrawn);
        let road = site.get(ASSESSOR, "procedure").await;
        assert!(road.body.contains("Het budget is vervallen."));
        if phase == Phase::QualityFixed {
            let form = [("password", bestek::cli::demo::PASSWORD)];
            site.refuses(
                OFFICER,
                "outcome/open",
                &form,
                StatusCode::CONFLICT,
                "open-prices",
            )
            .await;
            let outcome = site.get(OFFICER, "outcome").await;
            assert!(!outcome.body.contains("308.400"));
        }
        site.refuses(who, page, &form, StatusCode::CONFLICT, "withdraw")
            .await;
        let keep = [("until", "31-12-2099")];
        done(&site, OFFICER, "procedure/archive", &keep, phase).await;
        site.refuses(
            OFFICER,
            "procedure/archive",
            &keep,
            StatusCode::CONFLICT,
            "archive",
        )
        .await;
    }
}

#[tokio::test]
async fn after_the_award_nobody_withdraws() {
    let site = Site::at("withdraw-late", Phase::Awarded).await;
    let form = [("sure", "yes"), ("reason", WHY)];
    for who in [OFFICER, MANAGER] {
        site.refuses(
            who,
            "procedure/withdraw",
            &form,
            StatusCode::CONFLICT,
            "withdraw",
        )
        .await;
    }
}

#[tokio::test]
async fn the_road_is_told_at_every_phase_to_everybody() {
    let mut site = Site::at("told", Phase::Draft).await;
    for phase in Phase::ALL {
        site.tender = site.demo.tender_at(phase).await;
        for who in [
            OFFICER,
            CHAIR,
            MANAGER,
            ASSESSOR,
            AUDITOR,
            "adviseur@voorbeeld.test",
        ] {
            for page in ["procedure", ""] {
                let answer = site.get(who, page).await;
                assert_eq!(answer.status, StatusCode::OK, "{who} {phase:?} {page}");
                assert!(!answer.body.contains('⟦'), "{who} {phase:?} {page}");
            }
        }
    }
}
