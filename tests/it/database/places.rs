//! Where the data is: one process in a folder, a file that is whole, an address that is not printed.

use bestek::storage::db::{Db, FILE};
use bestek::storage::error::StorageError;

use crate::support::scratch::Scratch;

#[tokio::test]
async fn a_second_process_in_the_same_folder_is_refused_with_a_sentence() {
    let folder = Scratch::new("second");
    let first = Db::open(folder.path()).await.expect("a fresh folder");
    let second = Db::open(folder.path()).await.expect_err("it is in use");
    assert!(matches!(second, StorageError::InUse));
    let said = second.to_string();
    assert_eq!(said, "another process uses this data folder; stop it first");
    first.close().await;
    drop(first);
    Db::open(folder.path()).await.expect("the first has let go");
}

#[tokio::test]
async fn a_damaged_file_is_refused_with_a_sentence() {
    let folder = Scratch::new("damaged");
    let db = Db::open(folder.path()).await.expect("a fresh folder");
    db.close().await;
    drop(db);
    let file = folder.path().join(FILE);
    let whole = std::fs::read(&file).expect("the file");
    let mut found = 0;
    for page in 1..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096..page * 4096 + 64].fill(0xa5);
        std::fs::write(&file, damaged).expect("written");
        if let Err(problem) = Db::open(folder.path()).await {
            let said = problem.to_string();
            assert!(said.contains("damaged"), "page {page}: {said}");
            assert_eq!(said.lines().count(), 1, "{said}");
            found += 1;
        }
    }
    assert!(found > 10, "only {found} damaged pages were found");
    std::fs::write(&file, "this is no database, and never was one").expect("written");
    let said = Db::open(folder.path())
        .await
        .expect_err("refused")
        .to_string();
    assert!(said.contains("damaged"), "{said}");
    std::fs::write(&file, whole).expect("written");
    Db::open(folder.path()).await.expect("whole again");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_without_its_password() {
    let url = "postgres://bestek:zeer-geheim@127.0.0.1:1/bestek";
    let problem = Db::connect(url).await.expect_err("nobody listens there");
    assert!(
        !format!("{problem} {problem:?}").contains("zeer-geheim"),
        "{problem}"
    );
}
