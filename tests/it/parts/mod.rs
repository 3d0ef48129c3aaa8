//! The parts as a whole: the golden thread, all answers on one page, and the workshop.

mod answers;
mod ease;
mod hostile;
mod inventories;
mod thread;
mod ties;
mod workshop;

use bestek::domain::phase::Phase;

use crate::support::browser_form::plain;
use crate::support::demo::{Answer, Demo};

const OFFICER: &str = "inkoper@voorbeeld.test";

/// The worked example in draft, with its officer at work.
struct Scene {
    demo: Demo,
    officer: String,
    tender: String,
}

impl Scene {
    async fn start(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let officer = demo.sign_in(OFFICER).await;
        let tender = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
        Self {
            demo,
            officer,
            tender,
        }
    }

    /// A page of the tender.
    async fn page(&self, below: &str) -> Answer {
        self.open(&format!("{}/{below}", self.tender)).await
    }

    /// The page that a link or a redirect leads to.
    async fn open(&self, address: &str) -> Answer {
        let path = address.split('#').next().unwrap_or_default();
        self.demo.get(path, &self.officer).await
    }

    /// Sends a form to a page of the tender.
    async fn send(&self, below: &str, form: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{below}", self.tender);
        self.demo.post(&path, &self.officer, form).await
    }
}

/// The addresses that a page links to, as a browser reads them.
fn links(page: &str) -> Vec<String> {
    let after = page.split("href=\"").skip(1);
    after
        .map(|rest| plain(rest.split('"').next().unwrap_or_default()))
        .collect()
}

/// The first link of a page that holds this.
fn link(page: &str, part: &str) -> String {
    let found = links(page).into_iter().find(|link| link.contains(part));
    found.unwrap_or_else(|| panic!("no link holds {part}:\n{page}"))
}
