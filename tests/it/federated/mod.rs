//! Signing in with the account of the organisation, against a provider on this machine.

mod refusals;
mod settings;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::{Timestamp, ToSpan};

use bestek::actions::accounts;
use bestek::actions::federated::{Provider as Client, Settings};
use bestek::actions::means::{Clock, Means};
use bestek::cli::demo::PASSWORD;
use bestek::storage::log;
use bestek::web::app::App;
use bestek::web::paths;

use crate::support::demo::{Answer, Demo};
use crate::support::oidc::{CLIENT_ID, CLIENT_SECRET, Provider};

/// The machine's clock, ahead by as many seconds as a test wants.
#[derive(Default)]
struct Ahead(AtomicI64);

impl Clock for Ahead {
    fn now(&self) -> Timestamp {
        Timestamp::now() + self.0.load(Ordering::SeqCst).seconds()
    }
}

/// The demonstration with a provider.
struct Office {
    site: Demo,
    provider: Provider,
    clock: Arc<Ahead>,
}

impl Office {
    async fn open(name: &str) -> Self {
        let provider = Provider::start().await;
        let mut site = Demo::start(&format!("federated-{name}")).await;
        let clock = Arc::new(Ahead::default());
        let app = App {
            oidc: Some(Arc::new(client(&provider.issuer))),
            means: Means {
                clock: Arc::clone(&clock) as Arc<dyn Clock>,
                ..site.app.means.clone()
            },
            ..site.app.clone()
        };
        site.replace(app);
        Self {
            site,
            provider,
            clock,
        }
    }

    /// Leaves for the provider; gives its address and the cookie.
    async fn leave(&self) -> (String, String) {
        let left = self.site.get(paths::ORGANISATION_SIGN_IN, "").await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.body);
        (left.location, left.cookie)
    }

    /// Goes all the way, as a browser would.
    async fn sign_in(&self) -> Answer {
        let (address, cookie) = self.leave().await;
        let back = self.provider.visit(&address);
        self.site.get(&back, &cookie).await
    }

    /// How the last line of the log begins and ends: the deed and its detail.
    async fn last_logged(&self) -> (String, String) {
        let entries = log::after(&self.site.app.means.db, 0, 10_000)
            .await
            .expect("the log");
        let last = entries.last().expect("something was logged");
        (last.deed.clone(), last.detail.clone())
    }

    /// Whether a cookie is a session of somebody.
    async fn is_signed_in(&self, cookie: &str) -> bool {
        self.site.get("/", cookie).await.status == StatusCode::OK
    }
}

/// The settings of the tests, with a provider.
fn client(issuer: &str) -> Client {
    Client::new(Settings {
        issuer: issuer.to_owned(),
        client_id: CLIENT_ID.to_owned(),
        client_secret: CLIENT_SECRET.to_owned(),
        name: "Stad Voorbeeld".to_owned(),
        redirect: format!("http://127.0.0.1:8080{}", paths::ORGANISATION_BACK),
        organisation: "main".to_owned(),
    })
    .expect("the settings are right")
}

#[tokio::test]
async fn a_person_signs_in_with_the_account_of_the_organisation() {
    let office = Office::open("works").await;
    let page = office.site.get("/sign-in?next=/tenders/new", "").await;
    assert!(
        page.body.contains("Inloggen met Stad Voorbeeld"),
        "{}",
        page.body
    );
    let link = "/sign-in/organisation?next=%2Ftenders%2Fnew";
    assert!(page.body.contains(link), "{}", page.body);

    let left = office.site.get(link, "").await;
    let back = office.provider.visit(&left.location);
    for name in ["state", "nonce", "code_challenge"] {
        assert_eq!(
            office.provider.last(name).len(),
            43,
            "{name} cannot be guessed"
        );
    }
    let came = office.site.get(&back, &left.cookie).await;
    assert_eq!(came.status, StatusCode::SEE_OTHER, "{}", came.body);
    assert_eq!(came.location, "/tenders/new");
    let home = office.site.get("/", &came.cookie).await;
    assert!(home.body.contains("Noor Hendriks"));
}

#[tokio::test]
async fn the_second_time_the_account_counts_and_not_the_address() {
    let office = Office::open("subject").await;
    assert!(office.is_signed_in(&office.sign_in().await.cookie).await);
    office.provider.shape(|shape| {
        shape.email = Some("nieuwe.naam@voorbeeld.test".to_owned());
        shape.verified = None;
    });
    let again = office.sign_in().await;
    let home = office.site.get("/", &again.cookie).await;
    assert!(home.body.contains("Noor Hendriks"));
}

#[tokio::test]
async fn a_second_factor_is_up_to_the_provider() {
    let office = Office::open("second").await;
    let means = &office.site.app.means;
    let administrator = bestek::storage::person::by_email(&means.db, "beheerder@voorbeeld.test");
    let administrator = administrator.await.expect("people").expect("one");
    accounts::require_second_factor(means, &administrator, true)
        .await
        .expect("the organisation asks for it");
    let mut site = office.site;
    site.replace(App {
        demo: false,
        ..site.app.clone()
    });
    let left = site.get(paths::ORGANISATION_SIGN_IN, "").await;
    let back = office.provider.visit(&left.location);
    let came = site.get(&back, &left.cookie).await;
    assert_eq!(site.get("/", &came.cookie).await.status, StatusCode::OK);
    let form = [("email", "inkoper@voorbeeld.test"), ("password", PASSWORD)];
    let typed = site.post("/sign-in", "", &form).await;
    let home = site.get("/", &typed.cookie).await;
    assert_eq!(
        home.status,
        StatusCode::SEE_OTHER,
        "who typed a password must get one first"
    );
}

#[tokio::test]
async fn nothing_is_asked_of_the_provider_before_somebody_wants_to_sign_in() {
    let office = Office::open("lazy").await;
    office.site.get("/sign-in", "").await;
    assert_eq!(office.provider.visits("describe"), 0);
    for _ in 0..3 {
        assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
    }
    let asked = (
        office.provider.visits("describe"),
        office.provider.visits("keys"),
    );
    assert_eq!(asked, (1, 1), "description and keys are kept");
    office.clock.0.store(3700, Ordering::SeqCst);
    office.provider.shape(|shape| shape.expires = 7200);
    assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
    assert_eq!(office.provider.visits("keys"), 2, "but not for ever");
}

#[tokio::test]
async fn a_new_key_of_the_provider_is_found() {
    let office = Office::open("rotated").await;
    assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
    office.provider.shape(|shape| shape.key = 2);
    assert_eq!(office.sign_in().await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        office.last_logged().await.1,
        "token-signature",
        "not asked again within a minute"
    );
    office.clock.0.store(61, Ordering::SeqCst);
    assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
    assert_eq!(office.provider.visits("keys"), 2);
}

#[tokio::test]
async fn another_server_process_can_take_somebody_back() {
    let office = Office::open("processes").await;
    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    let mut site = office.site;
    let app = App {
        oidc: Some(Arc::new(client(&office.provider.issuer))),
        ..site.app.clone()
    };
    site.replace(app);
    assert_eq!(site.get(&back, &cookie).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn without_a_provider_there_is_no_such_page() {
    let site = Demo::start("federated-none").await;
    assert!(!site.get("/sign-in", "").await.body.contains("organisation"));
    for path in [paths::ORGANISATION_SIGN_IN, paths::ORGANISATION_BACK] {
        assert_eq!(
            site.get(path, "").await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_cookie_of_somebody_on_the_way_is_short_lived_and_out_of_reach_of_scripts() {
    let office = Office::open("cookie").await;
    let request = Request::get(paths::ORGANISATION_SIGN_IN);
    let cookies = office.site.cookies(request, Body::empty()).await;
    let set = &cookies[0];
    for part in ["HttpOnly", "SameSite=Lax", "Max-Age=600", "Path=/"] {
        assert!(set.contains(part), "{part} in {set}");
    }
    let mut site = office.site;
    site.replace(App {
        secure: true,
        ..site.app.clone()
    });
    let request = Request::get(paths::ORGANISATION_SIGN_IN);
    let cookies = site.cookies(request, Body::empty()).await;
    assert!(cookies[0].starts_with("__Host-bestek-organisation=") && cookies[0].contains("Secure"));

    let kept = cookies[0].split(';').next().unwrap_or_default();
    let request = Request::get("/sign-in/organisation/back?state=x").header(header::COOKIE, kept);
    let left = site.cookies(request, Body::empty()).await;
    assert!(
        left.is_empty(),
        "an answer to another question ends nothing: {left:?}"
    );
}
