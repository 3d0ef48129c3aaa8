//! A device that makes a passkey and answers with it, as the standard (WebAuthn) writes it down,
//! without the library that checks it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PRESENT: u8 = 0b0000_0001;
const VERIFIED: u8 = 0b0000_0100;
const WITH_KEY: u8 = 0b0100_0000;

/// A device with one passkey, in a browser at some address.
pub struct Device {
    key: SigningKey,
    /// What the device calls the passkey.
    pub id: Vec<u8>,
    /// Whose it is, as the site said.
    handle: String,
    /// The name that the passkey is bound to.
    pub host: String,
    /// The address at which the browser is.
    pub origin: String,
    /// How often the passkey answered; a device may also say 0 each time.
    pub counter: u32,
    /// Whether the device made sure who holds it.
    pub verifies: bool,
}

impl Device {
    /// A device of its own for each number.
    pub fn new(number: u8, host: &str) -> Self {
        Self {
            key: SigningKey::from_slice(&[number; 32]).expect("a number below the order"),
            id: vec![number; 20],
            handle: String::new(),
            host: host.to_owned(),
            origin: format!("https://{host}"),
            counter: 0,
            verifies: true,
        }
    }

    /// Makes the passkey that the site asks for; what the browser sends.
    pub fn make(&mut self, options: &Value) -> String {
        self.handle = text(&options["user"]["id"]);
        let point = self.key.verifying_key().to_encoded_point(false);
        // The public key in COSE: EC2, ES256, P-256, x and y.
        let mut key = vec![0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        key.extend(point.x().expect("a point"));
        key.extend([0x22, 0x58, 0x20]);
        key.extend(point.y().expect("a point"));
        let mut data = self.data(WITH_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("short").to_be_bytes());
        data.extend(&self.id);
        data.extend(key);
        // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR.
        let mut object = vec![0xA3];
        object.extend([&[0x63], b"fmt".as_slice(), &[0x64], b"none"].concat());
        object.extend([&[0x67], b"attStmt".as_slice(), &[0xA0]].concat());
        object.extend([&[0x68], b"authData".as_slice(), &[0x58]].concat());
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        json!({
            "id": code(&self.id),
            "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "attestationObject": code(&object),
                "clientDataJSON": code(&self.said("webauthn.create", options)),
                "transports": ["internal"],
            },
        })
        .to_string()
    }

    /// Answers what the site asks; what the browser sends.
    pub fn answer(&mut self, options: &Value) -> String {
        let data = self.data(0);
        let said = self.said("webauthn.get", options);
        let signed = [data.as_slice(), &Sha256::digest(&said)].concat();
        let signature: Signature = self.key.sign(&signed);
        json!({
            "id": code(&self.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "authenticatorData": code(&data),
                "clientDataJSON": code(&said),
                "signature": code(signature.to_der().as_bytes()),
                "userHandle": (!self.handle.is_empty()).then_some(&self.handle),
            },
        })
        .to_string()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let verified = if self.verifies { VERIFIED } else { 0 };
        let mut data = Sha256::digest(self.host.as_bytes()).to_vec();
        data.push(PRESENT | verified | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn said(&self, deed: &str, options: &Value) -> Vec<u8> {
        let said = json!({
            "type": deed,
            "challenge": text(&options["challenge"]),
            "origin": self.origin,
            "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn code(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
