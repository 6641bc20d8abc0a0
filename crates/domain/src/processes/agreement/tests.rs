//! What answers are worth, what voids them, and what accepting makes of a stage.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    Answer, AnswerRefusal, AnswerState, Given, Proposal, SettleRefusal, Worth, accept, answer,
    decline, worth,
};
use crate::ids::{EntryId, PersonId, StageId};
use crate::processes::{Entry, HalfDays, Stage, limits};
use crate::text::{Note, Title};

fn title(text: &str) -> Title {
    Title::parse(text).expect("a title")
}

fn note(text: &str) -> Note {
    Note::parse(text).expect("a note")
}

fn days(days: u16) -> HalfDays {
    HalfDays::days(days).expect("days")
}

fn dana() -> PersonId {
    PersonId::new(Uuid::from_u128(1))
}

fn design() -> Stage {
    let mut stage = Stage::named(StageId::new(Uuid::from_u128(9)), title("Design"));
    stage.contract.needs = vec![title("The text")];
    stage
}

fn said(stage: &Stage, what: Answer) -> Given {
    answer(dana(), stage, stage, what).expect("an answer")
}

fn longer() -> Answer {
    Answer::Change(Proposal {
        days: Some(days(3)),
        needs: vec![title("The logo"), title("The text")],
        produces: vec![title("Two sizes")],
        remark: note("The last line is twice there"),
    })
}

#[test]
fn silence_is_no_consent() {
    assert_eq!(worth(&design(), None), Worth::NotAnswered);
}

#[test]
fn each_answer_has_its_state() {
    let stage = design();
    for (what, state) in [
        (Answer::Agree, AnswerState::Agreed),
        (longer(), AnswerState::Proposed),
        (Answer::NotMine(note("Yuri's")), AnswerState::NotMine),
    ] {
        let given = said(&stage, what);
        assert_eq!(worth(&stage, Some(&given)), Worth::Said(state));
    }
    for state in AnswerState::ALL {
        assert_eq!(AnswerState::parse(state.code()), Some(state));
    }
}

#[test]
fn a_changed_stage_voids_its_answer_whatever_changed() {
    let stage = design();
    let given = said(&stage, Answer::Agree);
    let mut longer = stage.clone();
    longer.days = days(2);
    let mut renamed = stage.clone();
    renamed.name = title("Picture");
    let mut asking = stage.clone();
    let entry = EntryId::new(Uuid::from_u128(3));
    asking.checklist.push(Entry::tick(entry, title("Checked")));
    for changed in [longer, renamed, asking] {
        assert_eq!(worth(&changed, Some(&given)), Worth::Void);
    }
    assert_eq!(
        worth(&stage, Some(&given)),
        Worth::Said(AnswerState::Agreed)
    );
}

#[test]
fn what_was_read_must_still_be_there() {
    let mut now = design();
    now.days = days(4);
    let late = answer(dana(), &design(), &now, Answer::Agree);
    assert_eq!(late, Err(AnswerRefusal::Changed));
}

#[test]
fn a_change_says_something() {
    let stage = design();
    let same_days = Proposal {
        days: Some(stage.days),
        ..Proposal::default()
    };
    let nothing = answer(dana(), &stage, &stage, Answer::Change(same_days));
    assert_eq!(nothing, Err(AnswerRefusal::NothingProposed));
    let lines = (0..=limits::LINES_MAX).map(|line| title(&line.to_string()));
    let many = Proposal {
        needs: lines.collect(),
        ..Proposal::default()
    };
    let over = answer(dana(), &stage, &stage, Answer::Change(many));
    assert_eq!(over, Err(AnswerRefusal::TooManyLines));
}

#[test]
fn accepting_writes_days_and_lines_into_the_draft_and_counts_once_it_is_published_so() {
    let stage = design();
    let given = said(&stage, longer());
    let (draft, settled) = accept(&given, &stage, Some(&stage)).expect("accepted");
    assert_eq!(draft.days, days(3));
    assert_eq!(draft.contract.needs, ["The text", "The logo"].map(title));
    assert_eq!(draft.contract.produces, [title("Two sizes")]);
    let before = worth(&stage, Some(&settled));
    assert_eq!(before, Worth::Said(AnswerState::Accepted));
    let after = worth(&draft, Some(&settled));
    assert_eq!(after, Worth::Said(AnswerState::Agreed));
    let mut otherwise = draft;
    otherwise.days = days(2);
    assert_eq!(worth(&otherwise, Some(&settled)), Worth::Void);
}

#[test]
fn what_else_changed_in_the_draft_stays() {
    let stage = design();
    let given = said(&stage, longer());
    let mut draft = stage.clone();
    draft.name = title("Picture");
    let (taken, _) = accept(&given, &stage, Some(&draft)).expect("accepted");
    assert_eq!((taken.name, taken.days), (title("Picture"), days(3)));
}

#[test]
fn declining_keeps_the_reason_and_the_way_to_agree() {
    let stage = design();
    let given = said(&stage, longer());
    let settled = decline(&given, &stage, note("The date is fixed")).expect("declined");
    assert_eq!(settled.reason, note("The date is fixed"));
    assert_eq!(
        worth(&stage, Some(&settled)),
        Worth::Said(AnswerState::Declined)
    );
    let again = said(&stage, Answer::Agree);
    assert_eq!(
        worth(&stage, Some(&again)),
        Worth::Said(AnswerState::Agreed)
    );
}

#[test]
fn only_an_open_proposal_is_settled() {
    let stage = design();
    let agreed = said(&stage, Answer::Agree);
    assert_eq!(
        accept(&agreed, &stage, Some(&stage)),
        Err(SettleRefusal::NotOpen)
    );
    let proposed = said(&stage, longer());
    assert_eq!(
        accept(&proposed, &stage, None),
        Err(SettleRefusal::NotInDraft)
    );
    let (_, settled) = accept(&proposed, &stage, Some(&stage)).expect("accepted");
    let twice = accept(&settled, &stage, Some(&stage));
    assert_eq!(twice, Err(SettleRefusal::NotOpen));
    let mut changed = stage.clone();
    changed.days = days(5);
    let late = decline(&proposed, &changed, note("No"));
    assert_eq!(late, Err(SettleRefusal::NotOpen));
}

#[test]
fn a_stage_takes_no_more_lines_than_it_may_have() {
    let stage = design();
    let given = said(&stage, longer());
    let mut full = stage.clone();
    full.contract.needs = (0..limits::LINES_MAX)
        .map(|line| title(&line.to_string()))
        .collect();
    let over = accept(&given, &stage, Some(&full));
    assert_eq!(over, Err(SettleRefusal::TooManyLines));
}

proptest! {
    #[test]
    fn whatever_is_accepted_is_agreed_once_published_unchanged(half_days in 1_u16..120, lines in proptest::collection::vec("[a-z]{1,8}", 0..10)) {
        let stage = design();
        let proposal = Proposal {
            days: HalfDays::new(half_days),
            needs: lines.iter().map(|line| title(line)).collect(),
            remark: note("Please"),
            ..Proposal::default()
        };
        let given = said(&stage, Answer::Change(proposal));
        let (draft, settled) = accept(&given, &stage, Some(&stage)).expect("accepted");
        prop_assert_eq!(worth(&draft, Some(&settled)), Worth::Said(
            if draft == stage { AnswerState::Accepted } else { AnswerState::Agreed }
        ));
    }
}
