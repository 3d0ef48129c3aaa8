//! `bestek serve`: the tool for real use.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::actions::accounts;
use crate::actions::backup::{self, Target, nightly};
use crate::actions::means::Means;
use crate::cli::log_key;
use crate::cli::oidc::Organisation;
use crate::cli::secrets;
use crate::documents::open_data::{UNREGISTERED, prefix};
use crate::libraries::Libraries;
use crate::storage::db::{Db, FILE};
use crate::web::app::App;
use crate::web::{paths, router};

/// How long requests that were begun may take once the tool is told to stop.
const DRAIN: Duration = Duration::from_secs(8);

/// How long closing the database may take after that.
const CLOSE: Duration = Duration::from_secs(1);

/// Where the rows are kept.
#[derive(Debug, clap::Args)]
pub(super) struct Database {
    /// Address of a PostgreSQL database; without it the data is in a file in the data folder
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
}

impl Database {
    /// True when it is a server and not a file.
    pub(super) fn is_server(&self) -> bool {
        self.database_url.is_some()
    }

    /// Looks at the data while a server may go on with it.
    pub(super) async fn look(&self, folder: &Path) -> anyhow::Result<Db> {
        match &self.database_url {
            Some(url) => Db::look_at(url)
                .await
                .context("cannot open the database at the address in DATABASE_URL"),
            None => Db::look(folder)
                .await
                .with_context(|| format!("cannot open the data in {}", folder.display())),
        }
    }

    /// Whether there is data: a folder that was named wrongly holds none.
    pub(super) fn is_there(&self, folder: &Path) -> bool {
        self.is_server() || folder.join(FILE).exists()
    }

    /// The same place, to restore into.
    pub(super) fn target<'a>(&'a self, folder: &'a Path) -> Target<'a> {
        Target {
            folder,
            database: self.database_url.as_deref(),
        }
    }

    /// Opens the database, and makes the folder and the file when they are not there.
    pub(super) async fn open(&self, folder: &Path) -> anyhow::Result<Means> {
        let shown = folder.display();
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {shown}"))?;
        let db = match &self.database_url {
            // The address may carry a password: it is not printed.
            Some(url) => Db::connect_from(url, Some(folder))
                .await
                .context("cannot open the database at the address in DATABASE_URL")?,
            None => Db::open(folder)
                .await
                .with_context(|| format!("cannot open the data in {shown}"))?,
        };
        db.keep_ballast().await;
        Ok(Means {
            secrets: secrets::of(folder)?,
            ..Means::of_machine(db).signing_with(log_key::signer(folder)?)
        })
    }
}

/// Where the tool listens and keeps its data.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Address and port to listen on
    #[arg(long, env = "BESTEK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Folder that keeps the database; made when it is not there
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: PathBuf,
    #[command(flatten)]
    database: Database,
    /// Folder for the nightly backups; `backups` in the data folder when left out
    #[arg(long, env = "BESTEK_BACKUP_DIR")]
    backup_dir: Option<PathBuf>,
    /// Folder with criteria libraries of your own
    #[arg(long, env = "BESTEK_LIBRARIES")]
    libraries: Option<PathBuf>,
    /// The tool stands behind https: the session cookie is then for https only
    #[arg(long, env = "BESTEK_BEHIND_HTTPS")]
    behind_https: bool,
    /// The prefix of the identifiers in open data, as the keepers of the standard handed it out
    #[arg(long, env = "BESTEK_OCID_PREFIX", default_value = UNREGISTERED, value_parser = prefix)]
    ocid_prefix: String,
    #[command(flatten)]
    organisation: Organisation,
}

/// Starts the tool and runs until it is stopped.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let libraries = load_libraries(arguments.libraries.as_deref())?;
    let oidc = arguments.organisation.provider()?;
    let site = arguments.organisation.site()?;
    block_on(async {
        let means = arguments.database.open(&arguments.data_dir).await?;
        let listener = listen(arguments.listen).await?;
        let address = listener.local_addr()?;
        if let Some(token) = accounts::offer_set_up(&means).await? {
            let path = paths::set_up(token.text());
            say(&format!(
                "First start. Make the first administrator here, once:\n  http://{address}{path}"
            ));
        }
        say(&format!("Bestek listens on http://{address}"));
        let beside = arguments.data_dir.join(backup::FOLDER);
        let backups = arguments.backup_dir.clone().unwrap_or(beside);
        tokio::spawn(nightly::watch(means.clone(), backups));
        let app = App {
            means,
            libraries,
            demo: false,
            secure: arguments.behind_https,
            site,
            oidc,
            ocid_prefix: arguments.ocid_prefix.as_str().into(),
        };
        until_stopped(listener, app).await
    })
}

/// Reads the libraries; each mistake is told with file, line and key.
pub(super) fn load_libraries(folder: Option<&Path>) -> anyhow::Result<Arc<Libraries>> {
    let read = match folder {
        Some(folder) => Libraries::with_folder(folder),
        None => Libraries::embedded(),
    };
    match read {
        Ok(libraries) => Ok(Arc::new(libraries)),
        Err(errors) => {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            bail!("a criteria library cannot be used:\n{}", lines.join("\n"))
        }
    }
}

/// Takes the address, or says why not.
pub(super) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!("cannot listen on {address}; choose another with --listen 127.0.0.1:PORT")
    })
}

/// Tells the console; a console that nobody reads any more stops nothing.
pub(super) fn say(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Answers until somebody stops the program, then closes the database.
pub(super) async fn until_stopped(listener: TcpListener, app: App) -> anyhow::Result<ExitCode> {
    let db = app.means.db.clone();
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let (tell, told) = tokio::sync::oneshot::channel();
    let served = axum::serve(listener, service).with_graceful_shutdown(async {
        stopped().await;
        let _ = tell.send(());
    });
    // A browser that never sends the rest of its request does not keep the program.
    let drained = async {
        let _ = told.await;
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        ended = served.into_future() => ended?,
        () = drained => {}
    }
    let _ = tokio::time::timeout(CLOSE, db.close()).await;
    Ok(ExitCode::SUCCESS)
}

/// Runs asynchronous work to its end.
pub(super) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let filter = EnvFilter::try_from_env("BESTEK_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let done = runtime.block_on(work);
    // What still computes has nobody left to answer.
    runtime.shutdown_background();
    done
}

/// Waits for Ctrl-C or, where it exists, the signal that service managers send.
async fn stopped() {
    let interrupted = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    interrupted.await;
}
