//! Pictures that are too large, damaged, turned, talkative, or none.

use std::io::Cursor;

use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

const PIXELS_MAX: u64 = 40_000_000;

fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([200, 30, 60])
        } else {
            Rgb([20, 40, 200])
        }
    })
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).expect("encodes");
    bytes.into_inner()
}

fn opened(picture: &Picture) -> DynamicImage {
    image::load_from_memory(&picture.bytes).expect("decodes")
}

/// A PNG whose header promises so many pixels, without them.
fn promise(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = encoded(&DynamicImage::ImageRgb8(photo(1, 1)), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// CRC-32 as PNG wants it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

#[test]
fn all_four_kinds_become_small() {
    let image = DynamicImage::ImageRgb8(photo(600, 300));
    for format in FORMATS {
        let drawn = draw(Cursor::new(encoded(&image, format)), 320, PIXELS_MAX).expect("draws");
        let small = opened(&drawn);
        assert_eq!((small.width(), small.height()), (320, 160), "{format:?}");
        assert_eq!(drawn.media_type, "image/jpeg", "{format:?}");
        assert_eq!(media_type(&drawn.bytes), drawn.media_type);
    }
}

#[test]
fn a_small_one_keeps_its_size() {
    let image = DynamicImage::ImageRgb8(photo(20, 10));
    let drawn = draw(
        Cursor::new(encoded(&image, ImageFormat::Png)),
        320,
        PIXELS_MAX,
    )
    .expect("draws");
    assert_eq!(opened(&drawn).width(), 20);
}

#[test]
fn what_is_see_through_stays_so() {
    let glass = RgbaImage::from_pixel(8, 8, Rgba([1, 2, 3, 100]));
    let glass = DynamicImage::ImageRgba8(glass);
    let drawn = draw(
        Cursor::new(encoded(&glass, ImageFormat::WebP)),
        320,
        PIXELS_MAX,
    )
    .expect("draws");
    assert_eq!(drawn.media_type, "image/png");
}

#[test]
fn a_bomb_is_refused_by_its_promise() {
    assert_eq!(
        draw(Cursor::new(promise(60_000, 60_000)), 320, PIXELS_MAX),
        Err(NoPicture::TooManyPixels)
    );
    assert_eq!(
        draw(Cursor::new(promise(u32::MAX >> 1, 1)), 320, PIXELS_MAX),
        Err(NoPicture::TooManyPixels)
    );
    assert_eq!(
        draw(Cursor::new(promise(5_000, 5_000)), 320, PIXELS_MAX),
        Err(NoPicture::Damaged)
    );
}

#[test]
fn what_is_no_picture_is_none() {
    for file in [
        &b""[..],
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        b"<html><script>alert(1)</script>",
        b"%PDF-1.7",
        b"BM\x36\0\0\0\0\0\0\0",
        b"II*\0\x08\0\0\0",
    ] {
        let none = draw(Cursor::new(file), 320, PIXELS_MAX);
        assert_eq!(none, Err(NoPicture::NotKnown), "{file:?}");
    }
    assert!(draw(Cursor::new(b"GIF89a/*<script>*/=1;"), 320, PIXELS_MAX).is_err());
}

#[test]
fn nothing_but_pixels_comes_out() {
    let script = b"<script>alert('polyglot')</script>";
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new(&mut bytes);
    let place = b"GPS 32.0853 34.7818 Canary Street";
    encoder
        .set_exif_metadata(exif(6, place))
        .expect("takes metadata");
    let image = photo(40, 20);
    encoder
        .write_image(image.as_raw(), 40, 20, ExtendedColorType::Rgb8)
        .expect("encodes");
    bytes.extend_from_slice(script);
    assert!(contains(&bytes, place) && contains(&bytes, script));
    let drawn = draw(Cursor::new(&bytes), 320, PIXELS_MAX).expect("draws");
    for secret in [&place[..], script, b"Exif", b"alert"] {
        assert!(!contains(&drawn.bytes, secret));
    }
    let upright = opened(&drawn).to_rgb8();
    assert_eq!(upright.dimensions(), (20, 40), "turned upright");
    let [top, bottom] = [2, 37].map(|y| upright.get_pixel(10, y).0);
    assert!(
        top[0] > top[2] && bottom[2] > bottom[0],
        "{top:?} {bottom:?}"
    );
}

/// Metadata that says how the camera was held, with a text behind it.
fn exif(orientation: u16, text: &[u8]) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend(orientation.to_le_bytes());
    exif.extend([0; 6]);
    exif.extend(text);
    exif
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}
