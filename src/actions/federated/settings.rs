//! Where the provider is and how this tool is known there.

use std::fmt;

use openidconnect::url::{Host, Url};
use thiserror::Error;

/// Why the settings cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SettingsError {
    /// Not an address.
    #[error("{0}: this is not an address; write it as https://name")]
    NotAnAddress(String),
    /// Not safe to use: anybody on the way could read along.
    #[error("{0}: use https; http is only for an address of this machine itself")]
    NotSafe(String),
    /// More than an address of a site.
    #[error("{0}: leave out what comes after the name, such as a path")]
    NotASite(String),
    /// The library that makes the requests could not start.
    #[error("requests to the provider cannot be made: {0}")]
    Requests(String),
}

/// The address at which people reach this tool, for example `https://bestek.stad.nl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(Url);

impl PublicUrl {
    /// Reads an address of a site, without anything behind the name.
    pub fn read(text: &str) -> Result<Self, SettingsError> {
        let url = safe(text)?;
        if url.path() == "/" && url.query().is_none() && url.fragment().is_none() {
            Ok(Self(url))
        } else {
            Err(SettingsError::NotASite(text.to_owned()))
        }
    }

    /// A page of this tool, by its path.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// Scheme, name and port as a browser writes them.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// The name.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

/// Where the provider is and how this tool is known there.
#[derive(Clone)]
pub struct Settings {
    /// The address of the provider, exactly as it calls itself.
    pub issuer: String,
    /// What this tool is called there.
    pub client_id: String,
    /// What only this tool and the provider know.
    pub client_secret: String,
    /// What people call it: "Inloggen met …".
    pub name: String,
    /// Where the provider sends people back to.
    pub redirect: String,
    /// The organisation whose provider it is; it vouches for nobody else's people.
    pub organisation: String,
}

impl fmt::Debug for Settings {
    /// Without the secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("redirect", &self.redirect)
            .finish_non_exhaustive()
    }
}

/// Reads an address that nobody on the way can read along with.
pub(super) fn safe(text: &str) -> Result<Url, SettingsError> {
    let url = Url::parse(text).map_err(|_| SettingsError::NotAnAddress(text.to_owned()))?;
    if is_safe(&url) {
        Ok(url)
    } else {
        Err(SettingsError::NotSafe(text.to_owned()))
    }
}

/// Whether nobody on the way can read along.
pub(super) fn is_safe(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// Whether it is an address of this machine itself.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine_itself_is_safe() {
        for fine in [
            "https://login.stad.nl",
            "http://127.0.0.1:9",
            "http://localhost",
            "http://[::1]:80",
        ] {
            assert!(safe(fine).is_ok(), "{fine}");
        }
        for not in [
            "http://login.stad.nl",
            "http://127.0.0.1.stad.nl",
            "ftp://localhost",
            "file:///etc/passwd",
        ] {
            assert_eq!(
                safe(not),
                Err(SettingsError::NotSafe(not.to_owned())),
                "{not}"
            );
        }
        assert!(matches!(safe("stad"), Err(SettingsError::NotAnAddress(_))));
    }

    #[test]
    fn the_public_address_is_that_of_a_site() {
        let site = PublicUrl::read("https://bestek.stad.nl/").unwrap();
        assert_eq!(site.page("/sign-in"), "https://bestek.stad.nl/sign-in");
        assert_eq!(site.host(), "bestek.stad.nl");
        let below = "https://stad.nl/bestek";
        assert_eq!(
            PublicUrl::read(below),
            Err(SettingsError::NotASite(below.to_owned()))
        );
    }

    #[test]
    fn the_secret_is_not_printed() {
        let settings = Settings {
            issuer: String::new(),
            client_id: String::new(),
            client_secret: "geheim-7f3a".to_owned(),
            name: String::new(),
            redirect: String::new(),
            organisation: String::new(),
        };
        assert!(!format!("{settings:?}").contains("geheim"));
    }
}
