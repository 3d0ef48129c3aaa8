//! The address that a passkey is bound to: a name, never a number.

use std::net::IpAddr;

use crate::actions::federated::PublicUrl;

/// The address at which a browser reaches the tool.
///
/// What a request says about itself is not believed, but for `localhost`: nobody else can be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Site {
    /// A name, to which passkeys can be bound.
    Named {
        /// The name without port, which the browser binds a passkey to.
        host: String,
        /// Scheme, name and port, as the browser writes them.
        origin: String,
    },
    /// A number of this machine itself, with its port: under `localhost` it would do.
    Number(String),
    /// Nobody said what the address is.
    #[default]
    Unknown,
}

impl Site {
    /// The address as it was set for the installation; unknown when that is a number.
    pub fn public(url: &PublicUrl) -> Self {
        let host = url.host();
        if host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() {
            return Self::Unknown;
        }
        Self::Named {
            host: host.to_owned(),
            origin: url.origin(),
        }
    }

    /// The address as a browser on this machine itself says it, such as `localhost:8080`.
    pub fn of_this_machine(said: &str) -> Self {
        let (host, port) = match said.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => (host, port),
            Some(_) | None => (said, ""),
        };
        let number = host.trim_matches(['[', ']']).parse::<IpAddr>();
        let port = if port.is_empty() {
            String::new()
        } else {
            format!(":{port}")
        };
        if host.eq_ignore_ascii_case("localhost") {
            Self::Named {
                host: "localhost".to_owned(),
                origin: format!("http://localhost{port}"),
            }
        } else if number.is_ok_and(|number| number.is_loopback()) {
            Self::Number(format!("localhost{port}"))
        } else {
            Self::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(host: &str, origin: &str) -> Site {
        Site::Named {
            host: host.to_owned(),
            origin: origin.to_owned(),
        }
    }

    #[test]
    fn only_localhost_is_believed_from_a_request() {
        let here = named("localhost", "http://localhost:8080");
        assert_eq!(Site::of_this_machine("localhost:8080"), here);
        assert_eq!(
            Site::of_this_machine("localhost"),
            named("localhost", "http://localhost")
        );
        for number in ["127.0.0.1:8080", "[::1]:8080"] {
            let better = Site::Number("localhost:8080".to_owned());
            assert_eq!(Site::of_this_machine(number), better, "{number}");
        }
        for elsewhere in [
            "",
            "bestek.stad.nl",
            "localhost.stad.nl:80",
            "10.0.0.1:80",
            "a:b",
        ] {
            assert_eq!(
                Site::of_this_machine(elsewhere),
                Site::Unknown,
                "{elsewhere}"
            );
        }
    }

    #[test]
    fn the_address_of_the_installation_is_a_name() {
        let read = |text| Site::public(&PublicUrl::read(text).unwrap());
        assert_eq!(
            read("https://bestek.stad.nl"),
            named("bestek.stad.nl", "https://bestek.stad.nl")
        );
        assert_eq!(
            read("http://localhost:9000"),
            named("localhost", "http://localhost:9000")
        );
        assert_eq!(read("https://10.0.0.1"), Site::Unknown);
        assert_eq!(read("http://[::1]:80"), Site::Unknown);
    }
}
