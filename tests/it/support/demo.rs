//! The demonstration in a temporary folder, with requests that go straight to the router.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use tower::ServiceExt;

use bestek::actions::accounts::Site;
use bestek::actions::check::{self, Finding};
use bestek::actions::means::Means;
use bestek::actions::procurement;
use bestek::cli::demo;
use bestek::documents::open_data::UNREGISTERED;
use bestek::domain::phase::Phase;
use bestek::libraries::Libraries;
use bestek::storage::db::Db;
use bestek::web::app::App;
use bestek::web::router;

use crate::support::database::Place;

/// Read once: they are long, and no test changes them.
static LIBRARIES: LazyLock<Arc<Libraries>> =
    LazyLock::new(|| Arc::new(Libraries::embedded().expect("the libraries are right")));

/// The whole tool with the worked example, without a socket.
pub struct Demo {
    /// What every request can reach.
    pub app: App,
    router: Router,
    /// Where the rows are.
    pub place: Place,
    broken_on_purpose: AtomicBool,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where a redirect leads.
    pub location: String,
    /// The body as text; binary files as far as they are text.
    pub body: String,
    /// The first cookie that was set, without its attributes.
    pub cookie: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
    headers: HeaderMap,
}

impl Answer {
    /// The first value of a header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }

    /// The body without the tokens of its forms, which differ each time.
    pub fn without_tokens(&self) -> String {
        let mut pieces = self.body.split("name=\"form_token\" value=\"");
        let first = pieces.next().unwrap_or_default().to_owned();
        let rest = pieces.map(|piece| piece.split_once('"').map_or("", |(_, rest)| rest));
        rest.fold(first, |text, piece| text + piece)
    }

    /// All headers, one per line.
    pub fn head(&self) -> String {
        let lines = self.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            format!("{name}: {value}\n")
        });
        lines.collect()
    }
}

impl Demo {
    /// The worked example at every phase; `name` helps whoever finds the data while a test runs.
    pub async fn start(name: &str) -> Self {
        Self::filled(Self::empty(name).await).await
    }

    /// The same in a file, also when the tests run on a server.
    pub async fn start_in_file(name: &str) -> Self {
        Self::filled(Self::empty_in_file(name).await).await
    }

    async fn filled(site: Self) -> Self {
        Box::pin(demo::load(&site.app.means))
            .await
            .expect("the worked example loads");
        let mut site = site;
        site.replace(App {
            demo: true,
            ..site.app.clone()
        });
        site
    }

    /// A fresh installation in which nobody has an account.
    pub async fn empty(name: &str) -> Self {
        Self::at(Place::new(name)).await
    }

    /// The same in a file, also when the tests run on a server.
    pub async fn empty_in_file(name: &str) -> Self {
        Self::at(Place::file(name)).await
    }

    async fn at(place: Place) -> Self {
        let db = place.open().await;
        let app = App {
            means: Means::of_machine(db),
            libraries: Arc::clone(&LIBRARIES),
            demo: false,
            secure: false,
            site: Site::Unknown,
            oidc: None,
            ocid_prefix: UNREGISTERED.into(),
        };
        Self {
            router: router(app.clone()),
            app,
            place,
            broken_on_purpose: AtomicBool::new(false),
        }
    }

    /// Goes on with other settings on the same data.
    pub fn replace(&mut self, app: App) {
        self.router = router(app.clone());
        self.app = app;
    }

    /// Says that this test breaks the data on purpose, so that its end need not find it whole.
    pub fn is_broken_on_purpose(&self) {
        self.broken_on_purpose.store(true, Ordering::Relaxed);
    }

    /// Where the data is.
    pub fn folder(&self) -> &Path {
        self.place.folder()
    }

    /// Signs an example person in; returns the cookie.
    pub async fn sign_in(&self, email: &str) -> String {
        let answer = self.post("/sign-in/example", "", &[("email", email)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{email} signs in");
        answer.cookie
    }

    /// Gets a page as whoever the cookie belongs to.
    pub async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.send(
            Request::get(path).header(header::COOKIE, cookie),
            Body::empty(),
        )
        .await
    }

    /// Sends a form as whoever the cookie belongs to.
    pub async fn post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    /// Sends any request.
    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request.body(body).expect("the request is well formed");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers");
        let (head, body) = response.into_parts();
        let text = |name: header::HeaderName| {
            let value = head.headers.get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (location, cookie) = (text(header::LOCATION), text(header::SET_COOKIE));
        let status = head.status;
        let bytes = axum::body::to_bytes(body, usize::MAX).await;
        let bytes = bytes.expect("the body is whole");
        Answer {
            status,
            location,
            bytes: bytes.to_vec(),
            body: String::from_utf8_lossy(&bytes).into_owned(),
            cookie: cookie.split(';').next().unwrap_or_default().to_owned(),
            headers: head.headers,
        }
    }

    /// Sends any request; gives the cookies that were set, whole.
    pub async fn cookies(&self, request: axum::http::request::Builder, body: Body) -> Vec<String> {
        let request = request.body(body).expect("the request is well formed");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers");
        let set = response.headers().get_all(header::SET_COOKIE).iter();
        set.filter_map(|value| Some(value.to_str().ok()?.to_owned()))
            .collect()
    }

    /// The id of the example tender that stands at `phase`.
    pub async fn tender_at(&self, phase: Phase) -> String {
        let people = bestek::actions::accounts::people(&self.app.means, "main")
            .await
            .expect("people");
        let officer = people
            .iter()
            .find(|one| one.email.starts_with("inkoper"))
            .expect("officer");
        let listed = procurement::list(&self.app.means, &officer.person_id)
            .await
            .expect("a list");
        let found = listed.into_iter().find(|one| one.row.phase == phase);
        found
            .expect("the example is there at every phase")
            .row
            .tender_id
    }
}

/// Checks in a thread with a runtime of its own: a drop can wait for neither.
fn checked(db: Db) -> Vec<Finding> {
    let check = move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be made");
        runtime
            .block_on(check::run(&db))
            .expect("the data can be checked")
    };
    let checked = std::thread::spawn(check).join();
    checked.expect("the check does not panic")
}

/// What must always hold, holds at the end of every test.
impl Drop for Demo {
    fn drop(&mut self) {
        let db = self.app.means.db.clone();
        let excused = std::thread::panicking()
            || self.broken_on_purpose.load(Ordering::Relaxed)
            || db.is_closed();
        let findings = if excused { Vec::new() } else { checked(db) };
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(
            lines.is_empty(),
            "the test left its data broken; `bestek check` says:\n{}",
            lines.join("\n")
        );
    }
}
