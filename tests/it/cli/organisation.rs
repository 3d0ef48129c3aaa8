//! `bestek organisation`: another organisation, and the link for its first administrator.

use bestek::actions::accounts;
use bestek::actions::means::Means;
use bestek::storage::db::Db;

use super::{bestek, installed, listed, refusal, shown, text};
use crate::support::scratch::Scratch;

#[tokio::test]
async fn an_organisation_is_added_and_its_link_waits_for_its_first_administrator() {
    let folder = installed("cli-organisation").await;
    let place = shown(folder.path());
    let output = bestek(&["organisation", "  Gemeente Elders ", "--data-dir", &place]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.starts_with("Gemeente Elders is added."), "{said}");
    let (_, token) = said.split_once("/set-up/").expect("the link is printed");
    let means = Means::of_machine(Db::open(folder.path()).await.expect("it opens"));
    let waits = accounts::set_up_waits(&means, token.trim()).await;
    let waits = waits.expect("it is read").expect("the link works");
    assert_eq!(waits.name, "Gemeente Elders");
    means.db.close().await;
}

#[tokio::test]
async fn an_organisation_without_a_name_is_refused() {
    let folder = installed("cli-organisation-name").await;
    let place = shown(folder.path());
    let said = refusal(&bestek(&["organisation", "  ", "--data-dir", &place]));
    assert!(said.contains("needs a name"), "{said}");
}

#[test]
fn a_folder_that_was_named_wrongly_gets_no_data_of_its_own() {
    let folder = Scratch::new("cli-organisation-nowhere");
    let nowhere = folder.path().join("typo");
    let place = shown(&nowhere);
    let said = refusal(&bestek(&["organisation", "Elders", "--data-dir", &place]));
    assert!(
        said.contains("there is no data in") && said.contains(&place),
        "{said}"
    );
    assert!(said.contains("bestek serve"), "it says what to do: {said}");
    assert_eq!(listed(folder.path()), Vec::<String>::new());
}

#[tokio::test]
async fn the_folder_of_a_server_that_runs_is_left_alone() {
    let folder = installed("cli-organisation-busy").await;
    let server = Db::open(folder.path()).await.expect("a server has it");
    let place = shown(folder.path());
    let said = refusal(&bestek(&["organisation", "Elders", "--data-dir", &place]));
    assert!(
        said.contains("another process uses this data folder; stop it first"),
        "{said}"
    );
    server.close().await;
}
