//! The workspace's own data: its name, hours, country and closures.

use domain::calendars::{CholHamoed, Country};
use domain::language::Language;
use domain::security::Access;
use jiff::civil::{Weekday, date, time};
use store::NotDone;
use store::calendars::{CalendarChange, CalendarRefusal, NewClosure};
use store::security::WorkspaceChange;

use crate::cast::{Team, name};
use crate::harness::on_both;

fn hours() -> CalendarChange {
    CalendarChange {
        country: Country::Ukraine,
        zone: "Europe/Kyiv".to_owned(),
        weekdays: vec![Weekday::Monday, Weekday::Wednesday],
        hours: (time(8, 30, 0, 0), time(17, 0, 0, 0)),
        rest: Some((time(12, 0, 0, 0), time(12, 45, 0, 0))),
        chol_hamoed: CholHamoed::HalfDay { minutes: 240 },
    }
}

async fn refusal(team: &Team<'_>, change: CalendarChange) -> CalendarRefusal {
    match team
        .bench
        .store
        .change_calendar(team.request(), change)
        .await
    {
        Err(NotDone::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn hours_country_and_zone_come_back_as_set_and_closures_stay() {
    on_both(async |bench| {
        let team = bench.team().await;
        let closure = NewClosure {
            first: date(2026, 8, 9),
            last: date(2026, 8, 14),
            name: name("חופשה מרוכזת"),
        };
        bench
            .store
            .add_closure(team.request(), closure)
            .await
            .expect("adds");
        let before = bench
            .store
            .organisation(team.workspace)
            .await
            .expect("reads");
        assert_eq!(
            (before.country, before.week),
            (Country::Israel, Country::Israel.usual_week())
        );
        bench
            .store
            .change_calendar(team.request(), hours())
            .await
            .expect("changes");
        let after = bench
            .store
            .organisation(team.workspace)
            .await
            .expect("reads");
        assert_eq!(
            (after.country, after.zone.iana_name()),
            (Country::Ukraine, Some("Europe/Kyiv"))
        );
        assert_eq!(after.chol_hamoed, CholHamoed::HalfDay { minutes: 240 });
        let blocks: Vec<_> = after
            .week
            .blocks(Weekday::Wednesday)
            .iter()
            .map(|it| (it.opening_minute(), it.closing_minute()))
            .collect();
        assert_eq!(blocks, [(510, 720), (765, 1020)]);
        assert!(after.week.blocks(Weekday::Tuesday).is_empty());
        assert_eq!(after.exceptions.len(), 1);
        let workspace = bench
            .store
            .find_workspace(team.workspace)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(
            (workspace.country, workspace.zone.as_str()),
            (Country::Ukraine, "Europe/Kyiv")
        );
    })
    .await;
}

#[tokio::test]
async fn hours_that_cannot_be_are_refused() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (early, late) = (time(7, 0, 0, 0), time(20, 0, 0, 0));
        let wrong = [
            (
                CalendarChange {
                    weekdays: vec![],
                    ..hours()
                },
                CalendarRefusal::NoWeekday,
            ),
            (
                CalendarChange {
                    hours: (late, early),
                    rest: None,
                    ..hours()
                },
                CalendarRefusal::WrongHours,
            ),
            (
                CalendarChange {
                    hours: (early, early),
                    rest: None,
                    ..hours()
                },
                CalendarRefusal::WrongHours,
            ),
            (
                CalendarChange {
                    rest: Some((early, late)),
                    ..hours()
                },
                CalendarRefusal::WrongHours,
            ),
            (
                CalendarChange {
                    zone: "Mars/Olympus".to_owned(),
                    ..hours()
                },
                CalendarRefusal::UnknownZone,
            ),
        ];
        for (change, expected) in wrong {
            assert_eq!(refusal(&team, change).await, expected);
        }
        let dana = team.member("Dana", Access::Manager).await;
        let changed = bench
            .store
            .change_calendar(team.request_of(&dana), hours())
            .await;
        assert!(matches!(changed, Err(NotDone::Denied)));
    })
    .await;
}

#[tokio::test]
async fn closures_stand_by_day_and_go_one_by_one() {
    on_both(async |bench| {
        let team = bench.team().await;
        let day = |month, first| NewClosure {
            first: date(2026, month, first),
            last: date(2026, month, first),
            name: name("Closed"),
        };
        for closure in [day(9, 3), day(4, 5), day(6, 7)] {
            bench
                .store
                .add_closure(team.request(), closure)
                .await
                .expect("adds");
        }
        let listed = bench
            .store
            .organisation(team.workspace)
            .await
            .expect("reads")
            .exceptions;
        let months: Vec<i8> = listed.iter().map(|it| it.first.month()).collect();
        assert_eq!(months, [4, 6, 9]);
        bench
            .store
            .remove_closure(team.request(), &listed[1].id)
            .await
            .expect("removes");
        let again = bench
            .store
            .remove_closure(team.request(), &listed[1].id)
            .await;
        assert!(matches!(again, Err(NotDone::Missing)));
        let planner = bench
            .store
            .team(team.workspace, date(2026, 3, 2))
            .await
            .expect("reads")
            .calendar;
        assert!(!planner.works(date(2026, 9, 3)) && planner.works(date(2026, 6, 7)));
        let backwards = NewClosure {
            last: date(2026, 9, 1),
            ..day(9, 3)
        };
        let endless = NewClosure {
            last: date(2027, 9, 5),
            ..day(9, 3)
        };
        for wrong in [backwards, endless] {
            let added = bench.store.add_closure(team.request(), wrong).await;
            assert!(matches!(
                added,
                Err(NotDone::Refused(CalendarRefusal::WrongDays))
            ));
        }
    })
    .await;
}

#[tokio::test]
async fn there_are_at_most_two_hundred_closures() {
    on_both(async |bench| {
        let team = bench.team().await;
        let closure = NewClosure {
            first: date(2026, 8, 9),
            last: date(2026, 8, 9),
            name: name("Closed"),
        };
        for _ in 0..200 {
            bench
                .store
                .add_closure(team.request(), closure.clone())
                .await
                .expect("adds");
        }
        let added = bench.store.add_closure(team.request(), closure).await;
        assert!(matches!(
            added,
            Err(NotDone::Refused(CalendarRefusal::TooMany))
        ));
    })
    .await;
}

#[tokio::test]
async fn an_owner_changes_what_the_workspace_says_of_itself() {
    on_both(async |bench| {
        let team = bench.team().await;
        let change = WorkspaceChange {
            name: name("אקמה"),
            language: Language::Russian,
            week_start: Weekday::Monday,
        };
        bench
            .store
            .change_workspace(team.request(), change.clone())
            .await
            .expect("changes");
        let workspace = bench
            .store
            .find_workspace(team.workspace)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!(
            (workspace.name, workspace.language, workspace.week_start),
            (change.name.clone(), change.language, change.week_start)
        );
        let dana = team.member("Dana", Access::Manager).await;
        let changed = bench
            .store
            .change_workspace(team.request_of(&dana), change)
            .await;
        assert!(matches!(changed, Err(NotDone::Denied)));
    })
    .await;
}
