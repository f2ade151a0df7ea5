//! What the folders below one hold. A folder that got and lost nothing since it
//! was listed is not listed again: only what it held is looked at. It starts at
//! [`Folders::list`].

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::vantage::{Kind, Look, Mark, Vantage};
use super::world::is_kept;
use super::{FileStat, World};

/// Folders, and the names of what they held when they were listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Folders(BTreeMap<String, Folder>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Folder {
    mark: Mark,
    names: Vec<String>,
}

/// A listing on its way.
struct Listing<'a> {
    base: &'a Path,
    prefix: &'a str,
    vantage: Vantage,
    before: &'a Folders,
    tick: i128,
    files: Vec<FileStat>,
    folders: Folders,
}

impl Folders {
    /// The files below a folder of the site; `tick` is the file system's clock
    /// now: a folder that changed at or after it may change again without its mark
    /// showing it.
    ///
    /// # Errors
    /// What the file system says of an entry that cannot be looked at.
    pub(super) fn list(
        world: &World,
        folder: &str,
        before: &Self,
        tick: i128,
    ) -> io::Result<(Vec<FileStat>, Self)> {
        let base = world.root().join(folder);
        if !base.is_dir() {
            return Ok((world.files(folder)?, Self::default()));
        }
        let vantage = Vantage::open(&base)?;
        let (files, folders) = (Vec::new(), Self::default());
        let mut listing =
            Listing { base: &base, prefix: folder, vantage, before, tick, files, folders };
        let look = listing.vantage.look(".")?;
        if !listing.visit("", &look)? {
            // A name that is no text has no place among these.
            return Ok((world.files(folder)?, Self::default()));
        }
        Ok((world.instead_of(listing.files, folder)?, listing.folders))
    }
}

impl Listing<'_> {
    /// Looks at what is in a folder; false where a name is no text.
    fn visit(&mut self, below: &str, look: &Look) -> io::Result<bool> {
        let known = self.before.0.get(below).filter(|known| look.mark == Some(known.mark));
        let names = match known {
            Some(known) => known.names.clone(),
            None => match names(&self.base.join(below))? {
                Some(names) => names,
                None => return Ok(false),
            },
        };
        for name in &names {
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            let look = match self.vantage.look(&path) {
                // Somebody has just taken it away.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                look => look?,
            };
            if look.kind != Kind::Folder {
                let path = format!("{}/{path}", self.prefix);
                let link = look.kind == Kind::Link;
                let (size, modified) = (look.size, look.modified);
                self.files.push(FileStat { path, size, modified, link });
            } else if !self.visit(&path, &look)? {
                return Ok(false);
            }
        }
        if let Some(mark) = look.mark.filter(|mark| mark.changed < self.tick) {
            self.folders.0.insert(below.to_owned(), Folder { mark, names });
        }
        Ok(true)
    }
}

/// The names in a folder, in order; nothing where one of them is no text.
fn names(folder: &Path) -> io::Result<Option<Vec<String>>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        match entry?.file_name().into_string() {
            Ok(name) if is_kept(&name) => names.push(name),
            Ok(_) => {}
            Err(_) => return Ok(None),
        }
    }
    names.sort_unstable();
    Ok(Some(names))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock that is later than all that happens here.
    const LATER: i128 = i128::MAX;

    fn paths(world: &World, before: &Folders, tick: i128) -> (Vec<String>, Folders) {
        let (files, folders) = Folders::list(world, "a", before, tick).unwrap();
        let listed = world.files("a").unwrap();
        assert_eq!(files, listed, "what is listed anew");
        (files.into_iter().map(|file| file.path).collect(), folders)
    }

    #[test]
    fn what_came_and_went_is_seen_whatever_is_remembered() {
        let site = tempfile::tempdir().unwrap();
        let write = |path: &str| {
            let path = site.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "text").unwrap();
        };
        let world = World::at_present(site.path());
        for path in ["a/b/one", "a/b-c/two", "a/.hidden", "a/kept~"] {
            write(path);
        }
        let (files, known) = paths(&world, &Folders::default(), LATER);
        assert_eq!(files, ["a/b/one", "a/b-c/two"]);
        assert_eq!(known.0.len(), 3);
        // Times have grains.
        std::thread::sleep(std::time::Duration::from_millis(20));
        write("a/b/more");
        write("a/d/e/new");
        std::fs::remove_file(site.path().join("a/b-c/two")).unwrap();
        let (files, known) = paths(&world, &known, LATER);
        assert_eq!(files, ["a/b/more", "a/b/one", "a/d/e/new"]);
        std::fs::remove_dir_all(site.path().join("a/d")).unwrap();
        let (files, _) = paths(&world, &known, LATER);
        assert_eq!(files, ["a/b/more", "a/b/one"]);
    }

    #[test]
    fn a_folder_that_may_change_in_the_same_tick_is_not_remembered() {
        let site = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(site.path().join("a/b")).unwrap();
        let world = World::at_present(site.path());
        assert_eq!(paths(&world, &Folders::default(), 0).1, Folders::default());
    }

    #[test]
    #[cfg(unix)]
    fn names_that_are_no_text_and_links_are_listed_too() {
        use std::os::unix::ffi::OsStrExt as _;
        let site = tempfile::tempdir().unwrap();
        let folder = site.path().join("a");
        std::fs::create_dir(&folder).unwrap();
        std::os::unix::fs::symlink("/", folder.join("link")).unwrap();
        let world = World::at_present(site.path());
        assert_eq!(paths(&world, &Folders::default(), LATER).0, ["a/link"]);
        std::fs::write(folder.join(std::ffi::OsStr::from_bytes(b"x\xff")), "").unwrap();
        assert_eq!(paths(&world, &Folders::default(), LATER).0.len(), 2);
    }
}
