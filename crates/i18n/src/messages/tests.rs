//! Every message of every language can be formatted with any argument it may meet.

use super::*;

const NUMBERS: [f64; 9] = [0.0, 1.0, 1.5, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0];

fn format(
    language: &L10nLanguage,
    message: &MessageContract,
    args: FluentArgs,
) -> Result<String, L10nError> {
    let elements = |terms: bool| -> Vec<&str> {
        message
            .elements
            .iter()
            .filter(|element| element.is_term == terms)
            .map(|element| element.name)
            .collect()
    };
    match message.attribute {
        Some(attribute) => language.0.attr(message.message, attribute, Some(args)),
        None if message.elements.is_empty() => language.0.msg(message.message, Some(args)),
        None => language
            .0
            .msg_segments(
                message.message,
                &elements(false),
                &elements(true),
                Some(args),
            )
            .map(|segments| format!("{segments:?}")),
    }
}

fn arguments<'a>(message: &MessageContract, value: impl Into<FluentValue<'a>>) -> FluentArgs<'a> {
    let value = value.into();
    let mut args = FluentArgs::new();
    for name in message.vars {
        args.set(*name, value.clone());
    }
    for name in message.bool_vars {
        args.set(*name, "true");
    }
    args
}

#[test]
fn every_message_can_be_formatted_in_every_language() {
    assert!(!MESSAGE_CONTRACTS.is_empty());
    for name in L10n::iter() {
        let language = name.load();
        for message in MESSAGE_CONTRACTS {
            let samples = NUMBERS
                .map(|number| arguments(message, number))
                .into_iter()
                .chain([arguments(message, "דנה"), arguments(message, "Anna")]);
            for args in samples {
                let text = format(&language, message, args).expect("the message can be formatted");
                assert!(
                    !text.trim().is_empty(),
                    "{name}: {} is empty",
                    message.message
                );
            }
        }
    }
}

#[test]
fn the_embedded_files_hold_what_the_functions_ask_for() {
    for name in L10n::iter() {
        let text = &LANG_DATA[name.byte_range()];
        assert!(L10nLanguage::new_external(name, text).is_ok());
    }
}
