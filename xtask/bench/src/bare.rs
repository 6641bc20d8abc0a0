//! The peer of a kept page: a handler of the same framework that answers with the same bytes and knows nothing else.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::header;
use axum::routing::get;
use clap::Args;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

use crate::fault::Broken;
use crate::wire::Caller;

/// What to serve, and where.
#[derive(Args)]
pub struct BareArguments {
    /// The port.
    port: u16,
    /// The file with the compressed page.
    body: PathBuf,
}

/// Serves until it is killed.
pub async fn serve(arguments: &BareArguments) -> Result<(), Broken> {
    let body = Bytes::from(tokio::fs::read(&arguments.body).await?);
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_ENCODING, "gzip"),
    ];
    let page = get(async move || (headers, body));
    let listener = TcpListener::bind(("127.0.0.1", arguments.port)).await?;
    axum::serve(listener, Router::new().route("/", page)).await?;
    Ok(())
}

/// Starts it as a process of its own, as the program is one.
pub async fn start(folder: &Path, body: &[u8]) -> Result<(Child, String), Broken> {
    let port = crate::program::free_port()?;
    let file = folder.join("page.gz");
    tokio::fs::write(&file, body).await?;
    let child = Command::new(std::env::current_exe()?)
        .arg("bare")
        .arg(port.to_string())
        .arg(&file)
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let address = format!("127.0.0.1:{port}");
    while Caller::connect(&address, "").await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok((child, address))
}
