//! Settings from the command line and the environment, and what follows from them for reaching the program.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;

/// Where the data are.
#[derive(Clone, Debug, Args)]
pub struct DataArguments {
    /// The folder of all data: the database file and everything beside it.
    /// Uploaded files lie there with `PostgreSQL` too; several nodes must then see the same folder.
    #[arg(long, env = "REDTHREAD_DATA", default_value = "data")]
    pub data: PathBuf,
    /// A `PostgreSQL` database instead of the file, such as `postgres://user@host/name`.
    #[arg(long, env = "REDTHREAD_DATABASE_URL")]
    pub database_url: Option<String>,
    /// Room for the files of one workspace, in GiB.
    #[arg(
        long,
        env = "REDTHREAD_WORKSPACE_FILES",
        value_name = "GIB",
        default_value_t = 10
    )]
    pub workspace_files: u64,
}

impl DataArguments {
    /// Where the database is.
    pub fn place(&self) -> store::backup::Place {
        match &self.database_url {
            Some(url) => store::backup::Place::Postgres(url.clone()),
            None => store::backup::Place::File(self.data.join(crate::serve::DATABASE_FILE)),
        }
    }
}

/// How the pages are served.
#[derive(Clone, Debug, Args)]
pub struct ServeArguments {
    /// Where the data are.
    #[command(flatten)]
    pub data: DataArguments,
    /// The address to listen on.
    #[arg(long, env = "REDTHREAD_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// How people reach it, such as `https://work.example`. The source of every link.
    #[arg(long, env = "REDTHREAD_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The certificate for HTTPS, in PEM form.
    #[arg(long, env = "REDTHREAD_TLS_CERT", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// The key of that certificate, in PEM form.
    #[arg(long, env = "REDTHREAD_TLS_KEY", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// The address of a proxy in front that speaks HTTPS; its X-Forwarded-For is believed, nobody else's. May be repeated.
    #[arg(
        long,
        env = "REDTHREAD_TRUSTED_PROXY",
        value_name = "ADDRESS",
        value_delimiter = ','
    )]
    pub trusted_proxy: Vec<IpAddr>,
    /// Also shows /styleguide.
    #[arg(long, env = "REDTHREAD_DEVELOPMENT", hide = true)]
    pub development: bool,
}

/// Why the program cannot be reached safely as it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// Off loopback, without a certificate and without a trusted proxy.
    NeedsHttps,
    /// Off loopback, without the address that people use.
    NeedsPublicUrl,
    /// The public address is not `https://host` or `https://host:port`.
    WrongPublicUrl,
}

impl ServeArguments {
    /// The settings of the pages, or why it would not be safe to start.
    pub fn reach(&self) -> Result<web::state::Settings, Unreachable> {
        let is_loopback = self.listen.ip().is_loopback() && self.public_url.is_none();
        if is_loopback {
            return Ok(self.settings(format!("http://{}", self.listen), true));
        }
        if !self.listen.ip().is_loopback()
            && self.tls_cert.is_none()
            && self.trusted_proxy.is_empty()
        {
            return Err(Unreachable::NeedsHttps);
        }
        let public_url = self
            .public_url
            .as_deref()
            .ok_or(Unreachable::NeedsPublicUrl)?
            .trim_end_matches('/');
        let host = public_url
            .strip_prefix("https://")
            .ok_or(Unreachable::WrongPublicUrl)?;
        if host.is_empty()
            || host.contains(|c: char| {
                c == '/' || c == '?' || c == '#' || c == '@' || c.is_whitespace()
            })
        {
            return Err(Unreachable::WrongPublicUrl);
        }
        Ok(self.settings(public_url.to_owned(), false))
    }

    fn settings(&self, public_url: String, is_loopback: bool) -> web::state::Settings {
        web::state::Settings {
            public_url,
            is_loopback,
            trusted_proxies: self.trusted_proxy.clone(),
            is_development: self.development,
        }
    }
}

#[cfg(test)]
mod tests;
