//! The essentials of PDF/UA-1 and PDF/A-2a that can be seen in the objects of a file.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

const DRAWING: [&str; 10] = ["Tj", "TJ", "'", "f", "f*", "S", "s", "B", "b", "Do"];

/// Everything that is wrong with a file; nothing for a good one.
pub fn findings(file: &Document) -> Vec<String> {
    let mut findings = Vec::new();
    catalog(file, &mut findings);
    fonts(file, &mut findings);
    let catalog = file.catalog().unwrap();
    let root = dictionary(file, catalog.get(b"StructTreeRoot").unwrap());
    let parents = parent_tree(file, root);
    for (number, page) in file.get_pages() {
        page_content(file, number, page, &parents, &mut findings);
        links(file, number, page, &parents, &mut findings);
    }
    let mut walk = Walk {
        file,
        level: 0,
        findings,
    };
    walk.element(root.get(b"K").unwrap(), "");
    walk.findings
}

fn catalog(file: &Document, findings: &mut Vec<String>) {
    let catalog = file.catalog().unwrap();
    let is_true = |dictionary: &[u8], key: &[u8]| {
        let dictionary = catalog.get(dictionary).and_then(Object::as_dict);
        dictionary
            .and_then(|found| found.get(key))
            .and_then(Object::as_bool)
            .unwrap_or(false)
    };
    if !is_true(b"MarkInfo", b"Marked") {
        findings.push("not marked".into());
    }
    if !is_true(b"ViewerPreferences", b"DisplayDocTitle") {
        findings.push("title not displayed".into());
    }
    if catalog.get(b"Lang").and_then(Object::as_str).is_err() {
        findings.push("no language".into());
    }
    if !catalog.has(b"OutputIntents") {
        findings.push("no output intent".into());
    }
    let info = file.trailer.get(b"Info").unwrap();
    if dictionary(file, info).has(b"GTS_PDFXVersion") {
        findings.push("claims PDF/X".into());
    }
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
    let xmp = String::from_utf8_lossy(&metadata.content).into_owned();
    for claim in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<dc:title>"] {
        if !xmp.contains(claim) {
            findings.push(format!("no {claim} in XMP"));
        }
    }
}

fn fonts(file: &Document, findings: &mut Vec<String>) {
    for page in file.get_pages().values() {
        for (name, font) in file.get_page_fonts(*page).unwrap() {
            let name = String::from_utf8_lossy(&name).into_owned();
            let base = font.get(b"BaseFont").unwrap().as_name().unwrap();
            if !font.has(b"ToUnicode") || base.get(6) != Some(&b'+') {
                findings.push(format!("font {name}"));
            }
        }
    }
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    file.dereference(object).unwrap().1.as_dict().unwrap()
}

fn array<'a>(file: &'a Document, object: &'a Object) -> &'a [Object] {
    file.dereference(object).unwrap().1.as_array().unwrap()
}

fn parent_tree<'a>(file: &'a Document, root: &'a Dictionary) -> BTreeMap<i64, &'a Object> {
    let tree = dictionary(file, root.get(b"ParentTree").unwrap());
    array(file, tree.get(b"Nums").unwrap())
        .chunks(2)
        .map(|pair| (pair[0].as_i64().unwrap(), &pair[1]))
        .collect()
}

fn page_content(
    file: &Document,
    number: u32,
    page: ObjectId,
    parents: &BTreeMap<i64, &Object>,
    findings: &mut Vec<String>,
) {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut open: Vec<bool> = Vec::new();
    let mut marked = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" => open.push(operation.operands[0].as_name().unwrap() == b"Artifact"),
            "BDC" => {
                let properties = operation.operands[1].as_dict().unwrap();
                marked.push(properties.get(b"MCID").unwrap().as_i64().unwrap());
                open.push(true);
            }
            "EMC" if open.pop().is_none() => findings.push(format!("page {number}: EMC")),
            drawing if DRAWING.contains(&drawing) && !open.contains(&true) => {
                findings.push(format!("page {number}: {drawing} is not tagged"));
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        findings.push(format!("page {number}: content stays open"));
    }
    let sheet = file.get_dictionary(page).unwrap();
    let key = sheet
        .get(b"StructParents")
        .and_then(Object::as_i64)
        .unwrap();
    let owners = array(file, parents[&key]).len();
    if owners != marked.len() || marked.iter().zip(0..).any(|(id, count)| *id != count) {
        findings.push(format!("page {number}: parent tree"));
    }
}

fn links(
    file: &Document,
    number: u32,
    page: ObjectId,
    parents: &BTreeMap<i64, &Object>,
    findings: &mut Vec<String>,
) {
    let sheet = file.get_dictionary(page).unwrap();
    let Ok(annotations) = sheet.get(b"Annots") else {
        return;
    };
    if sheet.get(b"Tabs").and_then(Object::as_name).ok() != Some(b"S") {
        findings.push(format!("page {number}: tab order"));
    }
    for annotation in array(file, annotations) {
        let annotation = dictionary(file, annotation);
        let parent = annotation.get(b"StructParent").and_then(Object::as_i64);
        let known = parent.is_ok_and(|key| parents.contains_key(&key));
        if !known || !annotation.has(b"Contents") || !annotation.has(b"F") {
            findings.push(format!("page {number}: link"));
        }
    }
}

struct Walk<'a> {
    file: &'a Document,
    level: u8,
    findings: Vec<String>,
}

impl Walk<'_> {
    fn element(&mut self, object: &Object, parent: &str) {
        let object = self.file.dereference(object).unwrap().1;
        if let Ok(kids) = object.as_array() {
            for kid in kids {
                self.element(kid, parent);
            }
            return;
        }
        let Ok(element) = object.as_dict() else {
            return;
        };
        let Ok(role) = element.get(b"S").and_then(Object::as_name) else {
            return;
        };
        let role = String::from_utf8_lossy(role).into_owned();
        self.check(element, &role, parent);
        if let Ok(kids) = element.get(b"K") {
            self.element(kids, &role);
        }
    }

    fn check(&mut self, element: &Dictionary, role: &str, parent: &str) {
        let attributes = element.get(b"A").and_then(Object::as_dict);
        let has = |key: &[u8]| attributes.as_ref().is_ok_and(|found| found.has(key));
        let right = match role {
            "H1" | "H2" | "H3" => {
                let level = role.as_bytes()[1] - b'0';
                let before = std::mem::replace(&mut self.level, level);
                level <= before + 1
            }
            "Figure" => element.has(b"Alt") && has(b"BBox"),
            "TH" => has(b"Scope") && parent == "TR",
            "TD" => parent == "TR",
            "TR" => parent == "THead" || parent == "TBody",
            "LI" => parent == "L",
            "Lbl" | "LBody" => parent == "LI",
            "TOCI" => parent == "TOC",
            _ => true,
        };
        if !right {
            self.findings.push(format!("{role} in {parent}"));
        }
    }
}
