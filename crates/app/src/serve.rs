//! Serving the pages: opens the data, prints the address and the first sign-in link, listens until it is told to stop.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use i18n::Words;
use jiff::Timestamp;
use store::files::Files;
use store::{OpenFault, Store};
use web::state::{App, Settings};

use crate::cli::{CliError, demo};
use crate::settings::{DataArguments, ServeArguments, Unreachable};

/// The database file inside the data folder.
pub const DATABASE_FILE: &str = "redthread.sqlite";
/// How often the folder of files is swept.
const SWEEP_EVERY: std::time::Duration = std::time::Duration::from_mins(15);
const GIBIBYTE: u64 = 1024 * 1024 * 1024;

/// This moment, read in this one place.
#[expect(
    clippy::disallowed_methods,
    reason = "the rim of the program, from where the time is handed in"
)]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The threads that everything runs on.
pub fn runtime() -> Result<tokio::runtime::Runtime, CliError> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(CliError::Output)
}

/// Serves until the process is told to stop.
pub fn serve(arguments: &ServeArguments) -> Result<(), CliError> {
    tracing_subscriber::fmt()
        .with_target(false)
        .with_env_filter(filter())
        .with_writer(std::io::stderr)
        .init();
    let words = Words::of(terminal_language());
    let settings = arguments
        .reach()
        .map_err(|unreachable| CliError::Refused(unreachable_words(words, unreachable)))?;
    if !settings.is_loopback && demo::is_sample(&arguments.data) {
        return Err(CliError::Refused(words.program_demo_only_here()));
    }
    runtime()?.block_on(async {
        let store = open_store(&arguments.data).await?;
        let files = open_files(&arguments.data)?;
        tokio::spawn(sweep(files.clone()));
        let app = App {
            store,
            files,
            settings: Arc::new(settings),
            clock: Arc::new(now),
        };
        greet(words, &app, arguments).await?;
        listen(&app, arguments).await
    })
}

fn filter() -> tracing_subscriber::EnvFilter {
    tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"))
}

/// Opens the database that the settings name; a file lies in the data folder, which is made if it is missing.
pub async fn open_store(data: &DataArguments) -> Result<Store, CliError> {
    let opened = if let Some(url) = &data.database_url {
        Store::open_postgres(url).await
    } else {
        make_folder(&data.data)?;
        Store::open_sqlite(&data.data.join(DATABASE_FILE)).await
    };
    let words = Words::of(terminal_language());
    let place = data.data.join(DATABASE_FILE).display().to_string();
    opened.map_err(|fault| CliError::Refused(unopened_words(words, place, fault)))
}

/// Why a database was not opened, as a sentence.
pub fn unopened_words(words: &Words, place: String, fault: OpenFault) -> String {
    match fault {
        OpenFault::Newer { .. } => words.program_database_newer(),
        OpenFault::Damaged(what) => words.program_database_damaged(place, what),
        OpenFault::Fault(fault) => words.program_database_unreachable(fault.to_string()),
    }
}

/// The folder of files; with `PostgreSQL` too it lies in the data folder.
pub fn open_files(data: &DataArguments) -> Result<Files, CliError> {
    make_folder(&data.data)?;
    let files = Files::open(&data.data).map_err(CliError::Output)?;
    Ok(files.with_room(data.workspace_files.saturating_mul(GIBIBYTE)))
}

/// Takes away what uploads that broke off have left, now and then.
async fn sweep(files: Files) {
    loop {
        if let Err(cause) = files.sweep(now()).await {
            tracing::warn!(%cause, "what uploads left was not swept");
        }
        tokio::time::sleep(SWEEP_EVERY).await;
    }
}

/// Makes the data folder before anything else happens.
fn make_folder(folder: &Path) -> Result<(), CliError> {
    std::fs::create_dir_all(folder).map_err(CliError::Output)
}

/// Prints where the pages are and, until there is an owner, the link that makes one.
async fn greet(words: &Words, app: &App, arguments: &ServeArguments) -> Result<(), CliError> {
    let address = &app.settings.public_url;
    println!("{}", plain(&words.program_address(address)));
    let link = app
        .store
        .make_first_link(app.now())
        .await
        .map_err(|fault| CliError::Refused(fault.to_string()))?;
    if let Some(token) = link {
        println!(
            "{}\n{address}/first/{}",
            plain(&words.program_first_link()),
            token.reveal()
        );
    }
    if arguments.tls_cert.is_none() && app.settings.is_loopback {
        println!("{}", plain(&words.program_loopback()));
    }
    Ok(())
}

/// Terminals show isolation marks as boxes.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

async fn listen(app: &App, arguments: &ServeArguments) -> Result<(), CliError> {
    let handle = Handle::new();
    tokio::spawn(stop_on_signal(handle.clone(), app.store.clone()));
    let service = web::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let served = match (&arguments.tls_cert, &arguments.tls_key) {
        (Some(cert), Some(key)) => {
            // Another provider may have been set by a test in the same process; either is ours.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let config = RustlsConfig::from_pem_file(cert, key)
                .await
                .map_err(CliError::Output)?;
            axum_server::bind_rustls(arguments.listen, config)
                .handle(handle)
                .serve(service)
                .await
        }
        _ => {
            axum_server::bind(arguments.listen)
                .handle(handle)
                .serve(service)
                .await
        }
    };
    served.map_err(|cause| {
        CliError::Refused(
            Words::of(terminal_language())
                .program_cannot_listen(arguments.listen.to_string(), cause.to_string()),
        )
    })
}

/// Lets answers under way finish for a few seconds; streams, which have no end of their own, end at once.
async fn stop_on_signal(handle: Handle<SocketAddr>, store: Store) {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminated = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => drop(signal.recv().await),
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = interrupted => {}
            () = terminated => {}
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
    store.end_changes();
    handle.graceful_shutdown(Some(std::time::Duration::from_secs(5)));
}

/// The language of the person at the terminal.
#[expect(
    clippy::disallowed_methods,
    reason = "the rim of the program, where the environment is read"
)]
pub fn terminal_language() -> i18n::Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|value| i18n::Language::parse(value.get(..2)?))
        .unwrap_or(i18n::Language::En)
}

fn unreachable_words(words: &Words, unreachable: Unreachable) -> String {
    match unreachable {
        Unreachable::NeedsHttps => words.program_needs_https(),
        Unreachable::NeedsPublicUrl => words.program_needs_public_url(),
        Unreachable::WrongPublicUrl => words.program_wrong_public_url(),
    }
}

/// The settings that the pages need, for those who run them inside a test.
pub fn loopback_settings(listen: SocketAddr) -> Settings {
    Settings {
        public_url: format!("http://{listen}"),
        is_loopback: true,
        trusted_proxies: Vec::new(),
        is_development: true,
    }
}
