//! Where a file belongs: to which entry of a speakers' list, and in which
//! language. A cover slip decides, else the name.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use super::{names, script};
use crate::desk::{Name, Refusal, Word, named_language};
use crate::i18n::Tag;
use crate::model::SlipCode;
use crate::paper::{Mark, Reading};

/// What is known of a file's contents.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    slips: BTreeSet<SlipCode>,
    script: Option<Tag>,
    pub(super) reading: Reading,
}

/// Where a file belongs.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) entry: Name,
    pub(super) lang: Option<Tag>,
    /// Whether a slip says so; a name may look like an entry's by accident.
    pub(super) by_slip: bool,
}

impl From<Reading> for Seen {
    fn from(reading: Reading) -> Self {
        let unsure = reading.marks.contains(&Mark::PoorText);
        let text = reading.text.as_ref().filter(|_| !unsure);
        Self {
            slips: reading.codes.iter().filter_map(|code| code.text.parse().ok()).collect(),
            script: text.and_then(|layer| script::language(&layer.text)).map(Tag::from),
            reading,
        }
    }
}

/// Where a file belongs, if anything tells.
pub(super) fn place(name: &OsStr, seen: &Seen) -> Result<Option<Place>, Refusal> {
    let entries: BTreeSet<_> = seen.slips.iter().map(|one| (&one.session, &one.entry)).collect();
    let langs: BTreeSet<_> = seen.slips.iter().filter_map(|one| one.language.as_ref()).collect();
    if entries.len() > 1 || langs.len() > 1 {
        let codes = seen.slips.iter().map(|one| Word::Text(one.to_string())).collect();
        return Err(refusal("several-slips", vec![("codes", Word::List(codes))]));
    }
    Ok(match (entries.first(), names::said(name)) {
        (Some((session, entry)), _) => Some(Place {
            entry: Name::within(session, (*entry).clone()),
            lang: langs.first().map(|tag| (*tag).clone()).or_else(|| language(name, seen)),
            by_slip: true,
        }),
        (None, Some((entry, lang))) => {
            Some(Place { entry, lang: lang.or_else(|| seen.script.clone()), by_slip: false })
        }
        (None, None) => None,
    })
}

/// The language of a file that nothing else is known of.
pub(super) fn language(name: &OsStr, seen: &Seen) -> Option<Tag> {
    let stem = names::stem(name);
    let named = stem.and_then(|stem| named_language(Path::new(&format!("{stem}.x"))));
    named.or_else(|| seen.script.clone())
}

pub(super) fn refusal(code: &'static str, args: Vec<(&'static str, Word)>) -> Refusal {
    Refusal { code, args }
}
