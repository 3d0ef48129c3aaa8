//! Sizes and colours of the house style.

/// Width of A4, in points.
pub const PAGE_WIDTH: f32 = 595.276;
/// Height of A4, in points.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Where text begins, from the left edge.
pub const LEFT: f32 = 68.0;
/// Width of tables and charts.
pub const FULL_WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
/// Width of running text: about 75 characters.
pub const TEXT_WIDTH: f32 = 420.0;
/// Top of the text area, from the bottom edge.
pub const TOP: f32 = PAGE_HEIGHT - 84.0;
/// Bottom of the text area, from the bottom edge.
pub const BOTTOM: f32 = 76.0;

/// A colour on screen and paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text.
pub const INK: Colour = Colour(0x17, 0x21, 0x2b);
/// Text of less weight.
pub const MUTED: Colour = Colour(0x52, 0x60, 0x6b);
/// Hairlines.
pub const LINE: Colour = Colour(0xd5, 0xdb, 0xdf);
/// The one accent: petrol.
pub const ACCENT: Colour = Colour(0x0b, 0x5a, 0x69);
/// The rule beside a note.
pub const CAUTION: Colour = Colour(0x8a, 0x53, 0x00);
/// Paper.
pub const PAPER: Colour = Colour(0xff, 0xff, 0xff);

/// Which letters of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Upright.
    Regular,
    /// Heavy.
    Bold,
    /// Slanted.
    Italic,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// Which letters.
    pub letters: Letters,
    /// Their size in points.
    pub size: f32,
    /// From line to line, in points.
    pub leading: f32,
    /// Their colour.
    pub colour: Colour,
}

impl TextStyle {
    const fn new(letters: Letters, size: f32, leading: f32, colour: Colour) -> Self {
        Self {
            letters,
            size,
            leading,
            colour,
        }
    }

    /// The same with other letters.
    pub const fn with(self, letters: Letters) -> Self {
        Self { letters, ..self }
    }

    /// The same in another colour.
    pub const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// How far below the top of its line the letters stand, capitals in the middle.
    pub fn drop(self) -> f32 {
        f32::midpoint(self.leading, 0.714 * self.size)
    }
}

/// Running text.
pub const BODY: TextStyle = TextStyle::new(Letters::Regular, 10.0, 15.0, INK);
/// Text of a table.
pub const CELL: TextStyle = TextStyle::new(Letters::Regular, 8.5, 12.0, INK);
/// Text of a table, smaller as it has more columns.
pub const CELLS: [TextStyle; 3] = [
    CELL,
    TextStyle::new(Letters::Regular, 7.5, 10.5, INK),
    TextStyle::new(Letters::Regular, 6.5, 9.0, INK),
];
/// Above a table or chart.
pub const CAPTION: TextStyle = TextStyle::new(Letters::Bold, 9.0, 13.0, INK);
/// In the margins and along axes.
pub const SMALL: TextStyle = TextStyle::new(Letters::Regular, 8.0, 11.0, MUTED);
/// Headings, chapter first.
pub const HEADINGS: [TextStyle; 3] = [
    TextStyle::new(Letters::Bold, 20.0, 27.0, ACCENT),
    TextStyle::new(Letters::Bold, 13.0, 18.0, INK),
    TextStyle::new(Letters::Bold, 10.5, 15.0, INK),
];
/// The title on the cover.
pub const TITLE: TextStyle = TextStyle::new(Letters::Bold, 30.0, 38.0, INK);
/// The subtitle on the cover.
pub const SUBTITLE: TextStyle = TextStyle::new(Letters::Regular, 17.0, 24.0, MUTED);
/// The title of a sheet.
pub const SHEET_TITLE: TextStyle = TextStyle::new(Letters::Bold, 20.0, 26.0, INK);
/// The subtitle of a sheet.
pub const SHEET_SUBTITLE: TextStyle = TextStyle::new(Letters::Regular, 12.0, 18.0, MUTED);
/// The organisation on the cover.
pub const ORGANISATION: TextStyle = TextStyle::new(Letters::Bold, 12.0, 17.0, ACCENT);

/// Fill of a part of a bar and the text on it (contrast at least 4.5), safe for the colour-blind.
pub const PARTS: [(Colour, Colour); 6] = [
    (Colour(0x2b, 0x6c, 0xb0), PAPER),
    (Colour(0xc4, 0x66, 0x1f), Colour(0, 0, 0)),
    (Colour(0x2f, 0x85, 0x5a), PAPER),
    (Colour(0x7b, 0x4f, 0xa3), PAPER),
    (Colour(0x8c, 0x5a, 0x2b), PAPER),
    (Colour(0x5a, 0x67, 0x72), PAPER),
];
