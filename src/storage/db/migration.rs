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
        number: 4,
        name: "log",
        both: include_str!("../../../migrations/0004_log.sql"),
        sqlite: include_str!("../../../migrations/0004_log.sqlite.sql"),
        postgres: include_str!("../../../migrations/0004_log.postgres.sql"),
    },
    Step {
        number: 5,
        name: "step object",
        both: include_str!("../../../migrations/0005_step_object.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 6,
        name: "declarations",
        both: include_str!("../../../migrations/0006_declarations.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 7,
        name: "form token",
        both: include_str!("../../../migrations/0007_form_token.sql"),
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
    Step {
        number: 10,
        name: "upkeep",
        both: include_str!("../../../migrations/0010_upkeep.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 11,
        name: "passkeys",
        both: include_str!("../../../migrations/0011_passkeys.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 14,
        name: "library items",
        both: include_str!("../../../migrations/0014_library_items.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 15,
        name: "undo",
        both: include_str!("../../../migrations/0015_undo.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 16,
        name: "contributions",
        both: include_str!("../../../migrations/0016_contributions.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 17,
        name: "attachments",
        both: include_str!("../../../migrations/0017_attachments.sql"),
        sqlite: "",
        postgres: "",
    },
    Step {
        number: 18,
        name: "working documents",
        both: include_str!("../../../migrations/0018_working_documents.sql"),
        sqlite: "",
        postgres: "",
    },
];

/// The newest step that this program knows.
pub fn newest() -> i64 {
    STEPS.iter().map(|step| step.number).max().unwrap_or(0)
}

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
