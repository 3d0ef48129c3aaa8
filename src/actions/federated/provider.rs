//! The provider: every request to it is made here, and every token is checked here.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::{Timestamp, ToSpan};
use openidconnect::core::{
    CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreResponseType,
};
use openidconnect::reqwest;
use openidconnect::{
    AsyncHttpClient, AuthType, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError,
    ClientId, ClientSecret, CsrfToken, DiscoveryError, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, Scope, SignatureVerificationError, TokenResponse, http,
};
use thiserror::Error;
use tokio::sync::Mutex;

use crate::actions::federated::settings::{self, Settings, SettingsError};
use crate::actions::federated::{Question, Reason};

/// The longest that the provider may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// The most bytes that the provider may answer.
const LARGEST_ANSWER: usize = 1024 * 1024;

/// How long its description and keys are good.
const KEPT_HOURS: i64 = 1;

/// A key that is not known is asked for again, but not more often than this.
const ASKED_AGAIN_SECONDS: i64 = 60;

/// How a token may be signed: only with a key that the provider alone has.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// The library's idea of a provider that is known and of which everything is set that we use.
type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The provider of the organisation. Nothing is asked of it before somebody wants to sign in.
pub struct Provider {
    settings: Settings,
    issuer: IssuerUrl,
    redirect: RedirectUrl,
    requests: Requests,
    known: Mutex<Option<Known>>,
    /// How many times it was asked who it is.
    asked: AtomicU64,
}

/// What the provider told about itself.
#[derive(Clone)]
struct Known {
    metadata: CoreProviderMetadata,
    at: Timestamp,
}

/// What the provider told about a person.
pub(super) struct Told {
    pub(super) issuer: String,
    pub(super) subject: String,
    /// Absent when the provider does not vouch for it.
    pub(super) verified_address: Option<String>,
}

impl Provider {
    /// Reads the settings; makes no request.
    pub fn new(settings: Settings) -> Result<Self, SettingsError> {
        let url = settings::safe(&settings.issuer)?;
        let not_an_address = |_| SettingsError::NotAnAddress(settings.issuer.clone());
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(not_an_address)?;
        settings::safe(&settings.redirect)?;
        let redirect = RedirectUrl::new(settings.redirect.clone()).map_err(not_an_address)?;
        Ok(Self {
            requests: Requests::new(settings::is_loopback(&url))?,
            issuer,
            redirect,
            known: Mutex::new(None),
            asked: AtomicU64::new(0),
            settings,
        })
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// The organisation whose provider it is.
    pub(super) fn organisation(&self) -> &str {
        &self.settings.organisation
    }

    /// Where a browser goes to ask a question.
    pub(super) async fn address(
        &self,
        question: &Question,
        now: Timestamp,
    ) -> Result<String, Reason> {
        let client = self.client(self.known(now).await?);
        let (state, nonce) = (question.state.clone(), question.nonce.clone());
        let (address, _, _) = client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(
                &PkceCodeVerifier::new(question.verifier.clone()),
            ))
            .url();
        if settings::is_safe(&address) {
            Ok(address.into())
        } else {
            Err(Reason::Unreachable)
        }
    }

    /// Gives a code for a token and reads in it who somebody is.
    pub(super) async fn ask(
        &self,
        question: &Question,
        code: String,
        now: Timestamp,
    ) -> Result<Told, Reason> {
        let known = self.known(now).await?;
        let client = self.client(known.clone());
        let request = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Reason::Unreachable)?
            .set_pkce_verifier(PkceCodeVerifier::new(question.verifier.clone()));
        let answer = request.request_async(&self.requests).await;
        let answer = answer.map_err(|problem| match problem {
            RequestTokenError::ServerResponse(_) => Reason::CodeRefused,
            RequestTokenError::Request(_) => Reason::Unreachable,
            RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Reason::TokenUnreadable,
        })?;
        let token = answer.id_token().ok_or(Reason::TokenUnreadable)?;
        match self.read(&client, token, question, now) {
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) if is_older(known.at, ASKED_AGAIN_SECONDS.seconds(), now) => {
                // It may have a new key.
                let client = self.client(self.known_anew(known.at, now).await?);
                self.read(&client, token, question, now).map_err(reason)
            }
            read => read.map_err(reason),
        }
    }

    fn read(
        &self,
        client: &Client,
        token: &CoreIdToken,
        question: &Question,
        now: Timestamp,
    ) -> Result<Told, ClaimsVerificationError> {
        let moment = SystemTime::from(now);
        let verifier = client
            .id_token_verifier()
            .set_allowed_algs(SIGNATURES)
            .set_time_fn(move || moment.into());
        let nonce = Nonce::new(question.nonce.clone());
        let claims: &CoreIdTokenClaims = token.claims(&verifier, &nonce)?;
        let party = claims.authorized_party();
        if party.is_some_and(|party| party.as_str() != self.settings.client_id) {
            let problem = "made out to another program".to_owned();
            return Err(ClaimsVerificationError::InvalidAudience(problem));
        }
        let vouched = claims.email_verified() == Some(true);
        Ok(Told {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            verified_address: claims
                .email()
                .filter(|_| vouched)
                .map(|address| address.trim().to_owned()),
        })
    }

    fn client(&self, known: Known) -> Client {
        let methods = known.metadata.token_endpoint_auth_methods_supported();
        let has = |method| methods.is_some_and(|methods| methods.contains(&method));
        // Without a list it takes the first.
        let by_body = has(CoreClientAuthMethod::ClientSecretPost)
            && !has(CoreClientAuthMethod::ClientSecretBasic);
        let way = if by_body {
            AuthType::RequestBody
        } else {
            AuthType::BasicAuth
        };
        CoreClient::from_provider_metadata(
            known.metadata,
            ClientId::new(self.settings.client_id.clone()),
            Some(ClientSecret::new(self.settings.client_secret.clone())),
        )
        .set_redirect_uri(self.redirect.clone())
        .set_auth_type(way)
    }

    /// What the provider told about itself, not too long ago.
    async fn known(&self, now: Timestamp) -> Result<Known, Reason> {
        let kept = self.known.lock().await.clone();
        match kept {
            Some(known) if !is_older(known.at, KEPT_HOURS.hours(), now) => Ok(known),
            Some(known) => self.known_anew(known.at, now).await,
            None => self.known_anew(Timestamp::MIN, now).await,
        }
    }

    /// The same, but newer than `than`. Whoever waits for the same answer shares it, also when it
    /// does not come.
    async fn known_anew(&self, than: Timestamp, now: Timestamp) -> Result<Known, Reason> {
        let before = self.asked.load(Ordering::SeqCst);
        let mut kept = self.known.lock().await;
        if let Some(known) = kept.as_ref().filter(|known| known.at > than) {
            return Ok(known.clone());
        }
        if self.asked.load(Ordering::SeqCst) > before {
            return Err(Reason::Unreachable);
        }
        let told = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.requests).await;
        self.asked.fetch_add(1, Ordering::SeqCst);
        let metadata = told.map_err(|problem| match problem {
            DiscoveryError::Validation(_) => Reason::OtherIssuer,
            _ => Reason::Unreachable,
        })?;
        let known = Known { metadata, at: now };
        *kept = Some(known.clone());
        Ok(known)
    }
}

/// Whether something of `at` is older than `span`; also when the clock was set back since.
fn is_older(at: Timestamp, span: jiff::Span, now: Timestamp) -> bool {
    now < at || at.checked_add(span).is_ok_and(|ends| ends <= now)
}

fn reason(problem: ClaimsVerificationError) -> Reason {
    match problem {
        ClaimsVerificationError::Expired(_) => Reason::TokenExpired,
        ClaimsVerificationError::InvalidAudience(_) => Reason::TokenAudience,
        ClaimsVerificationError::InvalidIssuer(_) => Reason::TokenIssuer,
        ClaimsVerificationError::InvalidNonce(_) => Reason::TokenNonce,
        ClaimsVerificationError::SignatureVerification(_) => Reason::TokenSignature,
        _ => Reason::TokenUnreadable,
    }
}

/// Makes requests: never longer than a few seconds, never to where an answer points, never without
/// https unless the provider runs on this machine itself.
struct Requests(reqwest::Client);

/// Why a request was not answered.
#[derive(Debug, Error)]
enum RequestError {
    #[error(transparent)]
    Sent(#[from] reqwest::Error),
    #[error(transparent)]
    Made(#[from] http::Error),
    #[error("the answer is too large")]
    TooLarge,
}

impl Requests {
    fn new(loopback: bool) -> Result<Self, SettingsError> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .https_only(!loopback);
        if loopback {
            builder = builder.no_proxy();
        }
        let client = builder
            .build()
            .map_err(|problem| SettingsError::Requests(problem.to_string()))?;
        Ok(Self(client))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, RequestError> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut built = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            built = built.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await? {
            if body.len() + piece.len() > LARGEST_ANSWER {
                return Err(RequestError::TooLarge);
            }
            body.extend_from_slice(&piece);
        }
        Ok(built.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Requests {
    type Error = RequestError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, RequestError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
