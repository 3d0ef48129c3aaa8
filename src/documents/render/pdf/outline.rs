//! The outline beside the pages: the headings as a tree.

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::documents::render::pdf::canvas::Mark;
use crate::documents::render::pdf::metadata::text;
use crate::documents::render::pdf::tags::{TaggedPage, Written};

/// Writes the outline; nothing when there are no headings.
pub fn write(
    file: &mut Document,
    marks: &[Mark],
    pages: &[TaggedPage],
    written: &Written,
) -> Option<ObjectId> {
    if marks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(marks);
    for (index, mark) in marks.iter().enumerate() {
        let siblings = children(&parents, parents[index]);
        let own = children(&parents, Some(index));
        let mut item = dictionary! {
            "Title" => text(&mark.label),
            "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => vec![
                pages[mark.page].id.into(),
                "XYZ".into(),
                Object::Null,
                Object::Real(mark.top),
                Object::Null,
            ],
            "SE" => written.id(mark.node),
        };
        let place = siblings.iter().position(|sibling| *sibling == index);
        if let Some(place) = place {
            if let Some(previous) = place.checked_sub(1) {
                item.set("Prev", ids[siblings[previous]]);
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", ids[*next]);
            }
        }
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            // Negative: shown closed.
            item.set("Count", -count(&own));
        }
        file.set_object(ids[index], item);
    }
    let top = children(&parents, None);
    let mut outline = dictionary! { "Type" => "Outlines", "Count" => count(&top) };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outline.set("First", ids[*first]);
        outline.set("Last", ids[*last]);
    }
    file.set_object(root, outline);
    Some(root)
}

/// For each mark the nearest one before it of a higher level.
fn parents(marks: &[Mark]) -> Vec<Option<usize>> {
    marks
        .iter()
        .enumerate()
        .map(|(index, mark)| {
            (0..index)
                .rev()
                .find(|before| marks[*before].level < mark.level)
        })
        .collect()
}

fn children(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    (0..parents.len())
        .filter(|index| parents[*index] == parent)
        .collect()
}

fn count(items: &[usize]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}
