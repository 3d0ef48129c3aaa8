//! The structure of the document, for those who listen to it, and its form in the file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::documents::render::pdf::metadata::text;

/// A place in the [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(usize);

/// What hangs under a node.
#[derive(Debug, Clone, Copy)]
enum Kid {
    Node(NodeId),
    Content { page: usize, number: usize },
    Link { page: usize, number: usize },
}

/// What only some nodes have.
#[derive(Debug, Clone, PartialEq)]
pub enum Attribute {
    /// A header of the column under it.
    ColumnHeader,
    /// A header of its row.
    RowHeader,
    /// A list with bullets.
    Bullets,
    /// A picture: what to say instead, and where it is (left, bottom, right, top).
    Picture {
        /// What to say instead.
        alternative: String,
        /// Left, bottom, right, top.
        bounds: [f32; 4],
    },
}

#[derive(Debug)]
struct Node {
    role: &'static str,
    parent: Option<NodeId>,
    kids: Vec<Kid>,
    attribute: Option<Attribute>,
}

/// The structure of the document.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Only the document itself.
    pub fn new() -> Self {
        let root = Node {
            role: "Document",
            parent: None,
            kids: Vec::new(),
            attribute: None,
        };
        Self { nodes: vec![root] }
    }

    /// The document itself.
    pub fn root() -> NodeId {
        NodeId(0)
    }

    /// Adds the next part of `parent`; `role` is a standard structure type.
    pub fn add(&mut self, parent: NodeId, role: &'static str) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            attribute: None,
        });
        self.nodes[parent.0].kids.push(Kid::Node(id));
        id
    }

    /// Its structure type.
    pub fn role(&self, node: NodeId) -> &'static str {
        self.nodes[node.0].role
    }

    /// Says more about a node.
    pub fn describe(&mut self, node: NodeId, attribute: Attribute) {
        self.nodes[node.0].attribute = Some(attribute);
    }

    /// Notes that numbered content of a page belongs to a node.
    pub fn own_content(&mut self, node: NodeId, page: usize, number: usize) {
        self.nodes[node.0].kids.push(Kid::Content { page, number });
    }

    /// Notes that a link of a page belongs to a node.
    pub fn own_link(&mut self, node: NodeId, page: usize, number: usize) {
        self.nodes[node.0].kids.push(Kid::Link { page, number });
    }
}

/// What a page needs to be tied to the tree.
pub struct TaggedPage {
    /// The page in the file.
    pub id: ObjectId,
    /// The owner of each numbered content.
    pub owners: Vec<NodeId>,
    /// Each link with its owner.
    pub links: Vec<(ObjectId, NodeId)>,
}

/// Object numbers of the nodes in the file.
pub struct Written {
    ids: Vec<ObjectId>,
    /// The root of the structure, for the catalog.
    pub root: ObjectId,
}

impl Written {
    /// The object of a node.
    pub fn id(&self, node: NodeId) -> ObjectId {
        self.ids[node.0]
    }
}

/// Writes the tree and ties pages and links to it.
pub fn write(
    file: &mut Document,
    tree: &Tree,
    pages: &[TaggedPage],
) -> Result<Written, lopdf::Error> {
    let written = Written {
        ids: tree.nodes.iter().map(|_| file.new_object_id()).collect(),
        root: file.new_object_id(),
    };
    for (node, id) in tree.nodes.iter().zip(&written.ids) {
        let dictionary = element(node, &written, pages);
        file.set_object(*id, dictionary);
    }
    let (numbers, next) = parents(file, &written, pages)?;
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.set_object(
        written.root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => written.id(Tree::root()),
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        },
    );
    Ok(written)
}

fn element(node: &Node, written: &Written, pages: &[TaggedPage]) -> Dictionary {
    let mut element = dictionary! {
        "Type" => "StructElem",
        "S" => node.role,
        "P" => node.parent.map_or(written.root, |parent| written.id(parent)),
    };
    let kids: Vec<Object> = node
        .kids
        .iter()
        .map(|kid| kid_object(*kid, written, pages))
        .collect();
    if !kids.is_empty() {
        element.set("K", kids);
    }
    match &node.attribute {
        None => {}
        Some(Attribute::ColumnHeader) => element.set("A", table_attribute("Column")),
        Some(Attribute::RowHeader) => element.set("A", table_attribute("Row")),
        Some(Attribute::Bullets) => {
            element.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => "Disc" },
            );
        }
        Some(Attribute::Picture {
            alternative,
            bounds,
        }) => {
            let bounds: Vec<Object> = bounds.iter().map(|edge| Object::Real(*edge)).collect();
            element.set("Alt", text(alternative));
            element.set(
                "A",
                dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds },
            );
        }
    }
    element
}

fn table_attribute(scope: &'static str) -> Dictionary {
    dictionary! { "O" => "Table", "Scope" => scope }
}

fn kid_object(kid: Kid, written: &Written, pages: &[TaggedPage]) -> Object {
    match kid {
        Kid::Node(node) => written.id(node).into(),
        Kid::Content { page, number } => Object::Dictionary(dictionary! {
            "Type" => "MCR",
            "Pg" => pages[page].id,
            "MCID" => integer(number),
        }),
        Kid::Link { page, number } => Object::Dictionary(dictionary! {
            "Type" => "OBJR",
            "Pg" => pages[page].id,
            "Obj" => pages[page].links[number].0,
        }),
    }
}

/// The way back from page content and links to the tree: pages first, then links.
fn parents(
    file: &mut Document,
    written: &Written,
    pages: &[TaggedPage],
) -> Result<(Vec<Object>, i64), lopdf::Error> {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, page) in pages.iter().enumerate() {
        let owners: Vec<Object> = page
            .owners
            .iter()
            .map(|node| written.id(*node).into())
            .collect();
        let owners = file.add_object(Object::Array(owners));
        numbers.extend([integer(key).into(), owners.into()]);
        let dictionary = file.get_dictionary_mut(page.id)?;
        dictionary.set("StructParents", integer(key));
        dictionary.set("Tabs", "S");
    }
    let mut key = integer(pages.len());
    for (link, owner) in pages.iter().flat_map(|page| &page.links) {
        numbers.extend([key.into(), written.id(*owner).into()]);
        file.get_dictionary_mut(*link)?.set("StructParent", key);
        key += 1;
    }
    Ok((numbers, key))
}

fn integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
