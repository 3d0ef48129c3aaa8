//! The colours of the parts of a bar, the same in HTML and Word.

/// Dark fills with white words on them, told apart without colour vision, in stacking order.
const FILLS: [&str; 6] = [
    "#2b6cb0", "#c4661f", "#2f855a", "#7b4fa3", "#8c5a2b", "#5a6772",
];

/// The fill of a part; more parts than fills start again.
pub fn fill(part: usize) -> &'static str {
    FILLS[part % FILLS.len()]
}
