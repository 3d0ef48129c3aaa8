//! The file of a backup: written under another name, read back, and only then named.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::storage::backup::{Content, FORMAT, Manifest};
use crate::storage::error::StorageError;

const MANIFEST: &str = "manifest.json";

/// More than any manifest needs; a file that says otherwise is no backup of ours.
const LARGEST_MANIFEST: u64 = 16 * 1024 * 1024;

/// Does work that waits for a disk, away from the threads that answer requests.
pub async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StorageError> + Send + 'static,
) -> Result<T, StorageError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|problem| StorageError::Backup(format!("the backup stopped: {problem}")))?
}

/// A backup that is being written.
pub struct Writer {
    zip: Option<ZipWriter<BufWriter<File>>>,
    partial: PathBuf,
    path: PathBuf,
    digest: Sha256,
    rows: u64,
}

impl Writer {
    /// Starts a file; its name is taken only once it is whole.
    pub fn create(folder: &Path, name: &str) -> Result<Self, StorageError> {
        let path = folder.join(name);
        if path.exists() {
            let problem = format!("{} is there already; it stays as it is", path.display());
            return Err(StorageError::Backup(problem));
        }
        let partial = folder.join(format!(".{name}.partial"));
        let file = private(&partial).map_err(StorageError::Folder)?;
        Ok(Self {
            zip: Some(ZipWriter::new(BufWriter::new(file))),
            partial,
            path,
            digest: Sha256::new(),
            rows: 0,
        })
    }

    fn zip(&mut self) -> &mut ZipWriter<BufWriter<File>> {
        self.zip.as_mut().expect("a file is written until it ends")
    }

    fn start(&mut self, name: &str) -> Result<(), StorageError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .large_file(true);
        self.zip().start_file(name, options).map_err(zipped)
    }

    /// Starts a table.
    pub fn start_table(&mut self, table: &str) -> Result<(), StorageError> {
        self.digest = Sha256::new();
        self.rows = 0;
        self.start(&entry(table))
    }

    /// Adds rows, a line each.
    pub fn add_rows(mut self, lines: &str, count: usize) -> Result<Self, StorageError> {
        self.digest.update(lines.as_bytes());
        self.rows += count as u64;
        self.zip()
            .write_all(lines.as_bytes())
            .map_err(StorageError::Folder)?;
        Ok(self)
    }

    /// Ends a table and says what it holds.
    pub fn end_table(&mut self, table: &str) -> Content {
        Content {
            name: table.to_owned(),
            rows: self.rows,
            sha256: hex(std::mem::take(&mut self.digest)),
        }
    }

    /// Adds a file with keys.
    pub fn add_key(&mut self, path: &Path) -> Result<Content, StorageError> {
        let bytes = std::fs::read(path).map_err(StorageError::Folder)?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        self.start(&format!("keys/{name}"))?;
        self.zip().write_all(&bytes).map_err(StorageError::Folder)?;
        Ok(Content {
            name,
            rows: 0,
            sha256: hex(Sha256::new_with_prefix(&bytes)),
        })
    }

    /// Writes the manifest, puts the file on disk, reads it back, and gives it its name.
    pub fn finish(mut self, manifest: &Manifest) -> Result<(PathBuf, String), StorageError> {
        let text = serde_json::to_vec_pretty(manifest)
            .map_err(|problem| StorageError::Backup(problem.to_string()))?;
        self.start(MANIFEST)?;
        self.zip().write_all(&text).map_err(StorageError::Folder)?;
        let zip = self.zip.take().expect("a file ends once");
        let buffered = zip.finish().map_err(zipped)?;
        let file = buffered
            .into_inner()
            .map_err(|problem| StorageError::Folder(problem.into_error()))?;
        file.sync_all().map_err(StorageError::Folder)?;
        drop(file);
        let read_back = Reader::open(&self.partial)?;
        if read_back.manifest != *manifest {
            return Err(StorageError::backup(
                "the backup reads back otherwise than it was written",
            ));
        }
        let sha256 = sha256_of(&self.partial).map_err(StorageError::Folder)?;
        std::fs::rename(&self.partial, &self.path).map_err(StorageError::Folder)?;
        if let Some(folder) = self.path.parent() {
            sync_folder(folder).map_err(StorageError::Folder)?;
        }
        Ok((self.path.clone(), sha256))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // After a rename nothing has this name any more.
        drop(std::fs::remove_file(&self.partial));
    }
}

/// A backup of which every byte was read and found right.
pub struct Reader {
    zip: ZipArchive<BufReader<File>>,
    /// What it says about itself.
    pub manifest: Manifest,
}

impl Reader {
    /// Opens a backup and verifies all of it.
    pub fn open(path: &Path) -> Result<Self, StorageError> {
        let damaged = |problem: String| {
            StorageError::Backup(format!("{} is no whole backup: {problem}", path.display()))
        };
        let file = File::open(path).map_err(|problem| match problem.kind() {
            ErrorKind::NotFound => {
                StorageError::Backup(format!("there is no file {}", path.display()))
            }
            _ => StorageError::Folder(problem),
        })?;
        let zip = ZipArchive::new(BufReader::new(file));
        let zip = zip.map_err(|problem| damaged(problem.to_string()))?;
        let mut reader = Self {
            zip,
            manifest: Manifest {
                format: String::new(),
                program: String::new(),
                schema: 0,
                made_at: String::new(),
                log_head: None,
                tables: Vec::new(),
                keys: Vec::new(),
            },
        };
        reader.verify().map_err(damaged)?;
        Ok(reader)
    }

    fn verify(&mut self) -> Result<(), String> {
        let mut text = Vec::new();
        let entry = self
            .zip
            .by_name(MANIFEST)
            .map_err(|problem| problem.to_string())?;
        let read = entry.take(LARGEST_MANIFEST).read_to_end(&mut text);
        read.map_err(|problem| problem.to_string())?;
        let manifest: Manifest =
            serde_json::from_slice(&text).map_err(|problem| format!("its manifest: {problem}"))?;
        if manifest.format != FORMAT {
            return Err(format!(
                "its format is {:?}, not {FORMAT:?}",
                manifest.format
            ));
        }
        let tables = manifest
            .tables
            .iter()
            .map(|table| (entry_of_table(table), table));
        let keys = manifest
            .keys
            .iter()
            .map(|key| (format!("keys/{}", key.name), key));
        let mut expected = 1;
        for (name, content) in tables.chain(keys) {
            self.verify_one(&name, content)?;
            expected += 1;
        }
        if self.zip.len() != expected {
            return Err("it holds files that its manifest does not name".to_owned());
        }
        self.manifest = manifest;
        Ok(())
    }

    fn verify_one(&mut self, name: &str, content: &Content) -> Result<(), String> {
        let missing = |problem| format!("{name}: {problem}");
        let mut entry = self
            .zip
            .by_name(name)
            .map_err(|problem| missing(problem.to_string()))?;
        let (mut digest, mut rows) = (Sha256::new(), 0);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let count = entry
                .read(&mut buffer)
                .map_err(|problem| missing(problem.to_string()))?;
            if count == 0 {
                break;
            }
            digest.update(&buffer[..count]);
            rows += buffer[..count].split(|byte| *byte == b'\n').skip(1).count() as u64;
        }
        if hex(digest) != content.sha256 {
            return Err(format!("{name} is not what the manifest says"));
        }
        if name.starts_with("tables/") && rows != content.rows {
            return Err(format!("{name} has {rows} rows, not {}", content.rows));
        }
        Ok(())
    }

    /// The rows of a table, a line each.
    pub fn lines(
        &mut self,
        table: &str,
    ) -> Result<impl Iterator<Item = std::io::Result<String>> + '_, StorageError> {
        let entry = self.zip.by_name(&entry(table)).map_err(zipped)?;
        Ok(BufReader::new(entry).lines())
    }

    /// The bytes of a file with keys.
    pub fn key(&mut self, name: &str) -> Result<Vec<u8>, StorageError> {
        let mut entry = self.zip.by_name(&format!("keys/{name}")).map_err(zipped)?;
        let mut bytes = Vec::new();
        entry
            .read_to_end(&mut bytes)
            .map_err(StorageError::Folder)?;
        Ok(bytes)
    }
}

/// Reads what a backup says about itself, after verifying all of it.
pub fn read_manifest(path: &Path) -> Result<Manifest, StorageError> {
    Ok(Reader::open(path)?.manifest)
}

fn entry(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

fn entry_of_table(table: &Content) -> String {
    entry(&table.name)
}

fn zipped(problem: zip::result::ZipError) -> StorageError {
    StorageError::Folder(problem.into())
}

/// A file that only its owner reads: a backup holds everything, marks and prices too.
pub fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the names in a folder lasting.
pub fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn sha256_of(path: &Path) -> std::io::Result<String> {
    let mut digest = Sha256::new();
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(hex(digest));
        }
        digest.update(&buffer[..count]);
    }
}

fn hex(digest: Sha256) -> String {
    use std::fmt::Write;
    let bytes = digest.finalize();
    bytes
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
