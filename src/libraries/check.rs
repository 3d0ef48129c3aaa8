//! Reading one library file, with every mistake found.

use std::collections::BTreeSet;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::libraries::LibraryError;
use crate::libraries::items::Library;

/// Reads a library, or names every mistake with its line.
pub(super) fn parse(file: &str, text: &str) -> Result<Library, Vec<LibraryError>> {
    let library: Library = toml::from_str(text).map_err(|problem| {
        let start = problem.span().map_or(0, |span| span.start);
        let line = text[..start.min(text.len())].matches('\n').count() + 1;
        let message = problem.message().to_owned();
        let near = text
            .lines()
            .nth(line - 1)
            .unwrap_or_default()
            .trim()
            .to_owned();
        vec![LibraryError {
            file: file.to_owned(),
            line,
            problem: format!("{message}, at `{near}`"),
        }]
    })?;
    let mut mistakes = Mistakes {
        file,
        text,
        found: Vec::new(),
    };
    mistakes.codes(&library);
    mistakes.references(&library);
    mistakes.numbers(&library);
    mistakes.places(&library);
    if mistakes.found.is_empty() {
        Ok(library)
    } else {
        Err(mistakes.found)
    }
}

struct Mistakes<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<LibraryError>,
}

impl Mistakes<'_> {
    /// Notes a mistake at the line where `code` is declared for the last time.
    fn note(&mut self, code: &str, problem: String) {
        let declaration = format!("code = \"{code}\"");
        let line = self
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.trim_start().starts_with(&declaration))
            .last()
            .map_or(1, |(index, _)| index + 1);
        self.found.push(LibraryError {
            file: self.file.to_owned(),
            line,
            problem,
        });
    }

    fn codes(&mut self, library: &Library) {
        let mut seen = BTreeSet::new();
        let codes = items(library).map(|item| item.code);
        for code in codes {
            if code.is_empty() {
                self.note("", "key `code` is empty".to_owned());
            } else if !seen.insert(code) {
                self.note(code, format!("key `code`: {code} is used twice"));
            }
        }
    }

    fn references(&mut self, library: &Library) {
        for item in items(library) {
            if !library
                .sources
                .iter()
                .any(|source| source.code == item.source)
            {
                let source = item.source;
                self.note(
                    item.code,
                    format!("key `source`: there is no source {source}"),
                );
            }
            let Some(area) = item.area else { continue };
            if !library.areas.iter().any(|known| known.code == area) {
                self.note(item.code, format!("key `area`: there is no area {area}"));
            }
        }
        for question in library
            .questions
            .iter()
            .filter(|question| question.part == "goals")
        {
            if !library
                .themes
                .iter()
                .any(|theme| theme.code == question.group)
            {
                let group = &question.group;
                self.note(
                    &question.code,
                    format!("key `group`: there is no theme {group}"),
                );
            }
        }
    }

    fn numbers(&mut self, library: &Library) {
        for requirement in &library.requirements {
            match &requirement.points {
                Some(points) => self.number(&requirement.code, "points", points),
                None if requirement.class.scores() => {
                    let class = requirement.class.name();
                    let problem = format!("key `points` is missing; class {class} needs it");
                    self.note(&requirement.code, problem);
                }
                None => {}
            }
        }
        for criterion in &library.criteria {
            self.number(&criterion.code, "weight", &criterion.weight);
            for level in &criterion.levels {
                self.number(&criterion.code, "mark", &level.mark);
                self.number(&criterion.code, "share", &level.share);
            }
        }
    }

    fn number(&mut self, code: &str, key: &str, value: &str) {
        if Decimal::from_str(value).is_err() {
            self.note(code, format!("key `{key}`: {value} is not a number"));
        }
    }

    /// Each place `{name}` in a knock-out has a parameter, and the other way round.
    fn places(&mut self, library: &Library) {
        for knock_out in &library.knock_outs {
            for text in [&knock_out.nl, &knock_out.en] {
                for parameter in &knock_out.parameters {
                    let name = &parameter.name;
                    if !text.contains(&format!("{{{name}}}")) {
                        let problem = format!("key `parameters`: {{{name}}} is not in the text");
                        self.note(&knock_out.code, problem);
                    }
                }
                if text.matches('{').count() != knock_out.parameters.len() {
                    let problem = "key `nl` or `en`: a place in braces has no parameter".to_owned();
                    self.note(&knock_out.code, problem);
                }
            }
        }
    }
}

/// What all items have in common.
struct Item<'a> {
    code: &'a str,
    source: &'a str,
    area: Option<&'a str>,
}

fn items(library: &Library) -> impl Iterator<Item = Item<'_>> {
    let plain = |code, source| Item {
        code,
        source,
        area: None,
    };
    let questions = library
        .questions
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let themes = library
        .themes
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let blocks = library
        .blocks
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let criteria = library
        .criteria
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let steps = library
        .steps
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let checks = library
        .checks
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let examples = library
        .writing_examples
        .iter()
        .map(move |one| plain(&*one.code, &*one.source));
    let knock_outs = library.knock_outs.iter().map(|one| Item {
        code: &one.code,
        source: &one.source,
        area: Some(&one.area),
    });
    let requirements = library.requirements.iter().map(|one| Item {
        code: &one.code,
        source: &one.source,
        area: Some(&one.area),
    });
    questions
        .chain(themes)
        .chain(blocks)
        .chain(criteria)
        .chain(steps)
        .chain(checks)
        .chain(examples)
        .chain(knock_outs)
        .chain(requirements)
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
        assert!(lms.requirements.len() >= 90 && lms.knock_outs.len() >= 20);
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
        assert_eq!(errors[0].file, "own.toml");
        assert_eq!(errors[0].line, 5);
        assert!(
            errors[0].problem.contains("missing field `en`"),
            "{}",
            errors[0]
        );
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let text = format!("{HEAD}colour = \"blue\"\n");
        let errors = parse("own.toml", &text).unwrap_err();
        assert_eq!(errors[0].line, 5);
        assert!(errors[0].problem.contains("colour"), "{}", errors[0]);
    }

    #[test]
    fn all_mistakes_in_meaning_are_found_at_once() {
        let text = format!(
            "{HEAD}[[requirement]]\ncode = \"R1\"\narea = \"none\"\nclass = \"should\"\npoints = \"many\"\nnl = \"a\"\nen = \"b\"\nsource = \"none\"\n"
        );
        let errors = parse("own.toml", &text).unwrap_err();
        let problems: Vec<&str> = errors.iter().map(|error| error.problem.as_str()).collect();
        assert_eq!(
            problems,
            [
                "key `source`: there is no source none",
                "key `area`: there is no area none",
                "key `points`: many is not a number"
            ]
        );
        assert!(errors.iter().all(|error| error.line == 6));
    }
}
