//! The PDF as others see it: through lopdf, from the bytes.

mod sample;

use crate::documents::render::pdf::render;

#[test]
fn the_sample_is_a_pdf() {
    let bytes = render(&sample::document()).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let path = std::env::temp_dir().join("bestek-sample.pdf");
    std::fs::write(path, bytes).unwrap();
}
