//! The key that signs the checkpoints of the log: from the environment, or a file that is made at
//! the first start and that only its owner can read.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::actions::means::{Chance, SystemChance};
use crate::domain::log::checkpoint::Signer;

/// The name of the file in the data folder.
const FILE: &str = "log.key";

/// Holds the key itself, in base64, for who keeps no secret in the data folder.
const VARIABLE: &str = "BESTEK_LOG_KEY";

/// The signer of an installation; makes its key when there is none.
pub(super) fn signer(folder: &Path) -> Result<Signer> {
    if let Some(signer) = known(folder)? {
        return Ok(signer);
    }
    let path = folder.join(FILE);
    let seed = SystemChance.bytes();
    write(&path, &STANDARD.encode(seed))
        .with_context(|| format!("cannot write the key of the log to {}", path.display()))?;
    Ok(Signer::from_seed(&seed))
}

/// The signer of an installation, as far as it has a key.
pub(super) fn known(folder: &Path) -> Result<Option<Signer>> {
    if let Ok(text) = std::env::var(VARIABLE) {
        return read(&text, VARIABLE).map(Some);
    }
    let path = folder.join(FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => read(&text, &path.display().to_string()).map(Some),
        Err(problem) if problem.kind() == ErrorKind::NotFound => Ok(None),
        Err(problem) => Err(problem)
            .with_context(|| format!("cannot read the key of the log in {}", path.display())),
    }
}

fn read(text: &str, from: &str) -> Result<Signer> {
    let bytes = STANDARD.decode(text.trim()).unwrap_or_default();
    match <[u8; 32]>::try_from(bytes) {
        Ok(seed) => Ok(Signer::from_seed(&seed)),
        Err(_) => bail!("{from} holds no key of the log: expected 32 bytes in base64"),
    }
}

/// Writes a file that was not there, for its owner's eyes only.
fn write(path: &Path, text: &str) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()?;
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_key_is_made_once_and_only_its_owner_can_read_it() {
        let folder = std::env::temp_dir().join(format!("bestek-log-key-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let first = signer(&folder).unwrap();
        let mode = std::fs::metadata(folder.join(FILE))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(signer(&folder).unwrap().public(), first.public());
        std::fs::write(folder.join(FILE), "no key").unwrap();
        let refusal = signer(&folder).unwrap_err().to_string();
        assert!(refusal.contains("32 bytes"), "{refusal}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
