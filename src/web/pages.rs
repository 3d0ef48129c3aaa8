//! The list of pages. A page without an access rule cannot be written down.

use axum::Router;
use axum::middleware;
use axum::routing::MethodRouter;

use crate::domain::role::Role;
use crate::web::app::App;
use crate::web::{error, guard};

/// Who gets to a page at all. What they see on it is decided by `domain::visibility`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody.
    Public,
    /// Everybody with an account.
    SignedIn,
    /// Who manages accounts.
    Administrator,
    /// Who has one of these roles in the tender that the path names as `{tender}`.
    Tender(&'static [Role]),
}

/// The pages of the web, each with who gets there.
///
/// ```
/// # use axum::routing::get;
/// # use bestek::web::pages::{Access, Pages};
/// # async fn show() {}
/// fn pages(pages: Pages) -> Pages {
///     pages.page("/example", Access::Public, get(show))
/// }
/// ```
///
/// Without the rule it does not compile:
///
/// ```compile_fail,E0061
/// # use axum::routing::get;
/// # use bestek::web::pages::{Access, Pages};
/// # async fn show() {}
/// fn pages(pages: Pages) -> Pages {
///     pages.page("/example", get(show))
/// }
/// ```
pub struct Pages {
    app: App,
    router: Router<App>,
    listed: Vec<(&'static str, Access)>,
}

impl Pages {
    /// No pages yet.
    pub fn new(app: App) -> Self {
        Self {
            app,
            router: Router::new(),
            listed: Vec::new(),
        }
    }

    /// Adds a page.
    #[must_use]
    pub fn page(mut self, path: &'static str, access: Access, handlers: MethodRouter<App>) -> Self {
        let rule = (self.app.clone(), access);
        let guarded = handlers.route_layer(middleware::from_fn_with_state(rule, guard::admit));
        self.router = self.router.route(path, guarded);
        self.listed.push((path, access));
        self
    }

    /// Every page with its rule, for the tests that walk them.
    pub fn listed(&self) -> &[(&'static str, Access)] {
        &self.listed
    }

    /// The pages as a router; what is not a page is the page that says so.
    pub fn into_router(self) -> Router {
        self.router
            .fallback(error::no_such_page)
            .method_not_allowed_fallback(error::no_such_page)
            .with_state(self.app)
    }
}
