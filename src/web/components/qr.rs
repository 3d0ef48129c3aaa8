//! A square that a camera reads, drawn as SVG.

use std::fmt::Write;

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

/// The empty modules around a square, as its standard asks.
const MARGIN: i32 = 4;

/// Draws a text as a square; nothing when the text is too long for one. Ink and paper keep their
/// colours in a dark theme: cameras read dark on light.
pub fn square(text: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return html! {};
    };
    let size = code.size() + 2 * MARGIN;
    html! {
        svg.qr viewBox={ "0 0 " (size) " " (size) } role="img" aria-label=(label)
            shape-rendering="crispEdges" {
            rect.paper width=(size) height=(size) {}
            path.ink d=(ink(&code)) {}
        }
    }
}

fn ink(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN)
                .expect("a text takes what is written to it");
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_has_its_three_corners_and_a_margin() {
        let drawn = square("otpauth://totp/Bestek:a@b.test?secret=ABC", "Square").into_string();
        assert!(drawn.contains("aria-label=\"Square\""));
        // The first row of the finder pattern begins after the margin, seven modules wide.
        for x in 4..11 {
            assert!(drawn.contains(&format!("M{x} 4h1")), "{x}");
        }
        assert!(!drawn.contains("M3 ") && !drawn.contains("M11 4h1"));
    }

    #[test]
    fn a_text_that_fits_in_no_square_draws_nothing() {
        assert_eq!(square(&"a".repeat(5000), "Square").into_string(), "");
    }
}
