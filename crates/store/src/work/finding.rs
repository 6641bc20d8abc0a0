//! Finding work: one page of a list, how much there is of it, and where the ball is in what the page shows.

use domain::ids::WorkspaceId;
use domain::work::{Finding, Haste, Order, Standing};
use jiff::civil::Date;
use sea_orm::{DbBackend, FromQueryResult, Value};

use super::day::{DUTIES, DutyRow, DutyView, ItemColumns, ItemRow, read_duties, read_item};
use crate::database::Store;
use crate::dialect::{by_letters, day};
use crate::fault::Fault;
use crate::rows::{all, first, values};

/// Items on a page.
pub const PAGE_ROWS: i64 = 100;
/// Pages that can be turned to.
const PAGES_MAX: i64 = 2_000;

/// One page of what was looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The items of the page.
    pub items: Vec<ItemRow>,
    /// Stays of these items in which somebody has the ball.
    pub open: Vec<DutyView>,
    /// How many there are on all pages.
    pub count: i64,
    /// How many of them are late.
    pub late_count: i64,
    /// The page, from one.
    pub page: i64,
    /// The last page.
    pub page_last: i64,
}

#[derive(FromQueryResult)]
struct CountRow {
    count: i64,
    late: i64,
}

const UNDER_WAY: &str = "i.state IN ('running', 'ready')";

/// A condition in the making, with the values of its holes.
struct Condition {
    sql: String,
    values: Vec<Value>,
}

impl Condition {
    /// The next hole.
    fn hole(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    fn and(&mut self, sql: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(sql);
    }
}

impl Store {
    /// A page of what is looked for; a page behind the last one is the last one.
    pub async fn find_work(
        &self,
        workspace: WorkspaceId,
        finding: &Finding,
        today: Date,
        page: i64,
    ) -> Result<Found, Fault> {
        let mut condition = condition(workspace, finding, today);
        let late = late();
        if finding.haste == Haste::Late {
            condition.and(&late);
        }
        let sql = format!(
            "SELECT COUNT(*) AS count, COUNT(CASE WHEN {late} THEN 1 END) AS late FROM items i WHERE {}",
            condition.sql
        );
        let counted = first::<CountRow>(self.reader(), &sql, condition.values.clone()).await?;
        let (count, late_count) = counted.map_or((0, 0), |row| (row.count, row.late));
        let page_last = ((count + PAGE_ROWS - 1) / PAGE_ROWS).clamp(1, PAGES_MAX);
        let page = page.clamp(1, page_last);
        let (limit, offset) = (
            condition.hole(PAGE_ROWS),
            condition.hole((page - 1) * PAGE_ROWS),
        );
        let order = order(finding.order, self.reader().get_database_backend());
        let sql = format!(
            "SELECT i.id, i.title, i.process_id, i.version_id, i.owner_id, i.state, i.due_on, i.published_on, i.is_example \
             FROM items i WHERE {} ORDER BY {order} LIMIT {limit} OFFSET {offset}",
            condition.sql
        );
        let rows: Vec<ItemColumns> = all(self.reader(), &sql, condition.values).await?;
        let items: Vec<ItemRow> = rows.into_iter().map(read_item).collect::<Result<_, _>>()?;
        Ok(Found {
            open: self.open_stays(workspace, &items).await?,
            items,
            count,
            late_count,
            page,
            page_last,
        })
    }

    /// The open stays of the items of one page.
    async fn open_stays(
        &self,
        workspace: WorkspaceId,
        items: &[ItemRow],
    ) -> Result<Vec<DutyView>, Fault> {
        if items.is_empty() {
            return Ok(Vec::new());
        }
        let mut condition = Condition {
            sql: String::new(),
            values: values![workspace.uuid()],
        };
        let holes: Vec<String> = items
            .iter()
            .map(|item| condition.hole(item.id.uuid()))
            .collect();
        let sql = format!(
            "{DUTIES} AND s.item_id IN ({}) AND s.state IN ('queued', 'working') ORDER BY s.item_id, s.place",
            holes.join(", ")
        );
        let rows: Vec<DutyRow> = all(self.reader(), &sql, condition.values).await?;
        read_duties(rows)
    }
}

/// Everything but lateness.
fn condition(workspace: WorkspaceId, finding: &Finding, today: Date) -> Condition {
    let mut condition = Condition {
        sql: "i.workspace_id = $1 AND i.removed_at IS NULL".to_owned(),
        values: values![workspace.uuid(), day(today)],
    };
    match finding.standing {
        Standing::UnderWay => condition.and(UNDER_WAY),
        Standing::Over => condition.and("i.state IN ('published', 'finished', 'cancelled')"),
        Standing::Published => condition.and("i.state IN ('published', 'finished')"),
        Standing::Running | Standing::Ready | Standing::Cancelled => {
            condition.and(&format!("i.state = '{}'", finding.standing.code()));
        }
        Standing::All => {}
    }
    if let Some(process) = finding.process {
        let hole = condition.hole(process.uuid());
        condition.and(&format!("i.process_id = {hole}"));
    }
    if let Some(person) = finding.person {
        let hole = condition.hole(person.uuid());
        let has = format!("s.holder_id = {hole} AND s.state IN ('queued', 'working')");
        condition.and(&format!("(i.owner_id = {hole} OR {})", stay_that(&has)));
    }
    for (bound, sign) in [(finding.from, ">="), (finding.until, "<=")] {
        if let Some(bound) = bound {
            let hole = condition.hole(day(bound));
            condition.and(&format!("i.due_on {sign} {hole}"));
        }
    }
    for word in finding.words() {
        let hole = condition.hole(format!("%{}%", escaped(&word)));
        condition.and(&format!("i.title_folded LIKE {hole} ESCAPE '!'"));
    }
    condition
}

/// Under way, and its day or the day of an open stage is past. The second hole is today.
fn late() -> String {
    let stay = stay_that("s.planned_finish < $2 AND s.state IN ('queued', 'working')");
    format!("({UNDER_WAY} AND (i.due_on < $2 OR {stay}))")
}

fn stay_that(is_so: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM spells s WHERE s.workspace_id = i.workspace_id AND s.item_id = i.id AND {is_so})"
    )
}

/// What means something to LIKE means itself.
fn escaped(word: &str) -> String {
    word.replace('!', "!!")
        .replace('%', "!%")
        .replace('_', "!_")
}

fn order(order: Order, backend: DbBackend) -> String {
    match order {
        Order::Due => "i.due_on NULLS LAST, i.id".to_owned(),
        Order::Title => format!("i.title_folded{}, i.id", by_letters(backend)),
        Order::Movement => "i.moved_at DESC, i.id DESC".to_owned(),
        // How many stages lie before the one where the ball is; what is over comes last.
        Order::Stage => "i.process_id, (SELECT COUNT(DISTINCT p.stage_id) FROM spells p WHERE p.workspace_id = i.workspace_id AND p.item_id = i.id \
            AND p.place < (SELECT MIN(s.place) FROM spells s WHERE s.workspace_id = i.workspace_id AND s.item_id = i.id AND s.state IN ('queued', 'working'))), \
            i.due_on NULLS LAST, i.id"
            .to_owned(),
    }
}
