//! How `bestek serve` is told where people sign in with the account of their organisation.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::actions::accounts::Site;
use crate::actions::federated::{Provider, PublicUrl, Settings};
use crate::storage::person::MAIN_ORGANISATION;
use crate::web::paths;

/// The secret itself is no argument: anybody on the machine could read it in the list of processes.
const SECRET: &str = "BESTEK_OIDC_CLIENT_SECRET";

/// Where people sign in with the account of their organisation.
#[derive(Debug, clap::Args)]
pub(super) struct Organisation {
    /// Address at which people reach the tool, for example <https://bestek.stad.nl>; passkeys work
    /// only there
    #[arg(long, env = "BESTEK_PUBLIC_URL", hide_env_values = true)]
    public_url: Option<String>,
    /// Provider of the organisation (OpenID Connect), exactly as it calls itself. People who sign
    /// in there need no second factor here; require one there. The client secret comes from
    /// `BESTEK_OIDC_CLIENT_SECRET` or from a file
    #[arg(long, env = "BESTEK_OIDC_ISSUER", hide_env_values = true)]
    oidc_issuer: Option<String>,
    /// What the tool is called at the provider
    #[arg(long, env = "BESTEK_OIDC_CLIENT_ID", hide_env_values = true)]
    oidc_client_id: Option<String>,
    /// File that holds the client secret, instead of `BESTEK_OIDC_CLIENT_SECRET`
    #[arg(long, env = "BESTEK_OIDC_CLIENT_SECRET_FILE", hide_env_values = true)]
    oidc_client_secret_file: Option<PathBuf>,
    /// What people call the provider, for the button
    #[arg(long, env = "BESTEK_OIDC_NAME", hide_env_values = true)]
    oidc_name: Option<String>,
}

impl Organisation {
    /// The provider, when one was named; nothing is asked of it yet.
    pub(super) fn provider(&self) -> anyhow::Result<Option<Arc<Provider>>> {
        let Some(issuer) = &self.oidc_issuer else {
            if self.oidc_client_id.is_some() || self.oidc_client_secret_file.is_some() {
                bail!("settings for the provider are there, but not --oidc-issuer");
            }
            return Ok(None);
        };
        let public = self.public_url.as_ref().context(
            "--oidc-issuer needs --public-url: the address to which the provider sends people back",
        )?;
        let client_id = self.oidc_client_id.clone();
        let settings = Settings {
            issuer: issuer.clone(),
            client_id: client_id.context("--oidc-issuer needs --oidc-client-id")?,
            client_secret: self.secret()?,
            name: self.name(issuer),
            redirect: PublicUrl::read(public)
                .context("--public-url")?
                .page(paths::ORGANISATION_BACK),
            organisation: MAIN_ORGANISATION.to_owned(),
        };
        let provider = Provider::new(settings).context("--oidc-issuer")?;
        Ok(Some(Arc::new(provider)))
    }

    /// The address that passkeys are bound to.
    pub(super) fn site(&self) -> anyhow::Result<Site> {
        match &self.public_url {
            Some(public) => Ok(Site::public(
                &PublicUrl::read(public).context("--public-url")?,
            )),
            None => Ok(Site::Unknown),
        }
    }

    fn secret(&self) -> anyhow::Result<String> {
        let secret = match &self.oidc_client_secret_file {
            Some(file) => std::fs::read_to_string(file)
                .with_context(|| format!("cannot read the client secret in {}", file.display()))?,
            None => std::env::var(SECRET).unwrap_or_default(),
        };
        let secret = secret.trim();
        if secret.is_empty() {
            bail!("--oidc-issuer needs a client secret, in {SECRET} or --oidc-client-secret-file");
        }
        Ok(secret.to_owned())
    }

    /// Without a name: the name of the machine in the address.
    fn name(&self, issuer: &str) -> String {
        let host = issuer.split('/').nth(2).unwrap_or(issuer);
        self.oidc_name.clone().unwrap_or_else(|| host.to_owned())
    }
}
