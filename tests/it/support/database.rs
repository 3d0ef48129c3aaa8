//! A database for one test: a file in a folder, or a database of a PostgreSQL server when
//! `BESTEK_TEST_POSTGRES` names one, for example `postgres://user@127.0.0.1:5432/postgres`.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use bestek::storage::db::Db;

use crate::support::scratch::Scratch;

static MADE: AtomicUsize = AtomicUsize::new(0);

/// Where one test keeps its rows; gone after it.
#[derive(Debug)]
pub struct Place {
    folder: Scratch,
    server: Option<Server>,
}

#[derive(Debug)]
struct Server {
    /// An address at which databases can be made.
    root: String,
    name: String,
    url: String,
}

impl Place {
    /// An empty one, of the kind that the tests run on.
    pub fn new(name: &str) -> Self {
        Self {
            folder: Scratch::new(name),
            server: std::env::var("BESTEK_TEST_POSTGRES").ok().map(Server::new),
        }
    }

    /// An empty file, whatever the tests run on.
    pub fn file(name: &str) -> Self {
        Self {
            folder: Scratch::new(name),
            server: None,
        }
    }

    /// The folder of the data.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The address, when it is on a server.
    pub fn url(&self) -> Option<&str> {
        self.server.as_ref().map(|server| server.url.as_str())
    }

    /// Opens it; on a server as often as one likes, as another process would.
    pub async fn open(&self) -> Db {
        match self.url() {
            Some(url) => Db::connect(url).await.expect("a fresh database opens"),
            None => Db::open(self.folder()).await.expect("a fresh file opens"),
        }
    }

    /// Tells a program that is about to start where the rows are.
    pub fn tell(&self, program: &mut std::process::Command) {
        match self.url() {
            Some(url) => program.env("DATABASE_URL", url),
            None => program.env_remove("DATABASE_URL"),
        };
    }
}

impl Server {
    fn new(root: String) -> Self {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("bestek_{}_{number}", std::process::id());
        run(&root, format!("CREATE DATABASE {name}"));
        let (server, _) = root.rsplit_once('/').expect("an address with a database");
        let url = format!("{server}/{name}");
        Self { root, name, url }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        run(
            &self.root,
            format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name),
        );
    }
}

/// Runs one statement, also where a test is already inside a runtime.
fn run(url: &str, sql: String) {
    let url = url.to_owned();
    let work = async move {
        let mut connection = PgConnection::connect(&url).await?;
        sqlx::query(AssertSqlSafe(sql))
            .execute(&mut connection)
            .await?;
        connection.close().await
    };
    let done = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(work)
    });
    let done = done.join().expect("no panic");
    // A panic while a test already fails would hide why.
    if !std::thread::panicking() {
        done.expect("the server of BESTEK_TEST_POSTGRES does what is asked");
    }
}
