//! The one route table. A route states its object, its parents, who may use it and with which right, or the word `open`;
//! there is no other way to register one, and the permission table is printed from here.

use std::fmt::Write as _;

use axum::Router;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, on};
use domain::security::Right;

use crate::guard::{GuardedRoute, admit};
use crate::kept::Pages;
use crate::state::App;

/// What a route is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object {
    /// The installation: sign-in, the first run.
    Installation,
    /// One's own account.
    Account,
    /// One of one's own sessions.
    Session,
    /// A workspace.
    Workspace,
    /// A person of a workspace.
    Person,
    /// An absence of a person.
    Absence,
    /// A role of a workspace.
    Role,
    /// A closure in the calendar of a workspace.
    Closure,
    /// A process of a workspace.
    Process,
    /// A stage of a process.
    Stage,
    /// An item of a workspace.
    Item,
    /// A stay of an item.
    Spell,
    /// A link to an item.
    Link,
    /// A comment on an item.
    Comment,
    /// A file of an item.
    File,
    /// What somebody looks for, kept under a name.
    View,
    /// A task of a workspace.
    Task,
    /// What takes back something that was just done.
    Undo,
}

impl Object {
    const fn word(self) -> &'static str {
        match self {
            Self::Installation => "installation",
            Self::Account => "account",
            Self::Session => "session",
            Self::Workspace => "workspace",
            Self::Person => "person",
            Self::Absence => "absence",
            Self::Role => "role",
            Self::Closure => "closure",
            Self::Process => "process",
            Self::Stage => "stage",
            Self::Item => "item",
            Self::Spell => "spell",
            Self::Link => "link",
            Self::Comment => "comment",
            Self::File => "file",
            Self::View => "view",
            Self::Task => "task",
            Self::Undo => "undo",
        }
    }
}

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admits {
    /// Anybody.
    Open,
    /// Somebody signed in, for what is their own.
    Account,
    /// A confirmed member of the workspace in the path, with this right.
    Member(Right),
    /// Whoever holds the link in the path.
    LinkHolder,
}

impl Admits {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Open => ("anybody", "open"),
            Self::Account => ("account", "own"),
            Self::Member(right) => ("member", right.code()),
            Self::LinkHolder => ("link", "by link"),
        }
    }
}

/// Reading or changing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Shows something and changes nothing.
    Get,
    /// Changes something.
    Post,
}

/// One row of the table. There is no default: a missing cell does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Reading or changing.
    pub verb: Verb,
    /// The address with its named parts.
    pub path: &'static str,
    /// What it is about.
    pub object: Object,
    /// In what that lies, the nearest first; each one constrains the query of its child.
    pub parents: &'static [Object],
    /// Who may use it.
    pub admits: Admits,
}

/// Rows and the router that is built from them.
pub struct Routes {
    app: App,
    pages: Pages,
    rows: Vec<Row>,
    router: Router<App>,
}

impl Routes {
    /// No routes yet.
    pub fn new(app: &App) -> Self {
        Self {
            app: app.clone(),
            pages: Pages::default(),
            rows: Vec::new(),
            router: Router::new(),
        }
    }

    /// Adds a row with the handler that answers it; whoever it does not admit never reaches the handler.
    #[must_use]
    pub fn add<H, T>(self, row: Row, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.guarded(row, handler, None)
    }

    /// The same for a page whose answer is kept while nothing changes in its workspace. It must show nothing Confidential, nothing
    /// of other workspaces, and time finer than the day only with [`crate::kept::until`].
    #[must_use]
    pub fn add_kept<H, T>(self, row: Row, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let pages = Some(self.pages.clone());
        self.guarded(row, handler, pages)
    }

    fn guarded<H, T>(mut self, row: Row, handler: H, pages: Option<Pages>) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let filter = match row.verb {
            Verb::Get => MethodFilter::GET,
            Verb::Post => MethodFilter::POST,
        };
        let guarded = GuardedRoute {
            app: self.app.clone(),
            row,
            pages,
        };
        self.router = self.router.route(
            row.path,
            on(filter, handler).layer(from_fn_with_state(guarded, admit)),
        );
        self.rows.push(row);
        self
    }

    /// Lets an area add its rows.
    #[must_use]
    pub fn with(self, area: impl FnOnce(Self) -> Self) -> Self {
        area(self)
    }

    /// The rows in the order of their addition.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The permission table as text, sorted by path.
    pub fn table(&self) -> String {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| (row.path, row.verb == Verb::Post));
        rows.into_iter().fold(String::new(), |mut table, row| {
            let parents: Vec<&str> = row.parents.iter().map(|parent| parent.word()).collect();
            let (who, right) = row.admits.words();
            let verb = if row.verb == Verb::Get {
                "GET "
            } else {
                "POST"
            };
            // Writing to a String cannot fail.
            let _ = writeln!(
                table,
                "{verb} {:<66} {:<12} in {:<18} {who:<8} {right}",
                row.path,
                row.object.word(),
                parents.join(", ")
            );
            table
        })
    }

    /// The router, ready to serve.
    pub fn into_router(self) -> Router {
        self.router.with_state(self.app)
    }
}
