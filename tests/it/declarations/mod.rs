//! Declarations through the router: signing, interests, the chair's decisions and what they shut.

mod fixing;
mod judging;
mod report;
mod scene;
mod secrecy;
mod signing;
