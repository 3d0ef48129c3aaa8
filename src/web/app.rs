//! What every request can reach.

use std::sync::Arc;

use crate::actions::accounts::Site;
use crate::actions::federated::Provider;
use crate::actions::means::Means;
use crate::libraries::Libraries;

/// What every request can reach.
#[derive(Clone)]
pub struct App {
    /// Database, time and chance.
    pub means: Means,
    /// The libraries to choose from.
    pub libraries: Arc<Libraries>,
    /// True for the demonstration: example people sign in with one click.
    pub demo: bool,
    /// True behind https: the session cookie is then for https only.
    pub secure: bool,
    /// The address of the installation, when that was set.
    pub site: Site,
    /// Where people sign in with the account of their organisation, when that was set.
    pub oidc: Option<Arc<Provider>>,
    /// What stands before the identifiers in open data.
    pub ocid_prefix: Arc<str>,
}
