//! A file that comes with a form (RFC 7578): read within bounds, and kept nowhere.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::web::app::App;
use crate::web::error::WebError;
use crate::web::form::Typed;

/// The most bytes that are read at all; who sends more gets no answer beside a field.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
/// The most parts of a form with a file.
const MOST_PARTS: usize = 50;

/// What a form with a file holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Upload {
    /// The file; empty when none was chosen.
    pub file: Vec<u8>,
    /// The fields beside it.
    pub typed: Typed,
}

impl FromRequest<App> for Upload {
    type Rejection = Response;

    /// Reads the form. One that carries no file, in whatever way it comes, has an empty one.
    async fn from_request(request: Request, _: &App) -> Result<Self, Response> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let boundary = boundary(kind).map(str::to_owned);
        let body = to_bytes(request.into_body(), LARGEST_BODY).await;
        let body = body.map_err(|_| WebError::Unreadable.into_response())?;
        let Some(boundary) = boundary else {
            let typed = Typed::parsed(&body);
            return Ok(Self {
                typed,
                ..Self::default()
            });
        };
        read(&body, &boundary).ok_or_else(|| WebError::Unreadable.into_response())
    }
}

/// The boundary that the kind of a body names.
fn boundary(kind: &str) -> Option<&str> {
    let (kind, rest) = kind.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let mut pairs = rest.split(';').map(str::trim);
    let value = pairs.find_map(|pair| pair.strip_prefix("boundary="))?;
    let value = value.trim_matches('"');
    (1..=70).contains(&value.len()).then_some(value)
}

/// The parts of a body; nothing when it does not end as it should.
fn read(body: &[u8], boundary: &str) -> Option<Upload> {
    let mut upload = Upload::default();
    let between = format!("\r\n--{boundary}").into_bytes();
    let mut rest = body.strip_prefix(&between[2..])?;
    for _ in 0..MOST_PARTS {
        if rest.starts_with(b"--") {
            return Some(upload);
        }
        let part = rest.strip_prefix(b"\r\n")?;
        let (head, part) = split(part, b"\r\n\r\n")?;
        let (content, after) = split(part, &between)?;
        rest = after;
        let head = String::from_utf8_lossy(head);
        let Some(name) = parameter(&head, "name") else {
            continue;
        };
        if parameter(&head, "filename").is_some() {
            upload.file = content.to_vec();
        } else {
            let value = String::from_utf8_lossy(content);
            upload.typed.push_sent(name, &value);
        }
    }
    None
}

/// What stands before and behind the first place where `mark` stands.
fn split<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut windows = bytes.windows(mark.len());
    let place = windows.position(|window| window == mark)?;
    Some((&bytes[..place], &bytes[place + mark.len()..]))
}

/// A parameter of the disposition of a part.
fn parameter<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let is_disposition = |line: &&str| {
        let start = line.split(':').next().unwrap_or_default();
        start.trim().eq_ignore_ascii_case("content-disposition")
    };
    let line = head.split("\r\n").find(is_disposition)?;
    let mut pairs = line.split(';').map(str::trim);
    let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=----x1";

    fn body(parts: &[(&str, &str)]) -> Vec<u8> {
        let part = |(head, content): &(&str, &str)| {
            format!("------x1\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
        };
        let parts: String = parts.iter().map(part).collect();
        format!("{parts}------x1--\r\n").into_bytes()
    }

    #[test]
    fn the_file_and_the_fields_beside_it_are_read() {
        let sent = body(&[
            ("name=\"class\"", "must"),
            (
                "name=\"file\"; filename=\"lijst; van \u{e9}\u{e9}n.csv\"\r\nContent-Type: text/csv",
                "a;b\r\n\r\n--x1\r\nc",
            ),
            ("name=\"then\"", "a\0b"),
        ]);
        let found = read(&sent, boundary(KIND).unwrap()).unwrap();
        assert_eq!(found.file, b"a;b\r\n\r\n--x1\r\nc");
        assert_eq!(found.typed.get("class"), "must");
        assert!(found.typed.get("file").is_empty());
        assert_eq!(found.typed.get("then"), "a\u{fffd}b");
    }

    #[test]
    fn only_a_form_with_files_has_a_boundary() {
        for (kind, expected) in [
            (KIND, Some("----x1")),
            ("Multipart/Form-Data;boundary=\"a b\"", Some("a b")),
            ("multipart/form-data", None),
            ("multipart/form-data; boundary=", None),
            ("application/x-www-form-urlencoded; boundary=x", None),
            ("", None),
        ] {
            assert_eq!(boundary(kind), expected, "{kind}");
        }
    }

    #[test]
    fn a_body_that_is_cut_off_anywhere_is_not_read() {
        let whole = body(&[("name=\"file\"; filename=\"a\"", "b")]);
        let end = whole.len() - "--\r\n".len();
        for length in 0..end {
            assert_eq!(read(&whole[..length], "----x1"), None, "{length}");
        }
        let many = body(&[("name=\"a\"", "b"); MOST_PARTS + 1]);
        assert_eq!(read(&many, "----x1"), None);
    }
}
