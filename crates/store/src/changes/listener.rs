//! The one connection of a node that hears from `PostgreSQL`. It comes back when it was lost, and says then that something may be missing.

use std::sync::{Arc, Weak};
use std::time::Duration;

use sqlx::Error;
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::task::AbortHandle;

use super::hub::Hub;
use super::{CHANNEL, wire};
use crate::fault::Fault;

/// How long after a failure the next try comes.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Begins to listen; ends with the hub.
pub async fn begin(options: PgConnectOptions, hub: Weak<Hub>) -> Result<AbortHandle, Fault> {
    let first = connect(&options)
        .await
        .map_err(|cause| Fault::new("listening to the other nodes", cause))?;
    let task = tokio::spawn(async move {
        let mut listener = Some(first);
        while hub.strong_count() > 0 {
            if let Some(listening) = listener.take() {
                hear(listening, &hub).await;
            }
            tokio::time::sleep(RETRY_AFTER).await;
            listener = connect(&options).await.ok();
            if let (Some(_), Some(hub)) = (&listener, hub.upgrade()) {
                hub.lose();
            }
        }
    });
    Ok(task.abort_handle())
}

async fn connect(options: &PgConnectOptions) -> Result<PgListener, Error> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(options.clone())
        .await?;
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.ignore_pool_close_event(true);
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

/// Hands on what is heard until the connection fails.
async fn hear(mut listener: PgListener, hub: &Weak<Hub>) {
    loop {
        let heard = listener.try_recv().await;
        let Some(hub) = hub.upgrade() else {
            return;
        };
        match heard {
            Ok(Some(word)) => match wire::read(word.payload()) {
                Some((workspace, change)) => hub.tell(workspace, &Arc::new(change)),
                None => hub.lose(),
            },
            Ok(None) => hub.lose(),
            Err(cause) => {
                tracing::warn!(%cause, "the other nodes cannot be heard");
                return;
            }
        }
    }
}
