//! Working documents: what colleagues judged, with the file in which they did. Kept inside.

mod edit;
mod form;
mod list;

use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::Markup;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::working_documents;
use crate::domain::permission::Deed;
use crate::domain::tender::attachment::{self, FileKind, LARGEST, Refused};
use crate::domain::tender::working_document::{MOST, WorkingDocument};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::once::{self, Door};
use crate::web::pages::Pages;
use crate::web::paths;
use crate::web::screens::attachments::list::why;
use crate::web::screens::outcome::documents;
use crate::web::screens::{READERS, WRITE_ALONG};
use crate::web::upload::{self, Bounds, Sent, Upload};

/// A file, and beside it a note of a few pages.
const BOUNDS: Bounds = Bounds {
    file: LARGEST,
    field: 20 * 1024,
};

/// The pages of the working documents.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/working-documents",
            READERS,
            get(show).post(add).layer(BOUNDS.body()),
        )
        .page(
            "/tenders/{tender}/working-documents/{item}",
            WRITE_ALONG,
            get(edit::show).post(edit::save),
        )
        .page(
            "/tenders/{tender}/working-documents/{item}/file",
            READERS,
            get(download),
        )
        .page(
            "/tenders/{tender}/working-documents/{item}/remove",
            WRITE_ALONG,
            get(edit::ask).post(edit::remove),
        )
}

async fn show(desk: TenderDesk) -> Markup {
    list::view(&desk, &form::empty(&desk))
}

async fn add(desk: TenderDesk, request: Request) -> Result<Response, WebError> {
    let texts = desk.texts();
    // Nobody fills the memory with a file that they may not add anyway.
    if !desk.may(Deed::Document) {
        let mut typed = Typed::default();
        typed.refuse("main", texts.get("form-not-now"));
        return Ok(refused(list::view(&desk, &typed)));
    }
    let path = once::path_of(request.uri());
    let sent = upload::read(texts, BOUNDS, request).await;
    let (means, frame) = (desk.means(), &desk.frame);
    let token = match upload::door(&desk, path, &sent).await? {
        Door::Repeated(answer) => return Ok(answer),
        Door::Free => None,
        Door::TooOld => {
            let mut typed = sent.into_typed();
            typed.refuse("main", texts.get("form-old-title"));
            typed.refuse("file", why(texts, Refused::Empty));
            return Ok(refused(list::view(&desk, &typed)));
        }
        Door::Open(token) => Some(token),
    };
    let typed = sent.typed().clone();
    let means = means.clone().with_form(token.clone());
    let answer = keep(&desk, &means, sent).await;
    match token {
        None => answer,
        Some(token) => {
            let answer = answer.into_response();
            once::settle(&means, frame, &token, &typed, answer).await
        }
    }
}

/// Adds what was sent, or sends it back with what is wrong.
async fn keep(desk: &TenderDesk, means: &Means, sent: Sent) -> Result<Response, WebError> {
    let texts = desk.texts();
    let (mut typed, file) = match sent {
        Sent::Whole(Upload { typed, name, bytes }) => {
            let admitted = attachment::admit(&name, &bytes);
            (typed, admitted.map(|name| (name, bytes)))
        }
        Sent::TooLarge(typed) => (typed, Err(Refused::TooLarge)),
        Sent::Unreadable(typed) => (typed, Err(Refused::Empty)),
    };
    let said = form::read(desk, &mut typed, &WorkingDocument::default());
    let file = file.map_err(|problem| typed.refuse("file", why(texts, problem)));
    let (true, Ok((file_name, bytes))) = (typed.is_accepted(), file) else {
        return Ok(refused(list::view(desk, &typed)));
    };
    let new = WorkingDocument { file_name, ..said };
    match working_documents::add(means, &desk.at.viewer, desk.id(), new, &bytes).await {
        Ok(Some(_)) => Ok(desk.saved_to(&paths::working_documents(desk.id()))),
        Ok(None) => {
            let fills = [("most", MOST.into())];
            typed.refuse("file", texts.with("working-documents-too-many", fills));
            Ok(refused(list::view(desk, &typed)))
        }
        Err(ActionError::Refused(_)) => {
            typed.refuse("main", texts.get("form-not-now"));
            Ok(refused(list::view(desk, &typed)))
        }
        Err(problem) => Err(problem.into()),
    }
}

/// A file is always saved, never shown inside our pages: it may hold anything.
async fn download(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let (found, bytes) = working_documents::file(desk.means(), &desk.at, &item).await?;
    let kind = found
        .kind()
        .map_or("application/octet-stream", FileKind::media_type);
    Ok(documents::attachment(kind, &found.file_name, bytes).into_response())
}
