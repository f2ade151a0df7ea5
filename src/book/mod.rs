//! Books in the format of EPUB 3.3: pages that flow, their order, and what
//! reading systems are told of them. Whatever words come in, what comes out is
//! well-formed. A book is a function of a [`Book`]; the same one makes the same
//! bytes. Start at [`Book::write`].

mod cover;
mod nav;
mod package;
mod page;
mod wrap;
mod xml;

use std::collections::BTreeSet;
use std::io::{Seek, Write};

use jiff::Timestamp;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::i18n::{Language, Tag};
use crate::model::Colours;

/// The media type of a book.
pub const MEDIA_TYPE: &str = "application/epub+zip";

/// How its pages look: as the reader has set it, with little of our own.
const STYLE: &str = include_str!("book.css");

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
<rootfiles>\n\
<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n\
</rootfiles>\n\
</container>\n";

/// A book in one language.
#[derive(Clone, Debug)]
pub struct Book {
    /// Its language: that of everything around its texts.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// A name that it has for good (URN).
    pub identifier: String,
    /// Where the same stands on the web.
    pub source: String,
    /// Who wrote or said what is in it, where that can be told of it as a whole.
    pub creators: Vec<String>,
    /// Who publishes it.
    pub publisher: String,
    /// When it was made.
    pub modified: Timestamp,
    /// Who has examined it and vouches that everybody can read it.
    pub certifier: Option<String>,
    /// What is on its cover.
    pub cover: Cover,
    /// The words that every book needs.
    pub words: Words,
    /// What is in it, in order; at least one.
    pub chapters: Vec<Chapter>,
}

/// The words that every book needs, in its language.
#[derive(Clone, Debug)]
pub struct Words {
    /// "Contents".
    pub contents: String,
    /// "Cover".
    pub cover: String,
    /// "Parts of the book".
    pub landmarks: String,
    /// "Beginning of the text".
    pub start: String,
    /// What somebody who cannot see or hear has to know.
    pub accessibility: String,
}

/// What is on a cover.
#[derive(Clone, Debug)]
pub struct Cover {
    /// Its two colours.
    pub colours: Colours,
    /// What stands above the title.
    pub above: String,
    /// The symbol above the title, where there is one.
    pub symbol: Option<String>,
    /// The title, and its language.
    pub title: (String, Tag),
    /// What stands below the title.
    pub below: Vec<String>,
    /// What stands at the foot.
    pub foot: Vec<String>,
}

/// A chapter: a page of the book.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The name of its file: small letters, digits, dots and hyphens.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// How deep it stands in the contents.
    pub depth: usize,
    /// What stands above its heading.
    pub above: Vec<Piece>,
    /// Its heading.
    pub heading: Piece,
    /// What the contents call it.
    pub label: Vec<Piece>,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// What a chapter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The title page.
    TitlePage,
    /// A list that leads to others.
    Part,
    /// Anything else of its inside.
    Chapter,
    /// What is to be known of the book itself.
    Colophon,
}

/// Some words on a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Their language, where it is not that of the book.
    pub tag: Option<Tag>,
    /// Whether they run from left to right in any language: symbols, addresses.
    pub is_ltr: bool,
    /// Where they lead.
    pub to: Option<To>,
}

/// Where some words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// To a chapter of the book, by its name.
    Chapter(String),
    /// To an address outside it.
    Web(String),
}

/// Something in a chapter.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading below the chapter's.
    Heading(String),
    /// A paragraph.
    Line(Vec<Piece>),
    /// Something that must not be overlooked.
    Notice(String),
    /// What is known, by what it is.
    Facts(Vec<(String, Vec<Vec<Piece>>)>),
    /// Entries of one or more lines.
    List(Vec<Vec<Vec<Piece>>>),
    /// A long text, as XHTML made of it.
    Text(Tag, String),
}

impl To {
    /// The address, as the pages of the book write it.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Chapter(name) => file(name),
            Self::Web(address) => address.clone(),
        }
    }
}

impl Piece {
    /// Words in the book's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A symbol, an address or the like.
    pub fn ltr(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_ltr: true, ..Self::default() }
    }

    /// The same words, leading somewhere.
    #[must_use]
    pub fn to(self, to: Option<To>) -> Self {
        Self { to, ..self }
    }
}

impl Book {
    /// Writes it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write<W: Write + Seek>(&self, out: W) -> Result<W, ZipError> {
        let mut zip = ZipWriter::new(out);
        let options = SimpleFileOptions::default()
            .last_modified_time(stamp(self.modified))
            .unix_permissions(0o644);
        let stored = options.compression_method(CompressionMethod::Stored);
        zip.start_file("mimetype", stored)?;
        zip.write_all(MEDIA_TYPE.as_bytes())?;
        let packed = options.compression_method(CompressionMethod::Deflated);
        let mut add = |name: &str, text: &str| -> Result<(), ZipError> {
            zip.start_file(name, packed)?;
            Ok(zip.write_all(text.as_bytes())?)
        };
        add("META-INF/container.xml", CONTAINER)?;
        add("EPUB/package.opf", &package::package(self))?;
        add("EPUB/nav.xhtml", &nav::nav(self))?;
        add("EPUB/cover.xhtml", &page::cover(self))?;
        add("EPUB/cover.svg", &cover::svg(self))?;
        add("EPUB/book.css", STYLE)?;
        for chapter in &self.chapters {
            add(&format!("EPUB/{}", file(&chapter.name)), &page::chapter(self, chapter))?;
        }
        zip.finish()
    }

    /// The languages that something in it is in, its own first.
    fn languages(&self) -> Vec<Tag> {
        let own = Tag::from(self.language);
        let texts = self.chapters.iter().flat_map(|chapter| &chapter.blocks);
        let others: BTreeSet<&Tag> = texts
            .filter_map(|block| match block {
                Block::Text(tag, _) if *tag != own => Some(tag),
                _ => None,
            })
            .collect();
        let others: Vec<Tag> = others.into_iter().cloned().collect();
        [vec![own], others].concat()
    }
}

/// A moment as ZIP writes it, which knows the years from 1980 to 2107 only.
fn stamp(at: Timestamp) -> zip::DateTime {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let small = |part: i8| u8::try_from(part).unwrap_or_default();
    let year = u16::try_from(at.year()).unwrap_or_default();
    let (month, day) = (small(at.month()), small(at.day()));
    let (hour, minute, second) = (small(at.hour()), small(at.minute()), small(at.second()));
    let stamp = zip::DateTime::from_date_and_time(year, month, day, hour, minute, second);
    stamp.unwrap_or_default()
}

/// The file of a chapter.
fn file(name: &str) -> String {
    format!("{name}.xhtml")
}
