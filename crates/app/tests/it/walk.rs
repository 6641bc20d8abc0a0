//! The walk: every route × everybody × every mixture of ids, on two businesses of equal shape.
//!
//! What is expected stands in `walk/policy.rs`, apart from the code that decides. A new route takes part by itself; it only needs
//! a body in `walk/bodies.rs` and, for a new kind of thing, an id on each side. A mended leak adds a column here, not a case.

pub mod accounts;
mod bodies;
mod errands;
mod forged;
mod ground;
mod joining;
mod paths;
mod policy;
mod side;
mod strolls;
mod verdict;
mod world;

use std::sync::Arc;

use store::Store;
use web::routes::{Row, Verb};

use self::ground::program;
use self::strolls::Stroll;
use self::world::World;

/// Failures shown; the first ones tell most.
const FAILURES_SHOWN_MAX: usize = 25;

async fn rows(world: &World) -> Vec<Row> {
    let store = Store::open_sqlite(&world.file).await.expect("a database");
    let rows = web::routes(&program(store.clone(), world.folder()))
        .rows()
        .to_vec();
    store.close().await.expect("closes");
    rows
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_route_answers_everybody_as_agreed() {
    let world = Arc::new(World::build().await);
    let rows = rows(&world).await;
    let mut strolls = tokio::task::JoinSet::new();
    for part in rows.chunks(rows.len().div_ceil(4)) {
        let (world, part) = (Arc::clone(&world), part.to_vec());
        strolls.spawn(async move {
            let mut stroll = Stroll::begin(&world).await;
            for row in part {
                stroll.read_and_refuse(row).await;
                if row.verb == Verb::Post {
                    stroll.serve(row).await;
                    stroll.forge(row).await;
                }
            }
            (stroll.cases, stroll.failures)
        });
    }
    let done = strolls.join_all().await;
    let cases: usize = done.iter().map(|(cases, _)| cases).sum();
    let failures: Vec<String> = done
        .into_iter()
        .flat_map(|(_, failures)| failures)
        .collect();
    println!("{cases} cases over {} routes", rows.len());
    assert!(
        failures.is_empty(),
        "{} of {cases} cases went otherwise:\n{}",
        failures.len(),
        failures[..failures.len().min(FAILURES_SHOWN_MAX)].join("\n")
    );
}
