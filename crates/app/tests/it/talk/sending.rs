//! Forms with files as a browser sends them, answers with their bytes, and what lies in the folder afterwards.

use std::path::Path;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::ids::ItemId;
use domain::work::file::File;
use testkit::Form;

use crate::office::{Answer, Office, read};

const BOUNDARY: &str = "----talkandfiles";

/// A PNG of one pixel.
pub const PIXEL: [u8; 70] = *b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0d\x49\x44\x41\x54\x78\xda\x63\x64\xf8\xcf\x50\x0f\x00\x03\x86\x01\x80\x5a\x34\x7d\x6b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// One part of a form.
#[derive(Clone)]
pub struct Part {
    name: String,
    file_name: Option<String>,
    bytes: Vec<u8>,
}

impl Part {
    /// Something typed.
    pub fn text(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            file_name: None,
            bytes: text.as_bytes().to_vec(),
        }
    }

    /// A file.
    pub fn file(name: &str, file_name: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            file_name: Some(file_name.to_owned()),
            bytes: bytes.to_vec(),
        }
    }

    fn head(&self) -> String {
        let escaped = |text: &str| {
            text.replace('"', "%22")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        };
        let file = self.file_name.as_deref().map_or_else(String::new, |name| {
            format!(
                "; filename=\"{}\"\r\nContent-Type: image/png",
                escaped(name)
            )
        });
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"{file}\r\n\r\n",
            self.name
        )
    }
}

/// The body of a form and its content type.
pub fn body(parts: &[Part]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for part in parts {
        body.extend_from_slice(part.head().as_bytes());
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}

/// The fields of a page's form as parts.
pub fn parts(form: &Form) -> Vec<Part> {
    let fields = form.fields.iter();
    fields
        .map(|(name, value)| Part::text(name, value))
        .collect()
}

/// The headers that say what a file may do.
pub fn said(headers: &HeaderMap) -> String {
    let names = [
        "cache-control",
        "content-disposition",
        "content-length",
        "content-security-policy",
        "content-type",
        "cross-origin-resource-policy",
        "x-content-type-options",
    ];
    let line = |name: &&str| {
        let value = headers.get(*name)?.to_str().ok()?;
        Some(format!("{name}: {value}"))
    };
    let lines: Vec<String> = names.iter().filter_map(line).collect();
    lines.join("\n")
}

impl Office {
    /// Sends a form with files.
    pub async fn give(&self, path: &str, parts: &[Part]) -> Answer {
        let (kind, body) = body(parts);
        let request = Request::post(self.href(path))
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body));
        read(self.ask(request.expect("a request")).await).await
    }

    /// Fetches what is there, with its headers.
    pub async fn fetch(&self, path: &str) -> (HeaderMap, Vec<u8>) {
        let request = Request::get(self.href(path))
            .header(header::ACCEPT_ENCODING, "gzip")
            .body(Body::empty());
        let response = self.ask(request.expect("a request")).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let (head, body) = response.into_parts();
        let bytes = to_bytes(body, 64 * 1024 * 1024).await.expect("a body");
        (head.headers, bytes.to_vec())
    }

    /// The files of an item.
    pub async fn files(&self, item: ItemId) -> Vec<File> {
        let files = self.app.store.list_files(self.workspace, item).await;
        files.expect("reads")
    }

    /// The names of all that lies in the folder of files.
    pub fn lying(&self) -> Vec<String> {
        lying(&self.house.folder.join("files"))
    }
}

fn lying(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for one in std::fs::read_dir(folder).expect("a folder").flatten() {
        if one.path().is_dir() {
            found.extend(lying(&one.path()));
        } else {
            found.push(one.file_name().to_string_lossy().into_owned());
        }
    }
    found
}
