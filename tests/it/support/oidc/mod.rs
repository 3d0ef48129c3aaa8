//! A provider on this machine, faithful where it matters: discovery, authorisation with a code,
//! a token endpoint that checks secret, redirect, PKCE and single use, and keys that sign.
//!
//! A test makes it misbehave by [`Provider::shape`], which changes what the next token says.

mod token;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub use token::{Shape, Signature};

pub const CLIENT_ID: &str = "bestek";
pub const CLIENT_SECRET: &str = "geheim & lang/7f3a+91c2=";

/// The provider; it stops when this is dropped.
pub struct Provider {
    pub issuer: String,
    office: Arc<Mutex<Office>>,
    task: tokio::task::JoinHandle<()>,
}

/// What the provider keeps.
struct Office {
    issuer: String,
    /// What the next token says.
    shape: Shape,
    /// Codes that were given out, each with what was asked.
    codes: HashMap<String, Asked>,
    /// What was asked at the authorisation endpoint, last.
    last: HashMap<String, String>,
    /// How often each page was visited.
    visits: HashMap<&'static str, usize>,
    given: usize,
}

struct Asked {
    redirect: String,
    challenge: String,
    nonce: String,
}

type Shared = State<Arc<Mutex<Office>>>;

impl Provider {
    /// Starts on a free port.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address: SocketAddr = listener.local_addr().expect("an address");
        let issuer = format!("http://{address}");
        let office = Arc::new(Mutex::new(Office {
            issuer: issuer.clone(),
            shape: Shape::default(),
            codes: HashMap::new(),
            last: HashMap::new(),
            visits: HashMap::new(),
            given: 0,
        }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/authorize", get(authorize))
            .route("/token", post(give_token))
            .route("/keys", get(keys))
            .with_state(Arc::clone(&office));
        let task = tokio::spawn(async move {
            axum::serve(listener, router)
                .await
                .expect("the provider runs");
        });
        Self {
            issuer,
            office,
            task,
        }
    }

    /// Goes down; returns once nobody listens any more.
    pub async fn stop(&self) {
        self.task.abort();
        let address = self.issuer.trim_start_matches("http://");
        while tokio::net::TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    }

    /// Changes what the next tokens say.
    pub fn shape(&self, change: impl FnOnce(&mut Shape)) {
        change(&mut self.office.lock().expect("the office").shape);
    }

    /// How often a page was visited.
    pub fn visits(&self, page: &str) -> usize {
        let office = self.office.lock().expect("the office");
        office.visits.get(page).copied().unwrap_or(0)
    }

    /// What was asked at the authorisation endpoint, last.
    pub fn last(&self, name: &str) -> String {
        let office = self.office.lock().expect("the office");
        office.last.get(name).cloned().unwrap_or_default()
    }

    /// Plays the browser of a person who signs in there; gives the path to which they are sent
    /// back.
    pub fn visit(&self, address: &str) -> String {
        let query = address.split_once('?').expect("a query").1;
        assert!(
            address.starts_with(&self.issuer),
            "{address} is the provider's"
        );
        let asked = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let back = self.office.lock().expect("the office").authorize(asked);
        let back = back.expect("the question is well formed");
        back.split_once("://")
            .and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()))
            .expect("a path")
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Office {
    fn visited(&mut self, page: &'static str) {
        *self.visits.entry(page).or_default() += 1;
    }

    fn authorize(&mut self, asked: HashMap<String, String>) -> Result<String, &'static str> {
        self.visited("authorize");
        let get = |name: &str| asked.get(name).cloned().unwrap_or_default();
        if get("client_id") != CLIENT_ID || get("response_type") != "code" {
            return Err("unknown client or flow");
        }
        if get("code_challenge_method") != "S256" || get("code_challenge").len() != 43 {
            return Err("no PKCE");
        }
        if !get("scope").split(' ').any(|scope| scope == "openid") || get("nonce").is_empty() {
            return Err("not OpenID Connect");
        }
        let redirect = get("redirect_uri");
        let answer = if self.shape.declines {
            [
                ("error", "access_denied".to_owned()),
                ("state", get("state")),
            ]
        } else {
            self.given += 1;
            let code = format!("code-{}", self.given);
            let asked = Asked {
                redirect: redirect.clone(),
                challenge: get("code_challenge"),
                nonce: get("nonce"),
            };
            self.codes.insert(code.clone(), asked);
            [("code", code), ("state", get("state"))]
        };
        self.last = asked;
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer)
            .finish();
        Ok(format!("{redirect}?{query}"))
    }

    fn token(
        &mut self,
        headers: &HeaderMap,
        form: &HashMap<String, String>,
    ) -> Result<Value, &'static str> {
        self.visited("token");
        let get = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        if !knows_secret(headers) {
            return Err("invalid_client");
        }
        // Taken out: a code works once.
        let asked = self.codes.remove(get("code")).ok_or("invalid_grant")?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
        if asked.challenge != challenge || asked.redirect != get("redirect_uri") {
            return Err("invalid_grant");
        }
        let token = self.shape.token(&self.issuer, &asked.nonce);
        Ok(json!({
            "access_token": "nothing",
            "token_type": "Bearer",
            "expires_in": 300,
            "id_token": token,
        }))
    }
}

/// Name and secret, each written as in a form, in the header of basic authentication.
fn knows_secret(headers: &HeaderMap) -> bool {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let right = format!("{}:{}", encoded(CLIENT_ID), encoded(CLIENT_SECRET));
    let right = format!("Basic {}", STANDARD.encode(right));
    headers
        .get("authorization")
        .is_some_and(|given| given.as_bytes() == right.as_bytes())
}

async fn describe(State(office): Shared) -> Json<Value> {
    let mut office = office.lock().expect("the office");
    office.visited("describe");
    let issuer = &office.issuer;
    let claimed = office.shape.described_issuer.as_ref().unwrap_or(issuer);
    Json(json!({
        "issuer": claimed,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        // It says more than it should be taken at its word for.
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    }))
}

async fn authorize(
    State(office): Shared,
    Query(asked): Query<HashMap<String, String>>,
) -> Response {
    match office.lock().expect("the office").authorize(asked) {
        Ok(back) => Redirect::to(&back).into_response(),
        Err(problem) => (StatusCode::BAD_REQUEST, problem).into_response(),
    }
}

async fn give_token(
    State(office): Shared,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    match office.lock().expect("the office").token(&headers, &form) {
        Ok(answer) => Json(answer).into_response(),
        Err(problem) => {
            (StatusCode::BAD_REQUEST, Json(json!({ "error": problem }))).into_response()
        }
    }
}

async fn keys(State(office): Shared) -> Json<Value> {
    let mut office = office.lock().expect("the office");
    office.visited("keys");
    Json(office.shape.keys())
}
