//! What a browser test needs from the machine, and saying loudly when it is not there.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What was said: once is enough, however many tests find out.
static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A browser and the program that drives it.
#[derive(Debug, Clone)]
pub struct Tools {
    pub driver: PathBuf,
    pub browser: PathBuf,
}

/// Finds chromedriver and Chromium or Chrome on the path.
pub fn find() -> Option<Tools> {
    let driver = on_path(&["chromedriver"]);
    let browser = on_path(&["chromium", "chromium-browser", "google-chrome"]);
    if let (Some(driver), Some(browser)) = (driver, browser) {
        return Some(Tools { driver, browser });
    }
    not_run("BROWSER TESTS NOT RUN: chromedriver and Chromium or Chrome are not on the path.");
    None
}

/// Finds axe, the accessibility checker; it is never part of the repository.
pub fn axe() -> Option<String> {
    let named = std::env::var_os("BESTEK_AXE").map(PathBuf::from);
    let usual =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("target/axe/node_modules/axe-core/axe.min.js");
    let file = named.unwrap_or(usual);
    if let Ok(script) = std::fs::read_to_string(&file) {
        return Some(script);
    }
    not_run(&format!(
        "AXE NOT RUN: there is no {}; get it with: npm install --prefix target/axe axe-core",
        file.display()
    ));
    None
}

/// Where nothing may be left out, leaving out is a failure; elsewhere it is said on the real
/// standard error, which the test runner does not swallow.
fn not_run(what: &str) {
    let required = std::env::var("BESTEK_REQUIRE_BROWSER").is_ok_and(|value| value == "1");
    assert!(!required, "{what}");
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(what.to_owned()) {
        drop(writeln!(std::io::stderr(), "\n*** {what} ***\n"));
    }
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    names.iter().find_map(|name| {
        let mut files = folders.iter().map(|folder| folder.join(name));
        files.find(|file| file.is_file())
    })
}
