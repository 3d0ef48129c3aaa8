//! A browser that a test drives: clicks, typing and reading, and nothing that needs scripts.

use std::io::BufReader;
use std::process::{Child, ChildStdout, Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::demo;
use super::tools::Tools;
use crate::support::http;
use crate::support::scratch::Scratch;

/// Whether pages may run their scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    On,
    Off,
}

/// A browser of its own, with its own profile.
pub struct Browser {
    pub client: Client,
    driver: Child,
    address: String,
    session: String,
    /// Held open: the driver has more to print.
    _printed: BufReader<ChildStdout>,
    _profile: Scratch,
}

impl Browser {
    pub async fn start(tools: &Tools, scripts: Scripts) -> Self {
        let profile = Scratch::new("profile");
        let mut driver = Command::new(&tools.driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let printed = driver.stdout.take().expect("its output is a pipe");
        let mut printed = BufReader::new(printed);
        let port = demo::after(&mut printed, "successfully on port ");
        let address = format!("127.0.0.1:{}", port.trim_end_matches('.'));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(tools, &profile, scripts))
            .connect(&format!("http://{address}"))
            .await
            .expect("the browser starts");
        let session = client.session_id().await.expect("a session");
        Self {
            client,
            driver,
            address,
            session: session.expect("a session"),
            _printed: printed,
            _profile: profile,
        }
    }

    /// Tells the browser something that the usual commands have no word for.
    pub fn tell(&self, command: &str, parameters: &Value) {
        let path = format!("/session/{}/goog/cdp/execute", self.session);
        let body = json!({ "cmd": command, "params": parameters }).to_string();
        let reply = http::post_json(&self.address, &path, &body);
        assert_eq!(reply.status, 200, "{command}: {}", reply.text());
    }

    /// Gives the browser a device that keeps passkeys, whose owner always agrees.
    pub fn add_authenticator(&self) {
        let path = format!("/session/{}/webauthn/authenticator", self.session);
        let device = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserConsenting": true,
            "isUserVerified": true,
        });
        let reply = http::post_json(&self.address, &path, &device.to_string());
        assert_eq!(reply.status, 200, "{}", reply.text());
    }
}

impl Drop for Browser {
    /// Closes the browser, also after a failure, so that no process and no profile stays behind.
    fn drop(&mut self) {
        let path = format!("/session/{}", self.session);
        drop(http::try_delete(&self.address, &path));
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

fn capabilities(
    tools: &Tools,
    profile: &Scratch,
    scripts: Scripts,
) -> serde_json::Map<String, Value> {
    // As a person does it, in the settings of the browser: 1 allows, 2 blocks.
    let allowed = match scripts {
        Scripts::On => 1,
        Scripts::Off => 2,
    };
    let options = json!({
        "binary": tools.browser,
        "prefs": { "profile.managed_default_content_settings.javascript": allowed },
        "args": [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,1000",
            format!("--user-data-dir={}", profile.path().display()),
        ],
    });
    let mut capabilities = serde_json::Map::new();
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities
}
