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
use bestek::actions::marking::{self, GivenMark};
use bestek::actions::means::Means;
use bestek::actions::procedure;
use bestek::actions::procurement::{self, Procurement};
use bestek::domain::phase::Phase;
use bestek::domain::tender::criterion::leaves;

use crate::support::demo::Demo;

/// How many do the same thing at once.
const CLIENTS: usize = 64;

/// How often; each round is on the same tender.
const ROUNDS: usize = 200;

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
        let people = accounts::people(&self.means[0], "main").await.expect("people");
        let person = people.into_iter().find(|one| one.email.starts_with(email));
        procurement::load(&self.means[0], &person.expect("an example person"), &id)
            .await
            .expect("a tender")
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
        .find(|mark| criterion.scale.as_ref().is_some_and(|scale| scale.accepts(*mark)))
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
    for round in 0..5 {
        let two = Two::start(&format!("race-publish-{round}")).await;
        let at = two.at(Phase::Draft, "inkoper").await;
        let (won, lost) = two
            .race(CLIENTS, move |means, _| {
                let at = at.clone();
                async move { procedure::publish(&means, &at).await.map(drop) }
            })
            .await;
        assert_eq!((won, lost), (1, CLIENTS - 1));
    }
}
