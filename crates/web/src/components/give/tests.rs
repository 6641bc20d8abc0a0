//! The drawing of a QR code: its finder patterns stand in three corners, its margin is empty.

use super::QrDrawing;

#[test]
fn a_code_has_its_corners_and_a_margin() {
    let drawing = QrDrawing::of("https://work.example/join/abc").expect("a drawing");
    let dark = |x: usize, y: usize| drawing.path.contains(&format!("M{x} {y}h"));
    let last = drawing.side - 5;
    for (x, y) in [(4, 4), (last, 4), (4, last)] {
        assert!(dark(x, y), "the corner at {x} {y}");
    }
    for place in 0..drawing.side {
        assert!(!dark(place, 3) && !dark(3, place));
        assert!(!dark(place, drawing.side - 4) && !dark(drawing.side - 4, place));
    }
}

#[test]
fn a_text_too_long_for_a_code_has_no_drawing() {
    assert_eq!(QrDrawing::of(&"x".repeat(5_000)), None);
}
