//! What editors wrote for the whole site: settings, bodies, speakers, pages.
//! Start at [`SiteRecord`].

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::records::TextRecord;
use crate::colour::Colour;
use crate::diagnostic::{At, Place};
use crate::i18n::{Six, SixText};
use crate::model::{Danger, Id, ListPolicy, SpeakerKind};

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
    /// Who sees the speakers' list.
    pub speakers_list: ListPolicy,
    /// Whether a document waits for all its languages.
    pub simultaneous_release: bool,
    /// What no build does before a person has confirmed it.
    pub confirm: ConfirmRecord,
    /// What in a file that is handed in is not taken.
    pub refuse: Vec<Danger>,
    /// All who may speak, admitted States first, then `speakers.toml`.
    pub speakers: Vec<SpeakerRecord>,
    /// Whether some of them could not be read.
    pub speakers_gap: bool,
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
    /// The zone of its days and times.
    pub time_zone: TimeZone,
    /// Its own colours.
    pub colours: Option<ColoursRecord>,
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

/// A static page or guide, in six languages.
#[derive(Clone, Debug)]
pub struct PageRecord {
    /// The file name without language and extension.
    pub slug: Id,
    /// Place in lists; 0 where no language says.
    pub order: u32,
    /// One text a language.
    pub texts: Six<PageText>,
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
