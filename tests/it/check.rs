//! What `bestek check` finds: each invariant is broken once, and exactly that is found.

pub mod breaking;
mod breaking_kept;

use std::collections::BTreeSet;

use bestek::actions::check::{self, Finding};
use bestek::storage::db::Db;

use crate::support::demo::Demo;

#[tokio::test]
async fn the_worked_example_is_clean_at_every_phase() {
    let demo = Demo::start_in_file("check-clean").await;
    let findings = check::run(&demo.app.means.db).await.expect("it runs");
    assert_eq!(codes(&findings), Vec::<&str>::new(), "{findings:?}");
}

#[test]
fn every_invariant_has_a_code_of_its_own_and_a_sentence() {
    let all = check::all();
    let codes: BTreeSet<&str> = all.iter().map(|one| one.code).collect();
    assert_eq!(codes.len(), all.len(), "no code is used twice");
    assert!(all.len() >= 40);
    for (number, one) in (1..).zip(&all) {
        assert_eq!(one.code, format!("C{number:02}"), "codes are in a row");
        assert!(one.says.ends_with('.'), "{}", one.code);
    }
}

#[tokio::test]
async fn a_test_that_leaves_its_data_broken_does_not_pass() {
    let demo = Demo::empty_in_file("check-drop").await;
    let sql = "INSERT INTO part_done (tender_id, part) VALUES ('nowhere', 'goals')";
    breaking::run(demo.folder(), sql).await;
    let dropped = std::thread::spawn(move || drop(demo)).join();
    let said = dropped.expect_err("it panics");
    let said = said.downcast_ref::<String>().expect("a sentence");
    assert!(said.contains("C02"), "{said}");
}

#[tokio::test]
async fn a_test_that_breaks_on_purpose_says_so() {
    let demo = Demo::empty_in_file("check-on-purpose").await;
    demo.is_broken_on_purpose();
    let sql = "INSERT INTO part_done (tender_id, part) VALUES ('nowhere', 'goals')";
    breaking::run(demo.folder(), sql).await;
    let still = Db::look(demo.folder()).await.expect("it is there");
    let findings = check::run(&still).await.expect("it runs");
    assert_eq!(codes(&findings), ["C02"]);
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|one| one.code).collect()
}
