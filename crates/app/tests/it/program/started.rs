//! A running program, stopped when it is no longer looked at.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long a start may take on a busy machine, in tenths of a second.
const TRIES_MAX: usize = 300;

/// A program that listens on this machine.
pub struct Started {
    /// Where: `127.0.0.1:port`.
    pub address: String,
    /// The lines that it printed.
    pub said: Vec<String>,
    child: Child,
}

impl Drop for Started {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Started {
    /// Starts it on a free port.
    pub fn at(arguments: &[&str]) -> Self {
        Self::listening(free_port(), arguments)
    }

    /// Starts it on a port and waits until it listens.
    pub fn listening(port: u16, arguments: &[&str]) -> Self {
        let address = format!("127.0.0.1:{port}");
        let mut child = program("en_US.UTF-8")
            .args(arguments)
            .args(["--listen", &address])
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let lines = lines_of(&mut child);
        let mut said = Vec::new();
        for tries in 0.. {
            said.extend(lines.recv_timeout(Duration::from_millis(100)));
            if TcpStream::connect(&address).is_ok() {
                break;
            }
            let ended = child.try_wait().expect("a process");
            assert!(ended.is_none(), "it ended: {ended:?}");
            assert!(tries < TRIES_MAX, "it does not listen on {address}");
        }
        while let Ok(line) = lines.recv_timeout(Duration::from_millis(300)) {
            said.push(line);
        }
        Self {
            address,
            said,
            child,
        }
    }

    /// The path of the first link, if one was printed.
    pub fn first_link(&self) -> Option<String> {
        let line = self.said.iter().find(|line| line.contains("/first/"))?;
        let (_, path) = line.split_once("/first/")?;
        Some(format!("/first/{path}"))
    }
}

fn lines_of(child: &mut Child) -> Receiver<String> {
    let (said, lines) = channel();
    let out = child.stdout.take().expect("its output");
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if said.send(line).is_err() {
                break;
            }
        }
    });
    lines
}

fn program(lang: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redthread"));
    command
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("REDTHREAD_DATABASE_URL")
        .env("LANG", lang);
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str], lang: &str) -> Output {
    let output = program(lang).args(arguments).output();
    output.expect("the program starts")
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
