//! A list from a file: read as if it had been pasted.

use axum::extract::Request;
use axum::response::Response;
use maud::{Markup, html};

use crate::documents::requirement_file::{self, FileProblem};
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::i18n::requirement_list::problem::{MOST_ROWS, counted};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::upload::{self, Bounds, Sent};

use super::paste;

/// A list; beside it stands nothing that anybody types.
pub const BOUNDS: Bounds = Bounds {
    file: requirement_file::LARGEST,
    field: 4 * 1024,
};

/// Shows what is in a file as it will be; adding it goes by what was shown.
pub async fn look(desk: TenderDesk, request: Request) -> Result<Response, WebError> {
    if !desk.may(Deed::Write) {
        return Ok(paste::not_now(&desk, Typed::default(), &[]));
    }
    let (file, mut typed) = match upload::read(desk.texts(), BOUNDS, request).await {
        Sent::Whole(upload) => (upload.bytes, upload.typed),
        Sent::TooLarge(typed) => return Ok(not_read(&desk, typed, FileProblem::TooLarge)),
        Sent::Unreadable(typed) => return Ok(not_read(&desk, typed, FileProblem::Unreadable)),
    };
    // Reading keeps a core busy; and whatever a file does to the reader, it does nothing more.
    let read = tokio::task::spawn_blocking(move || requirement_file::text(&file)).await;
    match read.unwrap_or(Err(FileProblem::Unreadable)) {
        Ok(list) => {
            typed.set("list", list);
            typed.clear("then");
            paste::add(desk, typed).await
        }
        Err(problem) => Ok(not_read(&desk, typed, problem)),
    }
}

fn not_read(desk: &TenderDesk, mut typed: Typed, problem: FileProblem) -> Response {
    typed.refuse("file", problem.text(desk.texts()));
    refused(paste::view(desk, &typed, &[]))
}

/// The same list from a file.
pub(super) fn form(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let path = paths::item_deed(desk.id(), Part::Requirements, "paste", "file");
    let rows = [("rows", counted(texts, MOST_ROWS).into())];
    let file = Field {
        hint: Some(texts.with("requirements-file-hint", rows)),
        ..Field::new(texts, "file", "requirements-file-field")
    };
    let wrong = typed.finding("file").is_some();
    html! {
        h2 { (texts.get("requirements-file-title")) }
        (Form::to(path).class("sheet").own_checks().carries_file().draw(&desk.frame, &html! {
            div.field.wrong[wrong] {
                (field::head(texts, typed, &file))
                input type="file" id="file" name="file" accept=".xlsx,.csv,.txt"
                    aria-describedby=[field::described(typed, &file)]
                    aria-invalid=[wrong.then_some("true")];
            }
            button.button type="submit" { (texts.get("requirements-paste-look")) }
        }))
    }
}
