//! `bestek check`: what must always hold, looked up in one still look at the data.
//!
//! Where SQL can see it, an invariant is a query in `storage::check`. Where it takes the rules of
//! the domain, it is a function in `frozen`, `road` or `marking` that gets a whole tender. To
//! add one: add a line to the list of its file, with the next free code, and a case to the table in
//! `tests/it/check.rs` that breaks it; nothing else is needed. It is then in `bestek check --list`,
//! runs every night, and at the end of every test.
//!
//! What verifies something else than one tender, such as the chain of the log, gets its own `Look`
//! and a line in `OWN`.

mod frozen;
mod marking;
mod road;
mod whole;

use std::fmt;

use crate::actions::ActionError;
use crate::actions::attachments;
use crate::actions::check::whole::{Whole, load};
use crate::actions::library::Keepable;
use crate::actions::log;
use crate::actions::means::Means;
use crate::domain::log::verdict::Verdict;
use crate::storage::check::{self as kept, Query};
use crate::storage::db::Db;
use crate::storage::error::StorageError;
use crate::storage::{backup, db};

/// Something that must always hold.
#[derive(Debug, Clone, Copy)]
pub struct Invariant {
    /// Stable, for example `C07`.
    pub code: &'static str,
    /// What holds, in one sentence.
    pub says: &'static str,
    look: Look,
}

/// How it is looked up.
#[derive(Debug, Clone, Copy)]
enum Look {
    /// SQLite's own check of its file.
    Damage,
    /// SQLite's own check of what rows point at.
    Dangling,
    /// A statement.
    Query(&'static Query),
    /// Whether each price is an amount; no price leaves storage.
    Prices,
    /// Whether the chain of the log is whole.
    Log,
    /// Whether each tender can be read at all.
    Readable,
    /// Whether each item that an organisation keeps can be read.
    Items,
    /// Whether the bytes of each file are what their hash says.
    Files,
    /// A rule about one tender; gives what breaks it.
    Tender(fn(&Whole) -> Vec<String>),
}

/// The invariants that are neither a statement nor about one tender.
const OWN: &[Invariant] = &[
    Invariant {
        code: "C01",
        says: "The database file is not damaged.",
        look: Look::Damage,
    },
    Invariant {
        code: "C02",
        says: "No row points at a row that is not there.",
        look: Look::Dangling,
    },
    Invariant {
        code: "C44",
        says: "Every price is an amount of 0 or more, with at most two decimals.",
        look: Look::Prices,
    },
    Invariant {
        code: "C45",
        says: "Everything that was written in a tender can be read.",
        look: Look::Readable,
    },
    Invariant {
        code: "C55",
        says: "The chain of the log is whole, as every checkpoint signed it.",
        look: Look::Log,
    },
    Invariant {
        code: "C58",
        says: "Everything that an organisation keeps in its library can be read.",
        look: Look::Items,
    },
    Invariant {
        code: "C64",
        says: "The bytes of every attachment are there, and are what its hash says.",
        look: Look::Files,
    },
];

/// What breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The code of the invariant.
    pub code: &'static str,
    /// What should hold.
    pub says: &'static str,
    /// What breaks it.
    pub rows: Vec<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 20;
        write!(to, "{} {}", self.code, self.says)?;
        for row in self.rows.iter().take(SHOWN) {
            write!(to, " [{row}]")?;
        }
        match self.rows.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(to, " and {more} more"),
        }
    }
}

/// Every invariant, by code.
pub fn all() -> Vec<Invariant> {
    let mut all = OWN.to_vec();
    all.extend(kept::queries().map(|query| Invariant {
        code: query.code,
        says: query.says,
        look: Look::Query(query),
    }));
    for list in [frozen::RULES, road::RULES, marking::RULES] {
        all.extend(list.iter().map(|(code, says, rule)| Invariant {
            code,
            says,
            look: Look::Tender(*rule),
        }));
    }
    all.sort_by_key(|one| one.code);
    all
}

/// A rule about one tender: code, sentence, and what gives the rows that break it.
type Rule = (&'static str, &'static str, fn(&Whole) -> Vec<String>);

/// Looks every invariant up in the data as it stands now; gives those that are broken, by code.
///
/// # Errors
/// Also when the schema is not the one that this program knows.
pub async fn run(db: &Db) -> Result<Vec<Finding>, ActionError> {
    let still = db.snapshot().await?;
    let found = look(&still).await;
    still.close().await;
    found
}

async fn look(still: &Db) -> Result<Vec<Finding>, ActionError> {
    let (found, known) = (backup::schema_of(still).await?, db::newest_schema());
    if found != known {
        return Err(ActionError::Fault(StorageError::Backup(format!(
            "the data has schema {found} and this program knows {known}; start `bestek serve` \
             once to bring it up to date, or use the version that wrote it"
        ))));
    }
    let (tenders, unreadable) = whole_tenders(still).await?;
    let mut findings = Vec::new();
    for one in all() {
        let rows = match one.look {
            Look::Damage => kept::damage(still).await?,
            Look::Dangling => kept::dangling(still).await?,
            Look::Query(query) => kept::rows(still, query).await?,
            Look::Prices => kept::unreadable_prices(still).await?,
            Look::Log => log_verdict(still).await?,
            Look::Readable => unreadable.clone(),
            Look::Items => unreadable_items(still).await?,
            Look::Files => attachments::altered(still).await?,
            Look::Tender(rule) => tenders
                .iter()
                .flat_map(|one| broken_by(one, rule))
                .collect(),
        };
        if !rows.is_empty() {
            findings.push(Finding {
                code: one.code,
                says: one.says,
                rows,
            });
        }
    }
    Ok(findings)
}

/// Items whose body is not what its kind says; a kind that nobody knows is told by a query.
async fn unreadable_items(still: &Db) -> Result<Vec<String>, ActionError> {
    let items = kept::kept_items(still).await?.into_iter();
    let unreadable = items.filter(|item| {
        let known = Keepable::KINDS.iter().any(|one| one.name() == item.kind);
        known && Keepable::parse(&item.kind, &item.body).is_none()
    });
    let told = |item: kept::KeptItem| {
        let (code, organisation) = (item.code, item.organisation_id);
        format!("item {code} of organisation {organisation}")
    };
    Ok(unreadable.map(told).collect())
}

async fn log_verdict(still: &Db) -> Result<Vec<String>, ActionError> {
    Ok(match log::verify(still).await?.verdict {
        Verdict::Whole(_) => Vec::new(),
        broken @ (Verdict::Unreadable(_)
        | Verdict::Altered(_)
        | Verdict::Deleted(_)
        | Verdict::Inserted(_)
        | Verdict::Swapped(_)
        | Verdict::Truncated(_)
        | Verdict::Rewritten(_)
        | Verdict::BadSignature) => vec![broken.to_string()],
    })
}

fn broken_by(tender: &Whole, rule: fn(&Whole) -> Vec<String>) -> Vec<String> {
    let id = tender.at.id();
    let rows = rule(tender).into_iter();
    rows.map(|row| format!("{row} of tender {id}")).collect()
}

/// The tenders that can be read, and what is wrong with the others.
async fn whole_tenders(still: &Db) -> Result<(Vec<Whole>, Vec<String>), ActionError> {
    let means = Means::of_machine(still.clone());
    let (mut whole, mut unreadable, mut last) = (Vec::new(), Vec::new(), None);
    for id in kept::tenders(still).await? {
        match load(&means, &id, &mut last).await {
            Ok(one) => whole.push(one),
            Err(ActionError::Fault(problem @ StorageError::Corrupt { .. })) => {
                unreadable.push(format!("tender {id}: {problem}"));
            }
            Err(other) => return Err(other),
        }
    }
    Ok((whole, unreadable))
}
