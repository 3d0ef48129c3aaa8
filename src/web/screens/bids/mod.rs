//! Stands here until its screens are written.

use crate::web::pages::Pages;

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
}
