//! Part 7: the implementation plan and the last checks.

use crate::web::pages::Pages;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
}
