//! Finding: by words of three scripts, person, state and date, in every order, page by page.

use domain::ids::ItemId;
use domain::work::{Finding, Goal, Haste, Move, Order, Standing};
use jiff::civil::date;
use store::work::{Found, LaunchOrder};

use crate::cast::{Posts, TODAY, Team, note};
use crate::harness::on_both;
use crate::moves::{moved, passed_to_publishing};

async fn find(team: &Team<'_>, finding: &Finding) -> Found {
    let found = team
        .bench
        .store
        .find_work(team.workspace, finding, TODAY, 1);
    found.await.expect("reads")
}

async fn titles(team: &Team<'_>, finding: &Finding) -> Vec<String> {
    let found = find(team, finding).await;
    assert_eq!(usize::try_from(found.count), Ok(found.items.len()));
    found.items.into_iter().map(|item| item.title).collect()
}

fn words(text: &str) -> Finding {
    Finding {
        text: text.to_owned(),
        ..Finding::default()
    }
}

async fn launch_due(team: &Team<'_>, posts: &Posts, called: &str, day: i8) -> ItemId {
    let order = LaunchOrder {
        goal: Goal::DueOn(date(2026, 3, day)),
        ..team.order(posts, called)
    };
    let launched = team.bench.store.launch_item(team.request(), order).await;
    launched.expect("launches").value
}

#[tokio::test]
async fn words_are_found_in_any_case_and_script() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        for called in [
            "Весенняя РАСПРОДАЖА ёлок",
            "מבצע אביב למנכ״ל",
            "Spring SALE 50%",
            "under_score",
        ] {
            team.launch(&posts, called).await;
        }
        assert_eq!(
            titles(&team, &words("распродажа ЕЛОК")).await,
            ["Весенняя РАСПРОДАЖА ёлок"]
        );
        assert_eq!(titles(&team, &words("מנכ\"ל")).await, ["מבצע אביב למנכ״ל"]);
        assert_eq!(
            titles(&team, &words("sale spring")).await,
            ["Spring SALE 50%"]
        );
        assert_eq!(titles(&team, &words("%")).await, ["Spring SALE 50%"]);
        assert_eq!(titles(&team, &words("r_s")).await, ["under_score"]);
        assert!(titles(&team, &words("sale winter")).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn titles_from_before_are_folded_when_the_column_comes() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Ёлки").await;
        assert_eq!(titles(&team, &words("елки")).await, ["Ёлки"]);
        let folded = "SELECT COUNT(*) FROM items WHERE id = $1 AND title_folded = 'елки' AND moved_at > 0 AND open_stays = 1";
        assert_eq!(bench.number(folded, vec![item.uuid().into()]).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_person_finds_what_they_answer_for_and_what_they_have() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let dana = team.person("Dana").await;
        let hers = LaunchOrder {
            owner: dana,
            ..team.order(&posts, "Hers")
        };
        bench
            .store
            .launch_item(team.request(), hers)
            .await
            .expect("launches");
        let passed = passed_to_publishing(&team, &posts).await;
        let of = |person| Finding {
            person: Some(person),
            ..Finding::default()
        };
        assert_eq!(titles(&team, &of(dana)).await, ["Hers"]);
        let amir = team.person("Amir").await;
        let found = find(&team, &of(amir)).await;
        assert_eq!(
            found.items.iter().map(|item| item.id).collect::<Vec<_>>(),
            [passed]
        );
        assert_eq!(found.open[0].holder, Some(amir));
        assert_eq!(find(&team, &of(team.nirit.person)).await.count, 1);
    })
    .await;
}

#[tokio::test]
async fn states_dates_and_lateness_narrow_the_list() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        launch_due(&team, &posts, "Nineteenth", 19).await;
        let cancelled = launch_due(&team, &posts, "Given up", 18).await;
        let reason = note("No budget");
        moved(&team, cancelled, Move::Cancel { reason })
            .await
            .expect("gives up");
        let ready = passed_to_publishing(&team, &posts).await;
        let standing = |standing| Finding {
            standing,
            ..Finding::default()
        };
        assert_eq!(
            titles(&team, &standing(Standing::Cancelled)).await,
            ["Given up"]
        );
        assert_eq!(titles(&team, &standing(Standing::Over)).await, ["Given up"]);
        let found = find(&team, &standing(Standing::Ready)).await;
        assert_eq!(found.items[0].id, ready);
        assert_eq!(find(&team, &standing(Standing::All)).await.count, 3);
        let until = Finding {
            until: Some(date(2026, 3, 18)),
            ..standing(Standing::All)
        };
        assert_eq!(titles(&team, &until).await, ["Given up"]);
        let late = Finding {
            haste: Haste::Late,
            ..Finding::default()
        };
        assert_eq!(find(&team, &late).await.count, 0);
        let later = bench
            .store
            .find_work(team.workspace, &late, date(2026, 3, 20), 1)
            .await;
        let later = later.expect("reads");
        assert_eq!(
            (later.count, later.late_count),
            (2, 2),
            "what was given up is not late"
        );
    })
    .await;
}

#[tokio::test]
async fn every_order_is_the_one_it_says() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let moved_last = launch_due(&team, &posts, "б", 19).await;
        launch_due(&team, &posts, "А", 18).await;
        bench.wait(jiff::SignedDuration::from_secs(5));
        let first = team.item(moved_last).await.item.spells[0].id;
        let reason = note("Text is there");
        moved(
            &team,
            moved_last,
            Move::Skip {
                spell: first,
                reason,
            },
        )
        .await
        .expect("skips");
        let sorted = |order| Finding {
            order,
            ..Finding::default()
        };
        assert_eq!(titles(&team, &sorted(Order::Due)).await, ["А", "б"]);
        assert_eq!(titles(&team, &sorted(Order::Title)).await, ["А", "б"]);
        assert_eq!(titles(&team, &sorted(Order::Movement)).await, ["б", "А"]);
        assert_eq!(titles(&team, &sorted(Order::Stage)).await, ["А", "б"]);
    })
    .await;
}

#[tokio::test]
async fn pages_hold_a_hundred_and_nothing_is_cut_in_silence() {
    on_both(async |bench| {
        let team = bench.team().await;
        let posts = team.posts().await;
        let item = team.launch(&posts, "Copied").await;
        let copy = "INSERT INTO items (workspace_id, id, process_id, version_id, title, brief, owner_id, state, state_note, due_on, is_example, revision, launched_at, title_folded) \
                    SELECT workspace_id, $2, process_id, version_id, title, brief, owner_id, state, state_note, due_on, is_example, revision, launched_at, title_folded FROM items WHERE id = $1";
        for _ in 0..120 {
            bench.change(copy, vec![item.uuid().into(), crate::cast::fresh().into()]).await;
        }
        let page = async |page| {
            let found = bench.store.find_work(team.workspace, &Finding::default(), TODAY, page);
            found.await.expect("reads")
        };
        let (first, second, beyond) = (page(1).await, page(2).await, page(99).await);
        assert_eq!((first.items.len(), first.count, first.page_last), (100, 121, 2));
        assert_eq!(second.items.len(), 21);
        assert!(second.items.iter().all(|item| !first.items.contains(item)));
        assert_eq!((beyond.page, beyond.items.len()), (2, 21));
    })
    .await;
}

#[tokio::test]
async fn nobody_finds_the_work_of_others() {
    on_both(async |bench| {
        let (acme, bolt) = (
            bench.team_named("Acme").await,
            bench.team_named("Bolt").await,
        );
        let posts = bolt.posts().await;
        bolt.launch(&posts, "Secret").await;
        let narrowed = [
            Finding::default(),
            words("secret"),
            Finding {
                process: Some(posts.process),
                ..Finding::default()
            },
            Finding {
                person: Some(bolt.nirit.person),
                standing: Standing::All,
                ..Finding::default()
            },
        ];
        for finding in narrowed {
            assert_eq!(find(&acme, &finding).await.count, 0, "{finding:?}");
        }
    })
    .await;
}
