//! Backup and restore as people do them: while the program runs, into an empty place, refused with a sentence.

use std::fs;

use super::{Folder, Started, first_account, get, post, refusal, run};

/// A program that runs, with its owner signed in.
fn lived_in(folder: &Folder) -> (Started, String) {
    let started = Started::at(&["--data", &folder.argument()]);
    let link = started.first_link().expect("a link");
    let made = post(&started.address, &link, &first_account());
    let cookie = made.header("set-cookie").expect("a session");
    fs::create_dir_all(folder.0.join("files/ab")).expect("a folder");
    fs::write(folder.0.join("files/ab/picture"), b"a picture").expect("writes");
    fs::create_dir_all(folder.0.join("keys")).expect("a folder");
    fs::write(folder.0.join("keys/root"), b"secret").expect("writes");
    (started, cookie)
}

fn backup(folder: &Folder, file: &str) -> std::process::Output {
    run(
        &["backup", file, "--data", &folder.argument()],
        "en_US.UTF-8",
    )
}

fn restore(file: &str, folder: &Folder) -> std::process::Output {
    run(
        &["restore", file, "--data", &folder.argument()],
        "en_US.UTF-8",
    )
}

#[test]
fn a_backup_of_the_running_program_comes_back_without_its_sign_ins_and_keys() {
    let (folder, other, place) = (Folder::fresh(), Folder::fresh(), Folder::fresh());
    let file = other.0.join("monday.tar.gz").display().to_string();
    let (started, cookie) = lived_in(&folder);
    let done = backup(&folder, &file);
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8(done.stdout).expect("text");
    assert!(said.contains("Keys are never in a backup"), "{said}");
    assert_eq!(get(&started.address, "/account", &cookie).status, 200);
    let left: Vec<_> = fs::read_dir(&other.0).expect("a folder").collect();
    assert_eq!(left.len(), 1, "{left:?}");

    let done = restore(&file, &place);
    assert!(done.status.success(), "{done:?}");
    let said = String::from_utf8(done.stdout).expect("text");
    assert!(
        said.contains("sign-ins") && said.contains("links"),
        "{said}"
    );
    let mut names: Vec<_> = (fs::read_dir(&place.0).expect("a folder"))
        .map(|entry| entry.expect("an entry").file_name().into_string())
        .collect();
    names.sort();
    let expected = ["files", "redthread.sqlite"].map(|name| Ok(name.to_owned()));
    assert_eq!(names, expected);
    let picture = fs::read(place.0.join("files/ab/picture")).expect("reads");
    assert_eq!(picture, b"a picture");

    let restored = Started::at(&["--data", &place.argument()]);
    assert_eq!(restored.first_link(), None, "the owner's account is there");
    assert_eq!(get(&restored.address, "/account", &cookie).status, 303);
    let sign_in = "email=nirit%40example.com&password=three+green+cows";
    let signed_in = post(&restored.address, "/sign-in", sign_in);
    assert_eq!(signed_in.status, 303, "{}", signed_in.body);
    let cookie = signed_in.header("set-cookie").expect("a session");
    assert_eq!(get(&restored.address, "/account", &cookie).status, 200);
}

#[test]
fn nothing_is_written_over_and_nothing_restored_into_what_is_there() {
    let (folder, other, empty) = (Folder::fresh(), Folder::fresh(), Folder::fresh());
    let file = other.0.join("monday.tar.gz").display().to_string();
    assert!(refusal(&backup(&empty, &file)).contains("no data"));
    drop(lived_in(&folder));
    assert!(backup(&folder, &file).status.success());
    let bytes = fs::read(&file).expect("reads");
    assert!(refusal(&backup(&folder, &file)).contains("there already"));
    assert_eq!(fs::read(&file).expect("reads"), bytes);
    let database = fs::read(folder.database()).expect("reads");
    assert!(refusal(&restore(&file, &folder)).contains("empty place"));
    assert_eq!(fs::read(folder.database()).expect("reads"), database);
    fs::create_dir_all(empty.0.join("files")).expect("a folder");
    fs::write(empty.0.join("files/one"), b"x").expect("writes");
    assert!(refusal(&restore(&file, &empty)).contains("empty place"));
}

#[test]
fn a_backup_that_is_not_whole_leaves_the_place_as_it_was() {
    let (folder, other) = (Folder::fresh(), Folder::fresh());
    let file = other.0.join("monday.tar.gz").display().to_string();
    drop(lived_in(&folder));
    assert!(backup(&folder, &file).status.success());
    let bytes = fs::read(&file).expect("reads");
    let cut = other.0.join("cut.tar.gz");
    fs::write(&cut, &bytes[..bytes.len() / 2]).expect("writes");
    for broken in [cut, other.0.join("not-there")] {
        let place = Folder(other.0.join("place"));
        let refused = refusal(&restore(&broken.display().to_string(), &place));
        assert!(
            refused.contains("not a whole") || refused.contains("not be restored"),
            "{refused}"
        );
        assert!(!place.0.exists(), "nothing was begun");
    }
}

#[test]
fn a_sample_team_fills_an_empty_folder_only_and_is_served_here_only() {
    let folder = Folder::fresh();
    fs::write(folder.0.join("mine"), b"x").expect("writes");
    let demo = |more: &[&str]| {
        let data = folder.argument();
        let arguments = [&["demo", "--data", &data], more].concat();
        run(&arguments, "ru_RU.UTF-8")
    };
    assert!(refusal(&demo(&[])).contains("не пуста"));
    assert!(refusal(&demo(&["--language", "fr"])).contains("he, ru, en"));
    assert!(!folder.database().exists());
    fs::write(folder.0.join("sample"), b"").expect("writes");
    let arguments = [
        "--data",
        &folder.argument(),
        "--listen",
        "0.0.0.0:1",
        "--public-url",
        "https://work.example",
        "--trusted-proxy",
        "127.0.0.1",
    ];
    let refused = refusal(&run(&arguments, "en_US.UTF-8"));
    assert!(refused.contains("sample team"), "{refused}");
}

/// From the file into `PostgreSQL` and from there into a file again: the same account still signs in.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_moves_the_data_to_postgres_and_back() {
    let Some(cluster) = super::cluster() else {
        return;
    };
    let schema = format!("backups_{}", &vault::Token::fresh().reveal()[..16]);
    let admin = store::Store::open_postgres(&cluster)
        .await
        .expect("connects");
    let make = format!("CREATE SCHEMA {schema}");
    admin.change_unchecked(&make).await.expect("a schema");
    let sign = if cluster.contains('?') { '&' } else { '?' };
    let url = format!("{cluster}{sign}options[search_path]={schema}");

    let (folder, other, there, back) = (
        Folder::fresh(),
        Folder::fresh(),
        Folder::fresh(),
        Folder::fresh(),
    );
    drop(lived_in(&folder));
    let file = |name: &str| other.0.join(name).display().to_string();
    let (first, second) = (file("first.tar.gz"), file("second.tar.gz"));
    assert!(backup(&folder, &first).status.success());
    let data = there.argument();
    let on_postgres = ["--data", &data, "--database-url", &url];
    let moved = run(
        &[&["restore", &first], &on_postgres[..]].concat(),
        "en_US.UTF-8",
    );
    assert!(moved.status.success(), "{moved:?}");
    assert!(there.0.join("files/ab/picture").exists() && !there.database().exists());
    let again = run(
        &[&["restore", &first], &on_postgres[..]].concat(),
        "en_US.UTF-8",
    );
    assert!(refusal(&again).contains("empty place"));
    {
        let started = Started::at(&on_postgres);
        assert!(signs_in(&started));
        let taken = run(
            &[&["backup", &second], &on_postgres[..]].concat(),
            "en_US.UTF-8",
        );
        assert!(taken.status.success(), "{taken:?}");
    }
    assert!(restore(&second, &back).status.success());
    assert!(signs_in(&Started::at(&["--data", &back.argument()])));

    let drop = format!("DROP SCHEMA {schema} CASCADE");
    admin.change_unchecked(&drop).await.expect("drops");
}

fn signs_in(started: &Started) -> bool {
    let sign_in = "email=nirit%40example.com&password=three+green+cows";
    post(&started.address, "/sign-in", sign_in).status == 303
}
