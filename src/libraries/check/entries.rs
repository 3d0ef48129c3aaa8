//! What all items of a library have in common, for the checks that hold for each of them.

use crate::libraries::items::{Bilingual, Library};

/// What all items have in common.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    /// Its code.
    pub code: &'a str,
    /// Code of its source.
    pub source: &'a str,
    /// Code of its subject, when it has one.
    pub area: Option<&'a str>,
    /// Its text in Dutch.
    pub nl: &'a str,
    /// Its text in English.
    pub en: &'a str,
    /// The day after which its facts must be looked at again.
    pub valid_until: Option<&'a str>,
    /// Its further texts, by key.
    pub more: Vec<(&'static str, &'a Bilingual)>,
}

impl<'a> Entry<'a> {
    fn new(code: &'a str, source: &'a str, nl: &'a str, en: &'a str) -> Self {
        Self {
            code,
            source,
            area: None,
            nl,
            en,
            valid_until: None,
            more: Vec::new(),
        }
    }

    fn within(self, area: &'a str) -> Self {
        let area = Some(area);
        Self { area, ..self }
    }

    fn until(self, day: Option<&'a String>) -> Self {
        let valid_until = day.map(String::as_str);
        Self {
            valid_until,
            ..self
        }
    }

    fn with(mut self, key: &'static str, text: impl Into<Option<&'a Bilingual>>) -> Self {
        self.more.extend(text.into().map(|text| (key, text)));
        self
    }
}

/// All items of a library.
pub(super) fn entries(library: &Library) -> Vec<Entry<'_>> {
    let mut all = written(library);
    all.extend(chosen(library));
    all
}

/// What a buyer reads, answers or ticks off.
fn written(library: &Library) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    for one in &library.questions {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en);
        all.push(entry.with("hint", one.hint.as_ref()));
    }
    for one in &library.themes {
        all.push(Entry::new(&one.code, &one.source, &one.nl, &one.en));
    }
    for one in &library.blocks {
        all.push(Entry::new(&one.code, &one.source, &one.nl, &one.en));
    }
    for one in &library.steps {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en);
        all.push(entry.with("hint", one.hint.as_ref()));
    }
    for one in &library.checks {
        all.push(Entry::new(&one.code, &one.source, &one.nl, &one.en));
    }
    for one in &library.writing_examples {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en);
        all.push(entry.with("why", &one.why));
    }
    for one in &library.facts {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en);
        all.push(entry.until(one.valid_until.as_ref()));
    }
    all
}

/// What a buyer takes over into a tender.
fn chosen(library: &Library) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    for one in &library.criteria {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en)
            .until(one.valid_until.as_ref())
            .with("question", &one.question)
            .with("rationale", one.rationale.as_ref());
        all.push(entry);
    }
    for one in &library.knock_outs {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en)
            .within(&one.area)
            .until(one.valid_until.as_ref())
            .with("evidence", &one.evidence)
            .with("rationale", one.rationale.as_ref())
            .with("caution", one.caution.as_ref());
        all.push(entry);
    }
    for one in &library.requirements {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en)
            .within(&one.area)
            .until(one.valid_until.as_ref())
            .with("example", one.example.as_ref())
            .with("rationale", one.rationale.as_ref())
            .with("verify", one.verify.as_ref().map(|verify| &verify.how));
        all.push(entry);
    }
    for one in &library.price_lines {
        let entry = Entry::new(&one.code, &one.source, &one.nl, &one.en)
            .until(one.valid_until.as_ref())
            .with("unit", &one.unit)
            .with("hint", one.hint.as_ref());
        all.push(entry);
    }
    for one in &library.rows {
        let mut entry =
            Entry::new(&one.code, &one.source, &one.nl, &one.en).until(one.valid_until.as_ref());
        for text in one.texts.values() {
            entry = entry.with("texts", text);
        }
        all.push(entry);
    }
    all
}
