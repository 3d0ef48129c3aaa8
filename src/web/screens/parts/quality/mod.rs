//! Part 6: quality criteria with described levels.

use crate::web::pages::Pages;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
}
