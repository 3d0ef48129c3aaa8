//! The web: pages rendered by the server, which work without JavaScript.
//!
//! To add a screen: write `screens/<area>/<screen>.rs` with its page struct, view and handlers,
//! and give it one `.page(path, access, handlers)` line in [`router`]. Paths live in [`paths`].

pub mod app;
pub mod asked;
pub mod assets;
pub mod back;
pub mod components;
pub mod desk;
pub mod error;
pub mod form;
pub mod guard;
pub mod kept;
pub mod late;
pub mod layout;
pub mod once;
pub mod pages;
pub mod paths;
pub mod screens;
pub mod together;
pub mod upload;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::web::app::App;
use crate::web::pages::Pages;

/// No other origin, no inline script or style, no frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The whole web as one service.
pub fn router(app: App) -> Router {
    let pages = screens::pages(Pages::new(app.clone()));
    pages
        .into_router()
        .layer(middleware::from_fn(together::save))
        .layer(middleware::from_fn_with_state(app.clone(), once::act_once))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(middleware::from_fn(kept::keep))
        .layer(middleware::from_fn(error::render))
        .layer(middleware::from_fn_with_state(app, guard::identify))
        // A list of 150 goes over the line as light as at the usual level, in half the time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(3)))
        .layer(header("content-security-policy", POLICY))
        .layer(header("x-content-type-options", "nosniff"))
        .layer(header("referrer-policy", "same-origin"))
        .layer(header("cross-origin-opener-policy", "same-origin"))
        .layer(header("cache-control", "no-store"))
}

fn header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    )
}
