//! Pictures that people uploaded, drawn anew: decoded within limits, turned upright, made small, encoded by us.
//!
//! What comes out carries nothing of what went in but its pixels: no metadata, no trailing bytes, no second meaning.

use std::io::{BufRead, Seek};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// A picture that we encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// `image/png` where it is see-through, else `image/jpeg`.
    pub media_type: &'static str,
}

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// None of PNG, JPEG, GIF and WebP.
    NotKnown,
    /// More pixels than allowed; nothing was decoded.
    TooManyPixels,
    /// It does not decode, or not within the limits.
    Damaged,
}

/// The four that are decoded.
const FORMATS: [ImageFormat; 4] = [
    ImageFormat::Png,
    ImageFormat::Jpeg,
    ImageFormat::Gif,
    ImageFormat::WebP,
];
/// Bytes that decoding one may take, besides its own.
const DECODING_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// How faithful a JPEG is, of a hundred.
const QUALITY: u8 = 82;

/// Draws a picture so that no side is longer than this; a smaller one keeps its size. Of a moving one, the first frame.
pub fn draw(
    file: impl BufRead + Seek,
    side_max: u32,
    pixels_max: u64,
) -> Result<Picture, NoPicture> {
    let mut reader = ImageReader::new(file)
        .with_guessed_format()
        .map_err(|_| NoPicture::NotKnown)?;
    if !reader
        .format()
        .is_some_and(|format| FORMATS.contains(&format))
    {
        return Err(NoPicture::NotKnown);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODING_BYTES_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|cause| refused(&cause))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > pixels_max {
        return Err(NoPicture::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(|_| NoPicture::Damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|cause| refused(&cause))?;
    if width > side_max || height > side_max {
        image = image.thumbnail(side_max, side_max);
    }
    image.apply_orientation(orientation);
    encode(&image).map_err(|_| NoPicture::Damaged)
}

/// A picture that breaks the limits of decoding is too large, any other that does not decode is damaged.
fn refused(cause: &image::ImageError) -> NoPicture {
    match cause {
        image::ImageError::Limits(_) => NoPicture::TooManyPixels,
        _ => NoPicture::Damaged,
    }
}

/// The media type of bytes that [`draw`] gave.
pub fn media_type(drawn: &[u8]) -> &'static str {
    if drawn.starts_with(b"\x89PNG") {
        "image/png"
    } else {
        "image/jpeg"
    }
}

fn encode(image: &DynamicImage) -> Result<Picture, image::ImageError> {
    let mut bytes = Vec::new();
    if is_see_through(image) {
        let pixels = image.to_rgba8();
        pixels.write_with_encoder(PngEncoder::new(&mut bytes))?;
    } else {
        let pixels = image.to_rgb8();
        pixels.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    }
    Ok(Picture {
        media_type: media_type(&bytes),
        bytes,
    })
}

fn is_see_through(image: &DynamicImage) -> bool {
    image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

#[cfg(test)]
mod tests;
