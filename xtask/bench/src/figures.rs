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
use crate::wire::{Caller, Listener};

/// Writes of one measurement.
const WRITES: usize = 400;
/// Openings of a page that changes each time.
const OPENINGS: usize = 160;

/// Pages that listen at once.
const PAGES_OPEN: usize = 200;
/// Streams that one session may have.
const STREAMS_OF_SESSION: usize = 10;

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
        plain(
            "start to first answer",
            format!("{:.0} ms", median(times)),
            "≤ 250 ms",
        ),
        plain(
            "memory, idle",
            format!("{:.0} MiB", median(memory)),
            "≤ 60 MB",
        ),
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
        format!(
            "board of 200 items, unchanged, {callers} at once, {} bytes",
            page.body.len()
        ),
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

/// A page that a write changes each time, beside the queries that it is drawn from, run bare after the same writes. Only the
/// openings are timed: the ratio is how much of an opening the queries alone would have taken.
pub async fn changed(program: &Running, ground: &Ground, callers: usize) -> Result<Figure, Broken> {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        ours.push(drawn(program, ground, callers).await?.middle_ms);
        bare.push(asked(ground, callers).await?.middle_ms);
    }
    let (ours, bare) = (median(ours), median(bare));
    Ok(Figure {
        what: format!("board of 200 items, changed each time, {callers} at once"),
        value: format!("{ours:.2} ms"),
        peer: format!("{bare:.2} ms, its queries"),
        ratio: Some(bare / ours),
        aim: "≥ 0.4",
    })
}

async fn drawn(program: &Running, ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let mut caller = Caller::connect(&program.address, &ground.cookie).await?;
        let (path, toucher) = (ground.board(), ground.toucher());
        tasks.spawn(async move {
            let mut took = Vec::new();
            for _ in 0..OPENINGS / callers {
                toucher.touch().await?;
                let start = Instant::now();
                let answer = caller.get(&path).await?;
                if answer.status != 200 {
                    return Err(Broken(format!("the board answered {}", answer.status)));
                }
                took.push(start.elapsed());
            }
            Ok(took)
        });
    }
    gathered(tasks).await
}

async fn asked(ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let (store, workspace, process) = (ground.store.clone(), ground.workspace, ground.process);
        let (since, toucher) = (Ground::a_week_ago()?, ground.toucher());
        tasks.spawn(async move {
            let mut took = Vec::new();
            for _ in 0..OPENINGS / callers {
                toucher.touch().await?;
                let start = Instant::now();
                store.ask_for_board(workspace, process, since).await?;
                took.push(start.elapsed());
            }
            Ok(took)
        });
    }
    gathered(tasks).await
}

async fn gathered(mut tasks: JoinSet<Result<Vec<Duration>, Broken>>) -> Result<Rate, Broken> {
    let began = Instant::now();
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
        ours.push(
            moved(program, ground, callers, (items, stays))
                .await?
                .per_second,
        );
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
    gathered(tasks).await
}

async fn written(ground: &Ground, callers: usize) -> Result<Rate, Broken> {
    let mut tasks = JoinSet::new();
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
            Ok(took)
        });
    }
    gathered(tasks).await
}

/// From a hand-over to word of it on two hundred open pages.
pub async fn live(program: &Running, ground: &Ground) -> Result<Vec<Figure>, Broken> {
    let (mut middle, mut last, mut memory) = (Vec::new(), Vec::new(), 0.0);
    let cookies = ground
        .more_cookies(PAGES_OPEN / STREAMS_OF_SESSION + 1)
        .await?;
    let (items, stays) = ground.fresh_items(TIMES).await?;
    // The program hears of what another one wrote only now and then; that is not what is measured.
    tokio::time::sleep(Duration::from_secs(6)).await;
    for item in items {
        let mut pages = Vec::new();
        for page in 0..PAGES_OPEN {
            let cookie = &cookies[page / STREAMS_OF_SESSION];
            let path = format!("/w/{}/live", ground.workspace);
            pages.push(Listener::open(&program.address, cookie, &path).await?);
        }
        let mut tasks: JoinSet<Result<Vec<Duration>, Broken>> = JoinSet::new();
        for page in pages {
            tasks.spawn(async move { Ok(vec![page.heard().await?]) });
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        let path = format!(
            "/w/{}/items/{item}/spells/{}/moves",
            ground.workspace, stays[0]
        );
        let form = format!(
            "form_token={}",
            vault::hexadecimal(&vault::random_bytes::<12>())
        );
        let mut caller = Caller::connect(&program.address, &ground.cookie).await?;
        let start = Instant::now();
        let answer = caller.post(&path, &form).await?;
        if answer.status != 303 {
            return Err(Broken(format!("a hand-over answered {}", answer.status)));
        }
        let mut heard = Vec::new();
        while let Some(done) = tasks.join_next().await {
            done??;
            heard.push(start.elapsed().as_secs_f64() * 1_000.0);
        }
        last.push(heard.last().copied().unwrap_or_default());
        middle.push(median(heard));
        memory = program.memory_mib().await?;
    }
    Ok(vec![
        plain(
            "live update to 200 open pages, the middle one / the last",
            format!("{:.0} ms / {:.0} ms", median(middle), median(last)),
            "≤ 1 s",
        ),
        plain("memory under load", format!("{memory:.0} MiB"), "told"),
    ])
}

/// Opening a board that changes each time, in a small and in a large workspace.
pub async fn among(program: &Running, ground: &Ground) -> Result<f64, Broken> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        times.push(drawn(program, ground, 1).await?.middle_ms);
    }
    Ok(median(times))
}
