//! The pages of a book: one for each chapter. Start at [`chapter`].

use super::xml::{Xml, in_language};
use super::{Block, Book, Chapter, Piece, Role, To};

const STYLE: Option<&str> = Some("book.css");

/// The page of a chapter.
pub(super) fn chapter(book: &Book, chapter: &Chapter) -> String {
    let mut xml = Xml::page(book.language, &words(&chapter.label), STYLE);
    let labelled = ("aria-labelledby", "title");
    match chapter.role {
        Role::TitlePage => xml.open("section", &[("epub:type", "titlepage"), labelled]),
        Role::Part => section(&mut xml, "part", "doc-part"),
        Role::Chapter => section(&mut xml, "chapter", "doc-chapter"),
        Role::Colophon => section(&mut xml, "colophon", "doc-colophon"),
    };
    xml.line();
    if !chapter.above.is_empty() {
        xml.open("p", &[("class", "above")]);
        pieces(&mut xml, &chapter.above);
        xml.close().line();
    }
    let heading = &chapter.heading;
    xml.open("h1", &[("id", "title")]);
    piece(&mut xml, heading);
    xml.close().line();
    chapter.blocks.iter().for_each(|one| block(&mut xml, one));
    xml.finish()
}

fn section<'x>(xml: &'x mut Xml, kind: &str, role: &str) -> &'x mut Xml {
    xml.open("section", &[("epub:type", kind), ("role", role), ("aria-labelledby", "title")])
}

/// The page that shows the cover.
pub(super) fn cover(book: &Book) -> String {
    let mut xml = Xml::page(book.language, &book.title, STYLE);
    xml.open("div", &[("class", "cover")]);
    let alt = super::cover::words(book);
    let image = [("src", "cover.svg"), ("epub:type", "cover"), ("role", "doc-cover")];
    xml.empty("img", &[&image[..], &[("alt", alt.as_str())]].concat());
    xml.finish()
}

fn block(xml: &mut Xml, block: &Block) {
    match block {
        Block::Heading(text) => {
            xml.element("h2", &[], text);
        }
        Block::Line(line) => {
            xml.open("p", &[]);
            pieces(xml, line);
            xml.close();
        }
        Block::Notice(text) => {
            xml.element("p", &[("class", "notice")], text);
        }
        Block::Facts(facts) => {
            xml.open("dl", &[]);
            for (label, value) in facts {
                xml.element("dt", &[], label);
                for line in value {
                    xml.open("dd", &[]);
                    pieces(xml, line);
                    xml.close();
                }
                xml.line();
            }
            xml.close();
        }
        Block::List(entries) => {
            xml.open("ul", &[("class", "entries")]).line();
            for entry in entries {
                xml.open("li", &[]);
                for (place, line) in entry.iter().enumerate() {
                    let class = if place == 0 { "entry" } else { "detail" };
                    xml.open("p", &[("class", class)]);
                    pieces(xml, line);
                    xml.close();
                }
                xml.close().line();
            }
            xml.close();
        }
        Block::Text(tag, made) => {
            let attributes = [&[("class", "text")][..], &in_language(tag)].concat();
            xml.open("div", &attributes).line().made(made).close();
        }
    }
    xml.line();
}

/// Pieces with spaces between them.
pub(super) fn pieces(xml: &mut Xml, pieces: &[Piece]) {
    for (place, one) in pieces.iter().enumerate() {
        if place > 0 {
            xml.text(" ");
        }
        piece(xml, one);
    }
}

fn piece(xml: &mut Xml, piece: &Piece) {
    let href = piece.to.as_ref().map(To::href);
    if let Some(href) = &href {
        xml.open("a", &[("href", href)]);
    }
    bare(xml, piece);
    if href.is_some() {
        xml.close();
    }
}

/// The words of a piece, wherever they lead.
pub(super) fn bare(xml: &mut Xml, piece: &Piece) {
    match &piece.tag {
        Some(tag) => xml.element("span", &in_language(tag), &piece.text),
        None if piece.is_ltr => xml.element("bdi", &[("dir", "ltr")], &piece.text),
        None => xml.text(&piece.text),
    };
}

/// Pieces as nothing but words.
pub(super) fn words(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ")
}
