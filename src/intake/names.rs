//! Names of files from outside: what they say, whether they are only for a
//! while, and under which they are put away.

use std::ffi::OsStr;

use crate::desk::Name;
use crate::i18n::Tag;

/// Endings that programs give a file while they write it.
const PARTIAL: [&str; 9] = [
    ".part",
    ".partial",
    ".tmp",
    ".temp",
    ".crdownload",
    ".download",
    ".filepart",
    ".opdownload",
    "~",
];

/// The longest name that a file is put away under, in bytes, so that a number
/// and the ending of a note still fit.
const LONGEST: usize = 180;

/// Names that one widespread system keeps for its devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Whether a file has its name only until it is complete, or is hidden.
pub(super) fn is_partial(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    name.starts_with(['.', '~']) || PARTIAL.iter().any(|ending| name.ends_with(ending))
}

/// The entry and the language that a file is named after:
/// `[BODY+SESSION+]ENTRY[.LANG].TYPE`, where `_` or a space may stand for the
/// point before the language.
pub(super) fn said(name: &OsStr) -> Option<(Name, Option<Tag>)> {
    let stem = stem(name)?.to_lowercase();
    let mut parts = stem.split(['.', '_', ' ']);
    let (place, lang) = (parts.next()?, parts.next());
    if parts.next().is_some() {
        return None;
    }
    let lang = match lang {
        Some(text) => Some(language(text)?),
        None => None,
    };
    let place = match place.split('+').collect::<Vec<_>>()[..] {
        [entry] => entry.parse().ok()?,
        [body, session, entry] => format!("{body}/{session}/{entry}").parse().ok()?,
        _ => return None,
    };
    Some((place, lang))
}

/// The name without its type, and without the number that browsers and file
/// managers give a second copy: `e-1.fr (2).pdf`.
pub(super) fn stem(name: &OsStr) -> Option<&str> {
    let (stem, _) = name.to_str()?.rsplit_once('.')?;
    let counted = stem.strip_suffix(')').and_then(|stem| stem.rsplit_once(" ("));
    Some(match counted {
        Some((stem, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => stem,
        _ => stem,
    })
}

fn language(text: &str) -> Option<Tag> {
    let known = text.split('-').next().is_some_and(|primary| primary.len() == 2);
    known.then(|| text.parse().ok())?
}

/// A name of our own for a file: readable where the name from outside was, on
/// every system, and steering nothing.
pub(super) fn kept(name: &OsStr) -> String {
    let plain = |c: char| {
        let accent = matches!(c, '\u{300}'..='\u{36f}');
        if c.is_alphanumeric() || accent || ".-_+() ".contains(c) { c } else { '_' }
    };
    let name: String = name.to_string_lossy().chars().map(plain).collect();
    let name = name.trim_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 16 => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    let mut stem = stem.trim_end_matches(['.', ' ']).to_owned();
    while stem.len() + ending.len() > LONGEST {
        stem.pop();
    }
    let device = |stem: &str| {
        let stem = stem.to_ascii_lowercase();
        let start = stem.split('.').next().unwrap_or_default();
        DEVICES.contains(&start.trim_end_matches(|c: char| c.is_ascii_digit()))
    };
    let before = if stem.is_empty() || device(&stem) { "_" } else { "" };
    format!("{before}{stem}{ending}")
}

/// The name with a number, for when it is taken.
pub(super) fn numbered(name: &str, number: usize) -> String {
    match (number, name.rsplit_once('.')) {
        (0 | 1, _) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem}-{number}.{ending}"),
        (_, None) => format!("{name}-{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Option<String> {
        let (name, lang) = said(OsStr::new(name))?;
        Some(format!("{name} {}", lang.map_or("?".to_owned(), |tag| tag.to_string())))
    }

    #[test]
    fn names_say_entry_and_language() {
        for (name, expected) in [
            ("e-12.fr.pdf", "e-12 fr"),
            ("E-12_FR.PDF", "e-12 fr"),
            ("e-12 fr (2).pdf", "e-12 fr"),
            ("e-12.pt-br.docx", "e-12 pt-BR"),
            ("e-12.pdf", "e-12 ?"),
            ("c1+68+e-12.es.pdf", "c1/68/e-12 es"),
        ] {
            assert_eq!(read(name).as_deref(), Some(expected), "{name}");
        }
        for name in ["e-12", "e-12.final.pdf", "c1+e.fr.pdf", "e.fr.v2.pdf", "é.fr.pdf", ".pdf"] {
            assert_eq!(read(name), None, "{name}");
        }
    }

    #[test]
    fn files_that_are_still_written_are_told_by_their_names() {
        for name in ["a.pdf.part", ".a.pdf", "~$a.docx", "a.PDF.crdownload", "a.pdf~", "a.tmp"] {
            assert!(is_partial(OsStr::new(name)), "{name}");
        }
        assert!(!is_partial(OsStr::new("part.pdf")));
    }

    #[test]
    fn names_of_our_own_steer_nothing() {
        for (name, expected) in [
            ("ok 1.fr.pdf", "ok 1.fr.pdf"),
            ("a\u{202e}fdp.exe\u{7}.pdf", "a_fdp.exe_.pdf"),
            ("../../x.pdf", "_.._x.pdf"),
            ("...", "_"),
            ("NUL.pdf", "_NUL.pdf"),
            ("com1.txt", "_com1.txt"),
            ("بيان.pdf", "بيان.pdf"),
            ("a:b|c?.pdf ", "a_b_c_.pdf"),
        ] {
            assert_eq!(kept(OsStr::new(name)), expected);
        }
        let long = kept(OsStr::new(&format!("{}.pdf", "声".repeat(100))));
        assert!(long.len() <= LONGEST && long.ends_with(".pdf"), "{long}");
    }
}
