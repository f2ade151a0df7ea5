//! What in a PDF's objects a person should know of: scripts, actions that
//! start by themselves, other files (ISO 32000-1, 7.11.4 and 12.6).

use std::collections::BTreeSet;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object};

use super::reading::Mark;

/// Objects inside objects are followed so deep.
const DEPTH: usize = 32;
/// Actions that start something or send something, whoever asks for them.
const ACTIONS: &[&str] =
    &["JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute"];
/// Annotations that play or run something.
const PLAYERS: &[&str] = &["RichMedia", "Screen", "Movie", "Sound", "3D"];

/// The marks of all objects of a file, whether its pages lead to them or not:
/// an earlier state of the file may still be in it.
pub(super) fn marks(pdf: &Pdf) -> BTreeSet<Mark> {
    let mut marks = BTreeSet::new();
    for object in pdf.objects() {
        walk(&object, DEPTH, &mut marks);
    }
    marks
}

/// Whether a file says that it is encrypted; its trailer, where it would, is
/// never compressed.
pub(super) fn says_encrypted(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"/Encrypt";
    let follows = |at: usize| bytes.get(at + NAME.len());
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'<' | b'/');
    bytes
        .windows(NAME.len())
        .enumerate()
        .any(|(at, window)| window == NAME && follows(at).is_some_and(ends))
}

fn walk(object: &Object<'_>, depth: usize, marks: &mut BTreeSet<Mark>) {
    let Some(deeper) = depth.checked_sub(1) else { return };
    match object {
        Object::Dict(dict) => walk_dict(dict, deeper, marks),
        Object::Stream(stream) => walk_dict(stream.dict(), deeper, marks),
        Object::Array(array) => {
            // What is referred to is met by itself.
            for one in array.raw_iter() {
                if let MaybeRef::NotRef(one) = one {
                    walk(&one, deeper, marks);
                }
            }
        }
        _ => {}
    }
}

fn walk_dict(dict: &Dict<'_>, deeper: usize, marks: &mut BTreeSet<Mark>) {
    let is = |key: &str, names: &[&str]| {
        dict.get::<Name<'_>>(key).is_some_and(|name| names.contains(&name.as_str()))
    };
    let has = |key: &str| dict.contains_key(key);
    let opens = || dict.get::<Object<'_>>("OpenAction").is_some_and(|it| !merely_goes(&it, DEPTH));
    let reacts = || {
        let reactions = dict.get::<Dict<'_>>("AA");
        reactions.is_some_and(|all| {
            all.keys().any(|key| {
                let action = all.get::<Object<'_>>(&*key);
                action.is_some_and(|action| !merely_goes(&action, DEPTH))
            })
        })
    };
    let active = is("S", ACTIONS)
        || is("Subtype", PLAYERS)
        || has("JS")
        || has("XFA")
        || opens()
        || reacts();
    if active {
        marks.insert(Mark::Active);
    }
    if has("EmbeddedFiles")
        || has("EF")
        || is("Type", &["EmbeddedFile"])
        || is("Subtype", &["FileAttachment"])
    {
        marks.insert(Mark::Attachments);
    }
    for (_, value) in dict.entries() {
        if let MaybeRef::NotRef(value) = value {
            walk(&value, deeper, marks);
        }
    }
}

/// Whether an action does no more than show a page of the file.
fn merely_goes(action: &Object<'_>, depth: usize) -> bool {
    let Some(deeper) = depth.checked_sub(1) else { return false };
    match action {
        // A place in the file itself.
        Object::Array(_) | Object::Name(_) | Object::String(_) | Object::Null(_) => true,
        Object::Dict(dict) => {
            let kind = dict.get::<Name<'_>>("S");
            let goes = kind.is_none_or(|kind| kind.as_str() == "GoTo");
            let then = dict.get::<Object<'_>>("Next");
            goes && then.is_none_or(|then| match then {
                Object::Array(all) => each_goes(&all, deeper),
                then => merely_goes(&then, deeper),
            })
        }
        _ => false,
    }
}

fn each_goes(actions: &Array<'_>, depth: usize) -> bool {
    actions.iter::<Object<'_>>().all(|action| merely_goes(&action, depth))
}
