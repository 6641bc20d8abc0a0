//! The sample frame: header, ways, workspaces, a toast.

use crate::components::Face;
use crate::layout::{FrameWords, Header, Layout, Theme, Toast, Way};

use super::samples::Samples;

/// The frame with its header, on My day.
pub(super) fn layout(words: &'static Samples, theme: &str) -> Layout {
    Layout {
        lang: words.lang,
        dir: words.dir,
        theme: match theme {
            "light" => Some(Theme::Light),
            "dark" => Some(Theme::Dark),
            _ => None,
        },
        brand: words.brand.to_owned(),
        home_href: "#".to_owned(),
        header: Some(header(words)),
        toast: Some(Toast {
            text: words.toast_text.to_owned(),
            undo: Some(way(words.undo)),
            form_token: String::new(),
            back: String::new(),
            seconds: 10,
        }),
        live: None,
        words: FrameWords {
            skip: words.skip.to_owned(),
            ways: words.ways.to_owned(),
            more: words.more.to_owned(),
            workspace: words.workspace_word.to_owned(),
        },
    }
}

fn header(words: &Samples) -> Header {
    let daily = [
        words.my_day,
        words.work,
        words.meetings,
        words.process,
        words.numbers,
    ];
    let rest = [
        words.regulations,
        words.people,
        words.insight,
        words.settings,
    ];
    let mut ways = daily.map(way).to_vec();
    ways[0].is_current = true;
    let mut workspaces = [words.workspace, words.workspace_other].map(way).to_vec();
    workspaces[0].is_current = true;
    Header {
        workspace: words.workspace.to_owned(),
        workspaces,
        ways,
        more: rest.map(way).to_vec(),
        search: Some(way(words.search)),
        me: Face::of(words.dana),
        me_ways: vec![way(words.profile)],
        sign_out: Some(way(words.sign_out)),
        form_token: String::new(),
    }
}

fn way(label: &str) -> Way {
    Way {
        label: label.to_owned(),
        href: "#".to_owned(),
        is_current: false,
    }
}
