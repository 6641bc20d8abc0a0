//! Who is there, who sits where and in which order, and who is away.

use domain::events::{Event, Subject};
use domain::language::Language;
use domain::people::PeopleEvent;
use domain::security::Access;
use domain::text::Email;
use jiff::civil::date;
use store::NotDone;
use store::people::{AbsenceRefusal, Directory, NewAbsence, PeopleRefusal, PersonChange};

use crate::cast::{Team, fresh, name};
use crate::harness::on_both;

async fn directory(team: &Team<'_>) -> Directory {
    let read = team.bench.store.directory(team.workspace).await;
    read.expect("reads")
}

async fn holders(team: &Team<'_>, role: &str) -> Vec<String> {
    let id = team.role(role).await;
    let directory = directory(team).await;
    directory
        .holders(id)
        .map(|person| person.name.to_string())
        .collect()
}

#[tokio::test]
async fn people_and_roles_stand_in_the_order_in_which_they_came() {
    on_both(async |bench| {
        let team = bench.team().await;
        let roles: Vec<_> = ["Writer", "Designer", "Publisher"].map(name).to_vec();
        let mut seats = Vec::new();
        for role in &roles {
            seats.push((
                team.role(role.as_str()).await,
                ["Yuri", "Dana", "Amir"].map(name).to_vec(),
            ));
        }
        bench
            .store
            .fill_seats(team.request(), seats)
            .await
            .expect("fills");
        let directory = directory(&team).await;
        let people: Vec<&str> = directory.people.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(people, ["Nirit", "Yuri", "Dana", "Amir"]);
        let listed: Vec<_> = directory
            .roles
            .iter()
            .map(|role| role.name.clone())
            .collect();
        assert_eq!(listed, roles);
    })
    .await;
}

#[tokio::test]
async fn a_name_that_is_there_gives_that_person() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let before = team.sequence().await;
        assert_eq!(team.person("  Dana ").await, dana);
        assert_eq!(team.role("Writer").await, team.role("Writer").await);
        assert_eq!(team.sequence().await, before + 1);
    })
    .await;
}

#[tokio::test]
async fn a_person_changes_name_address_and_language() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let change = PersonChange {
            name: name("Dana Levi"),
            email: Email::parse("dana@example.com"),
            language: Some(Language::Hebrew),
        };
        bench
            .store
            .change_person(team.request(), dana, change.clone())
            .await
            .expect("changes");
        let person = directory(&team)
            .await
            .person(dana)
            .cloned()
            .expect("is there");
        assert_eq!(
            (person.name, person.email, person.language),
            (change.name, change.email, change.language)
        );
        let nobody = domain::ids::PersonId::new(fresh());
        let bare = PersonChange {
            name: name("Dana"),
            email: None,
            language: None,
        };
        let missing = bench
            .store
            .change_person(team.request(), nobody, bare.clone())
            .await;
        assert!(matches!(missing, Err(NotDone::Missing)));
        bench
            .store
            .change_person(team.request(), dana, bare)
            .await
            .expect("changes");
        assert_eq!(
            directory(&team).await.person(dana).expect("is there").email,
            None
        );
    })
    .await;
}

#[tokio::test]
async fn seats_keep_their_order_and_only_changes_are_told() {
    on_both(async |bench| {
        let team = bench.team().await;
        team.seat("Writer", &["Dana", "Yuri"]).await;
        assert_eq!(holders(&team, "Writer").await, ["Dana", "Yuri"]);
        let before = team.sequence().await;
        team.seat("Writer", &["Yuri", "Dana"]).await;
        assert_eq!(holders(&team, "Writer").await, ["Yuri", "Dana"]);
        assert_eq!(team.sequence().await, before);
        team.seat("Writer", &["Amir", "Yuri", "Amir"]).await;
        assert_eq!(holders(&team, "Writer").await, ["Amir", "Yuri"]);
        let role = team.role("Writer").await;
        let (amir, dana) = (team.person("Amir").await, team.person("Dana").await);
        let history = bench
            .store
            .history(team.workspace, Subject::Role(role), 2)
            .await;
        let events: Vec<Event> = history
            .expect("reads")
            .into_iter()
            .map(|it| it.event)
            .collect();
        let expected = [
            PeopleEvent::Unseated { role, person: dana },
            PeopleEvent::Seated { role, person: amir },
        ];
        assert_eq!(events, expected.map(Event::People));
        team.seat("Writer", &[]).await;
        assert!(holders(&team, "Writer").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_role_named_twice_in_one_form_ends_as_it_was_named_last() {
    on_both(async |bench| {
        let team = bench.team().await;
        let role = team.role("Writer").await;
        let seats = vec![(role, vec![name("Dana")]), (role, vec![name("Yuri")])];
        bench
            .store
            .fill_seats(team.request(), seats)
            .await
            .expect("fills");
        assert_eq!(holders(&team, "Writer").await, ["Yuri"]);
    })
    .await;
}

#[tokio::test]
async fn a_form_with_an_unknown_role_seats_nobody() {
    on_both(async |bench| {
        let team = bench.team().await;
        let role = team.role("Writer").await;
        let seats = vec![
            (role, vec![name("Dana")]),
            (domain::ids::RoleId::new(fresh()), vec![]),
        ];
        let filled = bench.store.fill_seats(team.request(), seats).await;
        assert!(matches!(filled, Err(NotDone::Missing)));
        assert!(holders(&team, "Writer").await.is_empty());
        assert_eq!(directory(&team).await.people.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_team_has_its_limits() {
    on_both(async |bench| {
        let team = bench.team().await;
        let db = bench.raw().await;
        let backend = sea_orm::ConnectionTrait::get_database_backend(&db);
        for (table, count) in [
            (
                "people (workspace_id, id, name, added_at) VALUES ($1, $2, $3, 0)",
                1_999,
            ),
            ("roles (workspace_id, id, name) VALUES ($1, $2, $3)", 200),
        ] {
            let sql = format!("INSERT INTO {table}");
            for number in 0..count {
                let values = [
                    team.workspace.uuid().into(),
                    fresh().into(),
                    format!("Number {number}").into(),
                ];
                let statement = sea_orm::Statement::from_sql_and_values(backend, &sql, values);
                sea_orm::ConnectionTrait::execute_raw(&db, statement)
                    .await
                    .expect("adds");
            }
        }
        db.close().await.expect("closes");
        let person = PersonChange {
            name: name("Dana"),
            email: None,
            language: None,
        };
        let added = bench.store.add_person(team.request(), person).await;
        assert!(matches!(
            added,
            Err(NotDone::Refused(PeopleRefusal::TooManyPeople))
        ));
        let added = bench.store.add_role(team.request(), name("Writer")).await;
        assert!(matches!(
            added,
            Err(NotDone::Refused(PeopleRefusal::TooManyRoles))
        ));
        assert!(
            bench
                .store
                .add_role(team.request(), name("Number 7"))
                .await
                .is_ok()
        );
    })
    .await;
}

#[tokio::test]
async fn absences_are_noted_listed_and_taken_back() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (dana, yuri) = (team.person("Dana").await, team.person("Yuri").await);
        let away = NewAbsence {
            person: dana,
            first: date(2026, 3, 8),
            last: date(2026, 3, 12),
            stand_in: Some(yuri),
        };
        let past = NewAbsence {
            first: date(2026, 2, 1),
            last: date(2026, 2, 5),
            stand_in: None,
            ..away
        };
        let id = bench
            .store
            .note_absence(team.request(), away)
            .await
            .expect("notes")
            .value;
        bench
            .store
            .note_absence(team.request(), past)
            .await
            .expect("notes");
        let listed = bench
            .store
            .list_absences(team.workspace, date(2026, 3, 12))
            .await
            .expect("reads");
        assert_eq!(listed.len(), 1);
        assert_eq!(
            (
                listed[0].id,
                listed[0].first,
                listed[0].last,
                listed[0].stand_in
            ),
            (id, away.first, away.last, Some(yuri))
        );
        assert!(
            bench
                .store
                .list_absences(team.workspace, date(2026, 3, 13))
                .await
                .expect("reads")
                .is_empty()
        );
        let all = bench
            .store
            .team(team.workspace, date(2026, 1, 1))
            .await
            .expect("reads")
            .absences;
        assert_eq!(
            all.iter().map(|it| it.stand_in).collect::<Vec<_>>(),
            [None, Some(yuri)]
        );
        let of_another = bench.store.cancel_absence(team.request(), yuri, id).await;
        assert!(matches!(of_another, Err(NotDone::Missing)));
        bench
            .store
            .cancel_absence(team.request(), dana, id)
            .await
            .expect("cancels");
        let again = bench.store.cancel_absence(team.request(), dana, id).await;
        assert!(matches!(again, Err(NotDone::Missing)));
        assert_eq!(
            bench
                .store
                .list_absences(team.workspace, date(2026, 1, 1))
                .await
                .expect("reads")
                .len(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn an_absence_that_cannot_be_is_refused() {
    on_both(async |bench| {
        let team = bench.team().await;
        let dana = team.person("Dana").await;
        let first = date(2026, 3, 8);
        let last_of_400 = date(2027, 4, 11);
        let nobody = domain::ids::PersonId::new(fresh());
        let new = NewAbsence {
            person: dana,
            first,
            last: first,
            stand_in: None,
        };
        for (wrong, refusal) in [
            (
                NewAbsence {
                    last: date(2026, 3, 7),
                    ..new
                },
                AbsenceRefusal::EndsBeforeItBegins,
            ),
            (
                NewAbsence {
                    last: last_of_400.tomorrow().expect("a day"),
                    ..new
                },
                AbsenceRefusal::TooLong,
            ),
            (
                NewAbsence {
                    stand_in: Some(dana),
                    ..new
                },
                AbsenceRefusal::StandsInForThemselves,
            ),
        ] {
            let noted = bench.store.note_absence(team.request(), wrong).await;
            assert!(matches!(noted, Err(NotDone::Refused(it)) if it == refusal));
        }
        for missing in [
            NewAbsence {
                person: nobody,
                ..new
            },
            NewAbsence {
                stand_in: Some(nobody),
                ..new
            },
        ] {
            let noted = bench.store.note_absence(team.request(), missing).await;
            assert!(matches!(noted, Err(NotDone::Missing)));
        }
        assert!(
            bench
                .store
                .note_absence(
                    team.request(),
                    NewAbsence {
                        last: last_of_400,
                        ..new
                    }
                )
                .await
                .is_ok()
        );
    })
    .await;
}

#[tokio::test]
async fn somebody_belongs_to_several_workspaces() {
    on_both(async |bench| {
        let bolt = bench.team_named("Bolt").await;
        let acme = bench.team_named("Acme").await;
        let join = "INSERT INTO memberships (workspace_id, account_id, person_id, access, state, since) VALUES ($1, $2, $3, 'member', $4, 0)";
        let invited = bench.team_named("Cork").await;
        for (team, state) in [(&bolt, "confirmed"), (&invited, "invited")] {
            let values = vec![team.workspace.uuid().into(), acme.nirit.account.uuid().into(), fresh().into(), state.into()];
            bench.change(join, values).await;
        }
        let listed = bench.store.list_memberships(acme.nirit.account).await.expect("reads");
        let listed: Vec<_> = listed.iter().map(|it| (it.workspace.name.as_str(), it.access)).collect();
        assert_eq!(listed, [("Acme", Access::Owner), ("Bolt", Access::Member)]);
    })
    .await;
}
