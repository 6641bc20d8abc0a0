//! All figures in one run, on `SQLite` and, where one is given, on `PostgreSQL`.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::fault::Broken;
use crate::figures::{self, Figure};
use crate::ground::Ground;
use crate::program::{Place, Running};
use crate::report::{self, Report};

/// Items on the measured board.
const ON_BOARD: usize = 200;
/// Items in the small and in the large workspace.
const ITEMS: [usize; 2] = [1_000, 100_000];

/// What to measure.
#[derive(Args, Clone, Debug)]
pub struct BenchArguments {
    /// The built program.
    #[arg(long, default_value = "target/release/redthread")]
    binary: PathBuf,
    /// Two empty PostgreSQL databases, to measure there too.
    #[arg(long, num_args = 2)]
    postgres: Vec<String>,
    /// Writes the figures into this page.
    #[arg(long)]
    page: Option<PathBuf>,
}

/// Measures and prints; with a page, writes there too.
pub async fn run(arguments: &BenchArguments) -> Result<(), Broken> {
    let mut reports = vec![Report {
        database: "SQLite".to_owned(),
        figures: on(arguments, &[]).await?,
    }];
    if !arguments.postgres.is_empty() {
        reports.push(Report {
            database: "PostgreSQL".to_owned(),
            figures: on(arguments, &arguments.postgres).await?,
        });
    }
    let tables = report::markdown(&reports, &machine());
    println!("{tables}");
    match &arguments.page {
        Some(page) => report::write(page, &tables),
        None => Ok(()),
    }
}

async fn on(arguments: &BenchArguments, urls: &[String]) -> Result<Vec<Figure>, Broken> {
    let small = Setting::lay(arguments, urls.first(), ITEMS[0]).await?;
    let mut figures = figures::starts(&arguments.binary, &small.place).await?;
    let program = Running::start(&arguments.binary, &small.place).await?;
    for callers in [1, 16] {
        let folder = &small.place.folder;
        figures.push(figures::unchanged(&program, &small.ground, folder, callers).await?);
    }
    for callers in [1, 16] {
        figures.push(figures::changed(&program, &small.ground, callers).await?);
    }
    let among_few = figures::among(&program, &small.ground).await?;
    for callers in [1, 16] {
        figures.push(figures::hand_over(&program, &small.ground, callers).await?);
    }
    figures.extend(figures::live(&program, &small.ground).await?);
    program.kill().await?;
    small.clear().await?;
    let large = Setting::lay(arguments, urls.get(1), ITEMS[1]).await?;
    let program = Running::start(&arguments.binary, &large.place).await?;
    let among_many = figures::among(&program, &large.ground).await?;
    program.kill().await?;
    large.clear().await?;
    figures.push(Figure {
        what: format!("the same board among {} items", ITEMS[1]),
        value: format!("{among_many:.2} ms"),
        peer: format!("{among_few:.2} ms among {}", ITEMS[0]),
        ratio: Some(among_many / among_few),
        aim: "≤ 1.5",
    });
    Ok(figures)
}

/// A filled workspace and where it is.
struct Setting {
    place: Place,
    ground: Ground,
}

impl Setting {
    async fn lay(
        arguments: &BenchArguments,
        url: Option<&String>,
        items: usize,
    ) -> Result<Self, Broken> {
        let folder = Path::new("target").join(format!("bench-{items}-{}", url.is_some()));
        std::fs::create_dir_all(&folder)?;
        let place = Place {
            folder,
            database_url: url.cloned(),
        };
        eprintln!("laying {items} items in {}", arguments.binary.display());
        let ground = Ground::lay(&place).await?;
        ground.fill_board(ON_BOARD).await?;
        ground.fill_archive(items - ON_BOARD).await?;
        Ok(Self { place, ground })
    }

    async fn clear(self) -> Result<(), Broken> {
        self.ground.store.close().await?;
        std::fs::remove_dir_all(&self.place.folder)?;
        Ok(())
    }
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!(
        "Measured on {cores} cores, callers and databases on the same machine; medians of {} runs.",
        crate::load::TIMES
    )
}
