//! Somebody who uses the tool in a browser: reads, clicks and types, one page after another.

use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};

use super::axe::Axe;

/// The longest that a page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody in a browser. Every page that appears is looked at before the next step.
pub struct Walker {
    client: Client,
    address: String,
    axe: Option<Axe>,
}

impl Walker {
    pub fn new(client: Client, address: &str, axe: Option<Axe>) -> Self {
        Self {
            client,
            address: address.to_owned(),
            axe,
        }
    }

    /// What axe found, and on how many pages it looked.
    pub fn axe(&self) -> Option<&Axe> {
        self.axe.as_ref()
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// Goes to an address of the tool.
    pub async fn open(&mut self, path: &str) {
        let url = format!("http://{}{path}", self.address);
        self.client.goto(&url).await.expect("the page opens");
        self.look().await;
    }

    /// Presses the button with this text.
    pub async fn press(&mut self, label: &str) {
        let xpath = format!("//button[normalize-space()=\"{label}\"]");
        self.leave_by(Locator::XPath(&xpath)).await;
    }

    /// Presses the button with this selector.
    pub async fn press_at(&mut self, css: &str) {
        self.leave_by(Locator::Css(css)).await;
    }

    /// Follows the link with this text in the page itself.
    pub async fn follow(&mut self, label: &str) {
        let xpath = format!("//main//a[normalize-space()=\"{label}\"]");
        self.leave_by(Locator::XPath(&xpath)).await;
    }

    /// Follows the link with this text in the rail beside the page.
    pub async fn turn_to(&mut self, label: &str) {
        let xpath = format!("//nav//a[span[normalize-space()=\"{label}\"]]");
        self.leave_by(Locator::XPath(&xpath)).await;
    }

    /// Follows the link of the page itself whose address ends like this, or a place on that page.
    pub async fn follow_to(&mut self, end: &str) {
        let css = format!("main :is(a[href$=\"{end}\"], a[href*=\"{end}#\"])");
        self.leave_by(Locator::Css(&css)).await;
    }

    async fn leave_by(&mut self, way: Locator<'_>) {
        let before = self.find(Locator::Css("html")).await;
        let element = self.find(way).await;
        element
            .click()
            .await
            .unwrap_or_else(|problem| panic!("{way:?} cannot be clicked: {problem}"));
        // A new document makes every element of the old one stale.
        let start = Instant::now();
        while before.tag_name().await.is_ok() {
            assert!(start.elapsed() < PATIENCE, "{way:?} leads nowhere");
            tokio::task::yield_now().await;
        }
        self.look().await;
    }

    /// Replaces the text of a field.
    pub async fn fill(&mut self, name: &str, text: &str) {
        let field = self.field(name).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes text");
    }

    /// Chooses among radio buttons or ticks a box.
    pub async fn tick(&mut self, name: &str, value: &str) {
        let css = format!("main input[name=\"{name}\"][value=\"{value}\"]");
        let choice = self.find(Locator::Css(&css)).await;
        if !choice.is_selected().await.expect("a choice") {
            choice
                .click()
                .await
                .unwrap_or_else(|problem| panic!("{css}: {problem}"));
        }
    }

    /// Chooses from a list that folds out.
    pub async fn select(&mut self, name: &str, label: &str) {
        let list = self.field(name).await;
        list.select_by_label(label)
            .await
            .unwrap_or_else(|problem| panic!("{name} has no {label}: {problem}"));
    }

    /// Whether a choice is made.
    pub async fn is_ticked(&self, name: &str, value: &str) -> bool {
        let css = format!("main input[name=\"{name}\"][value=\"{value}\"]");
        let choice = self.find(Locator::Css(&css)).await;
        choice.is_selected().await.expect("a choice")
    }

    /// What a field holds.
    pub async fn value(&self, name: &str) -> String {
        let field = self.field(name).await;
        let value = field.prop("value").await.expect("a field");
        value.unwrap_or_default()
    }

    async fn field(&self, name: &str) -> Element {
        self.find(Locator::Css(&format!(
            "main [name=\"{name}\"]:not([type=hidden], button)"
        )))
        .await
    }

    /// The text of the first element that fits.
    pub async fn text(&self, css: &str) -> String {
        let element = self.find(Locator::Css(css)).await;
        element.text().await.expect("text")
    }

    /// The texts of all elements that fit, from top to bottom.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.all(css).await {
            texts.push(element.text().await.expect("text"));
        }
        texts
    }

    /// The names of all fields that fit, each once.
    pub async fn names(&self, css: &str) -> Vec<String> {
        let mut names = Vec::new();
        for element in self.all(css).await {
            let name = element.attr("name").await.expect("a field");
            let name = name.expect("a field has a name");
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    async fn all(&self, css: &str) -> Vec<Element> {
        let found = self.client.find_all(Locator::Css(css)).await;
        found.expect("the page can be read")
    }

    async fn find(&self, way: Locator<'_>) -> Element {
        match self.client.find(way).await {
            Ok(element) => element,
            Err(problem) => {
                let at = self.path().await;
                panic!("{way:?} is not on {at}: {problem}")
            }
        }
    }

    /// Where one is, without what follows the question mark.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("an address");
        url.path().to_owned()
    }

    /// The session, for what is fetched beside the browser.
    pub async fn cookie(&self) -> String {
        let cookie = self.client.get_named_cookie("bestek-session").await;
        let cookie = cookie.expect("somebody is signed in");
        format!("{}={}", cookie.name(), cookie.value())
    }

    /// What every page must have; with axe, also what it finds.
    async fn look(&mut self) {
        let source = self.client.source().await.expect("a page");
        let at = self.path().await;
        assert_eq!(source.matches("<h1").count(), 1, "headings of {at}");
        let missing = source
            .split_once('⟦')
            .map(|(_, rest)| rest.split('⟧').next());
        assert_eq!(missing, None, "a text that {at} lacks");
        assert!(!source.contains("Er ging iets mis"), "{at} is a fault");
        if let Some(axe) = &mut self.axe {
            axe.check(&self.client, &at).await;
        }
    }
}
