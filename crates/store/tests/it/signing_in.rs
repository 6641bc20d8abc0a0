//! The first link, addresses and passwords, and how often somebody may try.

use domain::ids::AccountId;
use domain::language::Language;
use domain::security::PasswordRefusal;
use domain::text::Email;
use jiff::SignedDuration;
use store::security::{Client, NewAccount, SignInRefusal, TooManyAttempts};
use tokio::task::JoinSet;
use vault::Token;

use crate::cast::name;
use crate::harness::{Bench, on_both};

const PASSWORD: &str = "seven purple goats dance";

pub fn email() -> Email {
    Email::parse("nirit@example.com").expect("an address")
}

pub fn client() -> Client {
    Client {
        name: "Firefox".to_owned(),
        network: "192.0.2.1".to_owned(),
    }
}

fn nirit() -> NewAccount {
    NewAccount {
        name: name("Nirit"),
        email: email(),
        password: PASSWORD.to_owned(),
        language: Language::Hebrew,
    }
}

async fn first_link(bench: &Bench) -> Token {
    let made = bench.store.make_first_link(bench.now()).await;
    made.expect("makes").expect("nobody is there yet")
}

/// Nirit with her first session.
async fn signed_up(bench: &Bench) -> (AccountId, Token) {
    let link = first_link(bench).await;
    let claimed = bench
        .store
        .claim_first_link(&link, nirit(), &client(), bench.now())
        .await;
    let token = claimed.expect("runs").expect("signs in");
    let found = bench.store.find_session(&token, bench.now()).await;
    (found.expect("reads").expect("lives").account, token)
}

async fn sign_in(bench: &Bench, email: &str, password: &str) -> Result<Token, SignInRefusal> {
    let email = Email::parse(email).expect("an address");
    let signed = bench
        .store
        .sign_in(&email, password, &client(), bench.now())
        .await;
    signed.expect("runs")
}

#[tokio::test]
async fn the_first_link_makes_one_account_and_signs_it_in() {
    on_both(async |bench| {
        let link = first_link(bench).await;
        assert!(
            bench
                .store
                .is_first_link_live(&link, bench.now())
                .await
                .expect("reads")
        );
        let weak = NewAccount {
            password: "short".to_owned(),
            ..nirit()
        };
        let claimed = bench
            .store
            .claim_first_link(&link, weak, &client(), bench.now())
            .await;
        let refusal = SignInRefusal::Password(PasswordRefusal::TooShort);
        assert_eq!(claimed.expect("runs").err(), Some(refusal));
        let claimed = bench
            .store
            .claim_first_link(&link, nirit(), &client(), bench.now())
            .await;
        let token = claimed.expect("runs").expect("signs in");
        let signed_in = bench.store.find_session(&token, bench.now()).await;
        let account = signed_in.expect("reads").expect("lives").account;
        let view = bench
            .store
            .find_account(account)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(
            (view.name.as_str(), view.email.as_str()),
            ("Nirit", "nirit@example.com")
        );
        assert_eq!(view.language, Some(Language::Hebrew));
        assert!(
            !bench
                .store
                .is_first_link_live(&link, bench.now())
                .await
                .expect("reads")
        );
        assert!(
            bench
                .store
                .make_first_link(bench.now())
                .await
                .expect("runs")
                .is_none()
        );
    })
    .await;
}

#[tokio::test]
async fn a_first_link_dies_after_ten_minutes_or_when_a_newer_one_is_made() {
    on_both(async |bench| {
        let earlier = first_link(bench).await;
        let link = first_link(bench).await;
        for dead in [&earlier, &Token::fresh()] {
            let claimed = bench
                .store
                .claim_first_link(dead, nirit(), &client(), bench.now())
                .await;
            assert_eq!(claimed.expect("runs").err(), Some(SignInRefusal::DeadLink));
        }
        bench.wait(SignedDuration::from_mins(10));
        let claimed = bench
            .store
            .claim_first_link(&link, nirit(), &client(), bench.now())
            .await;
        assert_eq!(claimed.expect("runs").err(), Some(SignInRefusal::DeadLink));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_uses_of_one_first_link_at_once_make_one_account() {
    on_both(async |bench| {
        let link = first_link(bench).await;
        let mut crowd = JoinSet::new();
        for number in 0..50 {
            let (store, link, now) = (bench.store.clone(), link.clone(), bench.now());
            let address = format!("nirit{number}@example.com");
            let account = NewAccount {
                email: Email::parse(&address).expect("an address"),
                ..nirit()
            };
            crowd
                .spawn(async move { store.claim_first_link(&link, account, &client(), now).await });
        }
        let claims: Vec<_> = crowd
            .join_all()
            .await
            .into_iter()
            .map(|it| it.expect("runs"))
            .collect();
        assert_eq!(claims.iter().filter(|claim| claim.is_ok()).count(), 1);
        assert_eq!(
            bench.number("SELECT COUNT(*) FROM accounts", vec![]).await,
            1
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_that_make_first_links_together_still_get_one_account() {
    on_both(async |bench| {
        let mut crowd = JoinSet::new();
        for number in 0..6 {
            let (store, now) = (bench.another_node().await, bench.now());
            let address = format!("nirit{number}@example.com");
            let account = NewAccount {
                email: Email::parse(&address).expect("an address"),
                ..nirit()
            };
            crowd.spawn(async move {
                let link = store.make_first_link(now).await.expect("runs");
                let claimed = match link {
                    Some(link) => store
                        .claim_first_link(&link, account, &client(), now)
                        .await
                        .expect("runs")
                        .is_ok(),
                    None => false,
                };
                store.close().await.expect("closes");
                claimed
            });
        }
        let claimed = crowd.join_all().await.into_iter().filter(|it| *it).count();
        assert_eq!(claimed, 1);
        assert_eq!(
            bench.number("SELECT COUNT(*) FROM accounts", vec![]).await,
            1
        );
    })
    .await;
}

#[tokio::test]
async fn only_the_right_password_of_an_enabled_account_opens() {
    on_both(async |bench| {
        let (account, _) = signed_up(bench).await;
        assert!(sign_in(bench, "Nirit@Example.com", PASSWORD).await.is_ok());
        let wrong = Some(SignInRefusal::Wrong);
        assert_eq!(
            sign_in(bench, "nirit@example.com", "another password")
                .await
                .err(),
            wrong
        );
        assert_eq!(
            sign_in(bench, "nobody@example.com", PASSWORD).await.err(),
            wrong
        );
        let disable = "UPDATE accounts SET disabled_at = 1 WHERE id = $1";
        bench.change(disable, vec![account.uuid().into()]).await;
        assert_eq!(
            sign_in(bench, "nirit@example.com", PASSWORD).await.err(),
            wrong
        );
        let failures = "SELECT COUNT(*) FROM account_events WHERE kind = 'sign_in.failed'";
        assert_eq!(bench.number(failures, vec![]).await, 3);
    })
    .await;
}

async fn tries(bench: &Bench, account: &str, network: &str, count: usize) -> Vec<bool> {
    let mut allowed = Vec::new();
    for _ in 0..count {
        let tried = bench
            .store
            .count_attempt(account, network, bench.now())
            .await;
        allowed.push(tried.expect("counts").is_ok());
    }
    allowed
}

#[tokio::test]
async fn ten_tries_on_an_account_and_thirty_from_a_network() {
    on_both(async |bench| {
        let ten = tries(bench, "nirit@example.com", "192.0.2.1", 11).await;
        assert_eq!(ten, [vec![true; 10], vec![false]].concat());
        assert!(tries(bench, "nirit@example.com", "192.0.2.2", 1).await[0]);
        assert!(
            tries(bench, "dana@example.com", "192.0.2.1", 10)
                .await
                .iter()
                .all(|it| *it)
        );
        let rest = tries(bench, "yuri@example.com", "192.0.2.1", 10).await;
        assert_eq!(rest, [vec![true; 9], vec![false]].concat());
        let node = bench.another_node().await;
        let after = node
            .count_attempt("amir@example.com", "192.0.2.1", bench.now())
            .await;
        assert_eq!(after.expect("counts"), Err(TooManyAttempts));
        node.close().await.expect("closes");
        bench.wait(SignedDuration::from_mins(15));
        assert!(tries(bench, "nirit@example.com", "192.0.2.1", 1).await[0]);
        assert_eq!(
            bench.number("SELECT COUNT(*) FROM attempts", vec![]).await,
            2
        );
    })
    .await;
}

#[tokio::test]
async fn a_guesser_is_stopped_even_with_the_right_password() {
    on_both(async |bench| {
        signed_up(bench).await;
        tries(bench, "nirit@example.com", "192.0.2.1", 10).await;
        let signed = sign_in(bench, "nirit@example.com", PASSWORD).await;
        assert_eq!(signed.err(), Some(SignInRefusal::TooMany));
    })
    .await;
}

#[tokio::test]
async fn a_changed_password_ends_all_other_sessions() {
    on_both(async |bench| {
        let (account, token) = signed_up(bench).await;
        let other = sign_in(bench, "nirit@example.com", PASSWORD)
            .await
            .expect("signs in");
        let here = bench.store.find_session(&token, bench.now()).await;
        let session = here.expect("reads").expect("lives").session;
        for (old, new, refusal) in [
            (
                "not my password",
                "eleven green camels sing",
                SignInRefusal::Wrong,
            ),
            (
                PASSWORD,
                "short",
                SignInRefusal::Password(PasswordRefusal::TooShort),
            ),
        ] {
            let changed = bench
                .store
                .change_password(account, session, old, new, bench.now())
                .await;
            assert_eq!(changed.expect("runs"), Err(refusal));
        }
        assert!(
            bench
                .store
                .find_session(&other, bench.now())
                .await
                .expect("reads")
                .is_some()
        );
        let new = "eleven green camels sing";
        let changed = bench
            .store
            .change_password(account, session, PASSWORD, new, bench.now())
            .await;
        let renewed = changed.expect("runs").expect("changes");
        let found = bench.store.find_session(&renewed, bench.now()).await;
        let found = found.expect("reads").expect("lives");
        assert_eq!(found.session, session);
        assert!(
            bench
                .store
                .find_session(&token, bench.now())
                .await
                .expect("reads")
                .is_none(),
            "the old token opens nothing any more"
        );
        assert!(
            bench
                .store
                .find_session(&other, bench.now())
                .await
                .expect("reads")
                .is_none()
        );
        assert!(sign_in(bench, "nirit@example.com", PASSWORD).await.is_err());
        assert!(sign_in(bench, "nirit@example.com", new).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn password_changes_of_one_account_do_not_lock_out_another() {
    on_both(async |bench| {
        let (account, token) = signed_up(bench).await;
        let session = bench
            .store
            .find_session(&token, bench.now())
            .await
            .expect("reads")
            .expect("lives")
            .session;
        for number in 0..40 {
            let tried = bench
                .store
                .count_attempt(&format!("a{number}@example.com"), "change", bench.now())
                .await;
            tried.expect("counts").ok();
        }
        let changed = bench
            .store
            .change_password(account, session, "wrong password", "x", bench.now())
            .await;
        assert_eq!(changed.expect("runs"), Err(SignInRefusal::Wrong));
    })
    .await;
}

#[tokio::test]
async fn a_session_dies_of_idleness_age_ending_and_a_disabled_account() {
    on_both(async |bench| {
        let (account, first) = signed_up(bench).await;
        let lives = async |token: &Token| {
            let found = bench.store.find_session(token, bench.now()).await;
            found.expect("reads").is_some()
        };
        assert!(!lives(&Token::fresh()).await);
        for _ in 0..15 {
            bench.wait(SignedDuration::from_hours(11));
            assert!(lives(&first).await);
        }
        bench.wait(SignedDuration::from_hours(11));
        assert!(!lives(&first).await, "older than a week");
        let second = sign_in(bench, "nirit@example.com", PASSWORD)
            .await
            .expect("signs in");
        bench.wait(SignedDuration::from_hours(12));
        assert!(!lives(&second).await, "idle for twelve hours");
        let third = sign_in(bench, "nirit@example.com", PASSWORD)
            .await
            .expect("signs in");
        let disable = "UPDATE accounts SET disabled_at = $2 WHERE id = $1";
        bench
            .change(disable, vec![account.uuid().into(), 1_i64.into()])
            .await;
        assert!(!lives(&third).await);
        bench
            .change(
                disable,
                vec![account.uuid().into(), Option::<i64>::None.into()],
            )
            .await;
        assert!(lives(&third).await);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended_only_by_their_owner() {
    on_both(async |bench| {
        let (account, first) = signed_up(bench).await;
        let second = sign_in(bench, "nirit@example.com", PASSWORD)
            .await
            .expect("signs in");
        let stranger = bench.account("Yuri").await;
        let listed = bench
            .store
            .list_sessions(account, bench.now())
            .await
            .expect("reads");
        assert_eq!(listed.len(), 2);
        assert!(listed[0].started_at > listed[1].started_at);
        assert_eq!(
            (listed[0].client.as_str(), listed[0].network.as_str()),
            ("Firefox", "192.0.2.1")
        );
        assert!(
            bench
                .store
                .list_sessions(stranger, bench.now())
                .await
                .expect("reads")
                .is_empty()
        );
        let session = listed[0].id;
        assert!(
            !bench
                .store
                .end_session(stranger, session, bench.now())
                .await
                .expect("runs")
        );
        assert!(
            bench
                .store
                .end_session(account, session, bench.now())
                .await
                .expect("runs")
        );
        assert!(
            !bench
                .store
                .end_session(account, session, bench.now())
                .await
                .expect("runs")
        );
        assert!(
            bench
                .store
                .find_session(&second, bench.now())
                .await
                .expect("reads")
                .is_none()
        );
        assert!(
            bench
                .store
                .find_session(&first, bench.now())
                .await
                .expect("reads")
                .is_some()
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_pages_at_once_note_a_session_as_seen() {
    on_both(async |bench| {
        let (account, token) = signed_up(bench).await;
        bench.wait(SignedDuration::from_mins(6));
        let now = bench.now();
        let mut crowd = JoinSet::new();
        for _ in 0..30 {
            let (store, token) = (bench.store.clone(), token.clone());
            crowd.spawn(async move { store.find_session(&token, now).await });
        }
        for found in crowd.join_all().await {
            assert!(found.expect("reads").is_some());
        }
        let listed = bench
            .store
            .list_sessions(account, bench.now())
            .await
            .expect("reads");
        assert_eq!(listed[0].seen_at, now);
    })
    .await;
}

#[tokio::test]
async fn somebody_chooses_their_own_language() {
    on_both(async |bench| {
        let account = bench.account("Yuri").await;
        bench
            .store
            .choose_language(account, Language::Russian, bench.now())
            .await
            .expect("runs");
        let view = bench
            .store
            .find_account(account)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(view.language, Some(Language::Russian));
    })
    .await;
}
