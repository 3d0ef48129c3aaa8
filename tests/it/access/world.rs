//! A small procurement at every place where one can stand, and everybody who may come by.

use std::collections::BTreeMap;

use axum::http::StatusCode;

use bestek::actions::example::{self, Cast};
use bestek::cli::demo::{EXAMPLE, PASSWORD};
use bestek::domain::contribution::Source;
use bestek::domain::contribution::proposal::Proposed;
use bestek::domain::contribution::remark::Place;
use bestek::domain::declaration::Interest;
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::{Phase, Standing};
use bestek::domain::role::Role;
use bestek::domain::tender::inventory::Row;
use bestek::domain::tender::part::Part;
use bestek::domain::tender::working_document::WorkingDocument;
use bestek::storage::attachment::{self, Shelf};
use bestek::storage::contribution::{proposal, question, remark};
use bestek::storage::entry::{self, EntryKind};
use bestek::storage::person::{MAIN_ORGANISATION, Person};
use bestek::storage::{declaration, organisation, tender};
use bestek::web::app::App;
use serde_json::{Value, json};

use crate::support::demo::{Answer, Demo};

/// Somebody who comes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    Nobody,
    /// An officer of another organisation.
    OtherOrganisation,
    /// An officer of another tender of the same organisation.
    OfficerElsewhere,
    /// An assessor of no tender at all.
    NotAssigned,
    Officer,
    Chair,
    /// An assessor who declared everything.
    Assessor,
    /// An assessor who declared nothing.
    Undeclared,
    /// An assessor of whom the chair decided that an interest in B1 is a conflict.
    Conflicted,
    Manager,
    Contributor,
    Auditor,
    /// An administrator without a role in any tender.
    Administrator,
}

impl Actor {
    pub const ALL: [Self; 13] = [
        Self::Nobody,
        Self::OtherOrganisation,
        Self::OfficerElsewhere,
        Self::NotAssigned,
        Self::Officer,
        Self::Chair,
        Self::Assessor,
        Self::Undeclared,
        Self::Conflicted,
        Self::Manager,
        Self::Contributor,
        Self::Auditor,
        Self::Administrator,
    ];

    /// The role in the tenders of the world.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::Officer => Some(Role::Officer),
            Self::Chair => Some(Role::Chair),
            Self::Assessor | Self::Undeclared | Self::Conflicted => Some(Role::Assessor),
            Self::Manager => Some(Role::Manager),
            Self::Contributor => Some(Role::Contributor),
            Self::Auditor => Some(Role::Auditor),
            Self::Nobody
            | Self::OtherOrganisation
            | Self::OfficerElsewhere
            | Self::NotAssigned
            | Self::Administrator => None,
        }
    }

    fn email(self) -> String {
        format!("{self:?}@kanarie-adres.test").to_lowercase()
    }
}

/// The tool with a tender at every standing.
pub struct World {
    pub demo: Demo,
    pub tenders: Vec<(Standing, String)>,
    cookies: BTreeMap<Actor, String>,
}

impl World {
    /// Makes a tender at each of these; `name` keeps the data of tests apart.
    pub async fn make(name: &str, standings: &[Standing]) -> Self {
        let mut demo = Demo::empty(name).await;
        demo.replace(App {
            demo: true,
            ..demo.app.clone()
        });
        let people = people(&demo).await;
        let mut tenders = Vec::new();
        for standing in standings {
            tenders.push((*standing, load(&demo, *standing, &people).await));
        }
        elsewhere(&demo, &people).await;
        let mut cookies = BTreeMap::new();
        for actor in Actor::ALL.into_iter().skip(1) {
            cookies.insert(actor, demo.sign_in(&actor.email()).await);
        }
        // Nobody may find an address on a page of the demonstration, so it ends here.
        demo.replace(App {
            demo: false,
            ..demo.app.clone()
        });
        // These tenders stand where nobody walked them to.
        demo.is_broken_on_purpose();
        Self {
            demo,
            tenders,
            cookies,
        }
    }

    /// The cookie of somebody; empty for nobody.
    pub fn cookie(&self, actor: Actor) -> &str {
        self.cookies.get(&actor).map_or("", String::as_str)
    }

    /// Gets a page.
    pub async fn get(&self, actor: Actor, address: &str) -> Answer {
        self.demo.get(address, self.cookie(actor)).await
    }

    /// Sends a form.
    pub async fn post(&self, actor: Actor, address: &str, form: &[(String, String)]) -> Answer {
        let form: Vec<(&str, &str)> = form
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.demo.post(address, self.cookie(actor), &form).await
    }

    /// How many deeds about a tender are in its log, refusals left out.
    pub async fn deeds(&self, tender: &str) -> usize {
        let log = bestek::storage::log::after(&self.demo.app.means.db, 0, 100_000).await;
        let log = log.expect("the log can be read");
        let of_tender = log
            .iter()
            .filter(|entry| entry.tender_id.as_deref() == Some(tender));
        of_tender.filter(|entry| !entry.is_refused()).count()
    }
}

/// Every standing, with three of the withdrawn ones.
pub fn standings() -> Vec<Standing> {
    let kept = [Phase::Published, Phase::QualityFixed, Phase::Standstill];
    let mut all = Standing::all();
    all.retain(|one| !one.withdrawn || kept.contains(&one.phase));
    all
}

async fn people(demo: &Demo) -> BTreeMap<Actor, String> {
    let means = &demo.app.means;
    let hash = example::password_hash(PASSWORD).await;
    let mut tx = means.db.begin().await.expect("a write");
    organisation::insert(&mut tx, "other", "Gemeente Elders", &means.now())
        .await
        .expect("another organisation");
    tx.commit().await.expect("kept");
    let mut ids = BTreeMap::new();
    for actor in Actor::ALL.into_iter().skip(1) {
        let organisation = match actor {
            Actor::OtherOrganisation => "other",
            _ => MAIN_ORGANISATION,
        };
        let person = Person {
            person_id: format!("person-{actor:?}").to_lowercase(),
            name: format!("{actor:?}"),
            email: actor.email(),
            password_hash: Some(hash.clone()),
            administrator: actor == Actor::Administrator,
            language: "nl".to_owned(),
            organisation_id: organisation.to_owned(),
            example: true,
            disabled_at: None,
        };
        example::add_person(means, &person)
            .await
            .expect("a person is added");
        ids.insert(actor, person.person_id);
    }
    ids
}

async fn load(demo: &Demo, standing: Standing, people: &BTreeMap<Actor, String>) -> String {
    let means = &demo.app.means;
    let cast: Cast = [
        (Actor::Officer, Role::Officer),
        (Actor::Chair, Role::Chair),
        (Actor::Manager, Role::Manager),
        (Actor::Contributor, Role::Contributor),
        (Actor::Auditor, Role::Auditor),
        (Actor::Assessor, Role::Assessor),
    ]
    .map(|(actor, role)| (people[&actor].clone(), role, "kanarie-kunde".to_owned()))
    .to_vec();
    // One who waits for nothing declares at once; the example leaves its last assessor waiting.
    let id = example::load(means, &dossier(), standing.phase, &cast, &[])
        .await
        .expect("the dossier loads");
    let at = means.now();
    let mut tx = means.db.begin().await.expect("a write");
    for actor in [Actor::Undeclared, Actor::Conflicted] {
        tender::add_member(&mut tx, &id, &people[&actor], Role::Assessor, "")
            .await
            .expect("a member");
    }
    write_along(&mut tx, &id, &people[&Actor::Contributor], &at).await;
    keep_inside(&mut tx, &id).await;
    judge(&mut tx, &id, people).await;
    if standing.phase >= Phase::Closed {
        declare(&mut tx, &id, &people[&Actor::Assessor], Interest::None, &at).await;
        declare(
            &mut tx,
            &id,
            &people[&Actor::Conflicted],
            Interest::Conflict,
            &at,
        )
        .await;
    }
    tx.commit().await.expect("kept");
    if standing.withdrawn || standing.rectifying {
        let row = tender::one(&means.db, &id).await.expect("read");
        let mut row = row.expect("the tender is there");
        row.rectifying = standing.rectifying;
        row.withdrawn_at = standing.withdrawn.then(|| means.now());
        let mut tx = means.db.begin().await.expect("a write");
        tender::update(&mut tx, &row).await.expect("changed");
        tx.commit().await.expect("kept");
    }
    id
}

/// A cost of doing nothing and somebody who must be heard, in the tables that are kept inside.
async fn keep_inside(tx: &mut bestek::storage::db::Tx, tender: &str) {
    for (id, inventory, column, word) in [
        ("KN1", "costs-today", "what", "kanarie-kosten"),
        ("BH1", "stakeholders", "group", "kanarie-betrokkene"),
    ] {
        let row = Row {
            id: id.to_owned(),
            inventory: inventory.to_owned(),
            values: [
                (column.to_owned(), word.to_owned()),
                ("before".to_owned(), "published".to_owned()),
            ]
            .into(),
            ..Row::default()
        };
        entry::insert(tx, tender, EntryKind::WorkingRow, id, &row)
            .await
            .expect("a row");
    }
}

/// A working document of the officer for that stakeholder, and one of the contributor.
async fn judge(tx: &mut bestek::storage::db::Tx, tender: &str, people: &BTreeMap<Actor, String>) {
    for (id, actor, stakeholder, word, file) in [
        (
            "WD1",
            Actor::Officer,
            "BH1",
            "kanarie-oordeel",
            "kanarie-bestand-ander",
        ),
        (
            "WD2",
            Actor::Contributor,
            "",
            "kanarie-eigen-oordeel",
            "kanarie-bestand-eigen",
        ),
    ] {
        let document = WorkingDocument {
            id: id.to_owned(),
            title: word.to_owned(),
            stakeholder: stakeholder.to_owned(),
            note: word.to_owned(),
            file_name: format!("{word}.png"),
            sha256: file.to_owned(),
            added_by: people[&actor].clone(),
            ..WorkingDocument::default()
        };
        attachment::keep(tx, tender, Shelf::Inside, file, file.as_bytes())
            .await
            .expect("the bytes");
        entry::insert(tx, tender, EntryKind::WorkingDocument, id, &document)
            .await
            .expect("a working document");
    }
}

/// A question, a proposal that answers it, and a remark.
async fn write_along(tx: &mut bestek::storage::db::Tx, tender: &str, person: &str, at: &str) {
    let asked = [("Collega's".to_owned(), "kanarie-uitvraag".to_owned())];
    question::open(tx, tender, &asked, "2099-12-31", (person, at))
        .await
        .expect("a round");
    let proposed = Proposed {
        text: "kanarie-voorstel".to_owned(),
        answers: Some((1, 1)),
        ..Proposed::default()
    };
    let source = Source {
        person_id: person.to_owned(),
        ..Source::default()
    };
    proposal::insert(tx, tender, &proposed, &source, at)
        .await
        .expect("a proposal");
    let place = Place {
        part: Part::Goals,
        entry: "S1".to_owned(),
    };
    let said = (&place, "kanarie-opmerking");
    remark::insert(tx, tender, said, &source, at)
        .await
        .expect("a remark");
}

async fn declare(
    tx: &mut bestek::storage::db::Tx,
    tender: &str,
    person: &str,
    in_the_first: Interest,
    at: &str,
) {
    declaration::sign(tx, tender, person, "", at)
        .await
        .expect("signed");
    for bid in ["B1", "B2", "B3"] {
        let interest = if bid == "B1" {
            in_the_first
        } else {
            Interest::None
        };
        let why = match interest {
            Interest::None => "",
            Interest::Undecided | Interest::Allowed | Interest::Conflict => "kanarie-belang",
        };
        declaration::declare(tx, tender, person, bid, interest, why, at)
            .await
            .expect("declared");
    }
}

/// Tenders in which only the officers of elsewhere take part.
async fn elsewhere(demo: &Demo, people: &BTreeMap<Actor, String>) {
    for actor in [Actor::OtherOrganisation, Actor::OfficerElsewhere] {
        let cast: Cast = vec![(people[&actor].clone(), Role::Officer, String::new())];
        example::load(&demo.app.means, &dossier(), Phase::Draft, &cast, &[])
            .await
            .expect("a tender elsewhere");
    }
}

/// The worked example made small, with three bids; each kind of secret has a word of its own in it.
fn dossier() -> Dossier {
    let mut dossier: Value = serde_json::from_str(EXAMPLE).expect("the worked example");
    let mut seen = BTreeMap::<String, usize>::new();
    let all = dossier["requirements"].as_array().expect("a list").iter();
    let kept: Vec<Value> = all
        .filter(|one| {
            let class = one["class"].as_str().unwrap_or("must").to_owned();
            let count = seen.entry(class).or_default();
            *count += 1;
            *count <= 2
        })
        .cloned()
        .collect();
    let keeps = |id: &str| kept.iter().any(|one| one["id"] == id);
    let mut bids = dossier["bids"].as_array().expect("a list").clone();
    bids.remove(2);
    for (number, bid) in (1..).zip(&mut bids) {
        let id = format!("B{number}");
        bid["id"] = json!(id);
        bid["name"] = json!(format!("kanarie-naam-{id}"));
        bid["price"] = json!(format!("77700{number}.37"));
        let answers = bid["answers"].as_object_mut().expect("answers");
        answers.retain(|requirement, _| keeps(requirement));
        for (_, text) in of(bid, "texts") {
            *text = json!(format!("kanarie-tekst-{id}"));
        }
        for (_, reason) in of(bid, "knock_out_reasons") {
            *reason = json!("kanarie-uitval");
        }
        for part in ["assessor_marks", "assessor_reasons"] {
            for (_, of_criterion) in of(bid, part) {
                let of_criterion = of_criterion.as_object_mut().expect("per assessor");
                of_criterion.retain(|assessor, _| assessor == "a1");
                for (_, value) in of_criterion.iter_mut() {
                    if part == "assessor_reasons" {
                        *value = json!(format!("kanarie-reden-{id}"));
                    }
                }
            }
        }
    }
    dossier["bids"] = json!(bids);
    dossier["requirements"] = json!(kept);
    keep_a_wording(&mut dossier);
    let assessors = dossier["assessors"].as_array_mut().expect("a list");
    assessors.truncate(1);
    let award = dossier["award"].as_object_mut().expect("an award");
    award.remove("ceiling");
    keep_secret(&mut dossier["contract"]);
    dossier["motivation"]["summary"] = json!("kanarie-aanleiding");
    dossier["inventories"] = json!([
        {"id": "SY1", "inventory": "systems", "values": {"system": "HR"}},
    ]);
    serde_json::from_value(dossier).expect("a dossier")
}

/// A text that a writing check calls an error, with the reason for which it stays.
fn keep_a_wording(dossier: &mut Value) {
    dossier["requirements"][0]["text"] = json!("Het LMS toont het aanbod van [plaats].");
    dossier["kept_wordings"] = json!([{
        "id": "requirements.R001.wording-placeholder",
        "part": "requirements",
        "object": "R001",
        "rule": "wording-placeholder",
        "words": "[plaats]",
        "reason": "De plaats staat in de bijlage.",
        "by": "Officer",
        "at": "2026-01-01T08:00:00Z",
    }]);
}

/// Gives what only some may know of a contract a canary each.
fn keep_secret(contract: &mut Value) {
    contract["budget"] = json!("888001.37");
    contract["budget_public"] = json!(false);
    contract["legal"]["estimated_value"] = json!("888002.37");
    contract["finance"] = json!({
        "once": "888003.37",
        "yearly": "888004.37",
        "sources": [{ "kind": "own", "name": "kanarie-dekking", "amount": "888005.37" }],
        "learning": "888006.37",
        "software": "888007.37",
    });
}

/// What a bid has under a key, when it has that key.
fn of<'a>(bid: &'a mut Value, key: &str) -> impl Iterator<Item = (&'a String, &'a mut Value)> {
    let found = bid.get_mut(key).and_then(Value::as_object_mut);
    found.into_iter().flatten()
}

/// Somebody is told to sign in, and nobody else is.
pub fn sent_to_sign_in(answer: &Answer) -> bool {
    answer.status == StatusCode::UNAUTHORIZED
        || (answer.status == StatusCode::SEE_OTHER && answer.location.starts_with("/sign-in"))
}
