//! What is measured, each beside what it is compared with, in one run.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::ids::{ItemId, SpellId};
use tokio::task::JoinSet;

use crate::bare;
use crate::fault::Broken;
use crate::ground::Ground;
use crate::load::{self, Rate, TIMES, median};
use crate::program::{Place, Running};
use crate::wire::Caller;

/// Writes of one measurement.
const WRITES: usize = 400;

/// A number beside the one it is judged by.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What came out, in words with its unit.
    pub value: String,
    /// What it is compared with, in the same words.
    pub peer: String,
    /// The one over the other.
    pub ratio: Option<f64>,
    /// What was aimed at.
    pub aim: &'static str,
}

/// From nothing to the first answer, and the memory a while later.
pub async fn starts(binary: &Path, place: &Place) -> Result<Vec<Figure>, Broken> {
    let (mut times, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let program = Running::start(binary, place).await?;
        times.push(program.started_in.as_secs_f64() * 1_000.0);
        tokio::time::sleep(Duration::from_millis(500)).await;
        memory.push(program.memory_mib().await?);
        program.kill().await?;
    }
    Ok(vec![
        plain("start to first answer", format!("{:.0} ms", median(times)), "≤ 250 ms"),
        plain("memory, idle", format!("{:.0} MiB", median(memory)), "≤ 60 MB"),
    ])
}

/// A figure that stands alone.
fn plain(what: &str, value: String, aim: &'static str) -> Figure {
    Figure {
        what: what.to_owned(),
        value,
        peer: String::new(),
        ratio: None,
        aim,
    }
}

/// A page that does not change, beside its bytes from a bare handler.
pub async fn unchanged(
    program: &Running,
    ground: &Ground,
    folder: &Path,
    callers: usize,
) -> Result<Figure, Broken> {
    let path = ground.board();
    let mut caller = Caller::connect(&program.address, &ground.cookie).await?;
    let page = caller.get(&path).await?;
    let (_peer, address) = bare::start(folder, &page.body).await?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let rate = load::pages(&program.address, &ground.cookie, &path, callers).await?;
        ours.push(rate.per_second);
        bare.push(load::pages(&address, "", "/", callers).await?.per_second);
    }
    Ok(rates(
        format!("board of 200 items, unchanged, {callers} at once, {} bytes", page.body.len()),
        median(ours),
        median(bare),
        "≥ 5,000 /s",
    ))
}

fn rates(what: String, ours: f64, peer: f64, aim: &'static str) -> Figure {
    Figure {
        what,
        value: format!("{ours:.0} /s"),
        peer: format!("{peer:.0} /s"),
        ratio: Some(ours / peer),
        aim,
    }
}

/// A page that a write changes each time, beside the queries that it is drawn from, run bare.
pub async fn changed(
    program: &Running,
    ground: &Ground,
    callers: usize,
) -> Result<Figure, Broken> {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        ours.push(drawn(program, ground, callers).await?.per_second);
        bare.push(asked(ground, callers).await?.per_second);
    }
    Ok(rates(
        format!("board of 200 items, changed each time, {callers} at once"),
        median(ours),
        median(bare),
        "≥ 0.4",
    ))
}

/// Each opening finds another sequence number; only the openings are timed.
async fn drawn(program: &Running, ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let caller = Caller::connect(&program.address, &ground.cookie).await?;
        tasks.spawn(open_each_anew(caller, ground.board(), WRITES / callers));
    }
    let began = Instant::now();
    let mut took = Vec::new();
    while let Some(done) = tasks.join_next().await {
        took.extend(done??);
    }
    Ok(load::rate(took, began.elapsed()))
}

/// A query that nobody reads makes each address another page.
async fn open_each_anew(
    mut caller: Caller,
    path: String,
    times: usize,
) -> Result<Vec<Duration>, Broken> {
    let mut took = Vec::with_capacity(times);
    for _ in 0..times {
        let start = Instant::now();
        let fresh = vault::hexadecimal(&vault::random_bytes::<8>());
        let answer = caller.get(&format!("{path}?anew={fresh}")).await?;
        if answer.status != 200 {
            return Err(Broken(format!("the board answered {}", answer.status)));
        }
        took.push(start.elapsed());
    }
    Ok(took)
}

async fn asked(ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
    let began = Instant::now();
    for _ in 0..callers {
        let (store, workspace, process) = (ground.store.clone(), ground.workspace, ground.process);
        tasks.spawn(async move {
            let mut took = Vec::new();
            for _ in 0..WRITES / callers {
                let start = Instant::now();
                store.ask_for_board(workspace, process).await?;
                took.push(start.elapsed());
            }
            Ok::<_, store::Fault>(took)
        });
    }
    let mut took = Vec::new();
    while let Some(done) = tasks.join_next().await {
        took.extend(done??);
    }
    Ok(load::rate(took, began.elapsed()))
}

/// Handing an item over, durable, beside one durable row.
pub async fn hand_over(
    program: &Running,
    ground: &Ground,
    callers: usize,
) -> Result<Figure, Broken> {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let (items, stays) = ground.fresh_items(WRITES / 4).await?;
        ours.push(moved(program, ground, callers, (items, stays)).await?.per_second);
        bare.push(written(ground, callers).await?.per_second);
    }
    Ok(rates(
        format!("hand over an item, durable, {callers} at once"),
        median(ours),
        median(bare),
        "≥ 0.4",
    ))
}

async fn moved(
    program: &Running,
    ground: &Ground,
    callers: usize,
    (items, stays): (Vec<ItemId>, Vec<SpellId>),
) -> Result<Rate, Broken> {
    let stays = Arc::new(stays);
    let mut tasks = JoinSet::new();
    for part in items.chunks(items.len().div_ceil(callers)) {
        let mut caller = Caller::connect(&program.address, &ground.cookie).await?;
        let (part, stays) = (part.to_vec(), Arc::clone(&stays));
        let workspace = ground.workspace;
        tasks.spawn(async move {
            let mut took = Vec::new();
            for item in part {
                for stay in stays.iter().take(4) {
                    let token = vault::hexadecimal(&vault::random_bytes::<12>());
                    let path = format!("/w/{workspace}/items/{item}/spells/{stay}/moves");
                    let start = Instant::now();
                    let answer = caller.post(&path, &format!("form_token={token}")).await?;
                    if answer.status != 303 {
                        return Err(Broken(format!("a hand-over answered {}", answer.status)));
                    }
                    took.push(start.elapsed());
                }
            }
            Ok(took)
        });
    }
    let began = Instant::now();
    let mut took = Vec::new();
    while let Some(done) = tasks.join_next().await {
        took.extend(done??);
    }
    Ok(load::rate(took, began.elapsed()))
}

async fn written(ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
    let began = Instant::now();
    for _ in 0..callers {
        let store = ground.store.clone();
        tasks.spawn(async move {
            let mut took = Vec::new();
            for _ in 0..WRITES / callers {
                let name = vault::hexadecimal(&vault::random_bytes::<12>());
                let start = Instant::now();
                store.write_one_row(&name).await?;
                took.push(start.elapsed());
            }
            Ok::<_, store::Fault>(took)
        });
    }
    let mut took = Vec::new();
    while let Some(done) = tasks.join_next().await {
        took.extend(done??);
    }
    Ok(load::rate(took, began.elapsed()))
}
