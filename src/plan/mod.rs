//! From the model to page jobs: the only room that knows both the model and
//! the views. Start at [`session()`], which plans every page inside a session
//! in six languages; the pages around sessions are planned by the link room
//! with the same parts.

mod about;
pub mod addresses;
pub mod api;
pub mod app;
pub mod ask;
pub mod calendar;
pub mod card;
pub mod cite;
pub mod colours;
pub mod destination;
pub mod feed;
pub mod follow;
pub mod frame;
pub mod paging;
mod posters;
pub mod route;
pub mod rows;
mod session;
mod slips;
mod stick;
pub mod sync;
mod tickets;
pub mod view;
pub mod voice;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::{Language, Tag};

pub use posters::{PosterOrder, drawn, posters};
pub use route::{Route, Tails};
pub use session::{
    Around, BookOf, BookletOf, Cause, Causes, Imprint, Known, NoBook, Part, Planned, Subjects,
    book, booklet, cards, session,
};
pub use slips::slips;
pub use stick::{Carried, stick, stick_check};
pub use tickets::{TicketOf, tickets};

/// A page to render: everything that its bytes depend on, but for the theme.
#[derive(Debug)]
pub struct PageJob {
    /// Its address.
    pub route: Route,
    /// The page template, without extension.
    pub template: &'static str,
    /// The page's language.
    pub language: Language,
    /// What stands around the content.
    pub chrome: view::Chrome,
    /// The content.
    pub view: view::View,
    /// The long text on it, rendered only when the page is.
    pub prose: Option<Prose>,
    /// A text beside that.
    pub beside: Option<Prose>,
    /// What it is made from, where pages of its kind are kept by that.
    pub cause: Option<Cause>,
}

/// A Markdown text on a page.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The Markdown.
    pub markdown: Arc<str>,
    /// Its language.
    pub tag: Tag,
    /// Where those of its links lead that refer to something of the site.
    pub links: Links,
}

/// Addresses by what texts write for them; empty where nothing public is meant.
pub type Links = Arc<BTreeMap<String, String>>;

/// A file that is made from the model, but no page.
#[derive(Debug)]
pub struct BytesJob {
    /// Its address.
    pub route: Route,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What it is made from, where files of its kind are kept by that.
    pub cause: Option<Cause>,
}

/// A file that is made, or the address of one that stands as it is.
#[derive(Debug)]
pub enum Made {
    /// A file to write.
    New(BytesJob),
    /// One that stands.
    Standing(Route),
}

/// A file that is published as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileJob {
    /// Its address.
    pub route: Route,
    /// Where its bytes are, relative to the site's folder.
    pub source: String,
}
