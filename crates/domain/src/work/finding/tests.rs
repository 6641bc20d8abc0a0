//! What is looked for comes back from the address as it was, and folding is the same for three scripts.

use proptest::prelude::*;

use super::*;

fn read(query: &[(&str, &str)]) -> Finding {
    Finding::read(query.iter().copied())
}

#[test]
fn nothing_in_the_address_is_all_that_is_under_way_by_date() {
    let finding = read(&[]);
    assert_eq!(finding, Finding::default());
    assert_eq!(
        (finding.standing, finding.order),
        (Standing::UnderWay, Order::Due)
    );
    assert!(finding.pairs().is_empty());
    assert!(!finding.is_narrowed());
}

#[test]
fn what_does_not_read_is_left_out() {
    let finding = read(&[
        ("process", "nonsense"),
        ("state", "lost"),
        ("from", "2026-02-31"),
        ("sort", ""),
        ("page", "2"),
    ]);
    assert_eq!(finding, Finding::default());
}

#[test]
fn a_text_is_cut_at_its_limit_and_trimmed() {
    let long = "ж".repeat(300);
    assert_eq!(
        read(&[("q", &long)]).text.chars().count(),
        Finding::TEXT_MAX
    );
    assert_eq!(read(&[("q", "  spring\u{7} sale ")]).text, "spring sale");
    let many = "a ".repeat(50);
    assert_eq!(read(&[("q", &many)]).words().len(), Finding::WORDS_MAX);
}

#[test]
fn the_order_and_the_state_do_not_narrow() {
    assert!(!read(&[("sort", "title"), ("state", "over")]).is_narrowed());
    assert!(read(&[("only", "late")]).is_narrowed());
    assert!(read(&[("q", "crm")]).is_narrowed());
}

#[test]
fn three_scripts_are_folded() {
    assert_eq!(
        folded("Весенняя РАСПРОДАЖА: Ёлки"),
        "весенняя распродажа: елки"
    );
    assert_eq!(folded("שָׁלוֹם"), "שלום");
    assert_eq!(folded("מנכ״ל"), folded("מנכ\"ל"));
    assert_eq!(folded("CRM — Guide"), "crm - guide");
}

fn any_finding() -> impl Strategy<Value = Finding> {
    let day = (2020_i16..2030, 1_i8..13, 1_i8..29)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    let id = any::<u128>().prop_map(uuid::Uuid::from_u128);
    (
        "[a-zа-яא-ת&=%+ ]{0,20}",
        proptest::option::of(id),
        proptest::sample::select(Standing::ALL),
        proptest::option::of(day),
        proptest::sample::select(Haste::ALL),
        proptest::sample::select(Order::ALL),
    )
        .prop_map(|(text, id, standing, day, haste, order)| Finding {
            text: text.trim().to_owned(),
            process: id.map(ProcessId::new),
            person: id.map(PersonId::new),
            standing,
            from: day,
            until: day,
            haste,
            order,
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(finding in any_finding()) {
        let pairs = finding.pairs();
        let again = Finding::read(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        prop_assert_eq!(again, finding);
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
        prop_assert_eq!(folded(&folded(&text)), folded(&text));
    }
}
