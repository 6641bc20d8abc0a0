//! What every page shares: language, direction, header, ways, who is looking, a toast.
//! Handlers fill a [`Layout`]; `layout.html` draws it. Nothing here needs inline scripts or styles.

use crate::assets;
use crate::components::Face;

/// The frame around a page. A page's struct has it as the field `layout`.
#[derive(Clone, Debug)]
pub struct Layout {
    /// "he", "ru" or "en".
    pub lang: &'static str,
    /// "rtl" or "ltr".
    pub dir: &'static str,
    /// The person's chosen theme; `None` follows the device.
    pub theme: Option<Theme>,
    /// The product's name in this language.
    pub brand: String,
    /// Where the mark leads.
    pub home_href: String,
    /// The header; `None` on pages for those without an account (sign-in, an ask).
    pub header: Option<Header>,
    /// What just happened; shown briefly.
    pub toast: Option<Toast>,
    /// How it learns of changes; `None` where it cannot be asked for again.
    pub live: Option<Live>,
    /// The frame's own words.
    pub words: FrameWords,
}

/// A page that fetches itself anew when something that it shows has changed.
#[derive(Clone, Debug)]
pub struct Live {
    /// Words of areas (`work`) and identifiers with spaces between, or [`ANYTHING`].
    pub about: String,
    /// The sequence number that it was drawn from.
    pub sequence: i64,
    /// Its own address.
    pub own_href: String,
    /// Where changes are told.
    pub stream_href: String,
    /// Says that it has changed while somebody types.
    pub notice: String,
    /// The button that shows the change.
    pub show: String,
}

/// A page that any change of the workspace concerns.
pub const ANYTHING: &str = "anything";

impl Layout {
    /// Narrows what the page is fetched anew for: areas such as `work` and identifiers. Without it any change does.
    #[must_use]
    pub fn live_on(mut self, about: &[&str]) -> Self {
        if let Some(live) = &mut self.live {
            live.about = about.join(" ");
        }
        self
    }

    /// The stylesheet's address.
    pub fn css_href(&self) -> &'static str {
        assets::css_href()
    }

    /// The product script's address.
    pub fn js_href(&self) -> &'static str {
        assets::js_href()
    }

    /// The htmx script's address.
    pub fn htmx_href(&self) -> &'static str {
        assets::htmx_href()
    }

    /// The address of the picture in the browser's tab.
    pub fn icon_href(&self) -> &'static str {
        assets::href("icon.svg")
    }

    /// The fonts this language reads first; fetched before the stylesheet asks for them.
    pub fn font_hrefs(&self) -> Vec<&'static str> {
        let script = match self.lang {
            "he" => Some("rubik-hebrew.woff2"),
            "ru" => Some("rubik-cyrillic.woff2"),
            _ => None,
        };
        script
            .into_iter()
            .chain(["rubik-latin.woff2"])
            .map(assets::href)
            .collect()
    }
}

/// A chosen theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// The value of `data-theme`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The frame's own words.
#[derive(Clone, Debug)]
pub struct FrameWords {
    /// "Skip to the content".
    pub skip: String,
    /// Names the list of ways: "Main pages".
    pub ways: String,
    /// The way to the rest: "More".
    pub more: String,
    /// Names the workspace switch: "Workspace".
    pub workspace: String,
}

/// The header of a page for a signed-in person.
#[derive(Clone, Debug)]
pub struct Header {
    /// The workspace shown now.
    pub workspace: String,
    /// The others, when the person belongs to several.
    pub workspaces: Vec<Way>,
    /// The ways used daily, most used first; the phone's bottom bar shows the first three.
    pub ways: Vec<Way>,
    /// The rest, behind "more".
    pub more: Vec<Way>,
    /// Search; `None` while there is nothing to search.
    pub search: Option<Way>,
    /// Who is looking.
    pub me: Face,
    /// Their own pages: profile, notices.
    pub me_ways: Vec<Way>,
    /// Leaving: label and the address to post to.
    pub sign_out: Option<Way>,
    /// The form token that leaving must carry.
    pub form_token: String,
}

impl Header {
    /// The ways that leave the bottom bar on a phone and stand behind "more".
    pub fn phone_rest(&self) -> &[Way] {
        self.ways.get(3..).unwrap_or_default()
    }

    /// Whether "more" holds anything on a wide screen.
    pub fn has_more(&self) -> bool {
        !self.more.is_empty()
    }

    /// Whether the page shown stands behind "more".
    pub fn is_more_current(&self) -> bool {
        self.more.iter().any(|way| way.is_current)
    }
}

/// A link of the frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Its word.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is the page shown.
    pub is_current: bool,
}

/// A brief message, with a way back when there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// What happened.
    pub text: String,
    /// Undo: its label and the address it posts to.
    pub undo: Option<Way>,
    /// The form token that undoing must carry.
    pub form_token: String,
    /// The page to come back to after undoing.
    pub back: String,
    /// How long it stays.
    pub seconds: i64,
}

impl Toast {
    /// Only says what happened.
    pub fn saying(text: String) -> Self {
        Self {
            text,
            undo: None,
            form_token: String::new(),
            back: String::new(),
            seconds: crate::undo::TOAST_SECONDS,
        }
    }
}
