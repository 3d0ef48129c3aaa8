//! The schema, brought up to date at the start: forward only, each step in its own transaction.

use std::borrow::Cow;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};

/// One step of the schema.
struct Step {
    number: i64,
    name: &'static str,
    /// For both databases, written for PostgreSQL.
    both: &'static str,
    /// What only SQLite reads, after `both`.
    sqlite: &'static str,
    /// What only PostgreSQL reads, after `both`.
    postgres: &'static str,
}

/// Every step, in order. One that has landed is never edited.
const STEPS: &[Step] = &[
    Step {
        number: 1,
        name: "init",
        both: include_str!("../../../migrations/0001_init.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 2,
        name: "organisations and procedure",
        both: include_str!("../../../migrations/0002_organisations_and_procedure.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 3,
        name: "accounts",
        both: include_str!("../../../migrations/0003_accounts.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 8,
        name: "organisation sign-in",
        both: include_str!("../../../migrations/0008_organisation_sign_in.sql"),
        sqlite: "",
        postgres: "",
    },
];

/// The steps as SQLite reads them.
pub fn for_sqlite() -> Migrator {
    migrator(|step| format!("{}{}", strict(step.both), step.sqlite))
}

/// The steps as PostgreSQL reads them.
pub fn for_postgres() -> Migrator {
    migrator(|step| format!("{}{}", step.both, step.postgres))
}

fn migrator(text: impl Fn(&Step) -> String) -> Migrator {
    let steps = STEPS.iter().map(|step| {
        let sql = AssertSqlSafe(text(step)).into_sql_str();
        let name = Cow::Borrowed(step.name);
        Migration::new(step.number, name, MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(steps.collect())
}

/// STRICT tables know only the type names of `SQLite` itself.
fn strict(sql: &str) -> String {
    sql.replace("BIGINT", "INTEGER")
        .replace("BOOLEAN", "INTEGER")
        .replace("\n);", "\n) STRICT;")
}
