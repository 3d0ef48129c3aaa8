//! Files that go with the parts: adding them, taking them out, and downloading them.

pub(in crate::web::screens) mod list;

use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::Markup;

use crate::actions::ActionError;
use crate::actions::attachments;
use crate::actions::means::Means;
use crate::domain::permission::Deed;
use crate::domain::tender::attachment::{self, Attachment, LARGEST, MOST, Refused};
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::once::{self, Door};
use crate::web::pages::Pages;
use crate::web::paths;
use crate::web::screens::outcome::documents;
use crate::web::screens::{OFFICER, READERS};
use crate::web::upload::{self, Bounds, Sent, Upload};

/// A file, and beside it a title of at most half a page.
const BOUNDS: Bounds = Bounds {
    file: LARGEST,
    field: 4 * 1024,
};

/// The pages of the attachments.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/attachments",
            READERS,
            get(show).post(add).layer(BOUNDS.body()),
        )
        .page(
            "/tenders/{tender}/attachments/{item}",
            READERS,
            get(download),
        )
        .page(
            "/tenders/{tender}/attachments/{item}/remove",
            OFFICER,
            get(ask).post(remove),
        )
}

async fn show(desk: TenderDesk) -> Markup {
    list::view(&desk, &Typed::default())
}

async fn add(desk: TenderDesk, request: Request) -> Result<Response, WebError> {
    let texts = desk.texts();
    // Nobody fills the memory with a file that they may not add anyway.
    if !desk.may(Deed::Write) {
        let mut typed = Typed::default();
        typed.refuse("main", texts.get("form-not-now"));
        return Ok(refused(list::view(&desk, &typed)));
    }
    let path = once::path_of(request.uri());
    let sent = upload::read(texts, BOUNDS, request).await;
    let (means, frame) = (desk.means(), &desk.frame);
    let form = match upload::door(&desk, path, &sent).await? {
        Door::Repeated(answer) => return Ok(answer),
        Door::Free => None,
        Door::TooOld => {
            let mut typed = sent.into_typed();
            typed.refuse("main", texts.get("form-old-title"));
            typed.refuse("file", list::why(texts, Refused::Empty));
            return Ok(refused(list::view(&desk, &typed)));
        }
        Door::Open(form) => Some(form),
    };
    let typed = sent.typed().clone();
    let means = means.clone().with_form(form.clone());
    let answer = keep(&desk, &means, sent).await;
    match form {
        None => answer,
        Some(form) => {
            let answer = answer.into_response();
            once::settle(&means, frame, &form, &typed, answer).await
        }
    }
}

/// Adds what was sent, or sends it back with what is wrong.
async fn keep(desk: &TenderDesk, means: &Means, sent: Sent) -> Result<Response, WebError> {
    let texts = desk.texts();
    let (mut typed, file) = match sent {
        Sent::Whole(upload) => {
            let Upload { typed, name, bytes } = upload;
            (
                typed,
                attachment::admit(&name, &bytes).map(|name| (name, bytes)),
            )
        }
        Sent::TooLarge(typed) => (typed, Err(Refused::TooLarge)),
        Sent::Unreadable(typed) => (typed, Err(Refused::Empty)),
    };
    let part = Part::from_name(typed.get("part"));
    if part.is_none() {
        typed.refuse("part", texts.get("attachments-no-part"));
    }
    let title = typed.required("title", texts.get("attachments-no-title"));
    let file = file.map_err(|why| {
        typed.refuse("file", list::why(texts, why));
    });
    let (Some(part), true, Ok((file_name, bytes))) = (part, typed.is_accepted(), file) else {
        return Ok(refused(list::view(desk, &typed)));
    };
    let new = Attachment {
        part: part.name().to_owned(),
        title,
        version: typed.trimmed("version"),
        file_name,
        ..Attachment::default()
    };
    match attachments::add(means, &desk.at.viewer, desk.id(), new, &bytes).await {
        Ok(Some(_)) => Ok(desk.saved_to(&paths::attachments(desk.id()))),
        Ok(None) => {
            let fills = [("most", MOST.into())];
            typed.refuse("file", texts.with("attachments-too-many", fills));
            Ok(refused(list::view(desk, &typed)))
        }
        Err(ActionError::Refused(_)) => {
            typed.refuse("main", texts.get("form-not-now"));
            Ok(refused(list::view(desk, &typed)))
        }
        Err(problem) => Err(problem.into()),
    }
}

/// Asks whether a file must really go, and says what is lost.
async fn ask(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    Ok(list::removal(&desk, found(&desk, &item)?))
}

fn found<'a>(desk: &'a TenderDesk, item: &str) -> Result<&'a Attachment, WebError> {
    let files = &desk.at.tender.attachments;
    let found = files.iter().find(|one| one.id == item);
    found.ok_or(WebError::NotFound)
}

async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    if typed.get("sure") != "yes" && desk.may(Deed::Write) {
        return Ok(refused(list::removal(&desk, found(&desk, &item)?)));
    }
    attachments::remove(desk.means(), &desk.at.viewer, desk.id(), &item).await?;
    Ok(desk.saved_to(&paths::attachments(desk.id())))
}

/// A file is always saved, never shown inside our pages: it may hold anything.
async fn download(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let (found, bytes) = attachments::file(desk.means(), &desk.at, &item).await?;
    let kind = found
        .kind()
        .map_or("application/octet-stream", attachment::FileKind::media_type);
    Ok(documents::attachment(kind, &found.file_name, bytes).into_response())
}
