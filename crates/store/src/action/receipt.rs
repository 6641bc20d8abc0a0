//! What an action gave, kept so that a repeated press of a button can be answered.

/// What an action gives, in a form that a repeated request can be answered with.
pub trait Receipt: Sized {
    /// As text.
    fn to_receipt(&self) -> String;
    /// From that text.
    fn from_receipt(text: &str) -> Option<Self>;
}

impl Receipt for () {
    fn to_receipt(&self) -> String {
        String::new()
    }

    fn from_receipt(_: &str) -> Option<Self> {
        Some(())
    }
}

macro_rules! id_receipts {
    ($($name:ty),*) => {$(
        impl Receipt for $name {
            fn to_receipt(&self) -> String {
                self.to_string()
            }

            fn from_receipt(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

id_receipts!(
    domain::ids::ItemId,
    domain::ids::ProcessId,
    domain::ids::VersionId,
    domain::ids::PersonId,
    domain::ids::RoleId,
    domain::ids::LinkId,
    domain::ids::AbsenceId,
    domain::ids::WorkspaceId,
    domain::ids::ViewId
);
