//! Two pages for who watches over the server: whether the program answers, and whether it can save.
//! They hold no data.

use axum::extract::State;
use axum::http::StatusCode;

use crate::web::app::App;

/// Answers as long as the program runs.
pub async fn lives() -> &'static str {
    "ok\n"
}

/// Answers well only when a write is made lasting and there is room left on the disk.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    if app.means.is_ready().await {
        (StatusCode::OK, "ok\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "cannot save\n")
    }
}
