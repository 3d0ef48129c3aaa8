//! What the tests share.

pub mod clock;
pub mod demo;
pub mod http;
pub mod oidc;
pub mod oracle;
pub mod scratch;
