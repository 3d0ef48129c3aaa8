//! `bestek log`: exports the log, checks it, and says with which key.
//!
//! It only looks, so it also runs while the server does. `verify` ends with 0 ok, 2 unreadable,
//! 3 altered, 4 deleted, 5 inserted, 6 swapped, 7 truncated, 8 rewritten, 9 bad signature.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

use crate::actions::log::{self, SCRIPT, Shown};
use crate::cli::{log_key, output, serve};
use crate::domain::log::checkpoint::PublicKey;
use crate::domain::log::verdict::{self, Verdict};
use crate::storage::db::Db;

/// What to do with the log.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes the whole chain to a file, one entry per line
    Export {
        #[command(flatten)]
        source: Source,
        /// Show only the entries about this tender; the others are then in it as hashes
        #[arg(long)]
        tender: Option<String>,
        /// The file to write; an existing file is replaced
        #[arg(long)]
        out: PathBuf,
    },
    /// Prints the public key that checkpoints are checked with
    Key {
        /// Folder that keeps the database
        #[arg(long, env = "BESTEK_DATA_DIR")]
        data_dir: PathBuf,
    },
    /// Prints the independent program that checks an exported chain
    Script,
    /// Checks the log in the database, or an exported chain
    Verify(Verify),
}

/// Where the log is.
#[derive(Debug, Args)]
struct Source {
    /// Folder that keeps the database
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// Address of a PostgreSQL database
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
}

#[derive(Debug, Args)]
struct Verify {
    /// An exported chain; without it the log in the database is checked
    chain: Option<PathBuf>,
    #[command(flatten)]
    source: Source,
    /// A checkpoint to hold it against
    #[arg(long)]
    checkpoint: Option<PathBuf>,
    /// The public key of the checkpoint, or a file that holds it
    #[arg(long, requires = "checkpoint")]
    key: Option<String>,
}

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.command {
        Command::Export {
            source,
            tender,
            out,
        } => {
            let chain = exported(source, tender.as_deref())?;
            let shown = out.display();
            std::fs::write(out, chain).with_context(|| format!("{shown} cannot be written"))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Key { data_dir } => match log_key::known(data_dir)? {
            Some(signer) => {
                output::print(&signer.public().to_string())?;
                Ok(ExitCode::SUCCESS)
            }
            None => bail!(
                "{} holds no key yet; start the tool first",
                data_dir.display()
            ),
        },
        Command::Script => {
            output::print(SCRIPT)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Verify(verify) => checked(verify),
    }
}

async fn open(source: &Source) -> Result<Db> {
    match (&source.database_url, &source.data_dir) {
        (Some(url), _) => Db::connect(url)
            .await
            .context("cannot open the database of DATABASE_URL"),
        (None, Some(folder)) => Db::look(folder)
            .await
            .with_context(|| format!("cannot open the data in {}", folder.display())),
        (None, None) => bail!("say where the log is: --data-dir or DATABASE_URL"),
    }
}

fn exported(source: &Source, tender: Option<&str>) -> Result<String> {
    let shown = tender.map_or(Shown::All, |id| Shown::Tender { id, origin: true });
    serve::block_on(async {
        let db = open(source).await?;
        let chain = log::export(&db, shown).await;
        db.close().await;
        Ok(chain?)
    })
}

fn checked(verify: &Verify) -> Result<ExitCode> {
    let checkpoint = verify.checkpoint.as_deref().map(text).transpose()?;
    let key = verify.key.as_deref().map(public_key).transpose()?;
    let (verdict, more) = match &verify.chain {
        Some(chain) => of_file(chain, checkpoint.as_deref(), key.as_ref())?,
        None => of_database(&verify.source, checkpoint.as_deref(), key.as_ref())?,
    };
    let line = match &verdict {
        Verdict::Whole(head) => {
            let (size, hash) = (head.size, &head.hash);
            format!("{verdict}: {size} entries, hash {hash}{more}")
        }
        Verdict::Unreadable(_)
        | Verdict::Altered(_)
        | Verdict::Deleted(_)
        | Verdict::Inserted(_)
        | Verdict::Swapped(_)
        | Verdict::Truncated(_)
        | Verdict::Rewritten(_)
        | Verdict::BadSignature => verdict.to_string(),
    };
    output::print(&line)?;
    Ok(ExitCode::from(verdict.exit_code()))
}

/// The verdict on an exported chain, with what a reader must know about it.
fn of_file(
    chain: &Path,
    checkpoint: Option<&str>,
    key: Option<&PublicKey>,
) -> Result<(Verdict, String)> {
    let verdict = verdict::judge(&text(chain)?, checkpoint, key);
    let more = match (checkpoint, key) {
        (None, _) => "; not held against a checkpoint: give --checkpoint",
        (Some(_), None) => "; the signature of the checkpoint was not checked: give --key",
        (Some(_), Some(_)) => "; the checkpoint agrees and its signature is right",
    };
    Ok((verdict, more.to_owned()))
}

/// The verdict on the database, also held against a checkpoint from elsewhere.
fn of_database(
    source: &Source,
    checkpoint: Option<&str>,
    key: Option<&PublicKey>,
) -> Result<(Verdict, String)> {
    let (verified, chain) = serve::block_on(async {
        let db = open(source).await?;
        let verified = log::verify(&db).await;
        let chain = match checkpoint {
            Some(_) => log::export(&db, Shown::All).await,
            None => Ok(String::new()),
        };
        db.close().await;
        Ok((verified?, chain?))
    })?;
    let more = format!("; {} checkpoints agree", verified.checkpoints);
    if checkpoint.is_none() || !matches!(verified.verdict, Verdict::Whole(_)) {
        return Ok((verified.verdict, more));
    }
    let verdict = verdict::judge(&chain, checkpoint, key);
    Ok((verdict, format!("{more}, and the one that was given")))
}

/// A key, or the file that holds one.
fn public_key(given: &str) -> Result<PublicKey> {
    let read = match PublicKey::read(given) {
        Some(key) => Some(key),
        None => PublicKey::read(&text(Path::new(given))?),
    };
    read.with_context(|| format!("{given} is no public key of a log"))
}

fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
