//! Many do the same thing at the same moment: one wins, the others are told, nothing is doubled.
//!
//! On PostgreSQL half of them come through connections of their own, as from another process.

use std::sync::Arc;

use rust_decimal::Decimal;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use bestek::actions::ActionError;
use bestek::actions::accounts;
use bestek::actions::bidding;
use bestek::actions::example;
use bestek::actions::marking::{self, GivenMark};
use bestek::actions::means::Means;
use bestek::actions::procedure::{self, Closed, Published};
use bestek::actions::procurement::{self, Procurement};
use bestek::cli::demo::EXAMPLE;
use bestek::domain::phase::Phase;
use bestek::domain::publication;
use bestek::domain::quantity::money::Money;
use bestek::domain::tender::criterion::leaves;
use bestek::storage::log::{self, LogEntry};

use crate::support::demo::Demo;

/// How many do the same thing at once.
const CLIENTS: usize = 64;

/// How often a mark is raced for.
const ROUNDS: usize = 200;

/// How many tenders are made, each for one race.
const FRESH: usize = 100;

/// The demonstration as two processes see it; on SQLite there is one.
struct Two {
    demo: Demo,
    means: [Means; 2],
}

impl Two {
    async fn start(name: &str) -> Self {
        let demo = Demo::start(name).await;
        let first = demo.app.means.clone();
        let second = match demo.place.url() {
            Some(_) => Means::of_machine(demo.place.open().await),
            None => first.clone(),
        };
        Self {
            demo,
            means: [first, second],
        }
    }

    /// The tender at a phase, as somebody sees it.
    async fn at(&self, phase: Phase, email: &str) -> Procurement {
        let id = self.demo.tender_at(phase).await;
        self.seen(&id, email).await
    }

    async fn seen(&self, id: &str, email: &str) -> Procurement {
        let people = accounts::people(&self.means[0], "main")
            .await
            .expect("people");
        let person = people.into_iter().find(|one| one.email.starts_with(email));
        procurement::load(&self.means[0], &person.expect("an example person"), id)
            .await
            .expect("a tender")
    }

    /// A tender of its own for one round, as the officer sees it.
    async fn fresh(&self, phase: Phase) -> Procurement {
        let dossier = serde_json::from_str(EXAMPLE).expect("the example is a dossier");
        let like = self.at(Phase::Draft, "inkoper").await;
        let cast = like.members.iter();
        let cast = cast
            .map(|one| (one.person_id.clone(), one.role, one.expertise.clone()))
            .collect();
        let loaded = example::load(&self.means[0], &dossier, phase, &cast, &[]).await;
        self.officer(&loaded.expect("the example loads")).await
    }

    /// A tender as the officer sees it now.
    async fn officer(&self, id: &str) -> Procurement {
        self.seen(id, "inkoper").await
    }

    /// How often a deed is in the log of a tender.
    async fn deeds(&self, at: &Procurement, deed: &str) -> usize {
        let entries = log::after(&self.means[0].db, 0, 1_000_000).await;
        let about = |one: &&LogEntry| one.tender_id.as_deref() == Some(at.id()) && one.deed == deed;
        entries.expect("a log").iter().filter(about).count()
    }

    /// Lets `clients` do the same at once; returns how many did it and how many were refused.
    async fn race<F, W>(&self, clients: usize, deed: F) -> (usize, usize)
    where
        F: Fn(Means, usize) -> W,
        W: Future<Output = Result<(), ActionError>> + Send + 'static,
    {
        let start = Arc::new(Barrier::new(clients));
        let mut tasks = JoinSet::new();
        for client in 0..clients {
            let start = Arc::clone(&start);
            let work = deed(self.means[client % 2].clone(), client);
            tasks.spawn(async move {
                start.wait().await;
                work.await
            });
        }
        let (mut won, mut lost) = (0, 0);
        while let Some(done) = tasks.join_next().await {
            match done.expect("no panic") {
                Ok(()) => won += 1,
                Err(ActionError::ChangedMeanwhile | ActionError::Refused(_)) => lost += 1,
                Err(problem) => panic!("a loser is refused, not broken: {problem:?}"),
            }
        }
        (won, lost)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_sixty_four_marks_wins_two_hundred_times() {
    let two = Two::start("race-mark").await;
    let at = two.at(Phase::Assessing, "beoordelaar-3").await;
    let criterion = leaves(&at.tender.criteria)
        .into_iter()
        .find(|one| one.scale.is_some())
        .expect("a marked criterion")
        .clone();
    let mark = (0..=10)
        .map(Decimal::from)
        .find(|mark| {
            criterion
                .scale
                .as_ref()
                .is_some_and(|scale| scale.accepts(*mark))
        })
        .expect("a mark on the scale");
    let bids = procurement::bids(&two.means[0], &at).await.expect("bids");
    let bid = bids.last().expect("a bid").bid.id.clone();
    for round in 0..ROUNDS {
        let (at, criterion, bid) = (at.clone(), criterion.id.clone(), bid.clone());
        let (won, lost) = two
            .race(CLIENTS, move |means, client| {
                let at = at.clone();
                let given = GivenMark {
                    bid: bid.clone(),
                    criterion: criterion.clone(),
                    mark,
                    reason: format!("ronde {round}, {client}"),
                    seen: i64::try_from(round).expect("a small number"),
                };
                async move { marking::give(&means, &at, given).await.map(drop) }
            })
            .await;
        assert_eq!((won, lost), (1, CLIENTS - 1), "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tender_is_published_once_however_often_it_is_asked() {
    let two = Two::start("race-publish").await;
    for round in 0..FRESH {
        let at = two.fresh(Phase::Draft).await;
        let id = at.id().to_owned();
        let (won, lost) = two
            .race(8, move |means, _| {
                let at = at.clone();
                async move {
                    let hash = publication::criteria_sha256(&at.tender);
                    let done = procedure::publish(&means, &at, &hash).await?;
                    assert!(matches!(done, Published::Frozen(_)), "{done:?}");
                    Ok(())
                }
            })
            .await;
        assert_eq!((won, lost), (1, 7), "round {round}");
        let now = two.officer(&id).await;
        let published = two.deeds(&now, "tender.published").await;
        assert_eq!((now.phase(), published), (Phase::Published, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_bid_comes_in_once_registration_is_closed() {
    let two = Two::start("race-close").await;
    let (mut came, mut late) = (0, 0);
    for round in 0..FRESH {
        let at = two.fresh(Phase::Published).await;
        let id = at.id().to_owned();
        let before = procurement::bids(&two.means[0], &at)
            .await
            .expect("bids")
            .len();
        let (won, lost) = two
            .race(8, move |means, client| {
                let at = at.clone();
                async move {
                    if client == round % 8 {
                        let done = procedure::close(&means, &at).await?;
                        assert_eq!(done, Closed::Done);
                        return Ok(());
                    }
                    let name = format!("Inschrijver {client}");
                    let price = Money::try_from(Decimal::from(1000)).ok();
                    let (viewer, id) = (&at.viewer, at.id());
                    bidding::register(&means, viewer, id, &name, price)
                        .await
                        .map(drop)
                }
            })
            .await;
        let now = two.officer(&id).await;
        let bids = procurement::bids(&two.means[0], &now)
            .await
            .expect("bids")
            .len();
        assert_eq!(now.phase(), Phase::Closed, "round {round}");
        assert_eq!(won, 1 + bids - before, "round {round}");
        assert_eq!(won + lost, 8, "round {round}");
        (came, late) = (came + bids - before, late + lost);
    }
    assert!(came > 0, "every bid was late; this says nothing");
    assert!(late > 0, "no bid was late; this says nothing");
}
