//! Lists for crawlers and for programs that keep a copy: sitemaps
//! (sitemaps.org) with the words of ResourceSync (ANSI/NISO Z39.99). Each entry
//! is one line. Start at [`Listing`].

use std::fmt::Write as _;

use jiff::Timestamp;

use super::feed::{escaped, instant};

/// What a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// It says where the lists of a site begin.
    Description,
    /// It says what lists there are of a set of resources.
    Capabilities,
    /// It lists resources.
    Resources,
    /// It lists changes of resources, the oldest first.
    Changes,
}

/// What happened to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It came to be.
    Created,
    /// It became another.
    Updated,
    /// It is gone.
    Deleted,
}

/// A list.
#[derive(Debug)]
pub struct Listing<'a> {
    /// What it is for.
    pub capability: Capability,
    /// Whether it lists lists.
    pub index: bool,
    /// Since when, or as of when, it is right.
    pub time: Timestamp,
    /// The list above it: its index, or what says that it is there.
    pub above: Option<(&'static str, &'a str)>,
}

/// A line of a list.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// Its absolute address.
    pub address: String,
    /// When it was changed last, where that is known.
    pub modified: Option<Timestamp>,
    /// What happened to it, and when.
    pub change: Option<(Change, Timestamp)>,
    /// Of a list: what it is for.
    pub capability: Option<Capability>,
    /// Its size.
    pub length: Option<u64>,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: Option<String>,
    /// Other forms of it: type and address.
    pub alternate: Vec<(&'static str, String)>,
}

impl Capability {
    const fn keyword(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Capabilities => "capabilitylist",
            Self::Resources => "resourcelist",
            Self::Changes => "changelist",
        }
    }
}

impl Change {
    const fn keyword(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
        }
    }
}

impl Listing<'_> {
    /// The list with its lines.
    #[must_use]
    pub fn xml(&self, lines: &[Listed]) -> Vec<u8> {
        let (root, element) = match self.index {
            true => ("sitemapindex", "sitemap"),
            false => ("urlset", "url"),
        };
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:rs=\"http://www.openarchives.org/rs/terms/\">\n"
        );
        if let Some((rel, href)) = self.above {
            let _ = writeln!(xml, "<rs:ln rel=\"{rel}\" href=\"{}\"/>", escaped(href));
        }
        let time = instant(self.time);
        let time = match self.capability {
            Capability::Resources => format!(" at=\"{time}\""),
            Capability::Changes => format!(" from=\"{time}\""),
            _ => String::new(),
        };
        let _ = writeln!(xml, "<rs:md capability=\"{}\"{time}/>", self.capability.keyword());
        for line in lines {
            line.add_to(&mut xml, element);
        }
        let _ = writeln!(xml, "</{root}>");
        xml.into_bytes()
    }
}

impl Listed {
    /// Something at an address.
    #[must_use]
    pub fn at(address: String) -> Self {
        Self { address, ..Self::default() }
    }

    fn add_to(&self, xml: &mut String, element: &str) {
        let _ = write!(xml, "<{element}><loc>{}</loc>", escaped(&self.address));
        if let Some(at) = self.modified {
            let _ = write!(xml, "<lastmod>{}</lastmod>", instant(at));
        }
        let mut facts = String::new();
        if let Some((change, at)) = self.change {
            let (change, at) = (change.keyword(), instant(at));
            let _ = write!(facts, " change=\"{change}\" datetime=\"{at}\"");
        }
        if let Some(capability) = self.capability {
            let _ = write!(facts, " capability=\"{}\"", capability.keyword());
        }
        if let Some(digest) = &self.digest {
            let _ = write!(facts, " hash=\"sha-256:{digest}\"");
        }
        if let Some(length) = self.length {
            let _ = write!(facts, " length=\"{length}\"");
        }
        if !facts.is_empty() {
            let _ = write!(xml, "<rs:md{facts}/>");
        }
        for (media_type, href) in &self.alternate {
            let href = escaped(href);
            let _ = write!(xml, "<rs:ln rel=\"alternate\" type=\"{media_type}\" href=\"{href}\"/>");
        }
        let _ = writeln!(xml, "</{element}>");
    }
}
