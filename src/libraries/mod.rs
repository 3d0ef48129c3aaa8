//! Criteria libraries: files with questions, knock-outs, requirements and criteria to choose from.
//!
//! To add a library: put `<name>.toml` in `criteria-libraries` (no Rust). It is read and checked
//! at the start, and by `bestek library check FILE`; a mistake is reported with file, line and key.

mod check;
pub mod items;

use std::path::Path;

use rust_embed::RustEmbed;
use thiserror::Error;

use crate::libraries::items::{
    Library, LibraryCheck, LibraryCriterion, LibraryKnockOut, LibraryRequirement,
};

#[derive(RustEmbed)]
#[folder = "criteria-libraries"]
#[include = "*.toml"]
struct Files;

/// Why a library cannot be used. The text names file, line and key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}: {key}: {problem}")]
pub struct LibraryError {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The key that it is about.
    pub key: String,
    /// What is wrong.
    pub problem: String,
}

/// All libraries that can be chosen from.
#[derive(Debug, Clone, Default)]
pub struct Libraries(Vec<Library>);

impl Libraries {
    /// Reads the libraries that are part of the program.
    pub fn embedded() -> Result<Self, Vec<LibraryError>> {
        let files = Files::iter().filter_map(|name| {
            let file = Files::get(&name)?;
            Some((
                name.to_string(),
                String::from_utf8_lossy(&file.data).into_owned(),
            ))
        });
        Self::read(files)?.together()
    }

    /// Reads the libraries that are part of the program and those in `folder`; a file there with
    /// the code of one that is part of the program replaces it.
    pub fn with_folder(folder: &Path) -> Result<Self, Vec<LibraryError>> {
        let unreadable = |problem: std::io::Error| {
            vec![LibraryError {
                file: folder.display().to_string(),
                line: 0,
                key: "folder".to_owned(),
                problem: problem.to_string(),
            }]
        };
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "toml")
            {
                let text = std::fs::read_to_string(&path).map_err(unreadable)?;
                files.push((path.display().to_string(), text));
            }
        }
        let own = Self::read(files.into_iter())?;
        let mut all = Self::embedded()?;
        all.0.retain(|library| own.find(&library.code).is_none());
        all.0.extend(own.0);
        sort(&mut all.0);
        all.together()
    }

    /// The same, provided that what a library names of another one is there.
    fn together(self) -> Result<Self, Vec<LibraryError>> {
        let lost = self
            .0
            .iter()
            .filter(|library| library.scan.is_some() && self.scan_of(library).is_empty());
        let errors: Vec<LibraryError> = lost
            .map(|library| LibraryError {
                file: library.code.clone(),
                line: 0,
                key: "scan".to_owned(),
                problem: "names no library that has checks; name one that has, or leave it out"
                    .to_owned(),
            })
            .collect();
        if errors.is_empty() {
            Ok(self)
        } else {
            Err(errors)
        }
    }

    /// The questions of the self-scan of a tender with this library; empty when it has none.
    pub fn scan_of(&self, library: &Library) -> &[LibraryCheck] {
        let other = library.scan.as_deref().and_then(|code| self.find(code));
        other.map_or(&[], |other| &other.checks)
    }

    /// Reads one library from its text, or names every mistake.
    pub fn read_one(file: &str, text: &str) -> Result<Library, Vec<LibraryError>> {
        check::parse(file, text)
    }

    /// Reads libraries from their texts, with every mistake in every file.
    pub fn read(files: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<LibraryError>> {
        let mut libraries = Vec::new();
        let mut errors = Vec::new();
        for (file, text) in files {
            match check::parse(&file, &text) {
                Ok(library) => libraries.push(library),
                Err(problems) => errors.extend(problems),
            }
        }
        sort(&mut libraries);
        if errors.is_empty() {
            Ok(Self(libraries))
        } else {
            Err(errors)
        }
    }

    /// All libraries, in the order in which they are offered.
    pub fn all(&self) -> &[Library] {
        &self.0
    }

    /// The requirement with this code, and its library.
    pub fn requirement(&self, code: &str) -> Option<(&Library, &LibraryRequirement)> {
        self.0.iter().find_map(|library| {
            let mut items = library.requirements.iter();
            Some((library, items.find(|item| item.code == code)?))
        })
    }

    /// The knock-out with this code, and its library.
    pub fn knock_out(&self, code: &str) -> Option<(&Library, &LibraryKnockOut)> {
        self.0.iter().find_map(|library| {
            let mut items = library.knock_outs.iter();
            Some((library, items.find(|item| item.code == code)?))
        })
    }

    /// The criterion with this code, and its library.
    pub fn criterion(&self, code: &str) -> Option<(&Library, &LibraryCriterion)> {
        self.0.iter().find_map(|library| {
            let mut items = library.criteria.iter();
            Some((library, items.find(|item| item.code == code)?))
        })
    }

    /// The library with this code.
    pub fn find(&self, code: &str) -> Option<&Library> {
        self.0.iter().find(|library| library.code == code)
    }
}

fn sort(libraries: &mut [Library]) {
    libraries.sort_by(|a, b| (a.order, &a.code).cmp(&(b.order, &b.code)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_says_itself_which_checks_are_its_self_scan() {
        let all = Libraries::embedded().expect("the libraries are right");
        for library in all.all() {
            let scan = all.scan_of(library);
            assert_eq!(scan.is_empty(), library.scan.is_none(), "{}", library.code);
        }
        let lms = all.find("lms").expect("it is there");
        assert_eq!(all.scan_of(lms).len(), 11);
        let saas = all.find("saas").expect("it is there");
        assert_eq!(all.scan_of(saas), []);
    }

    #[test]
    fn a_self_scan_without_questions_is_a_mistake() {
        let text = r#"code = "own"
            version = "1"
            scan = "nowhere"
            title = { nl = "Eigen", en = "Own" }
            description = { nl = "Eigen", en = "Own" }"#;
        let file = ("own.toml".to_owned(), text.to_owned());
        let read = Libraries::read(std::iter::once(file)).expect("it is well formed");
        let mistakes = read.together().expect_err("nothing has that code");
        assert_eq!(mistakes[0].key, "scan");
        assert!(mistakes[0].to_string().contains("own"), "{}", mistakes[0]);
    }
}
