//! A link to give away: its address, the words to send with it, and the same as a QR code to scan.

use std::fmt::Write as _;

use qrcode::{Color, QrCode};

/// A link that is shown this once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenLink {
    /// Its address.
    pub address: String,
    /// What it is, in a few words; the title of what is shared.
    pub title: String,
    /// A message in the language of whoever gets it, without the address.
    pub message: String,
    /// The language of the message.
    pub lang: &'static str,
    /// The address as a drawing.
    pub qr: Option<QrDrawing>,
    /// It opens on this machine only.
    pub is_loopback: bool,
}

impl GivenLink {
    /// The message with the address on a line of its own.
    pub fn letter(&self) -> String {
        format!("{}\n{}", self.message, self.address)
    }
}

/// The dark squares of a QR code as one path; a square is one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrDrawing {
    /// Squares a side, with the empty margin that scanners need.
    pub side: usize,
    /// The path.
    pub path: String,
}

const MARGIN: usize = 4;

impl QrDrawing {
    /// Draws a text; none if it is too long for a code.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::new(text).ok()?;
        let width = code.width();
        let mut path = String::new();
        for (place, color) in code.to_colors().into_iter().enumerate() {
            if color == Color::Dark {
                let (x, y) = (place % width + MARGIN, place / width + MARGIN);
                // Writing to a String cannot fail.
                let _ = write!(path, "M{x} {y}h1v1h-1z");
            }
        }
        Some(Self {
            side: width + 2 * MARGIN,
            path,
        })
    }
}

#[cfg(test)]
mod tests;
