//! Axe, which finds faults of accessibility, and the width of the page.

use fantoccini::Client;
use serde_json::Value;

use super::driver::Browser;

/// Runs axe and measures; `width` is how far the page sticks out to the right.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const page = document.documentElement;
    const told = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.any.concat(node.all, node.none).map((one) => one.message).join(' ')}`);
    axe.run({ resultTypes: ['violations'] }).then(
        (result) => done({ found: result.violations.flatMap(told), width: page.scrollWidth - innerWidth }),
        (problem) => done({ found: [String(problem)], width: 0 }));
";

/// What was found so far.
#[derive(Debug, Default)]
pub struct Axe {
    /// How the pages are shown, for example "dark"; part of each finding.
    pub mode: String,
    pub pages: usize,
    pub found: Vec<String>,
}

impl Axe {
    /// Makes the browser load axe into every page from now on.
    pub fn load(browser: &Browser, script: &str) -> Self {
        let source = serde_json::json!({ "source": script });
        browser.tell("Page.addScriptToEvaluateOnNewDocument", &source);
        Self::default()
    }

    /// Looks at the page that is open.
    pub async fn check(&mut self, client: &Client, path: &str) {
        let result = client.execute_async(RUN, Vec::new()).await;
        let result = result.expect("axe runs");
        let found = result["found"].as_array().cloned().unwrap_or_default();
        let mode = &self.mode;
        for one in found.iter().filter_map(Value::as_str) {
            self.found.push(format!("{path} {mode} {one}"));
        }
        if result["width"].as_i64() > Some(0) {
            let width = &result["width"];
            self.found
                .push(format!("{path} {mode} is {width} pixels too wide"));
        }
        self.pages += 1;
    }

    /// Fails with everything that was found.
    pub fn expect_nothing(&self) {
        assert!(self.pages > 0, "axe looked at no page");
        assert!(self.found.is_empty(), "\n{}\n", self.found.join("\n"));
    }
}
