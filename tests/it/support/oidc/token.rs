//! The tokens of the provider: right unless a test shapes them otherwise.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::CLIENT_ID;

/// How a token is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// With the key that the provider publishes.
    Right,
    /// With another key, under the same name.
    OtherKey,
    /// Not at all, and it says so.
    None,
    /// It says none, yet carries a signature.
    NoneButSigned,
    /// Rightly, but what it says was changed after that.
    Altered,
}

/// What the next token says.
#[derive(Debug, Clone)]
pub struct Shape {
    pub subject: String,
    pub email: Option<String>,
    pub verified: Option<bool>,
    pub audience: Value,
    pub party: Option<String>,
    pub issuer: Option<String>,
    pub nonce: Option<String>,
    /// Seconds from now.
    pub expires: i64,
    pub signature: Signature,
    /// The issuer that the description names.
    pub described_issuer: Option<String>,
    /// Which of its keys it uses.
    pub key: u8,
    /// The person says no at the provider.
    pub declines: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            subject: "ambtenaar-1".to_owned(),
            email: Some("Inkoper@Voorbeeld.test".to_owned()),
            verified: Some(true),
            audience: json!(CLIENT_ID),
            party: None,
            issuer: None,
            nonce: None,
            expires: 300,
            signature: Signature::Right,
            described_issuer: None,
            key: 1,
            declines: false,
        }
    }
}

impl Shape {
    /// The keys that the provider publishes.
    pub(super) fn keys(&self) -> Value {
        let public = signing_key(self.key).verifying_key();
        json!({ "keys": [{
            "kty": "OKP",
            "crv": "Ed25519",
            "use": "sig",
            "alg": "EdDSA",
            "kid": format!("key-{}", self.key),
            "x": URL_SAFE_NO_PAD.encode(public.as_bytes()),
        }] })
    }

    pub(super) fn token(&self, issuer: &str, nonce: &str) -> String {
        let now = Timestamp::now().as_second();
        let mut claims = json!({
            "iss": self.issuer.as_deref().unwrap_or(issuer),
            "sub": self.subject,
            "aud": self.audience,
            "exp": now + self.expires,
            "iat": now,
            "nonce": self.nonce.as_deref().unwrap_or(nonce),
        });
        for (name, value) in [
            ("email", self.email.clone().map(Value::from)),
            ("email_verified", self.verified.map(Value::from)),
            ("azp", self.party.clone().map(Value::from)),
        ] {
            if let Some(value) = value {
                claims[name] = value;
            }
        }
        let unsigned = matches!(self.signature, Signature::None | Signature::NoneButSigned);
        let header = json!({
            "alg": if unsigned { "none" } else { "EdDSA" },
            "kid": format!("key-{}", self.key),
        });
        let signed = format!("{}.{}", part(&header), part(&claims));
        let key = match self.signature {
            Signature::OtherKey => 99,
            _ => self.key,
        };
        let signature = URL_SAFE_NO_PAD.encode(signing_key(key).sign(signed.as_bytes()).to_bytes());
        match self.signature {
            Signature::None => format!("{signed}."),
            Signature::Altered => {
                claims["email"] = json!("beheerder@voorbeeld.test");
                claims["sub"] = json!("ambtenaar-2");
                format!("{}.{}.{signature}", part(&header), part(&claims))
            }
            Signature::Right | Signature::OtherKey | Signature::NoneButSigned => {
                format!("{signed}.{signature}")
            }
        }
    }
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn signing_key(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}
