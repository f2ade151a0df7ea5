//! The package document: what a book is, what is in it, in which order, and for
//! whom it can be read (EPUB 3.3, EPUB Accessibility 1.1). Start at [`package`].

use super::xml::Xml;
use super::{Book, file};

/// What whoever examined a book vouches for. Nobody else may claim it: the
/// specification wants the name of the party beside it.
const CONFORMS: &str = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

/// What helps readers in every book, by its structure.
const FEATURES: [&str; 7] = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "alternativeText",
    "displayTransformability",
    "ARIA",
    "unlocked",
];

const XHTML: &str = "application/xhtml+xml";

/// The package document.
pub(super) fn package(book: &Book) -> String {
    let (lang, dir) = (book.language.code(), book.language.dir());
    let mut xml = Xml::file();
    xml.open(
        "package",
        &[
            ("xmlns", "http://www.idpf.org/2007/opf"),
            ("version", "3.0"),
            ("unique-identifier", "id"),
            ("xml:lang", lang),
            ("dir", dir),
        ],
    );
    xml.line();
    metadata(&mut xml, book);
    xml.open("manifest", &[]).line();
    item(&mut xml, "nav", "nav.xhtml", XHTML, Some("nav"));
    item(&mut xml, "cover", "cover.xhtml", XHTML, None);
    item(&mut xml, "cover-image", "cover.svg", "image/svg+xml", Some("cover-image"));
    item(&mut xml, "style", "book.css", "text/css", None);
    for chapter in &book.chapters {
        item(&mut xml, &id(&chapter.name), &file(&chapter.name), XHTML, None);
    }
    xml.close().line().open("spine", &[("page-progression-direction", dir)]).line();
    let mut next = |id: &str| {
        xml.empty("itemref", &[("idref", id)]).line();
    };
    next("cover");
    let (front, rest) = book.chapters.split_at(1.min(book.chapters.len()));
    front.iter().for_each(|chapter| next(&id(&chapter.name)));
    next("nav");
    rest.iter().for_each(|chapter| next(&id(&chapter.name)));
    xml.finish()
}

/// A name that is none of those above.
fn id(name: &str) -> String {
    format!("c-{name}")
}

fn item(xml: &mut Xml, id: &str, href: &str, kind: &str, properties: Option<&str>) {
    let item = [("id", id), ("href", href), ("media-type", kind)];
    let properties = properties.map(|properties| ("properties", properties));
    xml.empty("item", &item.into_iter().chain(properties).collect::<Vec<_>>()).line();
}

fn metadata(xml: &mut Xml, book: &Book) {
    xml.open("metadata", &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]).line();
    xml.element("dc:identifier", &[("id", "id")], &book.identifier).line();
    xml.element("dc:title", &[], &book.title).line();
    for tag in book.languages() {
        xml.element("dc:language", &[], tag.as_str()).line();
    }
    for creator in &book.creators {
        xml.element("dc:creator", &[], creator).line();
    }
    xml.element("dc:publisher", &[], &book.publisher).line();
    xml.element("dc:description", &[], &book.description).line();
    xml.element("dc:source", &[], &book.source).line();
    let modified = book.modified.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut meta = |property: &str, value: &str| {
        xml.element("meta", &[("property", property)], value).line();
    };
    meta("dcterms:modified", &modified);
    meta("rendition:layout", "reflowable");
    meta("schema:accessMode", "textual");
    meta("schema:accessModeSufficient", "textual");
    FEATURES.iter().for_each(|feature| meta("schema:accessibilityFeature", feature));
    meta("schema:accessibilityHazard", "none");
    meta("schema:accessibilitySummary", &book.words.accessibility);
    if let Some(certifier) = &book.certifier {
        xml.element("meta", &[("property", "dcterms:conformsTo"), ("id", "conformance")], CONFORMS);
        xml.line();
        let by = [("property", "a11y:certifiedBy"), ("refines", "#conformance")];
        xml.element("meta", &by, certifier).line();
    }
    xml.close().line();
}
