//! Noto Sans for text, `DejaVu` Sans for the signs that it lacks.

use std::collections::BTreeSet;

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};

use crate::documents::render::pdf::RenderError;
use crate::documents::render::pdf::style::{Letters, TextStyle};

/// Shown for a character that no font has.
const REPLACEMENT: char = '\u{fffd}';
/// Characters below this are looked up once, when the fonts are loaded.
const TABLED: u32 = 0x250;

/// A font file; the order is that of [`Fonts::faces`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Noto Sans.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Noto Sans Italic.
    Italic,
    /// `DejaVu` Sans.
    Signs,
    /// `DejaVu` Sans Bold.
    BoldSigns,
}

impl Face {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::Signs,
        Self::BoldSigns,
    ];

    /// Its `PostScript` name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans",
            Self::Bold => "NotoSans-Bold",
            Self::Italic => "NotoSans-Italic",
            Self::Signs => "DejaVuSans",
            Self::BoldSigns => "DejaVuSans-Bold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => ttf_noto_sans::REGULAR,
            Self::Bold => ttf_noto_sans::BOLD,
            Self::Italic => ttf_noto_sans::ITALIC,
            Self::Signs => dejavu::sans::regular(),
            Self::BoldSigns => dejavu::sans::bold(),
        }
    }

    /// The first font that has the character wins.
    fn candidates(letters: Letters) -> [Self; 2] {
        match letters {
            Letters::Regular => [Self::Regular, Self::Signs],
            Letters::Bold => [Self::Bold, Self::BoldSigns],
            Letters::Italic => [Self::Italic, Self::Signs],
        }
    }
}

struct LoadedFace {
    face: ttf_parser::Face<'static>,
    tabled: Vec<Option<u16>>,
}

impl LoadedFace {
    fn load(which: Face) -> Result<Self, RenderError> {
        let face =
            ttf_parser::Face::parse(which.bytes(), 0).map_err(|problem| RenderError::Font {
                name: which.name(),
                problem: problem.to_string(),
            })?;
        let tabled = (0..TABLED)
            .map(|code| char::from_u32(code).and_then(|c| thousandths(&face, c)))
            .collect();
        Ok(Self { face, tabled })
    }

    fn advance(&self, c: char) -> Option<u16> {
        match self.tabled.get(c as usize) {
            Some(advance) => *advance,
            None => thousandths(&self.face, c),
        }
    }
}

/// Width in whole thousandths of the size, as the file will state it.
fn thousandths(face: &ttf_parser::Face<'_>, c: char) -> Option<u16> {
    let glyph = face.glyph_index(c).filter(|glyph| glyph.0 != 0)?;
    let advance = u32::from(face.glyph_hor_advance(glyph)?);
    u16::try_from(advance * 1000 / u32::from(face.units_per_em())).ok()
}

/// A stretch of text in one font.
#[derive(Debug, PartialEq)]
pub struct Run {
    /// The font that has all its characters.
    pub face: Face,
    /// The characters, unknown ones replaced.
    pub text: String,
    /// Its width in thousandths of the size.
    pub thousandths: u32,
}

/// The loaded fonts.
pub struct Fonts {
    faces: Vec<LoadedFace>,
}

impl Fonts {
    /// Loads the fonts that are part of the program.
    pub fn load() -> Result<Self, RenderError> {
        let faces: Result<Vec<_>, _> = Face::ALL.into_iter().map(LoadedFace::load).collect();
        Ok(Self { faces: faces? })
    }

    /// Width of a text on one line, in points.
    pub fn width(&self, text: &str, style: &TextStyle) -> f32 {
        let sum: u32 = text
            .chars()
            .map(|c| u32::from(self.glyph(c, style.letters).2))
            .sum();
        sum as f32 * style.size / 1000.0
    }

    /// True when a text is at most `room` wide; looks no further than it must.
    pub fn fits(&self, text: &str, style: &TextStyle, room: f32) -> bool {
        let mut left = room;
        text.chars().all(|c| {
            left -= f32::from(self.glyph(c, style.letters).2) * style.size / 1000.0;
            left >= 0.0
        })
    }

    /// Cuts a text into stretches that one font can show.
    pub fn runs(&self, text: &str, letters: Letters) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for c in text.chars() {
            let (face, shown, advance) = self.glyph(c, letters);
            match runs.last_mut().filter(|run| run.face == face) {
                Some(run) => {
                    run.text.push(shown);
                    run.thousandths += u32::from(advance);
                }
                None => runs.push(Run {
                    face,
                    text: shown.to_string(),
                    thousandths: u32::from(advance),
                }),
            }
        }
        runs
    }

    fn glyph(&self, c: char, letters: Letters) -> (Face, char, u16) {
        let candidates = Face::candidates(letters);
        for shown in [c, REPLACEMENT] {
            for face in candidates {
                if let Some(advance) = self.faces[face as usize].advance(shown) {
                    return (face, shown, advance);
                }
            }
        }
        (candidates[0], ' ', 0)
    }

    /// The font with only the characters that were used; they keep their Unicode table.
    pub fn subset(&self, face: Face, used: &BTreeSet<char>) -> Result<Vec<u8>, RenderError> {
        let fault = |problem: String| RenderError::Font {
            name: face.name(),
            problem,
        };
        let loaded = &self.faces[face as usize].face;
        let glyphs: BTreeSet<u16> = used
            .iter()
            .filter_map(|c| loaded.glyph_index(*c))
            .map(|glyph| glyph.0)
            .chain([0])
            .collect();
        let glyphs: Vec<u16> = glyphs.into_iter().collect();
        let data = ReadScope::new(face.bytes())
            .read::<FontData<'_>>()
            .map_err(|problem| fault(problem.to_string()))?;
        let tables = data
            .table_provider(0)
            .map_err(|problem| fault(problem.to_string()))?;
        subset(
            &tables,
            &glyphs,
            &SubsetProfile::Minimal,
            CmapTarget::Unicode,
        )
        .map_err(|problem| fault(problem.to_string()))
    }
}
