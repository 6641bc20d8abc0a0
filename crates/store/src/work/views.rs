//! Kept views: what somebody looks for, under a name.

use domain::ids::{PersonId, ViewId, WorkspaceId};
use domain::security::Right;
use domain::text::Name;
use domain::work::{
    Audience, Finding, VIEWS_MAX, View, ViewEvent, ViewRefusal, may_change_view, may_keep, may_see,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::action::{Done, NotDone, Request, Tx};
use crate::database::Store;
use crate::dialect::{instant, maybe_instant, read_maybe_instant};
use crate::fault::Fault;
use crate::rows::{all, first, number, run, values};

/// Views read at most: one's own and those of the team.
const READ_MAX: i64 = 200;

#[derive(FromQueryResult)]
struct ViewRow {
    id: Uuid,
    owner_id: Uuid,
    name: String,
    finding: String,
    shared_at: Option<i64>,
}

const COLUMNS: &str =
    "SELECT id, owner_id, name, finding, shared_at FROM views WHERE workspace_id = $1";

impl Store {
    /// The views that a person sees: their own, then what the team shares, each by name.
    pub async fn list_views(
        &self,
        workspace: WorkspaceId,
        person: PersonId,
    ) -> Result<Vec<View>, Fault> {
        let sql = format!(
            "{COLUMNS} AND (owner_id = $2 OR shared_at IS NOT NULL) ORDER BY (CASE WHEN shared_at IS NULL THEN 0 ELSE 1 END), name, id LIMIT $3"
        );
        let rows: Vec<ViewRow> = all(
            self.reader(),
            &sql,
            values![workspace.uuid(), person.uuid(), READ_MAX],
        )
        .await?;
        rows.iter().map(read).collect()
    }

    /// Keeps what is looked for under a name.
    pub async fn keep_view(
        &self,
        request: Request,
        name: Name,
        finding: Finding,
        audience: Audience,
    ) -> Result<Done<ViewId>, NotDone<ViewRefusal>> {
        self.act(request, Right::ItemRead, async |tx| {
            let owner = tx.actor().person().ok_or(NotDone::Denied)?;
            let sql = "SELECT COUNT(*) FROM views WHERE workspace_id = $1 AND owner_id = $2";
            let count = number(tx.db(), sql, values![tx.workspace(), owner.uuid()]).await?;
            let count = usize::try_from(count).unwrap_or(VIEWS_MAX);
            may_keep(tx.actor(), audience, count).map_err(NotDone::Refused)?;
            let view = ViewId::new(tx.fresh());
            let is_shared = audience == Audience::Team;
            let sql = "INSERT INTO views (workspace_id, id, owner_id, name, finding, made_at, shared_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
            let columns = values![
                tx.workspace(),
                view.uuid(),
                owner.uuid(),
                name.as_str(),
                encode(&finding),
                instant(tx.now()),
                maybe_instant(is_shared.then(|| tx.now())),
            ];
            run(tx.db(), sql, columns).await?;
            tx.log(ViewEvent::Kept { view, name, is_shared });
            Ok(view)
        })
        .await
    }

    /// Gives a view another name.
    pub async fn rename_view(
        &self,
        request: Request,
        view: ViewId,
        name: Name,
    ) -> Result<Done<()>, NotDone<ViewRefusal>> {
        self.act(request, Right::ItemRead, async |tx| {
            changeable(tx, view).await?;
            let sql = "UPDATE views SET name = $3 WHERE workspace_id = $1 AND id = $2";
            run(
                tx.db(),
                sql,
                values![tx.workspace(), view.uuid(), name.as_str()],
            )
            .await?;
            tx.log(ViewEvent::Renamed { view, name });
            Ok(())
        })
        .await
    }

    /// Takes a view away.
    pub async fn remove_view(
        &self,
        request: Request,
        view: ViewId,
    ) -> Result<Done<()>, NotDone<ViewRefusal>> {
        self.act(request, Right::ItemRead, async |tx| {
            changeable(tx, view).await?;
            let sql = "DELETE FROM views WHERE workspace_id = $1 AND id = $2";
            run(tx.db(), sql, values![tx.workspace(), view.uuid()]).await?;
            tx.log(ViewEvent::Removed { view });
            Ok(())
        })
        .await
    }
}

/// A view that is there for this person and may be changed by them; one that they do not see is not there.
async fn changeable(tx: &Tx, id: ViewId) -> Result<(), NotDone<ViewRefusal>> {
    let sql = format!("{COLUMNS} AND id = $2");
    let row = first::<ViewRow>(tx.db(), &sql, values![tx.workspace(), id.uuid()]).await?;
    let view = read(&row.ok_or(NotDone::Missing)?)?;
    if !may_see(tx.actor(), &view) {
        return Err(NotDone::Missing);
    }
    may_change_view(tx.actor(), &view).map_err(NotDone::Refused)
}

fn read(row: &ViewRow) -> Result<View, Fault> {
    Ok(View {
        id: ViewId::new(row.id),
        owner: PersonId::new(row.owner_id),
        name: Name::parse(&row.name)
            .map_err(|refusal| Fault::new("reading a view", format!("{refusal:?}")))?,
        finding: decode(&row.finding)?,
        shared_at: read_maybe_instant(row.shared_at)?,
    })
}

fn encode(finding: &Finding) -> String {
    serde_json::json!(finding.pairs()).to_string()
}

fn decode(stored: &str) -> Result<Finding, Fault> {
    let pairs: Vec<(String, String)> =
        serde_json::from_str(stored).map_err(|cause| Fault::new("reading a view", cause))?;
    Ok(Finding::read(
        pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    ))
}
