//! Files that the buyer adds to a part: what they are, and which files may be added.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The most bytes of one file.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The most files of one tender.
pub const MOST: usize = 30;

/// The longest name of a file.
const LONGEST_NAME: usize = 80;

/// What is known of a file; its bytes are found by their hash.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id in the tender, for example `B01`.
    pub id: String,
    /// The name of the part that it belongs to.
    pub part: String,
    /// What it is.
    pub title: String,
    /// Its own version, for example "concept 3"; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// What the file is called.
    pub file_name: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

impl Attachment {
    /// What kind of file it is, by its name.
    pub fn kind(&self) -> Option<FileKind> {
        FileKind::of(&self.file_name)
    }
}

/// A kind of file that may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Portable document.
    Pdf,
    /// Text document of Office.
    Docx,
    /// Workbook of Office.
    Xlsx,
    /// Text document of the open format.
    Odt,
    /// Picture without loss.
    Png,
    /// Photograph.
    Jpeg,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Odt,
        Self::Png,
        Self::Jpeg,
    ];

    /// The kind of a file with this name.
    pub fn of(file_name: &str) -> Option<Self> {
        let extension = extension(file_name);
        let mut kinds = Self::ALL.into_iter();
        kinds.find(|kind| kind.extensions().contains(&extension.as_str()))
    }

    /// How its names end.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// Whether these bytes begin as such a file does. An Office file is a zip that names its folder.
    fn fits(self, bytes: &[u8]) -> bool {
        let zip = bytes.starts_with(b"PK\x03\x04");
        match self {
            Self::Pdf => bytes.starts_with(b"%PDF-"),
            Self::Docx => zip && holds(bytes, b"word/"),
            Self::Xlsx => zip && holds(bytes, b"xl/"),
            Self::Odt => {
                let kind = b"mimetypeapplication/vnd.oasis.opendocument.text";
                zip && bytes.get(30..).is_some_and(|rest| rest.starts_with(kind))
            }
            Self::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Jpeg => bytes.starts_with(b"\xff\xd8\xff"),
        }
    }
}

/// Why a file is not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refused {
    /// Nothing was sent.
    #[error("there is no file")]
    Empty,
    /// It has too many bytes.
    #[error("the file is too large")]
    TooLarge,
    /// Files of this kind are not added.
    #[error("this kind of file is not added")]
    Kind,
    /// Its bytes are not what its name says.
    #[error("the bytes are not what the name says")]
    OtherBytes,
}

/// Whether a file may be added; gives the name that it is kept under.
///
/// # Errors
/// Why it may not.
pub fn admit(name: &str, bytes: &[u8]) -> Result<String, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > LARGEST {
        return Err(Refused::TooLarge);
    }
    let name = clean(name);
    match FileKind::of(&name) {
        None => Err(Refused::Kind),
        Some(kind) if kind.fits(bytes) => Ok(name),
        Some(_) => Err(Refused::OtherBytes),
    }
}

/// A name without folders and without anything that a header or a file system could trip over.
fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, end) = last.rsplit_once('.').unwrap_or((last, ""));
    let keep = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => c,
        _ => '-',
    };
    let stem: String = stem.chars().map(keep).collect();
    let mut pieces: Vec<&str> = stem.split('-').collect();
    pieces.retain(|piece| !piece.is_empty());
    let mut stem = pieces.join("-");
    stem.truncate(LONGEST_NAME);
    if stem.is_empty() {
        "bijlage".clone_into(&mut stem);
    }
    let end: String = end.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{stem}.{}", end.to_lowercase())
}

fn extension(name: &str) -> String {
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    end.to_lowercase()
}

fn holds(bytes: &[u8], name: &[u8]) -> bool {
    bytes.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_admitted_when_its_bytes_are_what_its_name_says() {
        let odt = [
            &b"PK\x03\x04"[..],
            &[0; 26],
            b"mimetypeapplication/vnd.oasis.opendocument.textPK",
        ]
        .concat();
        for (name, bytes, expected) in [
            ("Plan.pdf", &b"%PDF-1.7"[..], Ok("Plan.pdf")),
            ("plan.PDF", b"%PDF-1.7", Ok("plan.pdf")),
            ("a.docx", b"PK\x03\x04..word/document.xml", Ok("a.docx")),
            ("a.xlsx", b"PK\x03\x04..xl/workbook.xml", Ok("a.xlsx")),
            ("a.odt", &odt, Ok("a.odt")),
            ("a.png", b"\x89PNG\r\n\x1a\n..", Ok("a.png")),
            ("a.jpeg", b"\xff\xd8\xff\xe0", Ok("a.jpeg")),
            ("a.pdf", b"", Err(Refused::Empty)),
            ("a.pdf", b"<html>", Err(Refused::OtherBytes)),
            (
                "a.docx",
                b"PK\x03\x04..xl/workbook.xml",
                Err(Refused::OtherBytes),
            ),
            ("a.odt", b"PK\x03\x04", Err(Refused::OtherBytes)),
            ("a.html", b"<html>", Err(Refused::Kind)),
            ("a.docm", b"PK\x03\x04..word/", Err(Refused::Kind)),
            ("plan", b"%PDF-1.7", Err(Refused::Kind)),
        ] {
            let found = admit(name, bytes);
            assert_eq!(found.as_deref().map_err(|why| *why), expected, "{name}");
        }
        let large = [&b"%PDF-"[..], &vec![0; LARGEST]].concat();
        assert_eq!(admit("a.pdf", &large), Err(Refused::TooLarge));
    }

    #[test]
    fn a_name_keeps_nothing_that_could_trip_anybody() {
        for (name, kept) in [
            (
                "C:\\map\\Model overeenkomst (def).docx",
                "Model-overeenkomst-def.docx",
            ),
            ("../../etc/passwd.pdf", "passwd.pdf"),
            ("évil\"\r\nX: y.pdf", "vil-X-y.pdf"),
            (".pdf", "bijlage.pdf"),
            ("", "bijlage."),
        ] {
            assert_eq!(clean(name), kept, "{name}");
        }
        assert!(clean(&"a".repeat(300)).len() <= 90);
    }
}
