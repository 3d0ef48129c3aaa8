//! A log in a real database, and a second way into that database that knows no rules of ours.

use bestek::actions::means::{Means, Note, Origin};
use bestek::storage::db::{Db, FILE};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};

use crate::log::chains::signer;
use crate::support::database::Place;
use crate::support::scratch::Scratch;

/// Which databases a test runs on: always SQLite, and PostgreSQL where a server is named.
pub async fn everywhere(name: &str) -> Vec<Kept> {
    let mut kept = vec![Kept::sqlite(name).await];
    let place = Place::new(name);
    if place.url().is_some() {
        kept.push(Kept::postgres(place).await);
    }
    kept
}

pub struct Kept {
    pub means: Means,
    pub back_door: BackDoor,
    pub folder: Scratch,
    /// Held as long as the database is there.
    _server: Option<Place>,
}

/// Whoever runs the machine has this.
pub enum BackDoor {
    Sqlite(Box<SqliteConnection>),
    Postgres(Box<PgConnection>),
}

impl BackDoor {
    pub async fn run(&mut self, sql: &str) -> Result<u64, String> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(connection) => {
                let done = sqlx::raw_sql(sql).execute(&mut **connection).await;
                done.map(|done| done.rows_affected())
                    .map_err(|problem| problem.to_string())
            }
            Self::Postgres(connection) => {
                let done = sqlx::raw_sql(sql).execute(&mut **connection).await;
                done.map(|done| done.rows_affected())
                    .map_err(|problem| problem.to_string())
            }
        }
    }

    pub async fn must(&mut self, sql: &str) {
        if let Err(problem) = self.run(sql).await {
            panic!("{sql}: {problem}");
        }
    }

    /// Takes the triggers away, as the owner of a database can.
    pub async fn disarm(&mut self) {
        let tables = ["log_entry", "log_origin", "log_head", "checkpoint"];
        match self {
            Self::Postgres(_) => {
                for table in tables {
                    let sql = format!("ALTER TABLE {table} DISABLE TRIGGER USER");
                    self.must(&sql).await;
                }
                self.must("ALTER TABLE log_origin DROP CONSTRAINT log_origin_seq_fkey")
                    .await;
            }
            Self::Sqlite(connection) => {
                let names: Vec<String> =
                    sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                        .fetch_all(&mut **connection)
                        .await
                        .expect("the triggers have names");
                assert!(names.len() > 8, "{names:?}");
                self.must("PRAGMA foreign_keys = OFF").await;
                for name in names {
                    self.must(&format!("DROP TRIGGER {name}")).await;
                }
            }
        }
    }
}

impl Kept {
    async fn sqlite(name: &str) -> Self {
        let folder = Scratch::new(name);
        let db = Db::open(folder.path()).await.expect("a fresh file opens");
        let options = SqliteConnectOptions::new().filename(folder.path().join(FILE));
        let connection = options
            .connect()
            .await
            .expect("the file can be opened twice");
        Self::with(db, BackDoor::Sqlite(Box::new(connection)), folder)
    }

    async fn postgres(place: Place) -> Self {
        let db = place.open().await;
        let url = place.url().expect("a server is named");
        let connection = PgConnection::connect(url).await.expect("it opens twice");
        let folder = Scratch::new("log-postgres");
        let kept = Self::with(db, BackDoor::Postgres(Box::new(connection)), folder);
        Self {
            _server: Some(place),
            ..kept
        }
    }

    fn with(db: Db, back_door: BackDoor, folder: Scratch) -> Self {
        let origin = Origin {
            address: "192.0.2.7".to_owned(),
            device: "Firefox".to_owned(),
            ..Origin::default()
        };
        Self {
            means: Means::of_machine(db).signing_with(signer()).from(origin),
            back_door,
            folder,
            _server: None,
        }
    }

    /// Logs so many deeds, and takes a checkpoint after the last one.
    pub async fn log(&self, count: usize) -> String {
        for number in 0..count {
            log_one(&self.means, &format!("R{number:03}")).await;
        }
        let made = bestek::actions::log::checkpoint_now(&self.means).await;
        made.expect("a checkpoint").note
    }

    pub async fn verdict(&self) -> String {
        let verified = bestek::actions::log::verify(&self.means.db).await;
        verified.expect("the log is read").verdict.to_string()
    }
}

pub async fn log_one(means: &Means, object: &str) {
    let mut tx = means.db.begin().await.expect("a write begins");
    let note = Note {
        person: Some("somebody"),
        role: "officer",
        tender: Some("a-tender"),
        deed: "requirement.changed",
        object,
        ..Note::default()
    };
    means.log(&mut tx, note).await.expect("a deed is logged");
    tx.commit().await.expect("it is saved");
}
