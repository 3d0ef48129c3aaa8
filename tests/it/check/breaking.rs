//! Each invariant broken once, on a copy of the worked example.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bestek::actions::check;
use bestek::cli::demo;
use bestek::domain::phase::Phase;
use bestek::domain::publication::criteria_sha256;
use bestek::domain::tender::Tender;
use bestek::storage::db::{Db, FILE};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};

use super::breaking_kept;
use crate::support::demo::Demo;
use crate::support::scratch::Scratch;

const NEVER: &str = "'9999-01-01T00:00:00Z'";
const LONG_AGO: &str = "'2000-01-01T00:00:00Z'";

/// The tenders that are broken; looking at all of them would take longer.
const PHASES: [Phase; 5] = [
    Phase::Draft,
    Phase::Published,
    Phase::Closed,
    Phase::Assessing,
    Phase::Awarded,
];

/// What breaks each invariant. `{draft}` and the like are ids of tenders, `{officer}` and the like
/// of people.
const BREAKS: &[(&str, &str)] = &[
    (
        "C01",
        "CREATE INDEX wrong ON person (name); PRAGMA writable_schema = ON;
         UPDATE sqlite_master SET sql = 'CREATE INDEX wrong ON person (email)'
         WHERE name = 'wrong'",
    ),
    (
        "C02",
        "INSERT INTO part_done (tender_id, part) VALUES ('nowhere', 'goals')",
    ),
    (
        "C03",
        "UPDATE _sqlx_migrations SET success = 0 WHERE version = 1",
    ),
    (
        "C04",
        "DELETE FROM log_origin;
         UPDATE log_entry SET seq = seq + 7 WHERE seq = (SELECT max(seq) FROM log_entry)",
    ),
    (
        "C05",
        "UPDATE log_entry SET tender_id = 'nowhere' WHERE tender_id = {draft}",
    ),
    (
        "C06",
        "UPDATE log_entry SET person_id = 'nobody' WHERE tender_id = {draft}",
    ),
    (
        "C07",
        "UPDATE person SET email = upper(email) WHERE person_id = {officer}",
    ),
    ("C08", "UPDATE person SET administrator = 0"),
    (
        "C09",
        "INSERT INTO person
            (person_id, name, email, administrator, language, created_at, organisation_id)
         VALUES ('p', 'P', 'p@p.test', 1, 'nl', {never}, 'nowhere')",
    ),
    (
        "C10",
        "UPDATE person SET disabled_at = created_at WHERE person_id = {manager};
         INSERT INTO session (token_hash, person_id, created_at, expires_at)
         VALUES ('t', {manager}, {long-ago}, {never})",
    ),
    (
        "C11",
        "INSERT INTO session (token_hash, person_id, created_at, expires_at)
         VALUES ('t', {manager}, {never}, {long-ago})",
    ),
    (
        "C12",
        "UPDATE person SET language = 'fr' WHERE person_id = {officer}",
    ),
    (
        "C13",
        "UPDATE person SET created_at = 'yesterday' WHERE person_id = {officer}",
    ),
    (
        "C14",
        "UPDATE tender SET published_at = NULL WHERE tender_id = {published}",
    ),
    (
        "C15",
        "UPDATE tender SET quality_fixed_at = {never} WHERE tender_id = {assessing}",
    ),
    (
        "C16",
        "UPDATE tender SET prices_opened_at = {never} WHERE tender_id = {assessing}",
    ),
    (
        "C17",
        "UPDATE tender SET standstill_until = NULL WHERE tender_id = {awarded}",
    ),
    (
        "C18",
        "UPDATE tender SET withdrawn_at = {never} WHERE tender_id = {awarded}",
    ),
    (
        "C19",
        "UPDATE tender SET rectifying = 1 WHERE tender_id = {closed}",
    ),
    (
        "C20",
        "UPDATE tender SET created_at = {never} WHERE tender_id = {published}",
    ),
    (
        "C21",
        "UPDATE tender SET retain_until = 'soon' WHERE tender_id = {published}",
    ),
    (
        "C22",
        "UPDATE bid SET version = 0 WHERE tender_id = {published}",
    ),
    (
        "C23",
        "INSERT INTO organisation (organisation_id, name, created_at)
         VALUES ('other', 'Other', {never});
         INSERT INTO person
            (person_id, name, email, administrator, language, created_at, organisation_id)
         VALUES ('p', 'P', 'p@p.test', 1, 'nl', {never}, 'other');
         INSERT INTO member (tender_id, person_id, role, expertise, position)
         VALUES ({draft}, 'p', 'contributor', '', 99)",
    ),
    (
        "C24",
        "DELETE FROM member WHERE tender_id = {draft} AND role = 'officer'",
    ),
    (
        "C25",
        "UPDATE part_done SET part = 'lunch' WHERE tender_id = {draft} AND part = 'goals'",
    ),
    (
        "C26",
        "INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'lunch', 'L1', 1, '{}', 0, 1)",
    ),
    (
        "C27",
        "INSERT INTO publication (tender_id, number, at, criteria_sha256, reason, body)
         SELECT tender_id, 3, at, criteria_sha256, reason, body FROM publication
         WHERE tender_id = {published};
         UPDATE tender SET publication_version = '3' WHERE tender_id = {published}",
    ),
    (
        "C28",
        "UPDATE tender SET publication_version = '2' WHERE tender_id = {published}",
    ),
    (
        "C29",
        "INSERT INTO step (tender_id, number, deed, from_phase, to_phase, at, person_id, reason)
         SELECT tender_id, 9, deed, 'published', 'published', at, person_id, reason FROM step
         WHERE tender_id = {published}",
    ),
    (
        "C30",
        "UPDATE log_entry SET deed = 'tender.changed' WHERE tender_id = {published}",
    ),
    (
        "C31",
        "UPDATE opening SET second_person = NULL, second_at = NULL
         WHERE tender_id = {assessing} AND kind = 'bids'",
    ),
    (
        "C32",
        "UPDATE opening SET second_person = first_person WHERE tender_id = {assessing}",
    ),
    (
        "C33",
        "INSERT INTO bid (tender_id, bid_id, position, name, withdrawn, version)
         VALUES ({draft}, 'B1', 1, 'B', 0, 1)",
    ),
    (
        "C34",
        "INSERT INTO answer (tender_id, bid_id, requirement_id, answer)
         SELECT tender_id, bid_id, 'R999', 'yes' FROM bid WHERE tender_id = {published}",
    ),
    (
        "C35",
        "INSERT INTO knock_out_result (tender_id, bid_id, knock_out_id, result, reason)
         SELECT tender_id, bid_id, 'K999', 'pass', '' FROM bid WHERE tender_id = {published}",
    ),
    (
        "C36",
        "INSERT INTO bid_text (tender_id, bid_id, criterion_id, body)
         SELECT tender_id, bid_id, 'Q999', 'text' FROM bid WHERE tender_id = {published}",
    ),
    (
        "C37",
        "INSERT INTO mark (tender_id, bid_id, criterion_id, person_id, mark, reason, saved_at,
            version)
         SELECT {closed}, bid_id, criterion_id, person_id, mark, reason, saved_at, version
         FROM mark WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C38",
        "UPDATE mark SET saved_at = {never} WHERE tender_id = {awarded}",
    ),
    (
        "C39",
        "UPDATE member SET role = 'contributor'
         WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C40",
        "DELETE FROM declaration WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C41",
        "UPDATE interest SET interest = 'conflict'
         WHERE tender_id = {assessing} AND person_id = {assessor};
         INSERT INTO interest_decision (tender_id, person_id, bid_id, number, outcome, decided_by,
            decided_at, reason)
         SELECT tender_id, person_id, bid_id, 1, 'conflict', {officer}, {long-ago}, 'Zo.'
         FROM interest WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C42",
        "UPDATE interest SET interest = 'allowed'
         WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C43",
        "INSERT INTO declaration (tender_id, person_id, signed_at)
         VALUES ({published}, {assessor}, {never})",
    ),
    (
        "C44",
        "UPDATE price SET amount = '-1' WHERE tender_id = {published}",
    ),
    (
        "C45",
        "UPDATE entry SET body = '{' WHERE tender_id = {draft} AND kind = 'goal'",
    ),
    (
        "C46",
        "UPDATE publication SET criteria_sha256 = 'other' WHERE tender_id = {published};
         UPDATE tender SET criteria_sha256 = 'other' WHERE tender_id = {published}",
    ),
    (
        "C47",
        "UPDATE entry SET removed = 1 WHERE tender_id = {published} AND kind = 'knock-out'",
    ),
    (
        "C49",
        "UPDATE step SET to_phase = 'closed' WHERE tender_id = {published}",
    ),
    (
        "C50",
        "UPDATE step SET at = {long-ago} WHERE tender_id = {awarded} AND number = 3",
    ),
    (
        "C51",
        "UPDATE opening SET first_at = {long-ago} WHERE tender_id = {assessing}",
    ),
    (
        // The engine does not hear of who has a conflict.
        "C52",
        "UPDATE interest SET interest = 'conflict'
         WHERE tender_id = {assessing} AND person_id = {assessor};
         INSERT INTO interest_decision (tender_id, person_id, bid_id, number, outcome, decided_by,
            decided_at, reason)
         SELECT tender_id, person_id, bid_id, 1, 'conflict', {officer}, {never}, 'Zo.'
         FROM interest WHERE tender_id = {assessing} AND person_id = {assessor};
         UPDATE mark SET mark = '99' WHERE tender_id = {assessing} AND person_id = {assessor}",
    ),
    (
        "C53",
        "UPDATE answer SET answer = 'months 3' WHERE tender_id = {assessing} AND answer = 'yes'",
    ),
    (
        "C54",
        "DELETE FROM mark WHERE tender_id = {awarded} AND person_id = {assessor}",
    ),
    (
        "C55",
        "UPDATE log_entry SET detail = 'other' WHERE tender_id = {draft}",
    ),
    (
        "C56",
        "INSERT INTO passkey (passkey_id, person_id, credential_id, host, name, transports,
            public_key, state, created_at)
         VALUES ('p', {officer}, 'c', 'stad.test', 'Telefoon', 0, '', '', {long-ago})",
    ),
];

#[tokio::test]
async fn each_invariant_that_is_broken_is_found_and_nothing_else() {
    let demo = Demo::empty_in_file("check-breaking").await;
    demo::load_at(&demo.app.means, &PHASES)
        .await
        .expect("the worked example");
    let names = names(&demo).await;
    let mut breaks: Vec<(&str, String)> = (BREAKS.iter().chain(breaking_kept::BREAKS))
        .map(|(code, sql)| (*code, sql.to_string()))
        .collect();
    breaks.push(("C48", other_weight(&demo, &names).await));
    let tried: BTreeSet<&str> = breaks.iter().map(|(code, _)| *code).collect();
    for one in check::all() {
        assert!(tried.contains(one.code), "nothing breaks {}", one.code);
    }
    let scratch = Scratch::new("check-breaking");
    let whole = scratch.path().join(FILE);
    let copy = format!("VACUUM INTO '{}'", whole.display());
    run(demo.folder(), &copy).await;
    for (number, (code, mut sql)) in breaks.into_iter().enumerate() {
        for (name, id) in &names {
            sql = sql.replace(&format!("{{{name}}}"), id);
        }
        let broken = scratch.path().join(format!("{number}-{code}"));
        std::fs::create_dir_all(&broken).expect("a folder");
        std::fs::copy(&whole, broken.join(FILE)).expect("a copy");
        run(&broken, &sql).await;
        let still = Db::look(&broken).await.expect("it opens");
        let findings = check::run(&still).await;
        still.close().await;
        let findings = findings.unwrap_or_else(|problem| panic!("{code}: {problem}"));
        // Whatever alters the log breaks its chain too.
        let chain = sql
            .contains("log_entry")
            .then_some("C55")
            .filter(|one| *one != code);
        let expected: Vec<&str> = [code].into_iter().chain(chain).collect();
        assert_eq!(super::codes(&findings), expected, "{sql}: {findings:?}");
    }
}

/// The weights of a publication, with every hash as it should be.
async fn other_weight(demo: &Demo, names: &BTreeMap<&str, String>) -> String {
    let id = &names["published"];
    let mut connection = open(demo.folder()).await;
    let sql = format!("SELECT body FROM publication WHERE tender_id = {id}");
    let body: String = sqlx::query_scalar(AssertSqlSafe(sql))
        .fetch_one(&mut connection)
        .await
        .expect("a publication");
    connection.close().await.expect("it closes");
    let mut tender: Tender = serde_json::from_str(&body).expect("a tender");
    tender.award.price_weight = Some(1.into());
    let hash = criteria_sha256(&tender);
    let json = |value: String| value.replace('\'', "''");
    let body = json(serde_json::to_string(&tender).expect("JSON"));
    let award = json(serde_json::to_string(&tender.award).expect("JSON"));
    format!(
        "UPDATE publication SET body = '{body}', criteria_sha256 = '{hash}' WHERE tender_id = {id};
         UPDATE tender SET criteria_sha256 = '{hash}' WHERE tender_id = {id};
         UPDATE entry SET body = '{award}' WHERE tender_id = {id} AND kind = 'award'"
    )
}

/// The ids that the statements name, as SQL writes them.
async fn names(demo: &Demo) -> BTreeMap<&'static str, String> {
    let mut names = BTreeMap::new();
    for phase in PHASES {
        let id = demo.tender_at(phase).await;
        names.insert(phase.name(), format!("'{id}'"));
    }
    let people = bestek::actions::accounts::people(&demo.app.means, "main");
    for person in people.await.expect("people") {
        let name = match person.email.as_str() {
            "inkoper@voorbeeld.test" => "officer",
            "opdrachtgever@voorbeeld.test" => "manager",
            "beoordelaar-1@voorbeeld.test" => "assessor",
            _ => continue,
        };
        names.insert(name, format!("'{}'", person.person_id));
    }
    names.insert("never", NEVER.to_owned());
    names.insert("long-ago", LONG_AGO.to_owned());
    names
}

/// Runs statements on a file as somebody with a database tool would: no rule holds them back.
pub async fn run(folder: &Path, sql: &str) {
    let mut connection = open(folder).await;
    let triggers = "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'";
    let triggers: Vec<String> = sqlx::query_scalar(triggers)
        .fetch_all(&mut connection)
        .await
        .expect("triggers");
    for sql in triggers.into_iter().chain([sql.to_owned()]) {
        let done = sqlx::raw_sql(AssertSqlSafe(sql.clone()))
            .execute(&mut connection)
            .await;
        done.unwrap_or_else(|problem| panic!("{sql}: {problem}"));
    }
    connection.close().await.expect("it closes");
}

async fn open(folder: &Path) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(folder.join(FILE))
        .foreign_keys(false)
        .connect()
        .await
        .expect("the file opens")
}
