//! Part 4: requirements.

use crate::web::pages::Pages;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
}
