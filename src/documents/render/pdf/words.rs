//! The few words that the pages themselves need.

use crate::i18n::Language;

/// Above the table of contents.
pub fn contents(language: Language) -> &'static str {
    match language {
        Language::Nl => "Inhoud",
        Language::En => "Contents",
    }
}

/// At the foot of each page.
pub fn page_of(page: usize, pages: usize, language: Language) -> String {
    match language {
        Language::Nl => format!("Pagina {page} van {pages}"),
        Language::En => format!("Page {page} of {pages}"),
    }
}

/// What a line of the contents leads to, for those who cannot see it.
pub fn link_to(label: &str, page: usize, language: Language) -> String {
    match language {
        Language::Nl => format!("{label}, pagina {page}"),
        Language::En => format!("{label}, page {page}"),
    }
}

/// Before the names of the parts of a bar, in the order in which they are stacked.
pub fn from_left(language: Language) -> &'static str {
    match language {
        Language::Nl => "Van links naar rechts:",
        Language::En => "From left to right:",
    }
}

/// Above the table that repeats a chart.
pub fn same_figures(caption: &str, language: Language) -> String {
    match (language, caption) {
        (Language::Nl, "") => "Dezelfde cijfers als tabel".to_owned(),
        (Language::En, "") => "The same figures as a table".to_owned(),
        (Language::Nl, caption) => format!("{caption}: dezelfde cijfers als tabel"),
        (Language::En, caption) => format!("{caption}: the same figures as a table"),
    }
}

/// Header of the column that names the bars.
pub fn name(language: Language) -> &'static str {
    match language {
        Language::Nl => "Naam",
        Language::En => "Name",
    }
}

/// Header of the column with the totals.
pub fn total(language: Language) -> &'static str {
    match language {
        Language::Nl => "Totaal",
        Language::En => "Total",
    }
}
