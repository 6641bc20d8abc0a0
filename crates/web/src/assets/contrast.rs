//! Every pair of text and ground in the tokens is readable in both themes (WCAG 2.2, level AA).

const TOKENS: &str = include_str!("../../assets/css/tokens.css");

/// Text for words, a lone mark or a control's edge.
const WORDS: f64 = 4.5;
const MARKS: f64 = 3.0;

#[test]
fn words_are_readable_on_every_ground_in_both_themes() {
    let inks = [
        "ink",
        "ink-soft",
        "ink-faint",
        "thread",
        "ok",
        "warn",
        "info",
    ];
    for ground in ["paper", "card", "sunk", "plain-soft"] {
        for ink in inks {
            assert_contrast(ink, ground, WORDS);
        }
    }
    for tone in ["thread", "ok", "warn", "info"] {
        for ink in ["ink", "ink-soft", tone] {
            assert_contrast(ink, &format!("{tone}-soft"), WORDS);
        }
    }
}

#[test]
fn filled_buttons_and_toasts_are_readable() {
    assert_contrast("on-thread", "thread", WORDS);
    assert_contrast("on-thread", "thread-deep", WORDS);
    assert_contrast("paper", "ink", WORDS);
}

#[test]
fn edges_of_controls_and_the_focus_ring_stand_out() {
    for ground in ["paper", "card"] {
        for mark in ["line-control", "info", "thread", "ok"] {
            assert_contrast(mark, ground, MARKS);
        }
    }
}

fn assert_contrast(ink: &str, ground: &str, least: f64) {
    let (inks, grounds) = (both_themes(ink), both_themes(ground));
    for (theme, ink_colour, ground_colour) in [
        ("light", inks[0], grounds[0]),
        ("dark", inks[1], grounds[1]),
    ] {
        let found = contrast(ink_colour, ground_colour);
        assert!(
            found >= least,
            "{theme}: --{ink} on --{ground} is {found:.2}, needs {least}"
        );
    }
}

/// The light and the dark value of a token, as red, green and blue.
fn both_themes(token: &str) -> [[u8; 3]; 2] {
    let start = format!("--{token}: light-dark(");
    let rest = TOKENS
        .split(&start)
        .nth(1)
        .expect("the token has two themes");
    let pair = rest.split(')').next().expect("the pair ends");
    let mut colours = pair.split(", ").map(|colour| {
        let number = u32::from_str_radix(colour.trim_start_matches('#'), 16)
            .expect("a colour of six digits");
        let [_, red, green, blue] = number.to_be_bytes();
        [red, green, blue]
    });
    [
        colours.next().expect("a light colour"),
        colours.next().expect("a dark colour"),
    ]
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
