//! The rules of the house, checked on the sources themselves.

use std::path::{Path, PathBuf};

/// What a layer may not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "sqlx::",
            "axum::",
            "maud::",
            "tokio::",
            "crate::storage",
            "crate::web",
            "crate::actions",
            "crate::documents",
            "crate::i18n",
            "crate::libraries",
            "crate::cli",
            "getrandom::",
            "Timestamp::now",
            "std::fs",
        ],
    ),
    (
        "src/storage",
        &[
            "axum::",
            "maud::",
            "crate::web",
            "crate::documents",
            "crate::i18n",
            "crate::actions",
            "crate::cli",
        ],
    ),
    (
        "src/documents",
        &[
            "sqlx::",
            "axum::",
            "crate::storage",
            "crate::web",
            "crate::actions",
            "crate::cli",
        ],
    ),
    (
        "src/actions",
        &[
            "sqlx::",
            "axum::",
            "maud::",
            "crate::web",
            "crate::documents",
            "crate::cli",
        ],
    ),
    (
        "src/libraries",
        &[
            "sqlx::",
            "axum::",
            "maud::",
            "crate::storage",
            "crate::web",
            "crate::actions",
        ],
    ),
    (
        "src/i18n",
        &[
            "sqlx::",
            "axum::",
            "maud::",
            "crate::storage",
            "crate::web",
            "crate::actions",
            "crate::documents",
        ],
    ),
    (
        "src/web",
        &["sqlx::", "crate::storage", "PreEscaped", "crate::cli"],
    ),
];

/// Where a crate may be named that is kept behind one door.
const DOORS: &[(&str, &str)] = &[
    ("printpdf", "src/documents/render/pdf"),
    ("lopdf", "src/documents/render/pdf"),
    (
        "rust_xlsxwriter",
        "src/documents/scoring_workbook src/documents/requirement_list src/documents/requirement_file",
    ),
    ("calamine", "src/documents/requirement_file"),
    ("maud::", "src/documents/render/html src/web"),
    ("sqlx::", "src/storage"),
    ("argon2", "src/actions/accounts/"),
    ("zxcvbn", "src/actions/accounts/password.rs"),
    ("totp_rs", "src/actions/accounts/second_factor.rs"),
    ("webauthn_rp", "src/actions/accounts/passkey/ceremony.rs"),
    ("chacha20poly1305", "src/actions/secrets.rs"),
    ("qrcodegen", "src/web/components/qr.rs"),
    ("ed25519_dalek", "src/domain/log"),
    ("openidconnect", "src/actions/federated"),
];

#[test]
fn a_layer_names_only_what_lies_below_it() {
    for (folder, forbidden) in FORBIDDEN {
        for (path, text) in sources(folder) {
            // A grouped import hides the layer, so it is not ours to use.
            let breach = forbidden
                .iter()
                .chain(&["use crate::{"])
                .find(|name| text.contains(**name));
            assert!(
                breach.is_none(),
                "{} may not use {}",
                path.display(),
                breach.unwrap_or(&"")
            );
        }
    }
}

#[test]
fn a_crate_behind_one_door_is_named_nowhere_else() {
    for (name, doors) in DOORS {
        for (path, text) in sources("src") {
            let inside = doors
                .split(' ')
                .any(|door| path.to_string_lossy().starts_with(door));
            assert!(
                inside || !text.contains(name),
                "{} may not name {name}",
                path.display()
            );
        }
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for folder in ["src", "tests"] {
        for (path, text) in sources(folder) {
            let lines = text.lines().count();
            assert!(
                lines <= 500,
                "{} has {lines} lines; split it",
                path.display()
            );
        }
    }
}

#[test]
fn no_lint_is_silenced_without_a_reason() {
    let silenced = ["#[", "allow("].concat();
    for folder in ["src", "tests"] {
        for (path, text) in sources(folder) {
            assert!(
                !text.contains(&silenced),
                "{}: use #[expect(…, reason = …)]",
                path.display()
            );
        }
    }
}

#[test]
fn the_top_level_is_the_users() {
    let known = [
        "Cargo.toml",
        "Cargo.lock",
        "LICENSE",
        "README.md",
        "criteria-libraries",
        "migrations",
        "src",
        "target",
        "templates",
        "tests",
    ];
    for entry in std::fs::read_dir(".").expect("the project can be listed") {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        assert!(
            name.starts_with('.') || known.contains(&name.as_str()),
            "{name} has no place here"
        );
    }
}

#[test]
fn a_migration_that_landed_is_never_edited() {
    use std::fmt::Write;

    use sha2::{Digest, Sha256};
    let files = std::fs::read_dir("migrations").expect("the migrations are there");
    let files = files.map(|file| file.expect("a file").path());
    let mut guarded = 0;
    for path in files.filter(|path| path.extension().is_some_and(|kind| kind == "sql")) {
        let text = std::fs::read(&path).expect("a migration can be read");
        let hash = Sha256::digest(&text)
            .iter()
            .fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            });
        let name = path.file_stem().expect("a name").to_string_lossy();
        let kept = format!("tests/golden/migrations/{name}.sha256");
        let kept = std::fs::read_to_string(&kept)
            .unwrap_or_else(|_| panic!("{kept} keeps the hash of a migration that lands"));
        assert_eq!(hash, kept.trim(), "{name} has landed and was edited");
        guarded += 1;
    }
    assert!(guarded > 10, "only {guarded} migrations are guarded");
}

/// Every Rust source below a folder, with its text.
pub fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(folder).to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source is text");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds sources");
    found
}
