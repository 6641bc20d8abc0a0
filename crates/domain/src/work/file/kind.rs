//! What a file is, read from its first bytes; its name has no say.

/// Kinds that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// A GIF picture.
    Gif,
    /// A WebP picture.
    Webp,
    /// A PDF document.
    Pdf,
    /// A ZIP archive; office documents are such.
    Zip,
    /// A film.
    Mp4,
    /// A film.
    Webm,
    /// A recording.
    Mp3,
    /// A recording.
    Ogg,
    /// Anything else, also all that a browser might run.
    Other,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Png,
        Self::Jpeg,
        Self::Gif,
        Self::Webp,
        Self::Pdf,
        Self::Zip,
        Self::Mp4,
        Self::Webm,
        Self::Mp3,
        Self::Ogg,
        Self::Other,
    ];

    /// Bytes that are enough to tell.
    pub const HEAD_LENGTH: usize = 16;

    /// The kind of what begins with these bytes.
    pub fn of(head: &[u8]) -> Self {
        let at = |from: usize, wanted: &[u8]| {
            head.get(from..)
                .is_some_and(|rest| rest.starts_with(wanted))
        };
        if at(0, b"\x89PNG\r\n\x1a\n") {
            Self::Png
        } else if at(0, b"\xFF\xD8\xFF") {
            Self::Jpeg
        } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
            Self::Gif
        } else if at(0, b"RIFF") && at(8, b"WEBP") {
            Self::Webp
        } else if at(0, b"%PDF-") {
            Self::Pdf
        } else if at(0, b"PK\x03\x04") || at(0, b"PK\x05\x06") {
            Self::Zip
        } else if at(4, b"ftyp") {
            Self::Mp4
        } else if at(0, b"\x1A\x45\xDF\xA3") {
            Self::Webm
        } else if at(0, b"ID3") {
            Self::Mp3
        } else if at(0, b"OggS") {
            Self::Ogg
        } else {
            Self::Other
        }
    }

    /// The word under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::Mp4 => "mp4",
            Self::Webm => "webm",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Other => "other",
        }
    }

    /// The kind of a stored word; an unknown one is anything.
    pub fn parse(code: &str) -> Self {
        let known = Self::ALL.into_iter().find(|kind| kind.code() == code);
        known.unwrap_or(Self::Other)
    }

    /// The media type under which it goes out: never one that a browser runs.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Zip => "application/zip",
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::Other => "application/octet-stream",
        }
    }

    /// Whether a picture can be drawn from it.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Gif | Self::Webp)
    }
}

#[cfg(test)]
mod tests;
