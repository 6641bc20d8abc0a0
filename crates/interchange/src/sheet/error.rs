//! Why a file is refused or a question has to be asked: facts only, put into words by the pages.

use super::columns::Column;

/// A refusal, or a question, about an uploaded table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetError {
    /// The file, or every sheet of it, holds nothing.
    Empty,
    /// The file is over the size limit.
    FileTooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        bytes_max: usize,
    },
    /// The workbook unpacks to more than allowed.
    UnpacksTooLarge {
        /// The most it may unpack to.
        bytes_max: u64,
    },
    /// The workbook unpacks to a suspicious multiple of its size.
    UnpacksTooFar {
        /// The largest accepted multiple.
        ratio_max: u64,
    },
    /// The workbook consists of too many files.
    TooManyMembers {
        /// How many it has.
        members: usize,
        /// How many it may have.
        members_max: usize,
    },
    /// The workbook holds too many cells, counting empty formatted ones.
    TooManyCells {
        /// How many it may have.
        cells_max: usize,
    },
    /// The table has too many rows.
    TooManyRows {
        /// How many it may have.
        rows_max: usize,
    },
    /// The table has too many columns.
    TooManyColumns {
        /// The row, counted from 1, that is too wide.
        row: usize,
        /// How many columns it may have.
        columns_max: usize,
    },
    /// One cell is too long.
    CellTooLong {
        /// Its row, counted from 1.
        row: usize,
        /// Its column, counted from 1.
        column: usize,
        /// How many characters it has.
        characters: usize,
        /// How many it may have.
        characters_max: usize,
    },
    /// The cells together hold too much text.
    TooMuchText {
        /// How many characters they may hold.
        characters_max: usize,
    },
    /// A workbook of Excel 97–2003: it has to be saved as .xlsx or .csv.
    OldExcel,
    /// The workbook is locked by a password.
    Encrypted,
    /// A web page named .xls, as some systems export: it has to be saved as .xlsx or .csv.
    HtmlTable,
    /// Some other kind of file.
    NotATable(OtherFile),
    /// The workbook is cut short or broken.
    Damaged,
    /// The text is in no accepted encoding, or damaged.
    Undecodable {
        /// How many bytes could be read before the first doubtful one.
        valid_bytes: usize,
    },
    /// A quotation mark opens a cell and nothing closes it.
    UnclosedQuote {
        /// The line, counted from 1, where it opens.
        line: usize,
    },
    /// A formula was stored without its result: the file has to be opened and saved in a spreadsheet.
    FormulaWithoutValue {
        /// Its row, counted from 1.
        row: usize,
        /// Its column, counted from 1.
        column: usize,
    },
    /// No column is known to hold the stages: the page asks which one does.
    NoStageColumn {
        /// What was found, in the order of the file.
        columns: Vec<FoundColumn>,
    },
    /// There is a stage column, but no stage under it.
    NoStages,
}

/// A kind of file that is certainly not a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherFile {
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// A JSON document.
    Json,
    /// An XML document.
    Xml,
    /// A binary workbook, .xlsb.
    BinaryWorkbook,
    /// An archive that is no workbook, or another program's document.
    Archive,
}

/// A column that a person may choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundColumn {
    /// Its heading, or its letter.
    pub title: String,
    /// What its heading says it holds.
    pub column: Option<Column>,
    /// The first few values in it.
    pub samples: Vec<String>,
}
