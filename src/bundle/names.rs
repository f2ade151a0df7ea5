//! What disks of any system can have, FAT32 above all: sticks are sold with it.
//! Start at [`Trouble::of`].

use std::collections::BTreeMap;

/// A file that FAT32 cannot have is this large, or larger.
pub(super) const LARGEST: u64 = u32::MAX as u64;

/// How long a name may be, in units of UTF-16.
const NAME: usize = 255;

/// How long a whole path may be for programs of Windows.
const PATH: usize = 259;

/// Why an edition cannot be on a stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A file is too large.
    Large {
        /// Which.
        path: String,
        /// How large it is.
        bytes: u64,
    },
    /// A name is too long.
    Long(String),
    /// Two names that are one where capitals are not told apart.
    Alike(String, String),
}

impl Trouble {
    /// All that is wrong with some paths and sizes.
    pub(super) fn of<'f>(files: impl Iterator<Item = (&'f str, u64)>) -> Vec<Self> {
        let mut trouble = Vec::new();
        // Every file and folder, as a disk that does not tell capitals apart sees it.
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (path, bytes) in files {
            if bytes >= LARGEST {
                trouble.push(Self::Large { path: path.to_owned(), bytes });
            }
            if path.split('/').any(|name| name.encode_utf16().count() > NAME) {
                trouble.push(Self::Long(path.to_owned()));
            }
            let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
            for part in ends.map(|end| &path[..end]) {
                let other = *seen.entry(part.to_uppercase()).or_insert(part);
                if other != part {
                    trouble.push(Self::Alike(other.to_owned(), part.to_owned()));
                    break;
                }
            }
        }
        trouble
    }
}

/// The longest of some paths, where programs of Windows could not open it in a
/// folder of this name at the top of a stick.
pub(super) fn too_long<'f>(folder: &str, paths: impl Iterator<Item = &'f str>) -> Option<&'f str> {
    let units = |text: &str| text.encode_utf16().count();
    let top = units("X:\\") + units(folder) + 1;
    paths.max_by_key(|path| units(path)).filter(|path| top + units(path) > PATH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fat_cannot_have_is_named() {
        let long = format!("files/{}", "é".repeat(256));
        let files = [
            ("files/a.pdf", 1),
            ("files/A.pdf", 1),
            ("Files/b.pdf", 1),
            (long.as_str(), 1),
            ("files/c.mp4", u64::from(u32::MAX)),
            ("files/d.mp4", u64::from(u32::MAX) - 1),
        ];
        let large = Trouble::Large { path: "files/c.mp4".into(), bytes: LARGEST };
        let alike = |one: &str, other: &str| Trouble::Alike(one.into(), other.into());
        let expected = [
            alike("files/a.pdf", "files/A.pdf"),
            alike("files", "Files"),
            Trouble::Long(long.clone()),
            large,
        ];
        assert_eq!(Trouble::of(files.into_iter()), expected);
        assert_eq!(Trouble::of([("files/é.pdf", 1), ("files/e.pdf", 1)].into_iter()), []);
    }

    #[test]
    fn windows_has_room_for_so_much() {
        let path = format!("en/{}", "a".repeat(259 - 3 - 8 - 3));
        assert_eq!(too_long("edition", [path.as_str()].into_iter()), None);
        assert_eq!(too_long("editions", ["a", &path].into_iter()), Some(path.as_str()));
    }
}
