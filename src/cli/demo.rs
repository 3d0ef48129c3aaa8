//! `bestek demo`: the whole tool with the worked example, on a fresh database.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::actions::accounts::Site;
use crate::actions::example::{self, Cast};
use crate::actions::means::Means;
use crate::cli::serve;
use crate::documents::open_data::UNREGISTERED;
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::i18n::Language;
use crate::storage::person::{MAIN_ORGANISATION, Person};
use crate::web::app::App;

/// The worked example, as a dossier.
pub const EXAMPLE: &str = include_str!("../../templates/nl/example.json");

/// Who plays which part: address, name. An address begins with what the person is.
const OFFICER: (&str, &str) = ("inkoper@voorbeeld.test", "Noor Hendriks");
const MANAGER: (&str, &str) = ("opdrachtgever@voorbeeld.test", "Karel Jansen");
const CHAIR: (&str, &str) = ("voorzitter@voorbeeld.test", "Ineke Bakker");
const CONTRIBUTOR: (&str, &str) = ("adviseur@voorbeeld.test", "Samira Aydin");
const AUDITOR: (&str, &str) = ("controleur@voorbeeld.test", "Pieter Vos");
const ADMINISTRATOR: (&str, &str) = ("beheerder@voorbeeld.test", "Wim de Groot");

pub use crate::actions::example::PASSWORD;

/// Where the demonstration listens and keeps its data.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Address and port to listen on
    #[arg(long, env = "BESTEK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Folder for the data; must be empty. A temporary folder when left out
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: Option<PathBuf>,
    #[command(flatten)]
    database: serve::Database,
}

/// Starts the demonstration and runs until it is stopped.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let libraries = serve::load_libraries(None)?;
    serve::block_on(async {
        let listener = serve::listen(arguments.listen).await?;
        let address = listener.local_addr()?;
        let folder = match &arguments.data_dir {
            Some(folder) if arguments.database.is_server() => folder.clone(),
            Some(folder) => fresh(folder)?,
            None => temporary()?,
        };
        let means = arguments.database.open(&folder).await?;
        if !example::nobody_yet(&means).await? {
            bail!(
                "the database already has people; name an empty one, or use `bestek serve` for real data"
            );
        }
        load(&means).await?;
        serve::say(&format!("The demonstration is at http://{address}"));
        if !arguments.database.is_server() {
            serve::say(&format!("Its data is in {}", folder.display()));
        }
        serve::until_stopped(
            listener,
            App {
                means,
                libraries,
                demo: true,
                secure: false,
                site: Site::Unknown,
                oidc: None,
                ocid_prefix: UNREGISTERED.into(),
            },
        )
        .await
    })
}

/// A named folder must hold no database yet: a demonstration never touches real data.
fn fresh(folder: &Path) -> anyhow::Result<PathBuf> {
    if folder.join("bestek.sqlite").exists() {
        bail!(
            "{} already holds data; name an empty folder, or use `bestek serve` for real data",
            folder.display()
        );
    }
    Ok(folder.to_owned())
}

fn temporary() -> anyhow::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("bestek-demo-{}", std::process::id()));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    Ok(folder)
}

/// Loads the worked example at every phase, latest first in the list.
pub async fn load(means: &Means) -> anyhow::Result<()> {
    load_at(means, &Phase::ALL).await
}

/// Loads the worked example at these phases only.
pub async fn load_at(means: &Means, phases: &[Phase]) -> anyhow::Result<()> {
    let dossier: Dossier = serde_json::from_str(EXAMPLE).context("the worked example")?;
    let buyer = &dossier.tender.authority.name;
    example::name_organisation(means, buyer).await?;
    let cast = people(means, &dossier).await?;
    let texts = Language::Nl.texts();
    for (number, phase) in (1..).zip(Phase::ALL) {
        if !phases.contains(&phase) {
            continue;
        }
        let mut one = dossier.clone();
        if phase != Phase::PricesOpened {
            let name = texts.get(&format!("phase-{}", phase.name()));
            one.tender.title = format!("{} ({name})", dossier.tender.title);
            one.tender.reference = format!("{}-{number}", dossier.tender.reference);
        }
        // While it is being assessed one assessor is done, one half-way, one has just begun.
        let progress: &[(usize, usize)] = if phase == Phase::Assessing {
            &[(1, 1), (1, 2), (1, 4)]
        } else {
            &[]
        };
        let tender = example::load(means, &one, phase, &cast, progress).await?;
        if phase == Phase::Draft {
            example::write_along(means, &tender, &cast).await?;
        }
    }
    Ok(())
}

/// Adds the example people and gives each a part.
async fn people(means: &Means, dossier: &Dossier) -> anyhow::Result<Cast> {
    let hash = example::password_hash(PASSWORD).await;
    let mut cast = Cast::new();
    for ((email, name), role) in [
        (OFFICER, Role::Officer),
        (CHAIR, Role::Chair),
        (MANAGER, Role::Manager),
        (CONTRIBUTOR, Role::Contributor),
        (AUDITOR, Role::Auditor),
    ] {
        cast.push((
            add(means, &hash, email, name, false).await?,
            role,
            String::new(),
        ));
    }
    for (number, assessor) in (1..).zip(&dossier.assessors) {
        let email = format!("beoordelaar-{number}@voorbeeld.test");
        let id = add(means, &hash, &email, &assessor.name, false).await?;
        cast.push((id, Role::Assessor, assessor.expertise.clone()));
    }
    add(means, &hash, ADMINISTRATOR.0, ADMINISTRATOR.1, true).await?;
    Ok(cast)
}

async fn add(
    means: &Means,
    hash: &str,
    email: &str,
    name: &str,
    administrator: bool,
) -> anyhow::Result<String> {
    let person = Person {
        person_id: means.new_id(),
        name: name.to_owned(),
        email: email.to_owned(),
        password_hash: Some(hash.to_owned()),
        administrator,
        language: Language::Nl.code().to_owned(),
        organisation_id: MAIN_ORGANISATION.to_owned(),
        example: true,
        disabled_at: None,
    };
    example::add_person(means, &person).await?;
    Ok(person.person_id)
}
