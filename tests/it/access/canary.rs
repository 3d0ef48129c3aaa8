//! Canaries: a word of its own in each kind of secret. Everybody fetches every page and every file
//! at every standing; a canary may be found only where this table allows.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use bestek::domain::phase::{Phase, Standing};

use super::exports;
use super::world::Actor;
use crate::support::demo::Answer;

/// A secret: how it can be told from anything else, and for whom it is from when on.
struct Canary {
    name: &'static str,
    /// Every way in which it could be printed.
    words: &'static [&'static str],
    /// Letters of who may find it, as in `table.txt`, with the phase from which.
    allowed: &'static [(&'static str, Phase)],
}

const CANARIES: &[Canary] = &[
    Canary {
        name: "what the buyer writes",
        words: &["kanarie-aanleiding"],
        allowed: &[("OCAUXMKR", Phase::Draft)],
    },
    Canary {
        name: "what is proposed and asked",
        words: &["kanarie-voorstel", "kanarie-uitvraag"],
        allowed: &[("OCMKR", Phase::Draft)],
    },
    Canary {
        name: "what is said about a part",
        words: &["kanarie-opmerking"],
        allowed: &[("OCMKR", Phase::Draft)],
    },
    Canary {
        name: "what doing nothing costs",
        words: &["kanarie-kosten"],
        allowed: &[("OMR", Phase::Draft)],
    },
    Canary {
        name: "who must be heard",
        words: &["kanarie-betrokkene"],
        allowed: &[("OCMR", Phase::Draft)],
    },
    Canary {
        name: "what a colleague judged",
        words: &["kanarie-oordeel", "kanarie-bestand-ander"],
        allowed: &[("OCMR", Phase::Draft)],
    },
    Canary {
        name: "what who writes along judged",
        words: &["kanarie-eigen-oordeel", "kanarie-bestand-eigen"],
        allowed: &[("OCMKR", Phase::Draft)],
    },
    Canary {
        name: "the budget",
        words: &["888001.37", "888001,37", "888.001", "888,001"],
        allowed: &[("OMR", Phase::Draft)],
    },
    Canary {
        name: "the estimated value",
        words: &["888002.37", "888002,37", "888.002", "888,002"],
        allowed: &[("OMR", Phase::Draft)],
    },
    Canary {
        name: "what it costs and who pays",
        words: &[
            "888003.37",
            "888003,37",
            "888.003",
            "888,003",
            "888004.37",
            "888004,37",
            "888.004",
            "888,004",
            "888005.37",
            "888005,37",
            "888.005",
            "888,005",
            "888006.37",
            "888006,37",
            "888.006",
            "888,006",
            "888007.37",
            "888007,37",
            "888.007",
            "888,007",
            "kanarie-dekking",
        ],
        allowed: &[("OMR", Phase::Draft)],
    },
    Canary {
        name: "the prices",
        words: &[
            // With cents, so that no hash has them by chance.
            "777001.37",
            "777001,37",
            "777.001",
            "777,001",
            "777002.37",
            "777002,37",
            "777.002",
            "777,002",
            "777003.37",
            "777003,37",
            "777.003",
            "777,003",
        ],
        allowed: &[("OCAMR", Phase::PricesOpened)],
    },
    Canary {
        name: "who bids",
        words: &["kanarie-naam-B2", "kanarie-naam-B3"],
        allowed: &[
            ("O", Phase::Published),
            ("CAXR", Phase::Closed),
            ("M", Phase::QualityFixed),
        ],
    },
    Canary {
        // The conflicted assessor declared about it, so they know the name.
        name: "the name of the bid that one may not see",
        words: &["kanarie-naam-B1"],
        allowed: &[
            ("O", Phase::Published),
            ("CAXR", Phase::Closed),
            ("M", Phase::QualityFixed),
        ],
    },
    Canary {
        name: "what a tenderer wrote",
        words: &["kanarie-tekst-B2", "kanarie-tekst-B3"],
        allowed: &[
            ("O", Phase::Published),
            ("CAXR", Phase::Assessing),
            ("M", Phase::QualityFixed),
        ],
    },
    Canary {
        name: "what the tenderer wrote in whom one has an interest",
        words: &["kanarie-tekst-B1"],
        allowed: &[
            ("O", Phase::Published),
            ("CAR", Phase::Assessing),
            ("M", Phase::QualityFixed),
        ],
    },
    Canary {
        name: "why a bid fails a knock-out",
        words: &["kanarie-uitval"],
        allowed: &[
            ("O", Phase::Published),
            ("CAXR", Phase::Assessing),
            ("M", Phase::QualityFixed),
        ],
    },
    Canary {
        // Given by the assessor who declared everything: their own from the start.
        name: "the reason of a mark",
        words: &["kanarie-reden-B1", "kanarie-reden-B2"],
        allowed: &[("A", Phase::Assessing), ("OCMR", Phase::QualityFixed)],
    },
    Canary {
        name: "why somebody has an interest",
        words: &["kanarie-belang"],
        allowed: &[("CRX", Phase::Closed)],
    },
    Canary {
        name: "what a member knows about",
        words: &["kanarie-kunde"],
        // The tender document tells tenderers who will mark, and what they know about.
        allowed: &[("OCAUXMKR", Phase::Draft)],
    },
    Canary {
        name: "the address of a person",
        words: &["manager@kanarie-adres.test"],
        allowed: &[("M!", Phase::Draft)],
    },
];

impl Canary {
    fn may_be_found(&self, actor: Actor, standing: Standing) -> bool {
        let letter = super::table::letter(actor);
        let mut allowed = self.allowed.iter();
        allowed.any(|(who, from)| who.contains(letter) && standing.phase >= *from)
    }
}

/// Every file that is made at a standing. A page and a PDF of a document are drawn from one tree, so
/// the page is read at every standing, and the slow formats where what they tell changes.
pub fn files(standing: Standing) -> Vec<&'static str> {
    let mut files = vec![
        "tender-document.html",
        "checklist.html",
        "business-case-management.html",
        "business-case-it.html",
        "business-case-works-council.html",
        "scoring-report.html",
        "decision-memo.html",
        "procedure-report.html",
        "dossier.json",
        "evaluation.json",
        "open-data.json",
        "open-data-all-bids.json",
        "contract-notice.html",
        "contract-notice.csv",
        "award-notice.html",
        "award-notice.csv",
    ];
    let slow = [Phase::Draft, Phase::Assessing, Phase::PricesOpened];
    if slow.contains(&standing.phase) || standing.rectifying {
        files.extend([
            "tender-document.pdf",
            "tender-document.docx",
            "scoring-report.pdf",
            "scoring-report.docx",
            "scoring-report.xlsx",
            "decision-memo.pdf",
            "decision-memo.docx",
            "procedure-report.pdf",
            "procedure-report.docx",
        ]);
    }
    files
}

/// What somebody finds in an answer that is not for them, and the canaries that are in it at all.
pub fn finds(
    actor: Actor,
    standing: Standing,
    address: &str,
    answer: &Answer,
) -> (Vec<String>, BTreeSet<&'static str>) {
    let text = if answer.status == StatusCode::OK {
        exports::text(address, &answer.bytes)
    } else {
        answer.body.clone()
    };
    let told = format!("{text}\n{}\n{}", answer.location, answer.head());
    let (mut leaks, mut found) = (Vec::new(), BTreeSet::new());
    for canary in CANARIES {
        let Some(word) = canary.words.iter().find(|word| told.contains(**word)) else {
            continue;
        };
        found.insert(canary.name);
        if !canary.may_be_found(actor, standing) {
            leaks.push(format!(
                "{actor:?} finds {word} ({}) at {standing:?} on {address}",
                canary.name
            ));
        }
    }
    (leaks, found)
}

/// The canaries that nobody found: then not finding one says nothing.
pub fn dead(found: &BTreeSet<&'static str>) -> Vec<&'static str> {
    let names = CANARIES.iter().map(|canary| canary.name);
    names.filter(|name| !found.contains(name)).collect()
}
