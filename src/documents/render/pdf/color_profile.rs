//! The colours of the file are sRGB: an ICC profile of version 2.1, made here.

/// Places of the tone curve.
const CURVE_STEPS: u16 = 1024;
const HEADER_SIZE: usize = 128;

/// The bytes of the profile.
pub fn srgb() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", colour(0.9642, 1.0, 0.8249)),
        (b"rXYZ", colour(0.43607, 0.22249, 0.01392)),
        (b"gXYZ", colour(0.38515, 0.71687, 0.09708)),
        (b"bXYZ", colour(0.14307, 0.06061, 0.7141)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let start = HEADER_SIZE + 4 + 12 * tags.len();
    let mut table = number(tags.len()).to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (signature, content) in &tags {
        table.extend(*signature);
        table.extend(number(start + data.len()));
        table.extend(number(content.len()));
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; HEADER_SIZE];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &number(size));
    put(8, &[2, 0x10, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // 1 January 2026, midnight.
    put(24, &[0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    put(36, b"acsp");
    put(68, &colour(0.9642, 1.0, 0.8249)[8..]);
    header
}

/// The sRGB tone curve of IEC 61966-2-1.
fn curve() -> Vec<u8> {
    let mut bytes = b"curv\0\0\0\0".to_vec();
    bytes.extend(u32::from(CURVE_STEPS).to_be_bytes());
    for step in 0..CURVE_STEPS {
        let encoded = f64::from(step) / f64::from(CURVE_STEPS - 1);
        let linear = if encoded <= 0.04045 {
            encoded / 12.92
        } else {
            ((encoded + 0.055) / 1.055).powf(2.4)
        };
        bytes.extend(fixed(linear * 65535.0 / 65536.0)[2..].iter());
    }
    bytes
}

fn colour(x: f64, y: f64, z: f64) -> Vec<u8> {
    let mut bytes = b"XYZ \0\0\0\0".to_vec();
    bytes.extend([fixed(x), fixed(y), fixed(z)].concat());
    bytes
}

/// A number between 0 and 1 with sixteen binary decimals.
#[expect(
    clippy::cast_possible_truncation,
    reason = "at most 65536 after multiplication"
)]
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn text(content: &str) -> Vec<u8> {
    let mut bytes = b"text\0\0\0\0".to_vec();
    bytes.extend(content.bytes());
    bytes.push(0);
    bytes
}

fn description(content: &str) -> Vec<u8> {
    let mut bytes = b"desc\0\0\0\0".to_vec();
    bytes.extend(number(content.len() + 1));
    bytes.extend(content.bytes());
    // The end of the text, then no Unicode and no Macintosh form of it.
    bytes.resize(bytes.len() + 1 + 8 + 3 + 67, 0);
    bytes
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}
