//! What of a library fits an organisation, and what lies outside a purchase.

use rust_decimal::Decimal;

use crate::domain::tender::Authority;
use crate::domain::tender::inventory::Row;
use crate::libraries::items::{Library, LibraryRow};

/// The table that says which products belong to a purchase.
pub const SCOPE: &str = "scope";

impl Library {
    /// Whether the source with this code was written for organisations like this one: of its sector,
    /// and large enough. What was written for all fits nobody in particular.
    pub fn suits(&self, source: &str, authority: &Authority) -> bool {
        self.source(source).is_some_and(|source| {
            let least = source.from_staff.map_or(Decimal::ZERO, Decimal::from);
            let large = authority.staff.unwrap_or_default() >= least;
            source.sectors.contains(&authority.sector) && large
        })
    }

    /// The product that a subject belongs to, when the rows of the table of the scope leave it out.
    pub fn left_out(&self, area: &str, scope: &[&Row]) -> Option<&LibraryRow> {
        let area = self.areas.iter().find(|one| one.code == area)?;
        let product = area.product.as_ref()?;
        let out = |row: &&Row| row.started_from == *product && row.value("place") == "out";
        scope.iter().copied().find(|row| out(row))?;
        self.rows.iter().find(|row| row.code == *product)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::libraries::Libraries;

    #[test]
    fn a_guide_for_large_care_organisations_fits_those_and_no_others() {
        let libraries = Libraries::embedded().unwrap();
        let lms = libraries.find("lms").unwrap();
        for (sector, staff, fits) in [
            ("care", Some(1_000), true),
            ("education", Some(4_000), true),
            ("care", Some(999), false),
            ("care", None, false),
            ("government", Some(5_000), false),
        ] {
            let authority = Authority {
                sector: sector.into(),
                staff: staff.map(Decimal::from),
                ..Authority::default()
            };
            assert_eq!(lms.suits("000", &authority), fits, "{sector} {staff:?}");
            assert!(!lms.suits("bestek", &authority), "our own is for all");
        }
    }

    #[test]
    fn a_subject_of_a_product_that_is_not_bought_is_left_out() {
        let libraries = Libraries::embedded().unwrap();
        let lms = libraries.find("lms").unwrap();
        let row = |place: &str| Row {
            started_from: "LMS-S25".into(),
            values: [("place".to_owned(), place.to_owned())].into(),
            ..Row::default()
        };
        let (kept, out) = (row("in"), row("out"));
        assert_eq!(lms.left_out("skills", &[&kept]), None);
        let product = lms.left_out("skills", &[&kept, &out]).unwrap();
        assert_eq!(product.code, "LMS-S25");
        assert_eq!(lms.left_out("beheer", &[&out]), None);
    }
}
