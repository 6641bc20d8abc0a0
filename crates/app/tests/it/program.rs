//! The program as people start it: what it prints, what it refuses, and whether it answers.

mod backups;
mod started;
pub mod wire;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use i18n::{Language, Words};
use store::Store;

use self::started::{Started, free_port, run};
use self::wire::{get, post};
use crate::office::PASSWORD;

/// A folder of data that goes with its test.
struct Folder(PathBuf);

impl Folder {
    fn fresh() -> Self {
        let name = vault::Token::fresh().reveal();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("program-{name}"));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn database(&self) -> PathBuf {
        self.0.join("redthread.sqlite")
    }

    fn argument(&self) -> String {
        self.0.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Without the marks around what was put into a sentence.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}

fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    plain(&String::from_utf8_lossy(&output.stderr))
}

/// What the page of the first link sends.
fn first_account() -> String {
    format!(
        "name=Nirit&email=nirit%40example.com&password={}&language=he",
        PASSWORD.replace(' ', "+")
    )
}

#[test]
fn the_first_link_works_once_and_a_later_start_replaces_it() {
    let folder = Folder::fresh();
    let first = Started::at(&["--data", &folder.argument()]);
    let old = first.first_link().expect("a link");
    assert!(first.said[0].contains(&first.address), "{:?}", first.said);
    assert_eq!(get(&first.address, &old, "").status, 200);
    drop(first);

    let second = Started::at(&["--data", &folder.argument()]);
    let new = second.first_link().expect("another link");
    assert_eq!(get(&second.address, &old, "").status, 410);
    assert_eq!(get(&second.address, &new, "").status, 200);
    let made = post(&second.address, &new, &first_account());
    assert_eq!(made.status, 303, "{}", made.body);
    let cookie = made.header("set-cookie").expect("a session");
    assert!(cookie.starts_with("redthread="), "{cookie}");
    assert!(!cookie.contains("Secure"), "{cookie}");
    assert!(cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
    assert_eq!(get(&second.address, "/account", &cookie).status, 200);
    let again = post(&second.address, &new, &first_account());
    assert_eq!(again.status, 410);
    drop(second);

    let third = Started::at(&["--data", &folder.argument()]);
    assert_eq!(third.first_link(), None, "{:?}", third.said);
    assert_eq!(get(&third.address, &new, "").status, 410);
    assert_eq!(get(&third.address, "/account", &cookie).status, 200);
}

#[test]
fn off_this_machine_without_https_it_says_so_in_the_language_of_the_terminal() {
    let folder = Folder::fresh();
    let languages = [
        ("he_IL.UTF-8", Language::He),
        ("ru_RU.UTF-8", Language::Ru),
        ("en_GB.UTF-8", Language::En),
    ];
    let listen = format!("0.0.0.0:{}", free_port());
    for (lang, language) in languages {
        let arguments = ["--data", &folder.argument(), "--listen", &listen];
        let sentence = refusal(&run(&arguments, lang));
        let expected = plain(&Words::of(language).program_needs_https());
        assert_eq!(sentence, expected);
    }
    assert!(!folder.database().exists(), "nothing was begun");
}

#[test]
fn a_damaged_file_is_refused_and_left_as_it_is() {
    for bytes in [
        b"this is not a database at all, but it has a name like one".to_vec(),
        [b"SQLite format 3\0".as_slice(), &[7; 4096]].concat(),
    ] {
        let folder = Folder::fresh();
        fs::write(folder.database(), &bytes).expect("writes");
        let sentence = refusal(&run(&["--data", &folder.argument()], "en_US.UTF-8"));
        assert!(sentence.contains("is not a sound database"), "{sentence}");
        assert!(sentence.contains(&folder.argument()), "{sentence}");
        assert_eq!(fs::read(folder.database()).expect("reads"), bytes);
    }
}

#[tokio::test]
async fn a_file_of_a_newer_program_is_refused_and_left_as_it_is() {
    let folder = Folder::fresh();
    let store = Store::open_sqlite(&folder.database()).await.expect("opens");
    let newer = "INSERT INTO schema_versions (version) VALUES (9999)";
    store.change_unchecked(newer).await.expect("writes");
    store.close().await.expect("closes");
    let bytes = fs::read(folder.database()).expect("reads");
    let sentence = refusal(&run(&["--data", &folder.argument()], "ru_RU.UTF-8"));
    let expected = plain(&Words::of(Language::Ru).program_database_newer());
    assert_eq!(sentence, expected);
    assert_eq!(fs::read(folder.database()).expect("reads"), bytes);
}

#[test]
fn a_workspace_is_added_from_the_terminal_for_somebody_known() {
    let folder = Folder::fresh();
    let data = folder.argument();
    let add = |owner: &str| {
        let arguments = [
            "workspace",
            "add",
            "--name",
            "Bakery",
            "--owner",
            owner,
            "--data",
            &data,
        ];
        run(&arguments, "en_US.UTF-8")
    };
    assert!(refusal(&add("nirit@example.com")).contains("sign in first"));
    let started = Started::at(&["--data", &data]);
    let link = started.first_link().expect("a link");
    let made = post(&started.address, &link, &first_account());
    let cookie = made.header("set-cookie").expect("a session");

    let added = add("nirit@example.com");
    assert!(added.status.success(), "{added:?}");
    let path = String::from_utf8(added.stdout).expect("an address");
    let day = get(&started.address, path.trim(), &cookie);
    assert_eq!(day.status, 200, "{path}");
    assert!(day.body.contains("Bakery"));
    assert!(refusal(&add("stranger@example.com")).contains("Nobody"));
    assert!(refusal(&add("no address")).contains("--owner"));
}

#[test]
fn with_a_certificate_it_speaks_https_and_keeps_the_session_there() {
    let folder = Folder::fresh();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]);
    let made = made.expect("a certificate");
    let (cert, key) = (folder.0.join("cert.pem"), folder.0.join("key.pem"));
    fs::write(&cert, made.cert.pem()).expect("writes");
    fs::write(&key, made.signing_key.serialize_pem()).expect("writes");
    let port = free_port();
    let origin = format!("https://localhost:{port}");
    let started = Started::listening(
        port,
        &[
            "--data",
            &folder.argument(),
            "--public-url",
            &origin,
            "--tls-cert",
            &cert.display().to_string(),
            "--tls-key",
            &key.display().to_string(),
        ],
    );
    let link = started.first_link().expect("a link");
    assert!(started.said.concat().contains(&format!("{origin}/first/")));
    let client = wire::Trusting::only(made.cert.der(), port);
    assert_eq!(client.get(&link).status, 200);
    let signed_in = client.post(&link, &origin, &first_account());
    assert_eq!(signed_in.status, 303, "{}", signed_in.body);
    let cookie = signed_in.header("set-cookie").expect("a session");
    assert!(cookie.starts_with("__Host-redthread="), "{cookie}");
    assert!(cookie.ends_with("; Secure"), "{cookie}");
    let hsts = signed_in.header("strict-transport-security");
    assert_eq!(hsts.as_deref(), Some("max-age=31536000; includeSubDomains"));
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one setting of this test: which cluster it may use"
)]
fn cluster() -> Option<String> {
    std::env::var("REDTHREAD_TEST_POSTGRES").ok()
}

#[tokio::test]
async fn on_postgres_it_starts_and_makes_its_first_account() {
    let Some(cluster) = cluster() else { return };
    let schema = format!("program_{}", &vault::Token::fresh().reveal()[..16]);
    let admin = Store::open_postgres(&cluster).await.expect("connects");
    let make = format!("CREATE SCHEMA {schema}");
    admin.change_unchecked(&make).await.expect("a schema");
    let sign = if cluster.contains('?') { '&' } else { '?' };
    let url = format!("{cluster}{sign}options[search_path]={schema}");
    {
        let started = Started::at(&["--database-url", &url]);
        let link = started.first_link().expect("a link");
        let made = post(&started.address, &link, &first_account());
        assert_eq!(made.status, 303, "{}", made.body);
        let again = post(&started.address, &link, &first_account());
        assert_eq!(again.status, 410);
    }
    let drop = format!("DROP SCHEMA {schema} CASCADE");
    admin.change_unchecked(&drop).await.expect("drops");
}
