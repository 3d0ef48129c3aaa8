//! The documents that can be made, and what their files are called.

use serde::{Deserialize, Serialize};

use crate::i18n::Language;

/// A document that the tool can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentName {
    /// What tenderers read: the seven parts.
    TenderDocument,
    /// How the bids were scored and who won.
    ScoringReport,
    /// What is asked of who decides about the award, on one page.
    DecisionMemo,
    /// How the procedure went, under the headings of the directive.
    ProcedureReport,
    /// Who opened the bids.
    MinutesOfBids,
    /// Who opened the prices, and which prices there were.
    MinutesOfPrices,
    /// Why it is bought, for who decides about the money.
    BusinessCaseManagement,
    /// The same for who runs the systems.
    BusinessCaseIt,
    /// The same for who speaks for the employees.
    BusinessCaseWorksCouncil,
    /// What to look at when choosing, on one page.
    Checklist,
}

impl DocumentName {
    /// All documents, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::TenderDocument,
        Self::ScoringReport,
        Self::DecisionMemo,
        Self::ProcedureReport,
        Self::MinutesOfBids,
        Self::MinutesOfPrices,
        Self::BusinessCaseManagement,
        Self::BusinessCaseIt,
        Self::BusinessCaseWorksCouncil,
        Self::Checklist,
    ];

    /// The name in addresses and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::TenderDocument => "tender-document",
            Self::ScoringReport => "scoring-report",
            Self::DecisionMemo => "decision-memo",
            Self::ProcedureReport => "procedure-report",
            Self::MinutesOfBids => "minutes-of-bids",
            Self::MinutesOfPrices => "minutes-of-prices",
            Self::BusinessCaseManagement => "business-case-management",
            Self::BusinessCaseIt => "business-case-it",
            Self::BusinessCaseWorksCouncil => "business-case-works-council",
            Self::Checklist => "checklist",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.code() == code)
    }

    /// The title in a language, for example "Aanbestedingsleidraad".
    pub fn title(self, language: Language) -> String {
        language.texts().get(match self {
            Self::TenderDocument => "doc-tender-title",
            Self::ScoringReport => "doc-report-title",
            Self::DecisionMemo => "memo-title",
            Self::ProcedureReport => "procedure-report-title",
            Self::MinutesOfBids => "minutes-bids-title",
            Self::MinutesOfPrices => "minutes-prices-title",
            Self::BusinessCaseManagement => "case-management-title",
            Self::BusinessCaseIt => "case-it-title",
            Self::BusinessCaseWorksCouncil => "case-works-council-title",
            Self::Checklist => "checklist-title",
        })
    }

    /// The file's name: document, reference and extension, for example
    /// `aanbestedingsleidraad-2026-014.pdf`.
    pub fn file_name(self, reference: &str, extension: &str, language: Language) -> String {
        let stem = language.texts().get(match self {
            Self::TenderDocument => "doc-tender-file",
            Self::ScoringReport => "doc-report-file",
            Self::DecisionMemo => "memo-file",
            Self::ProcedureReport => "procedure-report-file",
            Self::MinutesOfBids => "minutes-bids-file",
            Self::MinutesOfPrices => "minutes-prices-file",
            Self::BusinessCaseManagement => "case-management-file",
            Self::BusinessCaseIt => "case-it-file",
            Self::BusinessCaseWorksCouncil => "case-works-council-file",
            Self::Checklist => "checklist-file",
        });
        of_file(&stem, reference, extension)
    }
}

/// A file's name that every file system takes: stem, reference and extension.
pub fn of_file(stem: &str, reference: &str, extension: &str) -> String {
    let safe = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let safe: String = reference.chars().map(safe).collect();
    let safe = safe.trim_matches('-');
    if safe.is_empty() {
        return format!("{stem}.{extension}");
    }
    format!("{stem}-{safe}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back_from_its_code() {
        for name in DocumentName::ALL {
            assert_eq!(DocumentName::from_code(name.code()), Some(name));
        }
        assert_eq!(DocumentName::from_code("letter"), None);
    }

    #[test]
    fn a_file_name_holds_nothing_that_a_file_system_refuses() {
        let name = DocumentName::TenderDocument.file_name("IB/2026 014", "pdf", Language::Nl);
        assert_eq!(name, "aanbestedingsleidraad-ib-2026-014.pdf");
        let name = DocumentName::ScoringReport.file_name("", "docx", Language::En);
        assert_eq!(name, "scoring-report.docx");
    }
}
