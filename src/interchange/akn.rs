//! Akoma Ntoso (OASIS LegalDocML 3.0), with the names that the United Nations
//! gives its documents in it (AKN4UN): a text, what it is, and where it stands.
//! Start at [`LegalText`].

use std::fmt::Write as _;

use jiff::civil::Date;

use super::feed::escaped;
use crate::i18n::{Language, Tag};

/// The type of such files.
pub const MEDIA_TYPE: &str = "application/akn+xml";

/// What kind of document a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalKind {
    /// A statement.
    Statement,
    /// Any other document.
    Document,
}

/// Someone or something that a text refers to.
#[derive(Clone, Debug)]
pub struct Party {
    /// A name for it among the others.
    pub id: String,
    /// Whether it is a person.
    pub person: bool,
    /// What it is called.
    pub name: String,
}

/// A text as a document of Akoma Ntoso.
#[derive(Debug)]
pub struct LegalText<'a> {
    /// What it is.
    pub kind: LegalKind,
    /// What kind of that, as a keyword.
    pub subtype: &'a str,
    /// The body before which it is, as a keyword.
    pub actor: &'a str,
    /// What names it among those of one body and day: letters, digits, hyphens
    /// and full stops.
    pub number: &'a str,
    /// Its day.
    pub date: Date,
    /// When this text of it was published.
    pub published: Date,
    /// The language of the text.
    pub tag: &'a Tag,
    /// Its permanent address, and the symbols that it is known by.
    pub address: &'a str,
    /// The symbols that it is known by.
    pub symbols: &'a [String],
    /// Who publishes it.
    pub publisher: &'a str,
    /// Who wrote or said it.
    pub authors: &'a [Party],
    /// The lines on top of it, in words.
    pub preface: &'a [Line],
    /// What stands in its body.
    pub body: &'a str,
}

/// A line on top of a text.
#[derive(Clone, Debug)]
pub struct Line {
    /// What is in it.
    pub says: Says,
    /// In words.
    pub text: String,
    /// The language of the words.
    pub language: Language,
}

/// What is in a line on top of a text.
#[derive(Clone, Debug)]
pub enum Says {
    /// The session.
    Session,
    /// The symbol.
    Number,
    /// What kind of document.
    Kind,
    /// The title.
    Title,
    /// Who wrote or said it, by the name among its authors.
    Author(String),
    /// Its day.
    Day(Date),
    /// Something else.
    Other,
}

impl LegalText<'_> {
    /// The document.
    #[must_use]
    pub fn xml(&self) -> Vec<u8> {
        let element = match self.kind {
            LegalKind::Statement => "statement",
            LegalKind::Document => "doc",
        };
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.push_str("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n");
        let _ = writeln!(
            xml,
            "<{element} name=\"{}\" contains=\"originalVersion\">\n<meta>",
            escaped(self.subtype)
        );
        self.identification(&mut xml, element);
        self.references(&mut xml);
        xml.push_str("</meta>\n");
        self.preface(&mut xml);
        let _ = writeln!(xml, "<mainBody xml:lang=\"{}\">{}</mainBody>", self.tag, self.body);
        let _ = writeln!(xml, "</{element}>\n</akomaNtoso>");
        xml.into_bytes()
    }

    /// What it is as a work, as a text in a language and as a file (FRBR).
    fn identification(&self, xml: &mut String, element: &str) {
        let Self { subtype, actor, number, date, published, .. } = self;
        let work = format!("/akn/un/{element}/{subtype}/{actor}/{date}/{number}");
        let language = terminological(self.tag);
        let expression = format!("{work}/{language}@{published}");
        xml.push_str("<identification source=\"#publisher\">\n<FRBRWork>");
        named(xml, &format!("{work}/!main"), &work);
        let _ = write!(xml, "<FRBRalias value=\"{}\" name=\"address\"/>", escaped(self.address));
        for symbol in self.symbols {
            let _ = write!(xml, "<FRBRalias value=\"{}\" name=\"symbol\"/>", escaped(symbol));
        }
        let _ = write!(xml, "<FRBRdate date=\"{date}\" name=\"date\"/>");
        for author in self.authors {
            let _ = write!(xml, "<FRBRauthor href=\"#{}\" as=\"#author\"/>", escaped(&author.id));
        }
        if self.authors.is_empty() {
            xml.push_str("<FRBRauthor href=\"#publisher\" as=\"#editor\"/>");
        }
        xml.push_str("<FRBRcountry value=\"un\"/>");
        let _ = write!(xml, "<FRBRsubtype value=\"{}\"/>", escaped(subtype));
        let _ = write!(xml, "<FRBRnumber value=\"{}\"/>", escaped(number));
        xml.push_str("</FRBRWork>\n<FRBRExpression>");
        named(xml, &format!("{expression}/!main"), &expression);
        let _ = write!(xml, "<FRBRdate date=\"{published}\" name=\"published\"/>");
        xml.push_str("<FRBRauthor href=\"#publisher\" as=\"#editor\"/>");
        let _ = writeln!(xml, "<FRBRlanguage language=\"{language}\"/></FRBRExpression>");
        xml.push_str("<FRBRManifestation>");
        named(xml, &format!("{expression}/!main.akn"), &format!("{expression}.akn"));
        let _ = write!(xml, "<FRBRdate date=\"{published}\" name=\"published\"/>");
        xml.push_str("<FRBRauthor href=\"#publisher\" as=\"#editor\"/>");
        let _ = writeln!(xml, "<FRBRformat value=\"{MEDIA_TYPE}\"/></FRBRManifestation>");
        xml.push_str("</identification>\n");
    }

    fn references(&self, xml: &mut String) {
        xml.push_str("<references source=\"#publisher\">\n");
        let mut line = |element: &str, id: &str, what: &str, name: &str| {
            let (id, name) = (escaped(id), escaped(name));
            let _ = writeln!(
                xml,
                "<{element} eId=\"{id}\" href=\"/akn/ontology/{what}/un/{id}\" showAs=\"{name}\"/>"
            );
        };
        line("TLCOrganization", "publisher", "organization", self.publisher);
        for author in self.authors {
            let (element, what) = match author.person {
                true => ("TLCPerson", "person"),
                false => ("TLCOrganization", "organization"),
            };
            line(element, &author.id, what, &author.name);
        }
        line("TLCRole", "author", "role", "Author");
        line("TLCRole", "editor", "role", "Editor");
        xml.push_str("</references>\n");
    }

    fn preface(&self, xml: &mut String) {
        xml.push_str("<preface>\n");
        for line in self.preface {
            let (open, close) = match &line.says {
                Says::Session => ("<session>".to_owned(), "</session>"),
                Says::Number => ("<docNumber>".to_owned(), "</docNumber>"),
                Says::Kind => ("<docType>".to_owned(), "</docType>"),
                Says::Title => ("<docTitle>".to_owned(), "</docTitle>"),
                Says::Author(id) => {
                    (format!("<docProponent refersTo=\"#{}\">", escaped(id)), "</docProponent>")
                }
                Says::Day(date) => (format!("<docDate date=\"{date}\">"), "</docDate>"),
                Says::Other => (String::new(), ""),
            };
            // Marks of direction are for screens.
            let text =
                escaped(&line.text).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
            let _ = writeln!(xml, "<p xml:lang=\"{}\">{open}{text}{close}</p>", line.language);
        }
        xml.push_str("</preface>\n");
    }
}

fn named(xml: &mut String, this: &str, uri: &str) {
    let (this, uri) = (escaped(this), escaped(uri));
    let _ = write!(xml, "<FRBRthis value=\"{this}\"/><FRBRuri value=\"{uri}\"/>");
}

/// A language as names of documents have it: of the six by its letters of ISO
/// 639-2, of any other by those that it is known by here.
fn terminological(tag: &Tag) -> &str {
    match tag.official() {
        Some(Language::Ar) => "ara",
        Some(Language::Zh) => "zho",
        Some(Language::En) => "eng",
        Some(Language::Fr) => "fra",
        Some(Language::Ru) => "rus",
        Some(Language::Es) => "spa",
        None => tag.as_str(),
    }
}
