//! Open data: a procurement as a release package of the Open Contracting Data Standard 1.1.5.
//!
//! Only what [`is_open`] lets anybody know goes in; see
//! `src/decisions/0028-open-data.md`.

mod criteria;
mod days;
mod outcome;
mod tender;
mod types;

use crate::documents::record::Record;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::domain::phase::Standing;
use crate::domain::visibility::open::{OpenPart, is_open};
use crate::i18n::Language;
pub use types::Package;
use types::{Address, ContactPoint, Party, Publisher, Reference, Release};

/// The version of the standard, as packages write it.
const VERSION: &str = "1.1";

/// What the package uses beside the standard itself.
const EXTENSIONS: [&str; 6] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_submissionTerms_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_awardCriteria_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_selectionCriteria_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
];

/// What stands before the reference in an id while the organisation has no prefix of its own. It
/// says what it is: a prefix is handed out by the keepers of the standard.
pub const UNREGISTERED: &str = "unregistered";

/// Reads a prefix: letters, digits and dashes, as the keepers of the standard hand out.
pub fn prefix(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if text.is_empty() || !text.chars().all(fits) {
        return Err("use letters, digits and dashes, for example ocds-213czf".to_owned());
    }
    Ok(text.to_owned())
}

/// The one lot of a tender.
const LOT: &str = "LOT-0001";

/// Which bids are told once the contract is awarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BidsTold {
    /// Only who was awarded the contract.
    #[default]
    Winner,
    /// All of them: the officer chose so.
    All,
}

/// What a package is made of.
#[derive(Debug, Clone, Copy)]
pub struct Publishing<'a> {
    /// The procurement.
    pub dossier: &'a Dossier,
    /// Where it stands.
    pub standing: Standing,
    /// Its evaluation; absent before the prices are opened.
    pub evaluation: Option<&'a Evaluation>,
    /// The bid that was awarded the contract; nothing while there is none.
    pub winner: Option<&'a str>,
    /// The moment of the award decision, RFC 3339; nothing when it is not known.
    pub decided_at: Option<&'a str>,
    /// What is known beside the dossier.
    pub record: &'a Record,
    /// Which bids are told.
    pub bids: BidsTold,
    /// What stands before the reference in the id; [`UNREGISTERED`] without one of its own.
    pub prefix: &'a str,
    /// The language of the texts that the tool adds.
    pub language: Language,
    /// The moment of making, RFC 3339 in UTC.
    pub made_at: &'a str,
}

impl Publishing<'_> {
    fn tells(&self, part: OpenPart) -> bool {
        is_open(part, self.standing)
    }

    /// Whether it was published more than once.
    fn is_amended(&self) -> bool {
        match &self.record.publications {
            Some(all) => all.len() > 1,
            // A dossier by itself holds the last publication only.
            None => self
                .dossier
                .publication
                .as_ref()
                .is_some_and(|one| one.version != "1"),
        }
    }

    /// The identifier of the tender: the buyer's reference, or else the hash of what was published.
    fn tender_id(&self) -> String {
        let reference = slug(&self.dossier.tender.reference);
        if !reference.is_empty() {
            return reference;
        }
        let published = self.dossier.publication.as_ref();
        let hash = published.map_or("", |one| one.criteria_sha256.as_str());
        let short: String = hash.chars().take(12).collect();
        slug(&format!("tender {short}"))
    }
}

/// The package; nothing while the tender is not public.
pub fn release_package(of: Publishing<'_>) -> Option<Package> {
    if !of.tells(OpenPart::Tender) {
        return None;
    }
    let buyer = buyer(&of);
    let ocid = format!("{}-{}", of.prefix, of.tender_id());
    let outcome = outcome::outcome(&of);
    let mut tag = vec![if of.standing.withdrawn {
        "tenderCancellation"
    } else if of.is_amended() {
        "tenderAmendment"
    } else {
        "tender"
    }];
    if !outcome.awards.is_empty() {
        tag.extend(["award", "contract"]);
    }
    let id = format!("{ocid}-{}", slug(of.made_at));
    let mut parties = vec![buyer];
    parties.extend(outcome.tenderers);
    let release = Release {
        id: id.clone(),
        date: of.made_at.to_owned(),
        language: of.language.code(),
        tag,
        initiation_type: "tender",
        buyer: Reference::from(&parties[0]),
        tender: tender::tender(&of, Reference::from(&parties[0])),
        parties,
        bids: outcome.bids,
        awards: outcome.awards,
        contracts: outcome.contracts,
        ocid,
    };
    Some(Package {
        // A name and no address: where it will be published is not known here.
        uri: format!("urn:ocds-release:{id}"),
        version: VERSION,
        extensions: EXTENSIONS.to_vec(),
        published_date: of.made_at.to_owned(),
        publisher: Publisher {
            name: of.dossier.tender.authority.name.clone(),
        },
        releases: vec![release],
    })
}

/// The package as the bytes of a file.
pub fn bytes(package: &Package) -> Vec<u8> {
    let mut bytes =
        serde_json::to_vec_pretty(package).expect("a package holds only texts and lists");
    bytes.push(b'\n');
    bytes
}

fn buyer(of: &Publishing<'_>) -> Party {
    let authority = &of.dossier.tender.authority;
    Party {
        // No number of a register is known here, so the id holds within the file only.
        id: "buyer".to_owned(),
        name: authority.name.clone(),
        roles: vec!["buyer", "procuringEntity"],
        address: filled(&authority.place).map(|locality| Address { locality }),
        contact_point: filled(&authority.contact).map(|name| ContactPoint { name }),
    }
}

/// A text, when there is one.
fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Letters, digits and dashes, which every reader of an id takes.
fn slug(text: &str) -> String {
    let safe = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let safe: String = text.chars().map(safe).collect();
    let pieces: Vec<&str> = safe.split('-').filter(|one| !one.is_empty()).collect();
    pieces.join("-")
}
