//! Kills the program while many callers launch items, starts it again, and looks for every item that it had answered for.
//!
//! An item is there when it is found with all its stages and the beginning of its history; the log has no gap either.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use domain::ids::ItemId;
use tokio::task::JoinSet;
use vault::random_bytes;

use crate::fault::Broken;
use crate::ground::Ground;
use crate::program::{Place, Running};
use crate::wire::Caller;

/// Callers at once.
const CALLERS: usize = 32;

/// How to crash it.
#[derive(Args, Clone, Debug)]
pub struct CrashArguments {
    /// The built program.
    #[arg(long, default_value = "target/release/redthread")]
    binary: PathBuf,
    /// Use this empty PostgreSQL database instead of a new SQLite file.
    #[arg(long)]
    database_url: Option<String>,
    /// How often it is killed.
    #[arg(long, default_value_t = 10)]
    rounds: usize,
    /// Writes that the callers want to make in each round.
    #[arg(long, default_value_t = 5_000)]
    writes: usize,
}

/// Crashes it and prints a line a round; fails when anything that was answered is missing.
pub async fn run(arguments: &CrashArguments) -> Result<(), Broken> {
    let folder = PathBuf::from(format!("target/crash-{}", fresh()));
    std::fs::create_dir_all(&folder)?;
    let place = Place {
        folder: folder.clone(),
        database_url: arguments.database_url.clone(),
    };
    let ground = Ground::lay(&place).await?;
    let mut missing = 0;
    let mut answered = Vec::new();
    for round in 1..=arguments.rounds {
        let ids = one_round(arguments, &place, &ground).await?;
        let began = Instant::now();
        let again = Running::start(&arguments.binary, &place).await?;
        let lost = count_lost(&ground, &ids).await?;
        again.kill().await?;
        println!(
            "round {round}: killed after {} answered writes, {lost} of them missing; answering again after {} ms",
            ids.len(),
            began.elapsed().as_millis()
        );
        missing += lost;
        answered.extend(ids);
    }
    missing += count_lost(&ground, &answered).await?;
    let gaps = ground.gaps().await?;
    ground.store.close().await?;
    std::fs::remove_dir_all(folder)?;
    println!(
        "{} answered writes in {} rounds: {missing} missing, {gaps} gaps in the log",
        answered.len(),
        arguments.rounds
    );
    if missing + gaps > 0 {
        return Err(Broken("what was answered is not all there".to_owned()));
    }
    Ok(())
}

/// Lets the callers write until the program dies under them; what it had answered for.
async fn one_round(
    arguments: &CrashArguments,
    place: &Place,
    ground: &Ground,
) -> Result<Vec<ItemId>, Broken> {
    let program = Running::start(&arguments.binary, place).await?;
    let count = Arc::new(AtomicUsize::new(0));
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let caller = Caller::connect(&program.address, &ground.cookie).await?;
        let form = Form {
            path: format!("/w/{}/processes/{}/items", ground.workspace, ground.process),
            fields: format!("version={}&due={}", ground.version, ground.due_on),
        };
        callers.spawn(launch_many(
            caller,
            form,
            arguments.writes,
            Arc::clone(&count),
        ));
    }
    let target = usize::from(random_bytes::<1>()[0]) * arguments.writes / 256;
    let deadline = Instant::now() + Duration::from_mins(2);
    while count.load(Ordering::Relaxed) < target && Instant::now() < deadline {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    program.kill().await?;
    Ok(callers.join_all().await.into_iter().flatten().collect())
}

struct Form {
    path: String,
    fields: String,
}

/// Launches items until all are launched or nobody answers any more.
async fn launch_many(
    mut caller: Caller,
    form: Form,
    writes: usize,
    count: Arc<AtomicUsize>,
) -> Vec<ItemId> {
    let mut launched = Vec::new();
    while count.fetch_add(1, Ordering::Relaxed) < writes {
        let body = format!(
            "form_token={}&title=Post+{}&{}",
            fresh(),
            fresh(),
            form.fields
        );
        let Ok(answer) = caller.post(&form.path, &body).await else {
            break;
        };
        if let Some(id) = launched_id(&answer.location) {
            launched.push(id);
        }
    }
    launched
}

/// The item in an address like `/w/…/items/ID?said=launched`.
fn launched_id(location: &str) -> Option<ItemId> {
    let (_, rest) = location.split_once("/items/")?;
    rest.split('?').next()?.parse().ok()
}

async fn count_lost(ground: &Ground, ids: &[ItemId]) -> Result<usize, Broken> {
    let mut lost = 0;
    for id in ids {
        if !ground.is_whole(*id).await? {
            lost += 1;
        }
    }
    Ok(lost)
}

fn fresh() -> String {
    vault::hexadecimal(&random_bytes::<12>())
}
