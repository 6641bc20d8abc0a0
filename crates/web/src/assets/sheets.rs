//! The files behind the assets, in the order they are joined.

macro_rules! files {
    ($folder:literal, $kind:literal: $($name:literal)*) => {
        &[$(include_str!(concat!("../../assets/", $folder, "/", $name, ".", $kind))),*]
    };
}

/// Stylesheets, joined in this order; the first one fixes the order of the layers.
pub(super) const STYLES: &[&str] = files! { "css", "css":
    "layers" "fonts" "tokens" "reset" "base" "page" "page-head" "bar" "menu" "button" "field"
    "choice" "drop" "face" "tag" "card" "thread" "steps" "plan" "launch" "checklist" "gate" "notice"
    "toast" "aside" "fold" "empty" "facts" "tabs" "stages" "processes" "drawing" "map" "talk" "finder" "board" "tasks" "give" "agree" "calendar" "dates" "find" "helpers" "print"
};

/// Scripts, each put into a block of its own, so that names do not meet.
pub(super) const SCRIPTS: &[&str] = files! { "js", "js":
    "focus" "once" "copy" "share" "drop" "toast" "menu" "stages" "keep" "names" "showing" "glide" "live" "refresh" "mentions" "upload" "board" "board-keys" "calendar" "find"
};

/// htmx as published; its version is in `assets/vendor/README`.
pub(super) const HTMX: &str = include_str!("../../assets/vendor/htmx.min.js");

/// Fonts by the name the stylesheet uses.
pub(super) const FONTS: &[(&str, &[u8])] = &[
    (
        "rubik-hebrew.woff2",
        include_bytes!("../../assets/fonts/rubik-hebrew.woff2"),
    ),
    (
        "rubik-cyrillic.woff2",
        include_bytes!("../../assets/fonts/rubik-cyrillic.woff2"),
    ),
    (
        "rubik-latin.woff2",
        include_bytes!("../../assets/fonts/rubik-latin.woff2"),
    ),
    (
        "rubik-latin-ext.woff2",
        include_bytes!("../../assets/fonts/rubik-latin-ext.woff2"),
    ),
];

/// The mark in the browser's tab.
pub(super) const ICON: &[u8] = include_bytes!("../../assets/icon.svg");
