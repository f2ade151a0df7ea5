//! What editors wrote for the whole site: settings, bodies, speakers, pages.
//! Start at [`SiteRecord`].

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::paper_records::TextRecord;
use crate::colour::Colour;
use crate::diagnostic::{At, Place};
use crate::i18n::{Language, Six, SixText};
use crate::model::{Danger, Id, ListPolicy, Official, PrintService, SpeakerKind, SupersededPolicy};

/// `content/site.toml` and `content/speakers.toml`.
#[derive(Clone, Debug)]
pub struct SiteRecord {
    /// Absolute address without a slash at its end.
    pub base_url: String,
    /// The site's name.
    pub name: SixText,
    /// One sentence about the site.
    pub description: SixText,
    /// The bodies, in the order they are shown.
    pub bodies: Vec<At<Id>>,
    /// `https:` or `mailto:` address of the secretariat.
    pub contact: String,
    /// A line on top of every page.
    pub notice: Option<SixText>,
    /// Address pattern with `{lang}` and `{symbol}`.
    pub official_documents: Option<String>,
    /// Whether phones save pages for when there is no connection.
    pub offline: bool,
    /// Whether sessions that are over can be had as books.
    pub books: bool,
    /// Who sees the speakers' list.
    pub speakers_list: ListPolicy,
    /// Whether texts that revisions replaced may be read.
    pub superseded: SupersededPolicy,
    /// Whether a document waits for all its languages.
    pub simultaneous_release: bool,
    /// What no build does before a person has confirmed it.
    pub confirm: ConfirmRecord,
    /// What in a file that is handed in is not taken.
    pub refuse: Vec<Danger>,
    /// How printed copies are asked for, where they can be.
    pub print: Option<PrintService>,
    /// All who may speak, admitted States first, then `speakers.toml`.
    pub speakers: Vec<SpeakerRecord>,
    /// Whether some of them could not be read.
    pub speakers_gap: bool,
    /// What documents and items are about.
    pub subjects: Vec<SubjectRecord>,
    /// Where bodies and sessions meet.
    pub places: Vec<PlaceRecord>,
}

/// Changes that no build makes before a person has confirmed them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConfirmRecord {
    /// More than so many addresses vanishing at once, without a recall or a
    /// withdrawal.
    pub vanishing: Option<u32>,
    /// More than so many becoming public at once.
    pub releases: Option<u32>,
    /// A build into a folder that holds no site yet.
    pub first: bool,
}

/// Someone who may speak.
#[derive(Clone, Debug)]
pub struct SpeakerRecord {
    /// Identifier: for admitted States their ISO 3166-1 alpha-3 code in lower case.
    pub id: At<Id>,
    /// What they are.
    pub kind: SpeakerKind,
    /// Short name.
    pub name: SixText,
    /// Formal name.
    pub formal: Option<SixText>,
    /// Names used up to and including a day, oldest first.
    pub former: Vec<(Date, SixText)>,
}

/// A subject of `content/subjects.toml`.
#[derive(Clone, Debug)]
pub struct SubjectRecord {
    /// Identifier.
    pub id: At<Id>,
    /// Its name.
    pub name: SixText,
    /// The subject that it is a part of.
    pub broader: Option<At<Id>>,
    /// The same subject in a public thesaurus.
    pub same_as: Option<String>,
}

/// A place of `content/places.toml`.
#[derive(Clone, Debug)]
pub struct PlaceRecord {
    /// Identifier.
    pub id: At<Id>,
    /// Its name.
    pub name: SixText,
}

/// `content/bodies/BODY.toml`.
#[derive(Clone, Debug)]
pub struct BodyRecord {
    /// The file's name.
    pub id: Id,
    /// The file itself, for findings about the whole of it.
    pub place: Place,
    /// Names, oldest first; only the first may lack `since`.
    pub names: Vec<BodyName>,
    /// The body it belongs to.
    pub parent: Option<At<Id>>,
    /// The body that took over.
    pub successor: Option<At<Id>>,
    /// Where it meets.
    pub duty_station: SixText,
    /// The same, among the site's places.
    pub at: Option<At<Id>>,
    /// The zone of its days and times.
    pub time_zone: TimeZone,
    /// Its own colours.
    pub colours: Option<ColoursRecord>,
    /// Its own rule for texts that revisions replaced.
    pub superseded: Option<SupersededPolicy>,
    /// Where its documents are kept officially, if not where the site's are.
    pub official_documents: Option<Official>,
}

/// The colours of a body.
#[derive(Clone, Debug)]
pub struct ColoursRecord {
    /// Where the device is set to light.
    pub light: At<Colour>,
    /// Where it is set to dark.
    pub dark: At<Colour>,
}

/// A name of a body and the day it was first used.
#[derive(Clone, Debug)]
pub struct BodyName {
    /// First day of use.
    pub since: Option<Date>,
    /// The full name.
    pub name: SixText,
    /// For breadcrumbs and narrow places.
    pub short: Option<SixText>,
}

/// A static page or guide, in one language at least.
#[derive(Clone, Debug)]
pub struct PageRecord {
    /// The file name without language and extension.
    pub slug: Id,
    /// Place in lists; 0 where no language says.
    pub order: u32,
    /// One text a language, as far as there are.
    pub texts: Six<Option<PageText>>,
}

impl PageRecord {
    /// The texts that there are.
    pub fn own(&self) -> impl Iterator<Item = (Language, &PageText)> {
        self.texts.iter().filter_map(|(language, text)| Some((language, text.as_ref()?)))
    }

    /// The text that is shown in a language, and which one it is in.
    #[must_use]
    pub fn shown(&self, language: Language) -> Option<(Language, &PageText)> {
        let order = [language, Language::En, Language::Fr].into_iter().chain(Language::ALL);
        order.filter_map(|one| Some((one, self.texts[one].as_ref()?))).next()
    }
}

/// A static page in one language.
#[derive(Clone, Debug)]
pub struct PageText {
    /// Its title.
    pub title: String,
    /// One sentence for lists.
    pub summary: Option<String>,
    /// Its text.
    pub text: TextRecord,
}
