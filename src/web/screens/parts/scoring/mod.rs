//! Part 5: how the award is decided.

use crate::web::pages::Pages;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
}
