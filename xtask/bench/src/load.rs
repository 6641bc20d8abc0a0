//! Several callers at once for a while: how many answers a second, and how long one took.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::fault::Broken;
use crate::wire::{Answer, Caller};

/// How long each measurement takes.
pub const WHILE: Duration = Duration::from_secs(3);
/// How often it is made; the median counts.
pub const TIMES: usize = 5;

/// What callers saw.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rate {
    /// Answers a second.
    pub per_second: f64,
    /// The middle answer, in milliseconds.
    pub middle_ms: f64,
}

/// Opens one address again and again; every answer must be a whole page.
pub async fn pages(
    address: &str,
    cookie: &str,
    path: &str,
    callers: usize,
) -> Result<Rate, Broken> {
    let is_over = Arc::new(AtomicBool::new(false));
    let mut tasks: JoinSet<io::Result<Vec<Duration>>> = JoinSet::new();
    let began = Instant::now();
    for _ in 0..callers {
        let mut caller = Caller::connect(address, cookie).await?;
        let (path, is_over) = (path.to_owned(), Arc::clone(&is_over));
        tasks.spawn(async move {
            let mut took = Vec::new();
            while !is_over.load(Ordering::Relaxed) {
                let start = Instant::now();
                whole(&caller.get(&path).await?)?;
                took.push(start.elapsed());
            }
            Ok(took)
        });
    }
    tokio::time::sleep(WHILE).await;
    is_over.store(true, Ordering::Relaxed);
    let mut all = Vec::new();
    while let Some(done) = tasks.join_next().await {
        all.extend(done??);
    }
    Ok(rate(all, began.elapsed()))
}

fn whole(answer: &Answer) -> io::Result<()> {
    if answer.status == 200 && !answer.body.is_empty() {
        return Ok(());
    }
    Err(io::Error::other(format!("answered {}", answer.status)))
}

/// What single times add up to.
pub fn rate(mut took: Vec<Duration>, whole: Duration) -> Rate {
    took.sort();
    let middle = took.get(took.len() / 2).copied().unwrap_or_default();
    Rate {
        #[expect(clippy::cast_precision_loss, reason = "counts of a few seconds")]
        per_second: took.len() as f64 / whole.as_secs_f64(),
        middle_ms: middle.as_secs_f64() * 1_000.0,
    }
}

/// The middle of several measurements.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
