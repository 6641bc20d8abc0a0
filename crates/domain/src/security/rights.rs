//! Which access level carries which right.

use super::Access;

macro_rules! rights {
    ($($(#[$doc:meta])* $name:ident = $code:literal from $least:ident),* $(,)?) => {
        /// One thing that somebody may be allowed to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Right {
            $($(#[$doc])* $name,)*
        }

        impl Right {
            /// All of them, in the order of the permission table.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word in the permission table.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            const fn least_access(self) -> Access {
                match self {
                    $(Self::$name => Access::$least,)*
                }
            }
        }
    };
}

rights! {
    /// See the workspace, its people and its calendar.
    WorkspaceRead = "workspace.read" from Member,
    /// Change the name, language, hours and closures.
    WorkspaceEdit = "workspace.edit" from Owner,
    /// Add people, seat them in roles, note absences.
    PeopleEdit = "people.edit" from Manager,
    /// See maps and checklists.
    ProcessRead = "process.read" from Member,
    /// Write drafts and publish versions.
    ProcessEdit = "process.edit" from Manager,
    /// See work.
    ItemRead = "item.read" from Member,
    /// Start a piece of work.
    ItemLaunch = "item.launch" from Member,
    /// Do one's own stage: tick, hand over, send back; the rule of `work` asks whose it is.
    ItemWork = "item.work" from Member,
    /// Act on anybody's item.
    ItemManage = "item.manage" from Manager,
    /// Give a link to somebody without an account, and take it back.
    LinkShare = "link.share" from Member,
    /// Comment on an item and hang files on it.
    ItemTalk = "item.talk" from Member,
    /// Write down a task for anybody.
    TaskAdd = "task.add" from Member,
    /// Change a task; the rule of `work` asks whose it is.
    TaskWork = "task.work" from Member,
    /// Change anybody's task.
    TaskManage = "task.manage" from Manager,
    /// Invite people by link; the rule of `security` asks to which level.
    PeopleInvite = "people.invite" from Manager,
    /// Change how much somebody may do, suspend them, bring them back, end it.
    AccessEdit = "access.edit" from Owner,
    /// Join by an invitation; only ever used by whoever holds one, and the invitation is read again.
    InvitationAccept = "invitation.accept" from Member,
    /// Say of one's own stages whether they are right; the rule of `processes` asks whose they are.
    StageAnswer = "stage.answer" from Member,
}

/// Whether an access level carries a right.
pub fn allows(access: Access, right: Right) -> bool {
    access >= right.least_access()
}
