//! The frame around pages: for a member at work, for somebody's own pages, and for those without an account.

use domain::language::Language;
use domain::security::Right;

use crate::components::Face;
use crate::guard::{Desk, Owned};
use crate::layout::{ANYTHING, FrameWords, Header, Layout, Live, Way};
use crate::locale::{to_words, words_of};

/// The pages of the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// My day.
    Day,
    /// Work.
    Work,
    /// Processes.
    Process,
    /// People.
    People,
    /// Settings.
    Settings,
    /// Finding anything.
    Find,
}

/// The frame without a header.
pub fn bare_layout(language: Language) -> Layout {
    let words = words_of(language);
    let spoken = to_words(language);
    Layout {
        lang: spoken.code(),
        dir: spoken.direction().as_str(),
        theme: None,
        brand: words.common_brand(),
        home_href: "/".to_owned(),
        header: None,
        toast: None,
        live: None,
        words: FrameWords {
            skip: words.common_skip(),
            ways: words.common_ways(),
            more: words.common_more(),
            workspace: words.common_workspace(),
        },
    }
}

/// The frame of a page in a workspace. `others` are the workspaces that the person may switch to.
pub async fn desk_layout(desk: &Desk, section: Section) -> Result<Layout, store::Fault> {
    let words = desk.words();
    let memberships = &desk.memberships;
    let way = |label: String, path: &str, own: Section| Way {
        label,
        href: desk.href(path),
        is_current: own == section,
    };
    let mut ways = vec![
        way(words.common_day(), "day", Section::Day),
        way(words.common_work(), "items", Section::Work),
        way(words.common_process(), "processes", Section::Process),
        way(words.common_people(), "people", Section::People),
    ];
    if desk.may(Right::WorkspaceEdit) {
        ways.push(way(words.common_settings(), "settings", Section::Settings));
    }
    let others = memberships.iter().map(|membership| Way {
        label: membership.workspace.name.to_string(),
        href: format!("/w/{}/day", membership.workspace.id),
        is_current: membership.workspace.id == desk.workspace.id,
    });
    let mut layout = bare_layout(desk.language);
    layout.home_href = desk.href("day");
    layout.live = live(desk);
    layout.toast = crate::undo::toast(desk).await?;
    layout.header = Some(Header {
        workspace: desk.workspace.name.to_string(),
        workspaces: if memberships.len() > 1 {
            others.collect()
        } else {
            Vec::new()
        },
        ways,
        more: Vec::new(),
        search: Some(way(words.find_way(), "find", Section::Find)),
        me: Face::of(&desk.account.name),
        me_ways: own_ways(desk.language),
        sign_out: Some(Way {
            label: words.common_sign_out(),
            href: "/sign-out".to_owned(),
            is_current: false,
        }),
        form_token: form_token(),
    });
    Ok(layout)
}

/// How the page learns that something changed; a page drawn in answer to a form cannot be asked for again.
fn live(desk: &Desk) -> Option<Live> {
    let words = desk.words();
    Some(Live {
        about: ANYTHING.to_owned(),
        sequence: desk.sequence,
        own_href: desk.address.clone()?,
        stream_href: desk.href("live"),
        notice: words.common_live_notice(),
        show: words.common_live_show(),
    })
}

/// The frame of somebody's own pages.
pub fn owned_layout(owned: &Owned) -> Layout {
    let words = owned.words();
    let mut layout = bare_layout(owned.language);
    layout.header = Some(Header {
        workspace: String::new(),
        workspaces: Vec::new(),
        ways: vec![Way {
            label: words.common_workspaces(),
            href: "/workspaces".to_owned(),
            is_current: false,
        }],
        more: Vec::new(),
        search: None,
        me: Face::of(&owned.account.name),
        me_ways: own_ways(owned.language),
        sign_out: Some(Way {
            label: words.common_sign_out(),
            href: "/sign-out".to_owned(),
            is_current: false,
        }),
        form_token: form_token(),
    });
    layout
}

fn own_ways(language: Language) -> Vec<Way> {
    let words = words_of(language);
    vec![
        Way {
            label: words.common_my_account(),
            href: "/account".to_owned(),
            is_current: false,
        },
        Way {
            label: words.common_workspaces(),
            href: "/workspaces".to_owned(),
            is_current: false,
        },
    ]
}

/// A fresh token for a form: pressing its button twice does it once.
pub fn form_token() -> String {
    vault::hexadecimal(&vault::random_bytes::<12>())
}
