//! From drawn pages to the bytes of the file.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, ParsedFont, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};
use sha2::{Digest, Sha256};

use crate::documents::render::pdf::canvas::{Canvas, Page, font_id};
use crate::documents::render::pdf::metadata::{Properties, text};
use crate::documents::render::pdf::tags::TaggedPage;
use crate::documents::render::pdf::{RenderError, color_profile, outline, tags};

/// The mark of a font with fewer characters than its name promises.
const SUBSET_TAG: &str = "BESTEK";
/// Annotation flag: also on paper.
const PRINT: i64 = 4;

/// Puts the file together.
pub fn write(mut canvas: Canvas, properties: &Properties) -> Result<Vec<u8>, RenderError> {
    let mut file = pages(&mut canvas)?;
    "1.7".clone_into(&mut file.version);
    let tagged = tagged_pages(&mut file, &canvas.pages)?;
    let structure = tags::write(&mut file, &canvas.tree, &tagged)?;
    let outline = outline::write(&mut file, &canvas.marks, &tagged, &structure);
    let metadata = metadata_stream(&mut file, properties);
    let intent = output_intent(&mut file);
    let info = file.add_object(properties.info());
    let old_info = file.trailer.get(b"Info")?.as_reference()?;
    file.objects.remove(&old_info);
    file.trailer.set("Info", info);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(properties.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", structure.root);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    identify(&mut file);
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Lets printpdf write the pages with the fonts that they use.
fn pages(canvas: &mut Canvas) -> Result<Document, RenderError> {
    let mut document = PdfDocument::new("");
    for (face, used) in &canvas.used {
        let bytes = canvas.fonts.subset(*face, used)?;
        let mut font =
            ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(RenderError::Font {
                name: face.name(),
                problem: "the smaller font cannot be read".to_owned(),
            })?;
        font.font_name = Some(format!("{SUBSET_TAG}+{}", face.name()));
        document
            .resources
            .fonts
            .map
            .insert(font_id(*face), PdfFont::new(font));
    }
    let sheets = canvas
        .pages
        .iter_mut()
        .map(|page| PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut page.ops)))
        .collect();
    document.with_pages(sheets);
    Ok(document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new()))
}

/// Completes the links that printpdf wrote, and lists what the structure needs of each page.
fn tagged_pages(file: &mut Document, pages: &[Page]) -> Result<Vec<TaggedPage>, RenderError> {
    let ids: Vec<ObjectId> = file.page_iter().collect();
    let mut tagged = Vec::new();
    for (id, page) in ids.into_iter().zip(pages) {
        let dictionary = file.get_dictionary_mut(id)?;
        let annotations = dictionary
            .remove(b"Annots")
            .map_or(Ok(Vec::new()), |annotations| {
                annotations.as_array().cloned()
            })?;
        let mut links = Vec::new();
        for (annotation, link) in annotations.iter().zip(&page.links) {
            let mut annotation = annotation.as_dict()?.clone();
            annotation.set("F", PRINT);
            annotation.set("Contents", text(&link.description));
            annotation.remove(b"C");
            links.push((file.add_object(annotation), link.owner));
        }
        if !links.is_empty() {
            let references: Vec<Object> = links.iter().map(|(id, _)| (*id).into()).collect();
            file.get_dictionary_mut(id)?.set("Annots", references);
        }
        tagged.push(TaggedPage {
            id,
            owners: page.owners.clone(),
            links,
        });
    }
    Ok(tagged)
}

fn metadata_stream(file: &mut Document, properties: &Properties) -> ObjectId {
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let stream = Stream::new(dictionary, properties.xmp().into_bytes()).with_compression(false);
    file.add_object(stream)
}

fn output_intent(file: &mut Document) -> ObjectId {
    let profile = Stream::new(dictionary! { "N" => 3 }, color_profile::srgb());
    let profile = file.add_object(profile);
    file.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// Names the file after what is in it, so that the same document gives the same bytes.
fn identify(file: &mut Document) {
    let mut hash = Sha256::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let name = hash.finalize()[..16].to_vec();
    let name = Object::String(name, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![name.clone(), name]);
}
