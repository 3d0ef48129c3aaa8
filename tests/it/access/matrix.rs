//! Every page × everybody × every standing: no deviation from the table.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::http::StatusCode;

use bestek::domain::phase::Standing;
use bestek::web::pages::Pages;
use bestek::web::screens;

use super::canary;
use super::forms::{body, sender};
use super::table::{Expected, Line, lines};
use super::world::{Actor, World, sent_to_sign_in, standings};
use crate::support::demo::Answer;

#[tokio::test]
async fn every_page_has_a_line_in_the_table_and_every_line_a_page() {
    let world = World::make("access-table", &[]).await;
    let pages = screens::pages(Pages::new(world.demo.app.clone()));
    let there: BTreeSet<&str> = pages.listed().iter().map(|(path, _)| *path).collect();
    let lines = lines();
    let routes: Vec<String> = lines.iter().map(Line::route).collect();
    let told: BTreeSet<&str> = routes.iter().map(String::as_str).collect();
    let missing: Vec<_> = there.difference(&told).collect();
    let gone: Vec<_> = told.difference(&there).collect();
    assert!(missing.is_empty(), "no line in table.txt for {missing:?}");
    assert!(gone.is_empty(), "table.txt tells of {gone:?}");
    // What takes no posts, or gives no page, says that it is not there.
    for path in there {
        for post in [false, true] {
            if lines
                .iter()
                .any(|line| line.route() == path && line.post == post)
            {
                continue;
            }
            let address = path.replace(['{', '}'], "");
            let answer = if post {
                world.post(Actor::Administrator, &address, &[]).await
            } else {
                world.get(Actor::Administrator, &address).await
            };
            assert_eq!(
                answer.status,
                StatusCode::NOT_FOUND,
                "{path}, posted: {post}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_gets_to_what_the_table_gives_and_finds_no_secret_of_another() {
    let world = Arc::new(World::make("access-get", &standings()).await);
    let walks: Vec<_> = Actor::ALL
        .into_iter()
        .map(|actor| tokio::spawn(get_all(Arc::clone(&world), actor)))
        .collect();
    let mut walked = Walked::default();
    for walk in walks {
        walked.add(walk.await.expect("a walk ends"));
    }
    let Walked {
        cells,
        deviations,
        leaks,
        found,
    } = walked;
    println!(
        "{cells} cells, {} deviations, {} leaks",
        deviations.len(),
        leaks.len()
    );
    assert!(cells > 10_000, "only {cells} cells were walked");
    assert!(deviations.is_empty(), "{}", deviations.join("\n"));
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    let dead = canary::dead(&found);
    assert!(dead.is_empty(), "nobody ever finds {dead:?}");
}

/// What came of walking.
#[derive(Default)]
struct Walked {
    cells: usize,
    deviations: Vec<String>,
    leaks: Vec<String>,
    found: BTreeSet<&'static str>,
}

impl Walked {
    fn add(&mut self, other: Self) {
        self.cells += other.cells;
        self.deviations.extend(other.deviations);
        self.leaks.extend(other.leaks);
        self.found.extend(other.found);
    }

    /// Looks for secrets in an answer.
    fn look(&mut self, actor: Actor, standing: Standing, address: &str, answer: &Answer) {
        let (leaks, found) = canary::finds(actor, standing, address, answer);
        self.leaks.extend(leaks);
        self.found.extend(found);
    }
}

async fn get_all(world: Arc<World>, actor: Actor) -> Walked {
    let mut walked = Walked::default();
    for (standing, tender) in &world.tenders {
        for line in lines().iter().filter(|line| !line.post) {
            for address in line.addresses(tender) {
                let answer = world.get(actor, &address).await;
                walked.cells += 1;
                walked.look(actor, *standing, &address, &answer);
                let expected = line.expects(actor, *standing);
                if !meets(line, expected, &answer) {
                    let deviation = deviation(line, actor, *standing, expected, &answer);
                    walked.deviations.push(deviation);
                }
            }
        }
        // What is kept inside is not for everybody who reads the rest.
        for page in [
            "inventories/costs-today",
            "inventories/costs-today/KN1",
            "inventories/stakeholders",
            "inventories/stakeholders/BH1",
            "working-documents/WD1",
            "working-documents/WD1/file",
            "working-documents/WD1/remove",
        ] {
            let address = format!("/tenders/{tender}/{page}");
            let answer = world.get(actor, &address).await;
            walked.look(actor, *standing, &address, &answer);
        }
        for file in canary::files(*standing) {
            let address = format!("/tenders/{tender}/documents/{file}");
            let answer = world.get(actor, &address).await;
            walked.look(actor, *standing, &address, &answer);
        }
    }
    walked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_the_table_does_not_give_changes_nothing() {
    let world = Arc::new(World::make("access-post", &standings()).await);
    let bodies = Arc::new(bodies(&world).await);
    let walks: Vec<_> = Actor::ALL
        .into_iter()
        .map(|actor| tokio::spawn(post_all(Arc::clone(&world), Arc::clone(&bodies), actor)))
        .collect();
    let (mut cells, mut deviations) = (0, Vec::new());
    for walk in walks {
        let (count, found) = walk.await.expect("a walk ends");
        cells += count;
        deviations.extend(found);
    }
    println!("{cells} cells, {} deviations", deviations.len());
    assert!(cells > 5_000, "only {cells} cells were walked");
    for (standing, tender) in &world.tenders {
        // The example writes one deed, when it is loaded.
        let deeds = world.deeds(tender).await;
        if deeds != 1 {
            deviations.push(format!("{standing:?}: {deeds} deeds in the log, not 1"));
        }
    }
    assert!(deviations.is_empty(), "{}", deviations.join("\n"));
}

type Bodies = BTreeMap<String, Vec<(String, String)>>;

/// What each form sends, read where it may be sent: refused or not, everybody sends the same.
async fn bodies(world: &World) -> Bodies {
    let mut bodies = Bodies::new();
    for line in lines().into_iter().filter(|line| line.post) {
        let (actor, standing) = sender(&line).expect("somebody may send each form");
        let found = world.tenders.iter().find(|(one, _)| *one == standing);
        let (_, tender) = found.expect("a tender at every standing");
        bodies.insert(line.path.clone(), body(world, &line, actor, tender).await);
    }
    bodies
}

async fn post_all(world: Arc<World>, bodies: Arc<Bodies>, actor: Actor) -> (usize, Vec<String>) {
    let (mut cells, mut deviations) = (0, Vec::new());
    for (standing, tender) in &world.tenders {
        for line in lines().iter().filter(|line| line.post) {
            let expected = line.expects(actor, *standing);
            if expected == Expected::Allowed {
                continue;
            }
            for address in line.addresses(tender) {
                let answer = world.post(actor, &address, &bodies[&line.path]).await;
                cells += 1;
                if !meets(line, expected, &answer) {
                    deviations.push(deviation(line, actor, *standing, expected, &answer));
                }
            }
        }
    }
    (cells, deviations)
}

#[tokio::test]
async fn a_form_that_the_table_gives_is_accepted() {
    let mut deviations = Vec::new();
    let mut cells = 0;
    for line in lines().iter().filter(|line| line.post) {
        let (actor, standing) = sender(line).expect("somebody may send each form");
        let world = World::make(&format!("access-allowed-{cells}"), &[standing]).await;
        cells += 1;
        let tender = &world.tenders[0].1;
        let form = body(&world, line, actor, tender).await;
        let address = line.addresses(tender).swap_remove(0);
        let answer = world.post(actor, &address, &form).await;
        if !line.answers.contains(&answer.status.as_u16()) {
            deviations.push(deviation(line, actor, standing, Expected::Allowed, &answer));
        }
    }
    assert!(cells > 30, "only {cells} forms were sent");
    assert!(deviations.is_empty(), "{}", deviations.join("\n"));
}

fn meets(line: &Line, expected: Expected, answer: &Answer) -> bool {
    match expected {
        Expected::Allowed => {
            line.answers.contains(&answer.status.as_u16()) && !sent_to_sign_in(answer)
        }
        Expected::SignIn => sent_to_sign_in(answer),
        Expected::NotFound => answer.status == StatusCode::NOT_FOUND,
        // A form in the wrong phase comes back with what was typed.
        Expected::Refused => {
            // Something of a tender that is still shut is not there, or not yet.
            let out = [
                StatusCode::FORBIDDEN,
                StatusCode::CONFLICT,
                StatusCode::NOT_FOUND,
            ];
            out.contains(&answer.status)
                || (line.post && answer.status == StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

fn deviation(
    line: &Line,
    actor: Actor,
    standing: Standing,
    expected: Expected,
    answer: &Answer,
) -> String {
    let Standing {
        phase,
        withdrawn,
        rectifying,
    } = standing;
    let method = if line.post { "POST" } else { "GET" };
    format!(
        "{method} {} by {actor:?} at {phase:?} (withdrawn {withdrawn}, rectifying {rectifying}): \
         expected {expected:?}, got {} {}",
        line.path, answer.status, answer.location
    )
}
