//! The built program as a process of its own: started, looked at, stopped politely or not.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::process::{Child, Command};

use crate::fault::Broken;
use crate::wire::Caller;

/// How long a start may take before something must be wrong.
const START_MAX: Duration = Duration::from_mins(1);

/// Where the data of a program are.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its data folder.
    pub folder: PathBuf,
    /// PostgreSQL instead of the file in the folder.
    pub database_url: Option<String>,
}

/// A program that answers.
pub struct Running {
    /// Where: `127.0.0.1:port`.
    pub address: String,
    /// From the start of the process to its first answer.
    pub started_in: Duration,
    child: Child,
}

impl Running {
    /// Starts it and waits for its first answer.
    pub async fn start(binary: &Path, place: &Place) -> Result<Self, Broken> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let mut command = Command::new(binary);
        command
            .arg("--data")
            .arg(&place.folder)
            .args(["--listen", &address])
            .env_remove("REDTHREAD_DATABASE_URL")
            .stdout(Stdio::null())
            .kill_on_drop(true);
        if let Some(url) = &place.database_url {
            command.args(["--database-url", url]);
        }
        let began = Instant::now();
        let child = command.spawn()?;
        while !answers(&address).await {
            if began.elapsed() > START_MAX {
                return Err(Broken(format!("no answer from {address}")));
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(Self {
            address,
            started_in: began.elapsed(),
            child,
        })
    }

    /// The memory that it holds, in mebibytes.
    pub async fn memory_mib(&self) -> Result<f64, Broken> {
        let id = self.child.id().ok_or_else(|| Broken("it has ended".to_owned()))?;
        let status = tokio::fs::read_to_string(format!("/proc/{id}/status")).await?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line
            .and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok())
            .ok_or_else(|| Broken("its memory is not told".to_owned()))?;
        Ok(kibibytes / 1_024.0)
    }

    /// Ends it as a power cut would, as far as the program can tell.
    pub async fn kill(mut self) -> Result<(), Broken> {
        self.child.kill().await?;
        Ok(())
    }
}

async fn answers(address: &str) -> bool {
    let Ok(mut caller) = Caller::connect(address, "").await else {
        return false;
    };
    caller.get("/sign-in").await.is_ok()
}

/// A port that nobody listens on.
pub fn free_port() -> Result<u16, Broken> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(listener.local_addr()?.port())
}
