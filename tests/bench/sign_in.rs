//! How long a wrong sign-in takes for an unknown address, a known one and a shut account: whoever
//! measures must not learn which addresses have an account.

use std::time::{Duration, Instant};

use bestek::actions::accounts::{self, SignIn};
use bestek::actions::example;
use bestek::actions::means::Means;
use bestek::cli::demo::PASSWORD;
use bestek::storage::db::Db;
use bestek::storage::person::{MAIN_ORGANISATION, Person};

/// How many accounts of each kind; each is tried as often as one may before the wait.
const ACCOUNTS: usize = 20;
const TRIES: usize = 5;

const KINDS: [&str; 3] = ["unknown", "known", "shut"];

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let folder = std::path::Path::new("target").join("sign-in");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let means = Means::of_machine(Db::open(&folder).await.expect("a database"));
        let hash = example::password_hash(PASSWORD).await;
        for kind in &KINDS[1..] {
            for number in 0..ACCOUNTS {
                add(&means, &hash, kind, number).await;
            }
        }
        let mut took: [Vec<Duration>; KINDS.len()] = Default::default();
        for _ in 0..TRIES {
            for number in 0..ACCOUNTS {
                // One of each in turn, so that a busy moment of the machine hits all alike.
                for (kind, took) in KINDS.iter().zip(&mut took) {
                    took.push(one(&means, kind, number).await);
                }
            }
        }
        for (kind, mut took) in KINDS.iter().zip(took) {
            took.sort_unstable();
            let (median, count) = (took[took.len() / 2], took.len());
            println!("sign-in: {kind} address or account, median {median:.1?} of {count}");
        }
        means.db.close().await;
        let _ = std::fs::remove_dir_all(&folder);
    });
}

fn address(kind: &str, number: usize) -> String {
    format!("{kind}-{number}@voorbeeld.test")
}

async fn add(means: &Means, hash: &str, kind: &str, number: usize) {
    let person = Person {
        person_id: means.new_id(),
        name: kind.to_owned(),
        email: address(kind, number),
        password_hash: Some(hash.to_owned()),
        administrator: false,
        language: "nl".to_owned(),
        organisation_id: MAIN_ORGANISATION.to_owned(),
        example: false,
        disabled_at: (kind == "shut").then(|| means.now()),
    };
    let added = example::add_person(means, &person).await;
    added.expect("an account");
}

/// The password of a shut account is right: that it is shut must not show either.
async fn one(means: &Means, kind: &str, number: usize) -> Duration {
    let password = if kind == "shut" {
        PASSWORD
    } else {
        "drie paarden in de wei"
    };
    let began = Instant::now();
    let step = accounts::sign_in(means, &address(kind, number), password.to_owned()).await;
    let took = began.elapsed();
    assert!(matches!(step, Ok(SignIn::Wrong)), "{kind} gets in");
    took
}
