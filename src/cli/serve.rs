//! `bestek serve`: the tool for real use.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::actions::accounts;
use crate::actions::means::Means;
use crate::cli::oidc::Organisation;
use crate::cli::secrets;
use crate::libraries::Libraries;
use crate::storage::db::Db;
use crate::web::app::App;
use crate::web::{paths, router};

/// Where the tool listens and keeps its data.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Address and port to listen on
    #[arg(long, env = "BESTEK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Folder that keeps the database; made when it is not there
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: PathBuf,
    /// Folder with criteria libraries of your own
    #[arg(long, env = "BESTEK_LIBRARIES")]
    libraries: Option<PathBuf>,
    /// The tool stands behind https: the session cookie is then for https only
    #[arg(long, env = "BESTEK_BEHIND_HTTPS")]
    behind_https: bool,
    #[command(flatten)]
    organisation: Organisation,
}

/// Starts the tool and runs until it is stopped.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let libraries = load_libraries(arguments.libraries.as_deref())?;
    let oidc = arguments.organisation.provider()?;
    block_on(async {
        let means = open(&arguments.data_dir).await?;
        let listener = listen(arguments.listen).await?;
        let address = listener.local_addr()?;
        if let Some(token) = accounts::offer_set_up(&means).await? {
            let path = paths::set_up(token.text());
            say(&format!(
                "First start. Make the first administrator here, once:\n  http://{address}{path}"
            ));
        }
        say(&format!("Bestek listens on http://{address}"));
        let app = App {
            means,
            libraries,
            demo: false,
            secure: arguments.behind_https,
            oidc,
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

/// Opens the database in a folder, and makes both when they are not there.
pub(super) async fn open(folder: &Path) -> anyhow::Result<Means> {
    let shown = folder.display();
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {shown}"))?;
    let db = Db::open(folder)
        .await
        .with_context(|| format!("cannot open the data in {shown}"))?;
    Ok(Means {
        secrets: secrets::of(folder)?,
        ..Means::of_machine(db)
    })
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
    axum::serve(listener, service)
        .with_graceful_shutdown(stopped())
        .await?;
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Runs asynchronous work to its end.
pub(super) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let filter = EnvFilter::try_from_env("BESTEK_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(work)
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
