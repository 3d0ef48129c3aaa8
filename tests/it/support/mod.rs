//! What the tests share.

pub mod browser_form;
pub mod clock;
pub mod database;
pub mod demo;
pub mod http;
pub mod oidc;
pub mod oracle;
pub mod passkey;
pub mod scratch;
