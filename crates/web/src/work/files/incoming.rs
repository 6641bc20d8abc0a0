//! A form that may bring files: its fields are read, its files go to the disk piece by piece, never whole into memory.

use std::time::Duration;

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use domain::work::file::{AT_ONCE_MAX, BYTES_MAX, FileName, FileRefusal};
use store::files::{Arrived, NotReceived};
use store::work::NewFile;

use crate::form::Fields;
use crate::guard::Desk;
use crate::problem::Problem;

/// A form with the files that came in it.
pub struct Incoming {
    /// What was typed; the digest of each file stands among it, so that another file is another sending.
    pub fields: Fields,
    /// Files that arrived whole.
    pub files: Vec<IncomingFile>,
    /// Files that were not taken, by the name of their field.
    pub refused: Vec<(String, FileRefusal)>,
}

/// One file that arrived.
pub struct IncomingFile {
    /// The name of its field.
    pub field: String,
    /// What it is called.
    pub name: FileName,
    /// Where it lies.
    pub arrived: Arrived,
}

/// Bytes of all that is typed into one form.
const TEXT_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Bytes of one request: as many files as may come, and what is typed.
const REQUEST_BYTES_MAX: usize = 50 * 1024 * 1024 * AT_ONCE_MAX + TEXT_BYTES_MAX;
const _: () = assert!(REQUEST_BYTES_MAX as u64 > BYTES_MAX * AT_ONCE_MAX as u64);
/// How long a line may say nothing.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// Reads a form, with files or without.
pub async fn receive(desk: &Desk, mut request: Request) -> Result<Incoming, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let is_multipart = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    if !is_multipart {
        let fields = Fields::from_request(request, &()).await?;
        return Ok(Incoming {
            fields,
            files: Vec::new(),
            refused: Vec::new(),
        });
    }
    DefaultBodyLimit::max(REQUEST_BYTES_MAX).apply(&mut request);
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|_| Problem::WrongBody)?;
    let mut reading = Reading::default();
    while let Some(part) = in_time(multipart.next_field()).await? {
        reading.take(desk, part).await?;
    }
    Ok(Incoming {
        fields: Fields::new(reading.pairs),
        files: reading.files,
        refused: reading.refused,
    })
}

/// The rows that files want to become.
pub fn new_files(files: &[IncomingFile]) -> Vec<NewFile> {
    let rows = files.iter();
    rows.map(|file| NewFile::of(&file.arrived, file.name.clone()))
        .collect()
}

/// Keeps what has a row now; files of a press that was already answered go again.
pub fn keep(files: Vec<IncomingFile>, is_repeated: bool) {
    if !is_repeated {
        for file in files {
            file.arrived.keep();
        }
    }
}

#[derive(Default)]
struct Reading {
    pairs: Vec<(String, String)>,
    text_bytes: usize,
    files: Vec<IncomingFile>,
    refused: Vec<(String, FileRefusal)>,
}

impl Reading {
    async fn take(&mut self, desk: &Desk, part: Field<'_>) -> Result<(), Problem> {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            None => self.take_text(field, part).await,
            // An input that nothing was chosen in.
            Some(name) if name.is_empty() => self.refuse(field, None, part).await,
            Some(_) if self.files.len() + self.refused.len() >= AT_ONCE_MAX => {
                let refusal = FileRefusal::TooManyAtOnce {
                    files_max: AT_ONCE_MAX,
                };
                self.refuse(field, Some(refusal), part).await
            }
            Some(name) => self.take_file(desk, (field, name), part).await,
        }
    }

    async fn take_text(&mut self, field: String, mut part: Field<'_>) -> Result<(), Problem> {
        let mut text = Vec::new();
        while let Some(piece) = in_time(part.chunk()).await? {
            self.text_bytes += piece.len();
            if self.text_bytes > TEXT_BYTES_MAX {
                return Err(Problem::TooLarge);
            }
            text.extend_from_slice(&piece);
        }
        let text = String::from_utf8(text).map_err(|_| Problem::WrongBody)?;
        self.pairs.push((field, text));
        Ok(())
    }

    async fn take_file(
        &mut self,
        desk: &Desk,
        (field, name): (String, String),
        mut part: Field<'_>,
    ) -> Result<(), Problem> {
        match write(desk, &mut part).await {
            Ok(arrived) => {
                let digest = vault::hexadecimal(&arrived.digest);
                self.pairs.push((format!("{field}.sha256"), digest));
                self.files.push(IncomingFile {
                    field,
                    // Browsers write quotation marks in names this way.
                    name: FileName::clean(&name.replace("%22", "\"")),
                    arrived,
                });
                Ok(())
            }
            Err(Broken::Problem(problem)) => Err(problem),
            Err(Broken::Refused(refusal)) => self.refuse(field, Some(refusal), part).await,
        }
    }

    /// Reads the rest of a part to nowhere, so that the browser gets its answer.
    async fn refuse(
        &mut self,
        field: String,
        refusal: Option<FileRefusal>,
        mut part: Field<'_>,
    ) -> Result<(), Problem> {
        while in_time(part.chunk()).await?.is_some() {}
        self.refused.extend(refusal.map(|refusal| (field, refusal)));
        Ok(())
    }
}

/// Why a file did not arrive.
enum Broken {
    Refused(FileRefusal),
    Problem(Problem),
}

impl From<NotReceived> for Broken {
    fn from(not: NotReceived) -> Self {
        match not {
            NotReceived::Refused(refusal) => Self::Refused(refusal),
            NotReceived::Full => Self::Problem(Problem::DiskFull),
            NotReceived::Fault(fault) => Self::Problem(fault.into()),
        }
    }
}

async fn write(desk: &Desk, part: &mut Field<'_>) -> Result<Arrived, Broken> {
    let announced = part.headers().get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|length| length.to_str().ok()?.parse().ok());
    let mut arriving = desk.app.files.receive(announced).await?;
    while let Some(piece) = in_time(part.chunk()).await.map_err(Broken::Problem)? {
        arriving.take(&piece).await?;
    }
    Ok(arriving.finish().await?)
}

/// What comes next, unless the line is broken or says nothing for too long.
async fn in_time<T>(next: impl Future<Output = Result<T, MultipartError>>) -> Result<T, Problem> {
    match tokio::time::timeout(SILENCE_MAX, next).await {
        Ok(Ok(next)) => Ok(next),
        Ok(Err(cause)) if cause.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(Problem::TooLarge),
        Ok(Err(_)) | Err(_) => Err(Problem::WrongBody),
    }
}
