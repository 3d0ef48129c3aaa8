//! Part 3: knock-out criteria.

use crate::web::pages::Pages;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
}
