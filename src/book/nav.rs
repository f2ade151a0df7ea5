//! The way through a book: its contents, and the places that reading systems
//! know of every book. Start at [`nav`].

use super::page::bare;
use super::xml::Xml;
use super::{Book, Chapter, Role, file};

/// The page of contents.
pub(super) fn nav(book: &Book) -> String {
    let words = &book.words;
    let mut xml = Xml::page(book.language, &words.contents, Some("book.css"));
    xml.open(
        "nav",
        &[("epub:type", "toc"), ("role", "doc-toc"), ("id", "toc"), ("aria-labelledby", "title")],
    );
    xml.line().element("h1", &[("id", "title")], &words.contents).line();
    let listed = book.chapters.iter().filter(|one| one.role != Role::TitlePage);
    contents(&mut xml, &listed.collect::<Vec<_>>());
    xml.close().line();
    xml.open(
        "nav",
        &[
            ("epub:type", "landmarks"),
            ("aria-label", words.landmarks.as_str()),
            ("hidden", "hidden"),
        ],
    );
    xml.line().open("ol", &[]).line();
    let mut place = |kind: &str, href: &str, label: &str| {
        xml.open("li", &[]).element("a", &[("epub:type", kind), ("href", href)], label);
        xml.close().line();
    };
    place("cover", "cover.xhtml", &words.cover);
    place("toc", "nav.xhtml#toc", &words.contents);
    if let Some(first) = book.chapters.iter().find(|one| one.role != Role::TitlePage) {
        place("bodymatter", &file(&first.name), &words.start);
    }
    xml.finish()
}

/// The chapters as lists within lists.
fn contents(xml: &mut Xml, chapters: &[&Chapter]) {
    xml.open("ol", &[]).line();
    let mut rest = chapters;
    while let [first, below @ ..] = rest {
        let deeper = below.iter().take_while(|one| one.depth > first.depth).count();
        let (inside, after) = below.split_at(deeper);
        xml.open("li", &[]).open("a", &[("href", &file(&first.name))]);
        for (place, piece) in first.label.iter().enumerate() {
            if place > 0 {
                xml.text(" ");
            }
            bare(xml, piece);
        }
        xml.close();
        if !inside.is_empty() {
            xml.line();
            contents(xml, inside);
        }
        xml.close().line();
        rest = after;
    }
    xml.close().line();
}
