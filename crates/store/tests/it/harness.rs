//! A database of its own for each story: a fresh `SQLite` file and, when `REDTHREAD_TEST_POSTGRES` names a cluster, a fresh schema.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement, Value};
use store::{OpenFault, Store};
use uuid::Uuid;

/// Where every story's clock begins: a Monday morning.
pub const MORNING: &str = "2026-03-02T06:00:00Z";

/// One database with the store opened on it.
pub struct Bench {
    pub store: Store,
    place: Place,
    ticks: AtomicI64,
}

enum Place {
    File(PathBuf),
    Schema { cluster: String, name: String },
}

/// Tells a story on each database.
pub async fn on_both(story: impl AsyncFn(&Bench)) {
    on_sqlite(&story).await;
    if let Some(cluster) = cluster() {
        let name = format!("story_{}", Uuid::from_bytes(vault::random_bytes()).simple());
        on_cluster(&cluster, &format!("CREATE SCHEMA {name}")).await;
        let place = Place::Schema {
            cluster: cluster.clone(),
            name: name.clone(),
        };
        let bench = Bench::open(place).await;
        story(&bench).await;
        bench.store.close().await.expect("closes");
        on_cluster(&cluster, &format!("DROP SCHEMA {name} CASCADE")).await;
    }
}

/// Tells a story that only `SQLite` has.
pub async fn on_sqlite(story: impl AsyncFn(&Bench)) {
    let folder = fresh_folder();
    let bench = Bench::open(Place::File(folder.join("redthread.db"))).await;
    story(&bench).await;
    bench.store.close().await.expect("closes");
    std::fs::remove_dir_all(folder).expect("removes its folder");
}

/// An empty folder under the build's own folder for such things.
pub fn fresh_folder() -> PathBuf {
    let name = Uuid::from_bytes(vault::random_bytes()).simple().to_string();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("makes a folder");
    folder
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one setting of these tests: which cluster they may use"
)]
fn cluster() -> Option<String> {
    let cluster = std::env::var("REDTHREAD_TEST_POSTGRES").ok();
    let is_required = std::env::var("REDTHREAD_TEST_REQUIRE_POSTGRES").is_ok_and(|it| it == "1");
    assert!(
        cluster.is_some() || !is_required,
        "REDTHREAD_TEST_POSTGRES names no cluster"
    );
    cluster
}

async fn on_cluster(url: &str, sql: &str) {
    let db = Database::connect(url).await.expect("connects");
    db.execute_unprepared(sql).await.expect("runs");
    db.close().await.expect("closes");
}

impl Place {
    async fn open(&self) -> Result<Store, OpenFault> {
        match self {
            Self::File(path) => Store::open_sqlite(path).await,
            Self::Schema { .. } => Store::open_postgres(&self.url()).await,
        }
    }

    fn url(&self) -> String {
        match self {
            Self::File(path) => format!("sqlite://{}?mode=rwc", path.display()),
            Self::Schema { cluster, name } => {
                let sign = if cluster.contains('?') { '&' } else { '?' };
                format!("{cluster}{sign}options[search_path]={name}")
            }
        }
    }
}

impl Bench {
    async fn open(place: Place) -> Self {
        Self {
            store: place.open().await.expect("opens"),
            place,
            ticks: AtomicI64::new(0),
        }
    }

    /// The next second of the story's clock.
    pub fn now(&self) -> Timestamp {
        let ticks = self.ticks.fetch_add(1, Ordering::Relaxed);
        MORNING.parse::<Timestamp>().expect("parses") + SignedDuration::from_secs(ticks)
    }

    /// Lets time pass.
    pub fn wait(&self, long: SignedDuration) {
        self.ticks.fetch_add(long.as_secs(), Ordering::Relaxed);
    }

    /// A second node on the same database.
    pub async fn another_node(&self) -> Store {
        self.try_another_node().await.expect("opens")
    }

    pub async fn try_another_node(&self) -> Result<Store, OpenFault> {
        self.place.open().await
    }

    /// A second node whose connections to `PostgreSQL` carry a name; none on `SQLite`, which has none to lose.
    pub async fn another_node_named(&self, name: &str) -> Option<Store> {
        let Place::Schema { .. } = &self.place else {
            return None;
        };
        let url = format!("{}&application_name={name}", self.place.url());
        Some(Store::open_postgres(&url).await.expect("opens"))
    }

    /// Where the file of `SQLite` lies.
    pub fn folder(&self) -> &Path {
        match &self.place {
            Place::File(path) => path.parent().expect("a folder"),
            Place::Schema { .. } => panic!("PostgreSQL has no folder of its own"),
        }
    }

    /// Where the database is, for those who copy it.
    pub fn backup_place(&self) -> store::backup::Place {
        match &self.place {
            Place::File(path) => store::backup::Place::File(path.clone()),
            Place::Schema { .. } => store::backup::Place::Postgres(self.place.url()),
        }
    }

    /// A database of the same kind in which nothing is yet; it goes when the story is told.
    pub async fn with_empty_place(&self, story: impl AsyncFn(&store::backup::Place)) {
        match &self.place {
            Place::File(_) => {
                let folder = fresh_folder();
                story(&store::backup::Place::File(folder.join("redthread.db"))).await;
                std::fs::remove_dir_all(folder).expect("removes its folder");
            }
            Place::Schema { cluster, .. } => {
                let name = format!("story_{}", Uuid::from_bytes(vault::random_bytes()).simple());
                on_cluster(cluster, &format!("CREATE SCHEMA {name}")).await;
                let (cluster, name) = (cluster.clone(), name);
                let place = Place::Schema { cluster, name };
                story(&store::backup::Place::Postgres(place.url())).await;
                let Place::Schema { cluster, name } = place else {
                    return;
                };
                on_cluster(&cluster, &format!("DROP SCHEMA {name} CASCADE")).await;
            }
        }
    }

    /// A connection that passes the store by.
    pub async fn raw(&self) -> DatabaseConnection {
        Database::connect(self.place.url()).await.expect("connects")
    }

    /// Changes something behind the store's back; how many rows.
    pub async fn change(&self, sql: &str, values: Vec<Value>) -> u64 {
        let db = self.raw().await;
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        let changed = db.execute_raw(statement).await.expect("runs");
        db.close().await.expect("closes");
        changed.rows_affected()
    }

    /// The one number that a query gives, seen behind the store's back.
    pub async fn number(&self, sql: &str, values: Vec<Value>) -> i64 {
        let db = self.raw().await;
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        let row = db.query_one_raw(statement).await.expect("runs");
        let number = row.expect("one row").try_get_by_index(0).expect("a number");
        db.close().await.expect("closes");
        number
    }
}
