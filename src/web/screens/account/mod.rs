//! Accounts: signing in, the first administrator, language, people.

pub mod language;
pub mod oidc;
pub mod people;
pub mod set_up;
pub mod sign_in;
