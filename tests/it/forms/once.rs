//! A form that is sent again gets the same answer and does nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};

use bestek::actions::means::{Clock, Means, SystemClock};
use bestek::domain::phase::Phase;
use bestek::web::app::App;

use crate::forms::second_officer;
use crate::support::browser_form::{PageForm, form};
use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";

/// A deed that adds something, and where one sees how often it happened.
struct Adding {
    page: String,
    fields: Vec<(&'static str, String)>,
    listed: String,
    sign: &'static str,
}

async fn addings(demo: &Demo) -> Vec<Adding> {
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let published = format!("/tenders/{}", demo.tender_at(Phase::Published).await);
    let cookie = demo.sign_in(OFFICER).await;
    let members = format!("{draft}/members");
    let invite = form(&demo.get(&members, &cookie).await.body, &members);
    let nobody_yet = invite.choices["person"].last().expect("somebody").clone();
    vec![
        Adding {
            page: format!("{draft}/requirements/new"),
            fields: vec![
                ("text", "De leverancier telt elke eis één keer.".to_owned()),
                ("class", "must".to_owned()),
            ],
            listed: format!("{draft}/requirements"),
            sign: "De leverancier telt elke eis één keer.",
        },
        Adding {
            page: format!("{published}/bids/new"),
            fields: vec![
                ("name", "Tweemaal Klik BV".to_owned()),
                ("price", "123456".to_owned()),
            ],
            listed: format!("{published}/bids"),
            sign: "Tweemaal Klik BV",
        },
        Adding {
            page: members.clone(),
            fields: vec![
                ("person", nobody_yet),
                ("role", "auditor".to_owned()),
                ("expertise", "telt mee".to_owned()),
            ],
            listed: members,
            sign: "telt mee",
        },
        Adding {
            page: "/tenders/new".to_owned(),
            fields: vec![
                ("title", "Een aanbesteding die er één keer is".to_owned()),
                ("reference", "EENMAAL-1".to_owned()),
                ("organisation", "Gemeente Eenmaal".to_owned()),
            ],
            listed: "/".to_owned(),
            sign: "Een aanbesteding die er één keer is",
        },
    ]
}

impl Adding {
    /// The page's own form, filled in.
    async fn filled(&self, demo: &Demo, cookie: &str) -> PageForm {
        let page = demo.get(&self.page, cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{}", self.page);
        let mut form = form(&page.body, &self.page);
        for (name, value) in &self.fields {
            form.set(name, value);
        }
        form
    }

    async fn times(&self, demo: &Demo, cookie: &str) -> usize {
        let page = demo.get(&self.listed, cookie).await.body;
        page.matches(&format!(">{}<", self.sign)).count()
            + page.matches(&format!(" {}<", self.sign)).count()
    }
}

async fn send(demo: &Demo, cookie: &str, form: &PageForm) -> Answer {
    demo.post(&form.action, cookie, &form.pairs()).await
}

#[tokio::test]
async fn a_form_that_is_sent_twice_acts_once_and_is_answered_twice() {
    let demo = Demo::start("once-twice").await;
    let cookie = demo.sign_in(OFFICER).await;
    for adding in addings(&demo).await {
        let form = adding.filled(&demo, &cookie).await;
        let before = adding.times(&demo, &cookie).await;
        let first = send(&demo, &cookie, &form).await;
        assert_eq!(
            first.status,
            StatusCode::SEE_OTHER,
            "{} {}",
            adding.page,
            first.body
        );
        let once = adding.times(&demo, &cookie).await;
        assert!(once > before, "{} shows what was added", adding.listed);
        let second = send(&demo, &cookie, &form).await;
        assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", adding.page);
        assert_eq!(second.location, first.location);
        assert_eq!(adding.times(&demo, &cookie).await, once, "{}", adding.page);
        // The same words in a form of its own are another deed.
        let again = adding.filled(&demo, &cookie).await;
        assert_ne!(again.value("form_token"), form.value("form_token"));
    }
}

#[tokio::test]
async fn eight_equal_forms_at_once_act_once() {
    let demo = Demo::start("once-eight").await;
    let cookie = demo.sign_in(OFFICER).await;
    for adding in addings(&demo).await {
        let form = adding.filled(&demo, &cookie).await;
        let before = adding.times(&demo, &cookie).await;
        let sent = std::iter::repeat_with(|| send(&demo, &cookie, &form)).take(8);
        let answers = join_all(sent.collect()).await;
        for answer in &answers {
            assert_eq!(
                answer.status,
                StatusCode::SEE_OTHER,
                "{} {}",
                adding.page,
                answer.body
            );
            assert_eq!(answer.location, answers[0].location);
        }
        let eightfold = adding.times(&demo, &cookie).await - before;
        assert!(eightfold > 0, "{}", adding.page);
        let single = adding.filled(&demo, &cookie).await;
        let before = adding.times(&demo, &cookie).await;
        send(&demo, &cookie, &single).await;
        if adding.sign != "telt mee" {
            let one = adding.times(&demo, &cookie).await - before;
            assert_eq!(eightfold, one, "{} acts once", adding.page);
        }
    }
}

/// All of them at once, on the threads of the test.
async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = futures.into_iter().map(Box::pin).collect();
    let mut answers: Vec<Option<F::Output>> = waiting.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, answer) in waiting.iter_mut().zip(&mut answers) {
            if answer.is_none()
                && let std::task::Poll::Ready(output) = future.as_mut().poll(context)
            {
                *answer = Some(output);
            }
        }
        if answers.iter().all(Option::is_some) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    answers.into_iter().flatten().collect()
}

#[tokio::test]
async fn the_same_form_with_other_content_is_refused_and_shown() {
    let demo = Demo::start("once-other").await;
    let cookie = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(0);
    let mut form = adding.filled(&demo, &cookie).await;
    send(&demo, &cookie, &form).await;
    let once = adding.times(&demo, &cookie).await;
    form.set("text", "Een heel andere eis & meer.");
    let answer = send(&demo, &cookie, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Een heel andere eis &amp; meer."));
    assert!(answer.body.contains("al verstuurd met andere inhoud"));
    assert_eq!(adding.times(&demo, &cookie).await, once);
    let listed = demo.get(&adding.listed, &cookie).await.body;
    assert!(!listed.contains("Een heel andere eis"));
    // Nor does the token open another path.
    let elsewhere = adding.page.replace("/requirements/", "/goals/");
    let answer = demo.post(&elsewhere, &cookie, &form.pairs()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_token_of_somebody_else_gives_no_part_in_their_answer() {
    let demo = Demo::start("once-person").await;
    let officer = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(0);
    let form = adding.filled(&demo, &officer).await;
    let first = send(&demo, &officer, &form).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let assessor = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let answer = send(&demo, &assessor, &form).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.location);
    // Somebody who writes here too acts, with the token as their own.
    let colleague = second_officer(&demo, &officer, Phase::Draft).await;
    let once = adding.times(&demo, &officer).await;
    let answer = send(&demo, &colleague, &form).await;
    assert_ne!(answer.location, first.location, "{}", answer.status);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(adding.times(&demo, &officer).await > once);
}

#[tokio::test]
async fn a_form_that_was_refused_may_be_sent_again() {
    let demo = Demo::start("once-refused").await;
    let cookie = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(0);
    let mut form = adding.filled(&demo, &cookie).await;
    form.set("text", "");
    let refused = send(&demo, &cookie, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    form.set("text", adding.sign);
    let answer = send(&demo, &cookie, &form).await;
    assert_eq!(
        answer.status,
        StatusCode::SEE_OTHER,
        "nothing had used the token"
    );
}

#[tokio::test]
async fn a_restart_forgets_no_form() {
    let mut demo = Demo::start("once-restart").await;
    let cookie = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(1);
    let form = adding.filled(&demo, &cookie).await;
    let first = send(&demo, &cookie, &form).await;
    let once = adding.times(&demo, &cookie).await;
    demo.replace(demo.app.clone());
    let second = send(&demo, &cookie, &form).await;
    assert_eq!(second.location, first.location);
    assert_eq!(adding.times(&demo, &cookie).await, once);
}

/// The machine's clock, some hours on.
struct Later(AtomicI64);

impl Clock for Later {
    fn now(&self) -> Timestamp {
        let hours = SignedDuration::from_hours(self.0.load(Ordering::SeqCst));
        SystemClock.now().checked_add(hours).expect("a time")
    }
}

#[tokio::test]
async fn a_form_of_longer_than_a_day_ago_is_shown_before_it_acts() {
    let mut demo = Demo::start("once-old").await;
    let clock = Arc::new(Later(AtomicI64::new(0)));
    demo.replace(App {
        means: Means {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            ..demo.app.means.clone()
        },
        ..demo.app.clone()
    });
    let cookie = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(0);
    let used = adding.filled(&demo, &cookie).await;
    let waiting = adding.filled(&demo, &cookie).await;
    assert_eq!(
        send(&demo, &cookie, &used).await.status,
        StatusCode::SEE_OTHER
    );
    let once = adding.times(&demo, &cookie).await;
    clock.0.store(25, Ordering::SeqCst);
    let cookie = demo.sign_in(OFFICER).await;
    // Another form acts, so that what is too old is forgotten; the used form still acts once.
    let other = addings(&demo).await.remove(1).filled(&demo, &cookie).await;
    assert_eq!(
        send(&demo, &cookie, &other).await.status,
        StatusCode::SEE_OTHER
    );
    for old in [used, waiting] {
        let answer = send(&demo, &cookie, &old).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("langer dan een dag open"));
        assert_eq!(adding.times(&demo, &cookie).await, once);
        let fresh = form(&answer.body, &adding.page);
        assert_eq!(fresh.value("text"), adding.sign, "nothing typed is lost");
    }
}

#[tokio::test]
async fn a_token_that_is_none_is_refused() {
    let demo = Demo::start("once-none").await;
    let cookie = demo.sign_in(OFFICER).await;
    let adding = addings(&demo).await.remove(0);
    let mut form = adding.filled(&demo, &cookie).await;
    form.set("form_token", "zelf verzonnen");
    let answer = send(&demo, &cookie, &form).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}
