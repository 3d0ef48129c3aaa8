//! A form with a file (RFC 7578): read piece by piece and within bounds, and kept nowhere.
//!
//! A route that takes one sets the limit of its body to [`Bounds::body`].

use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};

use crate::i18n::Texts;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::once::{self, Door};

/// The most fields that are read.
const MOST_FIELDS: usize = 20;

/// How much of a form is read.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The most bytes of the file.
    pub file: usize,
    /// The most bytes of a field beside it.
    pub field: usize,
}

impl Bounds {
    /// The limit of the whole body: the file and its longest fields.
    pub fn body(self) -> DefaultBodyLimit {
        DefaultBodyLimit::max(self.file + MOST_FIELDS * self.field)
    }
}

/// A form with its file.
#[derive(Debug)]
pub struct Upload {
    /// The fields.
    pub typed: Typed,
    /// What the file was called.
    pub name: String,
    /// What is in it; nothing when none was chosen.
    pub bytes: Vec<u8>,
}

/// What came in.
#[derive(Debug)]
pub enum Sent {
    /// All of it.
    Whole(Upload),
    /// The fields before the file, which was too large.
    TooLarge(Typed),
    /// As far as it could be read.
    Unreadable(Typed),
}

impl Sent {
    /// The fields, as far as they came.
    pub fn typed(&self) -> &Typed {
        match self {
            Self::Whole(upload) => &upload.typed,
            Self::TooLarge(typed) | Self::Unreadable(typed) => typed,
        }
    }

    /// The same, to go on with.
    pub fn into_typed(self) -> Typed {
        match self {
            Self::Whole(upload) => upload.typed,
            Self::TooLarge(typed) | Self::Unreadable(typed) => typed,
        }
    }
}

/// Looks at the token of a form with a file that will be kept: see [`once::door`].
pub(in crate::web) async fn door(
    desk: &TenderDesk,
    path: String,
    sent: &Sent,
) -> Result<Door, WebError> {
    let mut pieces: Vec<&[u8]> = Vec::new();
    for (name, value) in sent.typed().values() {
        pieces.extend([name.as_bytes(), b"\n", value.as_bytes(), b"\n"]);
    }
    if let Sent::Whole(upload) = sent {
        pieces.extend([upload.name.as_bytes(), b"\n", &upload.bytes]);
    }
    once::door(desk.means(), &desk.frame, path, sent.typed(), &pieces).await
}

/// Reads a form with a file. The fields stand before the file, so that they are known by the time
/// that the file turns out to be too large.
pub async fn read(texts: Texts, bounds: Bounds, request: Request) -> Sent {
    let mut typed = Typed::default();
    let Ok(mut form) = Multipart::from_request(request, &()).await else {
        return Sent::Unreadable(typed);
    };
    let (mut file_name, mut bytes, mut fields) = (String::new(), Vec::new(), 0);
    loop {
        let mut field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(problem) => return failed(typed, problem.status().as_u16()),
        };
        let name = field.name().unwrap_or_default().to_owned();
        let is_file = name == "file";
        if is_file {
            let sent = field.file_name().unwrap_or_default();
            sent.clone_into(&mut file_name);
        }
        let mut content = Vec::new();
        let mut too_long = false;
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) if is_file && content.len() + chunk.len() > bounds.file => {
                    return Sent::TooLarge(typed);
                }
                Ok(Some(chunk)) if !is_file && content.len() + chunk.len() > bounds.field => {
                    too_long = true;
                    let room = bounds.field - content.len();
                    content.extend_from_slice(&chunk[..room]);
                }
                Ok(Some(chunk)) => content.extend_from_slice(&chunk),
                Ok(None) => break,
                Err(problem) => return failed(typed, problem.status().as_u16()),
            }
        }
        if is_file {
            bytes = content;
            continue;
        }
        fields += 1;
        if fields > MOST_FIELDS {
            return Sent::Unreadable(typed);
        }
        if too_long {
            typed.refuse(name.as_str(), texts.get("upload-too-long"));
        }
        let value = String::from_utf8_lossy(&content);
        typed.push_sent(name, value.trim_end_matches('\u{fffd}'));
    }
    Sent::Whole(Upload {
        typed,
        name: file_name,
        bytes,
    })
}

/// 413 is what the limit of the whole body says.
fn failed(typed: Typed, status: u16) -> Sent {
    if status == 413 {
        Sent::TooLarge(typed)
    } else {
        Sent::Unreadable(typed)
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::header;

    use super::*;
    use crate::i18n::Language;

    const BOUNDS: Bounds = Bounds {
        file: 100,
        field: 20,
    };

    fn body(parts: &[(&str, &str)]) -> Vec<u8> {
        let part = |(head, content): &(&str, &str)| {
            format!("------x1\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
        };
        let parts: String = parts.iter().map(part).collect();
        format!("{parts}------x1--\r\n").into_bytes()
    }

    async fn sent(kind: &str, body: Vec<u8>) -> Sent {
        let request = Request::post("/").header(header::CONTENT_TYPE, kind);
        let request = request.body(Body::from(body)).unwrap();
        read(Language::En.texts(), BOUNDS, request).await
    }

    const KIND: &str = "multipart/form-data; boundary=----x1";

    #[tokio::test]
    async fn the_file_and_the_fields_beside_it_are_read() {
        let form = body(&[
            ("name=\"class\"", "must"),
            (
                "name=\"file\"; filename=\"list; of \u{e9}\u{e9}n.csv\"\r\nContent-Type: text/csv",
                "a;b\r\n\r\n--x1\r\nc",
            ),
            ("name=\"then\"", "a\0b"),
        ]);
        let Sent::Whole(found) = sent(KIND, form).await else {
            panic!("the form is whole");
        };
        assert_eq!(found.bytes, b"a;b\r\n\r\n--x1\r\nc");
        assert_eq!(found.name, "list; of \u{e9}\u{e9}n.csv");
        assert_eq!(found.typed.get("class"), "must");
        assert!(found.typed.get("file").is_empty());
        assert_eq!(found.typed.get("then"), "a\u{fffd}b");
    }

    #[tokio::test]
    async fn what_stands_before_a_file_that_is_too_large_is_kept() {
        let large = "x".repeat(BOUNDS.file + 1);
        let form = body(&[
            ("name=\"title\"", "Plan"),
            ("name=\"file\"; filename=\"a\"", &large),
        ]);
        let Sent::TooLarge(typed) = sent(KIND, form).await else {
            panic!("the file is too large");
        };
        assert_eq!(typed.get("title"), "Plan");
        let form = body(&[("name=\"title\"", &large[..=BOUNDS.field])]);
        let found = sent(KIND, form).await;
        assert_eq!(found.typed().get("title").len(), BOUNDS.field);
        assert!(found.typed().finding("title").is_some());
    }

    #[tokio::test]
    async fn a_body_that_is_cut_off_or_is_no_form_with_a_file_is_not_read() {
        let whole = body(&[
            ("name=\"title\"", "Plan"),
            ("name=\"file\"; filename=\"a\"", "b"),
        ]);
        let end = whole.len() - "--\r\n".len();
        for length in 0..end {
            let found = sent(KIND, whole[..length].to_vec()).await;
            assert!(matches!(found, Sent::Unreadable(_)), "{length}");
        }
        for kind in [
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "",
        ] {
            let found = sent(kind, whole.clone()).await;
            assert!(matches!(found, Sent::Unreadable(_)), "{kind}");
        }
        let many = body(&[("name=\"a\"", "b"); MOST_FIELDS + 1]);
        assert!(matches!(sent(KIND, many).await, Sent::Unreadable(_)));
    }
}
