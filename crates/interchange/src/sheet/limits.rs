//! How large an uploaded table may be. A list of stages is small; these figures only keep a hostile or
//! mistaken file from filling memory or holding a worker.

/// The largest accepted file.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;

/// The most that a workbook may unpack to.
pub const UNPACKED_BYTES_MAX: u64 = 200 * 1024 * 1024;

/// How many times larger than the file a workbook may unpack to.
pub const UNPACKED_RATIO_MAX: u64 = 100;

/// The most files inside one workbook.
pub const MEMBERS_MAX: usize = 1_000;

/// The most sheets of a workbook that are looked at, in their order.
pub(super) const SHEETS_MAX: usize = 20;

/// The most cells, empty ones included, that are visited in a workbook.
pub const CELLS_MAX: usize = 5_000_000;

/// The most rows of one table.
pub const ROWS_MAX: usize = 5_000;

/// The most columns of one table.
pub const COLUMNS_MAX: usize = 100;

/// The longest text of one cell; spreadsheets themselves stop at 32,767.
pub const CELL_CHARACTERS_MAX: usize = 32_000;

/// The most text in one table: a workbook may point at one long text from many cells.
pub const TABLE_CHARACTERS_MAX: usize = 20_000_000;

/// How many records are looked at to find headings.
pub(super) const HEADING_RECORDS: usize = 30;

/// How many records are looked at to find the delimiter.
pub(super) const DIALECT_RECORDS: usize = 100;
