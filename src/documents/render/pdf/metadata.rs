//! Title, author, moment and conformance, in the forms that the file wants them.

use jiff::Timestamp;
use lopdf::{Dictionary, Object, StringFormat, dictionary};

use crate::documents::model::Document;
use crate::documents::render::pdf::RenderError;

const PRODUCER: &str = "Bestek";

/// What the file says about itself.
pub struct Properties {
    /// Title and subtitle.
    pub title: String,
    author: String,
    /// The code of the language.
    pub language: &'static str,
    made_at: Timestamp,
}

impl Properties {
    /// Reads them from the document.
    pub fn of(document: &Document) -> Result<Self, RenderError> {
        let made_at = document.made_at.parse().map_err(|_| RenderError::Moment {
            text: document.made_at.clone(),
        })?;
        let parts = [document.title.trim(), document.subtitle.trim()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let title = parts.join(": ");
        Ok(Self {
            // A file without a title shows its name, which says less than whose it is.
            title: if title.is_empty() {
                PRODUCER.to_owned()
            } else {
                title
            },
            author: document.organisation.clone(),
            language: document.language.code(),
            made_at,
        })
    }

    /// The dictionary that older readers look at; it says the same as [`Self::xmp`].
    pub fn info(&self) -> Dictionary {
        let moment = self.made_at.strftime("D:%Y%m%d%H%M%SZ").to_string();
        let mut info = dictionary! {
            "Title" => text(&self.title),
            "Creator" => text(PRODUCER),
            "Producer" => text(PRODUCER),
            "CreationDate" => Object::string_literal(moment.as_str()),
            "ModDate" => Object::string_literal(moment.as_str()),
        };
        if !self.author.trim().is_empty() {
            info.set("Author", text(&self.author));
        }
        info
    }

    /// The XMP packet, with the claims of PDF/UA-1 and PDF/A-2a.
    pub fn xmp(&self) -> String {
        let moment = self.made_at.strftime("%Y-%m-%dT%H:%M:%SZ");
        let title = escaped(&self.title);
        let language = self.language;
        let author = if self.author.trim().is_empty() {
            String::new()
        } else {
            let author = escaped(&self.author);
            format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
        };
        format!(
            r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
{CLAIMS}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
            mark = '\u{feff}',
        )
    }
}

/// PDF/A-2a, PDF/UA-1 and the description of the latter's property that the former wants.
const CLAIMS: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;

/// A text as an object: UTF-16 with a byte order mark.
pub fn text(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    let bytes = units.flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A text as XML content; characters that XML cannot hold become spaces.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
