//! The key of the secrets: a file in the data folder that only its owner reads, or the environment.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::actions::means::{Chance, SystemChance};
use crate::actions::secrets::{KEY_LENGTH, Secrets};

/// The file with the key, in the data folder.
pub(super) const FILE: &str = "secrets.key";

/// The variable that takes the place of the file.
pub(super) const VARIABLE: &str = "BESTEK_SECRET_KEY";

/// The secrets under the key of the environment or of the folder, where it is made at first.
pub(super) fn of(folder: &Path) -> anyhow::Result<Arc<Secrets>> {
    let key = match std::env::var(VARIABLE) {
        Ok(text) => read(&text).with_context(|| format!("the variable {VARIABLE}"))?,
        Err(_) => of_file(&folder.join(FILE))?,
    };
    Ok(Arc::new(Secrets::new(key)))
}

fn of_file(path: &Path) -> anyhow::Result<[u8; KEY_LENGTH]> {
    let shown = path.display();
    if !path.exists() {
        make(path).with_context(|| format!("cannot make {shown}"))?;
    }
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    read(&text).with_context(|| format!("the key in {shown}"))
}

fn read(text: &str) -> anyhow::Result<[u8; KEY_LENGTH]> {
    match Secrets::read_key(text) {
        Some(key) => Ok(key),
        None => bail!("a key is base64 of {KEY_LENGTH} bytes; put the right one back"),
    }
}

/// Written whole beside it and then given its name: a crash leaves no half key behind.
fn make(path: &Path) -> std::io::Result<()> {
    let beside = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(&beside)?;
    writeln!(file, "{}", Secrets::key_text(SystemChance.bytes()))?;
    file.sync_all()?;
    fs::rename(&beside, path)
}
