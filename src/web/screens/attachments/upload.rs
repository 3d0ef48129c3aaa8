//! A form with a file, read piece by piece with a limit.

use axum::extract::{FromRequest, Multipart, Request};

use crate::domain::tender::attachment::LARGEST;
use crate::i18n::Texts;
use crate::web::form::Typed;

/// The most bytes of a field beside the file: a title of half a page.
const LONGEST: usize = 4 * 1024;

/// The most fields that are read.
const MOST_FIELDS: usize = 20;

/// A form with its file.
#[derive(Debug)]
pub struct Upload {
    /// The fields.
    pub typed: Typed,
    /// What the file was called.
    pub name: String,
    /// What is in it.
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

/// Reads a form with a file. The fields stand before the file, so that they are known by the time
/// that the file turns out to be too large.
pub async fn read(texts: Texts, request: Request) -> Sent {
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
            field
                .file_name()
                .unwrap_or_default()
                .clone_into(&mut file_name);
        }
        let mut content = Vec::new();
        let mut too_long = false;
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) if is_file && content.len() + chunk.len() > LARGEST => {
                    return Sent::TooLarge(typed);
                }
                Ok(Some(chunk)) if !is_file && content.len() + chunk.len() > LONGEST => {
                    too_long = true;
                    let room = LONGEST - content.len();
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
            typed.refuse(name.as_str(), texts.get("attachments-too-long"));
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
