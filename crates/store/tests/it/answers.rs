//! Answers to a checklist: all of a form or none of it, and never over somebody else's.

use std::collections::BTreeMap;

use domain::events::{Event, Subject};
use domain::ids::{EntryId, ItemId, SpellId};
use domain::security::Access;
use domain::work::{Answer, AnswerRefusal, Move, Refusal, SpellState, WorkEvent};
use store::work::{AnswerProblem, ItemView, MoveRefusal, TypedAnswers, WantedMove, fingerprint};
use store::{NotDone, Request};

use crate::cast::{Posts, TODAY, Team};
use crate::harness::on_both;

pub fn typed(posts: &Posts, values: &[(&str, &str)]) -> TypedAnswers {
    let typed = values
        .iter()
        .map(|(label, value)| (posts.entry(label), vec![(*value).to_owned()]));
    TypedAnswers {
        typed: typed.collect(),
        seen: BTreeMap::new(),
    }
}

async fn save(
    team: &Team<'_>,
    request: Request,
    item: ItemId,
    spell: SpellId,
    typed: TypedAnswers,
) -> Result<(), MoveRefusal> {
    match team
        .bench
        .store
        .save_answers(request, item, spell, typed)
        .await
    {
        Ok(_) => Ok(()),
        Err(NotDone::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other:?}"),
    }
}

async fn launched(team: &Team<'_>) -> (Posts, ItemId, SpellId) {
    let posts = team.posts().await;
    let id = team.launch(&posts, "Spring sale").await;
    let spell = team.item(id).await.item.spells[0].id;
    (posts, id, spell)
}

fn answer(view: &ItemView, entry: EntryId) -> Option<Answer> {
    view.answers
        .get(&entry)
        .map(|recorded| recorded.answer.clone())
}

#[tokio::test]
async fn the_first_answer_begins_the_work() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let dana = team.person("Dana").await;
        let values = [
            ("Facts checked", "yes"),
            ("Length", "250.50"),
            ("Who read it", &dana.to_string()),
        ];
        save(&team, team.request(), id, spell, typed(&posts, &values))
            .await
            .expect("saves");
        let view = team.item(id).await;
        assert_eq!(
            answer(&view, posts.entry("Facts checked")),
            Some(Answer::Ticked)
        );
        assert_eq!(
            answer(&view, posts.entry("Length")),
            Some(Answer::Number("250.50".parse().expect("a number")))
        );
        assert_eq!(
            answer(&view, posts.entry("Who read it")),
            Some(Answer::Person(dana))
        );
        assert_eq!(
            view.answers[&posts.entry("Length")].by,
            Some(team.nirit.person)
        );
        assert_eq!(
            (view.item.spells[0].state, view.revision),
            (SpellState::Working, 2)
        );
        let history = bench
            .store
            .history(team.workspace, Subject::Item(id), 10)
            .await
            .expect("reads");
        let stage = view.item.spells[0].stage;
        assert_eq!(
            history[0].event,
            Event::Work(id, WorkEvent::Started { stage })
        );
        let before = team.sequence().await;
        save(&team, team.request(), id, spell, typed(&posts, &values))
            .await
            .expect("saves");
        assert_eq!(
            team.sequence().await,
            before,
            "the same answers change nothing"
        );
        save(
            &team,
            team.request(),
            id,
            spell,
            typed(&posts, &[("Length", " ")]),
        )
        .await
        .expect("saves");
        assert_eq!(answer(&team.item(id).await, posts.entry("Length")), None);
    })
    .await;
}

#[tokio::test]
async fn one_wrong_answer_keeps_the_whole_form_back() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let stranger = domain::ids::PersonId::new(crate::cast::fresh()).to_string();
        let values = [
            ("Facts checked", "yes"),
            ("Length", "5"),
            ("Who read it", stranger.as_str()),
        ];
        let refused = save(&team, team.request(), id, spell, typed(&posts, &values)).await;
        let problems = BTreeMap::from([
            (
                posts.entry("Length"),
                AnswerProblem::Refused(AnswerRefusal::TooSmall { min: 10.into() }),
            ),
            (
                posts.entry("Who read it"),
                AnswerProblem::Refused(AnswerRefusal::NotAPerson),
            ),
        ]);
        assert_eq!(refused, Err(MoveRefusal::Answers(problems)));
        let view = team.item(id).await;
        assert!(view.answers.is_empty());
        assert_eq!(view.item.spells[0].state, SpellState::Queued);
    })
    .await;
}

#[tokio::test]
async fn what_sleeps_below_a_stop_line_wakes_with_what_stands_above() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let dana = team.person("Dana").await.to_string();
        let below = ("Who read it", dana.as_str());
        let refused = save(&team, team.request(), id, spell, typed(&posts, &[below])).await;
        let problems = BTreeMap::from([(posts.entry("Who read it"), AnswerProblem::Inert)]);
        assert_eq!(refused, Err(MoveRefusal::Answers(problems)));
        let both = typed(&posts, &[("Facts checked", "yes"), below]);
        save(&team, team.request(), id, spell, both)
            .await
            .expect("saves");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_somebody_changed_meanwhile_is_not_overwritten() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let length = posts.entry("Length");
        let seen_by_both = BTreeMap::from([(length, fingerprint(None))]);
        let first = TypedAnswers {
            seen: seen_by_both.clone(),
            ..typed(&posts, &[("Length", "100")])
        };
        let second = TypedAnswers {
            seen: seen_by_both,
            ..typed(&posts, &[("Length", "200")])
        };
        save(&team, team.request(), id, spell, first)
            .await
            .expect("saves");
        let refused = save(&team, team.request(), id, spell, second.clone()).await;
        let problems = BTreeMap::from([(length, AnswerProblem::ChangedMeanwhile)]);
        assert_eq!(refused, Err(MoveRefusal::Answers(problems)));
        let view = team.item(id).await;
        assert_eq!(answer(&view, length), Some(Answer::Number(100.into())));
        let seen = BTreeMap::from([(length, fingerprint(view.answers.get(&length)))]);
        save(
            &team,
            team.request(),
            id,
            spell,
            TypedAnswers { seen, ..second },
        )
        .await
        .expect("saves");
        assert_eq!(
            answer(&team.item(id).await, length),
            Some(Answer::Number(200.into()))
        );
    })
    .await;
}

#[tokio::test]
async fn answers_come_from_those_whose_work_it_is_and_while_it_is_open() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let yuri = team.member("Yuri", Access::Member).await;
        let dana = team.member("Dana", Access::Member).await;
        let answers = typed(&posts, &[("Length", "100")]);
        let by_yuri = save(&team, team.request_of(&yuri), id, spell, answers.clone()).await;
        assert_eq!(by_yuri, Err(MoveRefusal::Rule(Refusal::NotYours)));
        save(&team, team.request_of(&dana), id, spell, answers.clone())
            .await
            .expect("saves");
        let ahead = team.item(id).await.item.spells[1].id;
        let early = save(
            &team,
            team.request(),
            id,
            ahead,
            typed(&posts, &[("Picture", "https://example.com")]),
        )
        .await;
        assert_eq!(early, Err(MoveRefusal::Rule(Refusal::NotOpen)));
        let nowhere = bench
            .store
            .save_answers(
                team.request(),
                id,
                SpellId::new(crate::cast::fresh()),
                answers,
            )
            .await;
        assert!(matches!(nowhere, Err(NotDone::Missing)));
    })
    .await;
}

#[tokio::test]
async fn answers_of_a_move_are_kept_only_if_it_moves() {
    on_both(async |bench| {
        let team = bench.team().await;
        let (posts, id, spell) = launched(&team).await;
        let wanted = |answers| WantedMove {
            item: id,
            wanted: Move::HandOver(spell),
            answers: Some((spell, answers)),
            today: TODAY,
        };
        let stays = bench
            .store
            .move_item(team.request(), wanted(typed(&posts, &[("Length", "100")])))
            .await;
        let missing = Refusal::Missing(vec![posts.entry("Facts checked")]);
        assert!(matches!(stays, Err(NotDone::Refused(MoveRefusal::Rule(it))) if it == missing));
        let view = team.item(id).await;
        assert!(view.answers.is_empty());
        assert_eq!(
            (view.revision, view.item.spells[0].state),
            (1, SpellState::Queued)
        );
        let all = typed(&posts, &[("Length", "100"), ("Facts checked", "yes")]);
        bench
            .store
            .move_item(team.request(), wanted(all))
            .await
            .expect("moves");
        let view = team.item(id).await;
        assert_eq!(
            (view.answers.len(), view.item.spells[0].state),
            (2, SpellState::Done)
        );
        assert_eq!(view.item.spells[1].state, SpellState::Queued);
    })
    .await;
}
