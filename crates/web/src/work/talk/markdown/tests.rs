//! What comments look like, and what they cannot become.

use domain::ids::PersonId;
use domain::text::Name;
use domain::work::mention::tie;
use uuid::Uuid;

use super::*;

fn team() -> Vec<Person> {
    let person = |number, name: &str| Person {
        id: PersonId::new(Uuid::from_u128(number)),
        name: Name::parse(name).expect("a name"),
        email: None,
        language: None,
    };
    vec![person(1, "Dana"), person(2, "<b>Mallory</b>")]
}

fn shown(typed: &str) -> String {
    html(&tie(typed, &team(), &[]), &team())
}

#[test]
fn what_people_write_looks_as_they_mean_it() {
    assert_eq!(
        shown("**Hi**, _you_ ~~not~~ `x<y`\nnext line"),
        "<p dir=\"auto\"><strong>Hi</strong>, <em>you</em> <del>not</del> <code dir=\"auto\">x&lt;y</code><br>next line</p>"
    );
    assert_eq!(
        shown("- one\n- two"),
        "<ul dir=\"auto\"><li>one</li><li>two</li></ul>"
    );
    assert_eq!(
        shown("# Title\n> said"),
        "<p dir=\"auto\"><strong>Title</strong></p><blockquote dir=\"auto\"><p dir=\"auto\">said</p></blockquote>"
    );
}

#[test]
fn a_mention_is_a_name_also_when_it_is_a_strange_one() {
    assert_eq!(
        shown("@Dana!"),
        "<p dir=\"auto\"><span class=\"mention\"><bdi>@Dana</bdi></span>!</p>"
    );
    assert!(shown("@<b>Mallory</b>").contains("<bdi>@&lt;b&gt;Mallory&lt;/b&gt;</bdi>"));
    assert!(shown("`@Dana`").contains("<bdi>@Dana</bdi>"));
    let stranger = format!("@[{}] hi", "0".repeat(32));
    assert_eq!(html(&stranger, &team()), "<p dir=\"auto\">@ hi</p>");
}

#[test]
fn a_glimpse_has_no_marks() {
    let typed = "# @Dana, see **the draft**:\n- prices\n- [brief](https://example.com)";
    let said = plain(&tie(typed, &team(), &[]), &team());
    assert_eq!(said.trim(), "@Dana, see the draft: prices brief");
}

#[test]
fn addresses_are_links_without_marks() {
    assert_eq!(
        shown("see https://example.com/a_b?c=1&d=2."),
        "<p dir=\"auto\">see <a rel=\"noopener nofollow\" dir=\"auto\" href=\"https://example.com/a_b?c=1&amp;d=2\">https://example.com/a_b?c=1&amp;d=2</a>.</p>"
    );
    assert!(shown("[here](/w/1/items)").contains("href=\"/w/1/items\""));
    assert!(shown("[mail](mailto:a@b.example)").contains("href=\"mailto:a@b.example\""));
    assert_eq!(shown("http://").matches("<a ").count(), 0);
}

#[test]
fn pictures_from_elsewhere_are_not_fetched() {
    let shown = shown("![chart](https://evil.example/pixel.png)");
    assert!(!shown.contains("<img") && shown.contains(">chart</a>"));
}

/// Tags that the writer writes.
const KNOWN: [&str; 15] = [
    "p",
    "br",
    "hr",
    "strong",
    "em",
    "del",
    "code",
    "pre",
    "ul",
    "ol",
    "li",
    "blockquote",
    "a",
    "span",
    "bdi",
];

/// Fails on any tag, attribute or address that is not ours.
fn expect_harmless(typed: &str) {
    let shown = shown(typed);
    for tag in shown.split('<').skip(1) {
        let inside = tag.split('>').next().unwrap_or_default();
        let name = inside.trim_start_matches('/').split(' ').next();
        let name = name.unwrap_or_default();
        assert!(KNOWN.contains(&name), "{typed:?} became {shown}");
        for part in inside.split("=\"").collect::<Vec<_>>().windows(2) {
            let attribute = part[0].rsplit([' ', '"']).next().unwrap_or_default();
            assert!(
                ["dir", "rel", "href", "class"].contains(&attribute),
                "{attribute} in {shown}"
            );
            if attribute == "href" {
                let address = part[1].split('"').next().unwrap_or_default();
                assert!(safe_address(address).is_some(), "{address} in {shown}");
            }
        }
    }
}

#[test]
fn nothing_hostile_comes_through() {
    for typed in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "hello <b onclick=\"x()\">you</b>",
        "<svg/onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\" onmouseover=alert(1) x=\")",
        "<javascript:alert(1)>",
        "<https://a.example/\"onclick=\"x>",
        "https://a.example/\"onmouseover=\"alert(1)",
        "https://a.example/<script>",
        "![x](javascript:alert(1))",
        "[a](https://x.example \"title\\\" onclick=x\")",
        "[![a](https://x.example)](javascript:alert(1))",
        "```html\n<script>alert(1)</script>\n```",
        "    <script>",
        "<!-- --><script>",
        "<![CDATA[<script>]]>",
        "a\n<style>*{display:none}</style>",
        "[x]: javascript:alert(1)\n[x]",
        "\u{F8F0}0\u{F8F1}",
        "\u{202E}<script>",
        "&lt;script&gt;",
        "@Dana<script>",
    ] {
        expect_harmless(typed);
    }
}

#[test]
fn depth_and_length_have_an_end() {
    let deep = html(&"> ".repeat(3_000), &[]);
    assert!(deep.matches("<blockquote").count() <= DEPTH_MAX);
    let open = html(&"[".repeat(10_000), &[]);
    assert!(open.len() < 20_000);
    html(&"*a ".repeat(3_300), &[]);
    html(&"`".repeat(10_000), &[]);
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_is_harmless(typed in "[<>\\[\\]()!`*_\"'=:/&;#@ a-zא\\n-]{0,80}") {
        expect_harmless(&typed);
    }
}
