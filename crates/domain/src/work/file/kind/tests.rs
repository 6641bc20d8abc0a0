//! Kinds by their first bytes.

use super::*;

#[test]
fn what_begins_like_a_picture_is_one() {
    assert_eq!(FileKind::of(b"\x89PNG\r\n\x1a\n...."), FileKind::Png);
    assert_eq!(FileKind::of(b"\xFF\xD8\xFF\xE0"), FileKind::Jpeg);
    assert_eq!(FileKind::of(b"GIF89a/*<script>*/"), FileKind::Gif);
    assert_eq!(FileKind::of(b"RIFF\x10\0\0\0WEBPVP8 "), FileKind::Webp);
}

#[test]
fn what_a_browser_might_run_is_nothing_known() {
    for text in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\">",
        "<!doctype html><script>",
        "<?xml version=\"1.0\"?>",
        "javascript:alert(1)",
        "#!/bin/sh",
        "MZ\u{90}",
        "RIFF....WAVE",
        "",
    ] {
        let kind = FileKind::of(text.as_bytes());
        assert_eq!(kind, FileKind::Other, "{text}");
        assert_eq!(kind.media_type(), "application/octet-stream");
    }
}

#[test]
fn a_polyglot_is_what_it_begins_as() {
    assert_eq!(FileKind::of(b"%PDF-1.7 PK\x03\x04"), FileKind::Pdf);
    assert_eq!(FileKind::of(b"PK\x03\x04%PDF-"), FileKind::Zip);
}

#[test]
fn words_come_back() {
    for kind in FileKind::ALL {
        assert_eq!(FileKind::parse(kind.code()), kind);
        let media = kind.media_type();
        assert!(!media.contains("html") && !media.contains("svg") && !media.contains("xml"));
    }
    assert_eq!(FileKind::parse("exe"), FileKind::Other);
}
