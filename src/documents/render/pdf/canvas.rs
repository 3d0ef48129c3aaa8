//! Pages to draw on; every drawing belongs to a node of the structure or is an artifact.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Actions, BorderArray, Color, ColorArray, Destination, DictItem, FontId, HighlightingMode, Line,
    LineDashPattern, LinePoint, LinkAnnotation, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb,
    TextItem,
};

use crate::documents::render::pdf::fonts::{Face, Fonts};
use crate::documents::render::pdf::style::{Colour, TextStyle};
use crate::documents::render::pdf::tags::{NodeId, Tree};

/// A rectangle, measured from the bottom left of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Bottom edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A clickable area.
#[derive(Debug)]
pub struct Link {
    /// The node that it belongs to.
    pub owner: NodeId,
    /// Where it leads, for those who cannot see it.
    pub description: String,
}

/// What is drawn on one page.
#[derive(Debug, Default)]
pub struct Page {
    /// The drawing, in order.
    pub ops: Vec<Op>,
    /// The owner of each numbered content.
    pub owners: Vec<NodeId>,
    /// The links, in the order of `ops`.
    pub links: Vec<Link>,
}

/// A heading that stands on a page, for the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// 1 for a chapter.
    pub level: u8,
    /// Number and text.
    pub label: String,
    /// Index of its page.
    pub page: usize,
    /// Top of its first line.
    pub top: f32,
    /// Its node.
    pub node: NodeId,
}

/// The pages, the structure and what they use.
pub struct Canvas {
    /// The fonts.
    pub fonts: Fonts,
    /// The structure.
    pub tree: Tree,
    /// The pages.
    pub pages: Vec<Page>,
    /// The headings, in order.
    pub marks: Vec<Mark>,
    /// The characters that each font must show.
    pub used: BTreeMap<Face, BTreeSet<char>>,
}

impl Canvas {
    /// No pages yet.
    pub fn new(fonts: Fonts) -> Self {
        Self {
            fonts,
            tree: Tree::new(),
            pages: Vec::new(),
            marks: Vec::new(),
            used: BTreeMap::new(),
        }
    }

    /// Draws content of a node.
    pub fn tagged(&mut self, page: usize, node: NodeId, draw: impl FnOnce(&mut Self)) {
        let sheet = &mut self.pages[page];
        let number = sheet.owners.len();
        sheet.owners.push(node);
        self.tree.own_content(node, page, number);
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let op = Op::BeginMarkedContentWithProperties {
            tag: self.tree.role(node).to_owned(),
            properties: DictItem::Dict {
                map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]),
            },
        };
        self.enclosed(page, op, draw);
    }

    /// Draws what has no meaning of its own: rules, margins, repeated headers.
    pub fn artifact(&mut self, page: usize, draw: impl FnOnce(&mut Self)) {
        let op = Op::BeginMarkedContent {
            tag: "Artifact".to_owned(),
        };
        self.enclosed(page, op, draw);
    }

    fn enclosed(&mut self, page: usize, begin: Op, draw: impl FnOnce(&mut Self)) {
        self.pages[page].ops.push(begin);
        draw(self);
        self.pages[page].ops.push(Op::EndMarkedContent);
    }

    /// Writes one line with its baseline at `y`.
    pub fn text(&mut self, page: usize, x: f32, y: f32, style: &TextStyle, text: &str) {
        let mut ops = vec![
            Op::SetFillColor {
                col: color(style.colour),
            },
            Op::StartTextSection,
            Op::SetTextCursor { pos: point(x, y) },
        ];
        for run in self.fonts.runs(text, style.letters) {
            self.used
                .entry(run.face)
                .or_default()
                .extend(run.text.chars());
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(style.size),
            });
            ops.push(Op::ShowText {
                items: vec![TextItem::Text(run.text)],
            });
        }
        ops.push(Op::EndTextSection);
        self.pages[page].ops.append(&mut ops);
    }

    /// Fills a rectangle.
    pub fn fill(&mut self, page: usize, area: Area, colour: Colour) {
        let mut rectangle = rectangle(area);
        rectangle.mode = Some(PaintMode::Fill);
        let col = color(colour);
        self.pages[page]
            .ops
            .extend([Op::SetFillColor { col }, Op::DrawRectangle { rectangle }]);
    }

    /// Draws a level rule.
    pub fn rule(&mut self, page: usize, x: f32, y: f32, width: f32, thickness: f32, ink: Colour) {
        let y = y - thickness / 2.0;
        let area = Area {
            x,
            y,
            width,
            height: thickness,
        };
        self.fill(page, area, ink);
    }

    /// Draws a row of dots that lines up with the rows above and below it, right to left.
    pub fn dots(&mut self, page: usize, left: f32, right: f32, y: f32, ink: Colour) {
        let end = |x| LinePoint {
            p: point(x, y),
            bezier: false,
        };
        self.pages[page].ops.extend([
            Op::SaveGraphicsState,
            Op::SetOutlineColor { col: color(ink) },
            Op::SetOutlineThickness { pt: Pt(0.8) },
            Op::SetLineDashPattern {
                dash: LineDashPattern {
                    offset: 0.0,
                    pattern: vec![0.8, 3.2].into(),
                },
            },
            Op::DrawLine {
                line: Line {
                    points: vec![end(right), end(left)],
                    is_closed: false,
                },
            },
            Op::RestoreGraphicsState,
        ]);
    }

    /// Makes an area lead to a heading.
    pub fn link(&mut self, page: usize, area: Area, link: Link, target: &Mark) {
        let number = self.pages[page].links.len();
        self.tree.own_link(link.owner, page, number);
        let destination = Destination::Xyz {
            page: target.page + 1,
            left: None,
            top: Some(target.top),
            zoom: None,
        };
        let mut annotation = LinkAnnotation::new(
            rectangle(area),
            Actions::Goto(destination),
            Some(BorderArray::Solid([0.0; 3])),
            Some(ColorArray::Transparent),
            None,
        );
        annotation.highlighting = HighlightingMode::None;
        let sheet = &mut self.pages[page];
        sheet.links.push(link);
        sheet.ops.push(Op::LinkAnnotation { link: annotation });
    }
}

/// The name under which pages ask for a font.
pub fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face.name().replace('-', "")))
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(y) }
}

fn rectangle(area: Area) -> Rect {
    Rect::from_xywh(Pt(area.x), Pt(area.y), Pt(area.width), Pt(area.height))
}

fn color(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb::new(part(red), part(green), part(blue), None))
}
