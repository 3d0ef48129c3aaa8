//! Reading one library file, with every mistake found.

mod entries;
mod place;

use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::tender::SECTORS;
use crate::domain::tender::inventory::{self, ColumnKind, price_line};
use crate::domain::tender::part::Part;
use crate::libraries::LibraryError;
use crate::libraries::check::entries::entries;
use crate::libraries::check::place::Place;
use crate::libraries::items::{Library, LibraryCriterion, LibraryRow, SCOPE};

/// Reads a library, or names every mistake with its line and its key.
pub(super) fn parse(file: &str, text: &str) -> Result<Library, Vec<LibraryError>> {
    let library: Library = toml::from_str(text).map_err(|problem| {
        let start = problem.span().map_or(0, |span| span.start);
        vec![place::unreadable(file, text, start, problem.message())]
    })?;
    let mut mistakes = Mistakes {
        place: Place { file, text },
        found: Vec::new(),
    };
    mistakes.codes(&library);
    mistakes.texts(&library);
    mistakes.references(&library);
    mistakes.parts(&library);
    mistakes.dates(&library);
    mistakes.numbers(&library);
    mistakes.places(&library);
    mistakes.rows(&library);
    if mistakes.found.is_empty() {
        Ok(library)
    } else {
        Err(mistakes.found)
    }
}

struct Mistakes<'a> {
    place: Place<'a>,
    found: Vec<LibraryError>,
}

impl Mistakes<'_> {
    /// Notes a mistake in the item with this code, at the line of the key.
    fn note(&mut self, code: &str, key: &str, value: &str, problem: String) {
        self.found.push(self.place.error(code, key, value, problem));
    }

    fn codes(&mut self, library: &Library) {
        let sources = library.sources.iter().map(|one| one.code.as_str());
        let areas = library.areas.iter().map(|one| one.code.as_str());
        self.once(sources);
        self.once(areas);
        self.once(entries(library).iter().map(|one| one.code));
    }

    fn once<'c>(&mut self, codes: impl Iterator<Item = &'c str>) {
        let mut seen = BTreeSet::new();
        for code in codes {
            if code.trim().is_empty() {
                self.note(
                    code,
                    "code",
                    "",
                    "is empty; give the item a code".to_owned(),
                );
            } else if !seen.insert(code) {
                let problem = format!("{code} is used twice; give one of the two another code");
                self.note(code, "code", "", problem);
            }
        }
    }

    /// Every text is there in both languages.
    fn texts(&mut self, library: &Library) {
        for entry in entries(library) {
            for (key, text) in [("nl", entry.nl), ("en", entry.en)] {
                if text.trim().is_empty() {
                    self.note(entry.code, key, "", "is empty; write the text".to_owned());
                }
            }
            for (key, text) in &entry.more {
                if text.nl.trim().is_empty() || text.en.trim().is_empty() {
                    let problem = "is empty in Dutch or English; write both, or leave the key out";
                    self.note(entry.code, key, "", problem.to_owned());
                }
            }
        }
    }

    fn references(&mut self, library: &Library) {
        for entry in entries(library) {
            let source = entry.source;
            if library.sources.iter().all(|known| known.code != source) {
                let problem = format!("there is no [[source]] with code {source}");
                self.note(entry.code, "source", "", problem);
            }
            let Some(area) = entry.area else { continue };
            if library.areas.iter().all(|known| known.code != area) {
                let problem = format!("there is no [[area]] with code {area}");
                self.note(entry.code, "area", "", problem);
            }
        }
        for area in &library.areas {
            let Some(product) = &area.product else {
                continue;
            };
            let scope = |row: &&LibraryRow| row.code == *product && row.inventory == SCOPE;
            if !library.rows.iter().any(|row| scope(&row)) {
                let problem =
                    format!("there is no [[row]] of the table {SCOPE} with code {product}");
                self.note(&area.code, "product", "", problem);
            }
        }
        for source in &library.sources {
            for sector in &source.sectors {
                if !SECTORS.contains(&sector.as_str()) {
                    let problem =
                        format!("{sector} is no sector; choose from {}", SECTORS.join(", "));
                    self.note(&source.code, "sectors", "", problem);
                }
            }
        }
        let goals = library.questions.iter().filter(|one| one.part == "goals");
        for question in goals {
            let group = &question.group;
            if library.themes.iter().all(|theme| theme.code != *group) {
                let problem = format!("there is no [[theme]] with code {group}");
                self.note(&question.code, "group", "", problem);
            }
        }
    }

    /// Questions and facts name a part that exists.
    fn parts(&mut self, library: &Library) {
        for question in &library.questions {
            if !["motivation", "goals"].contains(&question.part.as_str()) {
                let problem = format!("{} is not motivation or goals", question.part);
                self.note(&question.code, "part", "", problem);
            }
        }
        for fact in &library.facts {
            if Part::from_name(&fact.part).is_none() {
                let names = Part::ALL.map(Part::name).join(", ");
                let problem = format!("{} is not a part; choose from {names}", fact.part);
                self.note(&fact.code, "part", "", problem);
            }
        }
    }

    fn dates(&mut self, library: &Library) {
        for entry in entries(library) {
            let Some(until) = entry.valid_until else {
                continue;
            };
            if until.parse::<Date>().is_err() {
                let problem = format!("{until} is not a day; write it as 2027-12-31");
                self.note(entry.code, "valid_until", "", problem);
            }
        }
    }

    fn numbers(&mut self, library: &Library) {
        for requirement in &library.requirements {
            match &requirement.points {
                Some(points) => self.number(&requirement.code, "points", points),
                None if requirement.class.scores() => {
                    let class = requirement.class.name();
                    let problem = format!("is missing; class {class} needs it");
                    self.note(&requirement.code, "points", "", problem);
                }
                None => {}
            }
        }
        for criterion in &library.criteria {
            self.number(&criterion.code, "weight", &criterion.weight);
            self.levels(criterion);
        }
    }

    /// Each level has a mark of its own and earns a share from 0 to 1.
    fn levels(&mut self, criterion: &LibraryCriterion) {
        let mut marks = BTreeSet::new();
        for level in &criterion.levels {
            self.number(&criterion.code, "mark", &level.mark);
            self.number(&criterion.code, "share", &level.share);
            let share = Decimal::from_str(&level.share).unwrap_or_default();
            if share > Decimal::ONE {
                let problem = format!("{} is more than 1, which is everything", level.share);
                self.note(&criterion.code, "share", &level.share, problem);
            }
            if !marks.insert(&level.mark) {
                let problem = format!("{} stands at two levels", level.mark);
                self.note(&criterion.code, "mark", &level.mark, problem);
            }
        }
    }

    fn number(&mut self, code: &str, key: &str, value: &str) {
        match Decimal::from_str(value) {
            Ok(number) if number.is_sign_negative() => {
                let problem = format!("{value} is less than 0");
                self.note(code, key, value, problem);
            }
            Ok(_) => {}
            Err(_) => self.note(code, key, value, format!("{value} is not a number")),
        }
    }

    /// Each row fits its table: the columns are there, and what is chosen can be chosen.
    fn rows(&mut self, library: &Library) {
        for row in &library.rows {
            let Some(table) = inventory::find(&row.inventory) else {
                let codes = inventory::all().iter().map(|one| one.code.as_str());
                let codes: Vec<&str> = codes.collect();
                let problem = format!(
                    "{} is no table; choose from {}",
                    row.inventory,
                    codes.join(", ")
                );
                self.note(&row.code, "inventory", "", problem);
                continue;
            };
            let column = |code: &str| table.columns.iter().find(|one| one.code == code);
            for (code, value) in &row.values {
                if !column(code).is_some_and(|one| one.choices.contains(value)) {
                    let problem = format!("{code} = {value} is no choice of {}", table.code);
                    self.note(&row.code, "values", "", problem);
                }
            }
            for code in row.texts.keys() {
                let written = [ColumnKind::Line, ColumnKind::Text];
                if !column(code).is_some_and(|one| written.contains(&one.kind)) {
                    let problem = format!("{code} is no text of {}", table.code);
                    self.note(&row.code, "texts", "", problem);
                }
            }
        }
        let kinds = inventory::find(price_line::TABLE)
            .and_then(|table| table.columns.iter().find(|one| one.code == "kind"));
        for line in &library.price_lines {
            let Some(kind) = &line.kind else { continue };
            if !kinds.is_some_and(|column| column.choices.contains(kind)) {
                self.note(
                    &line.code,
                    "kind",
                    kind,
                    format!("{kind} is no kind of price line"),
                );
            }
        }
    }

    /// Each place `{name}` in a knock-out has a parameter, and the other way round.
    fn places(&mut self, library: &Library) {
        for knock_out in &library.knock_outs {
            for (key, text) in [("nl", &knock_out.nl), ("en", &knock_out.en)] {
                for parameter in &knock_out.parameters {
                    let name = &parameter.name;
                    if !text.contains(&format!("{{{name}}}")) {
                        let problem = format!("{{{name}}} is not in the text of `{key}`");
                        self.note(&knock_out.code, "parameters", "", problem);
                    }
                }
                if text.matches('{').count() != knock_out.parameters.len() {
                    let problem = "a place in braces has no parameter".to_owned();
                    self.note(&knock_out.code, key, "", problem);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::libraries::Libraries;

    const HEAD: &str = "code = \"x\"\nversion = \"1\"\ntitle = { nl = \"a\", en = \"b\" }\ndescription = { nl = \"a\", en = \"b\" }\n";

    #[test]
    fn every_library_of_the_program_can_be_used() {
        let libraries = Libraries::embedded().unwrap();
        let lms = libraries.find("lms").unwrap();
        assert!(lms.requirements.len() >= 190 && lms.knock_outs.len() >= 20);
        assert_eq!(lms.blocks.len(), 9);
        assert_eq!(
            lms.blocks
                .iter()
                .map(|block| block.fields.len())
                .sum::<usize>(),
            18
        );
        assert_eq!(lms.steps.len(), 12);
    }

    #[test]
    fn a_broken_file_names_file_line_and_key() {
        let text = format!("{HEAD}[[step]]\ncode = \"S1\"\nnl = \"a\"\nsource = \"?\"\n");
        let errors = parse("own.toml", &text).unwrap_err();
        assert_eq!(
            errors[0].to_string(),
            "own.toml:5: en: is missing in the item that starts here"
        );
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let text = format!("{HEAD}colour = \"blue\"\n");
        let errors = parse("own.toml", &text).unwrap_err();
        assert_eq!(
            errors[0].to_string(),
            "own.toml:5: colour: is not a key that is known here"
        );
    }

    #[test]
    fn a_value_that_is_none_of_the_choices_and_a_line_that_is_no_toml_name_their_key() {
        let verify = "verify = { kind = \"guess\", how = { nl = \"a\", en = \"b\" } }";
        let text = format!(
            "{HEAD}[[requirement]]\ncode = \"R1\"\narea = \"a\"\nclass = \"must\"\nnl = \"a\"\nen = \"b\"\n{verify}\nsource = \"s\"\n"
        );
        let errors = parse("own.toml", &text).unwrap_err();
        assert_eq!((errors[0].line, errors[0].key.as_str()), (11, "verify"));
        assert!(errors[0].problem.contains("guess"), "{}", errors[0]);
        let errors = parse("own.toml", &format!("{HEAD}colour = blue sky\n")).unwrap_err();
        assert_eq!((errors[0].line, errors[0].key.as_str()), (5, "colour"));
    }

    #[test]
    fn all_mistakes_in_meaning_are_found_at_once_each_at_its_own_line() {
        let text = format!(
            "{HEAD}[[requirement]]\ncode = \"R1\"\narea = \"none\"\nclass = \"should\"\npoints = \"many\"\nnl = \"\"\nen = \"b\"\nsource = \"none\"\nvalid_until = \"soon\"\n"
        );
        let errors = parse("own.toml", &text).unwrap_err();
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "own.toml:10: nl: is empty; write the text",
                "own.toml:12: source: there is no [[source]] with code none",
                "own.toml:7: area: there is no [[area]] with code none",
                "own.toml:13: valid_until: soon is not a day; write it as 2027-12-31",
                "own.toml:9: points: many is not a number",
            ]
        );
    }

    #[test]
    fn levels_and_parts_that_make_no_sense_are_found() {
        let text = format!(
            "{HEAD}[[source]]\ncode = \"s\"\nname = \"a\"\nsupplier = false\n\
             [[fact]]\ncode = \"F1\"\npart = \"prices\"\nkind = \"advice\"\nnl = \"a\"\nen = \"b\"\nsource = \"s\"\n\
             [[criterion]]\ncode = \"C1\"\nnl = \"a\"\nen = \"b\"\nquestion = {{ nl = \"a\", en = \"b\" }}\nweight = \"-1\"\nsource = \"s\"\n\
             [[criterion.level]]\nmark = \"8\"\nshare = \"1.5\"\nlabel = {{ nl = \"a\", en = \"b\" }}\nnl = \"a\"\nen = \"b\"\n"
        );
        let errors = parse("own.toml", &text).unwrap_err();
        let keys: Vec<(usize, &str)> = errors
            .iter()
            .map(|one| (one.line, one.key.as_str()))
            .collect();
        assert_eq!(keys, [(11, "part"), (21, "weight"), (25, "share")]);
    }
}
